//! Applying standing authorities to a notice received: exactly once for each version and agency.
//!
//! The outbox promises a job with every notice; the job reads, judges, decides and writes its
//! record in one transaction. A crash before the commit leaves nothing, and the job is taken up
//! again; after it, the record says that all was done.

use accounts::ledger::{self, Entry};
use accounts::{Accounts, AgencyKind, Viewer};
use registry::territory::{Direction, PortId};
use storage::{Scope, Store, Tx};

use super::Clearance;
use super::officer::Deciding;
use super::ways::{Ways, kept};
use crate::authority::{
    Authority, AuthorityFacts, AuthorityStanding, AutomatedId, Circumstances, FactsWay, Finding,
    Past, Taken, judge,
};
use crate::decision;
use crate::error::ClearanceError;
use crate::kept::KeptReport;
use crate::notice::NoticeState;
use crate::store::{self, AutomatedRow, CallRow, NoticeRow};
use crate::voyage::{CallId, Way};
use crate::voyage_file::VoyageFile;

/// The kind of job that applies the authorities of an administration to a call.
pub const AUTHORITY_JOB: &str = "standing-authority";

/// One notice for one agency, about to be judged.
struct Case<'a> {
    call: &'a CallRow,
    notice: &'a NoticeRow,
    agency: AgencyKind,
    authority: &'a Authority,
    viewer: &'a Viewer,
}

impl Clearance {
    /// Applies the authorities in force to the notices of a call. How many records were written;
    /// 0 when there was nothing to do or all was done before.
    ///
    /// # Errors
    /// [`ClearanceError::Storage`]: nothing was written, and it may be tried again.
    pub async fn apply_authorities(
        &self,
        accounts: &Accounts,
        id: &CallId,
    ) -> Result<usize, ClearanceError> {
        let tx = self.store().read(&Scope::System).await?;
        let Some(call) = store::call_in_system(&tx, id).await? else {
            return Ok(0);
        };
        let any = store::in_force_in_system(&tx, &call.administration, false).await?;
        drop(tx);
        if any.is_empty() {
            return Ok(0);
        }
        let tx = self.store().write(&Scope::System).await?;
        let count = self.apply_authorities_in(&tx, accounts, id).await?;
        tx.commit().await?;
        Ok(count)
    }

    /// [`Clearance::apply_authorities`] in a transaction of `Scope::System` the caller holds.
    ///
    /// # Errors
    /// As there.
    pub async fn apply_authorities_in(
        &self,
        tx: &Tx,
        accounts: &Accounts,
        id: &CallId,
    ) -> Result<usize, ClearanceError> {
        let Some(call) = store::call_in_system(tx, id).await? else {
            return Ok(0);
        };
        // Held before anything is counted, always in the order of their ids.
        let authorities = store::in_force_in_system(tx, &call.administration, true).await?;
        let mut count = 0;
        for authority in &authorities {
            let Some((viewer, serves)) = self.hand_of(tx, accounts, authority).await? else {
                continue;
            };
            for way in authority.terms.ways.clone() {
                let done = self.apply_one(tx, (id, way), (authority, &viewer, serves)).await?;
                count += usize::from(done);
            }
        }
        Ok(count)
    }

    /// The viewer in whose seat an authority acts: the signer's, under the authority's name. A
    /// signer who serves no longer gives none, and the authority is left alone.
    async fn hand_of(
        &self,
        tx: &Tx,
        accounts: &Accounts,
        authority: &Authority,
    ) -> Result<Option<(Viewer, bool)>, ClearanceError> {
        let Some(signature) = &authority.signature else {
            return Ok(None);
        };
        match accounts.stand_in(tx, &signature.seat).await {
            Ok(mut viewer) => {
                let why = format!("standing authority {} v{}", authority.id, authority.version);
                viewer = viewer.clone().with_purpose(viewer.purpose, Some(&why));
                viewer.name = authority.officer();
                let serves = viewer.is_officer();
                Ok(Some((viewer, serves)))
            }
            Err(accounts::AccountsError::Storage(error)) => Err(error.into()),
            Err(_) => {
                tracing::warn!(authority = %authority.id, "whoever signed it serves no longer");
                Ok(None)
            }
        }
    }

    /// One way of a call under one authority; true if a record was written.
    async fn apply_one(
        &self,
        tx: &Tx,
        (id, way): (&CallId, Way),
        (authority, viewer, serves): (&Authority, &Viewer, bool),
    ) -> Result<bool, ClearanceError> {
        let agency = authority.terms.agency;
        let Some(call) = store::lock_call(tx, viewer, id).await? else {
            return Ok(false);
        };
        let ways = Ways::read(tx, viewer, &call).await?;
        let Some(notice) = ways.latest(way).filter(|n| n.state != NoticeState::Cancelled) else {
            return Ok(false);
        };
        let Some(report) = kept(notice).filter(|report| report.required.contains(&agency)) else {
            return Ok(false);
        };
        let decisions = ways.decisions(way);
        let decided = decision::in_force(&decisions, &ways.reopened(way));
        let known = store::automated_of_call(tx, viewer, id).await?;
        let again = known.iter().any(|row| row.notice == notice.id && row.agency == agency);
        if again || decided.iter().any(|decision| decision.agency == agency) {
            return Ok(false);
        }
        let case = Case { call: &call, notice, agency, authority, viewer };
        let facts =
            self.facts_of(tx, (&call, notice, agency), (&report, tx.ambient().now())).await?;
        let around = self.around(tx, &case, serves).await?;
        let finding = judge(authority, &facts, &around);
        self.carry_out(tx, &case, (facts, around, finding)).await?;
        Ok(true)
    }

    async fn around(
        &self,
        tx: &Tx,
        case: &Case<'_>,
        serves: bool,
    ) -> Result<Circumstances, ClearanceError> {
        let today = self.today_in(&case.call.territory, tx.ambient().now());
        let active = case.authority.standing(today) == AuthorityStanding::Active;
        let way = case.notice.way;
        Ok(Circumstances {
            active: active && serves,
            permitted: self.law_permits(&case.call.territory, case.agency, way),
            taken_today: store::taken_on(tx, &case.authority.id, today).await?,
            drawn: u32::try_from(tx.ambient().below(10_000)).unwrap_or(0),
        })
    }

    /// The decision, where there is one, and the record of it.
    async fn carry_out(
        &self,
        tx: &Tx,
        case: &Case<'_>,
        (facts, around, finding): (AuthorityFacts, Circumstances, Finding),
    ) -> Result<(), ClearanceError> {
        let taken = finding.taken;
        let (way, notice_version) = (case.notice.way, case.notice.version);
        let mut decision = None;
        if taken == Taken::Cleared {
            let outcome = case.authority.terms.may.into();
            let (reason, conditions) = (None, None);
            let agency = case.agency;
            let deciding = Deciding { way, notice_version, agency, outcome, reason, conditions };
            self.decide_in(tx, case.viewer, &case.call.id, &deciding).await?;
            let all = store::decisions_of(tx, case.viewer, &case.call.id).await?;
            let own = all.into_iter().rev().find(|(of, d)| *of == way && d.agency == agency);
            decision = own.map(|(_, decision)| decision.id);
        }
        let row = AutomatedRow {
            id: AutomatedId::new(tx.ambient()),
            call: case.call.id.clone(),
            notice: case.notice.id.clone(),
            way,
            notice_version,
            agency: case.agency,
            authority: case.authority.id.clone(),
            rule_version: case.authority.version,
            facts,
            around,
            finding,
            decision,
            day: self.today_in(&case.call.territory, tx.ambient().now()),
            at: tx.ambient().now(),
            followed: None,
        };
        store::insert_automated(tx, &case.call.administration, &row).await?;
        let entry = Entry::new("decision.automated", "call", case.call.id.as_str());
        let entry = entry.detail(format!("{way} {} {taken}", case.agency));
        ledger::append(tx, case.viewer, &case.call.administration, entry).await?;
        Ok(())
    }

    /// The facts of a notice as they were at a moment.
    pub(super) async fn facts_of(
        &self,
        tx: &Tx,
        (call, notice, agency): (&CallRow, &NoticeRow, AgencyKind),
        (report, at): (&KeptReport, chrono::DateTime<chrono::Utc>),
    ) -> Result<AuthorityFacts, ClearanceError> {
        let content: VoyageFile = serde_json::from_str(&notice.content)?;
        let from = content.from.as_ref().and_then(|place| place.port.as_deref());
        let before = from.and_then(|port| self.atlas().port(&PortId::parse(port).ok()?));
        let clears_out = before.map(|(territory, _)| {
            territory.id.as_str() != call.territory && !territory.agencies.departure.is_empty()
        });
        let past: Past = store::past_of(tx, call, notice, (from, clears_out, at)).await?;
        debug_assert_eq!(Direction::from(notice.way), notice.way.into());
        let way = FactsWay {
            way: notice.way,
            agency,
            version: notice.version,
            received: notice.submitted_at,
            content: &content,
            report,
        };
        Ok(AuthorityFacts::of(&way, &past, self.atlas()))
    }
}

/// Derives every record again from its facts and the signed rule: how many there are, and the
/// ids of those that do not come out as recorded. For `landfall doctor` and tests.
///
/// # Errors
/// [`ClearanceError::Storage`].
pub async fn replay_automated(
    database: &Store,
) -> Result<(usize, Vec<AutomatedId>), ClearanceError> {
    let tx = database.read(&Scope::System).await?;
    let rows = store::automated_in_system(&tx).await?;
    let mut wrong = Vec::new();
    for row in &rows {
        let authority = store::authority_in_system(&tx, &row.authority).await?;
        let same = authority.is_some_and(|authority| {
            authority.version == row.rule_version
                && crate::authority::replay(&authority, (&row.facts, &row.around), &row.finding)
        });
        if !same {
            wrong.push(row.id.clone());
        }
    }
    Ok((rows.len(), wrong))
}
