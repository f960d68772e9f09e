//! The tariff of a territory as it is written down, with where each line comes from.

use registry::territory::{Band, FeeRule, Measure, MonthDay, Rate, Standing, Territory};

use super::{cite, set_version};
use crate::hall::source;
use crate::look::{Page, State, Tone};

/// One fee.
#[derive(Debug, Clone)]
pub(in super::super) struct FeeLine {
    pub(in super::super) name: String,
    pub(in super::super) notes: Vec<String>,
    pub(in super::super) due: String,
    pub(in super::super) agency: String,
    pub(in super::super) amounts: Vec<String>,
    pub(in super::super) state: State,
    pub(in super::super) source: String,
    pub(in super::super) address: Option<String>,
}

/// Every line of the tariff.
pub(super) fn list(page: &Page, territory: &Territory) -> Vec<FeeLine> {
    territory.fees.iter().map(|fee| of_fee(page, territory, fee)).collect()
}

fn of_fee(page: &Page, territory: &Territory, fee: &FeeRule) -> FeeLine {
    let (source, address, state) = cite(page, &fee.evidence);
    FeeLine {
        name: fee.name.get(page.language()).to_owned(),
        notes: notes(page, fee),
        due: page.t(&format!("rules-due-{}", source::word(fee.due).replace('_', "-"))),
        agency: fee
            .agency
            .map_or_else(|| "–".to_owned(), |agency| page.t(&format!("agency-{agency}"))),
        amounts: amounts(page, territory, fee),
        state,
        source,
        address,
    }
}

fn money(page: &Page, fee: &FeeRule, minor: i64) -> String {
    page.money(minor, fee.currency.as_str())
}

pub(super) fn amounts(page: &Page, territory: &Territory, fee: &FeeRule) -> Vec<String> {
    let per: Vec<String> =
        fee.per.iter().map(|per| page.t(&format!("fee-per-{}", source::word(per)))).collect();
    let per = per.join(", ");
    let with = |amount: String| {
        if per.is_empty() { amount } else { format!("{amount} {per}") }
    };
    let mut lines = match &fee.rate {
        Rate::Amount(minor) if minor.0 == 0 => vec![page.t("fee-explain-free")],
        Rate::Amount(minor) => {
            let amount = money(page, fee, minor.0);
            vec![with(if fee.about { page.t1("fee-about", "amount", amount) } else { amount })]
        }
        Rate::Bands(bands) => {
            let told = |each: &Band| {
                format!(
                    "{}: {}",
                    band(page, each, bands.measure),
                    with(money(page, fee, each.amount.0))
                )
            };
            bands.bands.iter().map(told).collect()
        }
        Rate::Between(range) => {
            vec![with(format!(
                "{} – {}",
                money(page, fee, range.low.0),
                money(page, fee, range.high.0)
            ))]
        }
        Rate::Percent(percent) => {
            let of = territory.fees.iter().filter(|other| percent.of.contains(&other.id));
            let of: Vec<&str> = of.map(|other| other.name.get(page.language())).collect();
            vec![
                page.say("rules-fee-percent")
                    .set("rate", percent.rate)
                    .set("of", of.join(", "))
                    .to_string(),
            ]
        }
        Rate::Unknown => vec![page.t("rules-fee-unknown")],
    };
    if let Some(range) = &fee.range {
        let said = page.say("fee-also-reported").set("low", money(page, fee, range.low.0));
        lines.push(said.set("high", money(page, fee, range.high.0)).to_string());
    }
    lines
}

/// `from 30, under 50 ft`.
fn band(page: &Page, band: &Band, measure: Measure) -> String {
    let bounds = [
        ("rules-band-from", band.from),
        ("rules-band-over", band.over),
        ("rules-band-to", band.to),
        ("rules-band-below", band.below),
    ];
    let told = bounds.into_iter().filter_map(|(key, bound)| Some(page.t1(key, "size", bound?)));
    let unit = match measure {
        Measure::Feet => "ft",
        Measure::Metres => "m",
        Measure::GrossTonnage => "GT",
    };
    format!("{}\u{a0}{unit}", told.collect::<Vec<_>>().join(", "))
}

fn notes(page: &Page, fee: &FeeRule) -> Vec<String> {
    let language = page.language();
    let day = |day: MonthDay| {
        // A leap year has every day of the year.
        day.in_year(2024)
            .map(|date| page.date(date).trim_end_matches(" 2024").to_owned())
            .unwrap_or_default()
    };
    let season = fee.season.map(|season| {
        page.say("rules-fee-season")
            .set("from", day(season.from))
            .set("to", day(season.to))
            .to_string()
    });
    let standing = match fee.standing {
        Standing::InForce => None,
        Standing::ProbablyLapsed => Some(page.t("fee-not-counted-lapsed")),
        Standing::YachtsUnclear => Some(page.t("fee-not-counted-yachts-unclear")),
    };
    let mut notes: Vec<String> = [
        fee.penalty.then(|| page.t("fee-not-counted-penalty")),
        standing,
        fee.when.as_ref().map(|_| page.t("rules-fee-when")),
        season,
        (fee.free_persons > 0)
            .then(|| page.t1("rules-fee-free-persons", "count", fee.free_persons)),
        fee.note.as_ref().map(|note| note.get(language).to_owned()),
        fee.evidence.note.as_ref().map(|note| note.get(language).to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect();
    notes.extend(counted(page, fee));
    if let Some(covers) = fee.covers {
        notes.extend(
            covers.entries.map(|count| page.t1("rules-fee-covers-entries", "count", count)),
        );
        notes.extend(covers.valid_days.map(|days| page.t1("rules-fee-covers-days", "days", days)));
        notes.extend(covers.until_departure.then(|| page.t("rules-fee-covers-until-departure")));
    }
    notes.extend(
        fee.exempt.iter().map(|who| page.t1("rules-fee-exempt", "who", who.who.get(language))),
    );
    notes
}

/// Who and which days are not counted, and which version this is if the administration set it.
fn counted(page: &Page, fee: &FeeRule) -> Vec<String> {
    let age = fee.free_under_age.map(|age| page.t1("rules-fee-free-under-age", "age", age));
    let days = (fee.free_days > 0).then(|| page.t1("rules-fee-free-days", "count", fee.free_days));
    let set = fee.set.map(|set| set_version(page, set));
    [age, days, set].into_iter().flatten().collect()
}

/// A made-up line with every word of this module.
pub(super) fn samples(page: &Page) -> Vec<FeeLine> {
    let dues = ["arrival", "departure", "each-clearance", "stay", "on-request"];
    let keys = [
        "rules-fee-percent",
        "rules-fee-unknown",
        "rules-fee-when",
        "rules-fee-season",
        "rules-fee-free-persons",
        "rules-fee-free-under-age",
        "rules-fee-free-days",
        "rules-set-version",
        "rules-fee-covers-entries",
        "rules-fee-covers-days",
        "rules-fee-covers-until-departure",
        "rules-fee-exempt",
        "rules-band-from",
        "rules-band-over",
        "rules-band-to",
        "rules-band-below",
    ];
    let line = |due: &str| FeeLine {
        name: "–".into(),
        notes: keys
            .iter()
            .map(|key| {
                let said = page
                    .say(*key)
                    .set("rate", 25)
                    .set("of", "…")
                    .set("from", "…")
                    .set("to", "…")
                    .set("who", "…");
                let said = said.set("count", 2).set("days", 30).set("size", 50);
                said.set("age", 12).set("version", 1).set("date", "…").to_string()
            })
            .collect(),
        due: page.t(&format!("rules-due-{due}")),
        agency: "–".into(),
        amounts: vec![page.money(8500, "XCD")],
        state: State::new(Tone::Good, page.t("why-confidence-official")),
        source: "–".into(),
        address: None,
    };
    dues.into_iter().map(line).collect()
}
