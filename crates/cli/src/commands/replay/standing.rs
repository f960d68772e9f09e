//! Standing authorities of the demonstration: one territory lets clean arrivals clear themselves,
//! so that there is something to look at. The law behind it is invented and says so.

use std::collections::BTreeSet;

use accounts::{AgencyKind, Viewer};
use anyhow::{Context as _, Result};
use chrono::{DateTime, Days, Months, NaiveDate, TimeDelta, Utc};
use clearance::authority::{AuthorityFacts, MayDecide, Rule, Share, Terms};
use clearance::decision::Outcome;
use clearance::voyage::{CallId, Way};
use clearance::{AutomatedRow, Clearance, ClearanceError, Drafting};
use registry::Registry;
use registry::territory::{Confidence, Direction, RuledFact, Ruling, TerritoryId};
use storage::Tx;

use crate::boot::Booted;
use crate::demo::{SeasonVoyage, What};

pub use crate::demo::cast::SELF_CLEARING as TERRITORY;

/// Days before the season's last on which the authorities begin: the dry run sees those before.
const BEGIN: i64 = 60;
/// What the law is called, wherever it is printed.
const LAW: &str = "Invented for the demonstration: no law, only an example";
/// Where it would be published.
const URL: &str = "https://demo.landfall.example/order";
/// When an arrival clears itself: nothing failed, nothing late, nothing to look at, no bad past.
pub const RULE: &str = "notice.complete && !notice.late && checks.failed_refer == 0 \
&& checks.flagged_answers == 0 && !vessel.refused_or_held_before && !declared.weapons \
&& !declared.animals && !declared.cash && !declared.ill && people.documents_expire_in_days > 30";

/// Who signs what: a supervisor drafts and their deputy signs; an administrator proposes the law
/// and their deputy approves it.
pub(super) struct Hands<'h> {
    pub(super) supervisor: &'h Viewer,
    pub(super) second_supervisor: &'h Viewer,
    pub(super) administrator: &'h Viewer,
    pub(super) second_administrator: &'h Viewer,
}

/// How many arrivals there were, how many were clean, and how many of them nobody had to touch.
#[derive(Debug, Default)]
pub(super) struct Tally {
    all: BTreeSet<CallId>,
    clean: BTreeSet<CallId>,
    touched: BTreeSet<CallId>,
}

/// What became of the arrivals while standing authorities were in force.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Arrivals {
    /// Arrivals that were decided.
    pub(super) all: usize,
    /// Of those, clean ones.
    pub(super) clean: usize,
    /// Of those, the ones that nobody had to touch.
    pub(super) alone: usize,
}

/// Nothing in the notice for anybody to look at: no check failed that is for an officer, no answer
/// that somebody should read.
fn nothing_to_look_at(facts: &AuthorityFacts) -> bool {
    let AuthorityFacts { checks, declared, .. } = facts;
    let failed = checks.failed_block + checks.failed_refer + checks.unknown_grave;
    let told = declared.weapons || declared.animals || declared.cash || declared.ill;
    failed == 0 && checks.flagged_answers == 0 && !told
}

impl Tally {
    /// Notes an arrival that was judged. Clean is one with nothing to look at in any version, into
    /// which no imperfection was put, and which every agency simply clears.
    pub(super) fn judged(
        &mut self,
        (id, records): (&CallId, &[AutomatedRow]),
        (voyage, call): (&SeasonVoyage, usize),
    ) {
        let mut outcomes = voyage.events.iter().filter_map(|event| match &event.what {
            What::AgencyDecides { call: of, way: Way::Inward, outcome, .. } if *of == call => {
                Some(*outcome)
            }
            _ => None,
        });
        let Some(first) = outcomes.next() else {
            return;
        };
        self.all.insert(id.clone());
        let plain = first == Outcome::Clear && outcomes.all(|outcome| outcome == Outcome::Clear);
        let clean = records.iter().all(|record| nothing_to_look_at(&record.facts));
        if plain && clean && voyage.flaws.is_empty() {
            self.clean.insert(id.clone());
        } else {
            self.clean.remove(id);
        }
    }

    /// Notes that a person decided on an arrival.
    pub(super) fn touched(&mut self, id: &CallId) {
        self.touched.insert(id.clone());
    }

    /// What became of them.
    pub(super) fn counts(&self) -> Arrivals {
        let alone = self.clean.difference(&self.touched).count();
        Arrivals { all: self.all.len(), clean: self.clean.len(), alone }
    }
}

/// When the authorities begin.
pub(super) fn begins(last: DateTime<Utc>) -> DateTime<Utc> {
    last - TimeDelta::days(BEGIN)
}

/// Enters the law, then drafts, tries and signs an authority for each agency of arrivals; the desk
/// under that law.
///
/// # Errors
/// The desk refused one of the steps: the demonstration is not made without them.
pub(super) async fn open(booted: &Booted, hands: &Hands<'_>) -> Result<Clearance> {
    let id = TerritoryId::parse(TERRITORY)?;
    let territory = booted.clearance.atlas().territory(&id).context("no such territory")?;
    let now = booted.store.ambient().now();
    let today = booted.clearance.today_in(TERRITORY, now);
    let agencies = territory.agencies.arrival.clone();
    let registry = Registry::new(booted.store.clone());
    for agency in &agencies {
        permit(&registry, booted, (hands, *agency, today)).await?;
    }
    let atlas = registry.atlas_in_force(booted.clearance.atlas()).await?;
    let desk = booted.clearance.with_atlas(atlas);
    for agency in agencies {
        let drafting = Drafting { of: None, terms: terms(agency, today)? };
        let drafted = desk.draft_authority(hands.supervisor, &drafting).await?;
        desk.try_authority(hands.supervisor, &drafted).await?;
        desk.sign_authority(hands.second_supervisor, &drafted).await?;
    }
    Ok(desk)
}

async fn permit(
    registry: &Registry,
    booted: &Booted,
    (hands, agency, today): (&Hands<'_>, AgencyKind, NaiveDate),
) -> Result<()> {
    let fact = RuledFact::Automation { agency, direction: Direction::Arrival, permitted: true };
    let ruling = Ruling {
        fact,
        effective: today,
        url: Some(URL.to_owned()),
        as_of: LAW.to_owned(),
        confidence: Confidence::Low,
    };
    let atlas = booted.clearance.atlas();
    let id = registry.propose_ruling(hands.administrator, atlas, (ruling, 0)).await?;
    Ok(registry.approve_ruling(hands.second_administrator, atlas, &id).await?)
}

fn terms(agency: AgencyKind, today: NaiveDate) -> Result<Terms> {
    let expires = today.checked_add_months(Months::new(12)).context("a year from now")?;
    Ok(Terms {
        name: format!("Clean arrivals, {}", agency.word().replace('_', " ")),
        agency,
        ways: vec![Way::Inward],
        rule: Rule::compile(RULE)?,
        may: MayDecide::Clear,
        per_day: 40,
        share: Share::of(300)?,
        effective: today,
        expires: expires - Days::new(1),
        law: LAW.to_owned(),
        url: URL.to_owned(),
    })
}

/// Whether the program has cleared a way of a call for an agency, as the notice stands now.
pub(super) async fn is_cleared(
    desk: &Clearance,
    (tx, viewer): (&Tx, &Viewer),
    (id, way, agency, version): (&CallId, Way, AgencyKind, i32),
) -> Result<bool, ClearanceError> {
    let rows = desk.automated_of_call_in(tx, viewer, id).await?;
    Ok(rows.iter().any(|row| {
        let same = row.way == way && row.agency == agency && row.notice_version == version;
        same && row.decision.is_some()
    }))
}
