//! Quantities, bands and amounts, in whole numbers throughout.
//!
//! A quantity is a whole number: a part of a foot, day, week or month counts whole, as tariffs say
//! ("or part"). A percentage is rounded to the nearest minor unit, halves upwards.

use chrono::{DateTime, Months, TimeDelta, Utc};
use registry::territory::{Bands, FeeRule, Measure, Minor, Per, Rate};

use super::circumstance::Circumstance;
use super::line::{Factor, FeeAmount};
use crate::sentence::Sentence;
use crate::voyage_file::{Length, Vessel};

/// Micrometres of a foot and a metre.
const FOOT: u64 = 304_800;
const METRE: u64 = 1_000_000;

/// The rate of a rule for a vessel, for the quantity one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum UnitRate {
    Exact(i64),
    Between(i64, i64),
    Percent(u32),
    Unknown(&'static str),
}

/// What the rule takes for one.
pub(super) fn unit_rate(rule: &FeeRule, vessel: &Vessel) -> UnitRate {
    match &rule.rate {
        Rate::Amount(Minor(minor)) => UnitRate::Exact(*minor),
        Rate::Between(range) => UnitRate::Between(range.low.0, range.high.0),
        Rate::Percent(percent) => UnitRate::Percent(percent.rate),
        Rate::Unknown => UnitRate::Unknown("fee-unknown-by-order"),
        Rate::Bands(bands) => banded(bands, vessel),
    }
}

fn banded(bands: &Bands, vessel: &Vessel) -> UnitRate {
    let (size, unit) = match bands.measure {
        Measure::Feet => (vessel.length.map(Length::micrometres), FOOT),
        Measure::Metres => (vessel.length.map(Length::micrometres), METRE),
        Measure::GrossTonnage => (vessel.gross_tonnage.map(|gt| gt.thousandths), 1000),
    };
    match (size, bands.measure) {
        (None, Measure::GrossTonnage) => UnitRate::Unknown("fee-unknown-tonnage-missing"),
        (None, _) => UnitRate::Unknown("fee-unknown-length-missing"),
        (Some(size), _) => band_of(bands, size, unit)
            .map_or(UnitRate::Unknown("fee-unknown-size-not-covered"), UnitRate::Exact),
    }
}

/// The amount of the band that holds a size, compared exactly: `from` and `to` belong to the band,
/// `over` and `below` do not.
pub(super) fn band_of(bands: &Bands, size: u64, unit: u64) -> Option<i64> {
    let limit = |bound: u32| u64::from(bound) * unit;
    let holds = |band: &&registry::territory::Band| {
        band.from.is_none_or(|from| size >= limit(from))
            && band.over.is_none_or(|over| size > limit(over))
            && band.to.is_none_or(|to| size <= limit(to))
            && band.below.is_none_or(|below| size < limit(below))
    };
    bands.bands.iter().find(holds).map(|band| band.amount.0)
}

/// The limits of bands with their size in micrometres, for telling who is close to one.
pub(super) fn length_limits(bands: &Bands) -> Vec<u64> {
    let unit = match bands.measure {
        Measure::Feet => FOOT,
        Measure::Metres => METRE,
        Measure::GrossTonnage => return Vec::new(),
    };
    let bounds = bands.bands.iter().flat_map(|band| [band.from, band.over, band.to, band.below]);
    bounds.flatten().map(|bound| u64::from(bound) * unit).collect()
}

/// One number a rate is multiplied by, or the key of why it is not known.
pub(super) fn factor(
    per: Per,
    rule: &FeeRule,
    at: &Circumstance<'_>,
) -> Result<Factor, &'static str> {
    let vessel = &at.plan.voyage.vessel;
    let by_length = |unit: u64| {
        let length = vessel.length.ok_or("fee-unknown-length-missing")?;
        u32::try_from(length.micrometres().div_ceil(unit)).map_err(|_| "fee-unknown-too-large")
    };
    let by_days =
        |days: u32| at.days().map(|stay| stay.div_ceil(days)).ok_or("fee-unknown-stay-open");
    let count = match per {
        Per::Person => at.people_of_age(rule.free_under_age).saturating_sub(rule.free_persons),
        Per::Passenger => {
            at.passengers_of_age(rule.free_under_age).saturating_sub(rule.free_persons)
        }
        Per::Foot => by_length(FOOT)?,
        Per::Metre => by_length(METRE)?,
        Per::Day => by_days(1)?.saturating_sub(rule.free_days),
        Per::Week => by_days(7)?,
        Per::Days21 => by_days(21)?,
        Per::Days30 => by_days(30)?,
        Per::Month => months_of_stay(at).ok_or("fee-unknown-stay-open")?,
        Per::Tender => vessel.large_tenders.unwrap_or_default(),
    };
    Ok(Factor { per, count })
}

fn months_of_stay(at: &Circumstance<'_>) -> Option<u32> {
    let start = at.call.arrival.as_ref()?.utc;
    Some(months_or_part(start, at.plan.stay(at.call.index)?))
}

/// Months or part: from a day to the same day of the next month is one; a stay of no length too.
pub(super) fn months_or_part(start: DateTime<Utc>, stay: TimeDelta) -> u32 {
    let end = start + stay;
    let reached =
        |months: &u32| start.checked_add_months(Months::new(*months)).is_none_or(|day| day >= end);
    (1..=1200).find(reached).unwrap_or(1200)
}

/// A rate times a quantity.
pub(super) fn times(rate: &UnitRate, quantity: u32) -> FeeAmount {
    let unknown = |key: &str| FeeAmount::Unknown { because: Sentence::new(key) };
    let many = |minor: i64| minor.checked_mul(i64::from(quantity));
    match rate {
        UnitRate::Exact(minor) => many(*minor)
            .map_or_else(|| unknown("fee-unknown-too-large"), |minor| FeeAmount::Exact { minor }),
        UnitRate::Between(low, high) => match (many(*low), many(*high)) {
            (Some(low), Some(high)) => FeeAmount::Between { low, high },
            _ => unknown("fee-unknown-too-large"),
        },
        UnitRate::Unknown(key) => unknown(key),
        UnitRate::Percent(_) => unknown("fee-unknown-base"),
    }
}

/// Whole per cent of an amount, to the nearest minor unit, halves upwards.
pub(super) fn percent_of(rate: u32, base: i64) -> Option<i64> {
    let scaled = base.checked_mul(i64::from(rate))?.checked_add(50)?;
    Some(scaled.div_euclid(100))
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;
    use proptest::prelude::*;
    use registry::territory::Band;

    use super::*;

    /// The tariff of the Bahamas: below 50 ft, from 50 to below 100 ft, from 100 ft.
    fn bahamas() -> Bands {
        let band =
            |from, below, amount| Band { from, over: None, to: None, below, amount: Minor(amount) };
        let bands = vec![
            band(None, Some(50), 500),
            band(Some(50), Some(100), 1000),
            band(Some(100), None, 3000),
        ];
        Bands { measure: Measure::Feet, bands }
    }

    #[test]
    fn fifty_feet_is_in_the_band_that_begins_there() {
        let at = |micrometres| band_of(&bahamas(), micrometres, FOOT);
        let fifty = Length::Feet { hundredths: 5000 }.micrometres();
        assert_eq!((at(fifty - 1), at(fifty), at(fifty + 1)), (Some(500), Some(1000), Some(1000)));
        // 15.24 m is 50 ft to the micrometre, 15.23 m is not.
        assert_eq!(at(Length::Metres { centimetres: 1524 }.micrometres()), Some(1000));
        assert_eq!(at(Length::Metres { centimetres: 1523 }.micrometres()), Some(500));
    }

    #[test]
    fn over_and_to_meet_without_gap_or_overlap() {
        let band =
            |over, to, amount| Band { from: None, over, to, below: None, amount: Minor(amount) };
        let bands = Bands {
            measure: Measure::Feet,
            bands: vec![band(None, Some(50), 1), band(Some(50), None, 2)],
        };
        let fifty = 50 * FOOT;
        assert_eq!([fifty, fifty + 1].map(|size| band_of(&bands, size, FOOT)), [Some(1), Some(2)]);
    }

    #[test]
    fn months_run_from_day_to_day() {
        let day = |m, d, h| Utc.with_ymd_and_hms(2026, m, d, h, 0, 0).unwrap();
        let months = |from: DateTime<Utc>, to: DateTime<Utc>| months_or_part(from, to - from);
        assert_eq!(months(day(12, 1, 19), day(12, 5, 14)), 1);
        assert_eq!(months(day(1, 15, 8), day(2, 15, 8)), 1);
        assert_eq!(months(day(1, 15, 8), day(2, 15, 9)), 2);
        assert_eq!(months(day(1, 31, 8), day(2, 28, 8)), 1);
        assert_eq!(months(day(1, 1, 8), day(1, 1, 8)), 1);
    }

    #[test]
    fn percentages_round_to_the_nearest_cent() {
        assert_eq!(percent_of(25, 1325), Some(331));
        assert_eq!(percent_of(25, 1326), Some(332));
        assert_eq!(percent_of(0, 99), Some(0));
        assert_eq!(percent_of(100, i64::MAX), None);
    }

    #[test]
    fn amounts_that_cannot_be_held_are_unknown_not_wrong() {
        assert!(matches!(times(&UnitRate::Exact(i64::MAX), 2), FeeAmount::Unknown { .. }));
        assert_eq!(
            times(&UnitRate::Between(200, 900), 2),
            FeeAmount::Between { low: 400, high: 1800 }
        );
        assert_eq!(times(&UnitRate::Exact(0), 7), FeeAmount::Exact { minor: 0 });
    }

    proptest! {
        #[test]
        fn every_length_is_in_exactly_one_band_of_a_whole_tariff(size in 1u64..200_000_000) {
            let tariff = bahamas();
            let one = |band: &Band| band_of(&Bands { measure: Measure::Feet, bands: vec![*band] }, size, FOOT);
            prop_assert_eq!(tariff.bands.iter().filter_map(one).count(), 1);
        }

        #[test]
        fn a_longer_boat_never_pays_less(a in 1u64..200_000_000, b in 1u64..200_000_000) {
            let (short, long) = (a.min(b), a.max(b));
            prop_assert!(band_of(&bahamas(), short, FOOT) <= band_of(&bahamas(), long, FOOT));
        }

        #[test]
        fn months_grow_with_the_stay_and_never_undercount(days in 0i64..3000, more in 0i64..100, start in 0i64..20_000) {
            let from = Utc.timestamp_opt(1_700_000_000 + start * 86_400, 0).unwrap();
            let short = months_or_part(from, TimeDelta::days(days));
            prop_assert!(short <= months_or_part(from, TimeDelta::days(days + more)));
            prop_assert!(i64::from(short) * 31 >= days);
            prop_assert!(i64::from(short - 1) * 28 <= days);
        }
    }
}
