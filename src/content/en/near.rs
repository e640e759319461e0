//! What people type when they look for a page where something is done. It is read by the search and said by nobody.

use crate::content::shape::Tool;
use crate::domain::letting_go::Step;

pub(super) fn tool(tool: Tool) -> &'static str {
    match tool {
        Tool::Screen => near("safety questions, screen, am i safe, was it abuse, answers again"),
        Tool::Decision => near("is contact open, can i write, may i contact, door, closed, why not"),
        Tool::Help => near(
            "help, hotline, helpline, crisis, someone to talk to, suicide, emergency, call now, abuse, am i safe, not safe, unsafe, afraid, scared of them, threatens me, hits me, controls me, stalks me, follows me, forced me, i hurt them, i hit them, i frighten them",
        ),
        Tool::Quiet => near("no contact, quiet time, 30 days, pause, silence, how long no contact"),
        Tool::Log => near("log, diary of contact, they wrote, slip, i texted, what they said, entry"),
        Tool::Choose => near("choose, decide, try again or let go, give up, wait"),
        Tool::Path => near("path, steps, stages, overview, where am i, what next"),
        Tool::CheckIn => near("mood, how am i, check in, sleep, note of the day, feel bad"),
        Tool::Practice => near("practice, exercise, walk, what i did, self care"),
        Tool::Why => near("why do i want them back, reasons, motive"),
        Tool::Causes => near("why did it end, causes, what went wrong"),
        Tool::OwnPart => near("my part, my fault, what i did, responsibility"),
        Tool::Cost => near("cost, what it costs, price of going back, should i go back"),
        Tool::Readiness => near("ready, am i ready, readiness, six questions"),
        Tool::Draft => near("draft, write a message, text to send, check my message, first message"),
        Tool::Unsent => near("letters, unsent letter, never sent, kept drafts"),
        Tool::Urge => near("urge, want to text, want to write, about to call, ten minutes, stop me, miss them"),
        Tool::Plans => near("if then, plan, what if i meet them, hard hours"),
        Tool::Days => near("calendar, month, days, marks, how many days"),
        Tool::Journal => near("journal, diary, pages, write for myself, notebook"),
        Tool::Habits => near("habits, routine, tick, every day, gym"),
        Tool::Arguments => near("arguments, same fight, quarrels, recurring"),
        Tool::Feedback => near("feedback, what they told me, criticism, complaints"),
        Tool::Friends => near("friends say, family says, others think"),
        Tool::Strengths => near("strengths, good at, talents"),
        Tool::Strained => near("bad habits, what strained, my habits"),
        Tool::Self_ => near("who am i, identity, myself, apart from it"),
        Tool::Insights => near("insights, trends, chart, patterns, when do urges come, statistics"),
        Tool::Apology => near("apology, say sorry, apologise, make amends"),
        Tool::Phrases => near("phrases, sentences, words that help, what to say"),
        Tool::Pace => near("light contact, whose turn, how often to write, when to answer, pace"),
        Tool::Meeting => near("meeting, coffee, meet up, date"),
        Tool::LookBack => near("after meeting, look back, how did it go"),
        Tool::Talk => near("talk, honest talk, conversation, discuss"),
        Tool::Agreements => near("agreements, rules, new rules"),
        Tool::Commitments => near("commitments, promises, what i said i would do"),
        Tool::Reviews => near("review, after a month, is it better"),
        Tool::StillGood => near("still good, is it good for both"),
        Tool::LettingGo => near("let go, letting go, move on, get over, accept"),
        Tool::Goodbye => near("goodbye letter, farewell, closure letter"),
        Tool::Keepsake => near("keepsake, print my words, keep memories, souvenir"),
        Tool::Rules => near("rules, how does it decide, how the guide decides"),
        Tool::Sources => near("sources, studies, research, evidence, science"),
        Tool::Lock => near("password, passphrase, lock, pin, privacy, hide, encrypt"),
        Tool::Copy => near("backup, export, copy, save file, new phone, settings"),
    }
}

pub(super) fn step(step: Step) -> &'static str {
    match step {
        Step::Accept => near("accept it is over, believe the no, acceptance"),
        Step::Grief => near("grief, cry, mourning, place to grieve"),
        Step::People => near("people, friends to lean on, support, who can i call"),
        Step::Taught => near("lessons, what i learned, what it taught me"),
        Step::Evenings => near("three days writing, positive writing, writing exercise"),
        Step::Goodbye => near("goodbye letter, farewell, closure"),
        Step::Future => near("future, life without them, a year from now, vision"),
        Step::Cautions => near("cautions, signs it is over, red flags, reasons against"),
        Step::Marks => near("marks, milestones, first day i did not check, progress"),
        Step::Anew => near("someone new, date again, dating, new relationship, new love"),
        Step::End => near("finish, done with this, close, end the guide, stop using"),
        Step::Keepsake => near("keepsake, print my words"),
    }
}

const fn near(typed: &'static str) -> &'static str {
    typed
}
