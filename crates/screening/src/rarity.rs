//! What a token tells: a rare name much, a common name little, a particle next to nothing.

use crate::hash::{Building, hash};
use crate::relate::Lexeme;
use crate::tables::TABLES;
use std::collections::HashMap;

/// Counts of names by comparing form.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rarity {
    counts: HashMap<u64, u32, Building>,
    names: u32,
}

/// A list shorter than this is weighed as if it were so long: counts in it say little.
const FEWEST: f32 = 20_000.0;
/// Weight of the most common name, where a name seen once has 1.
const LEAST: f32 = 0.22;
/// Weight of a particle.
pub(crate) const PARTICLE: f32 = 0.08;
/// Weight of a company's form.
const FORM: f32 = 0.10;
/// Weight of a title that is also a name.
const HONORIFIC: f32 = 0.14;
/// Weight of a single letter.
pub(crate) const LETTER: f32 = 0.18;

impl Rarity {
    /// From the counts by comparing form, and the number of names they were counted in.
    pub(crate) fn of(counts: HashMap<u64, u32, Building>, names: u32) -> Self {
        Self { counts, names }
    }

    pub(crate) fn parts(&self) -> (Vec<(u64, u32)>, u32) {
        let mut counts: Vec<_> = self.counts.iter().map(|(key, count)| (*key, *count)).collect();
        counts.sort_unstable();
        (counts, self.names)
    }

    /// The key under which a form is counted.
    pub(crate) fn key(form: &str) -> u64 {
        hash(form.as_bytes())
    }

    /// What a token tells, from 0 to 1.
    #[expect(clippy::cast_precision_loss, reason = "counts of names, compared by logarithm")]
    pub(crate) fn weight(&self, lexeme: &Lexeme) -> f32 {
        let text = lexeme.text.as_str();
        if lexeme.number {
            return 1.0;
        }
        if TABLES.particles.contains_key(text) {
            return PARTICLE;
        }
        if text.len() == 1 {
            return LETTER;
        }
        if TABLES.honorifics.contains_key(text) {
            return HONORIFIC;
        }
        if TABLES.forms.contains_key(text) {
            return FORM;
        }
        let names = (self.names as f32).max(FEWEST);
        let count = self.counts.get(&Self::key(&lexeme.form)).copied().unwrap_or(0) as f32;
        let share = common_share(lexeme);
        let seen = (count + share * names).max(1.0);
        let rare = 1.0 - seen.ln() / names.ln();
        (LEAST + (1.0 - LEAST) * rare).clamp(LEAST, 1.0)
    }
}

/// Share of people with the name, also when it is spelt otherwise.
fn common_share(lexeme: &Lexeme) -> f32 {
    static BY_FORM: std::sync::LazyLock<HashMap<String, f32>> = std::sync::LazyLock::new(|| {
        let mut out: HashMap<String, f32> = HashMap::new();
        for (name, share) in &TABLES.common {
            let known = out.entry(crate::canon::comparing_form(name)).or_default();
            *known = known.max(*share);
        }
        out
    });
    BY_FORM.get(&lexeme.form).copied().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_names_weigh_more() {
        let rarity = Rarity::default();
        let weight = |text| rarity.weight(&Lexeme::new(text, false));
        assert!(weight("al") < weight("muhammad"));
        assert!(weight("muhammad") < weight("hassan"));
        assert!((weight("muhammad") - weight("mohamad")).abs() < 1e-6, "a spelling of it");
        assert!(weight("hassan") < weight("zapatero"));
        assert!((weight("zapatero") - 1.0).abs() < 1e-6);
    }
}
