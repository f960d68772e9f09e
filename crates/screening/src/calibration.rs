//! What a score means, as a probability that was measured.

/// Middle of a band of scores, and the share of the best answers in it that were right.
///
/// Measured on the development set of `docs/decisions/0010-screening.md`: 2,000 people who are on a
/// list of 4,620 and 2,000 who are not, names only, 24 Nov 2026; at the ends smoothed by one case
/// and kept from falling.
/// Where fewer of those screened are on the list, fewer matches are right: see [`probability`].
const MEASURED: [(f32, f32); 9] = [
    (0.50, 0.01),
    (0.625, 0.045),
    (0.675, 0.055),
    (0.725, 0.060),
    (0.775, 0.60),
    (0.825, 0.914),
    (0.875, 0.987),
    (0.925, 0.998),
    (0.975, 0.999),
];

/// The probability that the best match of a query with this score is whom the query names, if
/// before asking one in `one_in` of those screened was thought to be on the list.
///
/// Measured with one in two, and moved to other shares by Bayes' rule: a score of 0.9 means 99 %
/// where half of those screened are listed, and about 10 % where one in a thousand is.
///
/// ```
/// use screening::probability;
/// assert!(probability(0.9, 2.0) > 0.98);
/// assert!(probability(0.9, 1000.0) < 0.25);
/// assert!(probability(0.97, 1000.0) > probability(0.8, 1000.0));
/// ```
#[must_use]
pub fn probability(score: f32, one_in: f32) -> f32 {
    let even = measured(score.clamp(0.0, 1.0));
    let odds = even / (1.0 - even) / (one_in - 1.0).max(f32::EPSILON);
    odds / (1.0 + odds)
}

fn measured(score: f32) -> f32 {
    let after = MEASURED.iter().position(|(at, _)| *at >= score);
    match after {
        None => MEASURED[MEASURED.len() - 1].1,
        Some(0) => MEASURED[0].1,
        Some(at) => {
            let ((low, from), (high, to)) = (MEASURED[at - 1], MEASURED[at]);
            from + (to - from) * (score - low) / (high - low)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_higher_score_is_never_less_probable() {
        let each = (0..=100u8).map(|at| probability(f32::from(at) / 100.0, 2.0));
        let each: Vec<f32> = each.collect();
        assert!(each.windows(2).all(|two| two[0] <= two[1]));
        assert!(each.iter().all(|p| (0.0..=1.0).contains(p)));
    }
}
