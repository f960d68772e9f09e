//! What a password must be: NIST SP 800-63B-4 §3.1.1. Long enough, not one that everybody
//! tries, nothing else: no rules of composition, no forced change.

use crate::Email;

/// Fewest characters where the password is the only factor (NIST SP 800-63B-4 §3.1.1.2).
pub const FEWEST: usize = 15;
/// Most characters taken (the standard asks for at least 64).
pub const MOST: usize = 128;

/// Why a password cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordReason {
    /// Fewer than [`FEWEST`] characters.
    #[error("use at least 15 characters; a few words you can remember are best")]
    TooShort,
    /// More than [`MOST`] characters.
    #[error("use at most 128 characters")]
    TooLong,
    /// One character, or a short piece, again and again.
    #[error("the password repeats itself; choose something harder to guess")]
    Repeated,
    /// A run of the alphabet, of numbers or of the keyboard.
    #[error("the password is a sequence; choose something harder to guess")]
    Sequence,
    /// The holder's own address or name.
    #[error("the password contains your e-mail address or name")]
    OwnName,
    /// Made of words that everybody tries here first.
    #[error("the password is one of those tried first; choose something harder to guess")]
    Common,
}

impl PasswordReason {
    /// The key of its sentence.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::TooShort => "password-too-short",
            Self::TooLong => "password-too-long",
            Self::Repeated => "password-repeated",
            Self::Sequence => "password-sequence",
            Self::OwnName => "password-own-name",
            Self::Common => "password-common",
        }
    }
}

/// Words that guessers try first here: the service's own, and the commonest in leaked lists.
/// A password made of nothing but these, digits and signs is refused.
const TRIED_FIRST: &[&str] = &[
    "landfall",
    "customs",
    "immigration",
    "caribbean",
    "clearance",
    "skipper",
    "captain",
    "sailing",
    "sailor",
    "yacht",
    "officer",
    "admin",
    "administrator",
    "password",
    "passw",
    "passphrase",
    "contrasena",
    "motdepasse",
    "wachtwoord",
    "welcome",
    "qwerty",
    "azerty",
    "letmein",
    "iloveyou",
    "monkey",
    "dragon",
    "sunshine",
    "princess",
    "football",
    "master",
    "secret",
    "changeme",
    "login",
    "abc",
    "test",
    "demo",
    "correcthorsebatterystaple",
    "jesus",
    "marina",
    "island",
    "boat",
    "my",
    "is",
    "the",
    "and",
    "word",
];

const RUNS: &[&str] = &[
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890123456789",
    "qwertyuiopasdfghjklzxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik",
];

/// Takes or refuses a password for the holder of this address and name. Characters are counted
/// as Unicode scalar values.
///
/// # Errors
/// [`PasswordReason`], the first that applies.
pub fn check(password: &str, email: &Email, name: &str) -> Result<(), PasswordReason> {
    check_alone(password)?;
    if is_own(&password.to_lowercase(), email, name) {
        Err(PasswordReason::OwnName)
    } else {
        Ok(())
    }
}

/// What of [`check`] does not hang on whose password it is.
///
/// # Errors
/// As there.
pub fn check_alone(password: &str) -> Result<(), PasswordReason> {
    let length = password.chars().count();
    if length < FEWEST {
        return Err(PasswordReason::TooShort);
    }
    if length > MOST {
        return Err(PasswordReason::TooLong);
    }
    let folded = password.to_lowercase();
    if repeats(&folded) {
        return Err(PasswordReason::Repeated);
    }
    if is_run(&folded) {
        return Err(PasswordReason::Sequence);
    }
    if only_tried_first(&folded) { Err(PasswordReason::Common) } else { Ok(()) }
}

/// A piece of one to five characters again and again (the last time perhaps cut short), or
/// fewer than five different characters.
fn repeats(text: &str) -> bool {
    let all: Vec<char> = text.chars().collect();
    let again = |piece: usize| all.iter().enumerate().all(|(at, c)| *c == all[at % piece]);
    let distinct: std::collections::BTreeSet<&char> = all.iter().collect();
    distinct.len() < 5 || (1..=5).any(again)
}

fn is_run(text: &str) -> bool {
    let plain: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    let there =
        |run: &str| run.contains(&plain) || run.chars().rev().collect::<String>().contains(&plain);
    plain.is_empty() || RUNS.iter().any(|run| there(run) || there(&run.repeat(2)))
}

/// True if little (fewer than eight characters) remains once the address, its local part, the
/// domain and the words of the name are taken out.
fn is_own(text: &str, email: &Email, name: &str) -> bool {
    let (local, domain) = email.key().rsplit_once('@').unwrap_or((email.key(), ""));
    let name = name.to_lowercase();
    let own = [email.key(), local, domain]
        .into_iter()
        .chain(name.split_whitespace())
        .chain(local.split(['.', '_', '-', '+']));
    let mut rest = text.to_owned();
    let before = rest.len();
    for piece in own.filter(|piece| piece.chars().count() >= 3) {
        rest = rest.replace(piece, "");
    }
    rest.len() < before && rest.chars().count() < 8
}

/// True if nothing but digits and signs remains once the words everybody tries are taken out,
/// also when letters are written as digits (p4ssw0rd).
fn only_tried_first(text: &str) -> bool {
    let written: Vec<char> = text.chars().collect();
    let unmasked: Vec<char> = written.iter().map(|c| unmask(*c)).collect();
    let mut left = vec![true; written.len()];
    let mut words: Vec<Vec<char>> = TRIED_FIRST.iter().map(|word| word.chars().collect()).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    for word in &words {
        for start in 0..written.len().saturating_sub(word.len() - 1) {
            let here = start..start + word.len();
            if left[here.clone()].iter().all(|left| *left) && unmasked[here.clone()] == word[..] {
                left[here].fill(false);
            }
        }
    }
    !written.iter().zip(left).any(|(c, left)| left && c.is_alphabetic())
}

fn unmask(c: char) -> char {
    match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(password: &str) -> Result<(), PasswordReason> {
        let email = Email::parse("anna.baptiste@example.com").unwrap();
        check(password, &email, "Anna Baptiste")
    }

    #[test]
    fn long_phrases_pass_whatever_they_are_made_of() {
        for good in [
            "four tired pelicans",
            "mwen renmen lanmè a anpil",
            "vis-en-brood-en-zout",
            "貝殻と海と風と太陽と夜の港で眠る",
            "kapitein drinkt koffie",
        ] {
            assert_eq!(answer(good), Ok(()), "{good}");
        }
        assert_eq!(answer(&"four tired pelicans ".repeat(6)), Ok(()));
    }

    #[test]
    fn every_refusal_has_its_reason() {
        use PasswordReason as R;
        let long = "x7 ".repeat(60);
        let cases = [
            ("", R::TooShort),
            ("fourteen chars", R::TooShort),
            (long.as_str(), R::TooLong),
            ("aaaaaaaaaaaaaaaaaaaa", R::Repeated),
            ("abcabcabcabcabcabc", R::Repeated),
            ("               ", R::Repeated),
            ("abcdefghijklmnop", R::Sequence),
            ("9876543210987654", R::Sequence),
            ("qwertyuiopasdfghj", R::Sequence),
            ("anna.baptiste@example.com", R::OwnName),
            ("AnnaBaptiste2026!!", R::OwnName),
            ("Landfall-Customs-2026", R::Common),
            ("P4ssw0rdP4ssw0rd!!1", R::Common),
            ("captain-skipper-sailor", R::Common),
        ];
        for (password, reason) in cases {
            assert_eq!(answer(password), Err(reason), "{password}");
        }
    }
}
