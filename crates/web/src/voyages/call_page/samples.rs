//! The pages of a call as samples, with every sentence they can say.

use identifiers::Language;

use super::{CallPage, MessageBoxes, Version, WayBoxes};
use crate::hall::source;
use crate::look::{
    Choice, Choices, Field, Link, Page, Problems, Sample, State, SummaryRow, Tone, Words,
};
use crate::told::by_language;

impl Sample for CallPage {
    #[expect(clippy::too_many_lines, reason = "one page, written out")]
    fn samples(language: Language) -> Vec<Self> {
        let page = Page::new(language, "Bequia");
        let row = |key: &str, text: &str| {
            SummaryRow::new(page.t(key), page.t(text)).change(page.t("call-version-read"), "/")
        };
        let conditions = vec![
            page.t("outcome-done-clear_with_conditions"),
            page.t1("call-conditions", "text", "-"),
            page.t1("call-reason", "text", "-"),
        ];
        let time = "24 Nov 2026, 14:02 (AST)";
        let version = page
            .say("call-version-line")
            .set("state", page.t("notice-submitted"))
            .set("time", time)
            .to_string();
        let way = WayBoxes {
            title: page.t("clearance-of-inward"),
            state: State::new(Tone::Good, page.t("clearance-granted")),
            agencies: vec![
                row("agency-customs", "outcome-none"),
                SummaryRow::lines(page.t("agency-immigration"), conditions),
            ],
            certificates: vec![
                SummaryRow::new("VC-7K3-29Q-IN1", page.t1("call-certificate-issued", "time", time)),
                SummaryRow::new(
                    "VC-7K3-29Q-IN2",
                    page.t1("call-certificate-revoked", "time", time),
                ),
            ],
            versions: vec![SummaryRow::new(page.t1("receipt-version", "version", 1), version)],
        };
        let message = |from_officer| MessageBoxes {
            head: page.t("call-you"),
            body: "?".into(),
            from_officer,
            files: vec![Link::new(page.t1("file-sent", "name", "a.pdf"), "/")],
        };
        let steps = ["answer", "refused", "held", "wait", "certificate", "nothing"];
        let next: Vec<String> = steps.map(|step| page.t(&format!("call-next-{step}"))).to_vec();
        let problems = Problems::from_iter([
            ("answer", page.t("call-answer-long")),
            ("answer", page.t("call-answer-empty")),
        ]);
        let choice = Choice::new("inward", page.t("way-inward"));
        vec![Self {
            reference: "VC-7K3-29Q".into(),
            place: "Customs".into(),
            next_step: next.join(" "),
            ways: vec![way],
            messages: vec![message(true), message(false)],
            answer: Field::lines("answer", page.t("call-answer")).with(&problems),
            file: Field::file("file", page.t("file-with-answer"), "")
                .hint(page.t("file-with-answer-hint")),
            way: Choices::new("way", page.t("call-answer-about"), vec![choice]).inline().small(),
            action: "/calls/1/answer".into(),
            amend: Link::new(page.t("call-amend"), "/voyages/1"),
            onward: Link::new(page.t("again-onward-link"), "/voyages/1/onward?call=1"),
            withdraw: Some(Link::new(page.t("call-withdraw"), "/calls/1/withdraw")),
            page,
            problems,
        }]
    }
}

impl Sample for Version {
    fn samples(language: Language) -> Vec<Self> {
        let words = Words::new(language);
        let title = words
            .say("call-version-title")
            .set("notice", words.t("receipt-notice-inward"))
            .set("version", 1)
            .set("port", "Bequia");
        let page = Page::new(language, title.to_string());
        let row = |key: &str| {
            SummaryRow::new(
                page.t(key),
                by_language(language, &registry::sentence::ByLanguage::new()),
            )
        };
        let rows = vec![
            row("call-received"),
            row("check-arrival"),
            row("check-departure"),
            row("call-found"),
        ];
        let word = source::word(registry::territory::Topic::Health);
        let answers = vec![SummaryRow::new(
            page.t(&format!("declaration-topic-{word}")),
            page.t("answer-no"),
        )];
        vec![Self {
            caption: "VC-7K3-29Q".into(),
            state: State::new(Tone::Quiet, page.t("notice-superseded")),
            rows,
            people: vec![SummaryRow::new(
                "Seán O'Brien",
                page.t1("person-born-on", "date", "4 May 1971"),
            )],
            answers,
            page,
        }]
    }
}
