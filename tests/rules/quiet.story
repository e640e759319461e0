# The quiet period, slips, necessary contact, the pause answer, edits of the period.

story Day one is the day after, over at the next midnight
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  at 2026-03-01T10:01 -> day 1; last-day 2026-03-30; among R-space; next-look 2026-03-31
  at 2026-03-30T23:59 -> day 30; among R-space
  at 2026-03-31T00:00 -> day 31; without R-space

story Lengths outside the bounds are the nearer bound
  2026-03-01T10:00 quiet from 2026-02-28 for 3
  at 2026-03-01T10:01 -> last-day 2026-03-14
  2026-03-01T10:02 quiet from 2026-02-28 for 4000000000
  at 2026-03-01T10:03 -> last-day 2026-05-29

story A message, a call, a comment, a visit, a gift, a word through others restart the count
  2026-03-01T10:00 quiet from 2026-02-28
  2026-03-05T10:00 I comment #a
  at 2026-03-05T10:01 -> day 0; last-day 2026-04-04; standing a slip; total 5; longest 5
  2026-03-08T10:00 I gift
  at 2026-03-08T10:01 -> day 0; last-day 2026-04-07; total 8; longest 5
  2026-03-09T10:00 I visit
  at 2026-03-09T10:01 -> day 0; total 9
  2026-03-11T10:00 I send-word
  at 2026-03-11T10:01 -> day 0; total 11
  2026-03-12T10:00 I call
  at 2026-03-12T10:01 -> day 0; total 12
  2026-03-13T10:00 I message
  at 2026-03-13T10:01 -> day 0; total 13; longest 5; last-day 2026-04-12
  at 2026-03-20T10:01 -> day 7; total 19; longest 6

story A look restarts nothing
  2026-03-01T10:00 quiet from 2026-02-28
  2026-03-05T10:00 I look #a
  2026-03-06T10:00 I ask-friends #b
  at 2026-03-06T10:01 -> day 6; last-day 2026-03-30; standing a look; standing b look

story Necessary contact restarts nothing and ends nothing
  2026-03-01T10:00 quiet from 2026-02-28
  2026-03-05T10:00 I necessary children
  2026-03-06T10:00 they necessary children
  2026-03-07T10:00 I necessary home
  2026-03-08T10:00 I necessary work
  2026-03-09T10:00 I necessary money
  2026-03-10T10:00 I necessary health
  at 2026-03-31T00:01 -> day 31; without R-space C-silence R-answer-later

story A necessary message of theirs is no reply
  settled 2026-03-01
  2026-03-02T10:00 I message
  2026-03-05T10:00 they necessary children
  at 2026-03-16T00:00 -> closed C-silence

story A necessary message with anything personal in it is logged as what it is
  settled 2026-03-01
  2026-03-02T10:00 I message #first
  2026-03-05T10:00 I message #second "Mia's shoes, and I miss you"
  at 2026-03-05T10:01 -> standing second slip; among R-hurt

story They write in the quiet period, and one answer is no slip
  2026-03-01T10:00 quiet from 2026-02-28
  2026-03-05T10:00 they neutral
  2026-03-06T11:00 I message #pause
  at 2026-03-06T11:01 -> standing pause pause; day 6; last-day 2026-03-30
  at 2026-03-25T11:01 -> without C-silence
  2026-03-26T10:00 they neutral
  2026-03-28T11:00 I message #second
  at 2026-03-28T11:01 -> standing second slip; day 0

story An answer sooner than a day is no slip either (A33)
  2026-03-01T10:00 quiet from 2026-02-28
  2026-03-05T10:00 they neutral
  2026-03-05T10:30 I message #pause
  at 2026-03-05T10:31 -> standing pause pause; day 5

story Nothing is answered where they did not write
  2026-03-01T10:00 quiet from 2026-02-28
  2026-03-05T10:30 I message #a
  at 2026-03-05T10:31 -> standing a slip

story With a closing fact there is no pause answer
  2026-03-01T10:00 quiet from 2026-02-28
  2026-03-02T10:00 they have-partner
  2026-03-05T10:00 they neutral
  2026-03-06T11:00 I message #a
  at 2026-03-06T11:01 -> standing a slip; day 0

story After the pause answer the first message is still there (statement 4)
  settled 2026-03-01
  2026-02-20T10:00 they neutral
  2026-02-21T11:00 I message #pause
  at 2026-03-01T09:30 -> open first-message; standing pause pause
  2026-03-01T10:00 I message #first
  at 2026-03-01T10:01 -> open waiting; standing first of-step
  at 2026-03-15T00:00 -> closed C-silence

story A reply to the pause answer opens nothing
  settled 2026-03-01
  2026-02-20T10:00 they neutral
  2026-02-21T11:00 I message #pause
  2026-02-22T11:00 they warm
  2026-03-01T09:10 screen all no
  at 2026-03-01T09:30 -> open first-message

story A start answered with a slip opens nothing
  settled 2026-03-01
  2026-03-02T10:00 they warm
  2026-03-02T11:00 I message #slip
  steady 2026-03-02 to 2026-05-01
  2026-03-03T10:00 they neutral
  2026-04-02T10:00 ready all
  2026-04-02T10:01 screen all no
  at 2026-04-02T10:02 -> open first-message; standing slip slip

story One pause answer in each quiet period
  2026-03-01T10:00 quiet from 2026-02-28 for 14
  2026-03-05T10:00 they neutral
  2026-03-06T11:00 I message #one
  2026-03-20T10:00 quiet from 2026-03-19 for 14
  2026-03-21T10:00 they neutral
  2026-03-22T11:00 I message #two
  at 2026-03-22T11:01 -> standing one pause; standing two pause

story Half-way, thirty days are not made fourteen for tonight (A25)
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-15T10:00 quiet from 2026-02-28 for 14
  at 2026-03-15T10:01 -> last-day 2026-03-22; among R-space; next-look 2026-03-23
  at 2026-03-22T23:59 -> among R-space
  at 2026-03-23T00:00 -> without R-space

story An earlier start does not end it sooner than seven days on
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-05T10:00 quiet from 2026-01-01 for 30
  at 2026-03-05T10:01 -> last-day 2026-03-12

story A change of a change is bound the same way
  2026-03-01T10:00 quiet from 2026-02-28 for 90
  2026-03-20T10:00 quiet from 2026-02-28 for 14
  2026-03-21T10:00 quiet from 2026-02-10 for 14
  at 2026-03-21T10:01 -> last-day 2026-03-28 -- seven days after this change
  2026-03-21T10:02 quiet from 2026-02-10 for 90
  2026-03-21T10:03 quiet from 2026-02-10 for 14
  at 2026-03-21T10:04 -> last-day 2026-03-28

story A longer period is longer at once
  2026-03-01T10:00 quiet from 2026-02-28 for 14
  2026-03-10T10:00 quiet from 2026-02-28 for 60
  at 2026-03-10T10:01 -> last-day 2026-04-29

story An edit does not set the start before the last slip
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-20T10:00 I comment
  2026-03-20T10:05 quiet from 2026-02-01 for 14
  at 2026-03-20T10:06 -> last-day 2026-04-03

story A slip logged before the period is set counts as the last contact
  2026-03-05T10:00 I message
  2026-03-05T10:05 quiet from 2026-02-01 for 30
  at 2026-03-05T10:06 -> day 0; last-day 2026-04-04

story A slip dated back restarts as much as one of today
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-20T10:00 I comment on 2026-03-10 #a
  at 2026-03-20T10:01 -> last-day 2026-04-19; standing a slip; total 20; day 0 -- no date given later lowers a total

story Messages of an open step restart nothing (A4)
  settled 2026-03-01
  2026-03-02T10:00 I message #first
  2026-03-05T10:00 they warm
  steady 2026-03-02 to 2026-05-01
  2026-03-06T11:00 screen all no
  2026-03-06T12:00 I message #answer
  at 2026-03-06T12:01 -> open light-contact; standing first of-step; standing answer of-step; last-day 2026-02-28

story A period changed before the first message makes space again
  settled 2026-03-01
  2026-03-01T10:00 quiet from 2026-01-29 for 60
  at 2026-03-01T10:01 -> resting R-space; next-look 2026-03-31

story Without a period space is not given
  2026-03-01T10:00 screen all no
  at 2036-03-01T10:00 -> among R-space; next-look none

story A new period after the last begins a new run, and the old one stays
  2026-03-01T10:00 quiet from 2026-02-28 for 14
  2026-03-20T10:00 quiet from 2026-03-19 for 20
  at 2026-03-25T10:00 -> runs 1; total 24; longest 19; day 6; length 20; last-day 2026-04-08

story A period over that is made longer is the same run
  2026-03-01T10:00 quiet from 2026-02-28 for 14
  2026-03-20T10:00 quiet from 2026-02-28 for 30
  at 2026-03-25T10:00 -> runs 0; total 24; length 30; last-day 2026-03-30

story A period over whose start was earlier is the same run
  2026-03-01T10:00 quiet from 2026-02-28 for 14
  2026-03-20T10:00 quiet from 2026-02-26 for 30
  at 2026-03-25T10:00 -> runs 0; total 26; last-day 2026-03-28

story A start corrected while the period runs is the same run
  2026-03-01T10:00 quiet from 2026-02-26 for 14
  2026-03-02T10:00 quiet from 2026-02-28 for 14
  at 2026-03-05T10:00 -> runs 0; total 4; last-day 2026-03-14

story The same period set again near its end is not longer
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-28T10:00 quiet from 2026-02-28 for 30
  at 2026-03-28T10:01 -> last-day 2026-03-30

story Two slips on one day end one run
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-10T10:00 I comment
  2026-03-10T11:00 I comment
  at 2026-03-12T10:00 -> runs 1; total 11; longest 10

story A look is a turned corner, by the day of the run; before day one it is none
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-01T10:01 I look on 2026-02-28
  2026-03-05T10:00 I look
  2026-03-05T11:00 I ask-friends
  2026-03-09T10:00 I look on 2026-03-08
  at 2026-03-09T10:01 -> corners 5 8; day 9; total 8

story A look that was a comment restarts the count from its day, however late that is said
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-05T10:00 I look #look
  2026-03-09T10:00 change look to I comment on 2026-03-05
  at 2026-03-09T10:01 -> last-day 2026-04-04; standing look slip; ends R-space 2026-04-05

story A word from before the quiet period is no word to answer in it
  2026-01-10T10:00 they neutral
  2026-03-01T10:00 quiet from 2026-02-28
  2026-03-01T10:01 screen all no
  at 2026-03-05T10:00 -> drafts none
  2026-03-10T10:00 I message #late
  at 2026-03-10T10:01 -> standing late slip; day 0; last-day 2026-04-09
  at 2026-03-24T00:00 -> closed C-silence; behind C-silence late

story A word of the day of the last contact may have been answered by it
  2026-02-28T10:00 they neutral
  2026-03-01T10:00 quiet from 2026-02-28
  2026-03-10T10:00 I message #late
  at 2026-03-10T10:01 -> standing late slip

story A word of before the period, filled in later, is none to answer either
  2026-03-01T10:00 quiet from 2026-02-28
  2026-03-05T10:00 they neutral on 2026-02-20
  2026-03-10T10:00 I message #late
  at 2026-03-10T10:01 -> standing late slip

story A word after a slip of the same day can have the one answer
  2026-03-01T10:00 quiet from 2026-02-28
  2026-03-05T10:00 I message
  2026-03-05T12:00 they neutral
  2026-03-06T13:00 I message #pause
  at 2026-03-06T13:01 -> standing pause pause

story A period made longer after its end is one period, with one answer
  2026-03-01T10:00 quiet from 2026-02-28 for 14
  2026-03-05T10:00 they neutral
  2026-03-06T11:00 I message #one
  2026-03-15T10:00 quiet from 2026-02-28 for 30
  2026-03-16T10:00 they neutral
  2026-03-17T11:00 I message #two
  at 2026-03-17T11:01 -> standing one pause; standing two slip; day 0

story A slip on the day from which a period is set counts in every later change of it
  2026-03-10T10:00 quiet from 2026-03-10 for 30
  2026-03-10T11:00 I message
  2026-03-10T12:00 quiet from 2026-02-01 for 14
  at 2026-03-10T12:01 -> last-day 2026-03-24; day 0
  at 2026-03-18T12:00 -> among R-space
