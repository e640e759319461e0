# The log (A35): undo and change within 48 hours, later changes, entries dated back.

story Undone in time it was never there, but what closed the door rests one day
  settled 2026-03-01
  2026-03-01T10:00 they no #no
  at 2026-03-01T10:01 -> closed C-no; may-undo no yes
  2026-03-01T12:00 undo no
  at 2026-03-01T12:01 -> resting R-screen R-after; next-look 2026-03-02
  2026-03-01T12:10 screen all no
  at 2026-03-01T12:11 -> resting R-screen R-after
  2026-03-02T10:00 screen all no
  at 2026-03-02T10:01 -> open first-message

story The forty-eighth hour is inside, a second more is not
  settled 2026-03-01
  2026-03-01T10:00 they no #no
  at 2026-03-03T10:00 -> may-undo no yes
  at 2026-03-03T10:00:01 -> may-undo no no
  2026-03-03T10:00:01 undo no
  at 2026-03-03T10:01 -> closed C-no

story Undone in the forty-eighth hour
  settled 2026-03-01
  2026-03-01T10:00 they no #no
  2026-03-03T10:00 undo no
  at 2026-03-03T10:01 -> resting R-screen R-after

story An undo that closed nothing rests nothing
  settled 2026-03-01
  2026-03-01T10:00 I comment #slip
  at 2026-03-01T10:01 -> resting R-space; total 31
  2026-03-01T10:02 undo slip
  at 2026-03-01T10:03 -> open first-message

story A curt word re-marked warm in time rests one day (0.7)
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they cold #reply
  2026-03-02T11:00 change reply to they warm
  steady 2026-03-02 to 2026-05-01
  at 2026-03-02T11:01 -> resting R-screen R-after R-answer-later
  2026-03-03T11:02 screen all no
  at 2026-03-03T11:03 -> open light-contact

story A curt word re-marked warm too late stays curt
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they cold #reply
  2026-04-02T11:00 change reply to they warm
  at 2026-04-02T11:01 -> closed C-curt

story A late change that closes more is taken
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they neutral #reply
  2026-03-08T11:00 change reply to they no
  at 2026-03-08T11:01 -> closed C-no

story A late change that closed is not taken back by another late change
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they neutral #reply
  2026-03-08T11:00 change reply to they no
  2026-03-08T12:00 change reply to they warm
  at 2026-03-08T12:01 -> closed C-no

story Two late changes, one that loosens and one that tightens
  settled 2026-03-01
  2026-03-01T10:00 they no #no
  2026-03-01T11:00 they neutral #word
  2026-03-08T11:00 change no to they neutral
  2026-03-08T12:00 change word to they cold
  at 2026-03-08T12:01 -> closed C-no C-curt

story A slip re-marked late as necessary stays a slip
  2026-03-01T10:00 quiet from 2026-02-28
  2026-03-05T10:00 I message #slip
  2026-03-08T11:00 change slip to I necessary children
  at 2026-03-08T11:01 -> day 3; last-day 2026-04-04

story A late undo is not taken
  2026-03-01T10:00 quiet from 2026-02-28
  2026-03-05T10:00 I message #slip
  2026-03-08T11:00 undo slip
  at 2026-03-08T11:01 -> day 3; total 7

story Changed and changed back in time
  settled 2026-03-01
  2026-03-01T10:00 they neutral #word
  2026-03-01T11:00 change word to they no
  at 2026-03-01T11:01 -> closed C-no
  2026-03-01T12:00 change word to they neutral
  at 2026-03-01T12:01 -> resting R-screen R-after R-answer-later

story An undo after they wrote freely still rests and asks anew
  settled 2026-03-01
  2026-03-01T10:00 they no #no
  2026-03-01T11:00 they neutral
  2026-03-01T12:00 undo no
  at 2026-03-01T12:01 -> among R-after; among R-screen

story Undoing one of two no's leaves the other
  settled 2026-03-01
  2026-03-01T10:00 they no #one
  2026-03-01T11:00 they no #two
  2026-03-01T12:00 undo one
  at 2026-03-01T12:01 -> closed C-no; asks-about-since no
  2026-03-01T12:02 undo two
  at 2026-03-01T12:03 -> resting R-screen R-after

story Undoing a message that closed by silence rests one day
  settled 2026-03-01
  2026-03-01T10:00 I message on 2026-02-10 #old
  at 2026-03-01T10:01 -> closed C-silence
  2026-03-01T10:05 undo old
  at 2026-03-01T10:06 -> resting R-screen R-after

story Only entries of the log are undone
  settled 2026-03-01
  2026-03-01T10:00 screen all no, refusal yes #screen
  2026-03-01T10:05 undo screen
  at 2026-03-01T10:06 -> closed C-no
  2026-03-01T10:07 chose let-go #choice
  2026-03-01T10:08 undo choice
  at 2026-03-01T10:09 -> closed C-no C-chosen

story A low point is not undone
  settled 2026-03-01
  2026-03-01T10:00 check-in very-low self-harm #low
  2026-03-01T10:05 undo low
  at 2026-03-01T10:06 -> among R-crisis

story An invented reply with an old date ends nothing sooner
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-15T10:00 I message
  at 2026-03-15T10:01 -> closed C-silence
  2026-03-16T10:00 they warm on 2026-03-05
  at 2026-03-16T10:01 -> closed C-silence
  
story A no dated back closes from when it is entered
  settled 2026-03-01
  2026-03-04T10:00 they no on 2026-02-20
  at 2026-03-04T10:01 -> closed C-no

story A free word dated before the no does not end it
  settled 2026-03-01
  2026-03-04T10:00 they no
  2026-03-05T10:00 they warm on 2026-03-03
  at 2026-03-05T10:01 -> closed C-no

story A free word dated back ends the no, and rests from the day it was entered
  settled 2026-03-01
  2026-03-04T10:00 they no
  2026-03-20T10:00 they warm on 2026-03-10
  at 2026-03-20T10:01 -> among R-after; next-look 2026-03-21

story A word dated back to before the slip does not become free
  settled 2026-03-01
  2026-03-04T10:00 they no
  2026-03-10T10:00 I message
  2026-03-12T10:00 they warm on 2026-03-09
  at 2026-03-12T10:01 -> closed C-no

story A new relationship entered after the old one was recorded as over closes, whatever its date
  settled 2026-03-01
  2026-03-01T10:00 they have-partner
  2026-03-05T10:00 over their-partner
  2026-03-05T11:00 they have-partner on 2026-03-04
  at 2026-03-05T11:01 -> closed C-partner
  2026-03-09T11:00 over their-partner
  2026-03-10T11:00 they have-partner on 2026-03-08
  at 2026-03-10T11:01 -> closed C-partner

story A talk of old, entered after its no, is in its place
  settled 2026-03-01
  2026-03-20T10:00 I message on 2026-03-05
  2026-03-20T10:01 they neutral on 2026-03-06
  at 2026-03-20T10:02 -> without C-silence

story Entries of one evening may be typed in any order
  2026-03-20T10:00 they neutral on 2026-03-06
  2026-03-20T10:01 I message on 2026-03-05
  at 2026-03-20T10:02 -> without C-silence
  at 2026-04-10T10:02 -> without C-silence

story Undone and undone again changes nothing
  settled 2026-03-01
  2026-03-01T10:00 they no #no
  2026-03-01T11:00 undo no
  2026-03-02T11:00 undo no
  at 2026-03-02T12:00 -> resting R-screen

story A slip of today and a word of yesterday typed after it: the word was not free when it was entered
  settled 2026-03-01
  2026-03-04T10:00 they no
  2026-03-10T10:00 I message
  2026-03-10T10:05 they warm on 2026-03-09
  at 2026-03-10T10:06 -> closed C-no

story A no filled in after a word of today counts from when it is entered
  settled 2026-03-01
  2026-03-10T10:00 they neutral
  2026-03-10T10:05 they no on 2026-03-01
  at 2026-03-10T10:06 -> closed C-no

story Undoing a warm word that made a swing is undoing what closed
  settled 2026-03-01
  2026-03-02T10:00 they warm
  2026-03-02T11:00 they cold
  2026-03-02T12:00 they warm
  2026-03-02T13:00 they cold
  2026-03-02T14:00 they warm #third
  2026-03-02T15:00 they cold #cold
  at 2026-03-02T15:01 -> closed C-curt C-strung
  2026-03-02T16:00 they warm
  at 2026-03-02T16:01 -> closed C-strung
  2026-03-02T17:00 undo third
  at 2026-03-02T17:01 -> among R-after; among R-screen

story Forty undos in a row are read in a moment
  settled 2026-03-01
  2026-03-01T10:00 they no #n0
  2026-03-01T11:00 undo n0
  2026-03-01T10:01 they no #n1
  2026-03-01T11:01 undo n1
  2026-03-01T10:02 they no #n2
  2026-03-01T11:02 undo n2
  2026-03-01T10:03 they no #n3
  2026-03-01T11:03 undo n3
  2026-03-01T10:04 they no #n4
  2026-03-01T11:04 undo n4
  2026-03-01T10:05 they no #n5
  2026-03-01T11:05 undo n5
  2026-03-01T10:06 they no #n6
  2026-03-01T11:06 undo n6
  2026-03-01T10:07 they no #n7
  2026-03-01T11:07 undo n7
  2026-03-01T10:08 they no #n8
  2026-03-01T11:08 undo n8
  2026-03-01T10:09 they no #n9
  2026-03-01T11:09 undo n9
  2026-03-01T10:10 they no #n10
  2026-03-01T11:10 undo n10
  2026-03-01T10:11 they no #n11
  2026-03-01T11:11 undo n11
  2026-03-01T10:12 they no #n12
  2026-03-01T11:12 undo n12
  2026-03-01T10:13 they no #n13
  2026-03-01T11:13 undo n13
  2026-03-01T10:14 they no #n14
  2026-03-01T11:14 undo n14
  2026-03-01T10:15 they no #n15
  2026-03-01T11:15 undo n15
  2026-03-01T10:16 they no #n16
  2026-03-01T11:16 undo n16
  2026-03-01T10:17 they no #n17
  2026-03-01T11:17 undo n17
  2026-03-01T10:18 they no #n18
  2026-03-01T11:18 undo n18
  2026-03-01T10:19 they no #n19
  2026-03-01T11:19 undo n19
  2026-03-01T10:20 they no #n20
  2026-03-01T11:20 undo n20
  2026-03-01T10:21 they no #n21
  2026-03-01T11:21 undo n21
  2026-03-01T10:22 they no #n22
  2026-03-01T11:22 undo n22
  2026-03-01T10:23 they no #n23
  2026-03-01T11:23 undo n23
  2026-03-01T10:24 they no #n24
  2026-03-01T11:24 undo n24
  2026-03-01T10:25 they no #n25
  2026-03-01T11:25 undo n25
  2026-03-01T10:26 they no #n26
  2026-03-01T11:26 undo n26
  2026-03-01T10:27 they no #n27
  2026-03-01T11:27 undo n27
  2026-03-01T10:28 they no #n28
  2026-03-01T11:28 undo n28
  2026-03-01T10:29 they no #n29
  2026-03-01T11:29 undo n29
  2026-03-01T10:30 they no #n30
  2026-03-01T11:30 undo n30
  2026-03-01T10:31 they no #n31
  2026-03-01T11:31 undo n31
  2026-03-01T10:32 they no #n32
  2026-03-01T11:32 undo n32
  2026-03-01T10:33 they no #n33
  2026-03-01T11:33 undo n33
  2026-03-01T10:34 they no #n34
  2026-03-01T11:34 undo n34
  2026-03-01T10:35 they no #n35
  2026-03-01T11:35 undo n35
  2026-03-01T10:36 they no #n36
  2026-03-01T11:36 undo n36
  2026-03-01T10:37 they no #n37
  2026-03-01T11:37 undo n37
  2026-03-01T10:38 they no #n38
  2026-03-01T11:38 undo n38
  2026-03-01T10:39 they no #n39
  2026-03-01T11:39 undo n39
  at 2026-03-01T12:00 -> resting R-screen R-after

story A date moved on within 48 hours counts from that date, as an entry of that day would
  settled 2026-03-01
  2026-03-10T10:00 I look #entry
  2026-03-11T10:00 they no
  2026-03-12T09:00 change entry to I message on 2026-03-12
  2026-03-13T10:00 they warm
  at 2026-03-13T10:01 -> closed C-no

story A message moved on begins its fortnight anew
  settled 2026-03-01
  2026-03-05T10:00 they no
  2026-03-10T10:00 I message #slip
  2026-03-12T09:00 change slip to I message on 2026-03-12
  2026-03-25T10:00 they warm
  at 2026-03-25T10:01 -> closed C-no

story A slip moved on moves the quiet time on
  2026-03-01T10:00 quiet from 2026-02-28 for 30
  2026-03-05T10:00 I comment #slip
  2026-03-07T09:00 change slip to I comment on 2026-03-07
  at 2026-03-07T10:01 -> last-day 2026-04-06

story A change made too late moves nothing on that presses
  settled 2026-03-01
  2026-03-02T10:00 I look #entry
  2026-03-10T10:00 they no
  2026-03-20T10:00 change entry to I message on 2026-03-20
  2026-03-21T10:00 they warm
  at 2026-03-21T10:01 -> closed C-no

story A mistake undone has ended nothing: the screen asks about the break-up too
  2026-03-01T10:00 adult
  2026-03-01T10:01 they block #mistake
  2026-03-01T10:02 undo mistake
  at 2026-03-01T10:03 -> asks-about-since no
  2026-03-01T10:04 they have-partner #entry
  2026-03-01T10:05 change entry to they have-partner "put better"
  at 2026-03-01T10:06 -> asks-about-since no
