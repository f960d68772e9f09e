//! Texts taken down by ear: ALFA BRAVO for letters, ONE TREE NINER for digits, STROKE and POINT for
//! signs (ICAO Annex 10, volume II; ITU Radio Regulations, appendix 14).

const WORDS: &[(&str, char)] = &[
    ("ALFA", 'A'),
    ("ALPHA", 'A'),
    ("BRAVO", 'B'),
    ("CHARLIE", 'C'),
    ("DELTA", 'D'),
    ("ECHO", 'E'),
    ("FOXTROT", 'F'),
    ("GOLF", 'G'),
    ("HOTEL", 'H'),
    ("INDIA", 'I'),
    ("JULIETT", 'J'),
    ("JULIET", 'J'),
    ("KILO", 'K'),
    ("LIMA", 'L'),
    ("MIKE", 'M'),
    ("NOVEMBER", 'N'),
    ("OSCAR", 'O'),
    ("PAPA", 'P'),
    ("QUEBEC", 'Q'),
    ("ROMEO", 'R'),
    ("SIERRA", 'S'),
    ("TANGO", 'T'),
    ("UNIFORM", 'U'),
    ("VICTOR", 'V'),
    ("WHISKEY", 'W'),
    ("WHISKY", 'W'),
    ("X-RAY", 'X'),
    ("XRAY", 'X'),
    ("YANKEE", 'Y'),
    ("ZULU", 'Z'),
    ("ZERO", '0'),
    ("ONE", '1'),
    ("TWO", '2'),
    ("THREE", '3'),
    ("TREE", '3'),
    ("FOUR", '4'),
    ("FOWER", '4'),
    ("FIVE", '5'),
    ("FIFE", '5'),
    ("SIX", '6'),
    ("SEVEN", '7'),
    ("EIGHT", '8'),
    ("AIT", '8'),
    ("NINE", '9'),
    ("NINER", '9'),
    ("DASH", '-'),
    ("HYPHEN", '-'),
    ("APOSTROPHE", '\''),
    ("POINT", '.'),
    ("STOP", '.'),
    ("DECIMAL", '.'),
    ("COMMA", ','),
    ("STROKE", '/'),
    ("SLASH", '/'),
    ("PLUS", '+'),
    ("STAR", '*'),
    ("EQUALS", '='),
    ("EQUAL", '='),
];

/// The text with every word of the spelling alphabet turned into its sign; what is no such word
/// stays as it is. Words are parted by blanks.
pub(super) fn written(text: &str) -> String {
    let word = |word: &str| {
        let known = WORDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(word));
        known.map_or_else(|| word.to_owned(), |(_, sign)| sign.to_string())
    };
    text.split_whitespace().map(word).collect()
}

/// The text as it is read out, a word for each sign, parted by blanks.
#[must_use]
pub fn spell(text: &str) -> String {
    let word = |sign: char| WORDS.iter().find(|(_, known)| *known == sign).map(|(word, _)| *word);
    text.chars().filter_map(word).collect::<Vec<_>>().join(" ")
}
