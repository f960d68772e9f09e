//! Made-up calls, so that every word of the desk is seen in every language.

use identifiers::Language;

use super::queue::{Line, Queue, WayPills};
use super::sheet::{
    AgencyLine, AnswerLine, Automated, CallPage, CertificateLine, Change, DecideForm, Head, Need,
    OutcomeButton, Said, WayCards,
};
use super::text::{Ask, Read};
use crate::look::{
    AgencyPill, Cell, Choice, Column, Confidence, Empty, Field, Link, Page, Pager, Problems,
    Sample, Select, State, SummaryRow, Tab, Table, Tone, Why, Words,
};
use crate::samples::{Drawn, draw};

/// The desk's pages, drawn.
pub(crate) fn samples(language: Language) -> Vec<Drawn> {
    let mut drawn = draw![language; Queue, CallPage, Ask, Read];
    drawn.extend(super::authorities::samples(language));
    drawn
}

fn page(language: Language, key: &str) -> Page {
    Page::new(language, Words::new(language).t(key))
        .csrf("sample")
        .place("Port Elizabeth")
        .idle_minutes(15)
}

impl Sample for Queue {
    #[expect(clippy::too_many_lines, reason = "one page, written out")]
    fn samples(language: Language) -> Vec<Self> {
        let page = page(language, "desk-title");
        let pill = AgencyPill {
            letter: "C".into(),
            words: page.t("outcome-done-clear"),
            tone: Tone::Good,
        };
        let line = Line {
            href: "/desk".into(),
            due: page.t1("desk-today", "time", "19:00"),
            due_tone: Tone::Attention,
            distance: page.t1("desk-in", "span", "3 h 10"),
            date: "24 Nov 2026, 19:00 (AST)".into(),
            movement: page.t("desk-arrives"),
            name: "Wild Rose".into(),
            look: format!("{} · 12.4 m · GB 913402", page.t("vessel-type-sloop")),
            reference: "VC-7K3-29Q".into(),
            from: "Rodney Bay".into(),
            next: Some("St George’s".into()),
            people: 5,
            ways: vec![WayPills { label: page.t("way-inward"), pills: vec![pill] }],
            reasons: vec![State::new(Tone::Attention, page.t("desk-why-document-valid-past-stay"))],
            waiting: "20 min".into(),
        };
        let queue = |lines: Vec<Line>, empty: &str| Self {
            port: Select::new(
                "port",
                page.t("desk-port"),
                vec![Choice::new("vc-bequia", "Port Elizabeth")],
            )
            .blank(page.t("desk-port-all")),
            tabs: ["expected", "en-route", "in-port", "outbound", "overstay", "missing", "history"]
                .map(|word| Tab {
                    label: page.t(&format!("register-{word}")),
                    count: (word != "history").then_some(3),
                    href: format!("/desk?show={word}"),
                    current: word == "overstay",
                })
                .into(),
            show: "overstay",
            about: Some(page.t("register-overstay-about")),
            find: Field::search("find", page.t("desk-find")),
            lines,
            empty: Empty {
                text: page.t(empty),
                action: Some(Link::new(page.t("desk-show-everything"), "/desk?show=all")),
            },
            older: Some(Link::new(page.t("desk-older"), "/desk?older=yes")),
            pager: Pager { previous: None, next: Some("/desk".into()) },
            first: Some(Link::new(page.t("desk-first-page"), "/desk")),
            page: page.clone(),
        };
        vec![
            queue(vec![line], "desk-empty"),
            queue(Vec::new(), "desk-empty"),
            queue(Vec::new(), "desk-not-found"),
        ]
    }
}

fn table(page: &Page, key: &str, columns: &[&str]) -> Table {
    let columns: Vec<Column> = columns.iter().map(|key| Column::new(page.t(key))).collect();
    let row = columns.iter().map(|_| Cell::text("–")).collect();
    Table::new(page.t(key), columns, vec![row])
}

fn decide(page: &Page, problems: &Problems) -> DecideForm {
    let button = |value: &'static str, key| OutcomeButton {
        value,
        label: page.t(&format!("outcome-{value}")),
        key,
        class: "",
    };
    DecideForm {
        action: "/desk/calls/x/decide".into(),
        way: "inward",
        version: 2,
        agency: "customs".into(),
        choose: None,
        reason: Field::lines("reason", page.t("desk-reason")).with(problems),
        conditions: Field::lines("conditions", page.t("desk-conditions")).with(problems),
        clear: button("clear", "c"),
        others: vec![button("query", "a"), button("refuse", "x")],
        settled: false,
    }
}

fn automated(page: &Page) -> Automated {
    Automated {
        state: State::new(Tone::Good, page.t("authorities-record-cleared")),
        why: "…".into(),
        when: "13:41".into(),
        links: vec![Link::new(page.t("agency-customs"), "/desk/authorities")],
    }
}

fn cards(page: &Page, problems: &Problems) -> WayCards {
    let why = Why {
        about: page.t("check-document-valid-past-stay-title"),
        rule: page.t("check-document-valid-past-stay-title"),
        source: page.t("source-kind-guide"),
        address: Some("https://example.com/".into()),
        date: "2024-11".into(),
        confidence: Confidence::Reported,
    };
    let revoke = Field::lines("why", page.t("desk-revoke-why")).hint(page.t("desk-revoke-hint"));
    WayCards {
        word: "inward",
        title: page.t("way-inward"),
        state: State::new(Tone::Info, page.t("desk-stands-awaiting")),
        version: page.say("desk-version").set("version", 2).set("time", "13:40").to_string(),
        decide: Some(decide(page, problems)),
        agencies: vec![AgencyLine {
            name: page.t("agency-customs"),
            own: true,
            state: State::new(Tone::Quiet, page.t("outcome-none")),
            by: "A. Joseph, 15:02".into(),
            words: vec!["…".into()],
        }],
        needs: vec![Need {
            state: State::new(Tone::Attention, page.t("desk-severity-refer")),
            text: "…".into(),
            why: Some(why),
        }],
        unknown: vec![Need {
            state: State::new(Tone::Info, page.t("desk-severity-info")),
            text: "…".into(),
            why: None,
        }],
        passed: vec![page.t("check-people-one-master-title")],
        automated: vec![automated(page)],
        changes: ["desk-same", "desk-differs", "desk-change", "desk-joined", "desk-left-list"]
            .map(|key| Change {
                state: Some(State::new(Tone::Info, page.t(key))),
                text: "…".into(),
                link: None,
            })
            .into(),
        certificates: vec![CertificateLine {
            link: Link::new("VC-7K3-29Q-IN1", "/certificates/VC-7K3-29Q-IN1"),
            state: State::new(Tone::Good, page.t("desk-certificate-issued")),
            text: "15:02".into(),
            revoke: Some(revoke),
        }],
    }
}

impl Sample for CallPage {
    #[expect(clippy::too_many_lines, reason = "one page, written out")]
    fn samples(language: Language) -> Vec<Self> {
        let page = page(language, "desk-title");
        let one = |problems: Problems| Self {
            head: Head {
                action: "/desk/calls/x".into(),
                caption: "VC-7K3-29Q".into(),
                line: page.t1("desk-hull", "colour", "white"),
                marks: Vec::new(),
                when: page.t1("desk-arrives-at", "time", page.t1("desk-today", "time", "19:00")),
                distance: page.t1("desk-in", "span", "3 h 10"),
                exact: "24 Nov 2026, 19:00 (AST)".into(),
                route: page.t1("desk-from", "port", "Rodney Bay"),
                movement: Some(("arrived", page.t("desk-record-arrival"))),
                inferred: Some(page.t1("desk-inferred", "port", "St George’s")),
                closed: Some(page.t1("desk-closed", "port", "Rodney Bay")),
            },
            tabs: vec![Tab {
                label: page.t("way-inward"),
                count: None,
                href: "/desk/calls/x".into(),
                current: true,
            }],
            ways: vec![cards(&page, &problems)],
            people: table(
                &page,
                "desk-person",
                &[
                    "desk-person",
                    "desk-role",
                    "desk-born",
                    "desk-document",
                    "desk-expires",
                    "desk-moves",
                ],
            ),
            goods: vec![SummaryRow::new(page.t("desk-goods"), page.t("desk-goods-none"))],
            answers: Vec::new(),
            flagged: vec![AnswerLine {
                agency: page.t("agency-customs"),
                question: "…".into(),
                answer: page.t("desk-yes"),
                detail: page.t("desk-no"),
                state: Some(State::new(Tone::Info, page.t("desk-severity-warn"))),
            }],
            fees: table(
                &page,
                "desk-fees",
                &["desk-fee", "desk-fee-agency", "desk-fee-amount", "desk-fee-source"],
            ),
            totals: vec![page.t1("fee-total", "amount", "XCD 85.00")],
            particulars: vec![SummaryRow::new(page.t("desk-home-port"), "Falmouth")],
            earlier: Table::default(),
            said: vec![Said {
                who: page.t("seat-skipper"),
                when: "13:40".into(),
                body: "…".into(),
                officer: false,
                files: vec![Link::new(page.t1("file-sent", "name", "a.pdf"), "/")],
            }],
            message: Field::lines("message", page.t("desk-message"))
                .hint(page.t("desk-message-hint"))
                .with(&problems),
            message_way: "inward",
            decisions: table(
                &page,
                "desk-decisions",
                &["desk-when", "desk-agency", "desk-decision", "desk-officer", "desk-words"],
            ),
            versions: table(
                &page,
                "desk-versions",
                &["desk-received", "desk-notice", "desk-state-of-it", "desk-reopens"],
            ),
            picture: Some(("/".into(), page.t1("photograph-of", "name", "Wild Rose"))),
            problems,
            page: page.clone(),
        };
        let wrong = [
            ("reason", "desk-words-needed-clear"),
            ("reason", "desk-words-needed-query"),
            ("reason", "desk-words-needed-refer"),
            ("reason", "desk-words-needed-hold"),
            ("reason", "desk-words-needed-refuse"),
            ("conditions", "desk-words-needed-clear_with_conditions"),
            ("message", "desk-message-needed"),
            ("why", "desk-revoke-needed"),
        ];
        vec![
            one(Problems::new()),
            one(wrong.into_iter().map(|(field, key)| (field, page.t(key))).collect()),
        ]
    }
}
