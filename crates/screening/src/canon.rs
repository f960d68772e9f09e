//! The comparing form of a token, and its skeleton: one form for the many spellings of a sound.

use crate::tables::{Spelling, TABLES, Where, place};

/// Writes the comparing form of a folded token: digraphs as one sound, e and y as i, o as u,
/// doubled letters once. Tokens with digits stay as they are.
///
/// ```
/// use screening::canon::comparing_form;
/// assert_eq!(comparing_form("mohammed"), comparing_form("muhammid"));
/// assert_eq!(comparing_form("schmidt"), comparing_form("shmidt"));
/// ```
#[must_use]
pub fn comparing_form(token: &str) -> String {
    let bytes = token.as_bytes();
    if !bytes.iter().all(u8::is_ascii_lowercase) {
        return token.to_owned();
    }
    let mut out: Vec<u8> = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let rules = &TABLES.spelling[place(bytes[at])];
        match rules.iter().find(|rule| holds(rule, bytes, at)) {
            Some(rule) => {
                out.extend_from_slice(rule.to);
                at += rule.from.len();
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    out.dedup();
    String::from_utf8(out).unwrap_or_default()
}

fn holds(rule: &Spelling, bytes: &[u8], at: usize) -> bool {
    let end = at + rule.from.len();
    if !bytes[at..].starts_with(rule.from) {
        return false;
    }
    match rule.place {
        Where::Any => true,
        Where::Start => at == 0,
        Where::End => end == bytes.len() && at > 1,
        Where::Stem => at == 0 && bytes.len() >= end + 3,
        Where::Soft => bytes.get(end).is_some_and(|next| b"eiy".contains(next)),
    }
}

/// The consonants of a comparing form, by class of sound; vowels only at the start.
///
/// ```
/// use screening::canon::skeleton;
/// assert_eq!(skeleton("muhamad"), skeleton("mhmd"));
/// assert_eq!(skeleton("kalid"), skeleton("kald"));
/// ```
#[must_use]
pub fn skeleton(form: &str) -> String {
    let mut out = String::with_capacity(form.len());
    // A last h is written for a vowel (Shlomo and Fatima in their own scripts).
    let form = form.strip_suffix('h').filter(|rest| rest.len() > 1).unwrap_or(form);
    for (at, letter) in form.bytes().enumerate() {
        let class = match letter {
            b'a' | b'i' | b'u' if at == 0 => 'a',
            b'a' | b'i' | b'u' => continue,
            b'b' | b'p' => 'p',
            b'd' | b't' => 't',
            b'f' | b'v' => 'f',
            b'g' | b'k' => 'k',
            b's' | b'z' | b'x' | b'j' => 's',
            other => char::from(other),
        };
        if !out.ends_with(class) {
            out.push(class);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_sound_have_one_form() {
        for (one, other) in [
            ("shafik", "chafiq"),
            ("khaled", "kaled"),
            ("abdulrahman", "abdelrahman"),
            ("iurii", "yuri"),
            ("rajich", "rajitch"),
            ("ouali", "oualy"),
            ("petroff", "petrof"),
            ("mcdonald", "macdonald"),
            ("sarah", "sara"),
        ] {
            assert_eq!(comparing_form(one), comparing_form(other), "{one} {other}");
        }
    }

    #[test]
    fn numbers_stay() {
        assert_eq!(comparing_form("p4oo"), "p4oo");
    }
}
