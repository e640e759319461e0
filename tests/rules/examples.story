# The hard cases: a story for every question that an earlier wording of the rules left open, A1 to A40, in that order. They
# were written from the rules alone. The line above each story says which question it answers.

# A1: 14 days are 14 dates, whatever the hour.
story A message at 23:00, and ten minutes into the fourteenth date
  settled 2026-10-01
  2026-10-03T23:00 I message
  steady 2026-10-02 to 2026-11-01
  at 2026-10-16T23:59 -> open waiting
  at 2026-10-17T00:10 -> closed C-silence; since C-silence 2026-10-17

# A2: the device's date is set back to before the no.
story The no is read as made now, and the screen waits for the dates
  settled 2026-03-01
  2026-03-05T10:00 they no #no
  at 2026-02-01T10:00 -> closed C-no; behind C-no no
  2026-03-09T10:00 they warm
  at 2026-03-01T10:00 -> resting R-screen R-after R-answer-later; next-look 2026-03-02; fact R-screen "DatesAhead"

# A3: a person who was told no reads no list of what is still to do; an open door names its step; a closed one has no next look.
story Closed lists what closes, resting what rests, open the step
  2026-03-01T10:00 quiet from 2026-02-28
  2026-03-02T10:00 they no
  at 2026-03-02T10:01 -> closed C-no; next-look none; may-draft no
  2026-03-03T10:00 they warm
  at 2026-03-03T10:01 -> resting R-screen R-unsteady R-space R-why R-ready R-choice R-after R-answer-later; next-look 2026-03-31

story Of two rests that end by date the later is the next look
  2026-03-01T10:00 quiet from 2026-02-28 for 14
  2026-03-02T10:00 they have-partner
  2026-03-03T10:00 over their-partner
  at 2026-03-03T10:01 -> ends R-space 2026-03-15; ends R-after 2026-04-02; next-look 2026-04-02

# A4: the first message on day 33, a warm reply on day 36.
story The path can be walked: the first message restarts nothing
  settled 2026-03-01
  steady 2026-03-02 to 2026-04-01
  2026-03-03T10:00 I message #first
  2026-03-06T10:00 they warm
  2026-03-07T10:30 screen all no
  at 2026-03-07T10:31 -> open light-contact; standing first of-step
  2026-03-20T10:00 I message #answer
  at 2026-03-20T10:01 -> open light-contact; standing answer of-step -- six yeses of the last seven days are not asked again

# A5: rests after an end have an id, and of several the longest holds.
story A day after a word, thirty after a lift
  settled 2026-03-01
  2026-03-01T10:00 screen all no, harm yes
  2026-03-02T10:00 they no
  2026-03-03T10:00 they warm
  2026-03-03T11:00 lifted #lift
  at 2026-03-03T11:01 -> among R-after; ends R-after 2026-04-02; behind R-after lift; since R-after 2026-03-03

story Two ends on one day: the longer rest, whichever came last
  settled 2026-03-01
  2026-03-01T10:00 they have-partner
  2026-03-01T11:00 they no
  2026-03-05T10:00 over their-partner #over
  2026-03-05T11:00 they warm #word
  at 2026-03-05T11:01 -> behind R-after over; ends R-after 2026-04-04
  2026-03-06T10:00 screen all no
  at 2026-03-20T10:00 -> among R-screen -- answered after the day of the word, not after the thirty
  2026-04-04T10:00 screen all no
  at 2026-04-04T10:01 -> without R-screen R-after

# A6: a second message while waiting rests; so does a meeting with pressure, and the step and the exchanges stay.
story A slip after the first message rests fourteen days
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-05T10:00 I gift #gift
  at 2026-03-05T10:01 -> among R-hurt; ends R-hurt 2026-03-19; behind R-hurt gift; since R-hurt 2026-03-05

story A meeting with pressure never counts as easy
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-meeting
  2026-03-03T10:01 screen all no
  2026-03-04T10:00 met
  2026-03-04T12:00 looked-back pressure #looked
  at 2026-03-04T12:01 -> resting R-screen R-hurt; behind R-hurt looked
  2026-03-18T10:00 screen all no
  2026-03-19T10:00 met
  2026-03-19T12:00 looked-back easy
  at 2026-03-19T12:01 -> open light-contact

# A7: the honest answer is about the time since they wrote; harm and own harm are about ever.
story An honest person gets through, and the screen knows that something ended
  settled 2026-03-01
  2026-03-02T10:00 screen all no, refusal yes
  at 2026-03-02T10:01 -> asks-about-since no
  steady 2026-03-02 to 2026-05-01
  2026-04-01T10:00 they warm
  at 2026-04-01T10:01 -> asks-about-since yes
  2026-04-02T10:30 screen all no
  2026-04-02T10:31 ready all
  at 2026-04-02T10:32 -> open light-contact

story An order that protects the user is harm, and the rest is not asked
  settled 2026-03-01
  2026-03-02T10:00 screen all no, harm yes
  at 2026-03-02T10:01 -> closed C-harm

# A8: a no in March, and in September the screen is answered "no".
story A later no on the screen ends nothing
  settled 2026-03-01
  2026-03-05T10:00 screen all no, refusal yes, blocked yes, their-partner yes no-agreement, my-partner yes forbids
  2026-09-05T10:00 screen all no
  at 2026-09-05T10:01 -> closed C-no C-blocked C-partner C-mine

# A9: a message under a no that draws a kind answer the next day.
story The kind answer to a slip is not free, one a fortnight later is
  settled 2026-03-01
  2026-03-02T10:00 they no
  2026-03-05T10:00 I comment
  2026-03-06T10:00 they warm
  at 2026-03-06T10:01 -> closed C-no
  2026-03-19T10:00 they warm -- the comment is at most 14 days ago
  at 2026-03-19T10:01 -> closed C-no
  2026-03-20T10:00 they warm
  at 2026-03-20T10:01 -> without C-no; among R-after

# A10: what is a word. A greeting through a friend, a like, an unblocking are not entered; a practical line is necessary contact.
story A practical line is no word, however kind
  settled 2026-03-01
  2026-03-02T10:00 they no
  2026-03-05T10:00 they necessary home "the post is on the shelf, take care"
  at 2026-03-05T10:01 -> closed C-no

story A meeting they came to is a reply: nothing is unanswered
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-05T10:00 met
  at 2026-04-05T10:01 -> without C-silence

# A11: lifting is possible once, and is about ever.
story Lifted once, a yes after it closes for good
  settled 2026-03-01
  2026-03-01T10:00 screen all no, harm yes
  at 2026-03-01T10:01 -> may-lift yes
  2026-03-01T11:00 lifted
  at 2026-03-31T10:00 -> may-lift no; among R-screen; without R-after
  2026-03-31T10:01 screen all no, harm yes
  2026-03-31T10:02 lifted
  at 2027-03-31T10:00 -> closed C-harm; may-lift no

# A12: an abuser opens his own door.
story From own harm there is no way, whatever is recorded
  settled 2026-03-01
  2026-03-01T10:00 screen all no, own-harm yes
  2026-03-01T11:00 lifted
  2026-03-02T10:00 screen all no
  2026-04-05T10:00 they warm asking-try
  2026-04-06T10:00 over order
  2026-04-06T10:01 over their-partner
  2026-04-06T10:02 chose try-again
  2026-04-06T10:03 quiet from 2026-04-05 for 14
  daily 2026-04-07 to 2026-06-07 -> closed C-own-harm

story A look at a public feed is a slip and no own harm
  settled 2026-03-01
  2026-03-01T10:00 I look #look
  at 2026-03-01T10:01 -> open first-message; standing look look

story After a rest the screen counts from its last day on
  settled 2026-03-01
  2026-03-01T10:00 they no
  2026-03-05T10:00 they warm
  2026-03-05T10:01 screen all no
  at 2026-03-05T10:02 -> fact R-screen "ScreenAnew"; fact R-screen "ScreenFrom(2026-03-06)"
  2026-03-06T10:00 screen all no
  at 2026-03-06T10:01 -> without R-screen

story A visit asks the screen anew
  settled 2026-03-01
  2026-03-01T10:00 I visit
  steady 2026-03-02 to 2026-05-01
  2026-03-30T10:00 ready all
  at 2026-03-20T10:01 -> fact R-screen "ScreenAnew"

# A13: an order ends with a tick, and the no behind it stays.
story The no behind an order is not forgotten
  settled 2026-03-01
  2026-03-01T10:00 order made
  at 2028-03-01T10:00 -> closed C-order
  2028-03-01T10:00 over order
  at 2030-03-01T10:00 -> closed C-no

story Necessary contact under an order opens and ends nothing
  settled 2026-03-01
  2026-03-01T10:00 order made
  2026-03-02T10:00 I necessary children
  2026-03-03T10:00 they necessary children
  at 2026-03-03T10:01 -> closed C-order

# A14: leaving the new partner in the evening, and writing to the ex.
story A relationship that ended this evening opens nothing for thirty days
  settled 2026-03-01
  steady 2026-03-02 to 2026-04-10
  2026-03-02T10:00 I have-partner
  2026-03-02T20:00 over my-partner
  2026-03-02T20:01 I comment #late
  at 2026-03-02T20:02 -> among R-after; ends R-after 2026-04-01; standing late slip
  at 2026-03-31T23:59 -> among R-after
  at 2026-04-01T00:00 -> without R-after

story What was seen on their feed counts however it was learned
  settled 2026-03-01
  2026-03-02T10:00 I look
  2026-03-02T10:01 they have-partner
  at 2026-03-02T10:02 -> closed C-partner

story An agreement claimed later does not end what was recorded
  settled 2026-03-01
  2026-03-02T10:00 they have-partner
  2026-03-03T10:00 screen all no, their-partner yes allows
  at 2026-03-03T10:01 -> closed C-partner

# A15: a slip in the quiet period that is never answered.
story An unanswered slip is a silence, a later one starts nothing anew
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-05T10:00 I call
  2026-03-10T10:00 I message
  at 2026-03-18T23:59 -> without C-silence
  at 2026-03-19T00:00 -> closed C-silence

story A comment, a visit and a gift have no silence
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-05T10:00 I comment
  2026-03-05T10:01 I visit
  2026-03-05T10:02 I gift
  at 2026-06-01T10:00 -> without C-silence

story An unanswered message from before the guide was opened counts
  2026-03-20T09:00 adult
  2026-03-20T10:00 I message on 2026-03-06
  at 2026-03-20T10:01 -> closed C-silence; since C-silence 2026-03-20

# A16: a cold word is a cold word, in rebuild it is not.
story Keys under the mat is practical, "fine." is curt
  settled 2026-03-01
  2026-03-01T10:00 they necessary home "keys under the mat"
  at 2026-03-01T10:01 -> open first-message
  2026-03-01T11:00 they cold "fine."
  at 2026-03-01T11:01 -> closed C-curt

# A17: neutral words stand aside, the third swing closes, a wish to try ends it and rests fourteen days.
story Two swings close nothing of their own, a neutral word between is none
  settled 2026-03-01
  2026-03-02T10:00 they warm
  2026-03-02T11:00 they neutral
  2026-03-02T12:00 they cold
  2026-03-03T10:00 they warm
  2026-03-03T11:00 they neutral
  2026-03-03T12:00 they block
  at 2026-03-03T12:01 -> closed C-blocked
  2026-03-04T10:00 they neutral
  2026-03-04T12:00 they cold -- neutral, then cold: no swing
  at 2026-03-04T12:01 -> closed C-curt
  2026-03-05T10:00 they warm
  2026-03-05T12:00 they no
  at 2026-03-05T12:01 -> closed C-no C-strung
  2026-03-06T10:00 they warm asking-try
  at 2026-03-06T10:01 -> among R-after; ends R-after 2026-03-20

story A wish to try with a cold tone, or marked hot and cold, ends nothing
  settled 2026-03-01
  2026-03-02T10:00 they warm hot-and-cold
  2026-03-03T10:00 they warm asking-try hot-and-cold
  at 2026-03-03T10:01 -> closed C-strung
  2026-03-04T10:00 they cold asking-try
  at 2026-03-04T10:01 -> closed C-curt C-strung

# A18: an adult with an ex of 17.
story The other person's age counts, and turning eighteen changes nothing here
  2026-03-01T10:00 minor
  settled 2026-06-01
  2027-03-01T10:00 adult
  2027-03-02T10:00 screen all no, harm yes
  at 2027-03-02T10:01 -> closed C-minor; may-draft no; next-look none

# A19: the no of a talk is listed once; contempt is not undone by the next message.
story A talk that ended with a no is C-ended, and ends as a no does
  settled 2026-03-01
  2026-03-03T10:00 talked no
  at 2026-03-03T10:01 -> closed C-ended; ends C-ended by-them
  2026-03-04T10:00 they warm
  at 2026-03-04T10:01 -> among R-after; ends R-after 2026-03-05

story Contempt inside a couple is not undone by a text message
  settled 2026-03-01
  2026-03-03T10:00 they warm asking-try
  2026-04-03T10:00 review 333333 abuse-by-them
  2026-04-04T10:00 they warm "come on, you know me"
  at 2026-04-04T10:01 -> closed C-ended

# A20: letting go is chosen anew from the seventh day; at most break-ups somebody says "I don't love you any more".
story Chosen anew on the sixth day it is not taken, on the seventh it is
  settled 2026-03-01
  2026-03-01T09:30 chose let-go
  at 2026-03-01T09:31 -> choose-anew 2026-03-08; choice LetGo
  2026-03-07T10:00 chose try-again
  at 2026-03-07T10:01 -> closed C-chosen; choice LetGo
  2026-03-08T10:00 chose try-again
  at 2026-03-08T10:01 -> without C-chosen; choice TryAgain; choose-anew none

story To let go again counts from the later day
  settled 2026-03-01
  2026-03-01T09:30 chose let-go
  2026-03-05T10:00 chose let-go
  2026-03-08T10:00 chose wait
  at 2026-03-08T10:01 -> closed C-chosen; choose-anew 2026-03-12; since C-chosen 2026-03-05

story "I don't love you any more", said at the break-up, is a no
  2026-03-01T10:00 they no on 2026-02-20 "I don't love you any more"
  at 2026-03-01T10:01 -> closed C-no

# A21: the screen of day 30 and the step of day 31.
story A new step asks for the screen, coming back to an old one does not
  settled 2026-03-01
  steady 2026-03-02 to 2026-04-20
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-meeting #asked
  at 2026-03-03T10:01 -> resting R-screen; fact R-screen "ScreenAnew"
  2026-03-03T10:02 screen all no
  at 2026-03-03T10:03 -> open meeting; since meeting 2026-03-02; behind meeting asked; ends meeting open
  2026-03-04T10:00 met
  2026-03-04T11:00 looked-back hard-for-me
  at 2026-03-04T11:01 -> open light-contact
  2026-03-05T10:00 they warm asking-meeting
  at 2026-03-06T10:01 -> open meeting

# A22: the latest low point counts, and steady days inside the fourteen do.
story Two steady days within the fourteen are enough, 28 is low and 32 is not
  settled 2026-03-01
  2026-03-01T10:00 who5 28 #low
  2026-03-02T10:00 who5 32
  at 2026-03-02T10:01 -> among R-crisis; behind R-crisis low; since R-crisis 2026-03-01; ends R-crisis by-act
  2026-03-03T10:00 check-in steady
  2026-03-04T10:00 check-in steady
  at 2026-03-14T10:00 -> among R-crisis
  at 2026-03-15T10:00 -> without R-crisis

# A23: two check-ins on one day are one day; a gap of four days breaks the row.
story Two on one day are one
  2026-03-01T10:00 check-in steady
  2026-03-01T20:00 check-in steady
  at 2026-03-01T20:01 -> fact R-unsteady "SteadyDays(1)"
  2026-03-04T10:00 check-in steady
  at 2026-03-04T10:01 -> without R-unsteady
  2026-03-08T10:00 check-in steady
  at 2026-03-08T10:01 -> fact R-unsteady "SteadyDays(1)"

# A24: a yes after a yes asks for no new weighing, a yes after a no does.
story What was weighed stays weighed until the cost is new
  settled 2026-03-01
  2026-03-01T09:10 screen all no, cost yes
  at 2026-03-01T09:11 -> since R-cost 2026-03-01
  2026-03-01T09:12 weighed go-on
  2026-03-01T09:13 screen all no, cost not-sure
  at 2026-03-01T09:14 -> resting R-unsure
  2026-03-01T09:15 screen all no, cost yes
  at 2026-03-01T09:16 -> open first-message
  2026-03-01T09:17 screen all no
  2026-03-01T09:18 screen all no, cost yes
  at 2026-03-01T09:19 -> resting R-cost

# A25: on day 15, make 30 into 14 and write tonight.
story A period shortened for tonight lasts seven days more
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-15T20:00 quiet from 2026-02-28 for 14
  at 2026-03-15T20:01 -> last-day 2026-03-22; ends R-space 2026-03-23; fact R-space "QuietDay(15, 22)"; since R-space 2026-02-28

story A question to a friend restarts nothing, a word sent through the friend does
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-10T10:00 I ask-friends
  at 2026-03-10T10:01 -> last-day 2026-03-30
  2026-03-10T10:02 I send-word
  at 2026-03-10T10:03 -> last-day 2026-04-09

# A26: a person who needs a roof is not let through by rewriting the reason.
story Need rests, and a reason rewritten sooner than fourteen days is kept but not taken
  settled 2026-03-01
  2026-03-01T10:00 wrote why need
  2026-03-10T10:00 wrote why person
  at 2026-03-10T10:01 -> fact R-why "Motive(Need)"; since R-why 2026-03-01; ends R-why by-act
  at 2026-04-10T10:01 -> fact R-why "Motive(Need)"
  2026-04-11T10:00 wrote why growth
  at 2026-04-11T10:01 -> without R-why

# A27: ten days ticked in one evening are two, and a slip throws no work away.
story Ten days ticked in one evening
  2026-03-01T10:00 quiet from 2026-02-28 for 14
  2026-03-12T20:00 practised 2026-03-01
  2026-03-12T20:01 practised 2026-03-02
  2026-03-12T20:02 practised 2026-03-03
  2026-03-12T20:03 practised 2026-03-10
  2026-03-12T20:04 practised 2026-03-11
  2026-03-12T20:05 practised 2026-03-12
  2026-03-12T20:06 practised 2026-03-13
  at 2026-03-12T20:07 -> fact R-ready "PracticeDays(2, 10)"; fact R-ready "NotReady(QuietDone)"
  2026-03-12T20:08 I comment
  at 2026-03-13T20:07 -> fact R-ready "PracticeDays(2, 10)"

# A28: the latest choice counts.
story No choice is no choice
  2026-03-01T10:00 adult
  at 2026-03-01T10:01 -> fact R-choice "NoChoice"
  2026-03-01T10:02 chose wait
  at 2026-03-01T10:03 -> among R-choice; choice Wait

# A29: changed at 00:10 on the 21st, copied from 08:00 on the 22nd.
story A draft changed after midnight waits a day and a night
  settled 2026-03-20
  2026-03-21T00:10 draft waits
  steady 2026-03-21 to 2026-04-01
  at 2026-03-21T08:00 -> resting R-cooling; may-draft yes; ends R-cooling 2026-03-22T08:00; since R-cooling 2026-03-21
  at 2026-03-22T07:59 -> resting R-cooling; ends R-cooling 2026-03-22T08:00
  at 2026-03-22T08:00 -> open first-message
  at 2026-03-22T20:00 -> resting R-cooling; ends R-cooling 2026-03-23T08:00

# A30: counted from the last word that is not answered.
story The twenty-four hours begin with their last word
  settled 2026-03-01
  2026-03-02T10:00 they warm
  2026-03-02T18:00 they neutral #last
  2026-03-02T18:01 screen all no
  at 2026-03-03T17:59 -> resting R-answer-later; ends R-answer-later 2026-03-03T18:00; behind R-answer-later last; since R-answer-later 2026-03-02
  at 2026-03-03T18:00 -> open light-contact

# A31: neutral replies, words of theirs, meetings and talks they ask for, "I need time", a chance meeting, "I miss you".
story A neutral reply later on opens nothing and closes nothing
  settled 2026-03-01
  steady 2026-03-02 to 2026-04-20
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm
  2026-03-03T10:01 screen all no
  2026-03-03T10:02 I message
  2026-03-04T10:00 they neutral
  at 2026-03-20T10:00 -> open light-contact

story They propose a meeting in their first word
  settled 2026-03-01
  steady 2026-03-02 to 2026-04-20
  2026-03-02T10:00 they neutral asking-meeting
  2026-03-03T10:01 screen all no
  at 2026-03-03T10:02 -> open meeting
  2026-03-04T10:00 met
  2026-03-04T11:00 looked-back easy
  at 2026-03-04T11:01 -> open light-contact

story "I miss you" and "I want to try" are not the same
  settled 2026-03-01
  steady 2026-03-02 to 2026-04-20
  2026-03-02T10:00 they warm "I miss you"
  2026-03-03T10:01 screen all no
  at 2026-03-03T10:02 -> open light-contact
  2026-03-04T10:00 they neutral asking-try "let us try again"
  2026-03-05T10:01 screen all no
  at 2026-03-05T10:02 -> open rebuild

story A start that was first answered with the pause answer opens nothing later
  settled 2026-03-01
  2026-02-10T10:00 they warm
  2026-02-11T11:00 I message #pause
  at 2026-03-01T09:30 -> open first-message; standing pause pause

# A32: after a no that they ended, and after a second break-up.
story What was reached before a no counts anew
  settled 2026-03-01
  steady 2026-03-02 to 2026-04-20
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-talk
  2026-03-03T10:01 screen all no
  at 2026-03-03T10:02 -> open talk
  2026-03-04T10:00 they no
  2026-03-05T10:00 they warm
  2026-03-06T10:01 screen all no
  at 2026-03-06T10:02 -> open light-contact

# A33: one pause answer, and the first message is still there.
story A brief answer in the quiet period has no silence
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-02T10:00 they neutral
  2026-03-03T11:00 I message #answer
  at 2026-03-03T11:01 -> standing answer pause; last-day 2026-03-30
  at 2026-03-30T11:01 -> without C-silence
  2026-03-30T12:00 I message #more
  at 2026-03-30T12:01 -> standing more slip; day 0

story A call is no brief answer
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-02T10:00 they neutral
  2026-03-03T11:00 I call #call
  at 2026-03-03T11:01 -> standing call slip

# A34: "about the children", daily, with something personal in it.
story The shoes and the longing are a second message
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 I necessary children
  at 2026-03-02T10:01 -> open waiting
  2026-03-03T10:00 I message #shoes "her shoes, and I cannot sleep"
  at 2026-03-03T10:01 -> standing shoes slip; among R-hurt
  2026-03-04T10:00 they necessary children
  at 2026-03-15T00:00 -> closed C-silence

# A35: edits are no master key.
story A curt reply re-marked warm a week later
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they cold #reply
  2026-03-09T10:00 change reply to they warm
  at 2026-03-09T10:01 -> closed C-curt

story A no undone after a month
  settled 2026-03-01
  2026-03-02T10:00 they no #no
  2026-04-02T10:00 undo no
  at 2026-04-02T10:01 -> closed C-no; may-undo no no

story A start set back
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-02T10:00 quiet from 2025-12-01 for 30
  at 2026-03-02T10:01 -> last-day 2026-03-09

story A reply invented with an old date
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-20T10:00 they warm on 2026-03-10
  at 2026-03-20T10:01 -> among R-after; among R-screen; next-look 2026-03-21; asks-about-since yes -- it ends the silence when it is entered, not before

story Words may always be corrected
  settled 2026-03-01
  steady 2026-03-02 to 2026-04-01
  2026-03-01T10:00 I message #first
  2026-03-10T10:00 change first to I message "as I remember it now" on 2026-03-01
  at 2026-03-10T10:01 -> open waiting; standing first of-step

story Undone and entered again counts from when it is entered
  settled 2026-03-01
  2026-03-01T10:00 they no #one
  2026-03-01T11:00 undo one
  at 2026-03-01T11:01 -> resting R-screen R-after
  2026-03-01T12:00 they no #two
  at 2026-03-01T12:01 -> closed C-no; behind C-no two
  2026-03-02T12:00 undo two
  at 2026-03-02T12:01 -> resting R-screen R-after; ends R-after 2026-03-03

# A36: whether there was harm short of own harm is no question of the screen: nothing the screen asks opens an apology.
story An apology is the first message in another form: sent once, its silence closes
  settled 2026-03-01
  2026-03-01T10:00 I message #apology
  2026-03-02T10:00 I message #message
  at 2026-03-02T10:01 -> standing apology of-step; standing message slip
  at 2026-03-15T00:00 -> closed C-silence

# A37: reviews.
story One lower answer on being free to disagree asks the screen and calls the page
  settled 2026-03-01
  2026-03-02T10:00 they warm asking-try
  2026-03-03T10:00 review 333333
  2026-03-31T10:00 review 444442
  at 2026-03-31T10:01 -> fact R-screen "ScreenAnew"; fact R-choice "ReviewCalls"

story Two different agreements broken once each call nothing
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  steady 2026-03-02 to 2026-04-20
  2026-03-03T10:01 screen all no
  2026-03-31T10:00 review 333333
  at 2026-03-31T10:01 -> open rebuild

# A38: while the door is not open for it, nothing may be drafted but what cools or waits for a day.
story Drafts may be written while only the night or their last day is missing
  settled 2026-03-20
  2026-03-20T10:00 draft waits
  at 2026-03-20T10:01 -> resting R-cooling; may-draft yes
  2026-03-20T10:02 chose wait
  at 2026-03-20T10:03 -> resting R-choice R-cooling; may-draft no
  2026-03-20T10:04 they no
  at 2026-03-20T10:05 -> closed C-no; may-draft no

story While waiting there is nothing to write
  settled 2026-03-20
  2026-03-20T10:00 I message
  at 2026-03-20T10:01 -> open waiting; may-draft no

# A39: an edit may lower a total, a slip never does.
story A slip keeps the day it came on
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  at 2026-03-10T10:00 -> total 9; longest 9
  2026-03-10T10:00 I message
  at 2026-03-10T10:01 -> total 10; longest 10

# A40: two results of 29 to 50 rest nothing.
story WHO-5 of 29 twice rests nothing
  settled 2026-03-01
  2026-03-01T10:00 who5 29
  2026-03-01T11:00 who5 50
  at 2026-03-01T11:01 -> open first-message

# Who could still misuse it: the door after everything was erased, and their sudden "I want to try".
story After erasing, the shortest way is fourteen quiet days and ten of practice
  2026-03-01T10:00 adult
  2026-03-01T10:01 screen all no
  2026-03-01T10:02 quiet from 2026-02-28 for 1
  2026-03-01T10:03 ready all
  2026-03-01T10:04 chose try-again
  at 2026-03-14T10:00 -> among R-space; among R-ready; ends R-space 2026-03-15

story A sudden "I want to try" in the quiet period shortens nothing
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-02T10:00 they warm asking-try
  at 2026-03-20T10:00 -> among R-space; ends R-space 2026-03-31
