# Reviews of a second beginning (section 1, Reviews; C-ended; R-choice). `review 333333` gives the six answers in order:
# acts match words, values match, stress is met, both have changed, feeling safe, free to disagree.

story Two lower answers call the page, and one of three choices answers it
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-03T11:00 screen all no
  2026-03-03T11:05 review 333333
  steady 2026-03-02 to 2026-09-10
  2026-04-01T10:00 screen all no
  2026-04-02T10:00 review 323333
  at 2026-04-02T12:00 -> open rebuild
  2026-04-03T10:00 review 313333
  at 2026-04-03T12:00 -> open rebuild
  2026-04-04T10:00 review 301333
  at 2026-04-04T12:00 -> resting R-choice
  2026-04-05T10:00 after-review go-on
  at 2026-04-05T12:00 -> open rebuild

story Getting help is a choice too
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-03T11:00 screen all no
  steady 2026-03-02 to 2026-04-10
  2026-03-03T11:05 review 333333
  2026-03-20T10:00 review 223333
  at 2026-03-20T12:00 -> resting R-choice
  2026-03-21T10:00 after-review get-help
  at 2026-03-21T12:00 -> open rebuild

story Letting go is the third
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-03T11:00 screen all no
  2026-03-03T11:05 review 333333
  2026-03-20T10:00 review 223333
  2026-03-21T10:00 chose let-go
  at 2026-03-21T12:00 -> closed C-chosen

story One lower answer on feeling safe asks the screen anew
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-03T11:00 screen all no
  steady 2026-03-02 to 2026-04-10
  2026-03-03T11:05 review 333333
  2026-03-20T10:00 review 444424
  at 2026-03-20T12:00 -> resting R-screen R-choice
  2026-03-20T13:00 screen all no
  2026-03-20T13:05 after-review go-on
  at 2026-03-20T14:00 -> open rebuild

story The same agreement broken twice calls the page
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-03T11:00 screen all no
  steady 2026-03-02 to 2026-04-10
  2026-03-20T10:00 review 333333 broken-twice
  at 2026-03-20T12:00 -> resting R-choice

story The same hurt calls it the first time and ends it the second
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-03T11:00 screen all no
  steady 2026-03-02 to 2026-07-10
  2026-03-20T10:00 review 333333 same-hurt
  at 2026-03-20T12:00 -> resting R-choice
  2026-03-20T13:00 after-review go-on
  at 2026-03-20T14:00 -> open rebuild
  2026-04-20T10:00 review 333333 same-hurt
  at 2026-04-20T12:00 -> closed C-ended
  2026-04-25T10:00 they warm asking-try
  at 2026-04-26T12:00 -> closed C-ended
  2026-05-19T10:00 chose try-again
  at 2026-05-19T12:00 -> closed C-ended
  2026-05-20T10:00 chose try-again
  at 2026-05-20T12:00 -> among R-screen
  2026-05-20T13:00 screen all no
  at 2026-05-20T14:00 -> open light-contact

story Abuse found in a review ends as harm does
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-20T10:00 review 333333 abuse-by-them
  at 2026-03-20T12:00 -> closed C-ended
  2026-04-25T10:00 they warm asking-try
  2026-06-01T10:00 chose try-again
  at 2030-03-20T12:00 -> closed C-ended

story Abuse by the user found in a review never ends
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-20T10:00 review 333333 abuse-by-me
  2026-03-21T10:00 lifted
  2026-04-25T10:00 they warm asking-try
  2026-06-01T10:00 chose try-again
  at 2030-03-20T12:00 -> closed C-ended
