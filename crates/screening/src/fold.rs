//! From any text to plain tokens: small Latin letters and digits, nothing else.
//!
//! Accents, apostrophes and invisible characters go; other scripts are written in Latin letters;
//! a letter that only looks Latin, within a word that is otherwise Latin, is taken for what it
//! looks like; a digit within a word of letters for the letter a reader would take it for.

use crate::tables::TABLES;
use unicode_normalization::UnicodeNormalization as _;

/// Tokens looked at in one name; a name with more keeps its first ones.
pub const MOST_TOKENS: usize = 16;
/// Letters looked at in one token.
pub const LONGEST_TOKEN: usize = 40;
/// Characters looked at in one name.
pub const LONGEST_NAME: usize = 400;

/// What a name is of: people's titles, vessels' prefixes and companies' forms differ.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A human being.
    Person,
    /// A company, an armed group, a ministry.
    Organisation,
    /// A vessel.
    Vessel,
    /// An aircraft.
    Aircraft,
}

/// One token of a folded name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Token {
    /// Small Latin letters and digits.
    pub text: String,
    /// Written in a script without vowels (Arabic, Hebrew).
    pub vowelless: bool,
}

/// The tokens of a name, in their order: titles and prefixes taken off, numbers as digits where the
/// kind counts by them.
///
/// ```
/// use screening::fold::{Kind, fold};
/// let tokens = |name, kind| {
///     fold(name, kind).into_iter().map(|t| t.text).collect::<Vec<_>>().join(" ")
/// };
/// assert_eq!(tokens("Mr. José O’Brien-Núñez", Kind::Person), "jose obrien nunez");
/// assert_eq!(tokens("M/V Sea Star II", Kind::Vessel), "sea star 2");
/// assert_eq!(tokens("Владимир", Kind::Person), "vladimir");
/// assert_eq!(tokens("PЕTЕR", Kind::Person), "peter");
/// ```
#[must_use]
pub fn fold(name: &str, kind: Kind) -> Vec<Token> {
    let mut tokens = split(name, kind);
    tokens.truncate(MOST_TOKENS);
    match kind {
        Kind::Person => drop_while_rest(&mut tokens, |t| TABLES.titles.contains_key(t)),
        Kind::Vessel | Kind::Aircraft => vessel(&mut tokens),
        Kind::Organisation => {}
    }
    tokens
}

/// Takes off what `is` names, unless nothing else would be left.
fn drop_while_rest(tokens: &mut Vec<Token>, is: impl Fn(&str) -> bool) {
    if tokens.iter().any(|token| !is(&token.text) && token.text.len() > 1) {
        tokens.retain(|token| !is(&token.text));
    }
}

fn vessel(tokens: &mut Vec<Token>) {
    let prefix = |t: &str| TABLES.vessel_words.contains_key(t);
    // M/V and S/Y are two letters that belong together.
    if let [first, second, rest @ ..] = &tokens[..]
        && !rest.is_empty()
        && first.text.len() == 1
        && second.text.len() == 1
        && prefix(&format!("{}{}", first.text, second.text))
    {
        tokens.drain(..2);
    }
    drop_while_rest(tokens, prefix);
    for token in tokens.iter_mut().skip(1) {
        if let Some(number) = TABLES.numerals.get(token.text.as_str()) {
            (*number).clone_into(&mut token.text);
        }
    }
    for token in tokens {
        let trimmed = token.text.trim_start_matches('0');
        if !trimmed.is_empty() && trimmed.bytes().all(|b| b.is_ascii_digit()) {
            token.text = trimmed.to_owned();
        }
    }
}

fn split(name: &str, kind: Kind) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut word = Word::default();
    for letter in name.chars().take(LONGEST_NAME) {
        if is_invisible(letter) || is_joint(letter) {
            continue;
        }
        if letter.is_ascii() {
            if letter.is_ascii_alphanumeric() {
                word.push(letter.to_ascii_lowercase());
            } else {
                word.end(kind, &mut tokens);
            }
            continue;
        }
        if is_syllable(letter) {
            word.push(letter);
            continue;
        }
        for part in std::iter::once(letter).nfkd() {
            if is_mark(part) || is_invisible(part) || is_joint(part) {
                continue;
            }
            if part.is_alphanumeric() {
                part.to_lowercase().for_each(|small| word.push(small));
            } else {
                word.end(kind, &mut tokens);
            }
        }
    }
    word.end(kind, &mut tokens);
    tokens
}

/// Apostrophes and their like join what stands beside them.
fn is_joint(letter: char) -> bool {
    matches!(letter, '\'' | '`' | '´' | '’' | '‘' | '‛' | 'ʼ' | 'ʻ' | 'ʾ' | 'ʿ' | '′' | '＇')
}

/// Characters that show nothing.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Hangul and the scripts of India and south-east Asia: their parts are no accents.
fn is_syllable(letter: char) -> bool {
    matches!(letter, '\u{ac00}'..='\u{d7a3}') || is_indic(letter)
}

fn is_indic(letter: char) -> bool {
    matches!(letter, '\u{900}'..='\u{963}' | '\u{970}'..='\u{eff}' | '\u{1000}'..='\u{109f}')
}

/// Han and Hangul are written without blanks, the family name first.
fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{20000}'..='\u{3ffff}')
}

fn is_mark(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter)
}

/// A word as it is read.
#[derive(Debug, Default)]
struct Word {
    letters: Vec<char>,
    latin: usize,
    digits: usize,
}

impl Word {
    fn push(&mut self, letter: char) {
        self.latin += usize::from(letter.is_ascii_alphabetic());
        self.digits += usize::from(letter.is_ascii_digit());
        self.letters.push(letter);
    }

    fn end(&mut self, kind: Kind, tokens: &mut Vec<Token>) {
        if self.letters.is_empty() {
            return;
        }
        let mut token = Token::default();
        let foreign = self.letters.len() - self.latin - self.digits;
        let mixed = foreign > 0 && self.latin > 0;
        // A number with letters is a mark; a word with few digits was misread.
        let misread = kind == Kind::Person
            && self.digits > 0
            && self.letters.len() > 2 * self.digits
            && self.letters.len() >= 3;
        let unspaced = self.letters.iter().all(|letter| is_unspaced(*letter));
        for (at, letter) in self.letters.iter().enumerate() {
            if at == 1 && unspaced {
                tokens.push(cut(&token));
                token.text.clear();
            }
            token.vowelless |= spell(*letter, (mixed, misread), &mut token.text);
        }
        *self = Self::default();
        if !token.text.is_empty() {
            tokens.push(cut(&token));
        }
    }
}

fn cut(token: &Token) -> Token {
    let text = token.text.chars().take(LONGEST_TOKEN).collect();
    Token { text, vowelless: token.vowelless }
}

/// Writes one letter in Latin; true if its script has no vowels.
fn spell(letter: char, (mixed, misread): (bool, bool), out: &mut String) -> bool {
    if letter.is_ascii_digit() && misread {
        out.push(letter_of_digit(letter));
    } else if letter.is_ascii() {
        out.push(letter);
    } else if let Some(latin) = TABLES.lookalikes.get(&letter).filter(|_| mixed) {
        out.push(*latin);
    } else if let Some((latin, vowelless)) = TABLES.scripts.get(&letter) {
        out.push_str(latin);
        return *vowelless;
    } else if let Some(latin) = deunicode::deunicode_char(letter) {
        // Signs of vowels are there, the vowel within a consonant is not.
        let indic = is_indic(letter);
        out.extend(
            latin.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()),
        );
        return indic;
    }
    false
}

fn letter_of_digit(digit: char) -> char {
    match digit {
        '0' => 'o',
        '1' => 'i',
        '2' => 'z',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        '6' => 'g',
        '7' => 't',
        '8' => 'b',
        _ => 'g',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(name: &str, kind: Kind) -> String {
        fold(name, kind).into_iter().map(|t| t.text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn accents_and_invisible_characters_go() {
        assert_eq!(told("J\u{200b}osé\u{ad} Ñuñez", Kind::Person), "jose nunez");
        assert_eq!(told("Ｊｏｈｎ", Kind::Person), "john");
        assert_eq!(told("Straße Øst Łódź", Kind::Person), "strasse ost lodz");
    }

    #[test]
    fn titles_go_but_not_the_whole_name() {
        assert_eq!(told("Mr. John Smith", Kind::Person), "john smith");
        assert_eq!(told("General", Kind::Person), "general");
    }

    #[test]
    fn scripts_are_written_in_latin() {
        assert_eq!(told("Юрий Гоцанюк", Kind::Person), "yurii gotsanyuk");
        assert_eq!(told("Γιώργος", Kind::Person), "giorgos");
        assert_eq!(told("محمد", Kind::Person), "mhmd");
        assert!(fold("محمد", Kind::Person)[0].vowelless);
        assert_eq!(told("习近平", Kind::Person), "xi jinping");
    }

    #[test]
    fn digits_in_a_name_are_letters_misread_but_numbers_of_vessels_stay() {
        assert_eq!(told("J0HN SM1TH", Kind::Person), "john smith");
        assert_eq!(told("LADY 007", Kind::Vessel), "lady 7");
        assert_eq!(told("S/Y X", Kind::Vessel), "x");
    }
}
