//! A party: the guests of one charter, each of whom writes their own page from a link.

use accounts::Email;
use chrono::{DateTime, NaiveDate, Utc};
use identifiers::Language;

use crate::record::Person;
use crate::{GuestId, PartyId, PersonId, VesselId};

/// Most guests of a party: more than any charter yacht carries.
pub const GUESTS_MOST: usize = 60;
/// Longest time a guest's link is good, in days.
pub const LINK_DAYS_MOST: u32 = 30;
/// Longest name of a party or of a guest as the agent writes it, in characters.
pub const NAME_MOST: usize = 100;

/// Whom an agent asks to write their page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invited {
    /// What the agent calls them.
    pub called: String,
    /// Where the link is sent; none if the agent hands it over.
    pub email: Option<String>,
}

/// Why a line names no guest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LineReason {
    /// What looks like an address is none.
    #[error("the e-mail address on this line cannot be read")]
    Email,
    /// The name has more than [`NAME_MOST`] characters.
    #[error("the name on this line is longer than {NAME_MOST} characters")]
    TooLong,
    /// The name holds signs that cannot be kept.
    #[error("the name on this line holds a sign that cannot be kept")]
    Signs,
}

impl LineReason {
    /// The key of its sentence; its argument is `line`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Email => "party-line-email",
            Self::TooLong => "party-line-long",
            Self::Signs => "party-line-signs",
        }
    }
}

/// Reads a list of guests, one a line: a name, an address, or both in either order, with a comma,
/// semicolon, tab, blank or pointed brackets between. Blank lines are passed over. Wrong lines are told
/// with their number, counted from 1.
///
/// ```
/// let list = "Anna Baptiste anna@example.com\n\nWillem <w@example.com>\nOma";
/// let read = registry::party::read_lines(list).unwrap();
/// assert_eq!(read.len(), 3);
/// assert_eq!(read[1].called, "Willem");
/// assert_eq!(read[1].email.as_deref(), Some("w@example.com"));
/// assert_eq!(read[2].email, None);
/// assert!(registry::party::read_lines("Anna, anna@@").is_err());
/// ```
///
/// # Errors
/// Every line that cannot be read.
pub fn read_lines(text: &str) -> Result<Vec<Invited>, Vec<(usize, LineReason)>> {
    let (mut read, mut wrong) = (Vec::new(), Vec::new());
    for (line, number) in text.lines().zip(1..) {
        match read_line(line) {
            Ok(Some(invited)) => read.push(invited),
            Ok(None) => {}
            Err(reason) => wrong.push((number, reason)),
        }
    }
    if wrong.is_empty() { Ok(read) } else { Err(wrong) }
}

fn read_line(line: &str) -> Result<Option<Invited>, LineReason> {
    // An address never holds a blank; a name may.
    let parts = line.split([',', ';', '\t', '<', '>']);
    let words = parts.flat_map(|part| part.split_whitespace());
    let (addresses, names): (Vec<&str>, Vec<&str>) = words.partition(|word| word.contains('@'));
    let email = match addresses.as_slice() {
        [] => None,
        [one] => Some(Email::parse(one).map_err(|_| LineReason::Email)?.as_str().to_owned()),
        _ => return Err(LineReason::Email),
    };
    let mut called = names.join(" ");
    if called.is_empty() {
        let Some(email) = &email else { return Ok(None) };
        called = email.split('@').next().unwrap_or_default().to_owned();
    }
    if called.chars().any(|c| c.is_control() || crate::record::text::is_direction_control(c)) {
        return Err(LineReason::Signs);
    }
    if called.chars().count() > NAME_MOST {
        return Err(LineReason::TooLong);
    }
    Ok(Some(Invited { called, email }))
}

/// A party as its agent sees it in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartyRow {
    /// Its id.
    pub id: PartyId,
    /// What the agent calls it.
    pub name: String,
    /// The vessel they come aboard, in the agent's list.
    pub vessel: Option<VesselId>,
    /// The day the charter begins.
    pub starts_on: NaiveDate,
    /// Until when its links are good.
    pub expires_at: DateTime<Utc>,
    /// When the agent closed it; its links are dead from then on.
    pub closed_at: Option<DateTime<Utc>>,
    /// The language of its letters.
    pub language: Language,
    /// Who asks, as guests are told.
    pub asked_by: String,
}

impl PartyRow {
    /// Whether its links are good at a moment.
    #[must_use]
    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.closed_at.is_none() && now < self.expires_at
    }
}

/// A guest of a party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuestRow {
    /// Their id.
    pub id: GuestId,
    /// Their place in the list, as the agent wrote it.
    pub place: i32,
    /// What the agent calls them.
    pub called: String,
    /// Where the link was sent.
    pub email: Option<String>,
    /// How many links were made for them before the one that is good now.
    pub links: i32,
    /// When they first opened their page.
    pub opened_at: Option<DateTime<Utc>>,
    /// When they last saved it.
    pub filled_at: Option<DateTime<Utc>>,
    /// Their record in the agent's list of people.
    pub person: Option<PersonId>,
}

/// What is still wanting of a guest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// They have written nothing yet.
    Everything,
    /// No passport or identity card.
    Document,
    /// A document without day of expiry.
    Expiry,
    /// The document is no longer valid on the day the charter begins.
    Expired,
}

impl Missing {
    /// The key of its sentence.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Everything => "party-missing-everything",
            Self::Document => "party-missing-document",
            Self::Expiry => "party-missing-expiry",
            Self::Expired => "party-missing-expired",
        }
    }
}

/// What is wanting of a record for a charter that begins on a day; nothing if it is whole.
#[must_use]
pub fn missing(person: Option<&Person>, starts_on: NaiveDate) -> Option<Missing> {
    let Some(person) = person else { return Some(Missing::Everything) };
    let Some(first) = person.documents.first() else { return Some(Missing::Document) };
    match first.expires_on {
        None => Some(Missing::Expiry),
        Some(day) if day < starts_on => Some(Missing::Expired),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn names_and_addresses_stand_in_any_order() {
        let list =
            "anna@example.com; Anna, Baptiste\n<w@example.com>\nw@example.com,x@example.com\n";
        assert_eq!(read_lines(list), Err(vec![(3, LineReason::Email)]));
        let read = read_lines(&list.replace("w@example.com,x", "x")).unwrap();
        assert_eq!(read[0].called, "Anna Baptiste");
        assert_eq!(
            (read[1].called.as_str(), read[1].email.as_deref()),
            ("w", Some("w@example.com"))
        );
        assert_eq!(read_lines(&"é".repeat(101)), Err(vec![(1, LineReason::TooLong)]));
        assert_eq!(read_lines("A\u{202E}b"), Err(vec![(1, LineReason::Signs)]));
        assert_eq!(read_lines(" \n,;\n"), Ok(vec![]));
    }

    #[test]
    fn what_is_missing_is_the_first_thing_to_ask_for() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let starts = day("2026-12-05");
        let person = |documents: serde_json::Value| {
            let record = json!({"ref": "a", "family_name": "Baptiste", "sex": "F", "born": "1994-01-19",
                "nationality": "DM", "documents": documents});
            Person::from_value(&record).unwrap().0
        };
        let passport = |expires: Option<&str>| {
            person(
                json!([{"kind": "passport", "number": "D202118", "issuing_country": "DM", "expires_on": expires}]),
            )
        };
        assert_eq!(missing(None, starts), Some(Missing::Everything));
        assert_eq!(missing(Some(&person(json!([]))), starts), Some(Missing::Document));
        assert_eq!(missing(Some(&passport(None)), starts), Some(Missing::Expiry));
        assert_eq!(missing(Some(&passport(Some("2026-12-04"))), starts), Some(Missing::Expired));
        assert_eq!(missing(Some(&passport(Some("2026-12-05"))), starts), None);
    }

    proptest! {
        #[test]
        fn any_list_is_read_or_its_lines_are_named(text in "\\PC{0,40}(\n[a-z<>@;, ]{0,20}){0,5}") {
            match read_lines(&text) {
                Ok(read) => {
                    prop_assert!(read.len() <= text.lines().count());
                    prop_assert!(read.iter().all(|one| !one.called.trim().is_empty()));
                    prop_assert!(read.iter().all(|one| one.called.chars().count() <= NAME_MOST));
                }
                Err(wrong) => prop_assert!(wrong.iter().all(|(line, _)| (1..=text.lines().count()).contains(line))),
            }
        }

        #[test]
        fn a_list_that_was_read_reads_the_same_again(names in prop::collection::vec("[A-Za-z]{1,12}", 1..9)) {
            let list: Vec<String> = names.iter().map(|name| format!("{name}, {name}@example.com")).collect();
            let read = read_lines(&list.join("\n")).unwrap();
            let again: Vec<String> =
                read.iter().map(|one| format!("{} <{}>", one.called, one.email.as_deref().unwrap())).collect();
            prop_assert_eq!(read_lines(&again.join("\r\n")).unwrap(), read);
        }
    }
}
