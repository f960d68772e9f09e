//! A plan that moves in time, and one that begins where another ended.
//!
//! Weather moves a voyage; what was planned after it moves along, so that stays keep their length
//! and passages theirs. Shifts are by the clocks of each port: a stay that crosses a change of
//! summer time keeps its readings, as its master's diary would.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use serde_json::{Map, Value};

use super::{Draft, DraftCall, DraftPerson, DraftPlace, Typed, date_text};

/// Days a copied plan moves by multiples of: a charter turns round on the same day of the week.
const WEEK: i64 = 7;

impl Typed {
    /// The reading of the port's clock, if the boxes hold one.
    #[must_use]
    pub fn moment(&self) -> Option<NaiveDateTime> {
        NaiveDateTime::parse_from_str(&self.text(), "%Y-%m-%dT%H:%M").ok()
    }

    fn date(&self) -> Option<NaiveDate> {
        date_text(&self.day, &self.month, &self.year).parse().ok()
    }

    /// The same moved by `by`. A date without a time moves by whole days; what is no date stays as
    /// it was typed.
    #[must_use]
    pub fn moved(&self, by: TimeDelta) -> Self {
        if let Some(moved) = self.moment().and_then(|moment| moment.checked_add_signed(by)) {
            return Self::at(moved);
        }
        let days = TimeDelta::days(by.num_days());
        match self.date().and_then(|date| date.checked_add_signed(days)) {
            Some(date) => {
                let at = Self::at(date.and_time(chrono::NaiveTime::MIN));
                Self { time: self.time.clone(), ..at }
            }
            None => self.clone(),
        }
    }
}

impl Draft {
    /// Moves every date of the plan.
    pub fn move_all(&mut self, by: TimeDelta) {
        for call in &mut self.calls {
            call.arrival = call.arrival.moved(by);
            call.departure = call.departure.moved(by);
        }
    }

    /// Lets what comes after follow a date that was changed at call `index`: by how much its
    /// arrival differs from `before`, or else its departure. What its master changed by hand in the
    /// same form stays as typed. The answer is the shift; none if no date changed there.
    pub fn follow(&mut self, before: &Self, index: usize) -> Option<TimeDelta> {
        let (old, new) = (before.calls.get(index)?, self.calls.get(index)?);
        let shift = |old: &Typed, new: &Typed| Some(new.moment()? - old.moment()?);
        let is_move = |by: &TimeDelta| !by.is_zero();
        let by_arrival = shift(&old.arrival, &new.arrival).filter(is_move);
        let by = by_arrival.or_else(|| shift(&old.departure, &new.departure).filter(is_move))?;
        let departure = (by_arrival.is_some() && old.departure == new.departure).then_some(index);
        for (at, call) in self.calls.iter_mut().enumerate().skip(index) {
            let same = before.calls.get(at);
            if at > index && same.is_some_and(|old| old.arrival == call.arrival) {
                call.arrival = call.arrival.moved(by);
            }
            let follows = at > index || departure == Some(at);
            if follows && same.is_some_and(|old| old.departure == call.departure) {
                call.departure = call.departure.moved(by);
            }
        }
        Some(by)
    }

    /// A new plan that begins where this one ends: the same boat, those still aboard, the goods
    /// declared, and the answers of which `keeps` says that they may be carried on. What is to be
    /// declared anew each time (health, money, what differs at one island) is not.
    #[must_use]
    pub fn onward(&self, keeps: &dyn Fn(&str) -> bool) -> Self {
        let Some(last) = self.calls.last().filter(|call| !call.port.trim().is_empty()) else {
            return Self {
                vessel: self.vessel.clone(),
                calls: vec![DraftCall::default()],
                ..Self::default()
            };
        };
        let place =
            |call: &DraftCall| DraftPlace { port: call.port.clone(), ..DraftPlace::default() };
        let blank = DraftCall { reason: last.reason.clone(), ..DraftCall::default() };
        // A boat that was to leave again is taken to have left; one that was to stay begins there.
        let (from, calls) = if last.departure.is_blank() {
            let here = DraftCall { port: last.port.clone(), ..blank.clone() };
            let before = self.calls.iter().rev().nth(1).map(place);
            (before.unwrap_or_else(|| self.from.clone()), vec![here, blank])
        } else {
            (place(last), vec![blank])
        };
        Self { from, calls, ..self.carried(keeps, |person| person.leaves.is_none()) }
    }

    /// The same voyage again: the same islands and people, moved by whole weeks until it begins
    /// after `earliest`, a reading of the first port's clock.
    #[must_use]
    pub fn again(&self, earliest: NaiveDateTime, keeps: &dyn Fn(&str) -> bool) -> Self {
        let mut plan = Self {
            name: self.name.clone(),
            from: self.from.clone(),
            calls: self.calls.clone(),
            next: self.next.clone(),
            people: self.people.clone(),
            ..self.carried(keeps, |_| true)
        };
        for call in &mut plan.calls {
            call.declaration = Map::new();
        }
        let first = plan.calls.iter().flat_map(|call| [&call.arrival, &call.departure]);
        let first = first.filter_map(Typed::moment).min();
        if let Some(behind) =
            first.map(|first| earliest - first).filter(|by| *by > TimeDelta::zero())
        {
            let weeks = behind.num_days() / WEEK + 1;
            plan.move_all(TimeDelta::days(weeks * WEEK));
        }
        plan
    }

    /// What goes over into another plan.
    fn carried(&self, keeps: &dyn Fn(&str) -> bool, stays: impl Fn(&DraftPerson) -> bool) -> Self {
        let aboard = self.people.iter().filter(|person| stays(person));
        let people: Vec<DraftPerson> = aboard
            .map(|person| DraftPerson { joins: None, leaves: None, ..person.clone() })
            .collect();
        Self {
            vessel: self.vessel.clone(),
            done: if people.is_empty() { Vec::new() } else { vec!["people".to_owned()] },
            people,
            declaration: carried_on(&self.declaration, keeps),
            ..Self::default()
        }
    }
}

/// A declaration without what must be said anew each time.
fn carried_on(
    declaration: &Map<String, Value>,
    keeps: &dyn Fn(&str) -> bool,
) -> Map<String, Value> {
    let mut carried = declaration.clone();
    carried.remove("health");
    carried.remove("cash");
    if let Some(Value::Object(answers)) = carried.get_mut("answers") {
        answers.retain(|question, _| keeps(question));
    }
    carried
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn at(text: &str) -> Typed {
        Typed::at(NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap())
    }

    fn call(port: &str, arrival: &str, departure: &str) -> DraftCall {
        let typed = |text: &str| if text.is_empty() { Typed::default() } else { at(text) };
        DraftCall {
            port: port.into(),
            arrival: typed(arrival),
            departure: typed(departure),
            reason: "cruising".into(),
            declaration: Map::new(),
        }
    }

    fn person(id: u8, leaves: Option<usize>) -> DraftPerson {
        DraftPerson {
            person: format!("0197b3a0-7d4c-7000-8000-00000000000{id}").parse().unwrap(),
            role: "crew".into(),
            position: None,
            joins: None,
            leaves,
        }
    }

    fn grenadines() -> Draft {
        let declaration = json!({
            "answers": { "health.ill": { "value": false }, "customs.stores": { "value": false } },
            "weapons": [], "health": { "ill": [] }, "cash": [{ "amount": 1 }],
        });
        Draft {
            name: "Grenadines".into(),
            calls: vec![
                call("lc-rodney-bay", "", "2026-12-01 08:00"),
                call("vc-bequia", "2026-12-01 19:00", "2026-12-05 06:00"),
                call("gd-st-georges", "2026-12-05 14:00", ""),
            ],
            people: vec![person(1, None), person(2, Some(1))],
            declaration: declaration.as_object().cloned().unwrap(),
            ..Draft::default()
        }
    }

    #[test]
    fn one_date_moves_and_everything_after_follows() {
        let before = grenadines();
        let mut plan = before.clone();
        plan.calls[1].arrival = at("2026-12-03 19:00");
        assert_eq!(plan.follow(&before, 1), Some(TimeDelta::days(2)));
        assert_eq!(plan.calls[0], before.calls[0]);
        assert_eq!(plan.calls[1].departure, at("2026-12-07 06:00"));
        assert_eq!(plan.calls[2].arrival, at("2026-12-07 14:00"));
        assert!(plan.calls[2].departure.is_blank());
    }

    #[test]
    fn a_later_departure_leaves_the_arrival_alone() {
        let before = grenadines();
        let mut plan = before.clone();
        plan.calls[1].departure = at("2026-12-05 09:30");
        assert_eq!(plan.follow(&before, 1), Some(TimeDelta::minutes(210)));
        assert_eq!(plan.calls[1].arrival, before.calls[1].arrival);
        assert_eq!(plan.calls[2].arrival, at("2026-12-05 17:30"));
    }

    #[test]
    fn what_was_typed_by_hand_in_the_same_form_stays() {
        let before = grenadines();
        let mut plan = before.clone();
        plan.calls[1].arrival = at("2026-12-02 19:00");
        plan.calls[2].arrival = at("2026-12-09 10:00");
        plan.follow(&before, 1);
        assert_eq!(plan.calls[2].arrival, at("2026-12-09 10:00"));
        assert_eq!(plan.follow(&before.clone(), 7), None);
        assert_eq!(before.clone().follow(&before, 1), None, "nothing changed, nothing follows");
    }

    #[test]
    fn what_is_no_date_is_kept_as_typed() {
        let odd =
            Typed { day: "31".into(), month: "2".into(), year: "26".into(), time: "7pm".into() };
        assert_eq!(odd.moved(TimeDelta::days(1)), odd);
        let timeless = Typed { time: String::new(), ..at("2026-12-31 00:00") };
        let moved = timeless.moved(TimeDelta::days(1));
        assert_eq!(
            (moved.day.as_str(), moved.year.as_str(), moved.time.as_str()),
            ("1", "2027", "")
        );
    }

    #[test]
    fn the_next_voyage_begins_where_this_one_ends() {
        let next = grenadines().onward(&|question| !question.starts_with("health."));
        assert_eq!(next.from.port, "vc-bequia");
        assert_eq!((next.calls[0].port.as_str(), next.calls.len()), ("gd-st-georges", 2));
        assert_eq!(next.people.len(), 1, "who left is not aboard");
        assert_eq!(next.done, ["people"]);
        assert!(next.declaration["answers"].get("health.ill").is_none(), "health is told anew");
        assert!(next.declaration["answers"].get("customs.stores").is_some());
        assert!(next.declaration.get("cash").is_none() && next.declaration.get("health").is_none());
        let mut leaves = grenadines();
        leaves.calls[2].departure = at("2026-12-09 08:00");
        let next = leaves.onward(&|_| true);
        assert_eq!((next.from.port.as_str(), next.calls.len()), ("gd-st-georges", 1));
        assert_eq!(Draft::default().onward(&|_| true).calls.len(), 1);
    }

    #[test]
    fn the_same_voyage_again_falls_on_the_same_days_of_the_week() {
        let plan = grenadines();
        let now = NaiveDateTime::parse_from_str("2026-12-20 12:00", "%Y-%m-%d %H:%M").unwrap();
        let again = plan.again(now, &|_| true);
        assert_eq!(again.calls[0].departure, at("2026-12-22 08:00"));
        assert_eq!(again.calls[2].arrival, at("2026-12-26 14:00"));
        assert_eq!(again.people.len(), 2);
        assert_eq!(again.people[1].leaves, Some(1), "who leaves where is part of the plan");
        let early = NaiveDateTime::parse_from_str("2026-11-01 12:00", "%Y-%m-%d %H:%M").unwrap();
        assert_eq!(plan.again(early, &|_| true).calls, plan.calls, "a plan ahead need not move");
    }

    proptest! {
        #[test]
        fn stays_and_passages_keep_their_length(hours in -2000_i64..2000, stay in 1_i64..500, leg in 1_i64..500) {
            let start = NaiveDateTime::parse_from_str("2026-12-01 08:00", "%Y-%m-%d %H:%M").unwrap();
            let (out, next) = (start + TimeDelta::hours(stay), start + TimeDelta::hours(stay + leg));
            let one = DraftCall { arrival: Typed::at(start), departure: Typed::at(out), ..DraftCall::default() };
            let two = DraftCall { arrival: Typed::at(next), ..DraftCall::default() };
            let before = Draft { calls: vec![one, two], ..Draft::default() };
            let mut plan = before.clone();
            plan.calls[0].arrival = Typed::at(start + TimeDelta::hours(hours));
            plan.follow(&before, 0);
            let moment = |typed: &Typed| typed.moment().unwrap();
            prop_assert_eq!(moment(&plan.calls[0].departure) - moment(&plan.calls[0].arrival), TimeDelta::hours(stay));
            prop_assert_eq!(moment(&plan.calls[1].arrival) - moment(&plan.calls[0].departure), TimeDelta::hours(leg));
        }
    }
}
