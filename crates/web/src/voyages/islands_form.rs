//! The form of the islands: all calls on one page, with the place before and the place after.

use clearance::draft::{Draft, DraftCall, DraftPlace, Typed as Moment};
use clearance::report::VoyageReport;
use clearance::voyage_file::{MAX_CALLS, Reason};
use registry::territory::Atlas;

use super::{ports, summary};
use crate::fields::Fields;
use crate::look::{Choice, DateField, Field, Page, Problems, Select};
use crate::registry::asks::words;
use crate::registry::countries;
use crate::registry::typed::Typed;

/// A place before or after, as drawn.
pub(super) struct PlaceBoxes {
    pub(super) port: Select,
    pub(super) name: Field,
    pub(super) country: Select,
    /// Another place than a port of the list is given.
    pub(super) other: bool,
}

/// A call as drawn.
pub(super) struct CallBoxes {
    pub(super) index: usize,
    pub(super) heading: String,
    pub(super) port: Select,
    pub(super) arrival: DateField,
    pub(super) arrival_time: Field,
    pub(super) departure: DateField,
    pub(super) departure_time: Field,
    pub(super) reason: Select,
    pub(super) leg: Option<String>,
    pub(super) first: bool,
    pub(super) last: bool,
}

/// What the form draws from.
pub(super) struct Drawing<'a> {
    pub(super) page: &'a Page,
    pub(super) atlas: &'a Atlas,
    pub(super) draft: &'a Draft,
    pub(super) problems: &'a Problems,
    pub(super) report: Option<&'a VoyageReport>,
}

impl Drawing<'_> {
    pub(super) fn place(&self, which: &str, place: &DraftPlace) -> PlaceBoxes {
        let page = self.page;
        let label = |field: &str| page.t(&format!("voyage-field-{which}-{field}"));
        let (name, country) = (format!("{which}.name"), format!("{which}.country"));
        let port =
            ports::select(page, self.atlas, format!("{which}.port"), label("port"), &place.port);
        let mut country =
            countries::select(page, country, label("country"), (&place.country, false)).optional();
        country.error = self.problems.of(&country.name);
        let name =
            Field::text(name, label("name")).value(&place.name).optional().with(self.problems);
        let other = !place.name.is_empty() || !place.country.is_empty() || name.error.is_some();
        PlaceBoxes { port: port.optional().with(self.problems), name, country, other }
    }

    pub(super) fn calls(&self) -> Vec<CallBoxes> {
        self.draft.calls.iter().enumerate().map(|(index, call)| self.call(index, call)).collect()
    }

    fn call(&self, index: usize, call: &DraftCall) -> CallBoxes {
        let (page, last) = (self.page, self.draft.calls.len().saturating_sub(1));
        let name = |field: &str| format!("calls[{index}].{field}");
        let (arrival, arrival_time) =
            self.moment(&name("arrival"), "arrival", &call.arrival, index == 0);
        let (departure, departure_time) =
            self.moment(&name("departure"), "departure", &call.departure, index == last);
        let reasons = words::<Reason>()
            .into_iter()
            .map(|word| Choice::new(word, page.t(&format!("reason-{word}"))));
        let reason =
            Select::new(name("reason"), page.t("voyage-field-calls-reason"), reasons.collect())
                .blank(page.t("form-choose-one"))
                .chosen(&call.reason)
                .optional()
                .with(self.problems);
        let leg = self.report.and_then(|report| report.calls.get(index)?.leg.as_ref());
        CallBoxes {
            index,
            heading: page.t1("voyage-island-number", "place", index + 1),
            port: ports::select(
                page,
                self.atlas,
                name("port"),
                page.t("voyage-field-calls-port"),
                &call.port,
            )
            .with(self.problems),
            arrival,
            arrival_time,
            departure,
            departure_time,
            reason,
            leg: leg.map(|leg| summary::leg(page, leg)),
            first: index == 0,
            last: index == last,
        }
    }

    /// The boxes of a date and its time; `open`: it may be left blank, and why is told.
    fn moment(&self, name: &str, which: &str, typed: &Moment, open: bool) -> (DateField, Field) {
        let page = self.page;
        let date = DateField::new(name, page.t(&format!("voyage-field-calls-{which}")))
            .typed(&typed.day, &typed.month, &typed.year)
            .with(self.problems);
        let date = if open { date.hint(page.t(&format!("voyage-{which}-open"))) } else { date };
        let time = Field::time(
            format!("{name}-time"),
            page.t(&format!("voyage-field-calls-{which}-time")),
        );
        (date, time.value(&typed.time).width(10))
    }
}

/// Reads the form into the plan, as typed.
pub(super) fn read(fields: &Fields, draft: &mut Draft) {
    let typed = Typed::of(fields);
    let text = |name: String| typed.get(&name).to_owned();
    let moment = |name: String| Moment {
        day: text(format!("{name}-day")),
        month: text(format!("{name}-month")),
        year: text(format!("{name}-year")),
        time: text(format!("{name}-time")),
    };
    // What was declared for one island only stays with that island, wherever it moves in the list.
    let before = std::mem::take(&mut draft.calls);
    let declared = |port: &str| {
        before.iter().find(|call| call.port == port).map(|call| call.declaration.clone())
    };
    let call = |index: usize| {
        let port = text(format!("calls[{index}].port"));
        DraftCall {
            declaration: declared(&port).unwrap_or_default(),
            port,
            arrival: moment(format!("calls[{index}].arrival")),
            departure: moment(format!("calls[{index}].departure")),
            reason: text(format!("calls[{index}].reason")),
        }
    };
    let place = |which: &str| DraftPlace {
        port: text(format!("{which}.port")),
        name: text(format!("{which}.name")),
        country: text(format!("{which}.country")),
    };
    draft.calls = (0..typed.count("calls").min(MAX_CALLS)).map(call).collect();
    draft.from = place("from");
    draft.next = place("next");
    draft.mend_steps();
}

/// Does what a button beside the islands asks; true if one was pressed. The answer is the island
/// to look at next.
pub(super) fn rearrange(act: &str, draft: &mut Draft) -> Option<usize> {
    let count = draft.calls.len();
    if act == "add" {
        if count < MAX_CALLS {
            draft.calls.push(after(draft.calls.last()));
        }
        return Some(draft.calls.len().saturating_sub(1));
    }
    let (what, index) = act.rsplit_once('-')?;
    let index: usize = index.parse().ok().filter(|index| *index < count)?;
    let mut order: Vec<usize> = (0..count).collect();
    let look = match what {
        "up" if index > 0 => {
            order.swap(index, index - 1);
            index - 1
        }
        "down" if index + 1 < count => {
            order.swap(index, index + 1);
            index + 1
        }
        "take-out" if count > 1 => {
            order.remove(index);
            index.saturating_sub(1)
        }
        _ => return None,
    };
    put_in_order(draft, &order);
    Some(look)
}

/// The next island: it is reached from the one before, on the day that is left, for the same reason.
fn after(before: Option<&DraftCall>) -> DraftCall {
    let Some(before) = before else {
        return DraftCall::default();
    };
    let day = Moment { time: String::new(), ..before.departure.clone() };
    DraftCall { arrival: day, reason: before.reason.clone(), ..DraftCall::default() }
}

/// Puts the calls in another order; people who join or leave somewhere stay with that island.
fn put_in_order(draft: &mut Draft, order: &[usize]) {
    draft.calls = order.iter().filter_map(|old| draft.calls.get(*old).cloned()).collect();
    let moved =
        |old: Option<usize>| old.and_then(|old| order.iter().position(|place| *place == old));
    for person in &mut draft.people {
        person.joins = moved(person.joins);
        person.leaves = moved(person.leaves);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clearance::draft::DraftPerson;

    fn draft(ports: &[&str]) -> Draft {
        let call = |port: &&str| DraftCall { port: (*port).to_owned(), ..DraftCall::default() };
        let person = "0197b3a0-7d4c-7000-8000-000000000001".parse().unwrap();
        let anna = DraftPerson {
            person,
            role: "crew".into(),
            position: None,
            joins: None,
            leaves: Some(1),
        };
        Draft { calls: ports.iter().map(call).collect(), people: vec![anna], ..Draft::default() }
    }

    fn ports_of(draft: &Draft) -> Vec<&str> {
        draft.calls.iter().map(|call| call.port.as_str()).collect()
    }

    #[test]
    fn who_leaves_at_an_island_stays_with_it_when_islands_move() {
        let mut plan = draft(&["a", "b", "c"]);
        assert_eq!(rearrange("up-1", &mut plan), Some(0));
        assert_eq!((ports_of(&plan), plan.people[0].leaves), (vec!["b", "a", "c"], Some(0)));
        assert_eq!(rearrange("take-out-0", &mut plan), Some(0));
        assert_eq!((ports_of(&plan), plan.people[0].leaves), (vec!["a", "c"], None));
        for wrong in ["up-0", "down-1", "take-out-9", "save", "up-x", ""] {
            assert_eq!(rearrange(wrong, &mut plan), None, "{wrong}");
        }
    }

    #[test]
    fn one_island_always_stays_and_the_next_begins_on_the_day_one_leaves() {
        let mut plan = draft(&["a"]);
        assert_eq!(rearrange("take-out-0", &mut plan), None);
        plan.calls[0].departure = Moment {
            day: "1".into(),
            month: "12".into(),
            year: "2026".into(),
            time: "08:00".into(),
        };
        assert_eq!(rearrange("add", &mut plan), Some(1));
        assert_eq!(
            (plan.calls[1].arrival.day.as_str(), plan.calls[1].arrival.time.as_str()),
            ("1", "")
        );
    }
}
