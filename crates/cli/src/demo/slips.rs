//! Slips on purpose: what goes wrong in a season, so that the checks have something to find.

use chrono::{DateTime, Months, NaiveDate, TimeDelta, Utc};
use clearance::voyage_file::{Answer, AnswerValue, VesselCategory, VoyageFile};

use super::chart::{At, Step};
use super::crews::{Boarding, Change};
use super::dice::{Dice, whole};
use super::files::Sheet;
use super::fleet::{Fleet, Manned};
use super::hulls::Use;
use super::plan::{End, Plan, Stop};
use super::season::{Event, Flaw, SeasonVoyage, What};
use super::story::minutes;
use super::voyages::{Leaf, Logbook};

/// A voyage of one call, besides the vessel's others.
struct Extra {
    plan: Plan,
    boarding: Boarding,
    at: DateTime<Utc>,
    what: What,
    flaw: Flaw,
}

fn single(
    from: Option<(End, DateTime<Utc>)>,
    at: At,
    (arrive, days): (DateTime<Utc>, i64),
) -> Plan {
    let depart = Some(arrive + TimeDelta::days(days));
    let stops = vec![Stop { at, arrive: Some(arrive), depart, fast: false }];
    Plan { from, stops, next: None, charter: false }
}

impl Logbook<'_, '_> {
    /// The same vessel announced elsewhere for the same days: somebody's slip, or worse.
    pub(super) fn collision(
        &mut self,
        dice: &mut Dice,
        fleet: &mut Fleet,
        manned: &Manned,
        (leaf, log): (&Leaf<'_>, &[String]),
    ) {
        let first = leaf.plan.stops[0];
        let Some(arrive) = first.arrive else { return };
        let step = Step { from: first.at, before: None, roam: 90.0, when: arrive };
        let Some(at) = self.clerk.chart.next(dice, step) else {
            return;
        };
        let extra = Extra {
            plan: single(leaf.plan.from, at, (arrive + minutes(95), 2)),
            boarding: alone(&leaf.boarding.first),
            at: (leaf.submitted + minutes(35)).min(self.window.today - minutes(1)),
            what: What::Submitted,
            flaw: Flaw::Collision,
        };
        self.extra(dice, fleet, manned, (extra, log));
    }

    /// A plan for later that cannot be sent yet: an answer lacks the detail it needs.
    pub(super) fn draft(
        &mut self,
        dice: &mut Dice,
        fleet: &mut Fleet,
        manned: &Manned,
        (leaf, log): (&Leaf<'_>, &[String]),
    ) {
        let Some(last) = leaf.plan.stops.last().copied() else {
            return;
        };
        let today = self.window.today;
        let when = last.depart.or(last.arrive).unwrap_or(today).max(today) + TimeDelta::days(6);
        let step = Step { from: last.at, before: None, roam: 70.0, when };
        let chart = self.clerk.chart;
        let abroad = |at: &At| chart.territory(*at).id != chart.territory(last.at).id;
        let near = chart.next(dice, step).filter(abroad);
        let Some(at) = near.filter(|_| manned.hull.usage != Use::Bareboat) else {
            return;
        };
        let hours = chart.miles(last.at, at) / (manned.hull.knots * 0.75) + 1.0;
        let arrive = when + minutes(whole(hours * 60.0));
        let extra = Extra {
            plan: single(Some((End::Port(last.at), when)), at, (arrive, 3)),
            boarding: alone(&manned.aboard),
            at: today - minutes(dice.between(15, 2000)),
            what: What::Drafted,
            flaw: Flaw::DetailMissing,
        };
        self.extra(dice, fleet, manned, (extra, log));
    }

    fn extra(
        &mut self,
        dice: &mut Dice,
        fleet: &mut Fleet,
        manned: &Manned,
        (extra, log): (Extra, &[String]),
    ) {
        let Extra { plan, boarding, at, what, flaw } = extra;
        let account = fleet.account(manned.by);
        let sheet = Sheet { plan: &plan, boarding: &boarding, manned, account, log };
        let mut file = self.clerk.write(dice, sheet);
        if flaw == Flaw::DetailMissing && !forget_detail(&mut file) {
            return;
        }
        self.voyages.push(SeasonVoyage {
            by: manned.by,
            vessel: manned.place,
            submitted_at: at,
            file,
            events: vec![Event { at, what }],
            flaws: vec![flaw],
        });
    }
}

fn alone(aboard: &[clearance::voyage_file::Aboard]) -> Boarding {
    Boarding { first: aboard.to_vec(), changes: vec![Change::default()], mismatch: false }
}

/// A yes without the detail it needs; false if no such question is asked.
fn forget_detail(file: &mut VoyageFile) -> bool {
    let mut forgotten = false;
    let answers = file.declaration.iter_mut().flat_map(|declared| declared.answers.iter_mut());
    for (_, answer) in
        answers.filter(|(id, _)| matches!(id.as_str(), "customs.repairs" | "port.damage"))
    {
        *answer = Answer { value: AnswerValue::YesNo(true), detail: None };
        forgotten = true;
    }
    forgotten
}

fn last_day(plan: &Plan) -> Option<NaiveDate> {
    let last = plan.stops.last()?;
    last.depart.or(last.arrive).map(|at| at.date_naive())
}

/// The imperfections of a voyage.
pub(super) fn flaws(file: &VoyageFile, leaf: &Leaf<'_>, manned: &Manned) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if let Some(end) = last_day(leaf.plan) {
        let soon = end.checked_add_months(Months::new(6)).unwrap_or(end);
        let ends = |before: NaiveDate| {
            let passports =
                file.people.iter().filter_map(|person| person.documents.first()?.expires_on);
            passports.filter(|expires| *expires < before).count()
        };
        let (expired, short) = (ends(end), ends(soon));
        flaws.extend((expired > 0).then_some(Flaw::PassportExpired));
        flaws.extend((short > expired).then_some(Flaw::PassportShort));
    }
    flaws.extend(leaf.late.then_some(Flaw::LateNotice));
    flaws.extend(manned.hull.wrong_mid.then_some(Flaw::WrongMid));
    flaws.extend(leaf.boarding.mismatch.then_some(Flaw::CountMismatch));
    flaws.extend(leaf.plan.stops.iter().any(|stop| stop.fast).then_some(Flaw::UnusualSpeed));
    flaws
}

/// What officers may remark on.
pub(super) fn features(file: &VoyageFile, leaf: &Leaf<'_>, flaws: &[Flaw]) -> Vec<&'static str> {
    let declared = file.declaration.as_ref();
    let firearm =
        declared.is_some_and(|d| d.weapons.iter().flatten().any(|weapon| weapon.kind.is_firearm()));
    let pet =
        declared.is_some_and(|d| d.animals.as_ref().is_some_and(|animals| !animals.is_empty()));
    let joins = leaf.boarding.changes.iter().any(|change| !change.joins.is_empty());
    let cargo = file.vessel.category == VesselCategory::Cargo;
    let has = |flaw: Flaw| flaws.contains(&flaw);
    let all = [
        ("joins", joins),
        ("trade", cargo),
        ("pets", pet),
        ("weapons", firearm),
        ("passport", has(Flaw::PassportShort)),
        ("ill", declared.is_some_and(|d| d.health.is_some())),
        ("mismatch", has(Flaw::CountMismatch)),
        ("expired", has(Flaw::PassportExpired)),
    ];
    all.into_iter().filter(|(_, is)| *is).map(|(name, _)| name).collect()
}
