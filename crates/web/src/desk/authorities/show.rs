//! One authority: what it says, what its dry run found, and what came of it.

use accounts::Role;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use chrono::{Days, NaiveDate};
use clearance::AutomatedRow;
use clearance::authority::{
    Authority, AuthorityId, AuthorityStanding, AuthorityState, Taken, Trial,
};
use identifiers::Language;

use super::{COUNTED, Counts, days, refusal, state, status};
use crate::guest::Me;
use crate::look::{
    Bars, Cell, Column, Field, Link, Page, Problems, Row, Sample, Series, State, SummaryRow, Table,
    Words,
};
use crate::refusal::Refusal;
use crate::{reply, told};

/// The news of this page: the word in the address, and the sentence.
const DONE: [(&str, &str); 5] = [
    ("drafted", "authorities-done-drafted"),
    ("tried", "authorities-done-tried"),
    ("signed", "authorities-done-signed"),
    ("suspended", "authorities-done-suspended"),
    ("withdrawn", "authorities-done-withdrawn"),
];

/// Most records listed, the latest.
const LISTED: usize = 50;

#[derive(Template)]
#[template(path = "desk/authorities/show.html")]
pub(super) struct Show {
    page: Page,
    problems: Problems,
    state: State,
    rows: Vec<SummaryRow>,
    trial: Vec<SummaryRow>,
    apart: Table,
    counts: Vec<SummaryRow>,
    weeks: Option<(Bars, Table)>,
    records: Table,
    action: String,
    may: Vec<&'static str>,
    why: Field,
}

fn terms(page: &Page, of: &Authority) -> Vec<SummaryRow> {
    let row =
        |key: &str, value: String| SummaryRow::new(page.t(&format!("authorities-{key}")), value);
    let ways: Vec<String> =
        of.terms.ways.iter().map(|way| page.t(&format!("authorities-{way}"))).collect();
    let share = of.terms.share.basis_points();
    let signed = of.signature.as_ref().map_or("–".to_owned(), |signature| signature.name.clone());
    let law = vec![of.terms.law.clone(), of.terms.url.clone()];
    let mut rows = vec![
        row("version", of.version.to_string()),
        row("agency", page.t(&format!("agency-{}", of.terms.agency))),
        row("ways", ways.join(", ")),
        row("rule", of.terms.rule.text().to_owned()),
        row("per-day", of.terms.per_day.to_string()),
        row("share", format!("{}.{:02}", share / 100, share % 100)),
        row("effective", page.date(of.terms.effective)),
        row("expires", page.date(of.terms.expires)),
        SummaryRow::lines(page.t("authorities-law"), law),
        row("signed-by", signed),
    ];
    rows.extend(of.ended.as_ref().map(|(_, why)| row("why", why.clone())));
    rows
}

fn trial(page: &Page, trial: &Trial) -> Vec<SummaryRow> {
    let row = |key: &str, count: u32| SummaryRow::new(page.t(key), count.to_string());
    let apart = u32::try_from(trial.disagreements.len()).unwrap_or(u32::MAX);
    vec![
        row("authorities-trial-notices", trial.notices),
        row("authorities-trial-cleared", trial.cleared),
        row("authorities-trial-apart", apart),
        row("authorities-trial-handed", trial.handed_over),
        row("authorities-trial-yet", trial.handed_over_yet_cleared),
        row("authorities-trial-left", trial.left_out),
    ]
}

fn apart(page: &Page, found: Option<&Trial>) -> Table {
    let rows = found.into_iter().flat_map(|trial| &trial.disagreements).map(|one| -> Row {
        let link = Link::new(one.reference.clone(), format!("/desk/calls/{}", one.call));
        vec![Cell::link(link), Cell::text(page.t(&format!("outcome-done-{}", one.outcome)))]
    });
    let columns = ["authorities-call", "authorities-answer"].map(|key| Column::new(page.t(key)));
    Table::new(page.t("authorities-trial-apart"), columns.into(), rows.collect())
}

fn record(page: &Page, words: &Words, row: &AutomatedRow) -> Row {
    let reasons = row.finding.reasons.iter().map(|reason| told::sentence(words, reason));
    let answer = row
        .followed
        .map_or("–".to_owned(), |(outcome, _)| page.t(&format!("outcome-done-{outcome}")));
    let link = Link::new(page.date(row.day), format!("/desk/calls/{}", row.call));
    let taken = page.t(&format!("authorities-record-{}", row.finding.taken));
    let why = reasons.collect::<Vec<_>>().join(" ");
    vec![Cell::link(link), Cell::text(taken).beneath(why), Cell::text(answer)]
}

fn records(page: &Page, rows: Vec<Row>) -> Table {
    let columns = ["authorities-call", "authorities-record", "authorities-answer"];
    let columns = columns.map(|key| Column::new(page.t(key)));
    Table::new(page.t("authorities-records"), columns.into(), rows)
}

/// A week's first day, and what was taken and stood, was overturned, was checked at random, was
/// handed over.
type Week = (NaiveDate, [u64; 4]);

/// The tones of the four, in their order.
const TONES: [&str; 4] = ["good", "stop", "attention", "quiet"];
/// Their words.
const WEEKLY: [&str; 4] =
    ["authorities-stood", "authorities-overturned", "authorities-random", "authorities-handed"];

fn series(page: &Page) -> Vec<Series> {
    let named = WEEKLY.into_iter().zip(TONES);
    named.map(|(key, tone)| Series { word: page.t(key), tone }).collect()
}

/// The weeks from a day on, up to today, each with what was recorded in it.
fn by_week((since, today): (NaiveDate, NaiveDate), done: &[AutomatedRow]) -> Vec<Week> {
    let first = done.first().map_or(today, |row| row.day).max(since);
    let mut weeks: Vec<Week> = (0..=(today - first).num_days() / 7)
        .map(|week| (first + Days::new(week.unsigned_abs() * 7), [0; 4]))
        .collect();
    for row in done {
        let place = usize::try_from((row.day - first).num_days() / 7).unwrap_or(0);
        let which = match row.finding.taken {
            Taken::Cleared if row.is_overturned() => 1,
            Taken::Cleared => 0,
            Taken::CheckedAtRandom => 2,
            Taken::HandedOver => 3,
        };
        if let Some((_, counts)) = weeks.get_mut(place) {
            counts[which] += 1;
        }
    }
    weeks
}

fn week_table(page: &Page, weeks: &[Week]) -> Table {
    let mut columns = vec![Column::new(page.t("authorities-week"))];
    columns.extend(WEEKLY.map(|key| Column::number(page.t(key))));
    let row = |(day, counts): &Week| -> Row {
        let numbers = counts.iter().map(|count| Cell::text(count.to_string()));
        [Cell::text(page.date(*day))].into_iter().chain(numbers).collect()
    };
    Table::new(page.t("authorities-weeks"), columns, weeks.iter().map(row).collect())
}

fn weeks(
    page: &Page,
    days: (NaiveDate, NaiveDate),
    done: &[AutomatedRow],
) -> Option<(Bars, Table)> {
    let weeks = by_week(days, done);
    let bars: Vec<_> =
        weeks.iter().map(|(day, counts)| (page.weekday(*day), counts.to_vec())).collect();
    let bars = Bars::new(page.t("authorities-weeks"), series(page), &bars)?;
    Some((bars, week_table(page, &weeks)))
}

/// What a supervisor may do with it now.
fn may(of: &Authority, standing: AuthorityStanding, me: &Me) -> Vec<&'static str> {
    let own = me.viewer.seat.agency.is_none_or(|agency| agency == of.terms.agency);
    if me.viewer.seat.role != Role::Supervisor || !own {
        return Vec::new();
    }
    let tried = of.trial.as_ref().is_some_and(|trial| trial.version == of.version);
    let mut may = Vec::new();
    if matches!(of.state, AuthorityState::Draft | AuthorityState::DryRun) {
        may.extend(["try", "change"]);
    }
    if tried && matches!(of.state, AuthorityState::DryRun | AuthorityState::Suspended) {
        may.push("sign");
    }
    if matches!(standing, AuthorityStanding::Signed | AuthorityStanding::Active) {
        may.push("suspend");
    }
    if of.state != AuthorityState::Withdrawn {
        may.push("withdraw");
    }
    may
}

impl Show {
    fn new(page: Page, of: (State, Vec<SummaryRow>), problems: Problems) -> Self {
        let why = Field::lines("why", page.t("authorities-why")).with(&problems);
        let news = crate::administration::news(&page, &DONE);
        let (apart, records) = (apart(&page, None), records(&page, Vec::new()));
        let ((state, rows), trial, counts, weeks) = (of, Vec::new(), Vec::new(), None);
        let (action, may) = (String::new(), Vec::new());
        let page = page.banner(news).problems(&problems);
        Self { page, problems, state, rows, trial, apart, counts, weeks, records, action, may, why }
    }
}

/// The page, with what was not done.
pub(super) async fn drawn(
    me: &Me,
    id: &AuthorityId,
    problems: Problems,
) -> Result<Response, Refusal> {
    let desk = me.app.clearance();
    let of = desk.authority(&me.viewer, id).await.map_err(refusal)?;
    let (since, today) = days(me);
    let done = desk.automated_since(&me.viewer, (Some(id), since)).await?;
    let words = Words::new(me.language);
    let crumbs = vec![Link::new(words.t("authorities-title"), "/desk/authorities")];
    let (page, code) = (me.titled(of.terms.name.clone()).crumbs(crumbs), status(&problems));
    let standing = of.standing(today);
    let counts = Counts::of(done.iter()).0.into_iter().zip(COUNTED);
    let counts = counts.map(|(count, key)| SummaryRow::new(page.t(key), count.to_string()));
    let lines = done.iter().rev().take(LISTED).map(|row| record(&page, &words, row));
    let show = Show {
        counts: counts.collect(),
        weeks: weeks(&page, (since, today), &done),
        records: records(&page, lines.collect()),
        trial: of.trial.as_ref().map(|found| trial(&page, found)).unwrap_or_default(),
        apart: apart(&page, of.trial.as_ref()),
        may: may(&of, standing, me),
        action: format!("/desk/authorities/{id}"),
        ..Show::new(page.clone(), (state(&page, standing), terms(&page, &of)), problems)
    };
    Ok(reply::page_with(code, &show))
}

pub(super) fn read(id: &str) -> Result<AuthorityId, Refusal> {
    id.parse().map_err(|_| Refusal::not_found())
}

/// `GET /desk/authorities/{id}`
pub(super) async fn show(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    drawn(&me, &read(&id)?, Problems::new()).await
}

/// Words of reasons that are built from parts, so that every one is seen in every language.
const REASONS: [&str; 15] = [
    "not-active",
    "not-permitted",
    "taken-up",
    "failed",
    "expired",
    "not-computed",
    "unanswered",
    "unanswered-unknown",
    "rule-fails",
    "fact-unknown",
    "term",
    "rule",
    "limit",
    "random",
    "cleared",
];

impl Sample for Show {
    fn samples(language: Language) -> Vec<Self> {
        let words = Words::new(language);
        let page = || Page::new(language, words.t("authorities-title"));
        let reason = |word: &str| {
            let mut said = registry::sentence::Sentence::new(&format!("authority-why-{word}"));
            for name in ["count", "limit", "drawn", "version", "terms"] {
                said = said.with(name, 3_i64);
            }
            for name in ["why", "term", "facts", "name"] {
                said = said.with(name, "–");
            }
            Cell::text(told::sentence(&words, &said))
        };
        let taken = Taken::ALL.iter().map(|of| page().t(&format!("authorities-record-{of}")));
        let mut rows: Vec<Row> =
            REASONS.map(|word| vec![Cell::text("–"), reason(word), Cell::text("–")]).into();
        rows.extend(taken.map(|of| vec![Cell::text("–"), Cell::text(of), Cell::text("–")]));
        let errors =
            ["state", "not-tried", "own", "no-law", "another", "past", "reason", "permitted"];
        let wrong = errors.map(|key| ("authority", page().t(&format!("authorities-error-{key}"))));
        let labels = ["version", "signed-by", "why", "inward", "outward"];
        let labels =
            labels.map(|key| SummaryRow::new(page().t(&format!("authorities-{key}")), "–"));
        let state = || state(&page(), AuthorityStanding::Active);
        let mut all: Vec<Self> = DONE
            .map(|(word, _)| page().here(format!("/desk/authorities?done={word}")))
            .map(|page| Self::new(page, (state(), Vec::new()), Problems::new()))
            .into();
        let full = Self::new(page(), (state(), labels.into()), wrong.into_iter().collect());
        let may = vec!["try", "change", "sign", "suspend", "withdraw"];
        let (trial, records) = (trial(&page(), &Trial::default()), records(&page(), rows));
        let day = NaiveDate::default();
        let weeks = Bars::new(
            page().t("authorities-weeks"),
            series(&page()),
            &[("–".into(), vec![1, 1, 1, 1])],
        );
        let weeks = weeks.map(|bars| (bars, week_table(&page(), &[(day, [1, 1, 1, 1])])));
        all.push(Self { may, trial, weeks, records, ..full });
        all
    }
}
