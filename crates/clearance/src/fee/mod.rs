//! Fees: the lines a territory's tariff gives for a call, and their totals.
//!
//! A tariff is data; this is only arithmetic on it. Nothing is guessed: a condition that hangs on
//! unknown hours makes a line possible, an amount nobody published makes it unknown, and neither
//! is in a total as if it were certain.

mod amount;
mod circumstance;
mod line;

use registry::territory::{Direction, Due, FeeId, FeeRule, Rate, Standing};

use amount::{UnitRate, factor, percent_of, times, unit_rate};
use circumstance::{Circumstance, Truth};
pub use line::{Factor, FeeAmount, FeeLine, Likelihood, Total};

use crate::evidence::RuleSource;
use crate::plan::{Plan, PlannedCall};
use crate::sentence::{Arg, Sentence, by_language};

/// The fee lines of one call, in the order of the tariff.
#[must_use]
pub fn fees(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Vec<FeeLine> {
    let Some((territory, port)) = call.port.found() else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    for rule in &territory.fees {
        for (direction, shown) in events(rule.due, call) {
            let at = Circumstance { plan, call, territory, port, direction };
            lines.extend(line(rule, &at, shown));
        }
    }
    fill_percentages(&territory.fees, &mut lines);
    lines
}

/// The events of a call on which a fee falls due, and the direction shown with it.
fn events(due: Due, call: &PlannedCall<'_>) -> Vec<(Direction, Option<Direction>)> {
    use Direction::{Arrival, Departure};
    let events = match due {
        Due::Arrival => vec![(Arrival, Some(Arrival))],
        Due::Departure => vec![(Departure, Some(Departure))],
        Due::EachClearance => vec![(Arrival, Some(Arrival)), (Departure, Some(Departure))],
        Due::Stay | Due::OnRequest => vec![(Arrival, None)],
    };
    events.into_iter().filter(|(event, _)| call.clears(*event)).collect()
}

/// Whether and why a line is only possible or not in the total.
struct Standings {
    likelihood: Likelihood,
    counted: bool,
    because: Option<Sentence>,
}

/// What a rule comes to for a call: the factors, their product, the amount.
struct Reckoning {
    factors: Vec<Factor>,
    quantity: u32,
    amount: FeeAmount,
}

/// Multiplies the rate by its factors; none when one of them is nothing.
fn reckon(rule: &FeeRule, rate: &UnitRate, at: &Circumstance<'_>) -> Option<Reckoning> {
    let unknown = |key: &str| Reckoning {
        factors: Vec::new(),
        quantity: 1,
        amount: FeeAmount::Unknown { because: Sentence::new(key) },
    };
    let factors: Result<Vec<Factor>, &str> =
        rule.per.iter().map(|per| factor(*per, rule, at)).collect();
    let factors = match factors {
        Ok(factors) => factors,
        Err(key) => return Some(unknown(key)),
    };
    let product =
        factors.iter().try_fold(1u32, |product, factor| product.checked_mul(factor.count));
    match product {
        Some(0) => None,
        Some(quantity) => Some(Reckoning { factors, quantity, amount: times(rate, quantity) }),
        None => Some(unknown("fee-unknown-too-large")),
    }
}

/// The line of a rule, or none where it does not apply.
fn line(rule: &FeeRule, at: &Circumstance<'_>, shown: Option<Direction>) -> Option<FeeLine> {
    let applies = applies(rule, at);
    if applies == Truth::No {
        return None;
    }
    let standings = standings(rule, at, applies);
    let rate = unit_rate(rule, &at.plan.voyage.vessel);
    let Reckoning { factors, quantity, amount } = reckon(rule, &rate, at)?;
    let source = RuleSource::from(&rule.evidence);
    let unsaid = rule.exempt.iter().filter(|exemption| exemption.when.is_none());
    Some(FeeLine {
        rule: rule.id.to_string(),
        name: by_language(&rule.name),
        agency: rule.agency,
        direction: shown,
        explain: explain(rule, &rate, &factors),
        factors,
        quantity,
        unit_minor: if let UnitRate::Exact(minor) = rate { Some(minor) } else { None },
        amount,
        currency: rule.currency.as_str().to_owned(),
        likelihood: standings.likelihood,
        counted: standings.counted,
        because: standings.because,
        about: rule.about,
        also_reported: rule.range.as_ref().map(|range| (range.low.0, range.high.0)),
        reported_in: source.reported_in,
        note: rule.note.as_ref().map(by_language),
        exempt: unsaid.map(|exemption| by_language(&exemption.who)).collect(),
        evidence: source,
    })
}

/// Whether the rule's condition and season hold.
fn applies(rule: &FeeRule, at: &Circumstance<'_>) -> Truth {
    let season = match (&rule.season, at.date()) {
        (None, _) => Truth::Yes,
        (Some(season), Some(date)) if season.holds(date) => Truth::Yes,
        (Some(_), Some(_)) => Truth::No,
        (Some(_), None) => Truth::Unknown,
    };
    let when = rule.when.as_ref().map_or(Truth::Yes, |when| at.holds(when, rule));
    match (season, when) {
        (Truth::No, _) | (_, Truth::No) => Truth::No,
        (Truth::Yes, Truth::Yes) => Truth::Yes,
        _ => Truth::Unknown,
    }
}

fn standings(rule: &FeeRule, at: &Circumstance<'_>, applies: Truth) -> Standings {
    let not_counted = |because: Sentence| Standings {
        likelihood: Likelihood::Possible,
        counted: false,
        because: Some(because),
    };
    let exempt = rule
        .exempt
        .iter()
        .find(|e| e.when.as_ref().is_some_and(|w| at.holds(w, rule) == Truth::Yes));
    if rule.penalty {
        not_counted(Sentence::new("fee-not-counted-penalty"))
    } else if rule.due == Due::OnRequest {
        not_counted(Sentence::new("fee-not-counted-on-request"))
    } else if rule.standing == Standing::ProbablyLapsed {
        not_counted(Sentence::new("fee-not-counted-lapsed"))
    } else if rule.standing == Standing::YachtsUnclear {
        not_counted(Sentence::new("fee-not-counted-yachts-unclear"))
    } else if let Some(exempt) = exempt {
        not_counted(Sentence::new("fee-not-counted-exempt").with("who", &exempt.who))
    } else if let Some(paid) = at.paid_before(rule) {
        not_counted(Sentence::new("fee-not-counted-paid").with("call", paid + 1))
    } else if applies == Truth::Unknown {
        not_counted(Sentence::new("fee-possible"))
    } else {
        Standings { likelihood: Likelihood::Due, counted: true, because: None }
    }
}

/// How the amount comes about, as a sentence.
fn explain(rule: &FeeRule, rate: &UnitRate, factors: &[Factor]) -> Sentence {
    let money = |minor: i64| Arg::Money { minor, currency: rule.currency.as_str().to_owned() };
    let kind = match rate {
        UnitRate::Exact(0) => return Sentence::new("fee-explain-free"),
        UnitRate::Exact(_) => "fee-explain",
        UnitRate::Between(..) => "fee-explain-between",
        UnitRate::Percent(rate) => {
            return Sentence::new("fee-explain-percent").with("percent", *rate);
        }
        UnitRate::Unknown(key) => return Sentence::new(key),
    };
    let shown = factors.len().min(3);
    let mut sentence = Sentence::new(&format!("{kind}-{shown}"));
    match rate {
        UnitRate::Between(low, high) => {
            sentence = sentence.with("low", money(*low)).with("high", money(*high));
        }
        UnitRate::Exact(minor) => sentence = sentence.with("rate", money(*minor)),
        _ => {}
    }
    for (i, factor) in factors.iter().take(shown).enumerate() {
        let per = Arg::Key(format!("fee-per-{}", per_word(*factor)));
        sentence = sentence
            .with(&format!("per{}", i + 1), per)
            .with(&format!("count{}", i + 1), factor.count);
    }
    sentence
}

fn per_word(factor: Factor) -> &'static str {
    use registry::territory::Per;
    match factor.per {
        Per::Person => "person",
        Per::Passenger => "passenger",
        Per::Foot => "foot",
        Per::Metre => "metre",
        Per::Day => "day",
        Per::Week => "week",
        Per::Days21 => "days21",
        Per::Days30 => "days30",
        Per::Month => "month",
        Per::Tender => "tender",
    }
}

/// Takes each percentage of the lines it names, of the same event: of those that are charged. Where
/// none of them is (exempt, paid before, not known to bind yachts), neither is the surcharge.
fn fill_percentages(rules: &[FeeRule], lines: &mut Vec<FeeLine>) {
    let mut without_base = Vec::new();
    for rule in rules {
        let Rate::Percent(percent) = &rule.rate else {
            continue;
        };
        for i in 0..lines.len() {
            if lines[i].rule != rule.id.as_str() {
                continue;
            }
            let (base, because) = base(lines, &percent.of, lines[i].direction);
            if base.is_empty() {
                without_base.push(i);
                continue;
            }
            if let Some((low, high)) = share(percent.rate, &base) {
                lines[i].amount = if low == high {
                    FeeAmount::Exact { minor: low }
                } else {
                    FeeAmount::Between { low, high }
                };
            }
            if let Some(because) = because {
                let line = &mut lines[i];
                (line.counted, line.likelihood) = (false, Likelihood::Possible);
                line.because = Some(because);
            }
        }
    }
    without_base.sort_unstable();
    for i in without_base.into_iter().rev() {
        lines.remove(i);
    }
}

/// The lines a percentage is taken of: those charged. Where none is, all of them, with the reason
/// why they are not.
fn base<'l>(
    lines: &'l [FeeLine],
    of: &[FeeId],
    direction: Option<Direction>,
) -> (Vec<&'l FeeLine>, Option<Sentence>) {
    let named: Vec<&FeeLine> = lines.iter().filter(|line| is_base(line, of, direction)).collect();
    let charged: Vec<&FeeLine> = named.iter().copied().filter(|line| line.counted).collect();
    if charged.is_empty() {
        let because = named.first().and_then(|line| line.because.clone());
        (named, because)
    } else {
        (charged, None)
    }
}

fn is_base(line: &FeeLine, of: &[FeeId], direction: Option<Direction>) -> bool {
    of.iter().any(|id| id.as_str() == line.rule)
        && (line.direction == direction || line.direction.is_none())
}

fn share(rate: u32, base: &[&FeeLine]) -> Option<(i64, i64)> {
    let mut sums = (0i64, 0i64);
    for line in base {
        let (low, high) = line.amount.bounds()?;
        sums = (sums.0.checked_add(low)?, sums.1.checked_add(high)?);
    }
    Some((percent_of(rate, sums.0)?, percent_of(rate, sums.1)?))
}

/// Totals by currency, in the order in which the currencies come up.
#[must_use]
pub fn totals<'l>(lines: impl IntoIterator<Item = &'l FeeLine>) -> Vec<Total> {
    let mut totals: Vec<Total> = Vec::new();
    for line in lines {
        let overtime = line.likelihood == Likelihood::Possible
            && line.because.as_ref().is_some_and(|because| because.key == "fee-possible");
        if !line.counted && !overtime {
            continue;
        }
        let place =
            totals.iter().position(|total| total.currency == line.currency).unwrap_or(totals.len());
        if place == totals.len() {
            totals.push(empty(&line.currency));
        }
        add(&mut totals[place], line);
    }
    totals
}

fn empty(currency: &str) -> Total {
    Total {
        currency: currency.to_owned(),
        low_minor: 0,
        high_minor: 0,
        possible_minor: 0,
        unknown_lines: 0,
        unofficial_lines: 0,
        oldest_report: None,
        about: false,
    }
}

fn add(total: &mut Total, line: &FeeLine) {
    let bounds = line.amount.bounds();
    if !line.counted {
        total.possible_minor =
            total.possible_minor.saturating_add(bounds.map_or(0, |(_, high)| high));
        return;
    }
    let (low, high) = bounds.unwrap_or_default();
    total.low_minor = total.low_minor.saturating_add(low);
    total.high_minor = total.high_minor.saturating_add(high);
    total.unknown_lines += u32::from(bounds.is_none());
    total.unofficial_lines += u32::from(!line.evidence.official);
    total.about |= line.about || low != high;
    total.oldest_report = [total.oldest_report, line.reported_in].into_iter().flatten().min();
}

/// The limits of length bands that a vessel is within `margin` micrometres of, with the rule each
/// belongs to.
#[must_use]
pub fn limits_close_to(plan: &Plan<'_>, call: &PlannedCall<'_>, margin: u64) -> Vec<(FeeId, u64)> {
    let (Some(territory), Some(length)) = (call.territory(), plan.voyage.vessel.length) else {
        return Vec::new();
    };
    let size = length.micrometres();
    let close = |limit: &u64| size.abs_diff(*limit) <= margin;
    let limits = |rule: &FeeRule| match &rule.rate {
        Rate::Bands(bands) => amount::length_limits(bands).into_iter().filter(close).min(),
        _ => None,
    };
    territory
        .fees
        .iter()
        .filter_map(|rule| limits(rule).map(|limit| (rule.id.clone(), limit)))
        .collect()
}
