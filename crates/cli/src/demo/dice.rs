//! Chance of the demonstration: repeatable, from a seed.

use std::fmt;

use storage::{Chance as _, SeededChance};

/// Throws that repeat with the seed.
pub(super) struct Dice(SeededChance);

impl fmt::Debug for Dice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Dice")
    }
}

impl Dice {
    /// The same seed gives the same throws.
    pub(super) fn new(seed: u64) -> Self {
        Self(SeededChance::new(seed))
    }

    fn word(&mut self) -> u64 {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    /// A whole number below `end`, 0 if `end` is 0. The bias of the remainder is below 10⁻¹⁵.
    pub(super) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.word() % end).unwrap_or_default()
    }

    /// A whole number from `low` to `high`, both included.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = usize::try_from(high - low).unwrap_or_default();
        low + i64::try_from(self.below(span + 1)).unwrap_or_default()
    }

    /// The same for counts.
    pub(super) fn count(&mut self, low: u32, high: u32) -> u32 {
        u32::try_from(self.between(low.into(), high.into())).unwrap_or(low)
    }

    /// A number from 0 up to 1, not included.
    pub(super) fn unit(&mut self) -> f64 {
        let high = u32::try_from(self.word() >> 32).unwrap_or_default();
        f64::from(high) / 4_294_967_296.0
    }

    /// A number from `low` up to `high`.
    pub(super) fn real(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    /// True so many times in a thousand.
    pub(super) fn thousandths(&mut self, times: usize) -> bool {
        self.below(1000) < times
    }

    /// True so many times in a hundred.
    pub(super) fn percent(&mut self, times: usize) -> bool {
        self.below(100) < times
    }

    /// One of a list, none of an empty one.
    pub(super) fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }

    /// One of a list of texts; empty for an empty list.
    pub(super) fn text(&mut self, list: &[&'static str]) -> &'static str {
        self.pick(list).copied().unwrap_or_default()
    }

    /// The place of one of the weights, each as likely as its weight; none if all are zero.
    pub(super) fn weighted(&mut self, weights: &[f64]) -> Option<usize> {
        let total: f64 = weights.iter().sum();
        if total <= 0.0 {
            return None;
        }
        let mut left = self.unit() * total;
        for (place, weight) in weights.iter().enumerate() {
            left -= weight;
            if left < 0.0 && *weight > 0.0 {
                return Some(place);
            }
        }
        weights.iter().rposition(|weight| *weight > 0.0)
    }

    /// A text in which each `#` has become a digit and each `@` a capital letter. I, O and Q are
    /// left out: registers and hull numbers avoid them.
    pub(super) fn fill(&mut self, pattern: &str) -> String {
        const LETTERS: &[u8] = b"ABCDEFGHJKLMNPRSTUVWXYZ";
        let mut one = |from: &[u8]| char::from(from[self.below(from.len())]);
        pattern
            .chars()
            .map(|c| match c {
                '#' => one(b"0123456789"),
                '@' => one(LETTERS),
                other => other,
            })
            .collect()
    }
}

/// A whole number near a real one.
#[expect(
    clippy::cast_possible_truncation,
    reason = "callers pass minutes, miles and centimetres, far below 2^53"
)]
pub(super) fn whole(value: f64) -> i64 {
    value.round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn throws_repeat_with_the_seed_and_stay_within_bounds() {
        let (mut a, mut b) = (Dice::new(7), Dice::new(7));
        for _ in 0..1000 {
            let throw = a.between(-3, 3);
            assert_eq!(throw, b.between(-3, 3));
            assert!((-3..=3).contains(&throw));
            assert!((0.0..1.0).contains(&a.unit()));
            b.unit();
        }
        assert_ne!(Dice::new(7).fill("#########"), Dice::new(8).fill("#########"));
    }

    #[test]
    fn weights_are_kept_to() {
        let mut dice = Dice::new(1);
        let mut seen = [0; 3];
        for _ in 0..4000 {
            seen[dice.weighted(&[1.0, 0.0, 3.0]).unwrap()] += 1;
        }
        assert_eq!(seen[1], 0);
        assert!((2800..3200).contains(&seen[2]), "{seen:?}");
        assert_eq!(dice.weighted(&[0.0]), None);
        assert_eq!(dice.weighted(&[]), None);
    }

    #[test]
    fn patterns_are_filled() {
        let filled = Dice::new(3).fill("A#-@@");
        assert!(filled.starts_with('A') && filled.len() == 5, "{filled}");
        assert_eq!(filled.chars().nth(2), Some('-'));
    }
}
