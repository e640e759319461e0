# "They freely start personal contact": what ends a no, a block, a silence, a curt word and a talk, and what does not (A9, A10).

story Pressing does not pay
  settled 2026-03-01
  2026-03-02T10:00 they no
  2026-03-10T10:00 I message #slip
  at 2026-03-10T10:01 -> standing slip slip; closed C-no
  2026-03-11T10:00 they warm "all right then"
  at 2026-03-11T10:01 -> closed C-no
  2026-03-24T10:00 they warm -- the fourteenth day after
  at 2026-03-24T10:01 -> closed C-no
  2026-03-25T10:00 they warm -- nothing in the 14 days before
  at 2026-03-25T10:01 -> without C-no; among R-after

story Whatever reaches them counts as pressing
  2026-03-02T10:00 they no
  2026-03-10T10:00 I gift
  2026-03-11T10:00 they warm
  at 2026-03-11T10:01 -> closed C-no
  2026-03-25T10:00 I comment
  2026-03-26T10:00 they warm
  at 2026-03-26T10:01 -> closed C-no
  2026-04-10T10:00 I send-word
  2026-04-11T10:00 they warm
  at 2026-04-11T10:01 -> closed C-no
  2026-04-26T10:00 I visit
  2026-04-27T10:00 they warm
  at 2026-04-27T10:01 -> closed C-no
  2026-05-12T10:00 I call
  2026-05-13T10:00 they warm
  at 2026-05-13T10:01 -> closed C-no

story Looking at a feed or asking friends does not reach them
  2026-03-02T10:00 they no
  2026-03-10T10:00 I look #look
  2026-03-10T10:01 I ask-friends #ask
  2026-03-11T10:00 they neutral
  at 2026-03-11T10:01 -> without C-no; among R-after; standing look look; standing ask look

story Necessary contact is neither pressing nor a word
  2026-03-02T10:00 they no
  2026-03-10T10:00 I necessary children
  2026-03-10T12:00 they necessary children
  at 2026-03-10T12:01 -> closed C-no
  2026-03-11T10:00 they neutral
  at 2026-03-11T10:01 -> without C-no; among R-after

story A message before the no is not pressing after it
  settled 2026-03-01
  2026-03-02T10:00 I message
  2026-03-02T11:00 they no
  2026-03-03T10:00 they warm "sorry, that was harsh"
  at 2026-03-03T10:01 -> without C-no; among R-after

story One free word ends all five at once and no other
  2026-02-10T10:00 I message
  2026-02-25T10:00 they cold
  2026-02-25T11:00 they block
  2026-02-25T12:00 talked friends
  2026-02-25T13:00 they no
  at 2026-02-25T13:01 -> closed C-no C-blocked C-silence C-curt C-ended
  2026-02-26T10:00 they have-partner
  2026-02-26T11:00 I have-partner
  2026-02-26T12:00 order made
  2026-02-26T12:30 chose let-go
  2026-02-26T13:00 they warm hot-and-cold
  at 2026-02-26T13:01 -> closed C-order C-partner C-mine C-strung C-chosen
  2026-02-27T13:00 they neutral
  at 2026-02-27T13:01 -> closed C-order C-partner C-mine C-strung C-chosen

story A neutral word is free, a cold one is not
  2026-03-02T10:00 they no
  2026-03-05T10:00 they cold
  at 2026-03-05T10:01 -> closed C-no C-curt
  2026-03-06T10:00 they neutral
  at 2026-03-06T10:01 -> without C-no C-curt; among R-after

story A meeting they came to is no written word, and ends no closing fact
  2026-03-02T10:00 they no
  2026-03-05T10:00 met
  at 2026-03-05T10:01 -> closed C-no
  2026-03-06T10:00 talked open
  at 2026-03-06T10:01 -> closed C-no
  2026-03-07T10:00 talked try
  at 2026-03-07T10:01 -> closed C-no

story What reached them under an earlier closing fact still counts
  2026-03-01T10:00 they have-partner
  2026-03-10T10:00 I message
  2026-03-12T10:00 they no
  2026-03-13T10:00 they warm
  at 2026-03-13T10:01 -> closed C-no C-partner

story An answer drawn out of a silence by a second message is not free
  settled 2026-03-01
  2026-03-03T10:00 I message
  2026-03-20T10:00 I message
  at 2026-03-20T10:01 -> closed C-silence
  2026-03-21T10:00 they warm
  at 2026-03-21T10:01 -> closed C-silence
  2026-04-04T10:00 they warm
  at 2026-04-04T10:01 -> without C-silence; among R-after

story Nothing the user sends ends anything
  2026-03-02T10:00 they no
  2026-03-02T11:00 they block
  2026-03-03T10:00 I message
  2026-03-03T10:01 I call
  2026-03-03T10:02 I comment
  2026-03-03T10:03 I visit
  2026-03-03T10:04 I gift
  2026-03-03T10:05 I send-word
  2026-03-03T10:06 I necessary money
  at 2026-03-03T11:00 -> closed C-no C-blocked
  at 2027-03-03T11:00 -> closed C-no C-blocked C-silence

story What reached them before the door closed is not pressing, not even under another closing fact that ended
  settled 2026-03-01
  2026-03-02T10:00 they have-partner
  2026-03-03T10:00 I comment
  2026-03-04T10:00 over their-partner
  2026-03-10T10:00 they no
  2026-03-11T10:00 they warm
  at 2026-03-11T10:01 -> without C-no; among R-after
