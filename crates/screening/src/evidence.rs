//! What else agrees or clashes: dates, nationality, sex, documents, the marks of vessels.

use crate::date::{Born, BornGrade};
use crate::entry::{Mark, MarkKind, Query, Sex, unconfused};
use crate::segment::{Entries, country_code, mark_key};
use crate::weights::{EvidenceWeights, Weights};

/// The evidence of a match beside its name. What one side does not know is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Evidence {
    /// Dates of birth.
    pub born: Option<BornGrade>,
    /// Whether a nationality agrees.
    pub nationality: Option<bool>,
    /// Whether the sex agrees.
    pub sex: Option<bool>,
    /// The strongest mark both have, and how it agrees.
    pub mark: Option<MarkGrade>,
    /// Whether the vessel has another IMO number.
    pub other_imo: bool,
}

/// How a mark agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct MarkGrade {
    /// What it is.
    pub kind: MarkKind,
    /// Letter for letter; else but for letters and digits that are confused (O and 0).
    pub exact: bool,
}

/// What the query knows, ready to be compared.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    pub(crate) born: Option<Born>,
    nationality: Option<u16>,
    sex: Option<Sex>,
    marks: Vec<(MarkKind, String, u64)>,
}

impl Known {
    pub(crate) fn of(query: &Query) -> Self {
        let key = |mark: &Mark| Some((mark.kind, mark.plain(), mark_key(mark)?));
        Self {
            born: query.born,
            nationality: query.nationality.as_deref().and_then(country_code),
            sex: query.sex,
            marks: query.marks.iter().filter_map(key).collect(),
        }
    }

    pub(crate) fn mark_keys(&self) -> impl Iterator<Item = u64> + '_ {
        self.marks.iter().map(|(_, _, key)| *key)
    }

    /// Compares with an entry.
    pub(crate) fn against(&self, entries: &Entries, at: u32) -> Evidence {
        let born = self.born.and_then(|born| {
            let others = entries.born.get(at).iter().filter_map(|o| Born::unpacked(*o));
            others.map(|other| born.grade(other)).min()
        });
        let nationality = self.nationality.and_then(|own| {
            let theirs = entries.nationalities.get(at);
            (!theirs.is_empty()).then(|| theirs.contains(&own))
        });
        let sex = self.sex.and_then(|own| Some(entries.sex(at)? == own));
        let (mark, other_imo) = self.marks(entries, at);
        Evidence { born, nationality, sex, mark, other_imo }
    }

    fn marks(&self, entries: &Entries, at: u32) -> (Option<MarkGrade>, bool) {
        let mut best: Option<MarkGrade> = None;
        let mut other_imo = false;
        if self.marks.is_empty() {
            return (None, false);
        }
        for (kind, text) in entries.marks(at) {
            let theirs = Mark::new(kind, text).plain();
            for (own_kind, own, _) in self.marks.iter().filter(|(own_kind, _, _)| *own_kind == kind)
            {
                let exact = *own == theirs;
                if exact || unconfused(own).is_some_and(|o| Some(o) == unconfused(&theirs)) {
                    let found = MarkGrade { kind: *own_kind, exact };
                    best = best.filter(|b| rank(*b) <= rank(found)).or(Some(found));
                } else if kind == MarkKind::Imo && !theirs.is_empty() {
                    other_imo = true;
                }
            }
        }
        let same_imo = best.is_some_and(|b| b.kind == MarkKind::Imo);
        (best, other_imo && !same_imo)
    }

    /// The share of what is missing that evidence can take at most, for entries that are found by
    /// their names alone.
    pub(crate) fn best(&self, weights: &EvidenceWeights) -> f32 {
        let born = match self.born {
            None => 1.0,
            Some(born) if is_found_by_day(born) => weights.born[3].min(weights.born[4]),
            Some(_) => weights.born[2],
        };
        born * self.nationality.map_or(1.0, |_| weights.nationality)
    }
}

/// Whether every entry whose date agrees better than by one figure is found by `dates_of`.
fn is_found_by_day(born: Born) -> bool {
    born.is_day() && born.month_day() != (1, 1)
}

/// The dates under which entries stand that agree best with a date; of a year alone or 1 January,
/// all days of the year agree less well, and are left to the names.
pub(crate) fn dates_of(born: Born) -> impl Iterator<Item = Born> {
    let (month, day) = born.month_day();
    let year = born.year();
    let dates = [
        Some(born),
        Born::new(year, day, month).filter(|_| day != month),
        Born::new(year, 0, 0),
        Born::new(year, 1, 1),
        Born::new(year, month, 0),
    ];
    dates.into_iter().flatten()
}

fn rank(mark: MarkGrade) -> u8 {
    let kind = match mark.kind {
        MarkKind::Imo => 0,
        MarkKind::Document => 1,
        MarkKind::Mmsi => 2,
        MarkKind::CallSign | MarkKind::Registration => 3,
    };
    kind * 2 + u8::from(!mark.exact)
}

impl Evidence {
    /// The score of a name's likeness with this evidence.
    #[must_use]
    pub fn apply(&self, likeness: f32, weights: &Weights) -> f32 {
        let (share, left) = self.factors(&weights.evidence);
        ((1.0 - (1.0 - likeness) * share) * left).clamp(0.0, 1.0)
    }

    /// What agrees or clashes: what is compared, how it agrees, and an English sentence.
    #[must_use]
    pub fn steps(&self) -> Vec<(&'static str, &'static str, &'static str)> {
        let mut out = Vec::new();
        if let Some(grade) = self.born {
            let (grade, told) = grade.told();
            out.push(("born", grade, told));
        }
        match self.nationality {
            Some(true) => out.push(("nationality", "same", "same nationality")),
            Some(false) => out.push(("nationality", "other", "other nationality")),
            None => {}
        }
        match self.sex {
            Some(true) => out.push(("sex", "same", "same sex")),
            Some(false) => out.push(("sex", "other", "other sex")),
            None => {}
        }
        if let Some(mark) = self.mark {
            let (what, same, like) = mark.told();
            out.push(if mark.exact { (what, "same", same) } else { (what, "alike", like) });
        }
        if self.other_imo {
            out.push(("imo", "other", "another IMO number"));
        }
        out
    }

    /// The share of what is missing to 1 that is left, and the share of the score that is left.
    fn factors(&self, weights: &EvidenceWeights) -> (f32, f32) {
        let (mut share, mut left) = (1.0, 1.0);
        if let Some(born) = self.born {
            let factor = weights.born[born_place(born)];
            *(if born <= BornGrade::Digit { &mut share } else { &mut left }) *= factor;
        }
        match self.nationality {
            Some(true) => share *= weights.nationality,
            Some(false) => left *= weights.nationality_clash,
            None => {}
        }
        if self.sex == Some(false) {
            left *= weights.sex_clash;
        }
        if let Some(mark) = self.mark {
            let factor = match mark.kind {
                MarkKind::Document => weights.document,
                MarkKind::Imo => weights.imo,
                MarkKind::Mmsi => weights.mmsi,
                MarkKind::CallSign | MarkKind::Registration => weights.sign,
            };
            share *= if mark.exact { factor } else { factor + weights.confused };
        }
        if self.other_imo {
            left *= weights.imo_clash;
        }
        (share, left)
    }
}

impl MarkGrade {
    /// What it is, and how it is said that it is the same, or the same but for look-alikes.
    fn told(self) -> (&'static str, &'static str, &'static str) {
        match self.kind {
            MarkKind::Document => (
                "document",
                "same document number",
                "same document number but for letters and digits that look alike",
            ),
            MarkKind::Imo => ("imo", "same IMO number", "same IMO number"),
            MarkKind::Mmsi => ("mmsi", "same MMSI", "same MMSI"),
            MarkKind::CallSign => (
                "call_sign",
                "same call sign",
                "same call sign but for letters and digits that look alike",
            ),
            MarkKind::Registration => (
                "registration",
                "same registration",
                "same registration but for letters and digits that look alike",
            ),
        }
    }
}

fn born_place(grade: BornGrade) -> usize {
    match grade {
        BornGrade::Same => 0,
        BornGrade::Flipped => 1,
        BornGrade::Year => 2,
        BornGrade::Digit => 3,
        BornGrade::OneYear => 4,
        BornGrade::FewYears => 5,
        BornGrade::SomeYears => 6,
        BornGrade::Far => 7,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_moves_a_score_within_its_bounds() {
        let weights = Weights::default();
        let none = Evidence::default();
        let same = Evidence { born: Some(BornGrade::Same), ..none };
        let far = Evidence { born: Some(BornGrade::Far), sex: Some(false), ..none };
        assert!((none.apply(0.8, &weights) - 0.8).abs() < 1e-6);
        assert!(same.apply(0.8, &weights) > 0.9 && same.apply(1.0, &weights) <= 1.0);
        assert!(far.apply(0.8, &weights) < 0.65);
    }
}
