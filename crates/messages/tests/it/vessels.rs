use messages::sheet::{self, Layout};
use serde_json::json;

#[test]
fn a_fleet_in_feet_and_metres() {
    let file = "Boat name;Type;Category;Flag;Reg. no.;LOA (ft);Beam;Draft;Dimension unit;Hull material;Owner\n\
        Wild Rose;Sloop;Private;UK;913402;40,5;3.9 m;6;feet;GRP;Seán O'Brien\n\
        Blue Note;Katamaran;Bareboat charter;LC;J8-12;;;;;;\n";
    let book = sheet::open(file.as_bytes()).unwrap();
    let today = "2026-11-24".parse().unwrap();
    let reading = sheet::read(&book, Layout::vessels(), today, None).unwrap();
    assert!(reading.lines.iter().all(|line| line.problems.is_empty()), "{:?}", reading.lines);
    assert_eq!(
        reading.lines[0].record,
        json!({"category": "pleasure", "draft": {"feet": "6"}, "length": {"feet": "40.5"}, "material": "fibreglass",
            "name": "Wild Rose", "owner": {"name": "Seán O'Brien"}, "registration_country": "GB",
            "registration_number": "913402", "type": "sloop", "width": "3.9"})
    );
    assert_eq!(reading.lines[1].record["category"], "charter_bareboat");
}
