# The first screen: R-screen, R-unsure, R-cost.

story Not now is unanswered
  settled 2026-03-01
  2026-03-01T09:10 screen all no, cost not-now
  at 2026-03-01T09:11 -> resting R-screen; next-look none; may-draft no
  2026-03-01T09:20 screen all no
  at 2026-03-01T09:21 -> open first-message

story Every question left for later rests
  settled 2026-03-01
  2026-03-01T09:10 screen all no, harm not-now
  at 2026-03-01T09:11 -> resting R-screen
  2026-03-01T09:12 screen all no, own-harm not-now
  at 2026-03-01T09:13 -> resting R-screen
  2026-03-01T09:14 screen all no, order not-now
  at 2026-03-01T09:15 -> resting R-screen
  2026-03-01T09:16 screen all no, refusal not-now
  at 2026-03-01T09:17 -> resting R-screen
  2026-03-01T09:18 screen all no, blocked not-now
  at 2026-03-01T09:19 -> resting R-screen
  2026-03-01T09:20 screen all no, their-partner not-now
  at 2026-03-01T09:21 -> resting R-screen
  2026-03-01T09:22 screen all no, my-partner not-now
  at 2026-03-01T09:23 -> resting R-screen

story Not sure on any question rests
  settled 2026-03-01
  2026-03-01T09:10 screen all no, harm not-sure
  at 2026-03-01T09:11 -> resting R-unsure; next-look none
  2026-03-01T09:12 screen all no, own-harm not-sure
  at 2026-03-01T09:13 -> resting R-unsure
  2026-03-01T09:14 screen all no, order not-sure
  at 2026-03-01T09:15 -> resting R-unsure
  2026-03-01T09:16 screen all no, refusal not-sure
  at 2026-03-01T09:17 -> resting R-unsure
  2026-03-01T09:18 screen all no, blocked not-sure
  at 2026-03-01T09:19 -> resting R-unsure
  2026-03-01T09:20 screen all no, their-partner not-sure
  at 2026-03-01T09:21 -> resting R-unsure
  2026-03-01T09:22 screen all no, my-partner not-sure
  at 2026-03-01T09:23 -> resting R-unsure
  2026-03-01T09:24 screen all no, cost not-sure
  at 2026-03-01T09:25 -> resting R-unsure
  2026-03-01T09:26 screen all no, cost not-sure, harm not-now
  at 2026-03-01T09:27 -> resting R-screen R-unsure

story Each yes closes, the last one rests
  settled 2026-03-01
  2026-03-01T09:10 screen all no, cost yes
  at 2026-03-01T09:11 -> resting R-cost; next-look none
  2026-03-01T09:12 screen all no, my-partner yes no-agreement
  at 2026-03-01T09:13 -> closed C-mine
  2026-03-01T09:14 screen all no, their-partner yes no-agreement
  at 2026-03-01T09:15 -> closed C-partner C-mine
  2026-03-01T09:16 screen all no, blocked yes
  at 2026-03-01T09:17 -> closed C-blocked C-partner C-mine
  2026-03-01T09:18 screen all no, refusal yes
  at 2026-03-01T09:19 -> closed C-no C-blocked C-partner C-mine
  2026-03-01T09:20 screen all no, order yes
  at 2026-03-01T09:21 -> closed C-order C-no C-blocked C-partner C-mine
  2026-03-01T09:22 screen all no, own-harm yes
  at 2026-03-01T09:23 -> closed C-own-harm C-order C-no C-blocked C-partner C-mine
  2026-03-01T09:24 screen all no, harm yes
  at 2026-03-01T09:25 -> closed C-harm C-own-harm C-order C-no C-blocked C-partner C-mine

story Thirty days old is young enough, thirty-one is not
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-31T08:00 ready all
  at 2026-03-31T23:59 -> open first-message
  at 2026-04-01T00:00 -> resting R-screen
  2026-04-01T10:00 screen all no
  at 2026-04-01T10:01 -> open first-message

story The screen is asked on the day the quiet period is over, not before
  settled 2026-03-01
  2026-03-01T09:05 screen all no
  at 2026-03-01T09:06 -> open first-message

story A screen of the last quiet day is asked anew the day after (A21)
  2026-02-01T10:00 adult
  2026-02-01T10:01 quiet from 2026-01-31 for 30
  2026-02-10T10:00 wrote why growth
  2026-02-10T10:01 wrote causes
  2026-02-10T10:02 wrote own-part
  2026-02-10T10:03 practised 2026-02-10
  2026-02-11T10:03 practised 2026-02-11
  2026-02-12T10:03 practised 2026-02-12
  2026-02-13T10:03 practised 2026-02-13
  2026-02-14T10:03 practised 2026-02-14
  2026-02-15T10:03 practised 2026-02-15
  2026-02-16T10:03 practised 2026-02-16
  2026-02-17T10:03 practised 2026-02-17
  2026-02-18T10:03 practised 2026-02-18
  2026-02-19T10:03 practised 2026-02-19
  2026-03-01T10:00 chose try-again
  2026-03-01T10:01 ready all
  steady 2026-02-25 to 2026-03-10
  2026-03-02T23:00 screen all no
  at 2026-03-02T23:01 -> resting R-space; next-look 2026-03-03
  at 2026-03-03T00:00 -> resting R-screen
  2026-03-03T10:00 screen all no
  at 2026-03-03T10:01 -> open first-message

story A new step asks the screen anew, waiting does not
  settled 2026-03-01
  2026-03-02T10:00 I message
  steady 2026-03-02 to 2026-05-01
  at 2026-03-02T10:01 -> open waiting
  2026-03-04T10:00 they warm
  at 2026-03-04T10:01 -> resting R-screen R-answer-later
  at 2026-03-05T10:00 -> resting R-screen
  2026-03-05T10:10 screen all no
  at 2026-03-05T10:11 -> open light-contact
  2026-03-05T10:20 I message #answer
  at 2026-03-05T10:21 -> open light-contact; standing answer of-step
  2026-03-06T10:00 they warm asking-meeting
  at 2026-03-07T10:01 -> resting R-screen
  2026-03-07T10:10 screen all no
  at 2026-03-07T10:11 -> open meeting

story A visit asks the screen anew
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-02T09:00 I message
  2026-03-03T09:00 they warm
  2026-03-04T10:00 screen all no
  2026-03-04T10:30 I visit #visit
  at 2026-03-04T10:31 -> resting R-screen R-hurt; standing visit slip; next-look 2026-03-18
  2026-03-05T10:00 screen all no
  at 2026-03-05T10:01 -> resting R-screen R-hurt
  at 2026-03-18T00:00 -> resting R-screen
  2026-03-18T10:00 screen all no
  at 2026-03-18T10:01 -> open light-contact

story The refusal question is about the time since they wrote, own harm about ever
  settled 2026-03-01
  2026-03-02T10:00 they no
  2026-03-10T10:00 they neutral
  2026-03-11T12:00 screen all no, own-harm yes
  at 2026-03-11T12:01 -> closed C-own-harm

story Cost is weighed in writing
  settled 2026-03-01
  2026-03-01T09:10 screen all no, cost yes
  2026-03-01T09:11 weighed stay-away
  at 2026-03-01T09:12 -> resting R-cost
  2026-03-01T09:13 weighed go-on
  at 2026-03-01T09:14 -> open first-message
  2026-03-01T09:15 screen all no, cost yes
  at 2026-03-01T09:16 -> open first-message -- a later yes after a yes asks for no new weighing
  2026-03-01T09:17 screen all no
  2026-03-01T09:18 screen all no, cost yes
  at 2026-03-01T09:19 -> resting R-cost -- a yes after a no does
  2026-03-01T09:20 weighed go-on
  2026-03-01T09:21 weighed stay-away
  at 2026-03-01T09:22 -> resting R-cost -- the latest counts

story Weighed before it became a yes is not weighed
  settled 2026-03-01
  2026-03-01T09:05 weighed go-on
  2026-03-01T09:10 screen all no, cost yes
  at 2026-03-01T09:11 -> resting R-cost

story The screen may be the first thing that was ever recorded
  2026-03-01T10:00 screen all no
  2026-03-01T10:01 quiet from 2026-01-01 for 14
  at 2026-03-01T10:02 -> without R-screen
