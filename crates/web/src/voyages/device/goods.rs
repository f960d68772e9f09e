//! Goods on the page that works without a link: a row of each list to be copied, the stores, and
//! what the account's own lists have, with everything that fills a row.

use registry::belonging::{BelongingKind, BelongingRow};
use serde_json::json;

use super::super::goods::{self, GOODS};
use super::super::questions;
use crate::look::{Page, Problems};
use crate::registry::asks::Piece;
use crate::registry::belonging_form;
use crate::registry::typed::Typed;

/// Illness names people of the voyage, whom nobody knows before it is sent.
const NOT_HERE: &str = "health.ill";

/// Lists and stores.
#[derive(Default)]
pub(super) struct GoodsBoxes {
    pub(super) lists: Vec<ListBoxes>,
    pub(super) stores: Vec<Piece>,
    pub(super) stores_own: Vec<Own>,
}

/// A list, with the boxes of its first row.
pub(super) struct ListBoxes {
    pub(super) list: &'static str,
    pub(super) title: String,
    pub(super) add: String,
    /// "Weapon #".
    pub(super) row: String,
    pub(super) pieces: Vec<Piece>,
    pub(super) own: Vec<Own>,
}

/// Something of the account's own list.
pub(super) struct Own {
    pub(super) label: String,
    /// Names and values of its boxes, as JSON.
    pub(super) fields: String,
    /// The box of the question that it answers with yes; blank if there is none.
    pub(super) question: String,
}

/// Draws them.
pub(super) fn draw(page: &Page, rows: &[BelongingRow]) -> GoodsBoxes {
    let mut typed = Typed::default();
    for goods in &GOODS {
        // One row of each is drawn, of which nothing is known.
        typed.set(format!("declaration.{}[0].-", goods.list), "");
    }
    let drawn = goods::draw(page, &typed, &Problems::new(), &Vec::new(), &[]);
    let own = |list: &str| own(page, rows, list);
    let sets = GOODS.iter().zip(drawn.lists).filter(|(goods, _)| goods.list != NOT_HERE);
    let lists = sets.map(|(goods, boxes)| ListBoxes {
        list: goods.list,
        title: boxes.title,
        add: boxes.add,
        row: page.t1(&format!("{}-row", goods.set), "place", "#"),
        pieces: boxes.rows.into_iter().next().map(|row| row.pieces).unwrap_or_default(),
        own: own(goods.list),
    });
    GoodsBoxes { lists: lists.collect(), stores: drawn.stores, stores_own: own("stores") }
}

fn own(page: &Page, rows: &[BelongingRow], list: &str) -> Vec<Own> {
    let one = |row: &BelongingRow| Own {
        label: page.t1("goods-use", "what", belonging_form::label(page, row)),
        fields: json!(Typed::of_record(&row.record).boxes().collect::<Vec<_>>()).to_string(),
        question: match row.kind {
            BelongingKind::Stores => String::new(),
            _ => questions::name(goods::question_of(row)),
        },
    };
    rows.iter().filter(|row| goods::list_of(row.kind) == list).map(one).collect()
}
