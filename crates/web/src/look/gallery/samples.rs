//! Made-up boats, people and ports for the gallery. Sentences come from the words.

use super::super::choice::{Choice, Choices, Group, Select};
use super::super::date::DateField;
use super::super::field::{Field, PasswordField};
use super::super::page::{NavItem, Page};
use super::super::parts::{Banner, Confidence, Empty, Link, State, SummaryRow, Task, Tone, Why};
use super::super::problem::Problems;
use super::super::sea::{Note, Progress, RailCall};
use super::super::table::Pager;
use super::super::words::Words;
use super::Gallery;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use identifiers::Language;

pub(super) const HERE: &str = "/components";

/// 1 Dec 2026, 23:00 UTC: 19:00 in Bequia.
const EVENING: i64 = 1_796_166_000;

pub(super) fn evening() -> DateTime<Utc> {
    DateTime::from_timestamp(EVENING, 0).unwrap_or_default()
}

pub(super) fn link(words: Words, key: &str) -> Link {
    Link::new(words.t(key), HERE)
}

pub(super) fn why(words: Words) -> Why {
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
        Task {
            hint: Some(words.t("gallery-animals-hint")),
            ..task("gallery-stores", Some(HERE), Tone::Info, "gallery-started")
        },
        task("gallery-notice", None, Tone::Quiet, "gallery-cannot"),
    ]
}

pub(super) fn office_note(words: Words) -> Note {
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

pub(super) fn port(words: Words) -> Select {
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
        SummaryRow::lines(
            words.t("gallery-people"),
            vec![String::from("Seán O'Brien"), String::from("Anna Baptiste")],
        )
        .change(&change, HERE),
        SummaryRow::new(words.t("gallery-remarks"), " ").change(&change, HERE),
    ]
}

pub(super) fn pager() -> Pager {
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

fn name(words: Words, problems: &Problems) -> Field {
    Field::text("vessel_name", words.t("gallery-vessel-name"))
        .hint(words.t("gallery-vessel-name-hint"))
        .value("Wild \"Rose\" <&>")
        .with(problems)
}

fn expiry(words: Words, problems: &Problems) -> DateField {
    DateField::new("expiry", words.t("gallery-expiry"))
        .hint(words.t("gallery-expiry-hint"))
        .typed("31", "2", "2029")
        .with(problems)
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
        name: name(words, &problems),
        length: Field::decimal("length", words.t("gallery-length")).unit("m").value("12.40"),
        expiry: expiry(words, &problems),
        arrival: Field::time("arrival_time", words.t("gallery-arrival-time")).value("19:00"),
        port: port(words).with(&problems),
        animals: animals(words).inline(),
        stores: stores(words),
        remarks: Field::lines("remarks", words.t("gallery-remarks")).optional(),
        papers: Field::file("papers", words.t("gallery-papers"), "image/jpeg,application/pdf")
            .optional(),
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
