use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Column;

/// Why a cell cannot be taken. The sentence is for logs and the command line; pages use
/// [`ProblemKind::key`] and [`ProblemKind::arguments`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the sentence above each variant is its documentation")]
pub enum ProblemKind {
    #[error("Write the date as year-month-day, for example 2029-11-24; found {found}")]
    NotADate { found: String },
    #[error("Write the year with four figures; found {found}")]
    TwoDigitYear { found: String },
    #[error("There is no such day: {found}")]
    NoSuchDay { found: String },
    #[error("This is a number, not a date: give the column the format of a date; found {found}")]
    DateIsNumber { found: String },
    #[error("{found} can be read with the day first or with the month first; say which is meant")]
    DateAmbiguous { found: String },
    #[error(
        "Some dates of this column have the day first and some the month; write this one as 2029-11-24; found {found}"
    )]
    DateMixed { found: String },
    #[error("This day is still to come: {day}")]
    InTheFuture { day: NaiveDate },
    #[error("The document ends ({expires}) before it was issued ({issued})")]
    ExpiresBeforeIssue { issued: NaiveDate, expires: NaiveDate },
    #[error("The document was issued ({issued}) before its holder was born ({born})")]
    IssuedBeforeBirth { issued: NaiveDate, born: NaiveDate },
    #[error("No country has this name or code: {found}")]
    UnknownCountry { found: String },
    #[error("{found} is not one of: {expected}")]
    UnknownWord { found: String, expected: String },
    #[error("Beside H, M can mean mujer or male: write F or M; found {found}")]
    SexBesideH { found: String },
    #[error("Enter a number in figures, for example 12 or 12.4; found {found}")]
    NotANumber { found: String },
    #[error("Write yes or no; found {found}")]
    NotYesOrNo { found: String },
    #[error("Write the unit with the length, 12.4 m or 40 ft, or in the heading; found {found}")]
    NoUnit { found: String },
    #[error("Write \"family name, given names\", or the family name in capitals; found {found}")]
    NameOrder { found: String },
    #[error(
        "The spreadsheet keeps this as a number and lost figures; format the column as text; found {found}"
    )]
    NumberLost { found: String },
    #[error("The formula in this cell came to nothing: {found}")]
    Fault { found: String },
    #[error("This is the same as row {row}")]
    SameAsRow { row: u32 },
}

impl ProblemKind {
    /// Key of the Fluent message.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotADate { .. } => "sheet-not-a-date",
            Self::TwoDigitYear { .. } => "sheet-two-digit-year",
            Self::NoSuchDay { .. } => "sheet-no-such-day",
            Self::DateIsNumber { .. } => "sheet-date-is-number",
            Self::DateAmbiguous { .. } => "sheet-date-ambiguous",
            Self::DateMixed { .. } => "sheet-date-mixed",
            Self::InTheFuture { .. } => "sheet-in-the-future",
            Self::ExpiresBeforeIssue { .. } => "sheet-expires-before-issue",
            Self::IssuedBeforeBirth { .. } => "sheet-issued-before-birth",
            Self::UnknownCountry { .. } => "sheet-unknown-country",
            Self::UnknownWord { .. } => "sheet-unknown-word",
            Self::SexBesideH { .. } => "sheet-sex-beside-h",
            Self::NotANumber { .. } => "sheet-not-a-number",
            Self::NotYesOrNo { .. } => "sheet-not-yes-or-no",
            Self::NoUnit { .. } => "sheet-no-unit",
            Self::NameOrder { .. } => "sheet-name-order",
            Self::NumberLost { .. } => "sheet-number-lost",
            Self::Fault { .. } => "sheet-fault",
            Self::SameAsRow { .. } => "sheet-same-as-row",
        }
    }

    /// Arguments of the message. Days are written `2029-11-24`, for the page to write its own way.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::InTheFuture { day } => vec![("day", day.to_string())],
            Self::ExpiresBeforeIssue { issued, expires } => {
                vec![("issued", issued.to_string()), ("expires", expires.to_string())]
            }
            Self::IssuedBeforeBirth { issued, born } => {
                vec![("issued", issued.to_string()), ("born", born.to_string())]
            }
            Self::UnknownWord { found, expected } => {
                vec![("found", found.clone()), ("expected", expected.clone())]
            }
            Self::SameAsRow { row } => vec![("row", row.to_string())],
            Self::NotADate { found }
            | Self::TwoDigitYear { found }
            | Self::NoSuchDay { found }
            | Self::DateIsNumber { found }
            | Self::DateAmbiguous { found }
            | Self::DateMixed { found }
            | Self::UnknownCountry { found }
            | Self::SexBesideH { found }
            | Self::NotANumber { found }
            | Self::NotYesOrNo { found }
            | Self::NoUnit { found }
            | Self::NameOrder { found }
            | Self::NumberLost { found }
            | Self::Fault { found } => vec![("found", found.clone())],
        }
    }
}

/// What is wrong with a row: where, what was found, how to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The row as the spreadsheet shows it.
    pub row: u32,
    /// The column; none if the row itself is meant.
    pub column: Option<Column>,
    /// Why.
    pub kind: ProblemKind,
}

/// What somebody should know about a file that is read all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Note {
    /// The text is not UTF-8.
    #[error("The file is not in UTF-8; it was read as Windows-1252: look at the accents")]
    Windows1252,
    /// Signs of the text were lost before it came here.
    #[error("Some signs of the file cannot be read; look at the accents")]
    DamagedText,
    /// A column that fills no field.
    #[error("Column {letters} ({heading}) is not kept")]
    NotKept {
        /// The letters over it.
        letters: String,
        /// Its heading.
        heading: String,
    },
    /// The example row of a template.
    #[error("Row {row} is an example and is passed over")]
    Example {
        /// The row.
        row: u32,
    },
    /// A full name of two words was taken apart.
    #[error("Row {row}: {family} was taken for the family name, {given} for the given name")]
    NameApart {
        /// The row.
        row: u32,
        /// The last word.
        family: String,
        /// The first.
        given: String,
    },
    /// Nothing says what kind of document the numbers are of.
    #[error("Where nothing tells the kind of document, it was taken for a passport")]
    KindTaken,
    /// Nothing says who issued a document.
    #[error("No column tells who issued the documents: the country of nationality was taken")]
    IssuerTaken,
    /// A spreadsheet that took some dates for dates and left others as text.
    #[error(
        "Column {letters} ({heading}) holds dates and texts: the spreadsheet may have swapped day and month; compare with the papers"
    )]
    MaybeSwapped {
        /// The letters over it.
        letters: String,
        /// Its heading.
        heading: String,
    },
}

impl Note {
    /// Key of the Fluent message.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Windows1252 => "sheet-note-windows-1252",
            Self::DamagedText => "sheet-note-damaged-text",
            Self::NotKept { .. } => "sheet-note-not-kept",
            Self::Example { .. } => "sheet-note-example",
            Self::NameApart { .. } => "sheet-note-name-apart",
            Self::KindTaken => "sheet-note-kind-taken",
            Self::IssuerTaken => "sheet-note-issuer-taken",
            Self::MaybeSwapped { .. } => "sheet-note-maybe-swapped",
        }
    }

    /// Arguments of the message.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotKept { letters, heading } | Self::MaybeSwapped { letters, heading } => {
                vec![("letters", letters.clone()), ("heading", heading.clone())]
            }
            Self::Example { row } => vec![("row", row.to_string())],
            Self::NameApart { row, family, given } => {
                vec![("row", row.to_string()), ("family", family.clone()), ("given", given.clone())]
            }
            Self::Windows1252 | Self::DamagedText | Self::KindTaken | Self::IssuerTaken => {
                Vec::new()
            }
        }
    }
}
