# Open steps: what opens each, what is a slip at each, and beginning again (A31, A32).

story One first message, once
  settled 2026-03-01
  at 2026-03-01T10:00 -> open first-message
  2026-03-01T10:00 I message #one
  2026-03-01T10:05 I message #two
  at 2026-03-01T10:06 -> standing one of-step; standing two slip; resting R-screen R-hurt

story A visit is no first message
  settled 2026-03-01
  2026-03-01T10:00 I visit #a
  at 2026-03-01T10:01 -> standing a slip; among R-space; among R-screen

story A message while the door rests is a slip
  settled 2026-03-01
  2026-03-01T10:00 chose wait
  2026-03-01T10:01 I message #a
  at 2026-03-01T10:02 -> standing a slip; among R-space

story A warm reply opens light contact, one message for each of theirs
  settled 2026-03-01
  2026-03-01T10:00 I message #one
  2026-03-03T10:00 they warm
  steady 2026-03-02 to 2026-05-01
  2026-03-04T10:01 screen all no
  at 2026-03-04T10:02 -> open light-contact; may-draft yes
  2026-03-04T10:03 I message #two
  2026-03-04T10:04 I message #three
  at 2026-03-04T10:05 -> standing two of-step; standing three slip; among R-hurt

story Several of theirs in a row are answered by one
  settled 2026-03-01
  2026-03-01T10:00 they warm
  2026-03-01T10:01 they warm
  2026-03-01T10:02 they neutral
  2026-03-02T10:03 screen all no
  2026-03-02T10:04 I message #one
  2026-03-02T10:05 I message #two
  at 2026-03-02T10:06 -> standing one of-step; standing two slip

story A neutral reply to the first message waits, their next word opens
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-03T10:00 they neutral
  steady 2026-03-02 to 2026-05-01
  at 2026-03-04T10:01 -> open waiting
  2026-03-05T10:00 they neutral
  2026-03-06T10:01 screen all no
  at 2026-03-06T10:02 -> open light-contact

story Answering a neutral reply while waiting is a slip
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-03T10:00 they neutral
  steady 2026-03-02 to 2026-05-01
  2026-03-04T12:00 I message #a
  at 2026-03-04T12:01 -> standing a slip

story "I miss you" is warm, no more
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-03T10:00 they warm "I miss you"
  steady 2026-03-02 to 2026-05-01
  2026-03-04T10:01 screen all no
  at 2026-03-04T10:02 -> open light-contact

story Three warm exchanges over fourteen days open a meeting
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-01T10:00 I message
  2026-03-03T10:00 they warm
  2026-03-04T10:01 screen all no
  2026-03-04T10:02 I message
  2026-03-05T10:00 they warm
  2026-03-06T10:02 I message
  2026-03-16T10:00 they warm
  at 2026-03-17T10:01 -> open light-contact -- thirteen days between the first and the last
  2026-03-17T10:02 I message
  2026-03-17T20:00 they warm
  at 2026-03-18T20:01 -> resting R-screen
  2026-03-18T20:02 screen all no
  at 2026-03-18T20:03 -> open meeting

story Two warm exchanges however far apart open none, neutral ones do not count
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-01T10:00 I message
  2026-03-03T10:00 they warm
  2026-03-04T10:01 screen all no
  2026-03-04T10:02 I message
  2026-03-12T10:00 they neutral
  2026-03-13T10:02 I message
  2026-03-25T10:00 they warm
  at 2026-03-26T10:01 -> open light-contact

story A start of theirs is no exchange
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-01T10:00 they warm
  2026-03-08T10:00 they warm
  2026-03-10T10:00 screen all no
  2026-03-15T10:00 they warm
  2026-03-16T11:00 ready all
  at 2026-03-16T11:01 -> open light-contact

story They propose a meeting, for that one
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-01T10:00 I message
  2026-03-03T10:00 they warm asking-meeting
  2026-03-04T10:01 screen all no
  at 2026-03-04T10:02 -> open meeting
  2026-03-07T10:00 met
  at 2026-03-07T12:00 -> open light-contact
  2026-03-07T18:00 looked-back easy
  at 2026-03-07T18:01 -> open light-contact

story After a meeting one message may follow: their coming was a reply
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-01T10:00 I message
  2026-03-03T10:00 they warm asking-meeting
  2026-03-04T10:01 screen all no
  2026-03-04T10:02 I message #yes-gladly
  2026-03-07T10:00 met
  2026-03-07T18:00 looked-back easy
  2026-03-07T19:00 I message #thanks
  2026-03-07T19:05 I message #again
  at 2026-03-07T19:06 -> standing yes-gladly of-step; standing thanks of-step; standing again slip

story A further meeting only after the last was looked back on
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm
  2026-03-03T10:01 screen all no
  2026-03-03T10:02 I message
  2026-03-09T10:00 they warm
  2026-03-10T10:02 I message
  2026-03-16T10:00 they warm
  2026-03-17T10:01 screen all no
  at 2026-03-17T10:02 -> open meeting
  2026-03-18T12:00 met
  at 2026-03-18T18:00 -> open light-contact
  2026-03-19T09:00 looked-back easy
  at 2026-03-19T09:01 -> open meeting

story Two easy meetings on different days open the talk
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-meeting
  2026-03-03T10:01 screen all no
  2026-03-04T12:00 met
  2026-03-05T09:00 looked-back easy
  2026-03-06T10:00 they warm asking-meeting
  2026-03-08T12:00 met
  at 2026-03-08T18:00 -> open light-contact
  2026-03-09T09:00 looked-back easy
  at 2026-03-09T09:01 -> resting R-screen
  2026-03-09T09:02 screen all no
  at 2026-03-09T09:03 -> open talk
  2026-03-12T12:00 talked open
  at 2026-03-12T12:01 -> open light-contact
  2026-03-14T12:00 they warm asking-talk
  at 2026-03-15T12:01 -> open talk

story Two meetings on one day are not two days
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-meeting
  2026-03-03T10:01 screen all no
  2026-03-04T10:00 met
  2026-03-04T11:00 looked-back easy
  2026-03-04T12:00 met
  2026-03-04T13:00 looked-back easy
  at 2026-03-04T14:00 -> open light-contact

story A meeting that was hard for one of them is not easy, and is no hurt
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-meeting
  2026-03-03T10:01 screen all no
  2026-03-04T10:00 met
  2026-03-05T11:00 looked-back easy
  2026-03-06T10:00 met
  2026-03-06T11:00 looked-back hard-for-them
  at 2026-03-06T12:00 -> open light-contact
  2026-03-08T10:00 met
  2026-03-08T11:00 looked-back easy
  at 2026-03-08T12:00 -> open light-contact
  2026-03-10T10:00 met
  2026-03-10T11:00 looked-back easy
  at 2026-03-10T12:00 -> resting R-screen

story Pressure, an old pattern or a hurt rests fourteen days from the looking back
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-meeting
  2026-03-03T10:01 screen all no
  2026-03-04T10:00 met
  2026-03-05T11:00 looked-back pressure
  at 2026-03-05T12:00 -> resting R-screen R-hurt; next-look 2026-03-19
  2026-03-19T10:00 screen all no
  at 2026-03-19T10:01 -> open light-contact
  2026-03-20T10:00 met
  2026-03-20T11:00 looked-back old-pattern
  at 2026-03-20T12:00 -> resting R-screen R-hurt; next-look 2026-04-03
  2026-04-03T10:00 screen all no
  2026-04-04T10:00 met
  2026-04-04T11:00 looked-back hurt
  at 2026-04-04T12:00 -> resting R-screen R-hurt; next-look 2026-04-18

story They ask for the talk
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they neutral asking-talk
  2026-03-03T10:01 screen all no
  at 2026-03-03T10:02 -> open waiting -- a neutral reply to the first message waits until they write again

story They ask for the talk in a warm reply
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-talk
  2026-03-03T10:01 screen all no
  at 2026-03-03T10:02 -> open talk

story A talk that ended with "I need time" waits until they write
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-talk
  2026-03-03T10:01 screen all no
  2026-03-05T10:00 talked need-time
  at 2026-03-05T10:01 -> open waiting
  2026-03-06T10:00 I message #a
  at 2026-03-06T10:01 -> standing a slip; among R-hurt
  at 2026-03-19T00:00 -> closed C-silence

story A talk that ended with a wish to try
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-talk
  2026-03-03T10:01 screen all no
  2026-03-05T10:00 talked try
  at 2026-03-05T10:01 -> resting R-screen
  2026-03-05T10:02 screen all no
  at 2026-03-05T10:03 -> open rebuild

story Their words never shorten a rest
  2026-03-01T10:00 adult
  2026-03-01T10:01 quiet from 2026-02-28 for 90
  2026-03-05T10:00 they warm asking-try
  2026-03-06T11:00 screen all no
  at 2026-03-06T11:01 -> resting R-unsteady R-space R-why R-ready R-choice; next-look 2026-05-30

# Beginning again

story After a closing fact ended exchanges and meetings count anew
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
  at 2026-03-17T10:02 -> open meeting
  2026-03-18T10:00 they no
  2026-03-25T10:00 they warm
  2026-03-26T10:01 screen all no
  at 2026-03-26T10:02 -> open light-contact

story A wish to try is asked for anew after a no
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-03T10:01 screen all no
  at 2026-03-03T10:02 -> open rebuild
  2026-03-10T10:00 they no
  2026-03-12T10:00 they warm
  2026-03-13T10:01 screen all no
  at 2026-03-13T10:02 -> open light-contact

story An unanswered message does not become light contact by letting go and choosing anew
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm
  2026-03-03T10:01 screen all no
  2026-03-03T10:02 I message
  2026-03-03T11:00 chose let-go
  2026-03-10T11:00 chose try-again
  2026-03-10T11:01 screen all no
  at 2026-03-10T11:02 -> open waiting
  2026-03-10T11:05 I message #a
  at 2026-03-10T11:06 -> standing a slip

story With none sent it is the first message again
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 chose let-go
  2026-03-08T10:00 chose try-again
  2026-03-08T10:01 screen all no
  at 2026-03-08T10:02 -> open first-message

story With all answered it is light contact
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm
  2026-03-03T10:00 they have-partner
  2026-03-04T10:00 over their-partner
  2026-04-03T10:00 screen all no
  at 2026-04-03T10:01 -> open light-contact
  2026-04-03T10:02 I message #a
  at 2026-04-03T10:03 -> standing a of-step

# A new chapter

story A new quiet period after rebuild begins a new chapter
  settled 2026-03-01
  steady 2026-03-02 to 2026-12-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-03T10:01 screen all no
  at 2026-03-03T10:02 -> open rebuild
  2026-03-20T10:00 I message "unanswered"
  2026-06-01T10:00 quiet from 2026-05-31 for 30
  2026-06-01T10:01 screen all no
  at 2026-06-01T10:02 -> resting R-space R-why R-ready R-choice; next-look 2026-07-01; day 1
  2026-06-02T10:00 wrote why person
  2026-06-02T10:01 wrote causes
  2026-06-02T10:02 wrote own-part
  2026-06-01T20:00 practised 2026-06-01
  2026-06-02T20:00 practised 2026-06-02
  2026-06-03T20:00 practised 2026-06-03
  2026-06-04T20:00 practised 2026-06-04
  2026-06-05T20:00 practised 2026-06-05
  2026-06-06T20:00 practised 2026-06-06
  2026-06-07T20:00 practised 2026-06-07
  2026-06-08T20:00 practised 2026-06-08
  2026-06-09T20:00 practised 2026-06-09
  2026-06-10T20:00 practised 2026-06-10
  2026-06-30T10:00 ready all
  2026-06-30T10:01 chose try-again
  at 2026-07-01T00:00 -> resting R-screen
  2026-07-01T10:00 screen all no
  at 2026-07-01T10:01 -> open first-message
  2026-07-01T10:02 I message #first
  at 2026-07-01T10:03 -> open waiting; standing first of-step
  at 2026-07-15T00:00 -> closed C-silence

story Closing facts stay in a new chapter
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-05T10:00 they no
  2026-03-06T10:00 quiet from 2026-03-05 for 30
  at 2026-03-06T10:01 -> closed C-no
  at 2026-06-06T10:01 -> closed C-no

story Without rebuild a new quiet period is no new chapter
  settled 2026-03-01
  steady 2026-03-02 to 2026-12-01
  2026-03-01T10:00 I message #one
  2026-03-02T10:00 quiet from 2026-03-01 for 14
  at 2026-03-02T10:01 -> open waiting
  2026-03-02T10:02 I message #two
  at 2026-03-02T10:03 -> standing two slip

story Practice before the new period was set counts from its day one
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-06-01T20:00 practised 2026-06-01
  2026-06-02T20:00 practised 2026-06-02
  2026-06-03T20:00 practised 2026-06-03
  2026-06-04T20:00 practised 2026-06-04
  2026-06-05T20:00 practised 2026-06-05
  2026-06-06T10:00 quiet from 2026-05-31 for 14
  2026-06-06T20:00 practised 2026-06-06
  2026-06-07T20:00 practised 2026-06-07
  2026-06-08T20:00 practised 2026-06-08
  2026-06-09T20:00 practised 2026-06-09
  2026-06-10T20:00 practised 2026-06-10
  2026-06-14T10:00 ready all
  at 2026-06-14T10:01 -> without R-ready

story A warm reply after a second message answers the first as well
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-01T10:00 I message #first
  2026-03-02T10:00 I message #second
  2026-03-03T10:00 they warm
  at 2026-03-03T10:01 -> standing second slip; among R-hurt
  2026-03-16T10:00 screen all no
  at 2026-03-16T10:01 -> open light-contact

story A new chapter's quiet period begins with the last contact that reached them
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-05-30T10:00 I message
  2026-06-01T10:00 quiet from 2026-02-01 for 14
  at 2026-06-01T10:01 -> last-day 2026-06-13; among R-space
  2026-06-01T10:02 wrote why person
  at 2026-06-13T10:01 -> fact R-ready "PracticeDays(0, 10)"

story A later date is taken as it is in a new chapter
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-05-20T10:00 I message
  2026-06-01T10:00 quiet from 2026-05-25 for 14
  at 2026-06-01T10:01 -> last-day 2026-06-08; day 7

story A meeting they came to after the first message is a reply, and no warm one
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 chose let-go
  2026-03-08T10:00 chose try-again
  2026-03-08T10:01 screen all no
  2026-03-08T10:02 I message #first
  2026-03-09T10:00 met
  at 2026-03-09T10:01 -> open waiting; standing first of-step

story A message after beginning again leaves the step where it is
  settled 2026-03-01
  steady 2026-03-02 to 2026-06-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm
  2026-03-03T10:00 they have-partner
  2026-03-04T10:00 over their-partner
  2026-04-03T10:00 screen all no
  2026-04-03T10:02 I message #next
  at 2026-04-03T10:03 -> open light-contact; standing next of-step

story Letting go for a week ends no waiting for their word
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they neutral
  2026-03-03T10:00 chose let-go
  2026-03-10T10:00 chose try-again
  2026-03-10T10:01 screen all no
  at 2026-03-10T10:02 -> open waiting; drafts none
  2026-03-10T10:03 I message #a
  at 2026-03-10T10:04 -> standing a slip

story Nor after a talk that ended with a need of time
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-talk
  2026-03-03T10:30 screen all no
  2026-03-04T10:00 talked need-time
  2026-03-04T11:00 chose let-go
  2026-03-11T10:00 chose try-again
  2026-03-11T10:01 screen all no
  at 2026-03-11T10:02 -> open waiting; drafts none

story A declined meeting ends no waiting, and its silence counts from that
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-talk
  2026-03-03T10:30 screen all no
  2026-03-04T10:00 talked need-time
  2026-03-06T10:00 they decline
  at 2026-03-07T10:01 -> open waiting; drafts none
  at 2026-03-21T10:01 -> closed C-silence

story Nor after a neutral reply to the first message
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they neutral
  2026-03-04T10:00 they decline
  at 2026-03-17T10:01 -> open waiting
  at 2026-03-25T10:01 -> closed C-silence

story In a new chapter a word of theirs still replies to what is unanswered
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-05-20T10:00 chose wait
  2026-05-20T10:05 I message
  2026-05-21T10:00 quiet from 2026-05-20 for 14
  2026-05-22T10:00 they neutral
  steady 2026-05-22 to 2026-07-01
  2026-05-22T20:00 practised 2026-05-22
  2026-05-23T20:00 practised 2026-05-23
  2026-05-24T20:00 practised 2026-05-24
  2026-05-25T20:00 practised 2026-05-25
  2026-05-26T20:00 practised 2026-05-26
  2026-05-27T20:00 practised 2026-05-27
  2026-05-28T20:00 practised 2026-05-28
  2026-05-29T20:00 practised 2026-05-29
  2026-05-30T20:00 practised 2026-05-30
  2026-05-31T20:00 practised 2026-05-31
  2026-06-01T10:00 wrote why person
  2026-06-01T10:01 wrote causes
  2026-06-01T10:02 wrote own-part
  2026-06-04T10:00 ready all
  2026-06-04T10:01 chose try-again
  2026-06-04T10:02 screen all no
  at 2026-06-04T10:03 -> open first-message
