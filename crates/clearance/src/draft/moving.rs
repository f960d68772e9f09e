//! Dates that move together: change one, and what comes after keeps its distance.
//!
//! Everything here reckons with the readings of each port's own clock, as typed. A stay begins and
//! ends at one port, so its length is kept exactly; a passage between two ports keeps its length
//! unless the clocks of one of them are put forward or back between the old date and the new.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::{Draft, Typed};

/// Furthest that dates are moved at once, in days: a slip of the pen goes no further.
pub const MOST_DAYS: i64 = 3_660;

impl Typed {
    /// The reading, if the boxes hold a date; midnight where no time was typed. None while the
    /// boxes do not hold one.
    #[must_use]
    pub fn local(&self) -> Option<NaiveDateTime> {
        let number = |text: &str| text.trim().parse::<u32>().ok();
        let year = self.year.trim().parse::<i32>().ok().filter(|year| (1..=9999).contains(year))?;
        let day = NaiveDate::from_ymd_opt(year, number(&self.month)?, number(&self.day)?)?;
        let time = match self.time.trim() {
            "" => NaiveTime::MIN,
            text => NaiveTime::parse_from_str(text, "%H:%M").ok()?,
        };
        Some(day.and_time(time))
    }

    /// The same moved by a span; what is not a date stays as it was typed, and a time that was not
    /// typed stays open.
    #[must_use]
    pub fn moved(&self, by: TimeDelta) -> Self {
        let moved = self.local().and_then(|local| local.checked_add_signed(by));
        let Some(moved) = moved.filter(|local| (1..=9999).contains(&chrono::Datelike::year(local)))
        else {
            return self.clone();
        };
        let mut typed = Self::at(moved);
        if self.time.trim().is_empty() {
            typed.time = self.time.clone();
        }
        typed
    }
}

impl Draft {
    /// Every arrival and departure, in the order of the voyage.
    fn moments(&self) -> impl Iterator<Item = &Typed> {
        self.calls.iter().flat_map(|call| [&call.arrival, &call.departure])
    }

    fn moments_mut(&mut self) -> impl Iterator<Item = &mut Typed> {
        self.calls.iter_mut().flat_map(|call| [&mut call.arrival, &mut call.departure])
    }

    /// The first date that can be read.
    #[must_use]
    pub fn first_day(&self) -> Option<NaiveDate> {
        self.moments().find_map(Typed::local).map(|local| local.date())
    }

    /// Moves every arrival and departure by so many days.
    pub fn move_all(&mut self, days: i64) {
        let by = TimeDelta::days(days.clamp(-MOST_DAYS, MOST_DAYS));
        for moment in self.moments_mut() {
            *moment = moment.moved(by);
        }
    }

    /// Lets what follows a changed date follow it. `before` is the plan before the change: where a
    /// date was typed anew, every later one that was not moves as far. Nothing moves if the calls
    /// are not those of `before`. Returns how many dates were moved.
    pub fn follow(&mut self, before: &Self) -> usize {
        let ports = |draft: &Self| draft.calls.iter().map(|c| c.port.clone()).collect::<Vec<_>>();
        if ports(self) != ports(before) {
            return 0;
        }
        let mut by = TimeDelta::zero();
        let mut moved = 0;
        for (now, then) in self.moments_mut().zip(before.moments()) {
            if now != then {
                if let (Some(now), Some(then)) = (now.local(), then.local()) {
                    by = now - then;
                }
            } else if !by.is_zero() && now.local().is_some() {
                *now = now.moved(by);
                moved += 1;
            }
        }
        moved
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::DraftCall;
    use proptest::prelude::*;

    fn typed(text: &str) -> Typed {
        text.parse().map_or_else(|_| Typed::default(), Typed::at)
    }

    fn voyage(times: &[(&str, &str)]) -> Draft {
        let call = |(index, (arrival, departure)): (usize, &(&str, &str))| DraftCall {
            port: format!("port-{index}"),
            arrival: typed(arrival),
            departure: typed(departure),
            ..DraftCall::default()
        };
        Draft { calls: times.iter().enumerate().map(call).collect(), ..Draft::default() }
    }

    #[test]
    fn one_arrival_later_moves_what_follows_and_nothing_before() {
        let before = voyage(&[
            ("", "2026-12-01T08:00:00"),
            ("2026-12-01T19:00:00", "2026-12-05T02:00:00"),
            ("2026-12-05T14:00:00", ""),
        ]);
        let mut plan = before.clone();
        plan.calls[1].arrival = typed("2026-12-02T20:30:00");
        assert_eq!(plan.follow(&before), 2);
        assert_eq!(plan.calls[0], before.calls[0]);
        assert_eq!(plan.calls[1].departure, typed("2026-12-06T03:30:00"));
        assert_eq!(plan.calls[2].arrival, typed("2026-12-06T15:30:00"));
        assert!(plan.calls[2].departure.is_blank(), "what is open stays open");
    }

    #[test]
    fn a_date_typed_by_hand_stays_and_leads_those_after_it() {
        let before = voyage(&[
            ("2026-12-01T19:00:00", "2026-12-05T02:00:00"),
            ("2026-12-05T14:00:00", "2026-12-08T08:00:00"),
        ]);
        let mut plan = before.clone();
        plan.calls[0].arrival = typed("2026-12-02T19:00:00");
        plan.calls[1].arrival = typed("2026-12-05T20:00:00");
        plan.follow(&before);
        assert_eq!(plan.calls[0].departure, typed("2026-12-06T02:00:00"));
        assert_eq!(plan.calls[1].arrival, typed("2026-12-05T20:00:00"));
        assert_eq!(plan.calls[1].departure, typed("2026-12-08T14:00:00"));
    }

    #[test]
    fn other_islands_or_no_date_move_nothing() {
        let before = voyage(&[("2026-12-01T19:00:00", "2026-12-05T02:00:00")]);
        let mut other = before.clone();
        other.calls[0].port = "elsewhere".into();
        other.calls[0].arrival = typed("2026-12-09T19:00:00");
        assert_eq!(other.follow(&before), 0);
        let mut wrong = before.clone();
        wrong.calls[0].arrival.month = "Dec".into();
        assert_eq!(wrong.follow(&before), 0);
        assert_eq!(wrong.calls[0].departure, before.calls[0].departure);
        let far = Typed { year: "9999".into(), ..typed("2026-12-31T00:00:00") };
        assert_eq!(far.moved(TimeDelta::days(1)), far, "past the calendar it stays");
    }

    #[test]
    fn a_day_without_a_time_moves_by_days_and_stays_without() {
        let day = Typed { time: String::new(), ..typed("2026-12-31T00:00:00") };
        let next = day.moved(TimeDelta::days(1));
        assert_eq!(
            (next.day.as_str(), next.month.as_str(), next.year.as_str()),
            ("1", "1", "2027")
        );
        assert_eq!(next.time, "");
    }

    /// Moments of up to eight calls, each some minutes after the one before.
    fn any_voyage() -> impl Strategy<Value = Draft> {
        prop::collection::vec((1_i64..20_000, 1_i64..20_000), 1..8).prop_map(|spans| {
            let mut at: NaiveDateTime = "2026-12-01T08:00:00".parse().unwrap();
            let call = |(index, (sail, stay)): (usize, (i64, i64))| {
                let arrival = at + TimeDelta::minutes(sail);
                at = arrival + TimeDelta::minutes(stay);
                DraftCall {
                    port: format!("port-{index}"),
                    arrival: Typed::at(arrival),
                    departure: Typed::at(at),
                    ..DraftCall::default()
                }
            };
            Draft { calls: spans.into_iter().enumerate().map(call).collect(), ..Draft::default() }
        })
    }

    fn gaps(draft: &Draft) -> Vec<TimeDelta> {
        let times: Vec<NaiveDateTime> = draft.moments().filter_map(Typed::local).collect();
        times.windows(2).map(|pair| pair[1] - pair[0]).collect()
    }

    proptest! {
        #[test]
        fn moving_all_keeps_order_stays_and_passages(draft in any_voyage(), days in -400_i64..400) {
            let mut moved = draft.clone();
            moved.move_all(days);
            prop_assert_eq!(gaps(&moved), gaps(&draft));
            let first = |draft: &Draft| draft.first_day().unwrap();
            prop_assert_eq!(first(&moved) - first(&draft), TimeDelta::days(days));
            moved.move_all(-days);
            prop_assert_eq!(moved, draft);
        }

        #[test]
        fn following_keeps_every_gap_after_the_changed_date(
            before in any_voyage(), which in 0_usize..16, minutes in -30_000_i64..30_000,
        ) {
            let mut plan = before.clone();
            let count = before.calls.len() * 2;
            let which = which % count;
            if let Some(moment) = plan.moments_mut().nth(which) {
                *moment = moment.moved(TimeDelta::minutes(minutes));
            }
            let moved = plan.follow(&before);
            prop_assert_eq!(moved, if minutes == 0 { 0 } else { count - which - 1 });
            let (new, old) = (gaps(&plan), gaps(&before));
            prop_assert_eq!(&new[which..], &old[which..], "later stays and passages");
            let early = which.saturating_sub(1);
            prop_assert_eq!(&new[..early], &old[..early], "earlier ones");
        }

        #[test]
        fn what_was_typed_is_never_lost(day in ".{0,4}", month in ".{0,4}", year in ".{0,6}", time in ".{0,6}", by in any::<i32>()) {
            let typed = Typed { day, month, year, time };
            if typed.local().is_none() {
                prop_assert_eq!(typed.moved(TimeDelta::minutes(by.into())), typed);
            }
        }
    }
}
