//! A voyage made from one before: copied whole, or the next island from where it stands.

use chrono::NaiveDate;
use serde_json::Value;

use super::{Draft, DraftCall, DraftPerson, DraftPlace, Typed};

/// The section of the declaration that is never carried over: who was ill then is not who is now.
const ILLNESS: &str = "health";
/// What the ids of questions about health begin with.
const OF_HEALTH: &str = "health.";

/// The next island, as chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NextIsland {
    /// When the vessel leaves where she is.
    pub leaves: Typed,
    /// Port id of the next island.
    pub port: String,
    /// When she arrives there.
    pub arrives: Typed,
}

impl DraftPerson {
    /// Whether the person is aboard before the first call: nobody who joins later, unless they
    /// leave before that and come back.
    #[must_use]
    pub fn is_aboard_at_start(&self) -> bool {
        match (self.joins, self.leaves) {
            (None, _) => true,
            (Some(joins), Some(leaves)) => leaves < joins,
            (Some(_), None) => false,
        }
    }

    /// Whether the person is aboard when the vessel leaves call `index`.
    #[must_use]
    pub fn is_aboard_after(&self, index: usize) -> bool {
        let done = |change: Option<usize>| change.filter(|at| *at <= index);
        match (done(self.joins), done(self.leaves)) {
            (None, None) => self.is_aboard_at_start(),
            (Some(joins), Some(leaves)) => joins >= leaves,
            (joined, None) => joined.is_some(),
            (None, Some(_)) => false,
        }
    }
}

impl Draft {
    /// Who is aboard after call `index`, in their roles, as a new voyage begins with them.
    #[must_use]
    pub fn people_after(&self, index: usize) -> Vec<DraftPerson> {
        let aboard = self.people.iter().filter(|person| person.is_aboard_after(index));
        aboard.map(|person| DraftPerson { joins: None, leaves: None, ..person.clone() }).collect()
    }

    /// The same voyage again: vessel, islands, goods and answers, people as they left the last
    /// call; the first date on `first`, the others as far from it as they were. What was said about
    /// illness, and every yes about health, is asked again.
    #[must_use]
    pub fn copied(&self, first: Option<NaiveDate>) -> Self {
        let mut copy = Self { name: String::new(), carried: true, ..self.clone() };
        copy.people = self.people_after(self.calls.len().saturating_sub(1));
        if let (Some(first), Some(was)) = (first, self.first_day()) {
            copy.move_all((first - was).num_days());
        }
        forget_illness(&mut copy.declaration);
        for call in &mut copy.calls {
            forget_illness(&mut call.declaration);
        }
        copy
    }

    /// A voyage from call `index` of this one to the next island: the same vessel, people as they
    /// left, goods and answers carried over. Where the departure was not declared yet, the call
    /// stands first, so that its outward clearance is asked for; otherwise it is where she comes
    /// from. None if there is no such call.
    #[must_use]
    pub fn onward(&self, index: usize, next: &NextIsland) -> Option<Self> {
        let here = self.calls.get(index).filter(|call| !call.port.trim().is_empty())?;
        let place = |port: &str| DraftPlace { port: port.to_owned(), ..DraftPlace::default() };
        let to = DraftCall {
            port: next.port.clone(),
            arrival: next.arrives.clone(),
            reason: here.reason.clone(),
            ..DraftCall::default()
        };
        let (from, calls) = if here.departure.is_blank() {
            let before = match index.checked_sub(1) {
                Some(before) => place(&self.calls[before].port),
                None => self.from.clone(),
            };
            let left = DraftCall {
                port: here.port.clone(),
                departure: next.leaves.clone(),
                reason: here.reason.clone(),
                declaration: here.declaration.clone(),
                ..DraftCall::default()
            };
            (before, vec![left, to])
        } else {
            (place(&here.port), vec![to])
        };
        let mut draft = Self {
            from,
            calls,
            vessel: self.vessel.clone(),
            people: self.people_after(index),
            declaration: self.declaration.clone(),
            done: self.done.clone(),
            carried: true,
            ..Self::default()
        };
        forget_illness(&mut draft.declaration);
        for call in &mut draft.calls {
            forget_illness(&mut call.declaration);
        }
        Some(draft)
    }
}

/// Takes out what was said about illness, and every yes about health.
fn forget_illness(declaration: &mut serde_json::Map<String, Value>) {
    declaration.remove(ILLNESS);
    if let Some(Value::Object(answers)) = declaration.get_mut("answers") {
        let yes = |answer: &Value| answer.get("value").unwrap_or(answer) == &Value::Bool(true);
        answers.retain(|id, answer| !(id.starts_with(OF_HEALTH) && yes(answer)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voyage_file::VoyageFile;
    use proptest::prelude::*;
    use registry::PersonId;
    use serde_json::json;

    fn id(n: usize) -> PersonId {
        format!("0197b3a0-7d4c-7000-8000-{n:012}").parse().unwrap()
    }

    fn person(n: usize, joins: Option<usize>, leaves: Option<usize>) -> DraftPerson {
        let role = if n == 0 { "master" } else { "crew" };
        DraftPerson { person: id(n), role: role.into(), position: None, joins, leaves }
    }

    fn typed(text: &str) -> Typed {
        text.parse().map_or_else(|_| Typed::default(), Typed::at)
    }

    fn voyage() -> Draft {
        let call = |port: &str, arrival: &str, departure: &str| DraftCall {
            port: port.into(),
            arrival: typed(arrival),
            departure: typed(departure),
            reason: "leisure".into(),
            ..DraftCall::default()
        };
        let declaration = json!({
            "weapons": [], "health": {"ill": [{"complaint": "fever"}]},
            "answers": {"health.ill": {"value": true}, "health.death": {"value": false}, "customs.goods": {"value": true}},
        });
        Draft {
            name: "Grenadines".into(),
            vessel: "0197b3a0-7d4c-7000-8000-0000000000aa".parse().ok(),
            from: DraftPlace { port: "fr-fort-de-france".into(), ..DraftPlace::default() },
            calls: vec![
                call("lc-rodney-bay", "", "2026-12-01T08:00:00"),
                call("vc-bequia", "2026-12-01T19:00:00", "2026-12-05T02:00:00"),
                call("gd-st-georges", "2026-12-05T14:00:00", ""),
            ],
            people: vec![
                person(0, None, None),
                person(1, None, Some(1)),
                person(2, Some(1), None),
                person(3, Some(2), Some(0)),
            ],
            declaration: declaration.as_object().unwrap().clone(),
            done: vec!["islands".into(), "people".into(), "declaration".into()],
            ..Draft::default()
        }
    }

    #[test]
    fn a_copy_begins_on_its_day_with_the_people_as_they_left() {
        let copy = voyage().copied("2027-01-10".parse().ok());
        assert_eq!(copy.calls[1].arrival, typed("2027-01-10T19:00:00"));
        assert_eq!(copy.calls[2].arrival, typed("2027-01-14T14:00:00"));
        let people: Vec<&PersonId> = copy.people.iter().map(|p| &p.person).collect();
        assert_eq!(people, [&id(0), &id(2), &id(3)]);
        assert!(copy.people.iter().all(|p| p.joins.is_none() && p.leaves.is_none()));
        assert!(copy.carried && copy.name.is_empty() && copy.vessel.is_some());
    }

    #[test]
    fn illness_and_a_yes_about_health_are_asked_again_and_the_rest_is_carried_over() {
        let copy = voyage().copied(None);
        assert!(!copy.declaration.contains_key("health"));
        let answers = copy.declaration["answers"].as_object().unwrap();
        let mut kept: Vec<&String> = answers.keys().collect();
        kept.sort();
        assert_eq!(kept, ["customs.goods", "health.death"]);
        assert_eq!(copy.declaration["weapons"], json!([]));
        assert_eq!(copy.calls[1].arrival, voyage().calls[1].arrival, "no day, no move");
    }

    #[test]
    fn the_outward_is_made_from_the_inward_where_it_was_not_declared_yet() {
        let next = NextIsland {
            leaves: typed("2026-12-09T08:00:00"),
            port: "tt-chaguaramas".into(),
            arrives: typed("2026-12-10T08:00:00"),
        };
        let draft = voyage().onward(2, &next).unwrap();
        assert_eq!(draft.from.port, "vc-bequia");
        assert_eq!((draft.calls[0].port.as_str(), draft.calls.len()), ("gd-st-georges", 2));
        assert!(draft.calls[0].arrival.is_blank());
        assert_eq!(draft.calls[0].departure, next.leaves);
        assert_eq!(
            (draft.calls[1].port.as_str(), &draft.calls[1].arrival),
            ("tt-chaguaramas", &next.arrives)
        );
        assert_eq!(draft.people.len(), 3);

        let declared = voyage().onward(1, &next).unwrap();
        assert_eq!((declared.from.port.as_str(), declared.calls.len()), ("vc-bequia", 1));
        assert_eq!(declared.people.len(), 2, "the fourth is still ashore at Bequia");
        assert_eq!(voyage().onward(3, &next), None);
        let first = voyage().onward(0, &next).unwrap();
        assert_eq!(first.from.port, "lc-rodney-bay");
    }

    #[test]
    fn who_leaves_and_comes_back_is_aboard_at_both_ends() {
        let back = person(1, Some(3), Some(1));
        let aboard: Vec<bool> = (0..4).map(|call| back.is_aboard_after(call)).collect();
        assert!(back.is_aboard_at_start());
        assert_eq!(aboard, [true, false, false, true]);
    }

    fn any_person(n: usize) -> impl Strategy<Value = DraftPerson> {
        let change = prop::option::of(0_usize..5);
        (change.clone(), change).prop_map(move |(joins, leaves)| person(n, joins, leaves))
    }

    proptest! {
        /// Joiners and leavers add up the same way in the draft and in the file that is sent.
        #[test]
        fn the_count_of_the_draft_is_the_count_of_the_file(
            people in (any_person(0), any_person(1), any_person(2), any_person(3)), calls in 1_usize..5,
        ) {
            let people = vec![people.0, people.1, people.2, people.3];
            let mut draft = Draft { people, ..Draft::default() };
            draft.calls = (0..calls).map(|n| DraftCall { port: format!("port-{n}"), ..DraftCall::default() }).collect();
            draft.name = "x".into();
            draft.mend_steps();
            let record = |n: usize| (id(n), json!({"family_name": "A", "sex": "X", "born": "1990-01-01", "nationality": "XXX"}));
            let records: Vec<_> = (0..4).map(record).collect();
            let vessel = json!({"name": "x", "type": "other", "category": "other"});
            let value = draft.file(Some(&vessel), &records);
            let file = VoyageFile::from_value(&value).unwrap().voyage;
            for call in 0..calls {
                let mut counted: Vec<String> = draft.people_after(call).iter().map(|p| p.person.to_string()).collect();
                let mut sent: Vec<String> = file.aboard_on_departure(call).into_iter().map(|a| a.person).collect();
                counted.sort();
                sent.sort();
                prop_assert_eq!(counted, sent, "call {}", call);
                if call + 1 < calls {
                    prop_assert_eq!(file.aboard_on_arrival(call + 1), file.aboard_on_departure(call));
                }
            }
        }
    }
}
