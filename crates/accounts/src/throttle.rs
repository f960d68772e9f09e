//! Soft throttling: after a few failures each further attempt waits longer. Never a lock that
//! someone else can close for good: a device the owner signed in from before has an allowance
//! of its own, and waiting is bounded.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

/// Most subjects remembered; beyond it the longest quiet are forgotten.
const MOST_SUBJECTS: usize = 50_000;

/// Seconds to wait after the first, second, … failure beyond the free ones.
const PAUSES: [i64; 10] = [1, 3, 5, 10, 30, 60, 120, 300, 600, 1_200];

/// What a kind of subject is allowed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Allowance {
    /// Attempts before the first pause.
    free: u32,
    /// The longest pause, in seconds.
    longest: i64,
    /// Quiet time after which all is forgotten.
    forget: TimeDelta,
}

impl Allowance {
    /// Failed sign-ins from one network address: many people may share it.
    pub(crate) const ADDRESS: Self = Self { free: 8, longest: 300, forget: TimeDelta::hours(1) };
    /// Failed sign-ins on one account or from one known device: fewer than 100 a day
    /// (NIST SP 800-63B-4 §3.2.2).
    pub(crate) const ACCOUNT: Self = Self { free: 5, longest: 1_200, forget: TimeDelta::hours(24) };
    /// Sign-ups and other letters asked for from one address.
    pub(crate) const LETTERS: Self = Self { free: 30, longest: 300, forget: TimeDelta::hours(1) };
    /// Letters to one recipient.
    pub(crate) const RECIPIENT: Self =
        Self { free: 3, longest: 1_200, forget: TimeDelta::hours(24) };

    fn pause(self, failures: u32) -> TimeDelta {
        let beyond = failures.saturating_sub(self.free) as usize;
        let seconds = match beyond {
            0 => 0,
            n => PAUSES[Ord::min(n, PAUSES.len()) - 1].min(self.longest),
        };
        TimeDelta::seconds(seconds)
    }
}

/// How often a subject failed, and when last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) failures: u32,
    pub(crate) last: DateTime<Utc>,
}

/// The memory of the throttle. Cheap to clone; all clones share it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Throttle(Arc<Mutex<HashMap<String, Count>>>);

impl Throttle {
    /// Lets an attempt pass and counts it as failed until [`Throttle::forgive`] or
    /// [`Throttle::refund`] says otherwise, so that a hundred attempts at once do not all slip
    /// by; or gives the seconds to wait. `stored` is what the database remembers, for a program
    /// that was started anew.
    pub(crate) fn admit(
        &self,
        subject: &str,
        allowance: Allowance,
        now: DateTime<Utc>,
        stored: Option<Count>,
    ) -> Result<(), u32> {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() >= MOST_SUBJECTS && !counts.contains_key(subject) {
            make_room(&mut counts, now);
        }
        let known = counts
            .get(subject)
            .copied()
            .or(stored)
            .filter(|count| now - count.last < allowance.forget);
        // A clock set back must not make anyone wait longer than a pause from now.
        let count = known.map(|count| Count { last: count.last.min(now), ..count });
        let count = count.unwrap_or(Count { failures: 0, last: now });
        if let Some(wait) = wait(count, allowance, now) {
            counts.insert(subject.to_owned(), count);
            return Err(wait);
        }
        counts.insert(
            subject.to_owned(),
            Count { failures: count.failures.saturating_add(1), last: now },
        );
        Ok(())
    }

    /// The seconds a subject must wait, as far as the memory knows; counts nothing. Asked before
    /// the database is.
    pub(crate) fn waits(
        &self,
        subject: &str,
        allowance: Allowance,
        now: DateTime<Utc>,
    ) -> Option<u32> {
        let count = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(subject).copied()?;
        wait(Count { last: count.last.min(now), ..count }, allowance, now)
    }

    /// Forgets everything about a subject: it succeeded.
    pub(crate) fn forgive(&self, subject: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(subject);
    }

    /// Takes back one attempt that was no failure, and keeps the rest.
    pub(crate) fn refund(&self, subject: &str) {
        if let Some(count) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get_mut(subject)
        {
            count.failures = count.failures.saturating_sub(1);
        }
    }
}

/// Whole seconds until the next attempt may pass, if not now.
fn wait(count: Count, allowance: Allowance, now: DateTime<Utc>) -> Option<u32> {
    let until = count.last + allowance.pause(count.failures);
    (now < until)
        .then(|| u32::try_from((until - now).num_milliseconds() / 1000 + 1).unwrap_or(u32::MAX))
}

/// Forgets what is older than a day, or else the half that was quiet longest.
fn make_room(counts: &mut HashMap<String, Count>, now: DateTime<Utc>) {
    counts.retain(|_, count| now - count.last < TimeDelta::hours(24));
    if counts.len() >= MOST_SUBJECTS {
        let mut moments: Vec<DateTime<Utc>> = counts.values().map(|count| count.last).collect();
        moments.sort_unstable();
        let middle = moments[moments.len() / 2];
        counts.retain(|_, count| count.last > middle);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> DateTime<Utc> {
        DateTime::from_timestamp(1_795_521_600, 0).unwrap()
    }

    #[test]
    fn pauses_grow_and_a_day_of_guessing_stays_under_a_hundred() {
        let throttle = Throttle::default();
        let (mut now, mut passed) = (noon(), 0);
        for _ in 0..86_400 {
            passed += u32::from(throttle.admit("a", Allowance::ACCOUNT, now, None).is_ok());
            now += TimeDelta::seconds(1);
        }
        assert!((10..100).contains(&passed), "{passed}");
        assert!(throttle.admit("b", Allowance::ACCOUNT, now, None).is_ok());
    }

    #[test]
    fn at_once_is_no_way_round_and_success_forgives() {
        let throttle = Throttle::default();
        let passed = (0..1_000)
            .filter(|_| throttle.admit("a", Allowance::ADDRESS, noon(), None).is_ok())
            .count();
        assert_eq!(passed, 9);
        throttle.refund("a");
        assert!(throttle.admit("a", Allowance::ADDRESS, noon(), None).is_ok());
        throttle.forgive("a");
        assert!(throttle.admit("a", Allowance::ADDRESS, noon(), None).is_ok());
    }

    #[test]
    fn the_database_remembers_over_a_restart_and_a_clock_set_back_does_not_lock_for_long() {
        let stored = Some(Count { failures: 20, last: noon() });
        assert_eq!(Throttle::default().admit("a", Allowance::ACCOUNT, noon(), stored), Err(1_201));
        let back = noon() - TimeDelta::days(300);
        assert_eq!(Throttle::default().admit("a", Allowance::ACCOUNT, back, stored), Err(1_201));
        let later = noon() + TimeDelta::hours(25);
        assert_eq!(Throttle::default().admit("a", Allowance::ACCOUNT, later, stored), Ok(()));
    }

    #[test]
    fn the_memory_is_bounded() {
        let throttle = Throttle::default();
        for n in 0..MOST_SUBJECTS + 10 {
            let at = noon() + TimeDelta::milliseconds(i64::try_from(n).unwrap());
            let _ = throttle.admit(&n.to_string(), Allowance::ADDRESS, at, None);
        }
        assert!(throttle.0.lock().unwrap().len() <= MOST_SUBJECTS);
    }
}
