//! What stands on a paper of a voyage: every label in the reader's language and in English.
//!
//! The items and their order are those of the IMO FAL Forms 5 (crew list) and 1 (general
//! declaration) of the Convention on Facilitation of International Maritime Traffic.

use certificates::{PaperPicture, PaperTable, VoyagePaper};
use chrono::{DateTime, Utc};
use clearance::voyage::Way;
use clearance::voyage_file::{
    Aboard, Call, Person, Place, PortTime, Role, VesselCategory, VoyageFile,
};
use identifiers::Language;
use registry::territory::Atlas;

use super::{ports, summary};
use crate::hall::source;
use crate::look::Words;
use crate::registry::countries;

/// A paper that can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Crew list, FAL 5.
    CrewList,
    /// General declaration, FAL 1.
    GeneralDeclaration,
    /// A crew list with the boat's photograph, or a place for one.
    CrewPage,
    /// A letter for somebody who flies to the vessel.
    Joiner,
    /// A letter for somebody who flies from the vessel.
    Leaver,
}

impl Kind {
    const ALL: [Self; 5] =
        [Self::CrewList, Self::GeneralDeclaration, Self::CrewPage, Self::Joiner, Self::Leaver];

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::CrewList => "crew-list",
            Self::GeneralDeclaration => "general-declaration",
            Self::CrewPage => "crew-page",
            Self::Joiner => "joiner",
            Self::Leaver => "leaver",
        }
    }

    pub(super) fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// The key of its title.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::CrewList => "papers-crew-list",
            Self::GeneralDeclaration => "papers-general-declaration",
            Self::CrewPage => "papers-crew-page",
            Self::Joiner => "papers-joiner",
            Self::Leaver => "papers-leaver",
        }
    }
}

/// A call of a voyage, in one direction.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    pub(super) file: &'a VoyageFile,
    pub(super) atlas: &'a Atlas,
    pub(super) index: usize,
    pub(super) way: Way,
}

/// The words of both languages.
struct Both {
    own: Words,
    english: Option<Words>,
}

impl Both {
    fn new(language: Language) -> Self {
        let english = (language != Language::En).then(|| Words::new(Language::En));
        Self { own: Words::new(language), english }
    }

    /// "Apellido / Family name"
    fn label(&self, key: &str) -> String {
        let own = self.own.t(key);
        match self.english.map(|english| english.t(key)).filter(|english| *english != own) {
            Some(english) => format!("{own} / {english}"),
            None => own,
        }
    }
}

impl Subject<'_> {
    /// The paper; none if there is no such call, or nobody of that name joins or leaves there.
    pub(super) fn paper(
        &self,
        kind: Kind,
        person: &str,
        (language, now): (Language, DateTime<Utc>),
    ) -> Option<VoyagePaper> {
        let call = self.file.calls.get(self.index)?;
        let both = Both::new(language);
        let blank = self.blank(kind, (&both, language), call, now);
        Some(match kind {
            Kind::CrewList => VoyagePaper {
                facts: self.ship(&both, call),
                table: Some(self.crew(&both)),
                ..blank
            },
            Kind::CrewPage => VoyagePaper {
                picture: Some(PaperPicture { words: both.label("papers-picture"), jpeg: None }),
                facts: self.ship(&both, call),
                table: Some(self.crew(&both)),
                ..blank
            },
            Kind::GeneralDeclaration => {
                let more = self.declaration(&both);
                let facts = self.ship(&both, call).into_iter().chain(more).collect();
                VoyagePaper { facts, ..blank }
            }
            Kind::Joiner | Kind::Leaver => self.letter(kind, person, &both, blank)?,
        })
    }

    /// Title, caption, foot: what every paper has.
    fn blank(
        &self,
        kind: Kind,
        (both, language): (&Both, Language),
        call: &Call,
        now: DateTime<Utc>,
    ) -> VoyagePaper {
        let port = ports::name(self.atlas, &call.port, language);
        let time = self.time(call).map(|time| summary::moment(&both.own, &time));
        let parts = [Some(self.file.vessel.name.clone()), Some(port), time];
        VoyagePaper {
            language,
            title: both.own.t(kind.title()),
            subtitle: both.english.map(|english| english.t(kind.title())),
            caption: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            picture: None,
            facts: Vec::new(),
            paragraphs: Vec::new(),
            table: None,
            signature: Some(both.label("papers-signature")),
            foot: both.own.t1("papers-foot", "date", both.own.date(now.date_naive())),
            made_at: now,
        }
    }

    fn time(&self, call: &Call) -> Option<PortTime> {
        let zone = ports::find(self.atlas, &call.port).map_or(chrono_tz::UTC, |(t, _)| t.time_zone);
        let written = match self.way {
            Way::Inward => call.arrival.or(call.departure),
            Way::Outward => call.departure.or(call.arrival),
        };
        written.map(|time| time.at_port(zone))
    }

    fn aboard(&self) -> Vec<Aboard> {
        match self.way {
            Way::Inward => self.file.aboard_on_arrival(self.index),
            Way::Outward => self.file.aboard_on_departure(self.index),
        }
    }

    fn master(&self) -> Option<&Person> {
        let master = self.aboard().into_iter().find(|aboard| aboard.role == Role::Master)?;
        self.file.person(&master.person).map(|(_, person)| person)
    }

    /// Items 1 to 5 of both forms.
    fn ship(&self, both: &Both, call: &Call) -> Vec<(String, String)> {
        let (words, vessel) = (&both.own, &self.file.vessel);
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let kind = words.t(&format!("vessel-type-{}", source::word(vessel.kind)));
        let (port, time, last) = match self.way {
            Way::Inward => ("papers-port-arrival", "papers-time-arrival", "papers-last-port"),
            Way::Outward => ("papers-port-departure", "papers-time-departure", "papers-next-port"),
        };
        let other = match self.way {
            Way::Inward => self.before(words.language()),
            Way::Outward => self.after(words.language()),
        };
        let flag = vessel.registration_country.as_deref();
        let rows = [
            ("papers-ship", format!("{}, {kind}", vessel.name)),
            ("papers-imo", text(&vessel.imo)),
            ("papers-call-sign", text(&vessel.call_sign)),
            (
                "papers-flag",
                flag.map(|code| countries::name(code, words.language())).unwrap_or_default(),
            ),
            ("papers-registration", text(&vessel.registration_number)),
            (port, ports::name(self.atlas, &call.port, words.language())),
            (time, self.time(call).map(|time| summary::moment(words, &time)).unwrap_or_default()),
            (last, other),
        ];
        rows.into_iter().map(|(key, value)| (both.label(key), value)).collect()
    }

    /// Where she comes from.
    fn before(&self, language: Language) -> String {
        match self.index.checked_sub(1) {
            Some(before) => ports::name(self.atlas, &self.file.calls[before].port, language),
            None => self.place(self.file.from.as_ref(), language),
        }
    }

    /// Where she goes.
    fn after(&self, language: Language) -> String {
        match self.file.calls.get(self.index + 1) {
            Some(call) => ports::name(self.atlas, &call.port, language),
            None => self.place(self.file.next.as_ref(), language),
        }
    }

    fn place(&self, place: Option<&Place>, language: Language) -> String {
        let Some(place) = place else {
            return String::new();
        };
        match &place.port {
            Some(port) => ports::name(self.atlas, port, language),
            None => {
                let country = place.country.as_deref().map(|code| countries::name(code, language));
                [place.name.clone(), country].into_iter().flatten().collect::<Vec<_>>().join(", ")
            }
        }
    }

    /// The further items of the general declaration.
    fn declaration(&self, both: &Both) -> Vec<(String, String)> {
        let vessel = &self.file.vessel;
        let aboard = self.aboard();
        let passengers = aboard.iter().filter(|aboard| aboard.role == Role::Passenger).count();
        let language = both.own.language();
        let mut route = vec![self.place(self.file.from.as_ref(), language)];
        route.extend(self.file.calls.iter().map(|c| ports::name(self.atlas, &c.port, language)));
        route.push(self.place(self.file.next.as_ref(), language));
        route.retain(|place| !place.is_empty());
        let cargo = match vessel.category {
            VesselCategory::Pleasure => both.label("papers-no-cargo"),
            _ => String::new(),
        };
        let number = |value: Option<registry::record::Quantity>| {
            value.map(|value| value.to_string()).unwrap_or_default()
        };
        let rows = [
            ("papers-master", self.master().map(Person::full_name).unwrap_or_default()),
            ("papers-home-port", vessel.home_port.clone().unwrap_or_default()),
            ("papers-gross", number(vessel.gross_tonnage)),
            ("papers-net", number(vessel.net_tonnage)),
            ("papers-route", route.join(" → ")),
            ("papers-cargo", cargo),
            ("papers-crew-count", (aboard.len() - passengers).to_string()),
            ("papers-passenger-count", passengers.to_string()),
            ("papers-remarks", String::new()),
            ("papers-attached", both.label("papers-crew-list")),
        ];
        rows.into_iter().map(|(key, value)| (both.label(key), value)).collect()
    }

    /// The table of everybody aboard, items 6 to 12 of FAL 5.
    fn crew(&self, both: &Both) -> PaperTable {
        let columns = [
            ("papers-number", 0.6),
            ("papers-family-name", 2.0),
            ("papers-given-names", 2.0),
            ("papers-rank", 1.5),
            ("papers-nationality", 1.7),
            ("papers-born", 1.6),
            ("papers-birth-place", 1.5),
            ("papers-document", 2.2),
            ("papers-expires", 1.6),
        ];
        let language = both.own.language();
        let line = |(place, aboard): (usize, &Aboard)| {
            let (_, person) = self.file.person(&aboard.person)?;
            let country = |code: &String| countries::name(code, language);
            let rank = aboard.position.clone().unwrap_or_else(|| role(&both.own, aboard.role));
            let document = person.documents.first();
            let names = [person.given_names.as_deref(), person.middle_name.as_deref()];
            Some(vec![
                (place + 1).to_string(),
                person.family_name.clone(),
                names.into_iter().flatten().collect::<Vec<_>>().join(" "),
                rank,
                country(&person.nationality),
                both.own.date(person.born),
                person.birth_country.as_ref().map(country).unwrap_or_default(),
                document.map(|d| told_document(&both.own, d)).unwrap_or_default(),
                document
                    .and_then(|d| d.expires_on)
                    .map(|day| both.own.date(day))
                    .unwrap_or_default(),
            ])
        };
        PaperTable {
            columns: columns.into_iter().map(|(key, share)| (both.label(key), share)).collect(),
            rows: self.aboard().iter().enumerate().filter_map(line).collect(),
        }
    }

    /// A letter for somebody who joins or leaves here; none if they do not.
    fn letter(
        &self,
        kind: Kind,
        reference: &str,
        both: &Both,
        blank: VoyagePaper,
    ) -> Option<VoyagePaper> {
        let call = self.file.calls.get(self.index)?;
        let (role_of, way) = if kind == Kind::Joiner {
            (call.joins.iter().find(|joiner| joiner.person == reference)?.role, Way::Outward)
        } else {
            call.leaves.iter().find(|leaver| *leaver == reference)?;
            let before = self.file.aboard_on_arrival(self.index);
            (before.iter().find(|aboard| aboard.person == reference)?.role, Way::Inward)
        };
        let subject = Subject { way, ..*self };
        let (_, person) = self.file.person(reference)?;
        let say = |words: &Words| subject.told(kind, words, (person, role_of), call);
        let mut paragraphs = vec![say(&both.own)];
        paragraphs.extend(both.english.as_ref().map(say));
        let caption = subject.blank(kind, (both, blank.language), call, blank.made_at).caption;
        let mut facts = subject.ship(both, call);
        let master = subject.master().map(Person::full_name).unwrap_or_default();
        facts.push((both.label("papers-master"), master));
        Some(VoyagePaper { caption, facts, paragraphs, ..blank })
    }

    /// The body of a letter in one language.
    fn told(
        &self,
        kind: Kind,
        words: &Words,
        (person, role_of): (&Person, Role),
        call: &Call,
    ) -> String {
        let document = person.documents.first();
        let language = words.language();
        let time = self.time(call).map(|time| summary::moment(words, &time));
        words
            .say(format!("papers-{}-text", kind.word()))
            .set("name", person.full_name())
            .set("born", words.date(person.born))
            .set("nationality", countries::name(&person.nationality, language))
            .set("document", document.map_or_else(|| "–".to_owned(), |d| told_document(words, d)))
            .set("vessel", self.file.vessel.name.clone())
            .set("role", role(words, role_of))
            .set("port", ports::name(self.atlas, &call.port, language))
            .set("time", time.unwrap_or_else(|| "–".to_owned()))
            .to_string()
    }
}

fn role(words: &Words, role: Role) -> String {
    words.t(&format!("role-{}", source::word(role)))
}

fn told_document(words: &Words, document: &registry::record::TravelDocument) -> String {
    let kind = words.t(&format!("document-{}", source::word(document.kind)));
    format!("{kind} {} ({})", document.number, document.issuing_country)
}

/// A made-up voyage on which somebody joins and somebody leaves.
pub(super) fn sample_file() -> Option<VoyageFile> {
    let person = |reference: &str, family: &str| {
        serde_json::json!({"ref": reference, "family_name": family, "given_names": "Seán", "sex": "M",
            "born": "1971-05-04", "nationality": "IE"})
    };
    let file = serde_json::json!({
        "schema": clearance::voyage_file::SCHEMA, "name": "Grenadines in December",
        "vessel": {"name": "Wild Rose", "type": "sloop", "category": "pleasure", "length": 12.4},
        "people": [person("a", "O'Brien"), person("b", "Baptiste"), person("c", "Suharto")],
        "calls": [
            {"port": "lc-rodney-bay", "departure": "2026-12-01T08:00",
             "aboard": [{"person": "a", "role": "master"}, {"person": "b", "role": "crew"}]},
            {"port": "vc-bequia", "arrival": "2026-12-01T19:00", "departure": "2026-12-05T02:00",
             "joins": [{"person": "c", "role": "passenger"}], "leaves": ["b"]},
        ],
    });
    VoyageFile::from_value(&file).ok().map(|parsed| parsed.voyage)
}

#[cfg(test)]
mod tests;
