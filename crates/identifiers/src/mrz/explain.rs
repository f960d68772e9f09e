//! What a zone says, and what to look at.

use super::{Mrz, ZoneDate};
use crate::country::Country;
use crate::explanation::{Doubt, Explanation, Fact, Meaning};
use crate::text::Identifier as _;
use chrono::{Datelike, NaiveDate};
use std::fmt;

/// Documents valid further ahead than this are doubted.
const FAR_EXPIRY_YEARS: i32 = 20;

impl Mrz {
    /// What a person should look at, seen from `today`; worst first.
    #[must_use]
    pub fn doubts(&self, today: NaiveDate) -> Vec<Doubt> {
        self.explain(today).doubts
    }

    /// What the fields mean, and the doubts, seen from `today`.
    ///
    /// ```
    /// use identifiers::Mrz;
    /// let today = "2026-11-24".parse().unwrap();
    /// let zone = Mrz::read(
    ///     "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204158ZE184226B<<<<<10",
    ///     today,
    /// )?;
    /// let keys: Vec<_> = zone.doubts(today).into_iter().map(|doubt| doubt.key).collect();
    /// assert_eq!(keys, ["mrz-checks-failed", "country-specimen", "mrz-expired"]);
    /// # Ok::<(), identifiers::MrzReason>(())
    /// ```
    #[must_use]
    pub fn explain(&self, today: NaiveDate) -> Explanation {
        let mut doubts = self.reading_doubts();
        doubts.extend(self.country_doubts());
        doubts.extend(self.number().doubts());
        doubts.extend(self.date_doubts(today));
        Explanation::new(self.facts(), doubts)
    }

    fn facts(&self) -> Vec<Fact> {
        let mut facts = vec![
            Fact::new("mrz-layout", self.document_code(), Meaning::Term(self.layout().key())),
            Fact::new("mrz-surname", self.surname(), Meaning::Text(self.surname().to_owned())),
            Fact::new(
                "mrz-given",
                self.given_names(),
                Meaning::Text(self.given_names().to_owned()),
            ),
            Fact::new("mrz-sex", "", Meaning::Term(self.sex().key())),
        ];
        let number = self.number().as_str();
        facts.push(Fact::new("mrz-number", number, Meaning::Text(number.to_owned())));
        let countries = [
            ("mrz-issuer", self.issuer_code(), self.issuer()),
            ("mrz-nationality", self.nationality_code(), self.nationality()),
        ];
        for (key, code, country) in countries {
            if let Some(country) = country {
                facts.push(Fact::new(key, code, Meaning::Countries(vec![country])));
            }
        }
        for (key, date) in [("mrz-birth", self.birth()), ("mrz-expiry", self.expiry())] {
            if let Some(day) = date.day() {
                facts.push(Fact::new(key, date.to_string(), Meaning::Date(day)));
            }
        }
        facts
    }

    fn reading_doubts(&self) -> Vec<Doubt> {
        let mut doubts = Vec::new();
        let failed = self.failed_checks();
        if !failed.is_empty() {
            let sentence =
                "Check digits of the document's lines disagree; compare every character.";
            doubts
                .push(Doubt::warn("mrz-checks-failed", sentence).with("fields", &failed.join(" ")));
        }
        if self.repaired() {
            let sentence = "The picture was hard to read and was mended; compare every character.";
            doubts.push(Doubt::warn("mrz-repaired", sentence));
        }
        if self.given_names().is_empty() {
            let sentence = "The document shows one name only; do not ask its holder for another.";
            doubts.push(Doubt::note("mrz-one-name", sentence));
        }
        doubts
    }

    fn country_doubts(&self) -> Vec<Doubt> {
        let mut doubts: Vec<Doubt> = Vec::new();
        for (code, country) in
            [(self.issuer_code(), self.issuer()), (self.nationality_code(), self.nationality())]
        {
            let found = match country {
                Some(country) => country.doubts(),
                None => {
                    let sentence = format!("{code} is no country code of a travel document.");
                    vec![Doubt::warn("mrz-country-unknown", sentence).with("code", &code)]
                }
            };
            // Issuer and nationality are mostly one country: say it once.
            doubts.extend(
                found.into_iter().filter(|doubt| !doubts.contains(doubt)).collect::<Vec<_>>(),
            );
        }
        let sovereign = |country: Option<Country>| country.map(|country| country.sovereign());
        if let (Some(issuer), Some(nationality)) =
            (sovereign(self.issuer()), sovereign(self.nationality()))
            && issuer != nationality
        {
            let sentence = format!(
                "The document was issued by {}, but its holder's nationality is {}.",
                issuer.name(),
                nationality.name()
            );
            let doubt = Doubt::note("mrz-issuer-not-nationality", sentence);
            doubts.push(
                doubt.with("issuer", &issuer.code()).with("nationality", &nationality.code()),
            );
        }
        doubts
    }

    fn date_doubts(&self, today: NaiveDate) -> Vec<Doubt> {
        let mut doubts = Vec::new();
        match self.birth() {
            ZoneDate::Day(_) => {}
            ZoneDate::Impossible => doubts.push(Doubt::warn(
                "mrz-birth-impossible",
                "The date of birth in the lines is no real date.",
            )),
            ZoneDate::Partial { .. } | ZoneDate::Unknown => doubts.push(Doubt::note(
                "mrz-birth-unknown",
                "The issuer left the date of birth wholly or partly unknown.",
            )),
        }
        match self.expiry() {
            ZoneDate::Day(day) if day < today => {
                let doubt = Doubt::warn("mrz-expired", format!("The document expired on {day}."));
                doubts.push(doubt.with("date", &day));
            }
            ZoneDate::Day(day) if day.year() - today.year() > FAR_EXPIRY_YEARS => {
                let sentence = format!("The document is valid until {day}, unusually long.");
                doubts.push(Doubt::warn("mrz-expiry-far", sentence).with("date", &day));
            }
            ZoneDate::Day(_) => {}
            ZoneDate::Impossible | ZoneDate::Partial { .. } => doubts.push(Doubt::warn(
                "mrz-expiry-impossible",
                "The date of expiry in the lines is no real date.",
            )),
            ZoneDate::Unknown => doubts
                .push(Doubt::note("mrz-expiry-none", "The document states no date of expiry.")),
        }
        doubts
    }
}

impl fmt::Debug for Mrz {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mrz({:?})", self.layout())
    }
}
