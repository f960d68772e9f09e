//! The two things an account says about its holder: an address and a name.

/// An e-mail address as written, and the form in which two addresses are the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email {
    written: String,
    key: String,
}

/// Why text is no e-mail address we can send to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EmailReason {
    /// Nothing there.
    #[error("enter an e-mail address")]
    Empty,
    /// Longer than 254 characters (RFC 5321 §4.5.3.1.3).
    #[error("the e-mail address is longer than 254 characters")]
    TooLong,
    /// Not name@domain.
    #[error("enter an e-mail address such as name@example.com")]
    Form,
}

impl EmailReason {
    /// The key of its sentence.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "email-empty",
            Self::TooLong => "email-too-long",
            Self::Form => "email-form",
        }
    }
}

impl Email {
    /// Reads `local@domain`: at most 254 bytes, printable, no spaces or quotes, a domain of
    /// letters, digits, hyphens and dots with at least one dot (or `localhost`). Letters of any
    /// script are allowed before the `@` (RFC 6531).
    ///
    /// ```
    /// use accounts::Email;
    /// assert_eq!(Email::parse(" Anna.Baptiste@Example.COM ").unwrap().key(), "anna.baptiste@example.com");
    /// assert!(Email::parse("anna@nowhere").is_err());
    /// assert!(Email::parse("anna\r\nbcc:x@example.com").is_err());
    /// ```
    ///
    /// # Errors
    /// [`EmailReason`].
    pub fn parse(text: &str) -> Result<Self, EmailReason> {
        let written = text.trim();
        if written.is_empty() {
            return Err(EmailReason::Empty);
        }
        if written.len() > 254 {
            return Err(EmailReason::TooLong);
        }
        let (local, domain) = written.rsplit_once('@').ok_or(EmailReason::Form)?;
        if local_holds(local) && domain_holds(domain) {
            Ok(Self { written: written.to_owned(), key: written.to_lowercase() })
        } else {
            Err(EmailReason::Form)
        }
    }

    /// As its owner wrote it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// The form in which two addresses are the same: lower case.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }
}

fn local_holds(local: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    !local.is_empty()
        && local.len() <= 64
        && local.chars().all(allowed)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
}

fn domain_holds(domain: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| {
                c.is_ascii_alphanumeric() || c == '-' || (!c.is_ascii() && c.is_alphanumeric())
            })
    };
    (domain == "localhost" || domain.contains('.')) && domain.split('.').all(label)
}

/// Why text is no name we can keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameReason {
    /// Nothing there.
    #[error("enter your name")]
    Empty,
    /// More than 120 characters.
    #[error("the name is longer than 120 characters")]
    TooLong,
    /// Control characters or marks that turn the direction of writing.
    #[error("the name holds characters that cannot be shown")]
    Characters,
}

impl NameReason {
    /// The key of its sentence.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "name-empty",
            Self::TooLong => "name-too-long",
            Self::Characters => "name-characters",
        }
    }
}

/// Reads the name of an account's holder: kept exactly as written but for outer spaces; one
/// letter and one word are names too.
///
/// # Errors
/// [`NameReason`].
pub fn parse_name(text: &str) -> Result<String, NameReason> {
    let name = text.trim();
    if name.is_empty() {
        return Err(NameReason::Empty);
    }
    if name.chars().count() > 120 {
        return Err(NameReason::TooLong);
    }
    let unshowable = |c: char| {
        c.is_control()
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{feff}')
    };
    if name.chars().any(unshowable) { Err(NameReason::Characters) } else { Ok(name.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_taken_or_refused_with_the_reason() {
        for good in [
            "a@b.co",
            "o'neil+boat@x-y.example",
            "josé@example.com",
            "a@localhost",
            "a@müller.example",
        ] {
            assert!(Email::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "a",
            "@b.co",
            "a@",
            "a@b",
            "a b@c.de",
            "a@b..c",
            "a@-b.c",
            ".a@b.c",
            "a..b@c.d",
            "\"a\"@b.c",
            "a@b.c\0",
            "<a@b.c>",
        ] {
            assert_eq!(Email::parse(bad), Err(EmailReason::Form), "{bad}");
        }
        assert_eq!(Email::parse("  "), Err(EmailReason::Empty));
        assert_eq!(Email::parse(&format!("{}@b.co", "a".repeat(260))), Err(EmailReason::TooLong));
        assert_eq!(Email::parse("A@B.CO").unwrap().as_str(), "A@B.CO");
    }

    #[test]
    fn names_keep_everything_that_can_be_shown() {
        for good in ["A", "Null", "O'Neil-Baptiste", "Ñuñez Á.", "王", "José 🛥"] {
            assert_eq!(parse_name(good).as_deref(), Ok(good));
        }
        assert_eq!(parse_name(" \t"), Err(NameReason::Empty));
        assert_eq!(parse_name(&"x".repeat(121)), Err(NameReason::TooLong));
        assert_eq!(parse_name(&"é".repeat(120)).map(|n| n.chars().count()), Ok(120));
        for bad in ["a\0b", "a\u{202e}b", "a\nb"] {
            assert_eq!(parse_name(bad), Err(NameReason::Characters));
        }
    }
}
