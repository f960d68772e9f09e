//! An administration sets a rule of its own: proposed by one, decided by another.

use accounts::{Role, Viewer, ledger};
use chrono::NaiveDate;
use registry::territory::{
    Atlas, Confidence, DeadlineKind, EvidenceKind, Measure, Minor, Rate, RuledBand, RuledFact,
    RuledRate, Ruling, RulingFault,
};
use registry::{RulingError, RulingState};

use crate::house;

/// Saint Lucia and Grenada with their administrators, on a Wednesday in 2027.
struct House {
    house: house::House,
    atlas: Atlas,
}

impl std::ops::Deref for House {
    type Target = house::House;

    fn deref(&self) -> &house::House {
        &self.house
    }
}

impl House {
    async fn open(url: &str) -> Self {
        let house = house::House::open(url, "2027-03-10T12:00:00Z".parse().unwrap()).await;
        Self { house, atlas: Atlas::embedded().unwrap() }
    }

    async fn administrators(&self, territory: &str) -> (Viewer, Viewer) {
        let email = |name: &str| format!("{name}@{}.example", territory.to_lowercase());
        (
            self.viewer(territory, Role::Administrator, &email("first")).await,
            self.viewer(territory, Role::Administrator, &email("second")).await,
        )
    }

    async fn deeds(&self, viewer: &Viewer) -> Vec<String> {
        let tx = self.store.read(&viewer.scope()).await.unwrap();
        let lines = ledger::page(&tx, viewer, None).await.unwrap();
        let rulings = lines.into_iter().filter(|line| line.record_kind == "ruling");
        let mut deeds: Vec<String> = rulings.map(|line| line.action).collect();
        deeds.reverse();
        deeds
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Clearing in to Saint Lucia at another price.
fn clearing_in(minor: i64, effective: &str) -> Ruling {
    Ruling {
        fact: RuledFact::Fee {
            fee: "lc.clearing-in".parse().unwrap(),
            rate: RuledRate::Amount(minor),
            currency: "XCD".to_owned(),
        },
        effective: day(effective),
        url: None,
        as_of: "S.I. 12 of 2027".to_owned(),
        confidence: Confidence::High,
    }
}

fn price(atlas: &Atlas) -> Rate {
    atlas.fee(&"lc.clearing-in".parse().unwrap()).unwrap().1.rate.clone()
}

testkit::on_both! {
    async fn approved_by_a_second_it_holds_from_its_day(url: &str) {
        let house = House::open(url).await;
        let (first, second) = house.administrators("LC").await;
        let new = (clearing_in(5500, "2027-03-12"), 0);
        let id = house.registry.propose_ruling(&first, &house.atlas, new).await.unwrap();
        assert_eq!(house.registry.ruling(&second, &id).await.unwrap().state, RulingState::Proposed);
        let now = house.registry.atlas_in_force(&house.atlas).await.unwrap();
        assert_eq!(price(&now), Rate::Amount(Minor(4000)), "a proposal changes nothing");
        house.registry.approve_ruling(&second, &house.atlas, &id).await.unwrap();
        let now = house.registry.atlas_in_force(&house.atlas).await.unwrap();
        assert_eq!(price(&now), Rate::Amount(Minor(4000)), "two days before");
        // The twelfth begins in Saint Lucia at 04:00 UTC.
        house.clock.step(chrono::TimeDelta::minutes(40 * 60 - 1));
        let now = house.registry.atlas_in_force(&house.atlas).await.unwrap();
        assert_eq!(price(&now), Rate::Amount(Minor(4000)), "at 23:59 of the eleventh");
        house.clock.step(chrono::TimeDelta::minutes(1));
        let now = house.registry.atlas_in_force(&house.atlas).await.unwrap();
        let (territory, rule) = now.fee(&"lc.clearing-in".parse().unwrap()).unwrap();
        assert_eq!(rule.rate, Rate::Amount(Minor(5500)));
        let set = rule.set.unwrap();
        assert_eq!((set.version, set.effective), (1, day("2027-03-12")));
        assert_eq!(rule.evidence.kind(), EvidenceKind::Official);
        assert_eq!(rule.evidence.as_of().text(), "S.I. 12 of 2027");
        assert!(now.source(territory, &rule.evidence.source).is_some());
        let deeds = house.deeds(&first).await;
        assert_eq!(deeds, ["ruling.proposed", "ruling.approved"]);
    }
}

testkit::on_both! {
    async fn nobody_decides_on_their_own_proposal_nor_twice(url: &str) {
        let house = House::open(url).await;
        let (first, second) = house.administrators("LC").await;
        let new = (clearing_in(5500, "2027-04-01"), 0);
        let id = house.registry.propose_ruling(&first, &house.atlas, new).await.unwrap();
        let own = house.registry.approve_ruling(&first, &house.atlas, &id).await;
        assert!(matches!(own, Err(RulingError::OwnProposal)), "{own:?}");
        let own = house.registry.decline_ruling(&first, &id, "changed my mind").await;
        assert!(matches!(own, Err(RulingError::OwnProposal)), "{own:?}");
        for reason in ["", "  ", &"x".repeat(501)] {
            let refused = house.registry.decline_ruling(&second, &id, reason).await;
            assert!(matches!(refused, Err(RulingError::NoReason)), "{refused:?}");
        }
        house.registry.decline_ruling(&second, &id, " Not gazetted yet. ").await.unwrap();
        let row = house.registry.ruling(&first, &id).await.unwrap();
        assert_eq!(row.state, RulingState::Declined);
        assert_eq!(row.reason.as_deref(), Some("Not gazetted yet."));
        assert_eq!(row.decided_by.as_ref(), Some(&second.account));
        let late = house.registry.approve_ruling(&second, &house.atlas, &id).await;
        assert!(matches!(late, Err(RulingError::Decided)), "{late:?}");
        let now = house.registry.atlas_in_force(&house.atlas).await.unwrap();
        assert_eq!(price(&now), Rate::Amount(Minor(4000)));
    }
}

testkit::on_both! {
    async fn another_administrations_rule_is_out_of_reach(url: &str) {
        let house = House::open(url).await;
        let (lucia, _) = house.administrators("LC").await;
        let (grenada, _) = house.administrators("GD").await;
        let new = || (clearing_in(5500, "2027-04-01"), 0);
        let foreign = house.registry.propose_ruling(&grenada, &house.atlas, new()).await;
        let no_such = RulingFault::NoSuchRule("lc.clearing-in".to_owned());
        assert!(matches!(foreign, Err(RulingError::Fault(fault)) if fault == no_such));
        let id = house.registry.propose_ruling(&lucia, &house.atlas, new()).await.unwrap();
        let seen = house.registry.ruling(&grenada, &id).await;
        assert!(matches!(seen, Err(RulingError::NotFound)), "{seen:?}");
        let approved = house.registry.approve_ruling(&grenada, &house.atlas, &id).await;
        assert!(matches!(approved, Err(RulingError::NotFound)), "{approved:?}");
        let declined = house.registry.decline_ruling(&grenada, &id, "no").await;
        assert!(matches!(declined, Err(RulingError::NotFound)), "{declined:?}");
        assert!(house.registry.rulings(&grenada).await.unwrap().is_empty());
        for role in [Role::Supervisor, Role::Auditor, Role::Skipper] {
            let other = house.viewer("LC", role, &format!("{}@lc.example", role.word())).await;
            let refused = house.registry.propose_ruling(&other, &house.atlas, new()).await;
            assert!(matches!(refused, Err(RulingError::NotPermitted)), "{role:?} {refused:?}");
            let refused = house.registry.approve_ruling(&other, &house.atlas, &id).await;
            assert!(matches!(refused, Err(RulingError::NotPermitted)), "{role:?} {refused:?}");
            let refused = house.registry.rulings(&other).await;
            assert!(matches!(refused, Err(RulingError::NotPermitted)), "{role:?}");
        }
    }
}

testkit::on_both! {
    async fn no_rule_holds_from_a_day_gone_by(url: &str) {
        let house = House::open(url).await;
        let (first, second) = house.administrators("LC").await;
        let past = (clearing_in(5500, "2027-03-09"), 0);
        let refused = house.registry.propose_ruling(&first, &house.atlas, past).await;
        assert!(matches!(refused, Err(RulingError::Past(_))), "{refused:?}");
        let today = (clearing_in(5500, "2027-03-10"), 0);
        let id = house.registry.propose_ruling(&first, &house.atlas, today).await.unwrap();
        house.clock.step(chrono::TimeDelta::days(1));
        let late = house.registry.approve_ruling(&second, &house.atlas, &id).await;
        assert!(matches!(late, Err(RulingError::Past(_))), "{late:?}");
    }
}

testkit::on_both! {
    async fn a_stale_version_is_refused(url: &str) {
        let house = House::open(url).await;
        let (first, second) = house.administrators("LC").await;
        let mut ids = Vec::new();
        for minor in [5500, 6000] {
            let new = (clearing_in(minor, "2027-03-10"), 0);
            ids.push(house.registry.propose_ruling(&first, &house.atlas, new).await.unwrap());
        }
        house.registry.approve_ruling(&second, &house.atlas, &ids[0]).await.unwrap();
        let late = house.registry.approve_ruling(&second, &house.atlas, &ids[1]).await;
        assert!(matches!(late, Err(RulingError::Stale { seen: 0, now: 1 })), "{late:?}");
        let new = (clearing_in(6500, "2027-03-10"), 0);
        let late = house.registry.propose_ruling(&first, &house.atlas, new).await;
        assert!(matches!(late, Err(RulingError::Stale { seen: 0, now: 1 })), "{late:?}");
        let new = (clearing_in(6500, "2027-03-10"), 1);
        let id = house.registry.propose_ruling(&second, &house.atlas, new).await.unwrap();
        house.registry.approve_ruling(&first, &house.atlas, &id).await.unwrap();
        let now = house.registry.atlas_in_force(&house.atlas).await.unwrap();
        assert_eq!(price(&now), Rate::Amount(Minor(6500)), "the latest approved version holds");
        assert_eq!(house.registry.rulings(&first).await.unwrap().len(), 3, "all are kept");
    }
}

#[test]
fn what_does_not_fit_the_territory_is_refused() {
    let atlas = Atlas::embedded().unwrap();
    let lc = "LC".parse().unwrap();
    let with = |change: &dyn Fn(&mut Ruling)| {
        let mut ruling = clearing_in(5500, "2027-04-01");
        change(&mut ruling);
        atlas.ruled(&lc, &ruling, 1).map(|atlas| price(&atlas))
    };
    let rated = |rate: RuledRate, currency: &str| {
        with(&|ruling| {
            let fee = "lc.clearing-in".parse().unwrap();
            let currency = currency.to_owned();
            ruling.fact = RuledFact::Fee { fee, rate: rate.clone(), currency };
        })
    };
    assert_eq!(rated(RuledRate::Amount(0), "USD"), Ok(Rate::Amount(Minor(0))));
    assert!(matches!(rated(RuledRate::Amount(100), "EC$"), Err(RulingFault::Currency(_))));
    assert!(matches!(rated(RuledRate::Amount(-1), "XCD"), Err(RulingFault::Rate(_))));
    assert!(matches!(rated(RuledRate::Percent(25), "XCD"), Err(RulingFault::Rate(_))));
    let band = |from, below, minor| RuledBand { from, over: None, to: None, below, minor };
    let banded =
        |bands: &[RuledBand]| rated(RuledRate::Bands(Measure::Feet, bands.to_vec()), "XCD");
    assert!(banded(&[band(None, Some(40), 4000), band(Some(40), None, 8000)]).is_ok());
    let below_zero = [band(None, Some(40), -4000)];
    assert!(matches!(banded(&below_zero), Err(RulingFault::Rate(_))));
    for wrong in [
        vec![],
        vec![band(None, Some(40), 4000), band(Some(30), None, 8000)],
        vec![band(Some(40), Some(20), 4000)],
        vec![band(Some(40), Some(40), 4000)],
    ] {
        assert!(matches!(banded(&wrong), Err(RulingFault::Bands(_))), "{wrong:?}");
    }
    assert_eq!(with(&|ruling| ruling.as_of = " ".to_owned()), Err(RulingFault::NoSource));
    let javascript = Some("javascript:alert(1)".to_owned());
    assert_eq!(with(&|ruling| ruling.url = javascript.clone()), Err(RulingFault::Address));
}

#[test]
fn a_deadline_is_set_in_hours() {
    let atlas = Atlas::embedded().unwrap();
    let vg = "VG".parse().unwrap();
    let hours = |kind, hours| {
        let agency = Some(accounts::AgencyKind::Immigration);
        let fact = RuledFact::Deadline { kind, agency, hours };
        let ruling = Ruling { fact, ..clearing_in(0, "2027-04-01") };
        atlas.ruled(&vg, &ruling, 3)
    };
    let ruled = hours(DeadlineKind::NoticeBeforeArrival, 4).unwrap();
    let deadlines = &ruled.territory(&vg).unwrap().deadlines;
    let set = deadlines.iter().find_map(|deadline| deadline.set.map(|set| (deadline.hours, set)));
    assert_eq!(set.map(|(hours, set)| (hours, set.version)), Some((4, 3)));
    assert!(matches!(
        hours(DeadlineKind::NoticeBeforeDeparture, 4),
        Err(RulingFault::NoSuchRule(_))
    ));
    assert!(matches!(
        hours(DeadlineKind::NoticeBeforeArrival, 721),
        Err(RulingFault::TooLong(721))
    ));
}

#[test]
fn whether_a_decision_may_be_automated_is_a_rule_with_a_law_behind_it() {
    use accounts::AgencyKind::{Customs, PortHealth};
    use registry::territory::Direction::{Arrival, Departure};
    let atlas = Atlas::embedded().unwrap();
    for territory in atlas.territories() {
        assert!(territory.automations.is_empty(), "{}: a law nobody has shown", territory.id);
    }
    let vc = "VC".parse().unwrap();
    let fact = |agency, permitted| RuledFact::Automation { agency, direction: Arrival, permitted };
    let ruling = |fact| Ruling { fact, ..clearing_in(0, "2027-04-01") };
    let ruled = atlas.ruled(&vc, &ruling(fact(Customs, true)), 1).unwrap();
    let rule = ruled.territory(&vc).unwrap().automation(Customs, Arrival).unwrap().clone();
    assert_eq!(rule.evidence.as_of().text(), "S.I. 12 of 2027");
    assert!(rule.evidence.is_official());
    assert_eq!(rule.set.map(|set| set.version), Some(1));
    assert!(ruled.territory(&vc).unwrap().automation(Customs, Departure).is_none());
    let health = ruling(fact(PortHealth, true));
    assert!(matches!(atlas.ruled(&vc, &health, 1), Err(RulingFault::NoSuchRule(_))));
    let again = ruled.ruled(&vc, &ruling(fact(Customs, false)), 2).unwrap();
    assert!(again.territory(&vc).unwrap().automation(Customs, Arrival).is_none());
}
