//! What happens to the voyages, and who is there to decide.

use clearance::decision::Outcome;
use clearance::voyage::Way;

use super::*;

#[test]
fn stories_run_forwards_and_stop_today() {
    let timeline = SEASON.timeline();
    assert!(timeline.is_sorted_by_key(|(_, event)| event.at));
    assert!(timeline.iter().all(|(_, event)| event.at <= today()));
    for voyage in &SEASON.voyages {
        assert!(voyage.events.is_sorted_by_key(|event| event.at), "{:#?}", voyage.events);
        assert_eq!(voyage.events[0].at, voyage.submitted_at);
        let first = &voyage.events[0].what;
        assert!(matches!(first, What::Submitted | What::Drafted));
        let submitted = voyage.events.iter().filter(|event| event.what == What::Submitted).count();
        assert_eq!(submitted, usize::from(!voyage.is_draft()));
    }
}

#[test]
fn agencies_answer_where_they_are_asked_and_in_their_order() {
    let mut outcomes: BTreeMap<&str, usize> = BTreeMap::new();
    for voyage in sent() {
        let file = voyage.latest();
        let plan = Plan::new(file, &ATLAS, &NOTHING, today());
        for event in &voyage.events {
            let What::AgencyDecides { call, way, agency, outcome, reason, conditions } =
                &event.what
            else {
                continue;
            };
            let planned = &plan.calls[*call];
            assert!(planned.clears((*way).into()), "{way} of call {call}: {}", file.name);
            let required = story::required(planned.territory().unwrap(), *way);
            assert!(required.contains(agency), "{agency} at {}", planned.call.port);
            assert_eq!(reason.is_some(), outcome.needs_reason());
            assert_eq!(conditions.is_some(), *outcome == Outcome::ClearWithConditions);
            *outcomes.entry(outcome.word()).or_default() += 1;
        }
    }
    assert_eq!(outcomes.len(), 6, "{outcomes:?}");
    let clear = outcomes["clear"];
    assert!(clear > 5000 && outcomes["refuse"] >= 5 && outcomes["query"] >= 60, "{outcomes:?}");
    assert!(clear > outcomes["clear_with_conditions"] * 5, "{outcomes:?}");
}

#[test]
fn movements_follow_the_plan_and_the_papers() {
    for voyage in sent() {
        let mut moved: Vec<(usize, bool, DateTime<Utc>)> = Vec::new();
        let mut papers: BTreeMap<usize, DateTime<Utc>> = BTreeMap::new();
        for event in &voyage.events {
            match event.what {
                What::Arrived { call } => moved.push((call, false, event.at)),
                What::Departed { call } => moved.push((call, true, event.at)),
                What::AgencyDecides { call, way: Way::Outward, .. } => {
                    let _ = papers.insert(call, event.at);
                }
                _ => {}
            }
        }
        assert!(
            moved.windows(2).all(|pair| (pair[0].0, pair[0].1) < (pair[1].0, pair[1].1)),
            "{moved:?}"
        );
        for (call, _, at) in moved.iter().filter(|(_, left, _)| *left) {
            assert!(
                papers.get(call).is_none_or(|cleared| cleared < at),
                "{}: {:#?}",
                voyage.file.name,
                voyage.events
            );
        }
    }
}

#[test]
fn most_of_what_is_over_is_cleared_and_what_comes_waits() {
    let (mut past, mut cleared, mut future, mut begun) = (0, 0, 0, 0);
    for voyage in sent().filter(|voyage| !voyage.flaws.contains(&Flaw::Collision)) {
        let plan = Plan::new(voyage.latest(), &ATLAS, &NOTHING, today());
        for call in plan.calls.iter().filter(|call| call.clears(Way::Inward.into())) {
            let decided: BTreeSet<_> =
                voyage
                    .events
                    .iter()
                    .filter_map(|event| match &event.what {
                        What::AgencyDecides {
                            call: at, way: Way::Inward, agency, outcome, ..
                        } if *at == call.index => outcome.clears().then_some(*agency),
                        _ => None,
                    })
                    .collect();
            let required = story::required(call.territory().unwrap(), Way::Inward);
            let granted = required.iter().all(|agency| decided.contains(agency));
            if call.arrival.as_ref().unwrap().utc < today() - TimeDelta::days(2) {
                past += 1;
                cleared += usize::from(granted);
            } else if call.arrival.as_ref().unwrap().utc > today() {
                future += 1;
                begun += usize::from(!decided.is_empty());
            }
        }
    }
    assert!(cleared * 100 >= past * 85 && cleared < past, "{cleared} of {past}");
    assert!(begun * 100 >= future * 5 && begun * 2 < future, "{begun} of {future}");
}

fn tour() -> &'static SeasonVoyage {
    sent().find(|voyage| voyage.file.name == showcase::VOYAGE).unwrap()
}

#[test]
fn the_tour_has_its_vessel_its_people_and_its_ports() {
    let account = &SEASON.skippers[0];
    assert_eq!((account.name.as_str(), account.people.len()), ("Seán O'Brien", 5));
    assert_eq!((tour().by, tour().file.vessel.name.as_str()), (By::Skipper(0), "Wild Rose"));
    let ports: Vec<&str> = tour().file.calls.iter().map(|call| call.port.as_str()).collect();
    assert_eq!(ports, ["lc-rodney-bay", "vc-bequia", "gd-st-georges"]);
    let full_name = clearance::voyage_file::Person::full_name;
    let names: Vec<String> = tour().file.people.iter().map(full_name).collect();
    let all = ["Seán O'Brien", "Anna Baptiste", "Sookraj", "Willem van der Berg", "Niamh O'Brien"];
    assert_eq!(names, all);
    assert_eq!(tour().flaws, [Flaw::PassportShort]);
    let last = moments(&tour().file)[2].0.unwrap();
    assert!(last > today() && last < today() + TimeDelta::days(6), "{last}");
    let anna = tour().file.people[1].documents[0].expires_on.unwrap();
    assert!(anna > last.date_naive() && anna < last.date_naive() + TimeDelta::days(180), "{anna}");
}

#[test]
fn the_tour_is_cleared_out_of_rodney_bay_and_waits_at_bequia() {
    let decided = |call: usize, way: Way| -> Vec<accounts::AgencyKind> {
        let events = tour().events.iter().filter_map(|event| match event.what {
            What::AgencyDecides { call: at, way: of, agency, outcome: Outcome::Clear, .. } => {
                (at == call && of == way).then_some(agency)
            }
            _ => None,
        });
        events.collect()
    };
    let territory = |id: &str| ATLAS.territories().find(|t| t.id.as_str() == id).unwrap();
    assert_eq!(decided(0, Way::Outward), story::required(territory("LC"), Way::Outward));
    let waiting = decided(1, Way::Inward);
    for agency in [accounts::AgencyKind::Customs, accounts::AgencyKind::Immigration] {
        assert!(story::required(territory("VC"), Way::Inward).contains(&agency));
        assert!(!waiting.contains(&agency));
    }
    assert!(decided(2, Way::Inward).is_empty());
    assert!(tour().events.iter().all(|event| !matches!(event.what, What::Departed { .. })));
    assert!(assess(&tour().file, &ATLAS, &NOTHING, tour().submitted_at).may_submit);
}

#[test]
fn the_cast_covers_every_desk() {
    let officers = cast::officers(&ATLAS);
    let emails: BTreeSet<&str> = officers.iter().map(|member| member.email.as_str()).collect();
    assert_eq!(emails.len(), officers.len());
    for territory in ATLAS.territories() {
        let of: Vec<_> =
            officers.iter().filter(|member| member.territory == territory.id.as_str()).collect();
        for way in [Way::Inward, Way::Outward] {
            for agency in story::required(territory, way) {
                assert_eq!(
                    of.iter().filter(|member| member.agency == Some(agency)).count(),
                    1,
                    "{}",
                    territory.id
                );
            }
        }
        assert_eq!(of.iter().filter(|member| member.agency.is_none()).count(), 3);
    }
    assert_eq!(cast::public(&SEASON).len(), 4);
    assert!(cast::PASSWORD.len() >= 15);
    assert!(officers.iter().all(|member| accounts::Email::parse(&member.email).is_ok()));
}
