# Every closing fact: what begins it, what ends it, and what does not.
# `settled D` makes everything a first step needs: the quiet period is over on D and the screen is answered at 09:00.

story Nothing recorded is a resting door, never an open one
  at 2026-03-01T09:30 -> resting R-screen R-unsteady R-space R-why R-ready R-choice; next-look none; may-draft no

story Everything done opens the first step
  settled 2026-03-01
  at 2026-03-01T08:59 -> among R-screen
  at 2026-03-01T09:30 -> open first-message; next-look none; may-draft yes; worst none; closed-by C-no no

# C-minor

story Under eighteen is a page that stands alone
  settled 2026-03-01
  2026-03-01T10:00 they no "please stop"
  2026-03-01T10:30 screen all no, own-harm yes
  2026-03-01T11:00 minor
  at 2026-03-01T11:00 -> closed C-minor; next-look none; may-draft no
  2026-03-02T11:00 adult
  at 2030-03-02T11:00 -> closed C-minor

story A minor is not spared by words of theirs
  2026-03-01T11:00 minor
  settled 2026-05-01
  2026-05-02T10:00 they warm asking-try
  at 2026-06-30T12:00 -> closed C-minor

# C-harm

story Harm does not end by time, by a later no, or by their word
  settled 2026-03-01
  2026-03-01T10:00 screen all no, harm yes
  at 2026-03-01T10:00 -> closed C-harm; may-lift yes; next-look none
  2026-03-10T10:00 they warm asking-try "I have changed"
  at 2026-03-10T10:01 -> closed C-harm
  2026-04-10T10:00 screen all no
  at 2026-04-10T10:01 -> closed C-harm
  daily 2026-04-11 to 2026-12-31 -> closed C-harm
  at 2036-04-10T10:00 -> closed C-harm

story Harm answered by mistake is lifted once, rests thirty days and is asked anew
  settled 2026-03-01
  2026-03-01T10:00 screen all no, harm yes
  2026-03-02T10:00 lifted
  steady 2026-03-02 to 2026-06-01
  at 2026-03-02T10:00 -> resting R-screen R-after; next-look 2026-04-01; may-lift no
  2026-03-15T10:00 screen all no
  at 2026-03-15T10:01 -> among R-screen; among R-after -- answered during the rest: asked again after it
  at 2026-03-31T23:59 -> among R-after; among R-screen
  2026-04-01T09:00 ready all
  at 2026-04-01T09:00 -> resting R-screen
  2026-04-01T09:10 screen all no
  at 2026-04-01T09:11 -> open first-message

story A yes after the lift closes for good
  settled 2026-03-01
  2026-03-01T10:00 screen all no, harm yes
  2026-03-02T10:00 lifted
  2026-04-01T10:00 screen all no, harm yes
  at 2026-04-01T10:01 -> closed C-harm; may-lift no
  2026-04-02T10:00 lifted
  at 2026-04-02T10:01 -> closed C-harm; may-lift no
  2026-05-02T10:00 screen all no
  at 2026-06-02T10:01 -> closed C-harm

story A lift with nothing to lift is not used up
  settled 2026-03-01
  2026-03-01T09:20 lifted
  at 2026-03-01T09:30 -> open first-message
  2026-03-01T10:00 screen all no, harm yes
  at 2026-03-01T10:01 -> closed C-harm; may-lift yes

# C-own-harm

story From own harm nothing leads back
  settled 2026-03-01
  2026-03-01T10:00 screen all no, own-harm yes
  at 2026-03-01T10:00 -> closed C-own-harm; next-look none; may-lift no
  2026-03-02T10:00 lifted
  2026-03-03T10:00 over order
  2026-03-04T10:00 they warm asking-try "it is all right"
  2026-04-04T10:00 screen all no
  2026-04-05T10:00 chose try-again
  at 2026-04-05T10:01 -> closed C-own-harm
  at 2036-04-05T10:01 -> closed C-own-harm

story Harm and own harm are both listed, worst first
  settled 2026-03-01
  2026-03-01T10:00 screen all no, own-harm yes
  2026-03-02T10:00 screen all no, harm yes
  at 2026-03-02T10:01 -> closed C-harm C-own-harm
  2026-03-03T10:00 lifted
  at 2026-03-03T10:01 -> closed C-own-harm

# C-order

story An order binds even if they write first, and a date passing does nothing
  settled 2026-03-01
  2026-03-01T10:00 screen all no, order yes
  at 2026-03-01T10:00 -> closed C-order
  2026-03-20T10:00 they warm asking-meeting
  at 2026-03-20T10:01 -> closed C-order
  at 2031-03-20T10:01 -> closed C-order

story An order in the log closes like one on the screen
  settled 2026-03-01
  2026-03-01T10:00 order made
  at 2026-03-01T10:00 -> closed C-order
  2026-04-01T10:00 screen all no
  at 2026-04-01T10:01 -> closed C-order

story An order that ended leaves the no behind it
  settled 2026-03-01
  2026-03-01T10:00 screen all no, order yes
  2026-09-01T10:00 over order
  at 2026-09-01T10:00 -> closed C-no; next-look none
  daily 2026-09-02 to 2027-03-02 -> closed C-no
  2027-03-03T10:00 they neutral "are you well?"
  steady 2027-03-01 to 2027-03-10
  2027-03-04T10:05 screen all no
  2027-03-04T10:10 ready all
  at 2027-03-04T10:30 -> open light-contact

story What they were sent under the order still counts when the order has ended
  settled 2026-03-01
  2026-03-01T10:00 screen all no, order yes
  2026-08-31T10:00 I message
  2026-09-01T10:00 over order
  2026-09-02T10:00 they warm "hello"
  at 2026-09-02T10:01 -> closed C-no -- pressed two days before, so not free

story An order ended and made again binds again
  settled 2026-03-01
  2026-03-01T10:00 order made
  2026-04-01T10:00 over order
  2026-04-02T10:00 order made
  at 2026-04-02T10:01 -> closed C-order C-no

story An order recorded as ended that never was does nothing
  settled 2026-03-01
  2026-03-01T09:20 over order
  at 2026-03-01T09:30 -> open first-message

# C-no

story A refusal is not ended by time
  settled 2026-03-01
  2026-03-05T09:00 they no "please stop"
  at 2026-03-05T09:00 -> closed C-no; next-look none; may-draft no
  daily 2026-03-06 to 2027-03-05 -> closed C-no
  at 2046-03-05T09:00 -> closed C-no

story A refusal on the screen is not ended by a later no on the screen
  2026-03-01T10:00 screen all no, refusal yes
  at 2026-03-01T10:01 -> closed C-no
  2026-09-01T10:00 screen all no
  at 2026-09-01T10:01 -> closed C-no

story The break-up alone is no refusal
  settled 2026-03-01
  2026-03-01T09:20 I look
  at 2026-03-01T09:30 -> open first-message

story A cold word or another no ends nothing
  settled 2026-03-01
  2026-03-05T09:00 they no
  2026-04-05T09:00 they cold
  at 2026-04-05T09:01 -> closed C-no C-curt
  2026-05-05T09:00 they no
  at 2026-06-05T09:01 -> closed C-no C-curt

story A free word ends the no, rests one day, and the screen is asked anew
  settled 2026-03-01
  2026-03-02T09:00 they no
  steady 2026-03-02 to 2026-05-01
  2026-04-05T21:00 they warm "how are you?"
  at 2026-04-05T21:01 -> resting R-screen R-ready R-after R-answer-later; next-look 2026-04-06
  2026-04-05T21:10 ready all
  2026-04-05T21:20 screen all no
  at 2026-04-05T23:59 -> resting R-screen R-after R-answer-later
  at 2026-04-06T00:00 -> resting R-screen R-answer-later
  2026-04-06T08:00 screen all no
  at 2026-04-06T08:01 -> resting R-answer-later; may-draft yes; next-look 2026-04-06
  at 2026-04-06T20:59 -> resting R-answer-later
  at 2026-04-06T21:00 -> open light-contact

story An honest yes about the time since they wrote closes again, a no does not
  settled 2026-03-01
  2026-03-02T09:00 they no
  2026-04-05T09:00 they warm
  2026-04-06T10:00 screen all no, refusal yes
  at 2026-04-06T10:01 -> closed C-no

# C-blocked

story A block closes, an unblocking is no word
  settled 2026-03-01
  2026-03-01T10:00 they block
  at 2026-03-01T10:00 -> closed C-blocked
  2026-09-01T10:00 screen all no
  at 2026-09-01T10:01 -> closed C-blocked
  2026-09-02T10:00 they neutral
  at 2026-09-02T10:01 -> without C-blocked; among R-after

story A block on the screen closes with a refusal on the screen
  2026-03-01T10:00 screen all no, refusal yes, blocked yes
  at 2026-03-01T10:01 -> closed C-no C-blocked
  2026-03-05T10:00 they neutral
  at 2026-03-05T10:01 -> without C-no C-blocked; among R-after

# C-partner and C-mine

story Their new relationship closes until it is recorded as over, thirty days more
  settled 2026-03-01
  2026-03-01T10:00 they have-partner
  steady 2026-03-02 to 2026-06-01
  at 2026-03-01T10:00 -> closed C-partner
  2026-03-10T10:00 they warm asking-try
  at 2026-03-10T10:01 -> closed C-partner -- their words end it neither
  2026-03-20T10:00 over their-partner
  2026-03-21T10:00 screen all no
  2026-03-21T10:01 ready all
  at 2026-03-21T10:02 -> resting R-screen R-after
  at 2026-04-18T23:59 -> among R-after
  2026-04-19T09:00 ready all
  at 2026-04-19T09:00 -> resting R-screen
  2026-04-19T09:10 screen all no
  at 2026-04-19T09:11 -> open first-message

story A relationship of the user's own closes the same way
  settled 2026-03-01
  2026-03-01T10:00 I have-partner
  at 2026-03-01T10:00 -> closed C-mine
  2026-03-01T20:00 over my-partner
  at 2026-03-01T20:01 -> resting R-screen R-after; next-look 2026-03-31
  at 2026-03-30T23:59 -> among R-after; among R-screen
  at 2026-03-31T00:00 -> without R-after; among R-screen

story Over for one of two relationships is not over for the other
  2026-03-01T10:00 screen all no, their-partner yes no-agreement, my-partner yes no-agreement
  at 2026-03-01T10:01 -> closed C-partner C-mine
  2026-03-02T10:00 over my-partner
  at 2026-03-02T10:01 -> closed C-partner
  2026-09-02T10:00 screen all no
  at 2026-09-02T10:01 -> closed C-partner

story An agreement from before the break-up: allowed, unclear, forbidden
  settled 2026-03-01
  2026-03-01T09:10 screen all no, their-partner yes allows
  at 2026-03-01T09:11 -> open first-message
  2026-03-01T09:20 screen all no, their-partner yes unclear
  at 2026-03-01T09:21 -> resting R-unsure
  2026-03-01T09:30 screen all no, my-partner yes allows
  at 2026-03-01T09:31 -> open first-message
  2026-03-01T09:40 screen all no, my-partner yes unclear
  at 2026-03-01T09:41 -> resting R-unsure
  2026-03-01T09:50 screen all no, my-partner yes forbids
  at 2026-03-01T09:51 -> closed C-mine
  2026-03-01T10:00 screen all no, their-partner yes no-agreement
  at 2026-03-01T10:01 -> closed C-partner C-mine
  2026-03-01T10:10 screen all no, their-partner yes allows, my-partner yes allows
  at 2026-03-01T10:11 -> closed C-partner C-mine

# C-silence

story Fourteen days without a reply, from the start of the fourteenth
  settled 2026-03-01
  2026-03-03T23:00 I message #first
  steady 2026-03-02 to 2026-04-20
  at 2026-03-03T23:01 -> open waiting; standing first of-step; may-draft no
  daily 2026-03-04 to 2026-03-16 -> open waiting
  at 2026-03-16T23:59 -> open waiting
  at 2026-03-17T00:00 -> closed C-silence; next-look none
  daily 2026-03-17 to 2026-12-01 -> closed C-silence

story A further message starts nothing anew
  settled 2026-03-01
  2026-03-03T10:00 I message #first
  2026-03-12T10:00 I message #second
  at 2026-03-12T10:01 -> standing second slip; among R-hurt
  at 2026-03-17T00:10 -> closed C-silence

story A slip in the quiet period is met with silence too
  2026-03-01T10:00 screen all no
  2026-03-01T10:05 quiet from 2026-02-28 for 30
  2026-03-05T10:00 I message #slip
  at 2026-03-05T10:01 -> standing slip slip; last-day 2026-04-04
  at 2026-03-18T23:59 -> without C-silence
  at 2026-03-19T00:00 -> closed C-silence

story A call has a silence; a comment, a visit, a gift, a word through others have none
  2026-03-01T10:05 quiet from 2026-02-28 for 30
  2026-03-05T10:00 I comment #comment
  2026-03-05T10:01 I visit #visit
  2026-03-05T10:02 I gift #gift
  2026-03-05T10:03 I send-word #word
  at 2026-03-30T10:00 -> without C-silence; standing comment slip; standing visit slip; standing gift slip; standing word slip
  2026-03-30T10:00 I call #call
  at 2026-04-12T23:59 -> without C-silence; standing call slip
  at 2026-04-13T00:00 -> closed C-silence

story Necessary contact has no silence
  settled 2026-03-01
  2026-03-01T10:00 I necessary children
  steady 2026-03-02 to 2026-03-20
  2026-03-20T09:00 ready all
  at 2026-03-20T10:00 -> open first-message

story A neutral reply to the first message waits on, and its silence counts from it
  settled 2026-03-01
  2026-03-03T10:00 I message
  2026-03-06T10:00 they neutral
  steady 2026-03-02 to 2026-04-20
  at 2026-03-07T10:00 -> open waiting
  at 2026-03-19T23:59 -> open waiting
  at 2026-03-20T00:00 -> closed C-silence

story After "I need time" the silence counts from the talk
  settled 2026-03-01
  2026-03-03T10:00 I message
  2026-03-04T10:00 they warm asking-talk
  2026-03-05T10:30 screen all no
  2026-03-08T10:00 talked need-time
  steady 2026-03-02 to 2026-04-20
  at 2026-03-08T10:01 -> open waiting
  at 2026-03-21T23:59 -> open waiting
  at 2026-03-22T00:00 -> closed C-silence

story What was sent before the guide was opened counts
  2026-03-20T10:00 I message on 2026-03-01
  at 2026-03-20T10:01 -> closed C-silence

story Silence ends as a no does
  settled 2026-03-01
  2026-03-03T10:00 I message
  steady 2026-03-02 to 2026-05-20
  2026-04-01T10:00 they warm
  at 2026-04-01T10:01 -> resting R-screen R-after R-answer-later; next-look 2026-04-02
  2026-04-02T11:00 screen all no
  at 2026-04-02T11:01 -> open light-contact

# C-curt

story A curt reply closes; the next word is theirs
  settled 2026-03-01
  2026-03-03T10:00 I message
  2026-03-04T10:00 they cold "ok."
  at 2026-03-04T10:00 -> closed C-curt
  at 2026-06-04T10:00 -> closed C-curt
  2026-06-05T10:00 they warm
  at 2026-06-05T10:01 -> without C-curt; among R-after

story A curt start closes as well
  settled 2026-03-01
  2026-03-03T10:00 they cold
  at 2026-03-03T10:01 -> closed C-curt

story A curt practical line is no personal word
  settled 2026-03-01
  2026-03-01T10:00 they necessary home "keys under the mat"
  at 2026-03-01T10:01 -> open first-message

story In rebuild a curt word and a silence close nothing
  settled 2026-03-01
  2026-03-03T10:00 I message
  2026-03-04T10:00 they warm asking-try
  2026-03-05T11:00 screen all no
  steady 2026-03-02 to 2026-06-01
  at 2026-03-05T11:01 -> open rebuild
  2026-03-06T10:00 I message
  at 2026-03-25T10:00 -> open rebuild
  2026-03-26T10:00 they cold
  at 2026-03-27T11:00 -> open rebuild
  2026-03-28T10:00 they no
  at 2026-03-28T11:00 -> closed C-no

# C-strung

story Three swings close, and only a free wish to try opens, after fourteen days
  settled 2026-03-01
  2026-03-02T10:00 they warm
  2026-03-03T10:00 they cold
  at 2026-03-03T10:01 -> closed C-curt
  2026-03-04T10:00 they warm
  2026-03-05T10:00 they neutral
  2026-03-06T10:00 they no
  at 2026-03-06T10:01 -> closed C-no
  2026-03-07T10:00 they warm
  2026-03-08T10:00 they block
  at 2026-03-08T10:01 -> closed C-blocked C-strung
  2026-03-09T10:00 they warm "I miss you"
  at 2026-03-09T10:01 -> closed C-strung
  2026-03-10T10:00 they warm asking-meeting
  at 2026-03-10T10:01 -> closed C-strung
  2026-03-11T10:00 they warm asking-try
  at 2026-03-11T10:01 -> among R-after; among R-screen; next-look 2026-03-25
  steady 2026-03-02 to 2026-06-01
  2026-03-24T10:00 screen all no
  2026-03-24T10:01 ready all
  at 2026-03-24T10:02 -> resting R-screen R-after
  2026-03-25T08:00 screen all no
  at 2026-03-25T08:01 -> open rebuild

story Cold and cold again is one swing
  settled 2026-03-01
  2026-03-02T10:00 they warm
  2026-03-03T10:00 they cold
  2026-03-04T10:00 they no
  2026-03-05T10:00 they cold
  2026-03-06T10:00 they block
  at 2026-03-06T10:01 -> closed C-no C-blocked C-curt

story A silence after a warm word is a swing
  settled 2026-03-01
  2026-03-02T10:00 they warm
  2026-03-02T11:00 they cold
  2026-03-02T12:00 they warm
  2026-03-02T13:00 they cold
  2026-03-03T10:00 they warm
  2026-03-04T11:00 I message
  at 2026-03-17T23:00 -> without C-strung
  at 2026-03-18T00:00 -> closed C-silence C-strung

story One entry marked hot and cold closes
  settled 2026-03-01
  2026-03-02T10:00 they warm hot-and-cold
  at 2026-03-02T10:01 -> closed C-strung
  2026-03-03T10:00 they warm
  at 2026-04-02T10:01 -> closed C-strung

story A wish to try drawn out by a message is not free
  settled 2026-03-01
  2026-03-02T10:00 they warm hot-and-cold
  2026-03-05T10:00 I message
  2026-03-06T10:00 they warm asking-try
  at 2026-03-06T10:01 -> closed C-strung
  2026-03-20T10:00 they warm asking-try
  at 2026-03-20T10:01 -> without C-strung; among R-after; among R-space; next-look 2026-04-05 -- the message restarted the quiet period

story Swings count anew after it ended
  settled 2026-03-01
  2026-03-02T10:00 they warm hot-and-cold
  2026-03-03T10:00 they warm asking-try
  2026-03-04T10:00 they no
  at 2026-03-04T10:01 -> closed C-no
  2026-03-05T10:00 they warm
  2026-03-06T10:00 they no
  at 2026-03-06T10:01 -> closed C-no
  2026-03-07T10:00 they warm
  2026-03-08T10:00 they no
  at 2026-03-08T10:01 -> closed C-no C-strung

# C-ended

story A talk that ended with a no is listed once
  settled 2026-03-01
  2026-03-03T10:00 I message
  2026-03-04T10:00 they warm asking-talk
  2026-03-08T10:00 talked no
  at 2026-03-08T10:01 -> closed C-ended
  daily 2026-03-09 to 2027-03-09 -> closed C-ended
  2027-03-10T10:00 they warm
  at 2027-03-10T10:01 -> without C-ended; among R-after; next-look 2027-03-11

story A talk that ended with "let us be friends"
  settled 2026-03-01
  2026-03-08T10:00 talked friends
  at 2026-03-08T10:01 -> closed C-ended
  2026-09-08T10:00 screen all no
  at 2026-09-08T10:01 -> closed C-ended

# C-chosen

story Letting go is chosen anew from the seventh day on
  settled 2026-03-01
  2026-03-01T22:00 chose let-go
  at 2026-03-01T22:00 -> closed C-chosen; next-look none
  2026-03-07T23:00 chose try-again
  at 2026-03-07T23:01 -> closed C-chosen
  daily 2026-03-08 to 2026-06-08 -> closed C-chosen -- the early choice does not ripen
  2026-06-09T08:00 chose try-again
  steady 2026-06-07 to 2026-07-01
  at 2026-06-09T08:01 -> resting R-screen R-ready
  2026-06-09T08:02 ready all
  2026-06-09T08:03 screen all no
  at 2026-06-09T08:04 -> open first-message

story Letting go on the seventh day itself
  settled 2026-03-01
  2026-03-01T22:00 chose let-go
  2026-03-08T00:05 chose wait
  steady 2026-03-02 to 2026-04-01
  at 2026-03-08T00:06 -> resting R-screen R-choice

story A screen from before the new choice is not enough
  settled 2026-03-01
  2026-03-01T22:00 chose let-go
  2026-03-09T09:00 screen all no
  2026-03-09T09:01 ready all
  2026-03-09T09:02 chose try-again
  steady 2026-03-02 to 2026-04-01
  at 2026-03-09T09:03 -> resting R-screen

story While something else closes, letting go is not chosen anew
  settled 2026-03-01
  2026-03-01T22:00 chose let-go
  2026-03-02T10:00 they no
  2026-04-01T10:00 chose try-again
  at 2026-04-01T10:01 -> closed C-no C-chosen
  2026-04-02T10:00 they warm
  at 2026-04-02T10:01 -> closed C-chosen
  2026-04-03T10:00 chose try-again
  at 2026-04-03T10:01 -> without C-chosen; among R-screen

# All together

story A closed door lists every closing fact and nothing else
  2026-03-01T10:00 screen all no, refusal yes, blocked yes, their-partner yes forbids, my-partner yes forbids, cost yes
  2026-03-01T10:01 order made
  2026-03-01T10:02 they cold hot-and-cold
  2026-03-01T10:03 talked friends
  2026-03-01T10:04 chose let-go
  2026-03-01T10:05 check-in very-low self-harm
  2026-03-01T10:06 I message
  2026-03-01T10:07 screen all no, harm yes, own-harm yes
  at 2026-03-16T10:00 -> closed C-harm C-own-harm C-order C-no C-blocked C-partner C-mine C-silence C-curt C-strung C-ended C-chosen; next-look none
  at 2026-03-16T10:00 -> worst C-harm; closed-by C-harm yes; closed-by C-chosen yes; closed-by C-minor no

story What would change each closing fact
  2026-03-01T10:00 screen all no, refusal yes, blocked yes, their-partner yes forbids, my-partner yes forbids #round
  2026-03-01T10:01 order made #order
  2026-03-01T10:02 they cold hot-and-cold #word
  2026-03-01T10:03 talked friends #talk
  2026-03-02T10:04 chose let-go #choice
  2026-03-02T10:06 I message #message
  2026-03-03T10:07 screen all no, harm yes, own-harm yes #harm
  at 2026-03-16T10:00 -> ends C-harm never; ends C-own-harm never; ends C-order by-act; ends C-no by-them; ends C-blocked by-them
  at 2026-03-16T10:00 -> ends C-partner by-act; ends C-mine by-act; ends C-silence by-them; ends C-curt by-them; ends C-strung by-them; ends C-ended by-them; ends C-chosen by-act
  at 2026-03-16T10:00 -> since C-harm 2026-03-03; since C-no 2026-03-01; since C-silence 2026-03-16; since C-chosen 2026-03-02
  at 2026-03-16T10:00 -> behind C-harm harm; behind C-no round; behind C-order order; behind C-curt word; behind C-strung word; behind C-silence message; behind C-ended talk; behind C-chosen choice

story An order recorded as ended is no swing of theirs
  settled 2026-03-01
  2026-03-02T10:00 they warm
  2026-03-03T10:00 they cold
  2026-03-04T10:00 they warm
  2026-03-05T10:00 they no
  2026-03-06T10:00 they warm
  2026-03-10T10:00 order made
  2026-04-01T10:00 over order
  at 2026-04-01T10:01 -> closed C-no

story A no on the screen, a block, a talk that ended with a no: each ends a warm word
  settled 2026-03-01
  2026-03-02T10:00 they warm
  2026-03-03T10:00 screen all no, refusal yes
  2026-03-04T10:00 they warm
  2026-03-05T10:00 they block
  2026-03-06T10:00 they warm
  2026-03-07T10:00 talked no
  at 2026-03-07T10:01 -> closed C-strung C-ended

story A block on the screen ends a warm word, "let us be friends" does not
  settled 2026-03-01
  2026-03-02T10:00 they warm
  2026-03-03T10:00 screen all no, blocked yes
  2026-03-04T10:00 they warm
  2026-03-05T10:00 they cold
  2026-03-06T10:00 they warm
  2026-03-07T10:00 talked friends
  at 2026-03-07T10:01 -> closed C-ended
  2026-03-08T10:00 they cold
  at 2026-03-08T10:01 -> closed C-curt C-strung C-ended

story A wish to try behind a closed door is no rebuild: a curt word and a silence count
  settled 2026-03-01
  2026-03-02T10:00 they have-partner
  2026-03-03T10:00 they warm asking-try
  2026-03-04T10:00 they cold
  at 2026-03-04T10:01 -> closed C-partner C-curt
  2026-03-05T10:00 they warm asking-try
  at 2026-03-05T10:01 -> closed C-partner
  2026-03-06T10:00 I message
  at 2026-03-19T23:59 -> closed C-partner
  at 2026-03-20T00:00 -> closed C-partner C-silence

story What was sent in rebuild is unanswered all the same once that has ended
  settled 2026-03-01
  2026-03-02T10:00 they warm asking-try
  2026-03-03T10:00 I message #message
  2026-03-04T10:00 chose let-go
  2026-03-10T10:00 I message
  at 2026-03-16T23:59 -> closed C-chosen
  at 2026-03-17T00:00 -> closed C-silence C-chosen; behind C-silence message

story A silence of rebuild closes when rebuild is over, and not before
  settled 2026-03-01
  2026-03-02T10:00 they warm asking-try
  2026-03-03T11:00 screen all no
  steady 2026-03-02 to 2026-05-01
  2026-03-04T10:00 I message #message
  at 2026-03-19T10:00 -> open rebuild; pace yours 0/0 plan prepare
  2026-03-20T10:00 chose let-go
  at 2026-03-20T10:01 -> closed C-silence C-chosen; since C-silence 2026-03-18; behind C-silence message
  2026-03-27T10:00 chose try-again
  at 2026-03-27T10:01 -> closed C-silence C-chosen
  2026-03-28T10:00 they warm
  at 2026-03-28T10:01 -> closed C-chosen
  2026-03-28T10:02 chose try-again
  at 2026-03-28T10:03 -> without C-chosen; among R-after

story What was sent in rebuild is answered by their next word
  settled 2026-03-01
  2026-03-02T10:00 they warm asking-try
  2026-03-03T10:00 I message
  2026-03-04T10:00 they neutral
  2026-03-05T10:00 chose let-go
  at 2026-04-05T10:00 -> closed C-chosen

story A new chapter waits for nothing that was sent in the second beginning before it
  settled 2026-03-01
  2026-03-02T10:00 they warm asking-try
  2026-03-03T10:00 I message
  2026-03-05T10:00 quiet from 2026-03-03 for 14
  at 2026-03-25T10:00 -> without C-silence R-space
  2026-03-25T10:01 I message
  at 2026-04-08T00:00 -> among C-silence
