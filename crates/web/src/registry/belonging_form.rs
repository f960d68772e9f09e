//! What is asked of a weapon, an animal and stores: in the account's lists, and in a declaration.

use registry::belonging::{BelongingKind, BelongingRow};
use registry::record::{Species, WeaponKind};

use super::asks::{Ask, Shape, label_key, may, must, words};
use super::typed::Typed;
use crate::look::Page;

/// A weapon and its rounds.
pub(crate) const WEAPON: &[Ask] = &[
    must("type", Shape::Words("weapon", words::<WeaponKind>)),
    may("maker", Shape::Line),
    may("model", Shape::Line),
    may("serial", Shape::Short(20)),
    may("calibre", Shape::Short(10)),
    may("rounds", Shape::Whole),
    may("licence", Shape::Line),
    may("permit", Shape::Line),
    may("kept_where", Shape::Line),
];

/// An animal and its papers.
pub(crate) const ANIMAL: &[Ask] = &[
    must("species", Shape::Words("species", words::<Species>)),
    may("breed", Shape::Line),
    may("name", Shape::Line),
    may("microchip", Shape::Short(20)),
    may("rabies_on", Shape::Date),
    may("titre_on", Shape::Date),
    may("titre_value", Shape::Decimal),
    may("permit", Shape::Line),
    may("landing", Shape::Tick),
];

/// Stores aboard.
pub(crate) const STORES: &[Ask] = &[
    may("spirits_l", Shape::Decimal),
    may("wine_l", Shape::Decimal),
    may("beer_l", Shape::Decimal),
    may("cigarettes", Shape::Whole),
    may("cigars", Shape::Whole),
    may("tobacco_g", Shape::Decimal),
    may("other", Shape::Lines),
];

/// What is asked for a list, and the beginning of the keys of its words.
pub(crate) fn asks(kind: BelongingKind) -> (&'static str, &'static [Ask]) {
    match kind {
        BelongingKind::Weapon => ("weapon-field", WEAPON),
        BelongingKind::Animal => ("animal-field", ANIMAL),
        BelongingKind::Stores => ("stores-field", STORES),
    }
}

/// What something of a list is called in one line.
pub(crate) fn label(page: &Page, row: &BelongingRow) -> String {
    let typed = Typed::of_record(&row.record);
    let parts: Vec<String> = match row.kind {
        BelongingKind::Weapon => {
            let kind = page.t(&format!("weapon-{}", typed.get("type")));
            let rest = ["maker", "model", "serial"].map(|name| typed.get(name).to_owned());
            std::iter::once(kind).chain(rest).collect()
        }
        BelongingKind::Animal => {
            let kind = page.t(&format!("species-{}", typed.get("species")));
            vec![typed.get("name").to_owned(), kind, typed.get("microchip").to_owned()]
        }
        BelongingKind::Stores => {
            let (set, asks) = asks(row.kind);
            let said = asks.iter().filter(|ask| !typed.get(ask.path).is_empty());
            let one = |ask: &Ask| {
                format!("{}: {}", page.t(&label_key(set, ask.path)), typed.get(ask.path))
            };
            said.map(one).collect()
        }
    };
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
