//! Goods of the declaration: stores, and lists of weapons, animals, cash, medicines and illness,
//! a row each.

use clearance::voyage_file::{Species, WeaponKind};
use serde_json::{Map, Value};

use crate::look::{Choice, Page, Problems, Select};
use crate::registry::asks::{Ask, Drawing, Piece, Shape, label_key, may, must, read, words};
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
        asks: &[
            must("type", Shape::Words("weapon", words::<WeaponKind>)),
            may("maker", Shape::Line),
            may("model", Shape::Line),
            may("serial", Shape::Short(20)),
            may("calibre", Shape::Short(10)),
            may("rounds", Shape::Whole),
            may("licence", Shape::Line),
            may("permit", Shape::Line),
            may("kept_where", Shape::Line),
        ],
        questions: &["customs.weapons", "customs.spearguns", "customs.flare-gun"],
    },
    Goods {
        list: "animals",
        set: "animal-field",
        asks: &[
            must("species", Shape::Words("species", words::<Species>)),
            may("breed", Shape::Line),
            may("name", Shape::Line),
            may("microchip", Shape::Short(20)),
            may("rabies_on", Shape::Date),
            may("titre_on", Shape::Date),
            may("titre_value", Shape::Decimal),
            may("permit", Shape::Line),
            may("landing", Shape::Tick),
        ],
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

const STORES: &[Ask] = &[
    may("spirits_l", Shape::Decimal),
    may("wine_l", Shape::Decimal),
    may("beer_l", Shape::Decimal),
    may("cigarettes", Shape::Whole),
    may("cigars", Shape::Whole),
    may("tobacco_g", Shape::Decimal),
    may("other", Shape::Lines),
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
) -> (Vec<Piece>, Vec<GoodsBoxes>) {
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
        }
    };
    (drawing.all(STORES), GOODS.iter().map(list).collect())
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
}
