//! Made-up boats, people and ports for the gallery. Sentences come from the words.

use super::super::choice::{Choice, Choices, Group, Select};
use super::super::field::{DateField, Field, PasswordField};
use super::super::page::{NavItem, Page};
use super::super::parts::{Banner, Confidence, Empty, KeyLine, Link, State, SummaryRow, Tab, Task, Tone, Why};
use super::super::problem::Problems;
use super::super::sea::{AgencyPill, Note, Progress, RailCall};
use super::super::table::{Cell, Column, Pager, Table};
use super::super::words::Words;
use super::{DeskGallery, Gallery};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use identifiers::Language;

const HERE: &str = "/components";

/// 1 Dec 2026, 23:00 UTC: 19:00 in Bequia.
const EVENING: i64 = 1_796_166_000;

fn evening() -> DateTime<Utc> {
    DateTime::from_timestamp(EVENING, 0).unwrap_or_default()
}

fn link(words: Words, key: &str) -> Link {
    Link::new(words.t(key), HERE)
}

fn why(words: Words) -> Why {
    Why {
        about: words.t("gallery-notice"),
        rule: words.t("gallery-notice-rule"),
        source: String::from("Customs (Control and Management) Act"),
        address: Some(String::from("https://example.org/act")),
        date: words.date(NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default()),
        confidence: Confidence::Reported,
    }
}

fn tasks(words: Words) -> Vec<Task> {
    let task = |title: &str, href: Option<&str>, tone, state: &str| Task {
        title: words.t(title),
        href: href.map(String::from),
        hint: None,
        state: State::new(tone, words.t(state)),
    };
    vec![
        task("gallery-vessel-name", Some(HERE), Tone::Good, "gallery-done"),
        Task { hint: Some(words.t("gallery-animals-hint")), ..task("gallery-stores", Some(HERE), Tone::Info, "gallery-started") },
        task("gallery-notice", None, Tone::Quiet, "gallery-cannot"),
    ]
}

fn office_note(words: Words) -> Note {
    Note {
        tone: Tone::Attention,
        point: words.t("gallery-office-point"),
        text: words.t("gallery-office-text"),
        link: Some(link(words, "summary-change")),
    }
}

fn calls(words: Words) -> Vec<RailCall> {
    let morning = evening() - TimeDelta::hours(11);
    let fees = |minor| SummaryRow::new(words.t("gallery-fees"), words.money(minor, "XCD"));
    vec![
        RailCall {
            progress: Progress::Done,
            port: String::from("Rodney Bay"),
            when: words.day_time(morning, Tz::America__St_Lucia),
            place: String::from("Saint Lucia"),
            leg: Some(String::from("62 nm · 11 h · 5.5 kn")),
            ..RailCall::default()
        },
        RailCall {
            progress: Progress::Here,
            port: String::from("Bequia"),
            when: words.day_time(evening(), Tz::America__St_Vincent),
            place: String::from("St Vincent and the Grenadines · Port Elizabeth"),
            facts: vec![
                SummaryRow::new(words.t("gallery-notice"), words.t("gallery-done"))
                    .change(words.t("why-summary"), HERE),
                fees(15_500),
            ],
            notes: vec![office_note(words)],
            leg: Some(String::from("58 nm · 10 h · 5.5 kn")),
        },
        RailCall {
            port: String::from("St George’s"),
            when: words.day_time(evening() + TimeDelta::hours(91), Tz::America__Grenada),
            place: String::from("Grenada · Port Louis Marina"),
            facts: vec![fees(10_000)],
            ..RailCall::default()
        },
    ]
}

fn port(words: Words) -> Select {
    let group = |territory: &str, ports: &[&str]| Group {
        label: Some(territory.to_owned()),
        items: ports.iter().map(|port| Choice::new(*port, *port)).collect(),
    };
    let groups = vec![
        group("Saint Lucia", &["Rodney Bay", "Castries", "Soufrière"]),
        group("St Vincent and the Grenadines", &["Bequia", "Union Island"]),
    ];
    Select::grouped("port", words.t("gallery-port"), groups).blank(words.t("gallery-port-blank"))
}

fn animals(words: Words) -> Choices {
    let items = vec![
        Choice::new("yes", words.t("gallery-yes")).hint(words.t("gallery-animals-hint")),
        Choice::new("no", words.t("gallery-no")),
    ];
    Choices::new("animals", words.t("gallery-animals"), items)
}

fn stores(words: Words) -> Choices {
    let items = [("spirits", "gallery-spirits"), ("weapons", "gallery-weapons")];
    let items = items.map(|(value, key)| Choice::new(value, words.t(key))).into();
    Choices::new("stores", words.t("gallery-stores"), items).chosen(["spirits"])
}

fn answers(words: Words) -> Vec<SummaryRow> {
    let change = words.t("summary-change");
    vec![
        SummaryRow::new(words.t("gallery-vessel-name"), "Wild Rose").change(&change, HERE),
        SummaryRow::new(words.t("gallery-length"), words.length(1240)).change(&change, HERE),
        SummaryRow::lines(words.t("gallery-people"), vec![String::from("Seán O'Brien"), String::from("Anna Baptiste")])
            .change(&change, HERE),
        SummaryRow::new(words.t("gallery-remarks"), " ").change(&change, HERE),
    ]
}

fn pager() -> Pager {
    Pager { previous: Some(HERE.to_owned()), next: Some(HERE.to_owned()) }
}

fn skipper_page(words: Words, problems: &Problems) -> Page {
    let nav = ["gallery-plan", "gallery-vessel", "gallery-people"];
    let nav = nav.into_iter().enumerate().map(|(at, key)| NavItem {
        label: words.t(key),
        href: HERE.to_owned(),
        count: None,
        current: at == 0,
    });
    Page::new(words.language(), words.t("gallery-title"))
        .here(HERE)
        .csrf("sample")
        .demo(true)
        .problems(problems)
        .nav(nav.collect())
        .who("Seán O'Brien", HERE)
        .back(HERE)
        .banner(Some(Banner::success(words.t("gallery-saved")).link(link(words, "gallery-plan"))))
}

pub(super) fn gallery(language: Language, wrong: bool) -> Gallery {
    let words = Words::new(language);
    let said = [("vessel_name", "gallery-vessel-name-error"), ("expiry", "gallery-expiry-error")];
    let problems: Problems =
        said.into_iter().filter(|_| wrong).map(|(field, key)| (field, words.t(key))).collect();
    Gallery {
        page: skipper_page(words, &problems),
        tasks: tasks(words),
        calls: calls(words),
        why: why(words),
        warning: words.t("gallery-warning"),
        inset: words.t("gallery-notice-rule"),
        received: words.t("gallery-received"),
        reference: String::from("LC-7K3-29Q"),
        details: words.t("gallery-why-here"),
        name: Field::text("vessel_name", words.t("gallery-vessel-name"))
            .hint(words.t("gallery-vessel-name-hint"))
            .value("Wild \"Rose\" <&>")
            .limit(100)
            .with(&problems),
        length: Field::decimal("length", words.t("gallery-length")).unit("m").value("12.40"),
        expiry: DateField::new("expiry", words.t("gallery-expiry"))
            .hint(words.t("gallery-expiry-hint"))
            .typed("31", "2", "2029")
            .with(&problems),
        arrival: Field::time("arrival_time", words.t("gallery-arrival-time")).value("19:00"),
        port: port(words).with(&problems),
        animals: animals(words).inline(),
        stores: stores(words),
        remarks: Field::lines("remarks", words.t("gallery-remarks")).optional().limit(2000),
        papers: Field::file("papers", words.t("gallery-papers"), "image/jpeg,application/pdf").optional(),
        password: PasswordField::current("password", words.t("gallery-password")),
        answers: answers(words),
        empty: Empty { text: words.t("gallery-empty"), action: Some(link(words, "gallery-plan")) },
        pager: pager(),
        sum: words.money(25_500, "XCD"),
        beneath: words.date(evening().date_naive()),
        next: link(words, "gallery-continue"),
        problems,
    }
}

fn pills(words: Words) -> Vec<AgencyPill> {
    let pill = |letter: &str, key: &str, tone| AgencyPill { letter: letter.to_owned(), words: words.t(key), tone };
    vec![
        pill("C", "gallery-customs-cleared", Tone::Good),
        pill("I", "gallery-immigration-waiting", Tone::Attention),
        pill("H", "gallery-health-held", Tone::Stop),
    ]
}

fn table(words: Words) -> Table {
    let columns = vec![
        Column::new(words.t("gallery-arrives")),
        Column::new(words.t("gallery-vessel")),
        Column::new(words.t("gallery-from-next")).wide(),
        Column::number(words.t("gallery-people")),
        Column::new(words.t("gallery-why-here")),
        Column::number(words.t("gallery-waiting")).wide(),
    ];
    let row = |name: &str, looks: &str, route: &str, people: &str, minutes: i64, state: Cell| {
        let arrives = words.day_time(evening() + TimeDelta::minutes(minutes), Tz::America__St_Vincent);
        vec![
            Cell::link(Link::new(arrives, HERE)),
            Cell::text(name).beneath(looks),
            Cell::text(route),
            Cell::text(people),
            state,
            Cell::text(words.span(TimeDelta::minutes(minutes))),
        ]
    };
    let look = Cell::state(State::new(Tone::Attention, words.t("gallery-look"))).and(words.t("gallery-short-passport"));
    let held = Cell::state(State::new(Tone::Stop, words.t("gallery-held")));
    let good = Cell::state(State::new(Tone::Good, words.t("gallery-cleared")));
    let rows = vec![
        row("Wild Rose", "12.4 m · GB 913402", "Rodney Bay → St George’s", "5", 20, look),
        row("Étoile du Sud", "14.1 m · FR 82 2210", "Le Marin → Union Island", "8", 65, held),
        row("Papillon", "16.0 m · US 1204477", "Soufrière → Bequia", "2", 190, good),
        row("Reina del Mar", "31.0 m · KY 740991", "Bridgetown → Mustique", "11", 4000, Cell::text("–")),
    ];
    Table::new(words.t("gallery-expected"), columns, rows).hidden_caption().keys()
}

fn tabs(words: Words) -> Vec<Tab> {
    let tab = |key: &str, count, current| Tab { label: words.t(key), count: Some(count), href: HERE.to_owned(), current };
    vec![tab("gallery-expected", 14, false), tab("gallery-in-port", 61, true), tab("gallery-held", 2, false)]
}

fn outcome(words: Words) -> Choices {
    let items = [("clear", "gallery-clear"), ("ask", "gallery-ask"), ("refuse", "gallery-refuse")];
    Choices::new("outcome", words.t("gallery-decide"), items.map(|(value, key)| Choice::new(value, words.t(key))).into())
        .small()
        .inline()
}

pub(super) fn desk(language: Language) -> DeskGallery {
    let words = Words::new(language);
    let stop = Note {
        tone: Tone::Stop,
        point: words.t("gallery-held"),
        text: words.t("gallery-short-passport"),
        link: None,
    };
    let nav = NavItem { label: words.t("gallery-expected"), href: HERE.to_owned(), count: Some(14), current: true };
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
        outcome: outcome(words),
        remarks: Field::lines("remarks", words.t("gallery-remarks")),
        keys: vec![KeyLine { key: String::from("c"), does: words.t("gallery-clear") }],
    }
}
