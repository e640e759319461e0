# The log as a list: what stands in it, in which order, and how it is read where dates were given later.

story Entries stand in the order of their dates, undone ones are gone
  settled 2026-03-01
  2026-03-10T10:00 they neutral #second
  2026-03-10T10:01 I look on 2026-03-05 #first
  2026-03-10T10:02 they warm #third
  2026-03-10T10:03 they cold #gone
  at 2026-03-10T10:04 -> log first second third gone
  2026-03-10T10:05 undo gone
  at 2026-03-10T10:06 -> log first second third
  2026-03-10T10:07 change third to they warm on 2026-03-02
  at 2026-03-10T10:08 -> log third first second

story In the moment it was made an entry can be undone, and is not of tomorrow
  settled 2026-03-01
  2026-03-01T09:30 I look #look
  at 2026-03-01T09:30 -> open first-message; may-undo look yes; hours-left look 48
  2026-03-01T09:40 change look to I ask-friends
  at 2026-03-01T09:40 -> open first-message
  at 2026-03-01T09:39 -> resting R-screen; fact R-screen "DatesAhead"

story A change in time that dates a message back counts from that date
  settled 2026-03-01
  2026-03-20T10:00 I message #message
  at 2026-03-20T10:01 -> without C-silence
  2026-03-20T11:00 change message to I message on 2026-03-01
  at 2026-03-20T11:01 -> closed C-silence

story Of two readings the lower step is open
  settled 2026-03-01
  steady 2026-03-02 to 2026-05-01
  2026-03-01T10:00 I message
  2026-03-10T10:00 they warm on 2026-03-03
  2026-03-11T10:01 screen all no
  2026-03-11T10:02 I message
  2026-03-12T10:00 they warm
  2026-03-13T10:02 I message
  2026-03-18T10:00 they warm
  2026-03-19T10:02 screen all no
  at 2026-03-19T10:03 -> open light-contact -- by its date the first reply is fifteen days old, as it was entered eight

story Of two readings the later end counts, and the next look with it
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-05T10:00 I look #look
  2026-03-09T10:00 change look to I comment on 2026-03-05
  at 2026-03-09T10:01 -> next-look 2026-04-05; ends R-space 2026-04-05
  2026-03-20T10:00 I comment on 2026-03-10
  at 2026-03-20T10:01 -> next-look 2026-04-20; ends R-space 2026-04-20

story What rests after an undo is the undo, where a closing fact went with it
  settled 2026-03-01
  2026-03-02T10:00 they warm
  2026-03-02T11:00 they cold
  2026-03-02T12:00 they warm
  2026-03-02T13:00 they cold
  2026-03-02T14:00 they warm #third
  2026-03-02T15:00 they cold
  2026-03-03T16:00 they warm
  2026-03-04T10:00 undo third #undo
  at 2026-03-04T10:01 -> behind R-after undo; ends R-after 2026-03-05

story A no typed after a kind word of the same week counts from when it was typed
  settled 2026-03-01
  2026-03-20T10:00 they neutral on 2026-03-06
  2026-03-20T10:01 they no on 2026-03-05
  at 2026-03-20T10:02 -> closed C-no

story So does a word marked hot and cold
  settled 2026-03-01
  2026-03-20T10:00 they warm asking-try on 2026-03-06
  2026-03-20T10:01 they warm hot-and-cold on 2026-03-05
  at 2026-03-20T10:02 -> closed C-strung
