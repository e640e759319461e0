# Meetings declined, and what the pages of contact say: whose turn it is, the warm exchanges and the days between them, the
# day on which silence closes, and whether a meeting may be planned or a talk prepared.

story Nothing of an open step yet
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  at 2026-03-01T10:00 -> pace not-yet 0/0
  2026-03-01T11:00 I message
  at 2026-03-01T11:01 -> pace theirs 0/0 closes/2026-03-15
  at 2026-03-15T00:00 -> closed C-silence; pace rests 0/0

story One for each of theirs, after a day
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-01T10:00 I message
  2026-03-03T10:00 they warm
  at 2026-03-03T10:01 -> pace rests 1/0 -- the screen is asked anew before a new step
  2026-03-03T10:30 screen all no
  at 2026-03-03T10:31 -> resting R-answer-later; pace later/2026-03-04T10:00 1/0
  at 2026-03-04T10:01 -> open light-contact; pace yours 1/0
  2026-03-04T10:02 draft waits
  at 2026-03-04T10:03 -> resting R-cooling; pace draft 1/0
  2026-03-05T10:00 draft gone
  2026-03-05T10:01 I message
  at 2026-03-05T10:02 -> open light-contact; pace theirs 1/0 closes/2026-03-19

story Three warm exchanges over fourteen days are facts, and a meeting is then a possibility
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm
  2026-03-03T10:01 screen all no
  2026-03-03T10:02 I message
  2026-03-09T10:00 they warm
  2026-03-10T10:02 I message
  at 2026-03-10T10:03 -> pace theirs 2/7 closes/2026-03-24
  2026-03-16T10:00 they warm
  2026-03-17T10:01 screen all no
  at 2026-03-17T10:02 -> open meeting; pace yours 3/14 plan; drafts reply invite copy

story While an invitation rests, and while it is not answered, the plan can be changed
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-01T10:00 I message
  2026-03-03T10:00 they warm asking-meeting
  2026-03-04T10:01 screen all no
  2026-03-04T10:02 draft waits
  at 2026-03-04T10:03 -> resting R-cooling; pace draft 1/0 plan
  2026-03-05T10:00 draft gone
  2026-03-05T10:01 I message
  at 2026-03-05T10:02 -> open meeting; pace theirs 1/0 closes/2026-03-19 plan

story A plan for another only after the last was looked back on
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-01T10:00 I message
  2026-03-03T10:00 they warm asking-meeting
  2026-03-04T10:01 screen all no
  2026-03-07T10:00 met
  at 2026-03-07T12:00 -> open light-contact; pace yours 1/0 look-back/2026-03-07
  2026-03-07T13:00 they warm asking-meeting
  at 2026-03-08T14:00 -> open light-contact; pace yours 1/0 look-back/2026-03-07
  2026-03-08T18:00 looked-back easy
  at 2026-03-08T18:01 -> open meeting; pace yours 1/0 plan

story They ask for the talk, and a meeting that is not looked back on is none to plan from
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-01T10:00 I message
  2026-03-03T10:00 they warm asking-meeting
  2026-03-04T10:01 screen all no
  2026-03-07T10:00 met
  2026-03-07T13:00 they warm asking-talk
  2026-03-08T13:01 screen all no
  at 2026-03-08T14:00 -> open talk; pace yours 1/0 look-back/2026-03-07 prepare
  2026-03-08T18:00 looked-back easy
  at 2026-03-08T18:01 -> open talk; pace yours 1/0 plan prepare

story A declined meeting is a no to that meeting, and closes nothing
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm
  2026-03-03T10:01 screen all no
  2026-03-03T10:02 I message
  2026-03-09T10:00 they warm
  2026-03-10T10:02 I message
  2026-03-16T10:00 they warm
  2026-03-17T10:01 screen all no
  2026-03-17T10:02 I message #invitation
  2026-03-18T10:00 they decline
  at 2026-03-18T10:01 -> resting R-answer-later; standing invitation of-step; pace later/2026-03-19T10:00 3/14 declined
  at 2026-03-19T10:01 -> open light-contact; pace yours 3/14 declined; drafts reply copy
  at 2026-04-01T10:01 -> open light-contact -- it was an answer: no silence follows from it

story After a declined meeting further warm exchanges open none: only they propose the next
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-meeting
  2026-03-03T10:01 screen all no
  2026-03-03T10:02 I message
  2026-03-04T10:00 they decline
  at 2026-03-05T10:01 -> open light-contact; pace yours 1/0 declined -- what they had proposed has lapsed
  2026-03-05T10:02 I message
  2026-03-12T10:00 they warm
  2026-03-13T10:02 I message
  2026-03-20T10:00 they warm
  at 2026-03-21T10:01 -> open light-contact; pace yours 3/18 declined
  2026-03-22T10:00 they warm asking-meeting
  at 2026-03-23T10:01 -> open meeting; pace yours 3/18 plan declined
  2026-03-25T10:00 met
  2026-03-25T18:00 looked-back easy
  at 2026-03-25T18:01 -> open meeting; pace yours 3/18 plan -- they came to the one they proposed

story A meeting that they came to without proposing it does not make up for a declined one
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-meeting
  2026-03-03T10:01 screen all no
  2026-03-04T10:00 they decline
  2026-03-06T10:00 met
  2026-03-06T18:00 looked-back easy
  at 2026-03-06T18:01 -> open light-contact; pace yours 1/0 declined

story A first message that asks to meet, declined, waits like one with a neutral reply
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they decline
  at 2026-03-03T10:01 -> open waiting; pace theirs 0/0 closes/2026-03-16 declined
  at 2026-03-16T00:00 -> closed C-silence

story A further meeting declined leaves the talk, and the next meeting is theirs to propose
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-meeting
  2026-03-03T10:01 screen all no
  2026-03-05T10:00 met
  2026-03-05T18:00 looked-back easy
  2026-03-07T10:00 they warm asking-meeting
  2026-03-09T10:00 met
  2026-03-09T18:00 looked-back easy
  2026-03-09T18:01 screen all no
  at 2026-03-10T18:02 -> open talk; pace yours 1/0 plan prepare
  2026-03-11T10:00 they decline
  at 2026-03-12T10:01 -> open talk; pace yours 1/0 prepare declined
  2026-03-13T10:00 they warm asking-meeting
  at 2026-03-14T10:01 -> open talk; pace yours 1/0 plan prepare declined

story Where both are trying a declined meeting does not keep from planning the next
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-03T10:01 screen all no
  2026-03-05T10:00 they decline
  at 2026-03-06T10:01 -> open rebuild; pace yours 1/0 plan prepare declined

story A declined meeting ends no closing fact and is no start of theirs
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 they no
  2026-03-05T10:00 they decline
  at 2026-03-06T12:00 -> closed C-no

story A declined meeting opens nothing where nothing was open
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 they decline
  at 2026-03-02T10:01 -> open first-message; pace not-yet 0/0 declined

story A declined meeting filled in later counts from its day and from when it was written down
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-meeting
  2026-03-03T10:01 screen all no
  2026-03-05T10:00 they decline on 2026-03-01
  at 2026-03-06T10:01 -> open light-contact

story A declined meeting undone in time was none
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-meeting
  2026-03-03T10:01 screen all no
  2026-03-05T10:00 they decline #d
  2026-03-05T11:00 undo d
  at 2026-03-05T11:01 -> open meeting

story A later look back takes back no pressure
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-meeting
  2026-03-04T10:00 met
  2026-03-04T11:00 looked-back pressure
  2026-03-04T12:00 looked-back easy
  2026-03-10T12:00 looked-back easy
  2026-03-19T10:00 they warm asking-meeting
  2026-03-21T10:00 met
  2026-03-21T11:00 looked-back easy
  2026-03-21T12:00 screen all no
  steady 2026-03-02 to 2026-03-21
  at 2026-03-21T12:01 -> open light-contact

story What was hard for them stays so; put right in time it was never there
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-meeting
  2026-03-04T10:00 met
  2026-03-04T11:00 looked-back hard-for-them #back
  2026-03-09T11:00 looked-back easy
  2026-03-19T10:00 they warm asking-meeting
  2026-03-21T10:00 met
  2026-03-21T11:00 looked-back easy
  2026-03-21T12:00 screen all no
  steady 2026-03-02 to 2026-03-21
  at 2026-03-21T12:01 -> open light-contact
  2026-03-04T12:00 change back to looked-back easy
  at 2026-03-21T12:01 -> open talk

story A later look back that is worse counts
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-meeting
  2026-03-04T10:00 met
  2026-03-04T11:00 looked-back easy
  2026-03-19T10:00 they warm asking-meeting
  2026-03-21T10:00 met
  2026-03-21T11:00 looked-back easy
  2026-03-22T11:00 looked-back hard-for-me
  2026-03-22T12:00 screen all no
  steady 2026-03-02 to 2026-03-22
  at 2026-03-22T12:01 -> open light-contact

story A start of theirs that was answered with a gift opens nothing
  settled 2026-03-01
  2026-03-02T10:00 they warm
  2026-03-02T11:00 screen all no
  at 2026-03-02T11:01 -> among R-answer-later; pace later/2026-03-03T10:00 0/0
  2026-03-02T12:00 I gift #gift
  steady 2026-03-02 to 2026-05-01
  at 2026-03-02T12:01 -> standing gift slip
  2026-04-02T10:00 ready all
  2026-04-02T10:01 screen all no
  at 2026-04-02T10:02 -> open first-message

story A look at their page answers no start
  settled 2026-03-01
  2026-03-02T10:00 they warm
  2026-03-02T12:00 I look
  2026-03-02T12:01 screen all no
  steady 2026-03-02 to 2026-03-03
  at 2026-03-03T12:02 -> open light-contact
