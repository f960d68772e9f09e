//! The season as a whole: that it is coherent, plausible, plentiful, and the same every time.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::{DateTime, TimeDelta, Utc};
use clearance::history::History;
use clearance::plan::Plan;
use clearance::report::assess;
use clearance::voyage_file::{Role, VoyageFile};
use registry::territory::Atlas;

use super::*;

mod stories;

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| Atlas::embedded().unwrap());
static SEASON: LazyLock<Season> = LazyLock::new(|| season(&ATLAS, 1, today()));
static NOTHING: History = History { known: false, last_clearance: None, open_voyages: Vec::new() };

fn today() -> DateTime<Utc> {
    "2026-11-24T14:00:00Z".parse().unwrap()
}

fn sent() -> impl Iterator<Item = &'static SeasonVoyage> {
    SEASON.voyages.iter().filter(|voyage| !voyage.is_draft())
}

type Moment = Option<DateTime<Utc>>;

/// Arrivals and departures of a file as moments, call by call.
fn moments(file: &VoyageFile) -> Vec<(Moment, Moment)> {
    let plan = Plan::new(file, &ATLAS, &NOTHING, today());
    let utc = |time: &Option<clearance::voyage_file::PortTime>| time.as_ref().map(|time| time.utc);
    plan.calls.iter().map(|call| (utc(&call.arrival), utc(&call.departure))).collect()
}

fn near(actual: usize, wanted: usize, percent: usize) -> bool {
    actual.abs_diff(wanted) * 100 <= wanted * percent
}

#[test]
fn as_many_as_promised() {
    let accounts = || SEASON.skippers.iter().chain(&SEASON.agents);
    let vessels: usize = accounts().map(|account| account.vessels.len()).sum();
    let people: usize = accounts().map(|account| account.people.len()).sum();
    let calls: usize = sent().map(|voyage| voyage.file.calls.len()).sum();
    assert!(near(vessels, 400, 5), "{vessels} vessels");
    assert!(near(people, 1500, 5), "{people} people");
    assert!(near(calls, 3000, 5), "{calls} calls");
}

#[test]
fn every_file_is_read_back_as_it_was() {
    for voyage in &SEASON.voyages {
        for file in [&voyage.file, voyage.latest()] {
            let value = serde_json::to_value(file).unwrap();
            let parsed = VoyageFile::from_value(&value)
                .unwrap_or_else(|problems| panic!("{problems:?}\n{value:#}"));
            assert_eq!(parsed.voyage, *file);
            assert!(parsed.warnings.is_empty(), "{:?}", parsed.warnings);
        }
    }
}

#[test]
fn every_territory_has_calls_and_the_calls_lie_in_the_season() {
    let mut by_territory: BTreeMap<&str, usize> = BTreeMap::new();
    let (open, close) = (today() - TimeDelta::days(91), today() + TimeDelta::days(15));
    let mut future = 0;
    for voyage in sent() {
        let file = voyage.latest();
        for (call, (arrive, depart)) in
            Plan::new(file, &ATLAS, &NOTHING, today()).calls.iter().zip(moments(file))
        {
            *by_territory.entry(call.territory().unwrap().id.as_str()).or_default() += 1;
            let at = arrive.or(depart).unwrap();
            assert!(open < at && at < close + TimeDelta::days(14), "{at} {}", file.name);
            future += usize::from(at > today());
        }
    }
    let all: BTreeSet<&str> = ATLAS.territories().map(|territory| territory.id.as_str()).collect();
    let seen: BTreeSet<&str> = by_territory.keys().copied().collect();
    assert_eq!(seen, all, "{by_territory:?}");
    assert!(by_territory.values().all(|count| *count >= 4), "{by_territory:?}");
    assert!((250..900).contains(&future), "{future} calls to come");
}

#[test]
fn voyages_of_one_vessel_never_overlap() {
    let mut by_vessel: BTreeMap<(By, usize), Vec<&SeasonVoyage>> = BTreeMap::new();
    for voyage in sent().filter(|voyage| !voyage.flaws.contains(&Flaw::Collision)) {
        by_vessel.entry((voyage.by, voyage.vessel)).or_default().push(voyage);
    }
    for voyages in by_vessel.values() {
        let mut before: Option<DateTime<Utc>> = None;
        for voyage in voyages {
            for (arrive, depart) in moments(voyage.latest()) {
                for at in [arrive, depart].into_iter().flatten() {
                    assert!(before.is_none_or(|before| before < at), "{} {at}", voyage.file.name);
                    before = Some(at);
                }
            }
        }
    }
}

#[test]
fn stays_last_one_to_twelve_days() {
    for voyage in sent().filter(|voyage| !voyage.flaws.contains(&Flaw::Collision)) {
        for (arrive, depart) in moments(voyage.latest()) {
            if let (Some(arrive), Some(depart)) = (arrive, depart) {
                let hours = (depart - arrive).num_minutes() / 60;
                assert!((23..=12 * 24 + 2).contains(&hours), "{hours} h: {}", voyage.file.name);
            }
        }
    }
}

#[test]
fn speeds_are_such_vessels_own() {
    let (mut legs, mut fast) = (0, 0);
    for voyage in sent() {
        let file = voyage.latest();
        for call in Plan::new(file, &ATLAS, &NOTHING, today()).calls {
            let Some(leg) = call.leg.filter(|leg| leg.tenths_kn.is_some()) else {
                continue;
            };
            legs += 1;
            let usual = leg.speed == Some(clearance::passage::Speed::Usual);
            let told = voyage.flaws.contains(&Flaw::UnusualSpeed);
            assert!(
                usual || told || voyage.flaws.contains(&Flaw::Collision),
                "{leg:?} {}",
                file.name
            );
            assert_ne!(leg.speed, Some(clearance::passage::Speed::Impossible), "{leg:?}");
            fast += usize::from(!usual);
            if usual && file.vessel.kind.sails() {
                assert!(leg.tenths_kn.unwrap() <= 75, "{leg:?}");
            }
        }
    }
    assert!(legs > 1800 && (5..60).contains(&fast), "{fast} of {legs}");
}

#[test]
fn crews_join_and_leave_coherently() {
    let (mut joins, mut leaves) = (0, 0);
    for voyage in sent() {
        let file = voyage.latest();
        for index in 0..file.calls.len() {
            let call = &file.calls[index];
            let aboard = file.aboard_on_arrival(index);
            let left = file.aboard_on_departure(index);
            for list in [&aboard, &left] {
                assert_eq!(
                    list.iter().filter(|a| a.role == Role::Master).count(),
                    1,
                    "{}",
                    file.name
                );
                let once: BTreeSet<&str> = list.iter().map(|a| a.person.as_str()).collect();
                assert_eq!(once.len(), list.len());
            }
            assert!(
                call.joins.iter().all(|joiner| aboard.iter().all(|a| a.person != joiner.person))
            );
            assert!(call.leaves.iter().all(|leaver| aboard.iter().any(|a| a.person == *leaver)));
            joins += call.joins.len();
            leaves += call.leaves.len();
        }
        let account = SEASON.sender(voyage.by).unwrap();
        assert!(file.people.iter().all(|person| account.people.contains(person)));
        assert_eq!(account.vessels[voyage.vessel].name, file.vessel.name);
    }
    assert!(joins > 150 && leaves > 150, "{joins} {leaves}");
}

/// The desk refuses what a check blocks: everything sent must pass those, no draft may.

#[test]
fn what_is_sent_can_be_sent() {
    for (number, voyage) in SEASON.voyages.iter().enumerate() {
        let whole = number % 4 == 0 || voyage.is_draft() || !voyage.flaws.is_empty();
        for file in [&voyage.file, voyage.latest()].into_iter().filter(|_| whole) {
            let report = assess(file, &ATLAS, &NOTHING, voyage.submitted_at);
            let blocking: Vec<_> = report.all_checks().filter(|check| check.blocks()).collect();
            assert_eq!(report.may_submit, !voyage.is_draft(), "{blocking:#?}");
        }
    }
}

#[test]
fn every_imperfection_is_there() {
    let mut seen: BTreeMap<Flaw, usize> = BTreeMap::new();
    for flaw in SEASON.voyages.iter().flat_map(|voyage| &voyage.flaws) {
        *seen.entry(*flaw).or_default() += 1;
    }
    let all = [
        Flaw::PassportShort,
        Flaw::PassportExpired,
        Flaw::LateNotice,
        Flaw::DetailMissing,
        Flaw::WrongMid,
        Flaw::CountMismatch,
        Flaw::Collision,
        Flaw::UnusualSpeed,
    ];
    for flaw in all {
        assert!(seen.get(&flaw).is_some_and(|count| *count >= 3), "{flaw:?}: {seen:?}");
    }
    let clean = sent().filter(|voyage| voyage.flaws.is_empty()).count();
    assert!(clean * 2 > sent().count(), "{clean} clean voyages; {seen:?}");
}

#[test]
fn names_come_from_the_whole_region() {
    let accounts = SEASON.skippers.iter().chain(&SEASON.agents);
    let people: Vec<_> = accounts.flat_map(|account| &account.people).collect();
    let nations: BTreeSet<&str> = people.iter().map(|person| person.nationality.as_str()).collect();
    assert!(nations.len() >= 35, "{nations:?}");
    let having =
        |sign: &str| people.iter().filter(|person| person.full_name().contains(sign)).count();
    for sign in ["'", "é", "-", "ø", "St. ", "van d"] {
        assert!(having(sign) >= 2, "{sign}");
    }
    assert!(people.iter().filter(|person| person.given_names.is_none()).count() >= 5);
    let vessels: Vec<&str> =
        SEASON.skippers.iter().flat_map(|a| &a.vessels).map(|v| v.name.as_str()).collect();
    assert_eq!(vessels.iter().collect::<BTreeSet<_>>().len(), vessels.len());
    let emails: BTreeSet<&str> =
        SEASON.skippers.iter().chain(&SEASON.agents).map(|a| a.email.as_str()).collect();
    assert_eq!(emails.len(), SEASON.skippers.len() + SEASON.agents.len());
    for email in emails {
        assert!(accounts::Email::parse(email).is_ok(), "{email}");
    }
}

/// Nobody leaves before the last agency has cleared her out, nobody arrives before she has left.

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let bytes = |seed: u64| serde_json::to_vec(&season(&ATLAS, seed, today())).unwrap();
    let first = bytes(1);
    assert!(first == serde_json::to_vec(&*SEASON).unwrap());
    assert!(first != bytes(2));
}

#[test]
fn other_seeds_and_days_are_as_sound() {
    for (seed, day) in [(0, "2027-03-01T00:00:00Z"), (u64::MAX, "2026-07-15T23:59:00Z")] {
        let today: DateTime<Utc> = day.parse().unwrap();
        let season = season(&ATLAS, seed, today);
        let calls = voyages::calls(&season.voyages);
        assert!(near(calls, 3000, 5), "{calls} calls with seed {seed}");
        let ports = season
            .voyages
            .iter()
            .flat_map(|voyage| &voyage.file.calls)
            .map(|call| call.port.as_str());
        let known = ports.filter_map(|port| ATLAS.port(&port.parse().unwrap()));
        let seen: BTreeSet<&str> = known.map(|(territory, _)| territory.id.as_str()).collect();
        assert_eq!(seen.len(), ATLAS.territories().count(), "{seen:?} with seed {seed}");
        for voyage in &season.voyages {
            let value = serde_json::to_value(voyage.latest()).unwrap();
            assert!(VoyageFile::from_value(&value).is_ok(), "{value:#}");
        }
    }
}
