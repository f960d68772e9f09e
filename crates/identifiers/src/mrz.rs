//! The machine-readable zone of travel documents (ICAO Doc 9303): TD1 cards, TD2, TD3 passports.
//!
//! Names carry no check digit, and a wrong number can satisfy one: what was read by a camera
//! must always be shown to the person for confirmation. `parse` takes what a person or a scanner
//! gives and refuses a zone whose check digits disagree; `find` digs a zone out of a camera's
//! text and says when it repaired it.

mod dates;
mod explain;
mod names;
mod reason;
mod write;

pub use dates::ZoneDate;
pub use names::{NameAgreement, PrintedName, printed_name};
pub use reason::MrzReason;
pub use write::MrzFields;

use crate::country::Country;
use crate::document_number::DocumentNumber;
use crate::text::{self, Identifier as _, TextReason};
use ::mrz::{Format, MrzData, ParseOptions};
use chrono::{Datelike, NaiveDate};

/// A machine-readable zone, read. It is personal data: `Debug` shows only its format.
///
/// ```
/// use identifiers::{Identifier, Mrz};
/// let today = "2011-06-01".parse().unwrap();
/// let zone = Mrz::parse(
///     "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
///     today,
/// )?;
/// assert_eq!(zone.number().as_str(), "L898902C3");
/// assert_eq!((zone.surname(), zone.given_names()), ("ERIKSSON", "ANNA MARIA"));
/// assert_eq!(zone.birth().to_string(), "12 Aug 1974");
/// assert_eq!(zone.expiry().day().unwrap().to_string(), "2012-04-15");
/// assert_eq!(zone.issuer().unwrap().name(), "Utopia (specimen)");
/// # Ok::<(), identifiers::MrzReason>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Mrz {
    data: MrzData,
    number: DocumentNumber,
    surname: String,
    given_names: String,
    birth: ZoneDate,
    expiry: ZoneDate,
    repaired: bool,
}

/// The layout of a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layout {
    /// Three lines of 30: identity cards.
    Td1,
    /// Two lines of 36: older identity cards.
    Td2,
    /// Two lines of 44: passports.
    Td3,
}

impl Layout {
    /// The stable key of the layout's name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Td1 => "mrz-td1",
            Self::Td2 => "mrz-td2",
            Self::Td3 => "mrz-td3",
        }
    }
}

/// What the sex cell says. A filler is "unspecified".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sex {
    /// `M`.
    Male,
    /// `F`.
    Female,
    /// `<`, or anything else a reader made of it.
    Unspecified,
}

impl Sex {
    /// The stable key of its name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Male => "sex-male",
            Self::Female => "sex-female",
            Self::Unspecified => "sex-unspecified",
        }
    }
}

impl Mrz {
    /// The longest text `parse` looks at, in bytes.
    pub const LIMIT: usize = 400;
    /// The longest text `find` looks at, in bytes: one page as a camera reads it. Its search for
    /// a mend stops after 200,000 attempts, a third of a second at worst in a release build: call
    /// it off the threads that serve others, and count it against a rate limit.
    pub const FIND_LIMIT: usize = 2_000;

    /// The zone as lines of the right length, upper case, without spaces. Idempotent.
    #[must_use]
    pub fn normalise(text: &str) -> String {
        let lines: Vec<String> =
            text.lines().map(tidy_line).filter(|line| !line.is_empty()).collect();
        let joined: String = lines.concat();
        let length = match (lines.as_slice(), joined.len()) {
            ([_], 90) => 30,
            ([_], 72) => 36,
            ([_], 88) => 44,
            _ => return lines.join("\n"),
        };
        let cells: Vec<char> = joined.chars().collect();
        cells.chunks(length).map(String::from_iter).collect::<Vec<_>>().join("\n")
    }

    /// Reads a zone as typed or scanned, line breaks or none between its lines, and refuses it
    /// when a check digit disagrees. `today` settles the century of the two-digit year of birth.
    ///
    /// # Errors
    /// [`MrzReason`], [`MrzReason::CheckDigit`] naming the fields to look at.
    pub fn parse(text: &str, today: NaiveDate) -> Result<Self, MrzReason> {
        let zone = Self::read(text, today)?;
        let fields = zone.failed_checks();
        if fields.is_empty() { Ok(zone) } else { Err(MrzReason::CheckDigit { fields }) }
    }

    /// Like [`parse`](Self::parse), but returns a zone with disagreeing check digits, which then
    /// are [`failed_checks`](Self::failed_checks) and doubts. Some states misprint theirs.
    ///
    /// # Errors
    /// [`MrzReason`], never [`MrzReason::CheckDigit`].
    pub fn read(text: &str, today: NaiveDate) -> Result<Self, MrzReason> {
        text::within(text, Self::LIMIT)?;
        let zone = Self::normalise(text);
        if zone.is_empty() {
            return Err(TextReason::Empty.into());
        }
        let options = options(today);
        let lines: Vec<&str> = zone.lines().collect();
        let lengths: Vec<usize> = lines.iter().map(|line| line.chars().count()).collect();
        let data = match (lines.as_slice(), lengths.as_slice()) {
            ([a, b, c], [30, 30, 30]) => ::mrz::parse_td1_with(a, b, c, &options),
            ([a, b], [36, 36]) => ::mrz::parse_td2_with(a, b, &options),
            ([a, b], [44, 44]) => ::mrz::parse_td3_with(a, b, &options),
            _ => {
                let found = lengths.iter().take(4).map(usize::to_string).collect::<Vec<_>>();
                return Err(MrzReason::Lines { found: found.join(", ") });
            }
        };
        Self::of(data?, today, false)
    }

    /// Digs a zone out of what a camera's reader made of a page, mending look-alikes where check
    /// digits agree with the mend. Always show the result to the person for confirmation.
    ///
    /// # Errors
    /// [`MrzReason::NotFound`] when there is none; the others as for [`read`](Self::read).
    pub fn find(text: &str, today: NaiveDate) -> Result<Self, MrzReason> {
        text::within(text, Self::FIND_LIMIT)?;
        if text.trim().is_empty() {
            return Err(TextReason::Empty.into());
        }
        if let Ok(zone) = Self::parse(text, today) {
            return Ok(zone);
        }
        let data = ::mrz::find_and_parse_with(text, &options(today))?;
        let verbatim = |line: &str| text.lines().any(|given| tidy_line(given) == line);
        let repaired = data.damaged_recovery || !data.mrz_lines.lines().all(verbatim);
        Self::of(data, today, repaired)
    }

    fn of(data: MrzData, today: NaiveDate, repaired: bool) -> Result<Self, MrzReason> {
        if !matches!(data.format, Format::Td1 | Format::Td2 | Format::Td3) {
            return Err(MrzReason::Document { code: data.document_type });
        }
        let number =
            DocumentNumber::parse(data.full_document_number()).map_err(|_| MrzReason::Number)?;
        let birth = ZoneDate::birth(data.date_of_birth, today);
        let expiry = ZoneDate::expiry(data.date_of_expiry, today);
        // The library guesses that the second word of a zone without `<<` is a given name. That
        // is right for a camera that lost one `<`, and wrong for people with one name of two words.
        let (surname, given_names) = match names::name_cells(&data).split_once("<<") {
            None if !repaired => (names::words(names::name_cells(&data)), String::new()),
            _ => (data.surname.clone(), data.given_names.clone()),
        };
        Ok(Self { data, number, surname, given_names, birth, expiry, repaired })
    }

    /// The layout.
    #[must_use]
    pub fn layout(&self) -> Layout {
        match self.data.format {
            Format::Td1 => Layout::Td1,
            Format::Td2 => Layout::Td2,
            _ => Layout::Td3,
        }
    }

    /// The lines as validated, joined by a line feed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.data.mrz_lines
    }

    /// The document code: `P`, `PD`, `I`, `ID`, `AC`, …
    #[must_use]
    pub fn document_code(&self) -> &str {
        &self.data.document_type
    }

    /// The state that issued the document, if its code is known.
    #[must_use]
    pub fn issuer(&self) -> Option<Country> {
        Country::parse(&self.data.issuing_country).ok()
    }

    /// The issuer's code as printed.
    #[must_use]
    pub fn issuer_code(&self) -> &str {
        &self.data.issuing_country
    }

    /// The nationality's code as printed.
    #[must_use]
    pub fn nationality_code(&self) -> &str {
        &self.data.nationality
    }

    /// The holder's nationality, if its code is known. It may differ from the issuer.
    #[must_use]
    pub fn nationality(&self) -> Option<Country> {
        Country::parse(&self.data.nationality).ok()
    }

    /// The document number, whole even where it overflows into the optional cells.
    #[must_use]
    pub fn number(&self) -> &DocumentNumber {
        &self.number
    }

    /// The surname as printed in the zone: upper case, Latin, perhaps cut short.
    #[must_use]
    pub fn surname(&self) -> &str {
        &self.surname
    }

    /// The given names as printed in the zone; empty for people with one name.
    #[must_use]
    pub fn given_names(&self) -> &str {
        &self.given_names
    }

    /// The date of birth, which may be partly unknown.
    #[must_use]
    pub fn birth(&self) -> ZoneDate {
        self.birth
    }

    /// The last day of validity.
    #[must_use]
    pub fn expiry(&self) -> ZoneDate {
        self.expiry
    }

    /// What the sex cell says.
    #[must_use]
    pub fn sex(&self) -> Sex {
        match self.data.sex {
            ::mrz::Sex::Male => Sex::Male,
            ::mrz::Sex::Female => Sex::Female,
            _ => Sex::Unspecified,
        }
    }

    /// A personal or other optional number, if printed.
    #[must_use]
    pub fn personal_number(&self) -> Option<&str> {
        self.data.optional_data_1.as_deref()
    }

    /// Whether the reader changed what it was given to make the check digits agree.
    #[must_use]
    pub fn repaired(&self) -> bool {
        self.repaired
    }

    /// The fields whose check digit disagrees, as stable keys; empty when all agree.
    #[must_use]
    pub fn failed_checks(&self) -> Vec<&'static str> {
        let checks = &self.data.checks;
        [
            (checks.document_number, "mrz-number"),
            (checks.date_of_birth, "mrz-birth"),
            (checks.date_of_expiry, "mrz-expiry"),
            (checks.personal_number, "mrz-personal-number"),
            (checks.composite, "mrz-composite"),
        ]
        .into_iter()
        .filter(|(outcome, _)| *outcome == Some(false))
        .map(|(_, key)| key)
        .collect()
    }
}

fn options(today: NaiveDate) -> ParseOptions {
    ParseOptions::default().with_pivot_yy(today.year().rem_euclid(100).unsigned_abs())
}

fn tidy_line(line: &str) -> String {
    line.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect()
}
