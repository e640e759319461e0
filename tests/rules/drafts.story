# What may be drafted, and when a draft may be copied (sections 1, 2 and 5).

story A first message, or an apology in its place, once
  settled 2026-03-20
  at 2026-03-20T10:10 -> drafts first apology copy
  2026-03-20T10:11 draft waits
  at 2026-03-20T10:12 -> drafts first apology
  at 2026-03-21T08:00 -> drafts first apology copy
  at 2026-03-21T20:00 -> drafts first apology
  2026-03-21T20:10 draft copied
  at 2026-03-21T20:11 -> drafts first apology copy
  2026-03-21T20:12 I message
  at 2026-03-21T20:13 -> drafts none

story A closed door, and one that rests, let nothing be drafted
  settled 2026-03-20
  2026-03-20T10:10 chose wait
  at 2026-03-20T10:11 -> resting R-choice; drafts none
  2026-03-20T10:12 they no
  at 2026-03-20T10:13 -> closed C-no; drafts none

story An answer is written while it waits for its day, and copied after it
  settled 2026-03-01
  2026-03-02T10:00 they warm
  2026-03-02T10:10 screen all no
  at 2026-03-02T10:11 -> drafts reply
  at 2026-03-03T10:00 -> drafts reply copy
  2026-03-03T10:01 I message
  at 2026-03-03T10:02 -> drafts none

story The pause answer has its draft after a day, and only one
  2026-03-01T08:00 screen all no
  2026-03-01T09:00 quiet from 2026-02-28
  2026-03-05T09:00 they neutral
  at 2026-03-06T09:00 -> among R-screen; drafts none
  2026-03-05T09:20 screen all no
  at 2026-03-05T09:30 -> drafts none
  at 2026-03-06T08:59 -> drafts none
  at 2026-03-06T09:00 -> drafts reply pause copy
  2026-03-06T09:10 draft waits
  at 2026-03-06T09:11 -> drafts reply pause
  at 2026-03-07T08:00 -> drafts reply pause copy
  2026-03-07T09:00 I message #pause
  at 2026-03-07T09:01 -> standing pause pause; drafts none
  2026-03-09T09:00 they warm
  at 2026-03-10T09:00 -> drafts none

story No pause answer is drafted while safety, self-harm or a hurt stands open
  2026-03-01T08:00 screen all no
  2026-03-01T09:00 quiet from 2026-02-28
  2026-03-05T09:00 they warm hurt
  2026-03-05T09:10 screen all no
  at 2026-03-06T10:00 -> among R-hurt; drafts none

story No pause answer is drafted in a crisis
  2026-03-01T08:00 screen all no
  2026-03-01T09:00 quiet from 2026-02-28
  2026-03-05T09:00 they warm
  2026-03-05T09:10 screen all no
  2026-03-05T09:11 check-in very-low self-harm
  at 2026-03-06T10:00 -> among R-crisis; drafts none

story No pause answer is drafted while a question of the screen is not sure
  2026-03-01T08:00 screen all no
  2026-03-01T09:00 quiet from 2026-02-28
  2026-03-05T09:00 they warm
  2026-03-05T09:10 screen all no, cost not-sure
  at 2026-03-06T10:00 -> among R-unsure; drafts none
  2026-03-06T10:01 screen all no
  at 2026-03-06T10:02 -> drafts reply pause copy

story No pause answer is drafted to a no
  2026-03-01T08:00 screen all no
  2026-03-01T09:00 quiet from 2026-02-28
  2026-03-05T09:00 they no
  at 2026-03-06T10:00 -> closed C-no; drafts none

story While waiting after a neutral reply a quiet period opens no answer
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-03T10:00 they neutral
  2026-03-04T10:00 quiet from 2026-03-01
  2026-03-04T10:01 screen all no
  steady 2026-03-02 to 2026-04-10
  at 2026-03-05T10:02 -> open waiting; drafts none; pace theirs 0/0 closes/2026-03-17
  2026-03-05T11:00 I message #second
  at 2026-03-05T11:01 -> standing second slip; among R-hurt
