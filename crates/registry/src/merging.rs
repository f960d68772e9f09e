//! Whether two records are of the same person or vessel, and one laid over the other.

use serde_json::{Map, Value};

use crate::fold;

/// A text of a record as it is compared: folded, without blanks.
fn key(value: &Value) -> String {
    value.as_str().map(|text| fold(text).replace(' ', "")).unwrap_or_default()
}

/// A document by who issued it and its number; none without a number.
fn document(record: &Value) -> Option<(String, String)> {
    let number = key(&record["number"]);
    let issuer = record["issuing_country"].as_str().unwrap_or_default();
    let issuer = identifiers::Country::parse(issuer).map_or(issuer, |country| country.code());
    (!number.is_empty()).then(|| (issuer.to_uppercase(), number))
}

fn documents(record: &Value) -> impl Iterator<Item = (String, String)> {
    record["documents"].as_array().into_iter().flatten().filter_map(document)
}

/// The same document, or the same name and day of birth.
pub(crate) fn alike_people(one: &Value, other: &Value) -> bool {
    let name = |record: &Value| (key(&record["family_name"]), key(&record["given_names"]));
    let born = |record: &Value| record["born"].as_str().map(str::to_owned);
    let named = name(one) == name(other) && born(one).is_some() && born(one) == born(other);
    named || documents(one).any(|document| documents(other).any(|same| same == document))
}

/// The same number of a register, hull, station or ship; or the same name where one of both tells
/// none of these.
pub(crate) fn alike_vessels(one: &Value, other: &Value) -> bool {
    const NUMBERS: [&str; 4] = ["registration_number", "hull_id", "mmsi", "imo"];
    let told = |field: &str| !key(&one[field]).is_empty() && !key(&other[field]).is_empty();
    let mut compared = NUMBERS.into_iter().filter(|field| told(field)).peekable();
    if compared.peek().is_none() {
        return key(&one["name"]) == key(&other["name"]);
    }
    compared.any(|field| key(&one[field]) == key(&other[field]))
}

/// What is kept, with what a list says laid over it; what the list does not say stays. Documents
/// are laid over the same document; others are put behind.
pub(crate) fn overlaid(kept: &Value, list: &Value) -> Value {
    let (Value::Object(kept), Value::Object(list)) = (kept, list) else { return list.clone() };
    let mut merged = kept.clone();
    for (field, value) in list {
        let value = match (field.as_str(), merged.get(field)) {
            ("documents", Some(Value::Array(before))) => laid_over(before, value),
            (_, Some(before @ Value::Object(_))) if field == "owner" => overlaid(before, value),
            _ => value.clone(),
        };
        lay(&mut merged, field, value);
    }
    Value::Object(merged)
}

/// Puts a value over another. A country written with another of its codes stays as it is.
fn lay(record: &mut Map<String, Value>, field: &str, value: Value) {
    let country = |value: &Value| identifiers::Country::parse(value.as_str()?).ok();
    let of_country = field == "nationality" || field.ends_with("country");
    let before = record.get(field).filter(|_| of_country).and_then(country);
    if before.is_none() || before != country(&value) {
        record.insert(field.to_owned(), value);
    }
}

fn laid_over(kept: &[Value], list: &Value) -> Value {
    let mut merged = kept.to_vec();
    for new in list.as_array().into_iter().flatten() {
        let same =
            merged.iter_mut().find(|old| document(old).is_some() && document(old) == document(new));
        match same {
            Some(old) => {
                let (Some(old), Some(new)) = (old.as_object_mut(), new.as_object()) else {
                    continue;
                };
                new.iter().for_each(|(field, value)| lay(old, field, value.clone()));
            }
            None => merged.push(new.clone()),
        }
    }
    Value::Array(merged)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_person_is_known_by_a_document_or_by_name_and_day_of_birth() {
        let kept = json!({"family_name": "O'Brien", "given_names": "Seán", "born": "1971-05-04",
            "documents": [{"issuing_country": "IRL", "number": "PX 123"}]});
        let name = json!({"family_name": "OBRIEN", "given_names": "SEAN", "born": "1971-05-04"});
        let paper = json!({"family_name": "Byrne", "documents": [{"issuing_country": "IE", "number": "px123"}]});
        let other = json!({"family_name": "O'Brien", "given_names": "Seán", "born": "1999-05-04",
            "documents": [{"issuing_country": "FR", "number": "PX123"}]});
        assert_eq!(
            [&name, &paper, &other].map(|record| alike_people(&kept, record)),
            [true, true, false]
        );
        assert!(!alike_people(&json!({"family_name": "A"}), &json!({"family_name": "A"})));
    }

    #[test]
    fn what_a_list_does_not_say_stays() {
        let kept = json!({"family_name": "A", "occupation": "Cook",
            "documents": [{"number": "1", "issuing_country": "FR", "mrz": "P<"}]});
        let list = json!({"family_name": "B", "documents": [
            {"number": "1", "issuing_country": "FR", "expires_on": "2030-01-01"}, {"number": "2"}]});
        let merged = json!({"family_name": "B", "occupation": "Cook", "documents": [
            {"number": "1", "issuing_country": "FR", "mrz": "P<", "expires_on": "2030-01-01"}, {"number": "2"}]});
        assert_eq!(overlaid(&kept, &list), merged);
    }

    #[test]
    fn vessels_of_one_name_are_two_where_their_numbers_say_so() {
        let vessel =
            |name: &str, number: Option<&str>| json!({"name": name, "registration_number": number});
        let kept = vessel("Wild Rose", Some("GB 1"));
        assert!(alike_vessels(&kept, &vessel("Renamed", Some("gb1"))));
        assert!(alike_vessels(&kept, &vessel("WILD ROSE", None)));
        assert!(!alike_vessels(&kept, &vessel("Wild Rose", Some("GB 2"))));
    }
}
