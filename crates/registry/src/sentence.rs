//! A sentence for a reader: the key of a Fluent message and its arguments.
//! The words themselves live in `crates/web/locales/<lang>/checks.ftl`.

use std::collections::BTreeMap;

use accounts::AgencyKind;
use chrono::{NaiveDate, NaiveDateTime};
use identifiers::Language;

use crate::territory::Words;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The same words in several languages, by language tag; English is always there.
pub type ByLanguage = BTreeMap<String, String>;

/// The words of the atlas as data: one text for a proper name, else one per language.
#[must_use]
pub fn by_language(words: &Words) -> ByLanguage {
    match words {
        Words::Name(name) => BTreeMap::from([("en".to_owned(), name.clone())]),
        Words::Each(_) => {
            Language::ALL.iter().map(|l| (l.tag().to_owned(), words.get(*l).to_owned())).collect()
        }
    }
}

/// The key of an agency's name.
#[must_use]
pub fn agency_key(agency: AgencyKind) -> &'static str {
    match agency {
        AgencyKind::Customs => "check-agency-customs",
        AgencyKind::Immigration => "check-agency-immigration",
        AgencyKind::PortHealth => "check-agency-port-health",
        AgencyKind::PortAuthority => "check-agency-port-authority",
        AgencyKind::Agriculture => "check-agency-agriculture",
    }
}

/// One argument of a sentence, typed so that the page can write it the way its language does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// Shown exactly as it is: a name, a number of a document.
    Text(String),
    /// A whole number, for counting and for the choice of plural.
    Number(i64),
    /// A date of the calendar, without a time.
    Date(NaiveDate),
    /// A time by the clocks of the port, with the name of its zone.
    LocalTime {
        /// Clock reading at the port.
        at: NaiveDateTime,
        /// IANA name of the zone, `America/St_Lucia`.
        zone: String,
    },
    /// Money in minor units with its ISO 4217 code.
    Money {
        /// Amount in the smallest unit of the currency (cents).
        minor: i64,
        /// ISO 4217 code.
        currency: String,
    },
    /// A decimal number written with a point, `5.5`; the page may swap the point.
    Decimal(String),
    /// The key of another message, looked up in the reader's language.
    Key(String),
    /// The same words in several languages, by language code; English is always there.
    Words(ByLanguage),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<&Words> for Arg {
    fn from(words: &Words) -> Self {
        Self::Words(by_language(words))
    }
}

impl From<AgencyKind> for Arg {
    fn from(agency: AgencyKind) -> Self {
        Self::Key(agency_key(agency).to_owned())
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<&crate::record::PortTime> for Arg {
    fn from(time: &crate::record::PortTime) -> Self {
        Self::LocalTime { at: time.local, zone: time.zone.clone() }
    }
}

impl From<NaiveDate> for Arg {
    fn from(date: NaiveDate) -> Self {
        Self::Date(date)
    }
}

/// The arguments of a sentence by name.
pub type Args = BTreeMap<String, Arg>;

/// A sentence: message key and arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Sentence {
    /// Key of the Fluent message.
    pub key: String,
    /// Arguments by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: Args,
}

impl Sentence {
    /// A sentence without arguments.
    #[must_use]
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), args: Args::new() }
    }

    /// A sentence that is the words of the atlas themselves.
    #[must_use]
    pub fn of_words(words: &Words) -> Self {
        Self::new("check-words").with("words", words)
    }

    /// The sentence with one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}
