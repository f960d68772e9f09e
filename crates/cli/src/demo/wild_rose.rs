//! The sloop WILD ROSE and her five people. Nobody real is meant.

use chrono::NaiveDate;
use clearance::voyage_file::{
    DocumentKind, Engines, HullMaterial, Length, MaritalStatus, Owner, Person, Sex, TravelDocument,
    Vessel, VesselType,
};

use super::looks;
use super::people::{add, years, zone};

/// The vessel.
pub(super) fn vessel() -> Vessel {
    Vessel {
        name: "Wild Rose".to_owned(),
        registration_country: Some("GB".to_owned()),
        registration_number: Some("913402".to_owned()),
        call_sign: Some("MWRS7".to_owned()),
        home_port: Some("Falmouth".to_owned()),
        hull_id: Some("GB-BEN04711K314".to_owned()),
        mmsi: Some("232004117".to_owned()),
        owner: Some(Owner {
            name: "Seán O'Brien".to_owned(),
            contact: None,
            address: None,
            country: Some("IE".to_owned()),
            city: Some("Kinsale".to_owned()),
            postal_code: None,
        }),
        masts: Some(1),
        cruiser: Some(true),
        material: Some(HullMaterial::Fibreglass),
        year_built: Some(2013),
        colour: Some("white".to_owned()),
        length: Some(Length::Metres { centimetres: 1240 }),
        width: Some(Length::Metres { centimetres: 399 }),
        draft: Some(Length::Metres { centimetres: 205 }),
        gross_tonnage: None,
        inboard: Some(Engines {
            brand: Some("Yanmar".to_owned()),
            quantity: 1,
            total_hp: Some(54),
        }),
        ..looks::bare(VesselType::Sloop)
    }
}

/// Master, two hands, a passenger and a child.
pub(super) fn people(today: NaiveDate) -> Vec<Person> {
    let sean = person(("O'Brien", Some("Seán")), Sex::Male, (1971, 5, 4), "IE");
    let anna = person(("Baptiste", Some("Anna")), Sex::Female, (1994, 1, 19), "DM");
    let sookraj = person(("Sookraj", None), Sex::Male, (1988, 7, 30), "GY");
    let willem = person(("van der Berg", Some("Willem")), Sex::Male, (1960, 11, 2), "NL");
    let niamh = Person {
        born: add(years(today, -9), -73),
        ..person(("O'Brien", Some("Niamh")), Sex::Female, (2017, 9, 12), "IE")
    };
    vec![
        Person {
            occupation: Some("Boatbuilder".to_owned()),
            residential_address: Some("4 Compass Hill\nKinsale\nCo. Cork".to_owned()),
            marital_status: Some(MaritalStatus::Married),
            ..with_passport(sean, "PX4471902", add(today, 1721), 10)
        },
        // Four months left: what Bequia's immigration officer has to look at.
        with_passport(anna, "D202118", add(today, 126), 10),
        with_passport(sookraj, "R0614427", add(today, 2044), 10),
        with_passport(willem, "NXK77P2R4", add(today, 1172), 10),
        with_passport(niamh, "LB0318854", add(today, 903), 5),
    ]
}

fn person(
    (family, given): (&str, Option<&str>),
    sex: Sex,
    (year, month, day): (i32, u32, u32),
    nation: &str,
) -> Person {
    Person {
        reference: String::new(),
        family_name: family.to_owned(),
        given_names: given.map(str::to_owned),
        middle_name: None,
        sex,
        born: NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default(),
        birth_country: Some(nation.to_owned()),
        nationality: nation.to_owned(),
        occupation: None,
        residential_address: None,
        marital_status: None,
        documents: Vec::new(),
    }
}

fn with_passport(person: Person, number: &str, expires: NaiveDate, valid: i32) -> Person {
    let mut passport = TravelDocument {
        kind: DocumentKind::Passport,
        number: number.to_owned(),
        issuing_country: person.nationality.clone(),
        issued_on: Some(years(expires, -valid)),
        expires_on: Some(expires),
        mrz: None,
    };
    passport.mrz = zone(&person, &passport);
    Person { documents: vec![passport], ..person }
}
