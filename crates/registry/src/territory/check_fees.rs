//! What must hold for a fee.

use super::check::Faults;
use super::fee::{Band, Bands, FeeRule, Per, Range, Rate};
use super::record::Territory;

pub(super) fn fee(fee: &FeeRule, territory: &Territory, faults: &mut Faults<'_>) {
    let at = format!("fees[{}]", fee.id);
    let prefix = format!("{}.", territory.id.as_str().to_lowercase());
    if !fee.id.as_str().starts_with(&prefix) {
        faults.add(format!("{at}.id"), format!("must begin with “{prefix}”"));
    }
    match &fee.rate {
        Rate::Bands(bands) => self::bands(&format!("{at}.rate.bands"), bands, faults),
        Rate::Between(range) => self::range(&format!("{at}.rate.between"), range, faults),
        Rate::Percent(percent) => {
            for id in &percent.of {
                if *id == fee.id || !territory.fees.iter().any(|other| other.id == *id) {
                    faults.add(
                        format!("{at}.rate.percent.of"),
                        format!("there is no other fee “{id}” in this file"),
                    );
                }
            }
        }
        Rate::Amount(_) | Rate::Unknown => {}
    }
    if let Some(range) = &fee.range {
        self::range(&format!("{at}.range"), range, faults);
    }
    if fee.free_persons > 0 && !fee.per.contains(&Per::Person) {
        faults.add(format!("{at}.free_persons"), "only makes sense with `per: [person]`");
    }
    if fee.free_under_age.is_some()
        && !fee.per.iter().any(|per| matches!(per, Per::Person | Per::Passenger))
    {
        let only = "only makes sense with `per: [person]` or `per: [passenger]`";
        faults.add(format!("{at}.free_under_age"), only);
    }
    if fee.free_days > 0 && !fee.per.contains(&Per::Day) {
        faults.add(format!("{at}.free_days"), "only makes sense with `per: [day]`");
    }
    for (n, per) in fee.per.iter().enumerate() {
        if fee.per[..n].contains(per) {
            faults.add(format!("{at}.per"), format!("{per:?} stands twice"));
        }
    }
}

fn range(at: &str, range: &Range, faults: &mut Faults<'_>) {
    if range.low >= range.high {
        faults.add(at, "`low` must be less than `high`");
    }
}

/// Bands are in order, each with one lower and one upper bound at most, and
/// none covers a size that another covers.
pub(super) fn bands(at: &str, bands: &Bands, faults: &mut Faults<'_>) {
    if bands.bands.is_empty() {
        faults.add(at, "is empty: write at least one band, or `rate: unknown`");
    }
    for (n, band) in bands.bands.iter().enumerate() {
        let (from, over, to, below) = (band.from, band.over, band.to, band.below);
        if (from.is_some() && over.is_some()) || (to.is_some() && below.is_some()) {
            faults.add(
                format!("{at}[{n}]"),
                "has two bounds on one side: keep `from` or `over`, `to` or `below`",
            );
        }
    }
    for (n, _) in bands.bands.iter().enumerate().filter(|(_, band)| holds_nothing(band)) {
        faults
            .add(format!("{at}[{n}]"), "holds no size: its lower bound is not below its upper one");
    }
    for (n, pair) in bands.bands.windows(2).enumerate() {
        if let [first, second] = pair
            && !follows(first, second)
        {
            faults
                .add(format!("{at}[{}]", n + 1), "overlaps the band before it, or is out of order");
        }
    }
}

/// True if the bounds leave nothing between them.
fn holds_nothing(band: &Band) -> bool {
    let (Some(low), Some(high)) = (band.from.or(band.over), band.to.or(band.below)) else {
        return false;
    };
    low > high || (low == high && (band.over.is_some() || band.below.is_some()))
}

fn follows(first: &Band, second: &Band) -> bool {
    let Some(end) = first.to.or(first.below) else {
        return false;
    };
    match (second.from, second.over) {
        // “to 50” and “from 50” would both cover 50.
        (Some(from), _) => from > end || (from == end && first.below.is_some()),
        (None, Some(over)) => over >= end,
        (None, None) => false,
    }
}
