# Days and hours (A1, A2): zones, the date line, a clock set back, dates ahead, 29 February, summer time.

story Ten minutes into the fourteenth day (A1)
  settled 2026-10-01
  steady 2026-10-02 to 2026-11-01
  2026-10-03T19:00 I message
  at 2026-10-16T23:50 -> open waiting
  at 2026-10-17T00:10 -> closed C-silence

story A leap day is a day
  2028-02-01T10:00 quiet from 2028-01-31 for 30
  at 2028-02-29T10:00 -> day 29; last-day 2028-03-01
  at 2028-03-02T00:00 -> without R-space
  2028-02-29T20:00 practised 2028-02-29
  2028-03-01T20:00 practised 2028-02-29
  at 2028-03-01T21:00 -> day 30

story Thirty days over a leap day
  settled 2028-02-01
  steady 2028-02-02 to 2028-04-01
  2028-03-01T08:00 ready all
  at 2028-03-02T23:59 -> open first-message
  at 2028-03-03T00:00 -> resting R-screen

story Fourteen days over the change to summer time
  settled 2026-03-20
  steady 2026-03-21 to 2026-05-01
  2026-03-20T10:00+01:00 I message
  at 2026-04-02T23:59+02:00 -> open waiting
  at 2026-04-03T00:00+02:00 -> closed C-silence

story Twenty-four hours pass over the change to summer time
  settled 2026-03-20
  2026-03-28T12:00+01:00 they warm
  2026-03-28T12:01+01:00 check-in steady
  at 2026-03-29T12:59+02:00 -> among R-answer-later
  at 2026-03-29T13:00+02:00 -> without R-answer-later

story Forty-eight hours pass over the change to winter time
  settled 2026-10-20
  2026-10-24T12:00+02:00 they no #no
  at 2026-10-26T11:00+01:00 -> may-undo no yes
  at 2026-10-26T11:00:01+01:00 -> may-undo no no

story An entry keeps its date when the user flies on
  2026-03-01T23:30-08:00 quiet from 2026-03-01 for 14
  2026-03-10T23:30-08:00 I message
  at 2026-03-24T08:00+00:00 -> among C-silence -- the 24th is fourteen days after the 10th, at the place of now
  at 2026-03-23T23:00-08:00 -> without C-silence
  at 2026-03-24T12:00+13:00 -> among C-silence

story Over the date line to the east, a date comes twice and counts never below zero
  2026-03-10T08:00+12:00 quiet from 2026-03-10 for 14
  at 2026-03-10T08:30+12:00 -> day 0; without C-silence
  at 2026-03-09T12:30-10:00 -> day 0; total 0

story A screen answered in Auckland is not from tomorrow in Honolulu
  settled 2026-03-01
  2026-03-02T08:00+12:00 screen all no
  at 2026-03-01T22:10-10:00 -> open first-message
  2026-03-02T10:00+12:00 they warm #word
  at 2026-03-01T14:00-10:00 -> without R-after

story A word noted in Auckland is not dated ahead in Honolulu
  settled 2026-03-01
  2026-03-03T08:00+12:00 I look
  2026-03-02T11:00-10:00 screen all no
  at 2026-03-02T11:01-10:00 -> open first-message

story A clock set back to before the no does not outrun it (A2)
  settled 2026-03-01
  2026-03-20T10:00 they no
  at 2026-03-10T10:00 -> closed C-no
  at 2026-03-01T09:30 -> closed C-no

story A clock set back to before the choice to let go
  settled 2026-03-01
  2026-03-20T10:00 chose let-go
  at 2026-03-10T10:00 -> closed C-chosen

story Entries made ahead rest the screen until the dates are right
  settled 2026-03-01
  steady 2026-03-02 to 2026-03-10
  2026-03-09T10:00 I look
  at 2026-03-03T10:00 -> resting R-screen; next-look none
  2026-03-03T11:00 screen all no
  at 2026-03-03T11:01 -> resting R-screen
  2026-03-09T11:00 ready all
  at 2026-03-09T11:01 -> open first-message

story An entry that says it happened tomorrow rests the screen as well
  settled 2026-03-01
  steady 2026-03-02 to 2026-03-10
  2026-03-01T10:00 I look on 2026-03-05
  at 2026-03-01T10:01 -> resting R-screen
  at 2026-03-04T23:59 -> resting R-screen
  at 2026-03-05T00:00 -> open first-message

story A year ahead and back leaves no quiet period over
  2026-03-01T10:00 quiet from 2026-02-28
  at 2027-03-01T10:00 -> without R-space
  at 2026-03-01T10:01 -> among R-space

story A lift made with the clock ahead rests thirty days from now
  settled 2026-03-01
  2026-03-01T10:00 screen all no, harm yes
  2027-03-01T10:00 lifted
  at 2026-03-02T10:00 -> among R-after; among R-screen; next-look 2026-04-01

story A no in the future is read as made now
  settled 2026-03-01
  2026-03-20T10:00 they no on 2026-03-20
  at 2026-03-02T10:00 -> closed C-no

story Steady days made ahead are one day
  settled 2026-03-01
  2026-03-01T10:00 check-in shaky
  2026-03-08T10:00 check-in steady
  2026-03-09T10:00 check-in steady
  at 2026-03-02T10:00 -> among R-unsteady; among R-screen

story The year's end is a day like another
  settled 2026-12-20
  steady 2026-12-21 to 2027-01-10
  2026-12-20T10:00 I message
  at 2027-01-02T23:59 -> open waiting
  at 2027-01-03T00:00 -> closed C-silence

story Night for a draft is night at the place of now
  settled 2026-03-20
  2026-03-20T12:00 draft waits
  2026-03-21T08:00 check-in steady
  at 2026-03-21T09:00+01:00 -> open first-message
  at 2026-03-21T21:00+13:00 -> among R-cooling

story Entries made ahead keep their order
  settled 2026-03-01
  2026-03-25T10:00 they warm
  2026-03-20T10:00 they no
  at 2026-03-02T10:00 -> among R-after -- the no, then the free word, both read as made now
  2026-03-26T10:00 they no
  2026-03-24T10:00 they warm
  at 2026-03-02T10:00 -> closed C-no

story A clock set back takes back no change that closed the door (A2)
  settled 2026-03-01
  2026-03-20T10:00 they neutral #word
  2026-03-20T11:00 change word to they no
  at 2026-03-20T10:30 -> closed C-no
  at 2026-03-10T10:00 -> closed C-no

story A late change that closed is not outrun by the clock either
  settled 2026-03-01
  2026-03-10T10:00 they neutral #word
  2026-03-20T11:00 change word to they no
  at 2026-03-15T10:30 -> closed C-no
  at 2026-03-05T10:30 -> closed C-no

story An undo made ahead rests like one made now
  settled 2026-03-01
  2026-03-10T10:00 they no #word
  2026-03-11T11:00 undo word
  at 2026-03-05T10:30 -> among R-screen; among R-after; fact R-screen "DatesAhead"

story While the clock is behind the record nothing is undone
  settled 2026-03-01
  2026-03-05T10:00 they no #no
  at 2026-03-06T10:00 -> may-undo no yes
  2026-04-01T08:00 check-in steady
  at 2026-03-06T10:00 -> may-undo no no -- a clock set back to the day after would open the 48 hours again
  at 2026-04-01T08:00 -> may-undo no no
  at 2026-03-06T10:00 -> hours-left no 24

story Where one reading has closed by silence no later day is named
  settled 2026-03-01
  2026-03-16T10:00 I message on 2026-03-01
  at 2026-03-16T10:01 -> closed C-silence; pace rests 0/0
