//! What the entries rest on, in English: who found it, what it was, how much it can carry, and how far it was checked.

use crate::content::shape::{Checked, SourceWords, Strength};

/// The sources, by what they are about.
pub(in crate::content::en) const SOURCES: &[(&str, &[SourceWords])] = &[
    ("No contact, looking, and contact", CONTACT),
    ("Self, mood, writing and coping", SELF),
    ("Who goes back, and what happens then", BACK),
    ("Apology, trust, talks and first messages", WORDS),
    ("Guidance of experts, and law", GUIDANCE),
];

/// A study.
const fn study(
    id: &'static str,
    citation: &'static str,
    finding: &'static str,
    strength: Strength,
    checked: Checked,
) -> SourceWords {
    SourceWords { id, citation, finding, strength, checked }
}

const CONTACT: &[SourceWords] = &[
    study(
        "E1",
        "Marshall (2012), Cyberpsychology, Behavior, and Social Networking 15(10)",
        "464 people. Looking at the page of a former partner went with more distress and longing, and with less growth. They were asked once, so it cannot show cause.",
        Strength::Small,
        Checked::Read,
    ),
    study(
        "E2",
        "Marshall (2026), Computers in Human Behavior 176",
        "Four studies, 762 people. Active looking went with more distress six months later and with worse moods from day to day. Seeing something by chance went with a lower mood that day.",
        Strength::Sound,
        Checked::Read,
    ),
    study(
        "E3",
        "Sbarra and Emery (2005), Personal Relationships 12",
        "58 young adults kept a diary for 28 days. Love fell steadily, sadness and anger came in swings, and contact slowed the easing of love and sadness. The page numbers are from memory.",
        Strength::Small,
        Checked::InPart,
    ),
    study(
        "E4",
        "Sbarra (2006), Personality and Social Psychology Bulletin 32(3)",
        "The same diaries. People who accepted the end recovered sooner from sadness. More love and anger went with slower recovery.",
        Strength::Small,
        Checked::Read,
    ),
    study(
        "E5",
        "O\u{2019}Hara and others (2020), Clinical Psychological Science 8(3)",
        "122 separated adults. More meetings in person went with more distress two months later, and only in people without children.",
        Strength::Sound,
        Checked::Read,
    ),
    study(
        "E6",
        "Mason and others (2012), Journal of Social and Clinical Psychology 31(5)",
        "137 separated adults. Contact went with feeling worse where the end was not accepted, and with feeling better where it was. They were asked once.",
        Strength::Small,
        Checked::Read,
    ),
    study(
        "E7",
        "Spielmann, Joel and Impett (2019), Archives of Sexual Behavior",
        "A diary, and questions two months later. Seeking sex with a former partner went with attachment on that day, and showed no link with later recovery.",
        Strength::Small,
        Checked::Read,
    ),
    study(
        "E8",
        "Griffith and others (2017), Personal Relationships",
        "Two surveys, 288 and 536 people. Staying friends out of old hopes went with worse outcomes. Staying friends for security or practical reasons went with better ones.",
        Strength::Small,
        Checked::Account,
    ),
    study(
        "E9",
        "Chong and Fraley (2025), Social Psychological and Personality Science",
        "320 people. The bond faded slowly, on average half of it in a little over four years, with wide differences.",
        Strength::Small,
        Checked::Read,
    ),
    study(
        "E10",
        "Preetz (2022), Frontiers in Psychology 13",
        "2,631 people in a German survey. Satisfaction and mood fell after an end, and on average were back after about a year.",
        Strength::Sound,
        Checked::Read,
    ),
];

const SELF: &[SourceWords] = &[
    study(
        "E11",
        "Slotter, Gardner and Finkel (2010), Personality and Social Psychology Bulletin 36(2)",
        "Three studies. The sense of self gets less clear after an end, and that goes with distress.",
        Strength::Sound,
        Checked::Read,
    ),
    study(
        "E12",
        "Larson and Sbarra (2015), Social Psychological and Personality Science 6(4)",
        "210 people. Those asked to reflect in four visits over nine weeks became clearer about themselves and felt less lonely. It was not a treatment.",
        Strength::Sound,
        Checked::Read,
    ),
    study(
        "E13",
        "Sbarra and others (2013), Clinical Psychological Science 1",
        "90 separated adults, assigned at random. Those who searched hard for meaning did worse for up to nine months after writing about their feelings. The volume number is from memory.",
        Strength::Sound,
        Checked::InPart,
    ),
    study(
        "E14",
        "Lewandowski (2009), Journal of Positive Psychology 4(1)",
        "87 people, assigned at random. Writing about what was good about the end raised good feelings right afterwards. Bad feelings did not differ.",
        Strength::Small,
        Checked::Read,
    ),
    study(
        "E15",
        "Frattaroli (2006), Psychological Bulletin 132(6); Mogk and others (2006), Psycho-Social Medicine 3",
        "Over 146 trials, writing about feelings helped very little on average. A review of 30 trials found nothing certain.",
        Strength::Several,
        Checked::Read,
    ),
    study(
        "E16",
        "Slotter and Ward (2015), Journal of Social and Personal Relationships; Fagundes (2012), Personal Relationships 19",
        "Stories with something learned went with less distress the next day. More brooding went with doing worse.",
        Strength::Small,
        Checked::Read,
    ),
    study(
        "E17",
        "Lewandowski and Bizzoco (2007), Journal of Positive Psychology 2(1)",
        "155 students, asked once. Most reported growth after an end, mainly after poor relationships. A number of weeks that is often quoted from it is not a recovery time.",
        Strength::Small,
        Checked::InPart,
    ),
    study(
        "E18",
        "Sbarra, Smith and Mehl (2012), Psychological Science 23(3)",
        "109 divorcing adults. Those who spoke of themselves with more kindness had fewer intruding thoughts, also nine months later. It shows a link, not a cause.",
        Strength::Sound,
        Checked::Read,
    ),
    study(
        "E19",
        "Langeslag and Sanchez (2018), Journal of Experimental Psychology: General 147(5); Horner and Langeslag (2019)",
        "Thinking of their bad sides lowered love and mood. Turning to other things left love as it was, and lifted the mood. A smaller repeat found no clear differences.",
        Strength::Small,
        Checked::Read,
    ),
    study(
        "E20",
        "Noetel and others (2024), BMJ 384; Singh and others (2023), British Journal of Sports Medicine 57(18)",
        "218 trials. Walking or jogging helped against depression. Many of the trials were of low quality.",
        Strength::Several,
        Checked::Read,
    ),
    study(
        "E21",
        "Uphoff and others (2020), Cochrane CD013305; Stein and others (2021), Psychological Medicine 51",
        "Planned small activities that matter to a person may help against depression for a time. Certainty is low to moderate. Most were guided by a therapist. The conclusion is from memory.",
        Strength::Several,
        Checked::InPart,
    ),
    study(
        "E22",
        "Gollwitzer and Sheeran (2006), Advances in Experimental Social Psychology 38; Sheeran and others (2024)",
        "Plans of the form \u{201c}if this, then that\u{201d} helped people do what they meant to, over 94 tests and later 642. How much differs from one aim to another.",
        Strength::Several,
        Checked::InPart,
    ),
    study(
        "E23",
        "Bowen and Marlatt (2009), Psychology of Addictive Behaviors 23(4)",
        "123 students who smoked. Riding out the urge did not weaken it, and they smoked less that week. It was not tested with messages.",
        Strength::Small,
        Checked::Read,
    ),
    study(
        "E24",
        "Stanley and others (2023), American Journal of Preventive Medicine; Love and others (2018), Crisis",
        "In records of 402,391 deaths by suicide, about a fifth noted trouble with a partner, often together with depression, alcohol or money trouble.",
        Strength::Sound,
        Checked::Read,
    ),
];

const BACK: &[SourceWords] = &[
    study(
        "E25",
        "Spielmann and others (2013), Journal of Personality and Social Psychology 105(6); (2016), Journal of Personality 84(6)",
        "Several studies by one team. Fear of being single went with settling for less, and day by day it came before longing for a former partner.",
        Strength::Sound,
        Checked::Read,
    ),
    study(
        "E26",
        "Dailey and others (2009), Personal Relationships 16; (2011), Journal of Social Psychology 151(4); (2013), Interpersona 7(2)",
        "Couples who part and return often do so out of feelings that had stayed and an unclear end. It went better when something had improved and was talked through.",
        Strength::Sound,
        Checked::Read,
    ),
    study(
        "E27",
        "Halpern-Meekin and others (2013), Journal of Marriage and Family 75(1)",
        "792 young adults in the US. Those who had parted and returned reported physical violence about twice as often, and verbal abuse more often. It shows a link, not a cause.",
        Strength::Sound,
        Checked::Read,
    ),
    study(
        "E28",
        "Monk, Ogolsky and Oswald (2018), Family Relations 67(4); Monk and others (2022)",
        "545 adults, in couples of the same and of different sex. More rounds of parting and returning went with more distress, over 15 months too.",
        Strength::Sound,
        Checked::Read,
    ),
    study(
        "E29",
        "Brumbaugh and Fraley (2015), Journal of Social and Personal Relationships 32(1)",
        "People with a new bond thought better of themselves and felt more at peace about the old one. Beginning sooner was not worse.",
        Strength::Small,
        Checked::Read,
    ),
    study(
        "E30",
        "Marin, Christensen and Atkins (2014), Couple and Family Psychology 3(1)",
        "19 couples in therapy after an affair. Five years on, more of those where it had stayed secret were divorced. A very small study.",
        Strength::Small,
        Checked::Read,
    ),
    study(
        "E31",
        "Luchies and others (2010), Journal of Personality and Social Psychology 98(5)",
        "Four studies. Forgiving someone who makes no amends lowered self-respect. With amends it rose.",
        Strength::Sound,
        Checked::Read,
    ),
];

const WORDS: &[SourceWords] = &[
    study(
        "E32",
        "Lewicki, Polin and Lount (2016), Negotiation and Conflict Management Research 9(2)",
        "755 people judged apologies in stories from work. Owning the fault counted most, an offer to repair came next, asking for forgiveness came last.",
        Strength::Sound,
        Checked::Account,
    ),
    study(
        "E33",
        "Schumann (2018), Current Directions in Psychological Science 27(2); Scher and Darley (1997)",
        "People apologise badly when they care little, when it threatens their picture of themselves, or when they expect it to come to nothing. Each part of an apology adds something.",
        Strength::Sound,
        Checked::Read,
    ),
    study(
        "E34",
        "Purcell, Path\u{e9} and Mullen (2004), Journal of Forensic Psychiatry and Psychology 15(4)",
        "Unwanted contact that went on past about two weeks marked the more threatening and harmful cases.",
        Strength::Sound,
        Checked::Read,
    ),
    study(
        "E35",
        "Cupach and Spitzberg (2004, 2014); Foshay and O\u{2019}Sullivan (2019), Journal of Relationships Research; a thesis, University of Rhode Island",
        "People who tie all happiness to one person and go over it again and again pursue more where it is not wanted. The whole theory found mixed support.",
        Strength::Small,
        Checked::Read,
    ),
    study(
        "E36",
        "Baumeister, Wotman and Stillwell (1993), Journal of Personality and Social Psychology 64(3)",
        "About 150 accounts. Those who hoped felt led on and never clearly refused. Those who refused felt that they had been clear, felt guilt, and then annoyance.",
        Strength::Small,
        Checked::Account,
    ),
    study(
        "E37",
        "Fleischmann and others (2005), Journal of Social and Personal Relationships 22(1)",
        "Provoking a partner through others was linked to aggressive or withdrawing answers. The model fitted only in part.",
        Strength::Small,
        Checked::Read,
    ),
    study(
        "E38",
        "Campbell and others (2003), American Journal of Public Health 93(7)",
        "220 women who were killed, compared with 343 who had been abused. Leaving a controlling partner, and leaving for someone else, raised the danger.",
        Strength::Sound,
        Checked::Read,
    ),
    study(
        "E39",
        "Frantz and Bennigson (2005), Journal of Experimental Social Psychology 41",
        "24 and 83 people. An apology worked better after the hurt person felt heard.",
        Strength::Small,
        Checked::Read,
    ),
    study(
        "E40",
        "Kim and others (2004), Journal of Applied Psychology 89(1)",
        "Stories about job applicants. An apology repaired trust after a lack of skill, and little after a lie. A denial that came out did more damage.",
        Strength::Sound,
        Checked::Read,
    ),
    study(
        "E41",
        "Gottman, Driver and Tabares (2015), Journal of Family Psychotherapy 26(2)",
        "Newlyweds in a laboratory. Mending early and with warmth worked better than logic. That a break of 20 minutes helps is from the same school, and from memory.",
        Strength::Small,
        Checked::InPart,
    ),
    study(
        "E42",
        "Kruger and others (2005), Journal of Personality and Social Psychology 89(6)",
        "Several experiments. People who wrote e-mails thought that their tone came across better than it did.",
        Strength::Sound,
        Checked::Read,
    ),
    study(
        "E43",
        "Aron and others (1997), Personality and Social Psychology Bulletin 23(4)",
        "45 minutes of deeper and deeper questions made strangers feel closer than small talk did. Closeness as an aim added nothing. It was not about love or former partners.",
        Strength::Sound,
        Checked::Read,
    ),
    study(
        "E44",
        "Evans and others (2022), Journal of Social and Personal Relationships",
        "638 people. Fond memories helped couples who were together. No study looked at people who had parted.",
        Strength::Sound,
        Checked::Read,
    ),
    study(
        "E45",
        "Strutzenberg and others (2017), Discovery 18",
        "484 students, in a student journal. It looked at too much, too fast, and says little about other people.",
        Strength::Small,
        Checked::Read,
    ),
];

const GUIDANCE: &[SourceWords] = &[
    study(
        "3.1",
        "Samaritans, JED, Action Alliance, World Health Organization: speaking about suicide",
        "Plain words, no methods, no single cause, and help shown as something that works. Threats made to keep someone are a form of abuse, and the person threatened is not responsible. In part from memory.",
        Strength::Guidance,
        Checked::InPart,
    ),
    study(
        "3.2",
        "Guidance on writing for people who were hurt",
        "A choice at each step, nothing that punishes a slip, no forced forgiveness, no labels for people.",
        Strength::Guidance,
        Checked::Account,
    ),
    study(
        "3.3",
        "NNEDV Safety Net, National Domestic Violence Hotline, Refuge, SafeLives",
        "Control without violence counts. Two people cannot repair abuse together, and leaving can be a dangerous time. Notes and devices can be found by others.",
        Strength::Guidance,
        Checked::Read,
    ),
    study(
        "3.4",
        "Law in broad terms: England and Wales, US, Canada, Germany and others; Crown Prosecution Service, SPARC",
        "In many places repeated unwanted contact is harassment or stalking, also through others, gifts and new accounts. An order binds even if the other person writes first. This is not legal advice. Details are in part from memory.",
        Strength::Guidance,
        Checked::InPart,
    ),
    study(
        "3.5",
        "Services for people who want to stop harming, as in the UK, Australia, the US and Sweden",
        "Being sorry does not make contact safe. What helps the other person is being left alone while you get help. Change takes months, and earns no reward.",
        Strength::Guidance,
        Checked::InPart,
    ),
    study(
        "3.7",
        "Guidance on inclusion, Galop and Karma Nirvana among others",
        "Agreements count, not the number of partners. Chosen family counts. Pressure over honour is abuse. Money, papers and care can tie people.",
        Strength::Guidance,
        Checked::InPart,
    ),
    study(
        "3.8",
        "Guidance on contact that has to be",
        "Children, a home, work, money and health: one channel, facts only, agreed hours, nothing through children. Where there is fear, an advocate comes first.",
        Strength::Guidance,
        Checked::Account,
    ),
];
