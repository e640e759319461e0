# Every resting fact but R-screen, R-unsure, R-cost (screen.story) and R-space (quiet.story).

# R-crisis

story Thoughts of self-harm rest fourteen days and ask for two steady days
  settled 2026-03-01
  2026-03-01T10:00 check-in very-low self-harm
  at 2026-03-01T10:01 -> resting R-crisis R-unsteady
  steady 2026-03-05 to 2026-05-01
  2026-03-14T08:00 ready all
  at 2026-03-14T23:59 -> resting R-crisis
  at 2026-03-15T00:00 -> open first-message

story Without two steady days after it the crisis does not pass by date
  settled 2026-03-01
  2026-03-01T10:00 check-in very-low self-harm
  2026-03-05T08:00 check-in steady
  2026-03-05T20:00 check-in steady
  at 2026-03-20T10:00 -> among R-crisis; among R-unsteady
  2026-03-20T10:05 check-in steady
  at 2026-03-20T10:06 -> without R-crisis; among R-unsteady

story A steady check-in that also records thoughts is a low point
  settled 2026-03-01
  2026-03-01T10:00 check-in steady self-harm
  at 2026-03-01T10:01 -> among R-crisis

story WHO-5 of 28 rests, 32 does not
  settled 2026-03-01
  2026-03-01T10:00 who5 32
  at 2026-03-01T10:01 -> open first-message
  2026-03-01T10:05 who5 29
  at 2026-03-01T10:06 -> open first-message
  2026-03-01T10:10 who5 28
  at 2026-03-01T10:11 -> resting R-crisis
  2026-03-02T10:00 who5 90
  at 2026-03-02T10:01 -> resting R-crisis
  2026-03-02T10:05 who5 0
  at 2026-03-02T10:06 -> resting R-crisis

story The latest low point counts
  settled 2026-03-01
  2026-03-01T10:00 who5 20
  steady 2026-03-02 to 2026-05-01
  2026-03-10T10:00 check-in shaky self-harm
  2026-03-15T08:00 ready all
  at 2026-03-15T12:00 -> resting R-crisis
  2026-03-23T08:00 ready all
  at 2026-03-23T23:59 -> resting R-crisis
  at 2026-03-24T00:00 -> open first-message

# R-unsteady

story A new user rests, and two steady days are two days
  settled 2026-04-01
  2026-04-01T09:10 check-in shaky
  at 2026-04-01T09:11 -> resting R-unsteady; next-look none
  2026-04-01T09:20 check-in steady
  2026-04-01T21:20 check-in steady
  at 2026-04-01T21:21 -> resting R-unsteady
  2026-04-02T07:20 check-in steady
  at 2026-04-02T07:21 -> open first-message

story Three days old is young enough, four are not
  settled 2026-04-01
  at 2026-04-04T23:59 -> open first-message
  at 2026-04-05T00:00 -> resting R-unsteady
  2026-04-05T10:00 check-in steady
  at 2026-04-05T10:01 -> resting R-unsteady -- the gap broke the row
  2026-04-08T10:00 check-in steady
  at 2026-04-08T10:01 -> open first-message

story A very low day breaks the row
  settled 2026-04-01
  2026-04-01T10:00 check-in very-low
  2026-04-01T10:10 check-in steady
  at 2026-04-01T10:11 -> resting R-unsteady

# R-why

story Why, causes and own part are written
  2026-03-01T10:00 wrote why person
  at 2026-03-01T10:01 -> among R-why
  2026-03-01T10:02 wrote causes
  at 2026-03-01T10:03 -> among R-why
  2026-03-01T10:04 wrote own-part
  at 2026-03-01T10:05 -> without R-why

story A motive of pain is looked at anew after fourteen days, sooner is not taken
  settled 2026-03-01
  2026-03-01T10:00 wrote why pain
  steady 2026-03-02 to 2026-05-01
  at 2026-03-01T10:01 -> resting R-why
  2026-03-14T10:00 wrote why person
  2026-03-15T09:00 ready all
  at 2026-03-14T10:01 -> among R-why
  at 2026-03-15T09:30 -> resting R-why -- kept, but not taken
  2026-03-15T10:00 wrote why growth
  at 2026-03-15T10:01 -> open first-message

story Loneliness, fear of being single and need rest as well
  settled 2026-03-01
  2026-03-01T10:00 wrote why loneliness
  at 2026-03-01T10:01 -> resting R-why
  2026-03-15T10:00 wrote why fear
  at 2026-03-15T10:01 -> among R-why
  2026-03-29T10:00 wrote why need
  at 2026-03-29T10:01 -> among R-why
  2026-04-12T10:00 wrote why growth
  at 2026-04-12T10:01 -> without R-why

# R-ready

story Six yeses of the last seven days
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  at 2026-03-08T23:59 -> open first-message
  at 2026-03-09T00:00 -> resting R-ready; next-look none
  2026-03-09T10:00 ready all
  at 2026-03-09T10:01 -> open first-message
  2026-03-09T10:02 ready 6 no
  at 2026-03-09T10:03 -> resting R-ready
  2026-03-09T10:04 ready 6 yes
  at 2026-03-09T10:05 -> open first-message

story Each of the six questions counts
  settled 2026-03-01
  2026-03-01T10:00 ready 1 no
  at 2026-03-01T10:00 -> resting R-ready
  2026-03-01T10:01 ready 1 yes
  2026-03-01T10:02 ready 2 no
  at 2026-03-01T10:02 -> resting R-ready
  2026-03-01T10:03 ready 2 yes
  2026-03-01T10:04 ready 3 no
  at 2026-03-01T10:04 -> resting R-ready
  2026-03-01T10:05 ready 3 yes
  2026-03-01T10:06 ready 4 no
  at 2026-03-01T10:06 -> resting R-ready
  2026-03-01T10:07 ready 4 yes
  2026-03-01T10:08 ready 5 no
  at 2026-03-01T10:08 -> resting R-ready
  2026-03-01T10:09 ready 5 yes
  at 2026-03-01T10:10 -> open first-message

story Ten practice days, each ticked on the day or the next
  2026-03-01T10:00 quiet from 2026-02-28 for 14
  2026-03-01T18:00 practised 2026-02-28 -- the day of the contact itself does not count
  2026-03-02T18:00 practised 2026-03-01 -- on the next day: counts
  2026-03-05T18:00 practised 2026-03-03 -- two days later: does not
  2026-03-05T18:01 practised 2026-03-05
  2026-03-05T18:02 practised 2026-03-05 -- twice on one day is one
  2026-03-06T18:01 practised 2026-03-06
  2026-03-07T18:01 practised 2026-03-07
  2026-03-08T18:01 practised 2026-03-08
  2026-03-09T18:01 practised 2026-03-09
  2026-03-10T18:01 practised 2026-03-10
  2026-03-11T18:01 practised 2026-03-11
  2026-03-12T18:01 practised 2026-03-12
  2026-03-16T07:00 ready all
  at 2026-03-16T10:00 -> among R-ready -- nine
  2026-03-16T10:01 practised 2026-03-16
  at 2026-03-16T10:02 -> without R-ready

story A habit ticked on the day or the next is practice while the tick stands
  2026-03-01T10:00 quiet from 2026-02-28 for 14
  2026-03-01T18:01 practised 2026-03-01
  2026-03-02T18:01 practised 2026-03-02
  2026-03-03T18:01 practised 2026-03-03
  2026-03-04T18:01 practised 2026-03-04
  2026-03-05T18:01 practised 2026-03-05
  2026-03-06T18:01 practised 2026-03-06
  2026-03-07T18:01 practised 2026-03-07
  2026-03-08T18:01 practised 2026-03-08
  2026-03-08T18:02 ticked 2026-03-08 done -- the same day once more
  2026-03-09T18:01 ticked 2026-03-09 skipped -- skipped is not done
  2026-03-11T18:01 ticked 2026-03-10 done
  2026-03-16T07:00 ready all
  2026-03-16T08:00 ticked 2026-03-13 done -- too late
  at 2026-03-16T10:00 -> among R-ready -- nine
  2026-03-16T10:01 ticked 2026-03-16 done
  at 2026-03-16T10:02 -> without R-ready
  2026-03-16T10:03 ticked 2026-03-16 cleared
  at 2026-03-16T10:04 -> among R-ready
  2026-03-16T10:05 ticked 2026-03-15 done
  at 2026-03-16T10:06 -> without R-ready
  2026-03-16T10:07 ticked 2026-03-15 skipped
  at 2026-03-16T10:08 -> among R-ready

story A slip takes no practice away (A27)
  settled 2026-03-01
  2026-03-01T10:00 I comment
  steady 2026-03-02 to 2026-05-01
  2026-04-01T08:00 ready all
  2026-04-01T08:10 screen all no
  at 2026-04-01T08:11 -> open first-message

story Readiness is asked before the first message only
  settled 2026-03-01
  2026-03-02T10:00 I message
  2026-03-05T10:00 they warm
  steady 2026-03-02 to 2026-05-01
  2026-03-06T10:01 screen all no
  at 2026-03-20T10:00 -> open light-contact

story Readiness is asked before the user's own first message where they began
  settled 2026-03-01
  2026-03-02T10:00 they warm
  steady 2026-03-02 to 2026-05-01
  2026-03-12T10:01 screen all no
  at 2026-03-12T10:02 -> resting R-ready
  2026-03-12T10:03 ready all
  at 2026-03-12T10:04 -> open light-contact

# R-choice

story Only try again opens
  settled 2026-03-01
  2026-03-01T10:00 chose wait
  at 2026-03-01T10:01 -> resting R-choice; next-look none
  2026-03-01T10:02 chose try-again
  at 2026-03-01T10:03 -> open first-message

story Waiting is chosen at any step
  settled 2026-03-01
  2026-03-02T10:00 I message
  2026-03-05T10:00 they warm
  steady 2026-03-02 to 2026-05-01
  2026-03-06T10:01 screen all no
  2026-03-06T10:02 chose wait
  at 2026-03-06T10:03 -> resting R-choice

# R-after

story Of several rests the longest, from the day the end was recorded (A5)
  settled 2026-03-01
  2026-03-01T10:00 they have-partner
  2026-03-02T10:00 they no
  2026-03-05T10:00 over their-partner
  2026-03-20T10:00 they warm
  at 2026-03-20T10:01 -> among R-after; next-look 2026-04-04
  at 2026-04-03T23:59 -> among R-after
  at 2026-04-04T00:00 -> without R-after

# R-hurt

story A word that pressed rests fourteen days, screen anew, and the step stays
  settled 2026-03-01
  2026-03-02T10:00 I message
  2026-03-05T10:00 they warm hurt
  steady 2026-03-02 to 2026-05-01
  at 2026-03-06T10:01 -> resting R-screen R-hurt; next-look 2026-03-19
  2026-03-18T10:00 screen all no
  at 2026-03-18T10:01 -> resting R-screen R-hurt
  at 2026-03-19T00:00 -> resting R-screen
  2026-03-19T10:00 screen all no
  at 2026-03-19T10:01 -> open light-contact

story A slip before the first message is no hurt, one after it is
  settled 2026-03-01
  2026-03-01T10:00 I comment
  at 2026-03-01T10:01 -> resting R-space
  at 2026-03-31T23:00 -> without R-hurt

story A look is no hurt
  settled 2026-03-01
  2026-03-02T10:00 I message
  2026-03-03T10:00 I look
  at 2026-03-03T10:01 -> open waiting

# R-cooling

story A draft rests over night and is copied by day (A29)
  settled 2026-03-20
  2026-03-21T00:10 draft waits
  steady 2026-03-21 to 2026-04-01
  at 2026-03-21T00:10 -> resting R-cooling; may-draft yes; next-look 2026-03-22
  at 2026-03-21T12:00 -> resting R-cooling
  at 2026-03-22T07:59 -> resting R-cooling; next-look 2026-03-22
  at 2026-03-22T08:00 -> open first-message
  at 2026-03-22T19:59 -> open first-message
  at 2026-03-22T20:00 -> resting R-cooling; next-look 2026-03-23
  2026-03-22T21:00 draft gone
  at 2026-03-22T21:00 -> open first-message

story Every change cools the draft again
  settled 2026-03-20
  2026-03-20T10:10 draft waits
  2026-03-21T10:10 draft waits
  at 2026-03-21T12:00 -> resting R-cooling; next-look 2026-03-22
  at 2026-03-22T12:00 -> open first-message

# R-answer-later

story A day before answering
  settled 2026-03-01
  2026-03-02T10:00 they warm
  2026-03-02T10:10 screen all no
  at 2026-03-02T10:11 -> resting R-answer-later; may-draft yes; next-look 2026-03-03
  at 2026-03-03T09:59 -> resting R-answer-later
  at 2026-03-03T10:00 -> open light-contact

story Their later word counts, and an answer given is an answer
  settled 2026-03-01
  2026-03-02T10:00 they warm
  2026-03-02T10:10 screen all no
  2026-03-02T22:00 they warm
  at 2026-03-03T21:59 -> resting R-answer-later
  2026-03-03T22:00 I message
  at 2026-03-03T22:01 -> open light-contact

# All together

story A resting door lists every resting fact
  2026-03-01T10:00 quiet from 2026-02-28
  2026-03-01T10:01 they warm hurt
  2026-03-01T10:02 screen all no, cost yes
  2026-03-01T10:03 screen all no, cost yes, harm not-sure, blocked not-now
  2026-03-01T10:04 check-in very-low self-harm
  2026-03-01T10:05 draft waits
  2026-03-01T10:06 they no #slip
  2026-03-01T10:07 undo slip
  at 2026-03-01T10:08 -> resting R-crisis R-screen R-unsure R-unsteady R-cost R-space R-why R-ready R-choice R-after R-hurt R-cooling R-answer-later; next-look 2026-03-31

story A day ticked again after a flight over the date line is one day
  2026-03-01T10:00 quiet from 2026-02-28 for 14
  2026-03-05T09:00+12:00 practised 2026-03-05
  2026-03-05T09:01+12:00 practised 2026-03-04
  2026-03-04T12:00-10:00 practised 2026-03-04
  2026-03-04T12:01-10:00 practised 2026-03-03
  2026-03-06T08:00+12:00 practised 2026-03-06
  2026-03-06T08:01+12:00 practised 2026-03-05
  at 2026-03-06T09:00+12:00 -> fact R-ready "PracticeDays(4, 10)"

story Practice before the last logged contact is of an earlier time
  2026-02-20T20:00 practised 2026-02-20
  2026-02-21T20:00 practised 2026-02-21
  2026-02-22T20:00 practised 2026-02-22
  2026-02-23T20:00 practised 2026-02-23
  2026-02-24T20:00 practised 2026-02-24
  2026-02-25T20:00 practised 2026-02-25
  2026-02-26T20:00 practised 2026-02-26
  2026-02-27T20:00 practised 2026-02-27
  2026-02-28T20:00 practised 2026-02-28
  2026-03-01T20:00 practised 2026-03-01
  2026-03-05T10:00 I comment
  2026-03-05T10:05 quiet from 2026-02-01 for 14
  2026-03-20T10:00 ready all
  at 2026-03-20T10:01 -> fact R-ready "PracticeDays(0, 10)"

story The low point itself is no steady day after it
  settled 2026-03-01
  2026-03-01T10:00 check-in steady self-harm
  2026-03-05T10:00 check-in steady
  at 2026-03-20T10:00 -> among R-crisis
  2026-03-20T10:01 check-in steady
  at 2026-03-20T10:02 -> without R-crisis

story What is weighed in the moment of the answer is not weighed since
  settled 2026-03-01
  2026-03-01T09:10 screen all no, cost yes
  2026-03-01T09:10 weighed go-on
  at 2026-03-01T09:11 -> resting R-cost

story Waiting names the day it was chosen
  settled 2026-03-01
  2026-03-01T09:10 chose wait #choice
  at 2026-03-05T09:11 -> since R-choice 2026-03-01; behind R-choice choice
