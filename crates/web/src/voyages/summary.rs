//! What a report says of a call, ready to be drawn: times, passage, deadlines, agencies,
//! requirements, fees. The check and the overview both draw from here.

use chrono::{DateTime, TimeDelta, Utc};
use clearance::cheaper::Cheaper;
use clearance::deadline::{DeadlineLine, DeadlineStatus};
use clearance::fee::{FeeAmount, FeeLine, Likelihood, Total};
use clearance::passage::{Leg, tenths_text};
use clearance::report::{CallReport, VoyageReport};
use clearance::requirement::Requirement;
use clearance::voyage_file::PortTime;
use registry::sentence::{Arg, Args};
use registry::territory::{AgencyKind, DeadlineKind};

use crate::hall::source;
use crate::look::{Page, State, SummaryRow, Tone, Why, Words};
use crate::told::{self, by_language};

/// A sentence with the rule behind it.
pub(super) struct Ruled {
    pub(super) text: String,
    pub(super) note: Option<String>,
    pub(super) state: Option<State>,
    pub(super) why: Option<Why>,
}

/// A fee as drawn.
pub(super) struct FeeBoxes {
    pub(super) name: String,
    pub(super) amount: String,
    pub(super) lines: Vec<String>,
    pub(super) state: Option<State>,
    pub(super) why: Why,
}

/// A call as drawn.
pub(super) struct CallBoxes {
    pub(super) heading: String,
    pub(super) place: String,
    pub(super) facts: Vec<SummaryRow>,
    pub(super) deadlines: Vec<Ruled>,
    pub(super) requirements: Vec<Ruled>,
    pub(super) fees: Vec<FeeBoxes>,
    pub(super) totals: Vec<String>,
    /// A time of arrival that costs less.
    pub(super) cheaper: Option<String>,
    /// The territory has no tariff we know: nothing is known, not free.
    pub(super) fees_unknown: bool,
}

/// "62 nm · 11 h at 5.5 kn".
pub(super) fn leg(words: &Words, leg: &Leg) -> String {
    let decimal = |tenths: u32| Arg::Decimal(tenths_text(tenths));
    let mut args = Args::from([("miles".to_owned(), decimal(leg.tenths_nm))]);
    let key = match (leg.minutes, leg.tenths_kn) {
        (Some(minutes), Some(knots)) => {
            args.insert("hours".into(), decimal(minutes.saturating_mul(10) / 60));
            args.insert("knots".into(), decimal(knots));
            "leg-line"
        }
        _ => "leg-line-distance",
    };
    told::keyed(words, key, &args)
}

/// A moment at a port with its zone: "1 Dec 2026, 19:00 (AST)".
pub(super) fn moment(words: &Words, time: &PortTime) -> String {
    told::local_time(words, time.local, &time.zone)
}

/// Agencies in their order: "Customs, Immigration".
pub(super) fn agencies(words: &Words, agencies: &[AgencyKind]) -> String {
    agencies
        .iter()
        .map(|agency| words.t(&format!("agency-{agency}")))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The name of the port of a call.
pub(super) fn port<'a>(words: &Words, call: &'a CallReport) -> &'a str {
    Some(by_language(words.language(), &call.port_name))
        .filter(|name| !name.is_empty())
        .unwrap_or(&call.port)
}

/// One call.
pub(super) fn call(page: &Page, call: &CallReport, now: DateTime<Utc>) -> CallBoxes {
    let totals: Vec<String> = call.totals.iter().map(|total| told_total(page, total)).collect();
    CallBoxes {
        heading: page
            .say("check-call-heading")
            .set("place", call.index + 1)
            .set("port", port(page, call))
            .to_string(),
        place: by_language(page.language(), &call.territory_name).to_owned(),
        facts: facts(page, call),
        deadlines: call.deadlines.iter().map(|line| deadline(page, line, now)).collect(),
        requirements: call
            .requirements
            .iter()
            .map(|requirement| ruled(page, requirement))
            .collect(),
        fees: call.fees.iter().map(|line| fee(page, line)).collect(),
        fees_unknown: call.fees.is_empty() && (call.entry || call.exit),
        totals,
        cheaper: None,
    }
}

/// "Arriving 1 Dec 2026, 16:00 (AST) instead would save XCD 70.00"
pub(super) fn told_cheaper(page: &Page, found: &Cheaper) -> String {
    let saved = found.saves.iter().map(|(currency, less)| page.money(*less, currency));
    page.say("cheaper-arrival")
        .set("time", moment(page, &found.arrival))
        .set("money", saved.collect::<Vec<_>>().join(" + "))
        .to_string()
}

fn facts(page: &Page, call: &CallReport) -> Vec<SummaryRow> {
    let mut rows = Vec::new();
    let mut row = |key: &str, value: String| rows.push(SummaryRow::new(page.t(key), value));
    if let Some(way) = &call.leg {
        row("check-leg", leg(page, way));
    }
    match &call.arrival {
        Some(time) => row("check-arrival", moment(page, time)),
        None => row("check-arrival", page.t("check-already-there")),
    }
    match &call.departure {
        Some(time) => row("check-departure", moment(page, time)),
        None => row("check-departure", page.t("check-not-known-yet")),
    }
    row(
        "check-people",
        page.say("check-people-count")
            .set("arrive", call.aboard_on_arrival)
            .set("leave", call.aboard_on_departure)
            .to_string(),
    );
    if !call.arrival_agencies.is_empty() {
        row("check-agencies-in", agencies(page, &call.arrival_agencies));
    }
    if !call.departure_agencies.is_empty() {
        row("check-agencies-out", agencies(page, &call.departure_agencies));
    }
    if call.arrival_agencies.is_empty() && call.departure_agencies.is_empty() {
        row("check-notices", page.t("check-no-notice"));
    }
    rows
}

fn deadline(page: &Page, line: &DeadlineLine, now: DateTime<Utc>) -> Ruled {
    let text = told::sentence(page, &line.sentence);
    let state = match line.status {
        DeadlineStatus::Passed => Some(State::new(Tone::Stop, page.t("check-deadline-passed"))),
        DeadlineStatus::PlanTooLong => {
            Some(State::new(Tone::Attention, page.t("check-deadline-too-long")))
        }
        DeadlineStatus::Ahead => countdown(page, line, now),
        DeadlineStatus::TimeMissing => None,
    };
    let why =
        line.evidence.as_ref().map(|rule| source::why(page, text.clone(), text.clone(), rule));
    let law = line.note.as_ref().map(|note| told::sentence(page, note));
    let late = is_late_notice(line).then(|| page.t("deadline-passed-then"));
    let note = [law, late].into_iter().flatten().collect::<Vec<_>>().join(" ");
    Ruled { note: Some(note).filter(|note| !note.is_empty()), state, why, text }
}

/// "in 2 days 3 h"; with less than a day left it calls for attention.
fn countdown(page: &Page, line: &DeadlineLine, now: DateTime<Utc>) -> Option<State> {
    let left = line.due.as_ref()?.utc - now;
    let tone = if left < TimeDelta::days(1) { Tone::Attention } else { Tone::Quiet };
    let words = if left < TimeDelta::days(2) {
        page.t1("countdown-in", "span", page.span(left))
    } else {
        page.say("countdown-in-days")
            .set("days", left.num_days())
            .set("hours", left.num_hours() % 24)
            .to_string()
    };
    Some(State::new(tone, words))
}

/// A notice whose time has passed: it is sent all the same.
fn is_late_notice(line: &DeadlineLine) -> bool {
    let notice = matches!(
        line.kind,
        DeadlineKind::NoticeBeforeArrival | DeadlineKind::NoticeBeforeDeparture
    );
    notice && line.status == DeadlineStatus::Passed
}

fn ruled(page: &Page, requirement: &Requirement) -> Ruled {
    let text = told::sentence(page, &requirement.sentence);
    let why = source::why(page, text.clone(), text.clone(), &requirement.evidence);
    let note = requirement.note.as_ref().map(|note| told::sentence(page, note));
    Ruled { text, note, state: None, why: Some(why) }
}

/// How much a fee is, in words.
pub(super) fn amount(words: &Words, line: &FeeLine) -> String {
    let money = |minor: i64| words.money(minor, &line.currency);
    let text = match &line.amount {
        FeeAmount::Exact { minor } => money(*minor),
        FeeAmount::Between { low, high } => format!("{} – {}", money(*low), money(*high)),
        FeeAmount::Unknown { .. } => return words.t("check-fee-unknown"),
    };
    if line.about { words.t1("fee-about", "amount", text) } else { text }
}

fn fee(page: &Page, line: &FeeLine) -> FeeBoxes {
    let language = page.language();
    let name = by_language(language, &line.name).to_owned();
    let explain = told::sentence(page, &line.explain);
    let mut lines = Vec::new();
    match &line.amount {
        FeeAmount::Unknown { because } => lines.push(told::sentence(page, because)),
        _ => lines.push(explain.clone()),
    }
    lines.extend(line.because.as_ref().map(|because| told::sentence(page, because)));
    if let Some((low, high)) = line.also_reported {
        let money = |minor: i64| page.money(minor, &line.currency);
        lines.push(
            page.say("fee-also-reported")
                .set("low", money(low))
                .set("high", money(high))
                .to_string(),
        );
    }
    lines.extend(line.note.as_ref().map(|note| by_language(language, note).to_owned()));
    lines.extend(line.reported_in.map(|year| page.t1("fee-reported-in", "year", year.to_string())));
    let state = match (line.likelihood, line.counted) {
        (Likelihood::Possible, _) => {
            Some(State::new(Tone::Attention, page.t("check-fee-possible")))
        }
        (Likelihood::Due, true) => None,
        (Likelihood::Due, false) => Some(State::new(Tone::Quiet, page.t("check-fee-not-counted"))),
    };
    let why = source::why(page, name.clone(), explain, &line.evidence);
    FeeBoxes { amount: amount(page, line), name, lines, state, why }
}

/// A total in a sentence: "Total about XCD 255.00; up to XCD 70.00 more is possible".
pub(super) fn told_total(words: &Words, total: &Total) -> String {
    let money = |minor: i64| words.money(minor, &total.currency);
    let mut parts = Vec::new();
    if total.low_minor != total.high_minor {
        let range = words
            .say("fee-total-range")
            .set("low", money(total.low_minor))
            .set("high", money(total.high_minor));
        parts.push(range.to_string());
    } else {
        let key = if total.about { "fee-total-about" } else { "fee-total" };
        parts.push(words.t1(key, "amount", money(total.low_minor)));
    }
    if total.possible_minor > 0 {
        parts.push(words.t1("fee-total-possible", "amount", money(total.possible_minor)));
    }
    if total.unknown_lines > 0 {
        parts.push(words.t1("fee-total-unknown", "count", total.unknown_lines));
    }
    if let Some(year) = total.oldest_report.filter(|_| total.unofficial_lines > 0) {
        let reported = words
            .say("fee-total-reported")
            .set("count", total.unofficial_lines)
            .set("year", year.to_string());
        parts.push(reported.to_string());
    }
    parts.join("; ")
}

/// The totals of a voyage: what stands in the bar at the foot, and beneath it.
pub(super) fn bar(words: &Words, report: &VoyageReport) -> (String, String) {
    let sum = short_totals(words, &report.totals);
    let unofficial: u32 = report.totals.iter().map(|total| total.unofficial_lines).sum();
    let oldest = report.totals.iter().filter_map(|total| total.oldest_report).min();
    let beneath = match oldest.filter(|_| unofficial > 0) {
        Some(year) => words
            .say("fee-total-reported")
            .set("count", unofficial)
            .set("year", year.to_string())
            .to_string(),
        None => words.t1("voyage-as-of", "date", words.date(report.assessed_at.date_naive())),
    };
    let sum = if sum.is_empty() { words.t("voyage-no-fees-known") } else { sum };
    (sum, beneath)
}

/// What is due in each currency, in few words: "about XCD 255.00 + USD 20.00".
pub(super) fn short_totals(words: &Words, totals: &[Total]) -> String {
    let due = totals.iter().filter(|total| total.high_minor > 0);
    let amounts = due.map(|total| {
        let money = words.money(total.high_minor, &total.currency);
        if total.about || total.low_minor != total.high_minor {
            words.t1("fee-about", "amount", money)
        } else {
            money
        }
    });
    amounts.collect::<Vec<_>>().join(" + ")
}
