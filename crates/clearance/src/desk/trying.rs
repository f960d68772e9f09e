//! Trying a draft on the notices of the last ninety days, before anybody signs it.

use std::collections::BTreeMap;

use accounts::{AdministrationId, Viewer};
use chrono::TimeDelta;
use storage::{Scope, Tx};

use super::Clearance;
use super::authorities::{AuthorityError, write_down};
use super::ways::kept;
use crate::authority::{
    Authority, AuthorityId, AuthorityStanding, AuthorityState, Circumstances, Disagreement, Taken,
    Trial, judge,
};
use crate::decision::Outcome;
use crate::error::ClearanceError;
use crate::store::{self, NoticeRow};

/// Most notices a draft is tried on; the latest.
pub const TRY_MOST: usize = 2000;
/// Most calls listed on which officers decided otherwise.
const LISTED_MOST: usize = 100;
/// How far back.
const DAYS: i64 = 90;
/// A number no share takes: chance is left out of a trial.
const NEVER_DRAWN: u32 = 10_000;

impl Clearance {
    /// Tries a draft on the notices the administration received in the last ninety days, each by
    /// what was known when it came, and keeps what was found. Chance is left out and the law is
    /// taken to permit it: both are told beside the result. Reading is written into the ledger.
    ///
    /// # Errors
    /// [`AuthorityError::State`] for an authority that is signed, [`AuthorityError::NotPermitted`].
    pub async fn try_authority(
        &self,
        viewer: &Viewer,
        id: &AuthorityId,
    ) -> Result<Trial, AuthorityError> {
        let authority = self.authority(viewer, id).await?;
        let administration = &viewer.seat.administration;
        let mut trial = self.trial(&authority, viewer, administration).await?;
        let tx = self.store().write(&viewer.scope()).await?;
        let mut held = self.held(&tx, viewer, id).await?;
        let open = [AuthorityStanding::Draft, AuthorityStanding::DryRun];
        self.must_stand(&held, &tx, &open)?;
        trial.at = Some(tx.ambient().now());
        let seen = (held.state, authority.version);
        (held.state, held.trial) = (AuthorityState::DryRun, Some(trial.clone()));
        store::save_authority(&tx, viewer, &held, seen).await?;
        write_down(&tx, viewer, "authority.tried", &held).await?;
        tx.commit().await.map_err(ClearanceError::from)?;
        Ok(trial)
    }

    async fn trial(
        &self,
        authority: &Authority,
        viewer: &Viewer,
        administration: &AdministrationId,
    ) -> Result<Trial, ClearanceError> {
        let tx = self.store().read(&Scope::System).await?;
        let since = tx.ambient().now() - TimeDelta::days(DAYS);
        let ways = authority.terms.ways.as_slice();
        let all = store::tried_notices(&tx, administration, (ways, since)).await?;
        let left_out = u32::try_from(all.len().saturating_sub(TRY_MOST)).unwrap_or(u32::MAX);
        let mut trial = Trial { version: authority.version, left_out, ..Trial::default() };
        let mut by_day: BTreeMap<chrono::NaiveDate, u32> = BTreeMap::new();
        let mut reasons: BTreeMap<String, u32> = BTreeMap::new();
        let latest: Vec<_> = all.into_iter().take(TRY_MOST).collect();
        for notice in latest.iter().rev() {
            let tried = self.try_notice(&tx, (authority, viewer), notice, &mut by_day);
            if let Some((taken, key, answered)) = tried.await? {
                count(&mut trial, (taken, answered));
                if taken == Taken::HandedOver {
                    *reasons.entry(key).or_default() += 1;
                }
            }
        }
        trial.reasons = reasons.into_iter().collect();
        trial.reasons.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        Ok(trial)
    }

    /// What the draft would have done, the key of its first reason, and what officers answered.
    async fn try_notice(
        &self,
        tx: &Tx,
        (authority, viewer): (&Authority, &Viewer),
        notice: &NoticeRow,
        by_day: &mut BTreeMap<chrono::NaiveDate, u32>,
    ) -> Result<Option<(Taken, String, Option<Disagreement>)>, ClearanceError> {
        let agency = authority.terms.agency;
        let Some(report) = kept(notice).filter(|report| report.required.contains(&agency)) else {
            return Ok(None);
        };
        let Some(call) = store::call_in_system(tx, &notice.call).await? else {
            return Ok(None);
        };
        let at = notice.submitted_at;
        let facts = self.facts_of(tx, (&call, notice, agency), (&report, at)).await?;
        let taken_today = by_day.entry(self.today_in(&call.territory, at)).or_default();
        let around = Circumstances {
            active: true,
            permitted: true,
            taken_today: *taken_today,
            drawn: NEVER_DRAWN,
        };
        let finding = judge(authority, &facts, &around);
        if finding.taken == Taken::Cleared {
            *taken_today += 1;
        }
        let key = finding.reasons.first().map(|reason| reason.key.clone()).unwrap_or_default();
        let decisions = store::decisions_of(tx, viewer, &call.id).await?;
        let mut own = decisions
            .into_iter()
            .filter(|(way, decision)| *way == notice.way && decision.agency == agency)
            .map(|(_, decision)| decision.outcome)
            .peekable();
        let first = own.peek().copied();
        let outcome = own.find(|outcome| *outcome != Outcome::Clear).or(first);
        let answered = outcome.map(|outcome| Disagreement {
            call: call.id.clone(),
            reference: call.reference.clone(),
            outcome,
        });
        Ok(Some((finding.taken, key, answered)))
    }
}

fn count(trial: &mut Trial, (taken, answered): (Taken, Option<Disagreement>)) {
    trial.notices += 1;
    let simply = answered.as_ref().is_some_and(|answer| answer.outcome == Outcome::Clear);
    if taken == Taken::HandedOver {
        trial.handed_over += 1;
        trial.handed_over_yet_cleared += u32::from(simply);
        return;
    }
    trial.cleared += 1;
    let other = answered.filter(|answer| answer.outcome != Outcome::Clear);
    if let Some(other) = other.filter(|_| trial.disagreements.len() < LISTED_MOST) {
        trial.disagreements.push(other);
    }
}
