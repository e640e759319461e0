# The path: every stage with its status and why. After the colon stand all reasons of the stage, in order.

story Somebody who has answered and set nothing
  2026-05-01T10:00 adult
  2026-05-01T10:01 screen all no
  at 2026-05-01T10:02 -> path safety=done:answered/2026-05-01 understand=now:R-why space=open:R-space grow=open:R-ready ready=open:R-ready+R-unsteady+R-choice reach=not-yet:after/understand meet=not-yet:after/reach talk=not-yet:after/reach rebuild=not-yet:after/talk review=not-yet:after/rebuild let-go=open:always

story The quiet time runs beside the writing, and its day is named
  2026-05-01T10:00 adult
  2026-05-01T10:01 screen all no
  2026-05-01T10:02 quiet from 2026-05-01
  at 2026-05-13T10:00 -> path understand=now space=now:day/12/30/2026-05-31 grow=open
  at 2026-05-31T23:59 -> path space=now:day/30/30/2026-05-31
  at 2026-06-01T00:00 -> path space=done:over/2026-05-31 safety=now:R-screen understand=open

story A written page moves on to the next
  2026-05-01T10:00 adult
  2026-05-01T10:01 screen all no
  2026-05-01T10:02 quiet from 2026-05-01
  2026-05-03T10:00 wrote why person "the way they laugh"
  2026-05-04T10:00 wrote causes "we stopped talking"
  at 2026-05-04T10:01 -> path understand=now:R-why; own-words understand 2; own-words ready 0
  2026-05-05T10:00 wrote own-part
  at 2026-05-05T10:01 -> path understand=done:written/2026-05-05 space=now grow=open; own-words understand 2
  2026-05-06T10:00 screen all no cost yes
  at 2026-05-06T10:01 -> path understand=now:R-cost
  2026-05-07T10:00 weighed go-on "the flat"
  at 2026-05-07T10:01 -> path understand=done:written/2026-05-05; own-words understand 3

story Everything that the first message needs
  settled 2026-03-01
  at 2026-03-01T10:00 -> open first-message; path safety=done:answered/2026-03-01 understand=done space=done:over/2026-02-28 grow=done:practised ready=done:is-ready reach=now:may/first-message meet=not-yet:after/reach let-go=open
  2026-03-01T10:05 I message
  at 2026-03-01T10:06 -> path reach=now:may/waiting+sent/2026-03-01 meet=not-yet:after/reach

story A second thought is not yet, and says what comes first
  settled 2026-03-01
  2026-03-01T10:00 chose wait
  at 2026-03-01T10:01 -> path ready=now:R-choice reach=not-yet:after/ready

story Less than a day since they wrote: here, and waiting
  settled 2026-03-01
  2026-03-01T10:00 they warm
  2026-03-01T10:01 screen all no
  at 2026-03-01T10:02 -> resting R-answer-later; path reach=now:R-answer-later

story A closed door closes the stages of contact and no other
  2026-05-01T10:00 adult
  2026-05-01T10:01 screen all no
  2026-05-01T10:02 quiet from 2026-05-01
  2026-05-10T10:00 they no
  at 2026-05-10T10:01 -> path safety=done:answered/2026-05-01 understand=open:stays space=now grow=open:stays ready=closed:C-no reach=closed:C-no meet=closed talk=closed rebuild=closed review=closed:C-no let-go=open:always
  at 2027-05-10T10:01 -> path space=done reach=closed:C-no ready=closed

story Every closing fact stands at a closed stage, worst first
  2026-05-01T10:00 adult
  2026-05-01T10:01 screen all no refusal yes blocked yes
  at 2026-05-01T10:02 -> path reach=closed:C-no+C-blocked

story Beside harm no date is shown
  2026-05-01T10:00 adult
  2026-05-01T10:01 screen all no harm yes
  at 2026-05-01T10:02 -> path safety=done:answered reach=closed:C-harm let-go=open

story Beside harm that a review found no date is shown either
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-20T10:00 review 333333 abuse-by-them
  at 2026-03-20T10:01 -> path safety=done:answered reach=closed:C-ended let-go=open

story Beside harm of the user's the day of the answers is no secret
  settled 2026-03-01
  2026-03-01T10:00 I message
  2026-03-02T10:00 they warm asking-try
  2026-03-20T10:00 review 333333 abuse-by-me
  at 2026-03-20T10:01 -> path safety=done:answered/2026-03-01 reach=closed:C-ended let-go=open

story Letting go is where somebody is who chose it
  settled 2026-03-01
  2026-03-01T10:00 chose let-go
  2026-03-01T10:01 reasoned let-go "enough"
  at 2026-03-01T10:02 -> path let-go=now:C-chosen reach=closed:C-chosen; own-words let-go 1; own-words ready 0

story Under 18 there is no path
  2026-05-01T10:00 minor
  at 2026-05-01T10:01 -> path none

story A talk that they asked for passes meetings by
  settled 2026-03-01
  2026-03-01T10:00 they warm asking-talk
  2026-03-02T10:00 check-in steady
  2026-03-02T10:01 screen all no
  at 2026-03-02T10:02 -> open talk; path reach=not-yet:passed-by meet=not-yet:passed-by talk=now:may/talk rebuild=not-yet:after/talk

story Trying anew, with a look at it after 1, 3 and 6 months
  settled 2026-03-01
  2026-03-01T10:00 they warm asking-try
  2026-03-02T10:00 check-in steady
  2026-03-02T10:01 screen all no
  at 2026-03-02T10:02 -> open rebuild; path rebuild=now:may/rebuild review=open:next/2026-04-01
  at 2026-04-02T10:02 -> path review=open:next/2026-06-01

story Words about a way or a point change no decision
  settled 2026-03-01
  at 2026-03-01T10:00 -> open first-message
  2026-03-01T10:01 reflected signal.heat-faded yes
  2026-03-01T10:02 reflected obstacle.family no "my sister"
  2026-03-01T10:03 reasoned wait "to sleep first"
  2026-03-01T10:04 reasoned try-again ""
  at 2026-03-01T10:05 -> open first-message; own-words ready 2

story What is said to a point stands on its own stage, and one that no list has is not lost
  2026-03-01T10:00 adult
  2026-03-01T10:01 reflected why.person-or-routine yes "the sundays"
  2026-03-01T10:02 reflected grow.early-self "curious"
  2026-03-01T10:03 reflected letgo.reframe "I can cook"
  2026-03-01T10:04 reflected older.point "still here"
  at 2026-03-01T10:05 -> own-words understand 1; own-words grow 1; own-words let-go 1; own-words ready 1; own-words space 0
