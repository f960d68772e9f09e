//! Goods of the declaration: stores, and lists of weapons, animals, cash, medicines and illness,
//! a row each.

use registry::belonging::{BelongingKind, BelongingRow};
use serde_json::{Map, Value, json};

use crate::look::{Choice, Page, Problems, Select};
use crate::registry::asks::{Ask, Drawing, Piece, Shape, label_key, may, must, read};
use crate::registry::belonging_form::{self, ANIMAL, STORES, WEAPON};
use crate::registry::typed::Typed;

/// A list of goods.
pub(super) struct Goods {
    /// Its path in the declaration.
    pub(super) list: &'static str,
    /// The beginning of the keys of its words.
    pub(super) set: &'static str,
    asks: &'static [Ask],
    /// Questions that a row answers with yes; the first, answered no, says that there are none.
    pub(super) questions: &'static [&'static str],
}

/// Every list.
pub(super) const GOODS: [Goods; 5] = [
    Goods {
        list: "weapons",
        set: "weapon-field",
        asks: WEAPON,
        questions: &["customs.weapons", "customs.spearguns", "customs.flare-gun"],
    },
    Goods {
        list: "animals",
        set: "animal-field",
        asks: ANIMAL,
        questions: &["agriculture.animals"],
    },
    Goods {
        list: "cash",
        set: "cash-field",
        asks: &[must("currency", Shape::Short(5)), must("amount", Shape::Decimal)],
        questions: &["customs.cash"],
    },
    Goods {
        list: "stores.medicines",
        set: "medicine-field",
        asks: &[
            must("name", Shape::Line),
            may("quantity", Shape::Short(20)),
            may("controlled", Shape::Tick),
            may("prescription", Shape::YesNo),
        ],
        questions: &["customs.controlled-medicines"],
    },
    Goods {
        list: "health.ill",
        set: "illness-field",
        asks: &[
            must("complaint", Shape::Lines),
            may("since", Shape::Date),
            may("treatment", Shape::Lines),
        ],
        questions: &["health.ill-now", "health.infectious-suspected", "health.many-ill"],
    },
];

/// The set of words of the stores.
const STORES_SET: &str = "stores-field";

/// Most rows of a list on the page; the voyage file takes more.
const ROWS_MOST: usize = 30;

/// A list as drawn.
pub(super) struct GoodsBoxes {
    pub(super) list: &'static str,
    pub(super) anchor: String,
    pub(super) title: String,
    pub(super) add: String,
    pub(super) rows: Vec<RowBoxes>,
    /// What the account's list has for it.
    pub(super) mine: Vec<Mine>,
}

/// Something of the account's own list, added by one press.
pub(super) struct Mine {
    pub(super) act: String,
    pub(super) label: String,
}

/// What stands on the page beside the questions.
pub(super) struct Boxes {
    pub(super) stores: Vec<Piece>,
    pub(super) stores_mine: Vec<Mine>,
    pub(super) lists: Vec<GoodsBoxes>,
}

/// A row as drawn.
pub(super) struct RowBoxes {
    pub(super) index: usize,
    pub(super) title: String,
    pub(super) pieces: Vec<Piece>,
}

/// People of the voyage who may be named in a row: id and name.
pub(super) type Named = [(String, String)];

/// Where a list stands on the page.
pub(super) fn anchor(list: &str) -> String {
    format!("list-{}", list.replace('.', "-"))
}

/// The key of the label of a field of the declaration, by its path there.
pub(super) fn label_key_of(path: &str) -> String {
    let path = path.strip_prefix("declaration.").unwrap_or(path);
    for goods in &GOODS {
        if let Some((_, field)) =
            path.strip_prefix(goods.list).and_then(|rest| rest.split_once("]."))
        {
            return label_key(goods.set, field);
        }
    }
    match path.strip_prefix("stores.") {
        Some(field) => label_key(STORES_SET, field),
        None => "declaration-answer".into(),
    }
}

/// Draws stores and lists. `typed` holds the whole declaration under `declaration.`.
pub(super) fn draw(
    page: &Page,
    typed: &Typed,
    problems: &Problems,
    people: &Named,
    own: &[BelongingRow],
) -> Boxes {
    let drawing = Drawing { page, typed, problems, set: STORES_SET, before: "declaration.stores." };
    let list = |goods: &Goods| {
        let path = format!("declaration.{}", goods.list);
        let row = |index: usize| row(&drawing, goods, (&path, index), people);
        GoodsBoxes {
            list: goods.list,
            anchor: anchor(goods.list),
            title: page.t(&format!("{}-title", goods.set)),
            add: page.t(&format!("{}-add", goods.set)),
            rows: (0..typed.count(&path)).map(row).collect(),
            mine: mine(page, typed, goods.list, own),
        }
    };
    Boxes {
        stores: drawing.all(STORES),
        stores_mine: mine(page, typed, "stores", own),
        lists: GOODS.iter().map(list).collect(),
    }
}

/// In which list of a declaration something belongs.
pub(super) fn list_of(kind: BelongingKind) -> &'static str {
    match kind {
        BelongingKind::Weapon => "weapons",
        BelongingKind::Animal => "animals",
        BelongingKind::Stores => "stores",
    }
}

/// What the account's list has for a list of the declaration and is not declared yet.
fn mine(page: &Page, typed: &Typed, list: &str, own: &[BelongingRow]) -> Vec<Mine> {
    let path = format!("declaration.{list}");
    let declared = |record: &Value| {
        let known = Typed::of_record(record);
        let same = |before: &str| known.within(|name| typed.get(&format!("{before}{name}")));
        match list {
            "stores" => same(&format!("{path}.")),
            _ => (0..typed.count(&path)).any(|index| same(&format!("{path}[{index}]."))),
        }
    };
    let fits = |row: &&BelongingRow| list_of(row.kind) == list && !declared(&row.record);
    let one = |row: &BelongingRow| Mine {
        act: format!("use:{list}:{}", row.id),
        label: page.t1("goods-use", "what", belonging_form::label(page, row)),
    };
    own.iter().filter(fits).map(one).collect()
}

/// Declares something of the account's own list: a row more, or the stores, and a yes to the
/// question it answers where that is among those `asked`.
pub(super) fn use_mine(
    declaration: &mut Map<String, Value>,
    given: &mut Map<String, Value>,
    asked: &[&str],
    row: &BelongingRow,
) {
    let list = list_of(row.kind);
    if row.kind == BelongingKind::Stores {
        let stores = declaration.entry(list).or_insert_with(|| json!({}));
        if let (Some(stores), Some(own)) = (stores.as_object_mut(), row.record.as_object()) {
            stores.extend(own.iter().map(|(name, value)| (name.clone(), value.clone())));
        }
        return;
    }
    let rows = declaration.entry(list).or_insert_with(|| json!([]));
    if let Some(rows) = rows.as_array_mut().filter(|rows| rows.len() < ROWS_MOST) {
        rows.push(row.record.clone());
        let question = question_of(row);
        if asked.contains(&question) {
            given.insert(question.into(), json!({ "value": true }));
        }
    }
}

/// The question that a weapon or an animal answers with yes.
pub(super) fn question_of(row: &BelongingRow) -> &'static str {
    match row.record["type"].as_str() {
        None => "agriculture.animals",
        Some("flare_gun") => "customs.flare-gun",
        Some("speargun" | "hawaiian_sling") => "customs.spearguns",
        Some(_) => "customs.weapons",
    }
}

fn row(
    drawing: &Drawing<'_>,
    goods: &Goods,
    (path, index): (&str, usize),
    people: &Named,
) -> RowBoxes {
    let before = format!("{path}[{index}].");
    let page = drawing.page;
    let mut pieces = Drawing { set: goods.set, before: &before, ..*drawing }.all(goods.asks);
    if goods.list == "health.ill" {
        let choices =
            people.iter().map(|(id, name)| Choice::new(id.as_str(), name.as_str())).collect();
        let name = format!("{before}person");
        let chosen = drawing.typed.get(&name);
        let select =
            Select::new(name.clone(), page.t("illness-field-person"), choices).chosen(chosen);
        let select =
            select.blank(page.t("illness-field-person-gone")).optional().with(drawing.problems);
        pieces.insert(0, Piece::Select(select));
    }
    RowBoxes { index, title: page.t1(&format!("{}-row", goods.set), "place", index + 1), pieces }
}

/// Reads stores and lists, as typed; rows in which nothing stands are left out.
pub(super) fn take(typed: &Typed, declaration: &mut Map<String, Value>) {
    let mut whole = Map::new();
    read(typed, "declaration.stores.", STORES, &mut whole);
    for goods in &GOODS {
        let mut kept = 0;
        for index in 0..typed.count(&format!("declaration.{}", goods.list)) {
            let mut row = Map::new();
            let before = format!("declaration.{}[{index}].", goods.list);
            read_row(typed, &before, goods.asks, &mut row);
            let person = typed.get(&format!("{before}person")).trim();
            if !person.is_empty() && goods.list == "health.ill" {
                row.insert("person".into(), person.into());
            }
            if !row.is_empty() {
                put_row(&mut whole, goods.list, kept, row);
                kept += 1;
            }
        }
    }
    if let Some(Value::Object(read)) = whole.remove("declaration") {
        declaration.extend(read);
    }
}

/// Reads the fields of one row into an object of its own.
fn read_row(typed: &Typed, before: &str, asks: &[Ask], row: &mut Map<String, Value>) {
    let mut alone = Typed::default();
    for ask in asks {
        let name = format!("{before}{}", ask.path);
        alone.set(ask.path, typed.get(&name));
        for (part, text) in ["day", "month", "year"].into_iter().zip(typed.day(&name)) {
            alone.set(format!("{}-{part}", ask.path), text);
        }
    }
    read(&alone, "", asks, row);
}

fn put_row(whole: &mut Map<String, Value>, list: &str, index: usize, row: Map<String, Value>) {
    crate::registry::typed::put(whole, &format!("declaration.{list}[{index}]"), Value::Object(row));
}

/// Adds an empty row to a list, for its boxes to be drawn.
pub(super) fn add_row(declaration: &mut Map<String, Value>, list: &str) {
    let Some(goods) = GOODS.iter().find(|goods| goods.list == list) else {
        return;
    };
    let count = Typed::of_record(&Value::Object(declaration.clone())).count(goods.list);
    if count < ROWS_MOST {
        let first = goods.asks.first().map_or("type", |ask| ask.path);
        // A row of which nothing is known yet still has its first box.
        crate::registry::typed::put(declaration, &format!("{list}[{count}].{first}"), "".into());
    }
}

/// True if a list has rows.
pub(super) fn has_rows(declaration: &Map<String, Value>, list: &str) -> bool {
    Typed::of_record(&Value::Object(declaration.clone())).count(list) > 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn rows_come_back_as_typed_and_empty_ones_are_left_out() {
        let declared = json!({"declaration": {
            "weapons": [{"type": "handgun", "rounds": 12}, {"type": ""}, {"type": "speargun"}],
            "stores": {"spirits_l": 2.5, "medicines": [{"name": "Morphine", "controlled": true}]},
            "animals": [{"species": "dog", "rabies_on": "2026-02-03", "landing": false}],
        }});
        let mut read = Map::new();
        take(&Typed::of_record(&declared), &mut read);
        assert_eq!(
            Value::Object(read),
            json!({
                "weapons": [{"type": "handgun", "rounds": 12}, {"type": "speargun"}],
                "stores": {"spirits_l": "2.5", "medicines": [{"name": "Morphine", "controlled": true}]},
                "animals": [{"species": "dog", "rabies_on": "2026-02-03", "landing": false}],
            })
        );
    }

    #[test]
    fn a_row_added_is_there_to_be_filled() {
        let mut declaration = Map::new();
        add_row(&mut declaration, "stores.medicines");
        add_row(&mut declaration, "stores.medicines");
        add_row(&mut declaration, "no such list");
        assert_eq!(
            Typed::of_record(&Value::Object(declaration.clone())).count("stores.medicines"),
            2
        );
        assert!(has_rows(&declaration, "stores.medicines") && !has_rows(&declaration, "cash"));
    }

    #[test]
    fn every_field_has_a_label() {
        assert_eq!(label_key_of("declaration.weapons[0].serial"), "weapon-field-serial");
        assert_eq!(label_key_of("declaration.stores.medicines[1].name"), "medicine-field-name");
        assert_eq!(label_key_of("declaration.stores.tobacco_g"), "stores-field-tobacco-g");
        assert_eq!(label_key_of("declaration.answers.customs.cash"), "declaration-answer");
    }

    #[test]
    fn what_is_in_ones_own_list_is_declared_by_one_press() {
        let row = |kind, record: Value| BelongingRow {
            id: "0197b3a0-7d4c-7000-8000-000000000001".parse().unwrap(),
            kind,
            record,
            version: 1,
            updated_at: chrono::DateTime::UNIX_EPOCH,
        };
        let gun = row(BelongingKind::Weapon, json!({"type": "speargun", "maker": "Omer"}));
        let stores = row(BelongingKind::Stores, json!({"wine_l": "6", "medicines": []}));
        let mut declaration = Map::new();
        let mut given = Map::from_iter([("customs.spearguns".to_owned(), json!({"value": false}))]);
        let asked = ["customs.weapons", "customs.spearguns"];
        use_mine(&mut declaration, &mut given, &asked, &gun);
        declaration.insert("stores".into(), json!({"beer_l": 12}));
        use_mine(&mut declaration, &mut given, &asked, &stores);
        assert_eq!(given["customs.spearguns"], json!({"value": true}));
        assert!(!given.contains_key("customs.weapons"));
        assert_eq!(declaration["weapons"], json!([gun.record]));
        assert_eq!(declaration["stores"]["beer_l"], json!(12));
        assert_eq!(declaration["stores"]["wine_l"], json!("6"));
        // What is declared is not offered again; another of the kind is.
        let page = Page::new(identifiers::Language::En, "x");
        let typed = Typed::of_record(&json!({ "declaration": declaration }));
        let other = row(BelongingKind::Weapon, json!({"type": "speargun", "maker": "Cressi"}));
        let own = [gun, stores, other];
        assert!(mine(&page, &typed, "stores", &own).is_empty());
        let offered = mine(&page, &typed, "weapons", &own);
        assert_eq!(offered.len(), 1);
        assert!(offered[0].label.contains("Cressi"), "{}", offered[0].label);
        for _ in 0..40 {
            use_mine(&mut declaration, &mut given, &asked, &own[2]);
        }
        assert_eq!(declaration["weapons"].as_array().unwrap().len(), ROWS_MOST);
    }
}
