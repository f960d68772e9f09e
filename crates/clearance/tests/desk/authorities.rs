//! Standing authorities: who may sign what, and what happens under one that is signed.

use accounts::AgencyKind::{Customs, Immigration};
use accounts::Viewer;
use clearance::authority::{
    Authority, AuthorityId, AuthorityStanding, MayDecide, Rule, Share, Taken, Terms, TermsFault,
};
use clearance::decision::{ClearanceState, Outcome};
use clearance::voyage::{CallId, Way};
use clearance::{AuthorityError, AutomatedRow, Clearance, ClearanceError, Drafting};
use registry::territory::{Confidence, Direction, RuledFact, Ruling};

use crate::office::{Office, at, grenadines};

/// Clears whatever the floor lets through.
const LIBERAL: &str = "notice.complete && people.count > 0";

fn terms(rule: &str) -> Terms {
    Terms {
        name: "Clean arrivals".into(),
        agency: Customs,
        ways: vec![Way::Inward],
        rule: Rule::compile(rule).unwrap(),
        may: MayDecide::Clear,
        per_day: 40,
        share: Share::of(200).unwrap(),
        effective: "2026-11-30".parse().unwrap(),
        expires: "2027-05-31".parse().unwrap(),
        law: "For the tests, not law".into(),
        url: "https://example.org/law".into(),
    }
}

/// Saint Vincent under a ruling that lets customs and immigration automate arrivals.
pub fn permitted(desk: &Clearance) -> Clearance {
    let mut atlas = desk.atlas().clone();
    for agency in [Customs, Immigration] {
        let (direction, permitted) = (Direction::Arrival, true);
        let ruling = Ruling {
            fact: RuledFact::Automation { agency, direction, permitted },
            effective: "2026-11-01".parse().unwrap(),
            url: Some("https://example.org/law".into()),
            as_of: "For the tests, not law".into(),
            confidence: Confidence::High,
        };
        atlas = atlas.ruled(&"VC".parse().unwrap(), &ruling, 1).unwrap();
    }
    desk.with_atlas(atlas)
}

struct House {
    office: Office,
    desk: Clearance,
    drafter: Viewer,
    signer: Viewer,
    skipper: Viewer,
}

impl House {
    async fn open(url: &str) -> Self {
        let mut office = Office::open(url).await;
        let desk = permitted(&office.desk);
        office.desk = desk.clone();
        let (drafter, signer) = (
            office.supervisor_named("VC", "ann").await,
            office.supervisor_named("VC", "bob").await,
        );
        let skipper = office.skipper("sean@example.org").await;
        Self { office, desk, drafter, signer, skipper }
    }

    async fn draft(&self, terms: Terms) -> AuthorityId {
        let drafting = Drafting { of: None, terms };
        self.desk.draft_authority(&self.drafter, &drafting).await.unwrap()
    }

    async fn signed(&self, terms: Terms) -> AuthorityId {
        let id = self.draft(terms).await;
        self.desk.try_authority(&self.drafter, &id).await.unwrap();
        self.desk.sign_authority(&self.signer, &id).await.unwrap();
        id
    }

    async fn standing(&self, id: &AuthorityId) -> AuthorityStanding {
        let authority: Authority = self.desk.authority(&self.drafter, id).await.unwrap();
        authority.standing("2026-11-30".parse().unwrap())
    }

    /// Sends the example, at a time that is early enough for every island.
    async fn received(&self) -> CallId {
        self.desk.receive_voyage(&self.skipper, &grenadines()).await.unwrap();
        self.office.calls(&self.signer).await.remove(0).id
    }

    async fn apply(&self, call: &CallId) -> usize {
        self.office.clock.step(chrono::TimeDelta::minutes(1));
        self.desk.apply_authorities(&self.office.accounts, call).await.unwrap()
    }

    async fn records(&self, call: &CallId) -> Vec<AutomatedRow> {
        self.desk.automated_of_call(&self.signer, call).await.unwrap()
    }

    /// Applies until chance lets it through, each time on a voyage of its own: at most five.
    async fn cleared(&self) -> (CallId, AutomatedRow) {
        let call = self.received().await;
        assert_eq!(self.apply(&call).await, 1);
        let row = self.records(&call).await.remove(0);
        assert_eq!(row.finding.taken, Taken::Cleared, "{:?} {:?}", row.finding, row.facts);
        (call, row)
    }
}

fn keys(row: &AutomatedRow) -> Vec<&str> {
    row.finding.reasons.iter().map(|reason| reason.key.as_str()).collect()
}

testkit::on_both! {
    async fn one_drafts_and_tries_another_signs(url: &str) {
        let house = House::open(url).await;
        let id = house.draft(terms(LIBERAL)).await;
        assert_eq!(house.standing(&id).await, AuthorityStanding::Draft);
        let early = house.desk.sign_authority(&house.signer, &id).await;
        assert!(matches!(early, Err(AuthorityError::NotTried)), "{early:?}");
        house.desk.try_authority(&house.drafter, &id).await.unwrap();
        assert_eq!(house.standing(&id).await, AuthorityStanding::DryRun);
        let own = house.desk.sign_authority(&house.drafter, &id).await;
        assert!(matches!(own, Err(AuthorityError::OwnDraft)), "{own:?}");
        let anew = Drafting { of: Some((id.clone(), 1)), terms: terms("vessel.known") };
        house.desk.draft_authority(&house.drafter, &anew).await.unwrap();
        let untried = house.desk.sign_authority(&house.signer, &id).await;
        assert!(matches!(untried, Err(AuthorityError::NotTried)), "{untried:?}");
        let stale = house.desk.draft_authority(&house.drafter, &anew).await;
        assert!(stale.is_err(), "written over a version that was not seen");
        house.desk.try_authority(&house.drafter, &id).await.unwrap();
        house.desk.sign_authority(&house.signer, &id).await.unwrap();
        assert_eq!(house.standing(&id).await, AuthorityStanding::Active);
        let anew = Drafting { of: Some((id.clone(), 2)), terms: terms(LIBERAL) };
        let changed = house.desk.draft_authority(&house.drafter, &anew).await;
        assert!(matches!(changed, Err(AuthorityError::State(AuthorityStanding::Active))), "{changed:?}");
        let tried = house.desk.try_authority(&house.drafter, &id).await;
        assert!(matches!(tried, Err(AuthorityError::State(_))), "{tried:?}");
        let second = house.draft(Terms { name: "Another".into(), ..terms(LIBERAL) }).await;
        house.desk.try_authority(&house.drafter, &second).await.unwrap();
        let two = house.desk.sign_authority(&house.signer, &second).await;
        assert!(matches!(two, Err(AuthorityError::Another(_))), "{two:?}");
        let silent = house.desk.suspend_authority(&house.drafter, &id, " ").await;
        assert!(matches!(silent, Err(AuthorityError::NoReason)));
        house.desk.suspend_authority(&house.drafter, &id, "the scanner is broken").await.unwrap();
        assert_eq!(house.standing(&id).await, AuthorityStanding::Suspended);
        house.desk.sign_authority(&house.signer, &second).await.unwrap();
        house.desk.withdraw_authority(&house.drafter, &id, "replaced").await.unwrap();
        let over = house.desk.withdraw_authority(&house.drafter, &id, "again").await;
        assert!(matches!(over, Err(AuthorityError::State(AuthorityStanding::Withdrawn))));
    }

    async fn what_is_not_allowed_is_refused(url: &str) {
        let house = House::open(url).await;
        let bare = Clearance::with_atlas(&house.desk, registry::territory::Atlas::embedded().unwrap());
        let id = house.draft(terms(LIBERAL)).await;
        house.desk.try_authority(&house.drafter, &id).await.unwrap();
        let lawless = bare.sign_authority(&house.signer, &id).await;
        let Err(error @ AuthorityError::NoLaw { agency: Customs, way: Way::Inward }) = lawless else {
            panic!("signed without a law: {lawless:?}");
        };
        assert!(error.to_string().contains("an administrator enters the law"), "{error}");
        let both = Terms { ways: vec![Way::Inward, Way::Outward], ..terms(LIBERAL) };
        let outward = house.draft(both).await;
        house.desk.try_authority(&house.drafter, &outward).await.unwrap();
        let refused = house.desk.sign_authority(&house.signer, &outward).await;
        assert!(matches!(refused, Err(AuthorityError::NoLaw { way: Way::Outward, .. })), "{refused:?}");
        let past = house.draft(Terms { effective: "2026-11-29".parse().unwrap(), ..terms(LIBERAL) }).await;
        house.desk.try_authority(&house.drafter, &past).await.unwrap();
        let refused = house.desk.sign_authority(&house.signer, &past).await;
        assert!(matches!(refused, Err(AuthorityError::Past(_))), "{refused:?}");
        let long = Terms { expires: "2027-12-01".parse().unwrap(), ..terms(LIBERAL) };
        let refused = house.desk.draft_authority(&house.drafter, &Drafting { of: None, terms: long }).await;
        assert!(matches!(&refused, Err(AuthorityError::Terms(f)) if f == &[TermsFault::Expiry]), "{refused:?}");
        let customs = house.office.officer("VC", Customs).await;
        let drafting = Drafting { of: None, terms: terms(LIBERAL) };
        for nobody in [&customs, &house.skipper] {
            let refused = house.desk.draft_authority(nobody, &drafting).await;
            assert!(matches!(refused, Err(AuthorityError::NotPermitted)), "{refused:?}");
            let refused = house.desk.sign_authority(nobody, &id).await;
            assert!(matches!(refused, Err(AuthorityError::NotPermitted)), "{refused:?}");
        }
        let foreign = house.office.supervisor("LC").await;
        let refused = house.desk.sign_authority(&foreign, &id).await;
        assert!(matches!(refused, Err(AuthorityError::Clearance(ClearanceError::NotFound))), "{refused:?}");
        assert!(house.desk.authorities(&foreign).await.unwrap().is_empty());
        assert_eq!(house.desk.authorities(&customs).await.unwrap().len(), 3);
    }

    async fn a_clean_arrival_clears_itself_once_and_the_certificate_says_so(url: &str) {
        let house = House::open(url).await;
        house.signed(terms(LIBERAL)).await;
        house.signed(Terms { name: "People".into(), agency: Immigration, ..terms(LIBERAL) }).await;
        let call = house.received().await;
        // A crash before the commit leaves nothing.
        let tx = house.desk.store().write(&storage::Scope::System).await.unwrap();
        assert_eq!(house.desk.apply_authorities_in(&tx, &house.office.accounts, &call).await.unwrap(), 2);
        drop(tx);
        assert!(house.records(&call).await.is_empty());
        assert_eq!(house.apply(&call).await, 2);
        assert_eq!(house.apply(&call).await, 0, "exactly once");
        let rows = house.records(&call).await;
        let taken: Vec<Taken> = rows.iter().map(|row| row.finding.taken).collect();
        assert_eq!(taken, [Taken::Cleared, Taken::Cleared], "{:?}", rows[0]);
        let file = house.desk.open_call(&house.signer, &call).await.unwrap();
        assert_eq!(file.call.standing.inward, Some(ClearanceState::Granted));
        let certificate = &file.ways[0].certificates[0];
        let (_, signed) = house.desk.certificate(&house.skipper, &certificate.serial).await.unwrap();
        let mut by: Vec<&str> = signed.facts().decisions.iter().map(|d| d.decided_by.as_str()).collect();
        by.sort_unstable();
        assert_eq!(by[0], "Standing authority “Clean arrivals” v1, signed by Ana Joseph");
        assert!(by[1].contains("People"), "{by:?}");
        assert_eq!(clearance::replay_automated(house.office.accounts.store()).await.unwrap(), (2, Vec::new()));
        assert!(house.desk.automated_of_call(&house.skipper, &call).await.unwrap().is_empty());
    }

    async fn an_officer_overturns_by_deciding_again(url: &str) {
        let house = House::open(url).await;
        house.signed(terms(LIBERAL)).await;
        let (call, row) = house.cleared().await;
        assert!(!row.is_overturned());
        let customs = house.office.officer("VC", Customs).await;
        let after = house.office.decide(&customs, &call, Way::Inward, Outcome::Hold).await;
        assert_eq!(after.standing.inward, Some(ClearanceState::Withheld));
        let row = house.records(&call).await.remove(0);
        assert!(row.is_overturned(), "{row:?}");
        assert_eq!(house.apply(&call).await, 0, "a person's word is never decided over");
        assert_eq!(clearance::replay_automated(house.office.accounts.store()).await.unwrap(), (1, Vec::new()));
    }

    async fn what_is_not_certain_is_handed_over(url: &str) {
        let house = House::open(url).await;
        house.signed(terms("vessel.known && people.all_cleared_before || vessel.length_m > 100.0")).await;
        let call = house.received().await;
        assert_eq!(house.apply(&call).await, 1);
        let row = house.records(&call).await.remove(0);
        assert_eq!(row.finding.taken, Taken::HandedOver);
        assert_eq!(keys(&row), ["authority-why-term"; 3]);
        let file = house.desk.open_call(&house.signer, &call).await.unwrap();
        assert_eq!(file.call.standing.inward, Some(ClearanceState::Awaiting));
        assert_eq!(clearance::replay_automated(house.office.accounts.store()).await.unwrap(), (1, Vec::new()));
    }

    async fn a_late_notice_is_never_cleared(url: &str) {
        let house = House::open(url).await;
        house.signed(terms("people.count > 0")).await;
        house.office.clock.set(at("2026-12-06T09:00:00Z"));
        let sent = house.desk.receive_voyage(&house.skipper, &grenadines()).await;
        if sent.is_err() {
            return;
        }
        for call in house.office.calls(&house.signer).await {
            house.apply(&call.id).await;
            for row in house.records(&call.id).await {
                assert_eq!(row.finding.taken, Taken::HandedOver, "{row:?}");
            }
        }
    }

    async fn whoever_acted_first_keeps_the_word(url: &str) {
        let house = House::open(url).await;
        house.signed(terms(LIBERAL)).await;
        let call = house.received().await;
        let immigration = house.office.officer("VC", Immigration).await;
        house.office.decide(&immigration, &call, Way::Inward, Outcome::Query).await;
        assert_eq!(house.apply(&call).await, 1);
        let row = house.records(&call).await.remove(0);
        assert_eq!(keys(&row), ["authority-why-taken-up"]);
    }

    async fn the_daily_limit_and_the_law_are_looked_at_each_time(url: &str) {
        let house = House::open(url).await;
        let id = house.signed(Terms { per_day: 1, ..terms(LIBERAL) }).await;
        let (_, first) = house.cleared().await;
        assert_eq!(first.around.taken_today, 0);
        let mut again = grenadines();
        again.client_id = None;
        again.vessel.name = "Second Wind".into();
        again.vessel.registration_number = Some("SSR 998877".into());
        again.vessel.mmsi = None;
        for (n, person) in again.people.iter_mut().enumerate() {
            for (m, document) in person.documents.iter_mut().enumerate() {
                document.number = format!("ZZ9000{m}{n}");
                document.mrz = None;
            }
        }
        let other = house.office.skipper("other@example.org").await;
        let report = house.desk.assess(&again, None).await.unwrap();
        let blocking: Vec<_> = report.all_checks().filter(|check| check.blocks()).collect();
        assert!(blocking.is_empty(), "{blocking:?}");
        house.desk.receive_voyage(&other, &again).await.unwrap();
        let calls = house.office.calls(&house.signer).await;
        let second = calls.iter().find(|call| call.vessel_name == "Second Wind").unwrap().id.clone();
        let bare = house.desk.with_atlas(registry::territory::Atlas::embedded().unwrap());
        let tx = house.desk.store().write(&storage::Scope::System).await.unwrap();
        assert_eq!(bare.apply_authorities_in(&tx, &house.office.accounts, &second).await.unwrap(), 1);
        drop(tx);
        assert_eq!(house.apply(&second).await, 1);
        let row = house.records(&second).await.remove(0);
        assert_eq!((row.finding.taken, keys(&row)), (Taken::HandedOver, vec!["authority-why-limit"]));
        house.desk.suspend_authority(&house.drafter, &id, "for the night").await.unwrap();
        assert_eq!(clearance::replay_automated(house.office.accounts.store()).await.unwrap(), (2, Vec::new()));
    }

    async fn two_workers_at_once_write_one_record(url: &str) {
        let house = House::open(url).await;
        house.signed(terms(LIBERAL)).await;
        let call = house.received().await;
        let (desk, accounts) = (&house.desk, &house.office.accounts);
        let (one, two) =
            tokio::join!(desk.apply_authorities(accounts, &call), desk.apply_authorities(accounts, &call));
        assert_eq!(one.unwrap_or(0) + two.unwrap_or(0), 1);
        assert_eq!(house.records(&call).await.len(), 1);
        let decisions = desk.open_call(&house.signer, &call).await.unwrap().ways[0].decisions.len();
        assert_eq!(decisions, 1);
    }

    async fn a_dry_run_tells_what_would_have_come_of_it(url: &str) {
        let house = House::open(url).await;
        let call = house.received().await;
        let customs = house.office.officer("VC", Customs).await;
        house.office.decide(&customs, &call, Way::Inward, Outcome::Hold).await;
        let id = house.draft(terms(LIBERAL)).await;
        let trial = house.desk.try_authority(&house.drafter, &id).await.unwrap();
        assert_eq!((trial.notices, trial.cleared, trial.handed_over), (1, 1, 0));
        assert_eq!(trial.disagreements[0].outcome, Outcome::Hold);
        let strict = house.draft(terms("vessel.known")).await;
        let trial = house.desk.try_authority(&house.drafter, &strict).await.unwrap();
        assert_eq!((trial.cleared, trial.handed_over), (0, 1));
        assert_eq!(trial.reasons, [("authority-why-term".to_owned(), 1)]);
        let kept = house.desk.authority(&house.signer, &strict).await.unwrap().trial.unwrap();
        assert_eq!(kept, trial);
        assert_eq!(house.records(&call).await.len(), 0, "a dry run decides nothing");
    }
}
