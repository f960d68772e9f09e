//! The certificates the stories are about.

use certificates::{
    ClearanceFacts, Decision, Direction, DocumentKind, KeyRing, Language, OtherPort, Outcome,
    Person, Port, PublicKey, Role, SignedCertificate, SigningKey, Territory, TravelDocument,
    Vessel, sign,
};
use chrono::{DateTime, NaiveDate, Utc};

pub(crate) const KEY_ID: &str = "lc-2026-1";

pub(crate) fn time(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Saint Lucia's key.
pub(crate) fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

pub(crate) fn public_key() -> PublicKey {
    PublicKey::of(&key(), KEY_ID, "LC", day("2026-01-01"))
        .named("Saint Lucia Customs and Excise Department")
}

pub(crate) fn ring() -> KeyRing {
    let mut ring = KeyRing::new();
    ring.add(public_key()).unwrap();
    ring
}

pub(crate) fn signed(facts: &ClearanceFacts) -> SignedCertificate {
    sign(facts, &key(), KEY_ID).unwrap()
}

pub(crate) fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

pub(crate) fn person(family: &str, given: &str, role: Role, number: &str) -> Person {
    Person {
        family_name: family.to_owned(),
        given_names: given.to_owned(),
        role,
        nationality: some("GBR"),
        born: Some(day("1985-03-09")),
        document: Some(TravelDocument {
            kind: DocumentKind::Passport,
            number: number.to_owned(),
            expires: Some(day("2031-06-30")),
        }),
    }
}

pub(crate) fn decision(agency: &str, by: &str) -> Decision {
    Decision {
        agency: agency.to_owned(),
        agency_name: None,
        outcome: Outcome::Clear,
        conditions: Vec::new(),
        decided_by: by.to_owned(),
        decided_at: time("2026-12-01T11:42:00Z"),
    }
}

fn people() -> Vec<Person> {
    let mut people = vec![
        person("O'Sullivan-Ñúñez", "Aoife María", Role::Master, "531204477"),
        person("Baptiste", "Anna", Role::Crew, "R0412245"),
        person("Ковалёв", "Пётр", Role::Crew, "71 2345678"),
        person("王", "小明", Role::Passenger, "E12345678"),
        person("", "Suharto", Role::Passenger, "X8812003"),
    ];
    people[1].nationality = some("LCA");
    people[2].nationality = some("KAZ");
    people[3].nationality = some("CHN");
    people[4].nationality = some("IDN");
    people[4].document = Some(TravelDocument {
        kind: DocumentKind::SeamansBook,
        number: "A 772301".to_owned(),
        expires: None,
    });
    people
}

fn wild_rose() -> Vessel {
    Vessel {
        name: "Wild Rose".to_owned(),
        kind: some("Sloop"),
        flag: some("GB"),
        registration: some("913402"),
        home_port: some("Southampton"),
        hull_colour: some("white"),
        length_cm: Some(1240),
        mmsi: some("232004417"),
        call_sign: some("MWRS7"),
        ..Vessel::default()
    }
}

/// Outward from Rodney Bay for Bequia, five people, one condition of customs.
pub(crate) fn outward() -> ClearanceFacts {
    let mut customs = decision("customs", "M. St. Rose");
    customs.outcome = Outcome::ClearWithConditions;
    customs.conditions = vec![
        "The six bottles of spirits sealed aboard stay sealed until the vessel has left the \
         waters of Saint Lucia."
            .to_owned(),
    ];
    ClearanceFacts {
        serial: "LC-7K3-29Q".to_owned(),
        direction: Direction::Outward,
        territory: Territory { code: "LC".to_owned(), name: "Saint Lucia".to_owned() },
        administration: "Saint Lucia Customs and Excise Department".to_owned(),
        port: Port {
            id: "lc-rodney-bay".to_owned(),
            name: "Rodney Bay".to_owned(),
            locode: some("LCRDB"),
        },
        time_zone: "America/St_Lucia".to_owned(),
        vessel: wild_rose(),
        master: some("Aoife María O'Sullivan-Ñúñez"),
        people: people(),
        previous_port: Some(OtherPort {
            name: "Le Marin".to_owned(),
            territory: some("Martinique"),
        }),
        next_port: Some(OtherPort {
            name: "Port Elizabeth, Bequia".to_owned(),
            territory: some("St Vincent and the Grenadines"),
        }),
        arrival: Some(time("2026-11-24T18:02:00Z")),
        departure: Some(time("2026-12-01T12:00:00Z")),
        decisions: vec![
            customs,
            decision("immigration", "J. Charlemagne"),
            decision("port_authority", "standing authority 4"),
        ],
        conditions: Vec::new(),
        issued_at: time("2026-12-01T11:45:10.250Z"),
        valid_until: Some(time("2026-12-02T11:45:10Z")),
        use_rule: some("Leave within 24 hours of issue; otherwise clear again."),
        language: Language::En,
    }
}

/// The same vessel with `count` people of ordinary and long names.
pub(crate) fn with_people(count: usize) -> ClearanceFacts {
    const FAMILY: [&str; 8] = [
        "Baptiste",
        "van der Westhuizen-Montgomery",
        "Smith",
        "García y Vega",
        "Papadopoulos",
        "Li",
        "de Oliveira e Souza Cavalcanti",
        "Joseph",
    ];
    const GIVEN: [&str; 6] =
        ["Anna", "Maximilian Alexander", "Jo", "Marie-Thérèse", "Kweku", "Sara"];
    let mut facts = outward();
    facts.people = (0..count)
        .map(|place| {
            let role = match place {
                0 => Role::Master,
                1..=3 => Role::Crew,
                _ => Role::Passenger,
            };
            let number = format!("P{:07}", 1_204_411 + place * 37);
            let mut one = person(FAMILY[place % 8], GIVEN[place % 6], role, &number);
            one.family_name = format!("{} {}", one.family_name, letters(place));
            one
        })
        .collect();
    facts
}

/// A short ending that tells the people of a list apart.
pub(crate) fn letters(place: usize) -> String {
    let letter = |number: usize| char::from(b'A' + u8::try_from(number % 26).unwrap());
    format!("{}{}", letter(place / 26), letter(place))
}
