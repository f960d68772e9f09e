//! How long texts are.

use clearance::text_form::{PART_MOST, TextForm};
use clearance::voyage_file::{Role, VoyageFile};

use super::{atlas, grenadines};

const NAMES: &[(&str, &str)] = &[
    ("O'Brien", "Seán"),
    ("Baptiste", "Anna Léonie"),
    ("van der Berg", "Willem"),
    ("Suharti", "Dewi"),
    ("Núñez-Ångström", "Zoë"),
    ("Williams", "Christopher James"),
    ("Charles", "Marie-Claire"),
    ("Rodríguez", "José Luis"),
    ("Smith", "Elizabeth"),
    ("Müller", "Hans-Peter"),
    ("Joseph", "Kervin"),
    ("Johnson", "Margaret Rose"),
];

/// The Bequia call of the example with so many people, each with a passport.
fn with_people(count: usize) -> VoyageFile {
    let mut file = grenadines();
    let person = file.people[1].clone();
    file.people.clear();
    let mut list = Vec::new();
    for (at, (family, given)) in NAMES.iter().take(count).enumerate() {
        let mut person = person.clone();
        person.reference = format!("n{at}");
        (person.family_name, person.given_names) =
            ((*family).to_owned(), Some((*given).to_owned()));
        person.middle_name = None;
        person.documents[0].number = format!("PX44719{at:02}");
        person.documents[0].issued_on = None;
        let role = if at == 0 { Role::Master } else { Role::Crew };
        list.push(clearance::voyage_file::Aboard {
            person: person.reference.clone(),
            role,
            position: None,
        });
        file.people.push(person);
    }
    assert_eq!(list.len(), count);
    file.calls[0].aboard = Some(list);
    file.calls[1].leaves.clear();
    file.declaration.as_mut().unwrap().answers.remove("immigration.leaving-vessel");
    file
}

#[test]
fn eight_people_with_passports_fit_into_900_characters() {
    let atlas = atlas();
    let mut lengths = Vec::new();
    for count in [2, 5, 8, 12] {
        let form = TextForm::of(&with_people(count), 1, atlas).unwrap();
        let parts = form.parts();
        assert!(parts.iter().all(|part| part.len() <= PART_MOST && part.is_ascii()));
        let sum: usize = parts.iter().map(String::len).sum();
        lengths.push((count, form.one().len(), parts.len(), sum));
    }
    // The same numbers stand in docs/text-form.md.
    let page = include_str!("../../../../docs/text-form.md");
    for (count, one, parts, sum) in &lengths {
        let line = format!("| {count} | {one} | {parts} | {sum} |");
        assert!(page.contains(&line), "docs/text-form.md lacks {line}: {lengths:?}");
    }
    assert!(lengths[2].1 <= 900 && lengths[2].3 <= 900, "{lengths:?}");
}
