//! The form of a vessel: every field of her record, few of them demanded.

use registry::record::{HullMaterial, VesselCategory, VesselType};
use serde_json::{Map, Value};

use super::asks::{Ask, Drawing, Group, Piece, Shape, may, must, read, words};
use super::typed::Typed;
use crate::look::{Choice, Choices};

const FIRST: &[Ask] = &[
    must("name", Shape::Line),
    must("type", Shape::Words("vessel-type", words::<VesselType>)),
    must("category", Shape::Words("vessel-category", words::<VesselCategory>)),
    may("registration_country", Shape::Country),
    may("registration_number", Shape::Short(20)),
];

const SIZE: &[Ask] = &[
    may("length", Shape::Length),
    may("width", Shape::Length),
    may("draft", Shape::Length),
    may("gross_tonnage", Shape::Decimal),
    may("net_tonnage", Shape::Decimal),
];

const LOOKS: &[Ask] = &[
    may("colour", Shape::Short(20)),
    may("masts", Shape::Whole),
    may("material", Shape::Words("material", words::<HullMaterial>)),
    may("year_built", Shape::Whole),
    may("cruiser", Shape::YesNo),
];

const RADIO: &[Ask] = &[
    may("call_sign", Shape::Short(10)),
    may("mmsi", Shape::Short(10)),
    may("hull_id", Shape::Short(20)),
    may("imo", Shape::Short(10)),
];

const HOME: &[Ask] = &[may("home_country", Shape::Country), may("home_port", Shape::Line)];

const OWNER: &[Ask] = &[
    may("owner.name", Shape::Line),
    may("owner.contact", Shape::Line),
    may("owner.address", Shape::Lines),
    may("owner.city", Shape::Line),
    may("owner.postal_code", Shape::Short(10)),
    may("owner.country", Shape::Country),
];

const ENGINES: &[Ask] = &[
    may("inboard.quantity", Shape::Whole),
    may("inboard.brand", Shape::Line),
    may("inboard.total_hp", Shape::Whole),
    may("outboard.quantity", Shape::Whole),
    may("outboard.brand", Shape::Line),
    may("outboard.total_hp", Shape::Whole),
    may("large_tenders", Shape::Whole),
];

const HIRE: &[Ask] = &[may("hired", Shape::Tick), may("charter_licence", Shape::Short(20))];

/// The folded groups: title, fields.
const GROUPS: [(&str, &[Ask]); 6] = [
    ("vessel-group-looks", LOOKS),
    ("vessel-group-radio", RADIO),
    ("vessel-group-home", HOME),
    ("vessel-group-owner", OWNER),
    ("vessel-group-engines", ENGINES),
    ("vessel-group-hire", HIRE),
];

/// The record as typed.
#[must_use]
pub fn record(typed: &Typed) -> Value {
    let mut record = Map::new();
    read(typed, "", FIRST, &mut record);
    read(typed, "", SIZE, &mut record);
    for (_, asks) in GROUPS {
        read(typed, "", asks, &mut record);
    }
    Value::Object(record)
}

/// What the boxes hold for a record: lengths in feet fill the same boxes as metres.
#[must_use]
pub fn typed(record: &Value) -> Typed {
    let mut typed = Typed::of_record(record);
    typed.set("unit", "metres");
    for name in ["length", "width", "draft"] {
        let feet = typed.get(&format!("{name}.feet")).to_owned();
        if !feet.is_empty() {
            typed.set(name, feet);
            typed.set("unit", "feet");
        }
    }
    typed
}

/// What is asked of everybody, and the folded groups.
#[must_use]
pub fn draw(drawing: &Drawing<'_>) -> (Vec<Piece>, Vec<Group>) {
    let page = drawing.page;
    let mut first = drawing.all(FIRST);
    let [length, rest @ ..] = SIZE else {
        return (first, Vec::new());
    };
    let units =
        ["metres", "feet"].map(|unit| Choice::new(unit, page.t(&format!("vessel-unit-{unit}"))));
    let unit = match drawing.typed.get("unit") {
        "feet" => "feet",
        _ => "metres",
    };
    first.push(drawing.one(length));
    first.push(Piece::Radios(
        Choices::new(format!("{}unit", drawing.before), page.t("vessel-unit"), units.to_vec())
            .chosen([unit])
            .inline()
            .small(),
    ));
    let size = drawing.group("vessel-group-size", false, rest);
    let others = GROUPS.map(|(title, asks)| drawing.group(title, false, asks));
    (first, std::iter::once(size).chain(others).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use registry::record::Vessel;
    use serde_json::json;

    #[test]
    fn a_vessel_in_feet_comes_back_in_feet() {
        let full = json!({"name": "Wild Rose", "type": "sloop", "category": "pleasure", "length": {"feet": 40.5},
            "width": {"feet": 12}, "owner": {"name": "Seán O'Brien", "country": "IE"}, "masts": 1, "hired": true,
            "inboard": {"quantity": 1, "brand": "Yanmar", "total_hp": 40}, "gross_tonnage": 11.25, "cruiser": false});
        let (vessel, _) = Vessel::from_value(&full).unwrap();
        let stored = serde_json::to_value(&vessel).unwrap();
        let (again, _) = Vessel::from_value(&record(&typed(&stored))).unwrap();
        assert_eq!(again, vessel);
    }

    #[test]
    fn every_field_of_the_record_has_a_box() {
        let asked: Vec<&str> = [FIRST, SIZE]
            .into_iter()
            .chain(GROUPS.map(|(_, asks)| asks))
            .flatten()
            .map(|ask| ask.path.split('.').next().unwrap())
            .collect();
        let schema = serde_json::to_value(<Vessel as utoipa::PartialSchema>::schema()).unwrap();
        for name in schema["properties"].as_object().unwrap().keys() {
            assert!(asked.contains(&name.as_str()), "{name} is not asked");
        }
    }
}
