//! Letters as a search compares them: small, and without their accents. A table of our own, so that it is the same on every
//! device and needs none of Unicode's.

/// Letters with the plain one that they are read as.
const PLAIN: [(&str, &str); 44] = [
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
    ("ae", "æǣǽ"),
    ("b", "ḃḅḇ"),
    ("c", "çćĉċčḉ"),
    ("d", "ðďđḋḍḏḑḓ"),
    ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
    ("f", "ḟ"),
    ("g", "ĝğġģǧǵḡ"),
    ("h", "ĥħȟḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
    ("j", "ĵǰ"),
    ("k", "ķǩḱḳḵ"),
    ("l", "ĺļľŀłḷḹḻḽ"),
    ("m", "ḿṁṃ"),
    ("n", "ñńņňŉŋǹṅṇṉṋ"),
    ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
    ("oe", "œ"),
    ("p", "ṕṗ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșſṡṣṥṧṩẛ"),
    ("ss", "ß"),
    ("t", "ţťŧțṫṭṯṱẗ"),
    ("th", "þ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ("v", "ṽṿ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("x", "ẋẍ"),
    ("y", "ýÿŷȳẏẙỳỵỷỹ"),
    ("z", "źżžẑẓẕ"),
    ("α", "άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ"),
    ("ε", "έἐἑἒἓἔἕὲέ"),
    ("η", "ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ"),
    ("ι", "ΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ"),
    ("ο", "όὀὁὂὃὄὅὸό"),
    ("ρ", "ῤῥ"),
    ("σ", "ς"),
    ("υ", "ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ"),
    ("ω", "ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ"),
    ("г", "ѓ"),
    ("е", "ѐё"),
    ("и", "йѝ"),
    ("к", "ќ"),
    ("у", "ў"),
    ("і", "ї"),
];

/// A letter of a text as it is compared, with the bytes of the text that it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The letter.
    pub is: char,
    /// Where its letter begins in the text.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// The letters of a text. Marks that stand after their letter count to it.
pub fn letters(text: &str) -> Vec<Letter> {
    let mut found: Vec<Letter> = Vec::with_capacity(text.len());
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        if is_mark(c) {
            if let Some(before) = found.last_mut() {
                before.end = end;
            }
            continue;
        }
        if c.is_ascii() {
            found.push(Letter { is: c.to_ascii_lowercase(), start, end });
            continue;
        }
        for small in c.to_lowercase().filter(|c| !is_mark(*c)) {
            match PLAIN.iter().find(|(_, letters)| letters.contains(small)) {
                Some((plain, _)) => found.extend(plain.chars().map(|is| Letter { is, start, end })),
                None => found.push(Letter { is: quote(small), start, end }),
            }
        }
    }
    found
}

/// A short text as it is compared, such as a tag.
pub fn fold(text: &str) -> String {
    letters(text).into_iter().map(|letter| letter.is).collect()
}

/// Accents that are letters of their own in some texts, and the points of Hebrew and Arabic.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{200b}'..='\u{200f}' | '\u{ad}')
}

fn quote(c: char) -> char {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{2bc}' => '\u{27}',
        '\u{201c}' | '\u{201d}' | '\u{201e}' => '"',
        '\u{2010}'..='\u{2014}' => '-',
        '\u{a0}' | '\u{202f}' => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_do_not_count() {
        for (text, folded) in [
            ("Café", "cafe"),
            ("Cafe\u{301}", "cafe"),
            ("STRASSE", "strasse"),
            ("Straße", "strasse"),
            ("Ærø", "aero"),
            ("Dvořák, Łódź", "dvorak, lodz"),
            ("Nguyễn", "nguyen"),
            ("İstanbul ışık", "istanbul isik"),
            ("Ένας λόγος", "ενασ λογοσ"),
            ("Ёлка, йогурт", "елка, иогурт"),
            ("It\u{2019}s \u{201c}so\u{201d}", "it's \"so\""),
            ("", ""),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn each_letter_knows_its_bytes() {
        let text = "aße\u{301}b";
        let told: Vec<(char, &str)> =
            letters(text).iter().map(|l| (l.is, text.get(l.start..l.end).unwrap_or_default())).collect();
        assert_eq!(told, [('a', "a"), ('s', "ß"), ('s', "ß"), ('e', "e\u{301}"), ('b', "b")]);
    }

    #[test]
    fn every_accent_of_the_standard_is_known() {
        use unicode_normalization::UnicodeNormalization;
        let ranges = ['\u{c0}'..='\u{24f}', '\u{1e00}'..='\u{1eff}'];
        for c in ranges.into_iter().flatten().filter(|c| c.is_alphabetic()) {
            let plain: String = c.nfd().filter(|c| !is_mark(*c)).collect();
            if plain.is_ascii() {
                assert_eq!(fold(&c.to_string()), plain.to_lowercase(), "{c}");
            }
        }
    }
}
