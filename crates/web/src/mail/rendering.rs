//! A letter in words: subject, text, link, the same in plain text and in HTML.

use std::borrow::Cow;

use accounts::{AccountsError, Keys, Letter};
use askama::Template;
use chrono::DateTime;
use chrono_tz::Tz;
use identifiers::Language;

use crate::account::device_name;
use crate::look::Words;
use crate::samples::Drawn;

/// The letters there are words for: `mail-KEY-subject` and `mail-KEY-text`, and for those with a
/// link `mail-KEY-link`. Those of `accounts` first, then those about calls.
pub const KEYS: [&str; 19] = [
    "account-closed",
    "address-known",
    "confirm-email",
    "invitation",
    "many-failures",
    "new-sign-in",
    "password-changed",
    "recovery-code-used",
    "reset-password",
    "second-step-changed",
    "call-received",
    "call-withdrawn",
    "call-queried",
    "call-held",
    "call-refused",
    "call-message",
    "certificate-issued",
    "certificate-revoked",
    "party-guest",
];

/// A letter ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The recipient's address.
    pub to: String,
    /// The language it is written in.
    pub language: Language,
    /// Its subject.
    pub subject: String,
    /// Plain text, lines ending in LF.
    pub plain: String,
    /// The same as an HTML document.
    pub html: String,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Html<'a> {
    tag: &'a str,
    subject: &'a str,
    lines: &'a [&'a str],
    link: Option<(&'a str, &'a str)>,
    foot: &'a str,
    why: &'a str,
}

/// Where a letter's link leads, without the site. None for a letter without link.
fn path(letter: &Letter, token: Option<&str>) -> Option<String> {
    let argument = |name: &str| letter.args.get(name).map(String::as_str);
    Some(match (letter.key.as_str(), token) {
        ("confirm-email", Some(token)) => format!("/confirm/{token}"),
        ("reset-password", Some(token)) => format!("/reset/{token}"),
        ("party-guest", Some(token)) => format!("/guest/{token}"),
        ("invitation", Some(token)) => format!("/invitation/{token}"),
        ("address-known", _) => "/sign-in".to_owned(),
        ("many-failures" | "password-changed", _) => "/forgot".to_owned(),
        ("new-sign-in", _) => "/account/sessions".to_owned(),
        ("second-step-changed" | "recovery-code-used", _) => "/account/code".to_owned(),
        ("certificate-issued", _) => format!("/certificates/{}", argument("serial")?),
        (key, _) if key.starts_with("call-") || key.starts_with("certificate-") => {
            format!("/calls/{}", argument("call")?)
        }
        _ => return None,
    })
}

/// Renders a letter. `public_url`: the site, without a slash at the end.
///
/// # Errors
/// [`AccountsError::Secret`] if its link does not open under these keys.
pub fn render(letter: &Letter, keys: &Keys, public_url: &str) -> Result<Mail, AccountsError> {
    let token = letter.token(keys)?;
    let href = path(letter, token.as_ref().map(|token| token.as_str()))
        .map(|path| format!("{public_url}{path}"));
    Ok(write(letter, href.as_deref(), public_url))
}

fn write(letter: &Letter, href: Option<&str>, public_url: &str) -> Mail {
    let words = Words::new(letter.language);
    let say = |part: &str| {
        let key = format!("mail-{}-{part}", letter.key);
        let begun = words.say(key);
        letter.args.iter().fold(begun, |said, (name, value)| {
            said.put(Cow::Owned(name.clone()), &argument(&words, name, value))
        })
    };
    // A name must not be able to begin a new header or paragraph.
    let subject: String =
        say("subject").to_string().split_whitespace().collect::<Vec<_>>().join(" ");
    let text = say("text").to_string();
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let label = href.map(|_| say("link").to_string());
    let (foot, why) = (words.t1("mail-foot", "site", public_url), words.t("mail-why"));
    let mut plain = lines.join("\n\n");
    if let (Some(label), Some(href)) = (&label, href) {
        plain.push_str(&format!("\n\n{label}:\n{href}"));
    }
    plain.push_str(&format!("\n\n-- \n{foot}\n{why}\n"));
    let link = label.as_deref().zip(href);
    let tag = letter.language.tag();
    let html = Html { tag, subject: &subject, lines: &lines, link, foot: &foot, why: &why };
    // A template without macros cannot fail to draw into memory.
    let html = html.render().unwrap_or_default();
    Mail { to: letter.to.clone(), language: letter.language, subject, plain, html }
}

/// An argument as the reader writes it: instants, roles and devices come as codes.
fn argument(words: &Words, name: &str, value: &str) -> String {
    match name {
        "at" | "expires" => DateTime::parse_from_rfc3339(value)
            .map_or_else(|_| value.to_owned(), |at| words.instant(at.to_utc(), Tz::UTC)),
        "role" => words.t(&format!("seat-{value}")),
        "agency" => words.t(&format!("agency-{value}")),
        "way" => words.t(&format!("way-{value}")),
        "device" => device_name(words, value),
        _ => value.to_owned(),
    }
}

/// Every letter, as HTML after its plain text, with made-up names.
pub(super) fn samples(language: Language) -> Vec<Drawn> {
    let letter = |key: &str| {
        Letter::new("ann@example.com", language, key)
            .with("name", "Ann O’Neil")
            .with("administration", "Saint Lucia Customs and Excise")
            .with("role", "officer")
            .with("expires", "2026-12-01T12:00:00Z")
            .with("at", "2026-11-24T12:00:00Z")
            .with("device", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0")
            .with("reference", "VC-7K3-29Q")
            .with("vessel", "Wild Rose")
            .with("port", "Bequia")
            .with("agency", "customs")
            .with("way", "inward")
            .with("serial", "VC-7K3-29Q-A1")
            .with("call", "1")
            .with("agent", "Ann Pierre")
            .with("party", "Tremblay")
    };
    let site = "https://landfall.example";
    let draw = |key: &'static str| {
        let letter = letter(key);
        let href = path(&letter, Some("token")).map(|path| format!("{site}{path}"));
        let mail = write(&letter, href.as_deref(), site);
        (
            key,
            Ok(mail
                .html
                .replace("<body", &format!("<!-- {} {} --><body", mail.subject, mail.plain))),
        )
    };
    KEYS.into_iter().map(draw).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> Keys {
        Keys::new(&[7; 32])
    }

    #[test]
    fn a_letter_says_the_same_in_text_and_html_and_its_link_opens() {
        let ambient = storage::Ambient::system();
        let letter = Letter::new("ann@example.com", Language::En, "confirm-email")
            .with("name", "Ann <b>O'Neil</b>");
        let letter = letter.with_token(&ambient, &keys(), "secret-token").unwrap();
        let mail = render(&letter, &keys(), "https://site.example").unwrap();
        assert!(
            mail.plain.contains("\nhttps://site.example/confirm/secret-token\n"),
            "{}",
            mail.plain
        );
        assert!(mail.html.contains("href=\"https://site.example/confirm/secret-token\""));
        assert!(
            mail.plain.contains("Ann <b>O'Neil</b>") && !mail.html.contains("<b>O"),
            "{}",
            mail.html
        );
        assert!(render(&letter, &Keys::new(&[8; 32]), "https://site.example").is_err());
    }

    #[test]
    fn every_letter_of_accounts_has_words_and_a_name_cannot_begin_a_header() {
        for key in accounts::letters::KEYS {
            assert!(KEYS.contains(key), "{key}");
        }
        let letter = Letter::new("a@b.co", Language::En, "call-received")
            .with("vessel", "Rose\r\nBcc: x@y.z")
            .with("call", "1");
        let mail = render(&letter, &keys(), "http://x").unwrap();
        assert!(!mail.subject.contains(['\r', '\n']), "{:?}", mail.subject);
    }
}
