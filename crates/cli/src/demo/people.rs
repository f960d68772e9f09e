//! People and their travel documents. Names and numbers are illustrative; nobody real is meant.

use chrono::{Datelike as _, Days, Months, NaiveDate};
use clearance::voyage_file::{DocumentKind, MaritalStatus, Person, Sex, TravelDocument};
use identifiers::mrz::{Layout, MrzFields, Sex as ZoneSex};
use identifiers::{Country, DocumentNumber, Identifier as _};

use super::dice::Dice;
use super::table::{Culture, Nation, Tables};

/// Whom to make.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) nation: &'a Nation,
    /// Youngest and oldest, in years.
    pub(super) ages: (i64, i64),
    /// Given to all of a family.
    pub(super) family_name: Option<&'a str>,
    pub(super) occupation: Option<&'a str>,
}

/// Makes people as of one day.
#[derive(Debug)]
pub(super) struct People<'a> {
    pub(super) tables: &'a Tables,
    pub(super) today: NaiveDate,
}

/// The parts of a name.
struct Naming {
    family: String,
    given: Option<String>,
    middle: Option<String>,
    sex: Sex,
}

impl<'a> People<'a> {
    /// A nationality; two in three sail under their own flag.
    pub(super) fn nation(&self, dice: &mut Dice, flag: &str) -> &'a Nation {
        let nations = &self.tables.nations;
        let own = nations.iter().find(|nation| nation.code == flag);
        match own {
            Some(own) if dice.percent(66) => own,
            _ => {
                let weights: Vec<f64> = nations.iter().map(|nation| nation.weight).collect();
                &nations[dice.weighted(&weights).unwrap_or_default()]
            }
        }
    }

    /// A person without a `ref`, which the list gives.
    pub(super) fn make(&self, dice: &mut Dice, wanted: Wanted<'_>) -> Person {
        let Naming { family, given, middle, sex } = self.name(dice, wanted);
        let (young, old) = wanted.ages;
        let days =
            u64::try_from(dice.between(young * 365 + 10, old * 365 + 330)).unwrap_or_default();
        let born = self.today.checked_sub_days(Days::new(days)).unwrap_or(self.today);
        let nation = wanted.nation;
        let town = dice.text(&nation.towns);
        let mut person = Person {
            reference: String::new(),
            family_name: family,
            given_names: given,
            middle_name: middle,
            sex,
            born,
            birth_country: dice.percent(70).then(|| self.birth_country(dice, nation)),
            nationality: nation.code.to_owned(),
            occupation: wanted.occupation.map(str::to_owned),
            residential_address: dice.percent(45).then(|| address(dice, nation, town)),
            marital_status: (young >= 18 && dice.percent(30)).then(|| marital(dice)),
            documents: Vec::new(),
        };
        if dice.percent(4) && young >= 18 {
            person.sex = Sex::Unspecified;
        }
        person.documents = self.documents(dice, nation, &person);
        person
    }

    fn name(&self, dice: &mut Dice, wanted: Wanted<'_>) -> Naming {
        let cultures = &wanted.nation.cultures;
        let weights: Vec<f64> = cultures.iter().map(|(_, weight)| *weight).collect();
        let place = dice.weighted(&weights).unwrap_or_default();
        let culture: &Culture = &self.tables.cultures[cultures[place].0];
        let female = dice.percent(48);
        let sex = if female { Sex::Female } else { Sex::Male };
        if wanted.family_name.is_none() && !culture.single.is_empty() && dice.percent(22) {
            let family = dice.text(&culture.single).to_owned();
            return Naming { family, given: None, middle: None, sex };
        }
        let list = if female { &culture.female } else { &culture.male };
        let given = dice.text(list).to_owned();
        let middle =
            dice.percent(9).then(|| dice.text(list).to_owned()).filter(|middle| *middle != given);
        let mut family =
            wanted.family_name.map_or_else(|| dice.text(&culture.family).to_owned(), str::to_owned);
        if wanted.family_name.is_none() && dice.percent(6) && !family.contains(['-', ' ']) {
            family = format!("{family}-{}", dice.text(&culture.family));
        }
        Naming { family, given: Some(given), middle, sex }
    }

    fn birth_country(&self, dice: &mut Dice, nation: &Nation) -> String {
        if dice.percent(88) {
            return nation.code.to_owned();
        }
        let other = dice.pick(&self.tables.nations);
        other.map_or(nation.code, |other| other.code).to_owned()
    }

    fn documents(&self, dice: &mut Dice, nation: &Nation, person: &Person) -> Vec<TravelDocument> {
        let mut documents = vec![self.passport(dice, nation, person)];
        if let Some(pattern) = nation.card.filter(|_| dice.percent(25)) {
            let passport = &documents[0];
            documents.push(TravelDocument {
                kind: DocumentKind::IdCard,
                number: dice.fill(pattern),
                issuing_country: nation.code.to_owned(),
                issued_on: passport.issued_on,
                expires_on: passport.expires_on,
                mrz: None,
            });
        }
        if person.occupation.is_some() && dice.percent(35) {
            documents.push(self.seaman_book(dice, nation));
        }
        documents
    }

    fn passport(&self, dice: &mut Dice, nation: &Nation, person: &Person) -> TravelDocument {
        let child = person.born > years(self.today, -16);
        let valid = if child { 5 } else { 10 };
        let expires = match dice.below(1000) {
            // Ended some weeks ago, or ends soon: what the checks are there to find.
            0..6 => add(self.today, dice.between(-60, -5)),
            6..36 => add(self.today, dice.between(25, 140)),
            _ => add(self.today, dice.between(430, i64::from(valid) * 365 - 130)),
        };
        let issued = years(expires, -valid).max(add(person.born, 20));
        let number = dice.fill(nation.passport);
        let mut passport = TravelDocument {
            kind: DocumentKind::Passport,
            number,
            issuing_country: nation.code.to_owned(),
            issued_on: dice.percent(72).then_some(issued),
            expires_on: Some(expires),
            mrz: None,
        };
        if dice.percent(55) {
            passport.mrz = zone(person, &passport);
        }
        passport
    }

    fn seaman_book(&self, dice: &mut Dice, nation: &Nation) -> TravelDocument {
        let expires = add(self.today, dice.between(300, 1700));
        TravelDocument {
            kind: DocumentKind::SeamanBook,
            number: dice.fill("@######"),
            issuing_country: nation.code.to_owned(),
            issued_on: Some(years(expires, -5)),
            expires_on: Some(expires),
            mrz: None,
        }
    }
}

/// The machine-readable zone with its check digits; none for a name the zone cannot hold.
pub(super) fn zone(person: &Person, passport: &TravelDocument) -> Option<String> {
    let country = |code: &str| Country::parse(code).ok();
    let fields = MrzFields {
        document_code: "P".to_owned(),
        issuer: country(&passport.issuing_country)?,
        number: DocumentNumber::parse(&passport.number).ok()?,
        surname: person.family_name.clone(),
        given_names: [person.given_names.as_deref(), person.middle_name.as_deref()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
        nationality: country(&person.nationality)?,
        birth: person.born,
        sex: match person.sex {
            Sex::Female => ZoneSex::Female,
            Sex::Male => ZoneSex::Male,
            Sex::Unspecified => ZoneSex::Unspecified,
        },
        expiry: passport.expires_on?,
    };
    fields.write(Layout::Td3).ok()
}

/// A day so many days later, or earlier.
pub(super) fn add(day: NaiveDate, days: i64) -> NaiveDate {
    let span = Days::new(days.unsigned_abs());
    let moved = if days < 0 { day.checked_sub_days(span) } else { day.checked_add_days(span) };
    moved.unwrap_or(day)
}

/// The same day so many years later, or earlier.
pub(super) fn years(day: NaiveDate, years: i32) -> NaiveDate {
    let span = Months::new(years.unsigned_abs() * 12);
    let moved = if years < 0 { day.checked_sub_months(span) } else { day.checked_add_months(span) };
    moved.unwrap_or(day)
}

/// Whole years lived on a day.
pub(super) fn age_on(born: NaiveDate, day: NaiveDate) -> i32 {
    let turned = (day.month(), day.day()) >= (born.month(), born.day());
    day.year() - born.year() - i32::from(!turned)
}

fn marital(dice: &mut Dice) -> MaritalStatus {
    match dice.below(8) {
        0..=3 => MaritalStatus::Married,
        4 | 5 => MaritalStatus::Single,
        6 => MaritalStatus::InRelation,
        _ => MaritalStatus::Divorced,
    }
}

fn address(dice: &mut Dice, nation: &Nation, town: &str) -> String {
    use identifiers::Language::{Es, Fr, Nl};
    let number = dice.between(1, 240);
    let street = match nation.language {
        Fr => format!(
            "{number}, {}",
            dice.text(&[
                "rue du Port",
                "quai des Marées",
                "chemin de la Digue",
                "avenue des Alizés"
            ])
        ),
        Nl => format!("{} {number}", dice.text(&["Havenstraat", "Kade", "Zeedijk", "Molenweg"])),
        Es => format!(
            "{} {number}",
            dice.text(&["Calle del Puerto", "Calle Real", "Avenida Marina", "Calle Duarte"])
        ),
        _ => format!(
            "{number} {}",
            dice.text(&[
                "Harbour Road",
                "Chapel Lane",
                "Shore Street",
                "Mariners' Way",
                "Bay Street"
            ])
        ),
    };
    format!("{street}\n{town}")
}

#[cfg(test)]
mod tests {
    use identifiers::Mrz;

    use super::*;

    #[test]
    fn names_keep_their_marks_and_zones_their_check_digits() {
        let tables = Tables::read();
        let today = "2026-11-24".parse().unwrap();
        let people = People { tables: &tables, today };
        let mut dice = Dice::new(11);
        let (mut single, mut marked, mut zones) = (0, 0, 0);
        for _ in 0..1500 {
            let nation = people.nation(&mut dice, "GB");
            let wanted = Wanted { nation, ages: (0, 79), family_name: None, occupation: None };
            let person = people.make(&mut dice, wanted);
            single += usize::from(person.given_names.is_none());
            marked += usize::from(person.full_name().contains(['\'', 'é', 'ö', '-', 'ø', 'í']));
            let passport = &person.documents[0];
            assert!(passport.issued_on.is_none_or(|day| day > person.born), "{person:?}");
            if let Some(text) = &passport.mrz {
                let zone = Mrz::parse(text, today).unwrap();
                assert_eq!(
                    zone.number().as_str(),
                    DocumentNumber::parse(&passport.number).unwrap().as_str()
                );
                zones += 1;
            }
        }
        assert!(single >= 5, "{single}");
        assert!(marked >= 150, "{marked}");
        assert!(zones >= 700, "{zones}");
    }

    #[test]
    fn ages_count_whole_years() {
        let born = "2000-02-29".parse().unwrap();
        assert_eq!(age_on(born, "2026-02-28".parse().unwrap()), 25);
        assert_eq!(age_on(born, "2026-03-01".parse().unwrap()), 26);
    }
}
