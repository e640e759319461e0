# Reviews of a second beginning (C-ended; R-choice). `review 333333` gives the six answers in order:
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

story Letting go after the same hurt leaves a way to choose anew
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-03T11:00 screen all no
  2026-03-20T10:00 review 333333 same-hurt
  2026-04-20T10:00 review 333333 same-hurt
  2026-04-21T10:00 chose let-go
  at 2026-04-21T10:01 -> closed C-ended C-chosen
  2026-05-25T10:00 chose try-again
  at 2026-05-25T10:01 -> closed C-chosen -- what was chosen ends, letting go was not alone
  2026-05-25T10:05 chose try-again
  at 2026-05-25T10:06 -> without C-ended C-chosen; among R-screen

story The same hurt is not forgotten by a new beginning
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-20T10:00 review 333333 same-hurt
  2026-04-01T10:00 they no
  2026-04-05T10:00 they warm
  2026-04-08T10:00 they warm asking-try
  2026-05-08T10:00 review 444444 same-hurt
  at 2026-05-08T10:01 -> closed C-ended; ends C-ended by-act
  2026-06-10T10:00 chose try-again
  at 2026-06-10T10:01 -> without C-ended
  2026-06-12T10:00 they warm asking-try
  2026-07-12T10:00 review 444444 same-hurt
  at 2026-07-12T10:01 -> closed C-ended -- a third review finds it at once

story Answers of an earlier beginning are not compared with those of a new one
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-03T10:00 review 444444
  2026-04-01T10:00 they no
  2026-04-05T10:00 they warm
  2026-04-08T10:00 they warm asking-try
  2026-04-09T10:00 review 222222 -- the answers at the new start
  2026-04-09T10:01 screen all no
  2026-04-09T10:02 check-in steady
  2026-04-08T08:00 check-in steady
  at 2026-04-09T10:05 -> open rebuild

story What a review finds is no swing of theirs
  settled 2026-03-01
  2026-03-02T10:00 they warm
  2026-03-03T10:00 they cold
  2026-03-04T10:00 they warm
  2026-03-05T10:00 they no
  2026-03-06T10:00 they warm asking-try
  2026-03-20T10:00 review 333333 abuse-by-them
  at 2026-03-20T10:01 -> closed C-ended; may-lift yes; ends C-ended never
  2026-03-21T10:00 lifted
  at 2026-03-21T10:01 -> among R-after; next-look 2026-04-20; may-lift no
  2026-03-22T10:00 review 333333 abuse-by-them
  at 2026-03-22T10:01 -> closed C-ended; may-lift no

story Abuse by the user is not lifted, and outweighs what was found before
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-20T10:00 review 333333 abuse-by-them
  2026-03-21T10:00 review 333333 abuse-by-me
  at 2026-03-21T10:01 -> closed C-ended; may-lift no; ends C-ended never
  2026-03-22T10:00 lifted
  2026-03-23T10:00 review 333333 abuse-by-them
  2026-03-24T10:00 lifted
  at 2026-03-24T10:01 -> closed C-ended; may-lift no

story Once the answers fell, only a choice goes on
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-03T11:00 screen all no
  steady 2026-03-02 to 2026-05-10
  2026-03-03T11:05 review 333333
  2026-03-20T10:00 review 223333
  2026-03-21T10:00 review 333333 -- a better review chooses nothing
  at 2026-03-21T12:00 -> resting R-choice; fact R-choice "ReviewCalls"
  2026-03-21T12:10 chose try-again
  at 2026-03-21T12:11 -> open rebuild

story A review not done rests nothing
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  steady 2026-03-02 to 2027-03-10
  2026-10-01T10:00 screen all no
  at 2026-10-15T12:00 -> open rebuild

story What began an end is a fact of it, and the heaviest counts
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-20T10:00 review 333333 same-hurt
  2026-03-21T10:00 review 333333 same-hurt
  at 2026-03-21T10:01 -> closed C-ended; fact C-ended "Ended(SameHurt)"; worst C-ended
  2026-03-22T10:00 review 333333 abuse-by-them
  at 2026-03-22T10:01 -> closed C-ended; fact C-ended "Ended(AbuseByEx)"; worst C-harm
  2026-03-23T10:00 review 333333 abuse-by-me
  at 2026-03-23T10:01 -> closed C-ended; fact C-ended "Ended(AbuseByUser)"; worst C-own-harm

story A talk that ended it weighs as itself
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-talk
  2026-03-05T10:00 talked friends
  at 2026-03-05T10:01 -> closed C-ended; fact C-ended "Ended(Talk)"; worst C-ended

story Abuse found in a review weighs more than what is listed before it
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-20T10:00 review 333333 abuse-by-them
  2026-03-21T10:00 they block
  at 2026-03-21T10:01 -> closed C-blocked C-ended; worst C-harm

story After the same hurt one can choose anew from the thirtieth day
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-20T10:00 review 333333 same-hurt
  at 2026-03-20T10:01 -> choose-anew none
  2026-04-20T10:00 review 333333 same-hurt
  at 2026-04-20T10:01 -> closed C-ended; choose-anew 2026-05-20; leaves-choice yes; ends C-ended by-act
  2026-05-19T23:00 chose wait
  at 2026-05-19T23:01 -> closed C-ended; choose-anew 2026-05-20; leaves-choice yes
  2026-05-20T00:00 chose wait
  at 2026-05-20T00:01 -> without C-ended; among R-screen; among R-choice; choose-anew none; leaves-choice yes

story Who lets go after the same hurt chooses anew from the later of both days
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-20T10:00 review 333333 same-hurt
  2026-04-20T10:00 review 333333 same-hurt
  2026-04-21T10:00 chose let-go
  at 2026-04-21T10:01 -> closed C-ended C-chosen; choose-anew 2026-05-20; leaves-choice yes
  2026-05-18T10:00 chose let-go
  at 2026-05-18T10:01 -> closed C-ended C-chosen; choose-anew 2026-05-25; leaves-choice yes
  2026-05-25T10:00 chose try-again
  at 2026-05-25T10:01 -> closed C-chosen; choose-anew 2026-05-25; leaves-choice yes
  2026-05-25T10:02 chose try-again
  at 2026-05-25T10:03 -> without C-ended C-chosen; choose-anew none

story Beside another closing fact, and beside abuse or a talk that ended, there is nothing to choose
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-20T10:00 review 333333 same-hurt
  2026-04-20T10:00 review 333333 same-hurt
  2026-04-21T10:00 they block #block
  at 2026-04-21T10:01 -> closed C-blocked C-ended; leaves-choice no
  2026-04-21T10:02 undo block
  at 2026-04-21T10:03 -> closed C-ended; leaves-choice yes
  2026-04-22T10:00 review 333333 abuse-by-them
  at 2026-04-22T10:01 -> closed C-ended; leaves-choice no; choose-anew none

story A talk that ended leaves nothing to choose
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-talk
  2026-03-05T10:00 talked friends
  at 2026-03-05T10:01 -> closed C-ended; leaves-choice no; choose-anew none

story A no said in a talk after the same hurt is ended by nobody's own choice
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-20T10:00 review 333333 same-hurt
  2026-04-20T10:00 review 333333 same-hurt #review
  2026-04-25T10:00 talked no #talk
  at 2026-04-25T10:01 -> closed C-ended; ends C-ended by-them; fact C-ended "Ended(Talk)"; fact C-ended "Ended(SameHurt)"
  at 2026-04-25T10:02 -> leaves-choice no; choose-anew none; since C-ended 2026-04-20; behind C-ended review
  2026-05-20T10:00 chose try-again
  at 2026-05-20T10:01 -> closed C-ended; leaves-choice no
  2026-05-21T10:00 they warm
  at 2026-05-21T10:01 -> closed C-ended; ends C-ended by-act; leaves-choice yes; choose-anew 2026-05-20
  2026-05-21T10:02 chose try-again
  at 2026-05-21T10:03 -> without C-ended; among R-after; among R-screen; next-look 2026-05-22

story The same hurt found after a talk that ended is still there after their word
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-20T10:00 review 333333 same-hurt
  2026-04-18T10:00 talked no #talk
  2026-04-20T10:00 review 333333 same-hurt #review
  2026-04-25T10:00 they warm asking-try
  at 2026-04-25T10:01 -> closed C-ended; behind C-ended review; since C-ended 2026-04-20; choose-anew 2026-05-20

story A no said in a talk beside abuse by them outlives the lift, and the lift rests its thirty days
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-20T10:00 review 333333 abuse-by-them
  2026-03-25T10:00 talked no #talk
  at 2026-03-25T10:01 -> closed C-ended; may-lift yes; ends C-ended never; worst C-harm
  2026-03-26T10:00 lifted
  at 2026-03-26T10:01 -> closed C-ended; may-lift no; behind C-ended talk; ends C-ended by-them; worst C-ended
  2026-03-27T10:00 review 333333 abuse-by-them
  at 2026-03-27T10:01 -> closed C-ended; may-lift no; worst C-harm

story Their word ends what they said, the lift what was answered, in either order
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-20T10:00 review 333333 abuse-by-them
  2026-03-25T10:00 talked no
  2026-03-26T10:00 lifted
  2026-03-28T10:00 they warm
  at 2026-03-28T10:01 -> without C-ended; among R-after; next-look 2026-04-25

story A talk undone beside the same hurt rests a day, as what closed does
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-20T10:00 review 333333 same-hurt
  2026-04-20T10:00 review 333333 same-hurt
  2026-05-20T10:00 talked no #talk
  2026-05-20T11:00 undo talk
  at 2026-05-20T11:01 -> closed C-ended; leaves-choice yes
  2026-05-20T12:00 chose try-again
  at 2026-05-20T12:01 -> without C-ended; among R-after; next-look 2026-05-21
