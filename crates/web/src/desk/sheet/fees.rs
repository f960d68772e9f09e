//! What the call costs, each line with where the rule comes from.

use clearance::WayFile;
use clearance::fee::{FeeAmount, FeeLine, Likelihood, Total};

use crate::hall::source;
use crate::look::{Cell, Column, Page, Row, State, Table, Tone};
use crate::told;

/// Every line, the counted ones first.
pub(super) fn table(page: &Page, way: &WayFile) -> Table {
    let columns = vec![
        Column::new(page.t("desk-fee")),
        Column::new(page.t("desk-fee-agency")).wide(),
        Column::number(page.t("desk-fee-amount")),
        Column::new(page.t("desk-fee-source")),
    ];
    let lines = || way.report.iter().flat_map(|report| &report.fees);
    let counted = lines().filter(|line| line.counted).chain(lines().filter(|line| !line.counted));
    Table::new(page.t("desk-fees"), columns, counted.map(|line| row(page, line)).collect())
}

fn row(page: &Page, line: &FeeLine) -> Row {
    let name = told::by_language(page.language(), &line.name).to_owned();
    let mut beneath = vec![told::sentence(page, &line.explain)];
    beneath.extend(line.because.as_ref().map(|because| told::sentence(page, because)));
    beneath
        .extend(line.note.as_ref().map(|note| told::by_language(page.language(), note).to_owned()));
    let agency =
        line.agency.map_or_else(|| "–".to_owned(), |agency| page.t(&format!("agency-{agency}")));
    let state = match (line.counted, line.likelihood) {
        (true, Likelihood::Due) => None,
        (true, Likelihood::Possible) => {
            Some(State::new(Tone::Attention, page.t("desk-fee-possible")))
        }
        (false, _) => Some(State::new(Tone::Quiet, page.t("desk-fee-not-counted"))),
    };
    let source = Cell {
        href: source::address(&line.evidence),
        ..Cell::text(source::name(page, &line.evidence))
    };
    let as_of = line.reported_in.map_or_else(
        || line.evidence.as_of.clone(),
        |year| page.t1("source-reported-in", "year", year.to_string()),
    );
    vec![
        Cell { state, ..Cell::text(name) }.beneath(beneath.join(" ")),
        Cell::text(agency),
        Cell::text(amount(page, line)),
        source.beneath(as_of),
    ]
}

fn amount(page: &Page, line: &FeeLine) -> String {
    let money = |minor: i64| page.money(minor, &line.currency);
    let text = match &line.amount {
        FeeAmount::Exact { minor } => money(*minor),
        FeeAmount::Between { low, high } => format!("{} – {}", money(*low), money(*high)),
        FeeAmount::Unknown { .. } => return page.t("desk-fee-unknown"),
    };
    if line.about { page.t1("fee-about", "amount", text) } else { text }
}

/// One sentence for each currency.
pub(super) fn totals(page: &Page, way: &WayFile) -> Vec<String> {
    let totals = way.report.iter().flat_map(|report| &report.totals);
    totals.map(|total| told_total(page, total)).collect()
}

fn told_total(page: &Page, total: &Total) -> String {
    let money = |minor: i64| page.money(minor, &total.currency);
    let sum = if total.low_minor == total.high_minor {
        let key = if total.about { "fee-total-about" } else { "fee-total" };
        page.t1(key, "amount", money(total.low_minor))
    } else {
        page.say("fee-total-range")
            .set("low", money(total.low_minor))
            .set("high", money(total.high_minor))
            .to_string()
    };
    let possible = (total.possible_minor > 0)
        .then(|| page.t1("fee-total-possible", "amount", money(total.possible_minor)));
    let unknown = (total.unknown_lines > 0)
        .then(|| page.t1("fee-total-unknown", "count", total.unknown_lines));
    [Some(sum), possible, unknown].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
