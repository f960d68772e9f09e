//! Writing a zone: for specimens, demonstration data and tests, never for real documents.

use super::{Layout, MrzReason, Sex, printed_name};
use crate::country::Country;
use crate::document_number::DocumentNumber;
use crate::text::{Identifier as _, shown};
use ::mrz::{Date, MrzDate, Td1Fields, Td2Fields, Td3Fields};
use chrono::{Datelike, NaiveDate};

/// What a zone is written from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MrzFields {
    /// The document code: `P` for passports, `I` for cards.
    pub document_code: String,
    /// The state that issues it.
    pub issuer: Country,
    /// The document number.
    pub number: DocumentNumber,
    /// The surname in the person's own spelling.
    pub surname: String,
    /// The given names; may be empty.
    pub given_names: String,
    /// The holder's nationality.
    pub nationality: Country,
    /// The date of birth.
    pub birth: NaiveDate,
    /// The sex cell.
    pub sex: Sex,
    /// The last day of validity.
    pub expiry: NaiveDate,
}

impl MrzFields {
    /// The zone, with every check digit, lines joined by a line feed.
    ///
    /// ```
    /// use identifiers::{Country, DocumentNumber, Identifier, Mrz, mrz::{Layout, MrzFields, Sex}};
    /// let fields = MrzFields {
    ///     document_code: "P".into(),
    ///     issuer: Country::parse("LC").unwrap(),
    ///     number: DocumentNumber::parse("R1234567").unwrap(),
    ///     surname: "Baptiste".into(),
    ///     given_names: "Anaïs".into(),
    ///     nationality: Country::parse("LC").unwrap(),
    ///     birth: "1990-02-03".parse().unwrap(),
    ///     sex: Sex::Female,
    ///     expiry: "2031-02-03".parse().unwrap(),
    /// };
    /// let zone = Mrz::parse(&fields.write(Layout::Td3)?, "2026-11-24".parse().unwrap())?;
    /// assert_eq!(zone.surname(), "BAPTISTE");
    /// assert_eq!(zone.issuer(), Country::parse("Saint Lucia").ok());
    /// # Ok::<(), identifiers::MrzReason>(())
    /// ```
    ///
    /// # Errors
    /// [`MrzReason::NameLetters`] when a name has letters without a Latin spelling;
    /// [`MrzReason::Document`] when the code does not fit the layout.
    pub fn write(&self, layout: Layout) -> Result<String, MrzReason> {
        self.code_fits(layout)?;
        let (surname, given_names) = self.printed_names()?;
        // The library has a type for each layout, with the same fields.
        macro_rules! fields {
            ($fields:ident) => {
                &$fields {
                    document_code: self.document_code.clone(),
                    issuing_country: self.issuer.icao().to_owned(),
                    document_number: self.number.as_str().to_owned(),
                    surname,
                    given_names,
                    nationality: self.nationality.icao().to_owned(),
                    date_of_birth: zone_date(self.birth),
                    sex: self.zone_sex(),
                    date_of_expiry: zone_date(self.expiry),
                    ..$fields::default()
                }
            };
        }
        Ok(match layout {
            Layout::Td1 => ::mrz::format_td1(fields!(Td1Fields)),
            Layout::Td2 => ::mrz::format_td2(fields!(Td2Fields)),
            Layout::Td3 => ::mrz::format_td3(fields!(Td3Fields)),
        })
    }

    fn code_fits(&self, layout: Layout) -> Result<(), MrzReason> {
        let fits = match layout {
            Layout::Td3 => self.document_code.starts_with('P'),
            Layout::Td1 | Layout::Td2 => self.document_code.starts_with(['A', 'C', 'I']),
        };
        if fits {
            return Ok(());
        }
        let code = self.document_code.chars().take(2).map(shown).collect();
        Err(MrzReason::Document { code })
    }

    fn printed_names(&self) -> Result<(String, String), MrzReason> {
        let surname = printed_name(&self.surname)?.text().to_owned();
        let given_names = match self.given_names.trim() {
            "" => String::new(),
            given => printed_name(given)?.text().to_owned(),
        };
        Ok((surname, given_names))
    }

    fn zone_sex(&self) -> ::mrz::Sex {
        match self.sex {
            Sex::Male => ::mrz::Sex::Male,
            Sex::Female => ::mrz::Sex::Female,
            Sex::Unspecified => ::mrz::Sex::Unspecified,
        }
    }
}

fn zone_date(day: NaiveDate) -> MrzDate {
    MrzDate::Calendar(Date::new(day.year(), day.month(), day.day()))
}
