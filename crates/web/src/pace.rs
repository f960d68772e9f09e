//! Pace: how often one address, or one account, may ask for what anyone may ask for.
//!
//! The generic cell rate algorithm: of each subject only one moment is kept, the one at which its
//! bucket will be full again. A clock set back makes nobody wait longer than a whole bucket.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};

use axum::http::HeaderValue;
use axum::response::Response;
use chrono::{DateTime, TimeDelta, Utc};

use crate::guest::Guest;
use crate::refusal::Refusal;

/// Most subjects remembered; beyond it those whose buckets are fullest are forgotten.
const MOST_SUBJECTS: usize = 20_000;

/// How often a kind of request may come from one subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Allowance {
    /// Its name in the `RateLimit` headers.
    name: &'static str,
    /// How many may come at once.
    burst: i32,
    /// Seconds after which one more may come, in thousandths.
    every: i32,
}

/// Checks of voyage files and certificates: each costs some milliseconds of work.
pub(crate) const CHECKS: Allowance = Allowance { name: "checks", burst: 30, every: 2_000 };
/// Reading what is public.
pub(crate) const READS: Allowance = Allowance { name: "reads", burst: 120, every: 250 };

impl Allowance {
    /// So many at once, and one more every so many thousandths of a second.
    pub(crate) const fn new(name: &'static str, burst: i32, every: i32) -> Self {
        Self { name, burst, every }
    }

    fn every(self) -> TimeDelta {
        TimeDelta::milliseconds(self.every.into())
    }

    fn bucket(self) -> TimeDelta {
        self.every() * self.burst
    }

    /// What is told of it: `"checks";q=30;w=60`.
    fn policy(self) -> String {
        format!("\"{}\";q={};w={}", self.name, self.burst, self.bucket().num_seconds())
    }
}

/// What a subject may still do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Left {
    of: Allowance,
    requests: i64,
    full_in: i64,
}

impl Left {
    /// Tells it in the headers of an answer (draft-ietf-httpapi-ratelimit-headers).
    #[must_use]
    pub(crate) fn tell(self, mut response: Response) -> Response {
        for (name, value) in self.headers() {
            if let Ok(value) = HeaderValue::from_str(&value) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }

    fn headers(self) -> [(&'static str, String); 2] {
        let left = format!("\"{}\";r={};t={}", self.of.name, self.requests, self.full_in);
        [("ratelimit-policy", self.of.policy()), ("ratelimit", left)]
    }
}

/// The memory. One for the whole program.
#[derive(Debug, Default)]
pub(crate) struct Pace(Mutex<HashMap<(&'static str, String), DateTime<Utc>>>);

impl Pace {
    /// Lets a request pass, or says after how many whole seconds it may come.
    pub(crate) fn admit(
        &self,
        of: Allowance,
        subject: String,
        now: DateTime<Utc>,
    ) -> Result<Left, u32> {
        let mut full_at = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let subject = (of.name, subject);
        if full_at.len() >= MOST_SUBJECTS && !full_at.contains_key(&subject) {
            make_room(&mut full_at, now);
        }
        let known = full_at.get(&subject).copied().unwrap_or(now).clamp(now, now + of.bucket());
        let next = known + of.every();
        let over = next - now - of.bucket();
        if over > TimeDelta::zero() {
            full_at.insert(subject, known);
            return Err(u32::try_from((over.num_milliseconds() + 999) / 1000).unwrap_or(u32::MAX));
        }
        full_at.insert(subject, next);
        let requests = -over.num_milliseconds() / i64::from(of.every);
        Ok(Left { of, requests, full_in: ((next - now).num_milliseconds() + 999) / 1000 })
    }
}

/// Forgets full buckets, or else the fuller half.
fn make_room(full_at: &mut HashMap<(&'static str, String), DateTime<Utc>>, now: DateTime<Utc>) {
    full_at.retain(|_, at| *at > now);
    if full_at.len() >= MOST_SUBJECTS {
        let mut moments: Vec<DateTime<Utc>> = full_at.values().copied().collect();
        moments.sort_unstable();
        let middle = moments[moments.len() / 2];
        full_at.retain(|_, at| *at > middle);
    }
}

/// One subscriber has one IPv4 address, or a whole /64 of IPv6.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(four) => four.to_string(),
        IpAddr::V6(six) => {
            let bits = u128::from(six) & (u128::MAX << 64);
            format!("{}/64", Ipv6Addr::from(bits))
        }
    }
}

impl Guest {
    /// Counts this request against its account, or its address where nobody is signed in.
    pub(crate) fn pace(&self, of: Allowance) -> Result<Left, Refusal> {
        let subject = match self.viewer() {
            Some(viewer) => viewer.account.to_string(),
            None => network(self.caller.address),
        };
        self.app.pace().admit(of, subject, self.app.store().ambient().now()).map_err(|wait| {
            let none = Left { of, requests: 0, full_in: of.bucket().num_seconds() };
            none.headers().into_iter().fold(Refusal::too_often(wait), |refusal, (name, value)| {
                refusal.header(name, value)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> DateTime<Utc> {
        DateTime::from_timestamp(1_795_521_600, 0).unwrap()
    }

    #[test]
    fn a_burst_passes_and_then_one_at_a_time() {
        let pace = Pace::default();
        let passed = (0..100).filter(|_| pace.admit(CHECKS, "a".into(), noon()).is_ok()).count();
        assert_eq!(passed, 30);
        assert_eq!(pace.admit(CHECKS, "a".into(), noon()), Err(2));
        assert!(pace.admit(CHECKS, "b".into(), noon()).is_ok());
        assert!(pace.admit(READS, "a".into(), noon()).is_ok());
        let later = noon() + TimeDelta::seconds(2);
        assert_eq!(pace.admit(CHECKS, "a".into(), later).unwrap().requests, 0);
        assert!(pace.admit(CHECKS, "a".into(), later).is_err());
    }

    #[test]
    fn what_is_left_is_told() {
        let left = Pace::default().admit(CHECKS, "a".into(), noon()).unwrap();
        let [(_, policy), (_, left)] = left.headers();
        assert_eq!(
            (policy.as_str(), left.as_str()),
            ("\"checks\";q=30;w=60", "\"checks\";r=29;t=2")
        );
    }

    #[test]
    fn a_clock_set_back_makes_nobody_wait_for_long() {
        let pace = Pace::default();
        assert!(pace.admit(CHECKS, "a".into(), noon()).is_ok());
        let back = noon() - TimeDelta::days(300);
        assert_eq!(pace.admit(CHECKS, "a".into(), back), Err(2));
        assert!(pace.admit(CHECKS, "a".into(), back + TimeDelta::seconds(2)).is_ok());
    }

    #[test]
    fn the_memory_is_bounded() {
        let pace = Pace::default();
        for n in 0..MOST_SUBJECTS + 10 {
            let at = noon() + TimeDelta::milliseconds(i64::try_from(n).unwrap() / 100);
            let _ = pace.admit(CHECKS, n.to_string(), at);
        }
        assert!(pace.0.lock().unwrap().len() <= MOST_SUBJECTS);
    }

    #[test]
    fn one_subscriber_is_one_network() {
        let of = |text: &str| network(text.parse().unwrap());
        assert_eq!(of("2001:db8:1:2:3::1"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_eq!(of("::ffff:192.0.2.1"), "192.0.2.1");
    }
}
