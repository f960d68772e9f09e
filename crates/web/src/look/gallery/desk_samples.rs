//! Made-up arrivals and decisions for the officer's half of the gallery.

use super::super::bars::{Bars, Series};
use super::super::choice::{Choice, Choices};
use super::super::field::Field;
use super::super::page::{NavItem, Page};
use super::super::parts::{Banner, KeyLine, Link, State, SummaryRow, Tab, Tone};
use super::super::sea::{AgencyPill, Note};
use super::super::table::{Cell, Column, Row, Table};
use super::super::words::Words;
use super::DeskGallery;
use super::samples::{HERE, evening, link, office_note, pager, port, why};
use chrono::TimeDelta;
use chrono_tz::Tz;
use identifiers::Language;

fn pills(words: Words) -> Vec<AgencyPill> {
    let pill = |letter: &str, key: &str, tone| AgencyPill {
        letter: letter.to_owned(),
        words: words.t(key),
        tone,
    };
    vec![
        pill("C", "gallery-customs-cleared", Tone::Good),
        pill("I", "gallery-immigration-waiting", Tone::Attention),
        pill("H", "gallery-health-held", Tone::Stop),
    ]
}

fn columns(words: Words) -> Vec<Column> {
    vec![
        Column::new(words.t("gallery-arrives")),
        Column::new(words.t("gallery-vessel")),
        Column::new(words.t("gallery-from-next")).wide(),
        Column::number(words.t("gallery-people")),
        Column::new(words.t("gallery-why-here")),
        Column::number(words.t("gallery-waiting")).wide(),
    ]
}

/// Name, looks, route, people aboard, minutes until arrival.
const ARRIVALS: [[&str; 5]; 4] = [
    ["Wild Rose", "12.4 m · GB 913402", "Rodney Bay → St George’s", "5", "20"],
    ["Étoile du Sud", "14.1 m · FR 82 2210", "Le Marin → Union Island", "8", "65"],
    ["Papillon", "16.0 m · US 1204477", "Soufrière → Bequia", "2", "190"],
    ["Reina del Mar", "31.0 m · KY 740991", "Bridgetown → Mustique", "11", "4000"],
];

fn row(words: Words, [name, looks, route, people, minutes]: [&str; 5], state: Cell) -> Row {
    let wait = TimeDelta::minutes(minutes.parse().unwrap_or_default());
    let arrives = words.day_time(evening() + wait, Tz::America__St_Vincent);
    vec![
        Cell::link(Link::new(arrives, HERE)),
        Cell::text(name).beneath(looks),
        Cell::text(route),
        Cell::text(people),
        state,
        Cell::text(words.span(wait)),
    ]
}

fn table(words: Words) -> Table {
    let state = |tone, key: &str| Cell::state(State::new(tone, words.t(key)));
    let states = [
        state(Tone::Attention, "gallery-look").and(words.t("gallery-short-passport")),
        state(Tone::Stop, "gallery-held"),
        state(Tone::Good, "gallery-cleared"),
        Cell::text("–"),
    ];
    let rows = ARRIVALS.into_iter().zip(states);
    let rows = rows.map(|(arrival, state)| row(words, arrival, state));
    Table::new(words.t("gallery-expected"), columns(words), rows.collect()).hidden_caption().keys()
}

fn tabs(words: Words) -> Vec<Tab> {
    let tab = |key: &str, count, current| Tab {
        label: words.t(key),
        count: Some(count),
        href: HERE.to_owned(),
        current,
    };
    vec![
        tab("gallery-expected", 14, false),
        tab("gallery-in-port", 61, true),
        tab("gallery-held", 2, false),
    ]
}

fn outcome(words: Words) -> Choices {
    let items = [("clear", "gallery-clear"), ("ask", "gallery-ask"), ("refuse", "gallery-refuse")];
    Choices::new(
        "outcome",
        words.t("gallery-decide"),
        items.map(|(value, key)| Choice::new(value, words.t(key))).into(),
    )
    .small()
    .inline()
}

/// A week of arrivals: each day those cleared and those that wait.
fn bars(words: Words) -> Option<Bars> {
    let series = [("gallery-customs-cleared", "good"), ("gallery-waiting", "info")];
    let series = series.map(|(key, tone)| Series { word: words.t(key), tone });
    let day = |back: i64| words.weekday((evening() - TimeDelta::days(back)).date_naive());
    let counts = [[3, 1], [5, 2], [4, 0], [8, 3]];
    let days: Vec<_> =
        counts.iter().zip(0..).map(|(counts, back)| (day(3 - back), counts.to_vec())).collect();
    Bars::new(words.t("gallery-expected"), series.into(), &days)
}

pub(super) fn desk(language: Language) -> DeskGallery {
    let words = Words::new(language);
    let stop = Note {
        tone: Tone::Stop,
        point: words.t("gallery-held"),
        text: words.t("gallery-short-passport"),
        link: None,
    };
    let nav = NavItem {
        label: words.t("gallery-expected"),
        href: HERE.to_owned(),
        count: Some(14),
        current: true,
    };
    let page = Page::new(language, words.t("gallery-desk-title"))
        .here("/components/desk")
        .csrf("sample")
        .nav(vec![nav])
        .who("Officer Joseph", HERE)
        .place("Port Elizabeth · Customs")
        .crumbs(vec![link(words, "gallery-expected"), link(words, "gallery-in-port")])
        .banner(Some(Banner::news(words.t("gallery-short-passport"))))
        .idle_minutes(15);
    DeskGallery {
        page,
        line: format!("{} · GB 913402 · MMSI 232 004 117", words.length(1240)),
        when: words.instant(evening(), Tz::America__St_Vincent),
        tabs: tabs(words),
        port: port(words).chosen("Bequia"),
        find: Field::search("find", words.t("gallery-find")),
        table: table(words),
        pager: pager(),
        state: State::new(Tone::Info, words.t("gallery-waiting")),
        pills: pills(words),
        notes: vec![office_note(words), stop],
        why: why(words),
        pairs: vec![
            SummaryRow::new(words.t("gallery-people"), "5 → 5"),
            SummaryRow::new(words.t("gallery-spirits"), "0 → 6 l"),
        ],
        bars: bars(words),
        outcome: outcome(words),
        remarks: Field::lines("remarks", words.t("gallery-remarks")),
        keys: vec![KeyLine { key: String::from("c"), does: words.t("gallery-clear") }],
    }
}
