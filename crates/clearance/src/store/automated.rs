//! What was decided or left under standing authorities, and the past it was judged by.

use std::collections::BTreeSet;

use accounts::{AdministrationId, AgencyKind, Role, Viewer};
use chrono::{DateTime, NaiveDate, Utc};
use storage::sea_orm::{
    ActiveValue::Set, ColumnTrait as _, Condition, EntityTrait as _, IntoActiveModel as _,
    PaginatorTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, QueryTrait as _,
};
use storage::{StorageError, Tx};

use super::authority_rows::automated::{Column, Entity, Model};
use super::calls::CallRow;
use super::entity::{call, certificate, decision, notice, traveller};
use super::notices::NoticeRow;
use crate::authority::{
    AuthorityFacts, AuthorityId, AutomatedId, Circumstances, Finding, LastPort, Past, Taken,
};
use crate::decision::{Decision, DecisionId, Outcome};
use crate::notice::{NoticeId, NoticeState};
use crate::voyage::{CallId, Way};

/// One record: what was decided or left, by which facts, and what a person said after.
#[derive(Debug, Clone, PartialEq)]
pub struct AutomatedRow {
    /// Its id.
    pub id: AutomatedId,
    /// On which call.
    pub call: CallId,
    /// On which version of which notice.
    pub notice: NoticeId,
    /// Arrival or departure.
    pub way: Way,
    /// The version.
    pub notice_version: i32,
    /// For which agency.
    pub agency: AgencyKind,
    /// Under which authority.
    pub authority: AuthorityId,
    /// In which version of it.
    pub rule_version: u32,
    /// By which facts.
    pub facts: AuthorityFacts,
    /// In which circumstances.
    pub around: Circumstances,
    /// What came of it, and why.
    pub finding: Finding,
    /// The decision's row, where one was taken.
    pub decision: Option<DecisionId>,
    /// The day, by the territory's calendar.
    pub day: NaiveDate,
    /// When.
    pub at: DateTime<Utc>,
    /// What a person of the agency answered last on this version, and when.
    pub followed: Option<(Outcome, DateTime<Utc>)>,
}

impl AutomatedRow {
    /// The program cleared, and a person answered otherwise.
    #[must_use]
    pub fn is_overturned(&self) -> bool {
        self.finding.taken == Taken::Cleared && self.answered_otherwise()
    }

    /// Chance sent it to a person, who found something.
    #[must_use]
    pub fn is_found(&self) -> bool {
        self.finding.taken == Taken::CheckedAtRandom && self.answered_otherwise()
    }

    fn answered_otherwise(&self) -> bool {
        self.followed.is_some_and(|(outcome, _)| outcome != Outcome::Clear)
    }
}

fn unread(id: &AutomatedId, column: &'static str, why: &dyn ToString) -> StorageError {
    let (row, why) = (id.to_string(), why.to_string());
    StorageError::Inconsistent { table: "automated_decision", column, row, why }
}

impl TryFrom<Model> for AutomatedRow {
    type Error = StorageError;

    fn try_from(row: Model) -> Result<Self, StorageError> {
        let wrong = |column, why: &dyn ToString| unread(&row.id, column, why);
        let reasons = serde_json::from_str(&row.reasons).map_err(|e| wrong("reasons", &e))?;
        Ok(Self {
            facts: serde_json::from_str(&row.facts).map_err(|e| wrong("facts", &e))?,
            around: serde_json::from_str(&row.around).map_err(|e| wrong("around", &e))?,
            rule_version: u32::try_from(row.rule_version).map_err(|e| wrong("rule_version", &e))?,
            finding: Finding { taken: row.taken, reasons },
            call: row.call_id,
            notice: row.notice_id,
            way: row.direction,
            notice_version: row.notice_version,
            agency: row.agency,
            authority: row.authority_id,
            decision: row.decision_id,
            day: row.on_day,
            at: row.at,
            followed: row.followed_outcome.zip(row.followed_at),
            id: row.id,
        })
    }
}

/// Adds a record. The table refuses a second one for the same version and agency.
pub(crate) async fn insert_automated(
    tx: &Tx,
    administration: &AdministrationId,
    row: &AutomatedRow,
) -> Result<(), StorageError> {
    let json = |column, value: Result<String, serde_json::Error>| {
        value.map_err(|error| unread(&row.id, column, &error))
    };
    let new = Model {
        id: row.id.clone(),
        administration_id: administration.clone(),
        call_id: row.call.clone(),
        notice_id: row.notice.clone(),
        direction: row.way,
        notice_version: row.notice_version,
        agency: row.agency,
        authority_id: row.authority.clone(),
        rule_version: i32::try_from(row.rule_version).map_err(|_| StorageError::Conflict)?,
        facts: json("facts", serde_json::to_string(&row.facts))?,
        around: json("around", serde_json::to_string(&row.around))?,
        taken: row.finding.taken,
        reasons: json("reasons", serde_json::to_string(&row.finding.reasons))?,
        decision_id: row.decision.clone(),
        on_day: row.day,
        at: row.at,
        followed_by: None,
        followed_outcome: None,
        followed_at: None,
    };
    Entity::insert(new.into_active_model()).exec_without_returning(tx).await?;
    Ok(())
}

/// Notes on the record of a version what a person of the agency answered on it.
pub(crate) async fn follow_up(
    tx: &Tx,
    call: &CallRow,
    (way, taken): (Way, &Decision),
) -> Result<(), StorageError> {
    let change = super::authority_rows::automated::ActiveModel {
        followed_by: Set(Some(taken.id.clone())),
        followed_outcome: Set(Some(taken.outcome)),
        followed_at: Set(Some(taken.at)),
        ..Default::default()
    };
    Entity::update_many()
        .set(change)
        .filter(Column::CallId.eq(&call.id))
        .filter(Column::Direction.eq(way))
        .filter(Column::Agency.eq(taken.agency))
        .filter(Column::NoticeVersion.eq(taken.notice_version))
        .exec(tx)
        .await?;
    Ok(())
}

fn serves(viewer: &Viewer) -> Condition {
    match viewer.seat.role {
        Role::Officer | Role::Supervisor => {
            Condition::all().add(Column::AdministrationId.eq(&viewer.seat.administration))
        }
        _ => Condition::all().add(Column::Id.is_null()),
    }
}

fn typed(rows: Vec<Model>) -> Result<Vec<AutomatedRow>, StorageError> {
    rows.into_iter().map(AutomatedRow::try_from).collect()
}

/// The records of a call, oldest first.
pub(crate) async fn automated_of_call(
    tx: &Tx,
    viewer: &Viewer,
    id: &CallId,
) -> Result<Vec<AutomatedRow>, StorageError> {
    let of = Entity::find().filter(serves(viewer)).filter(Column::CallId.eq(id));
    typed(of.order_by_asc(Column::Id).all(tx).await?)
}

/// The records of an administration since a day, or of one authority, oldest first, at most 20,000.
pub(crate) async fn automated_of(
    tx: &Tx,
    viewer: &Viewer,
    (authority, since): (Option<&AuthorityId>, NaiveDate),
) -> Result<Vec<AutomatedRow>, StorageError> {
    let mut of = Entity::find().filter(serves(viewer)).filter(Column::OnDay.gte(since));
    if let Some(authority) = authority {
        of = of.filter(Column::AuthorityId.eq(authority));
    }
    typed(of.order_by_asc(Column::Id).limit(20_000).all(tx).await?)
}

/// Every record there is, for the program's own test of itself (`Scope::System`).
pub(crate) async fn automated_in_system(tx: &Tx) -> Result<Vec<AutomatedRow>, StorageError> {
    typed(Entity::find().order_by_asc(Column::Id).all(tx).await?)
}

/// How many decisions were taken under an authority on a day.
pub(crate) async fn taken_on(
    tx: &Tx,
    authority: &AuthorityId,
    day: NaiveDate,
) -> Result<u32, StorageError> {
    let taken = Entity::find()
        .filter(Column::AuthorityId.eq(authority))
        .filter(Column::OnDay.eq(day))
        .filter(Column::Taken.eq(Taken::Cleared));
    Ok(u32::try_from(taken.count(tx).await?).unwrap_or(u32::MAX))
}

/// The latest notice of each call and way an administration received since a moment, latest first.
/// For the program itself, which answers with counts.
pub(crate) async fn tried_notices(
    tx: &Tx,
    administration: &AdministrationId,
    (ways, since): (&[Way], DateTime<Utc>),
) -> Result<Vec<NoticeRow>, StorageError> {
    let rows = notice::Entity::find()
        .filter(notice::Column::AdministrationId.eq(administration))
        .filter(notice::Column::Direction.is_in(ways.iter().copied()))
        .filter(notice::Column::SubmittedAt.gte(since))
        .filter(notice::Column::State.is_not_in([NoticeState::Superseded, NoticeState::Cancelled]))
        .order_by_desc(notice::Column::SubmittedAt)
        .order_by_desc(notice::Column::Id);
    Ok(rows.all(tx).await?.into_iter().map(NoticeRow::from).collect())
}

/// What the administration's earlier calls say of a notice's vessel and people at a moment. In a
/// transaction of `Scope::System`: where she last cleared out may be another administration's.
/// `clears_out`: whether the port before is one that clears vessels out; none if it is not known.
pub(crate) async fn past_of(
    tx: &Tx,
    call: &CallRow,
    notice: &NoticeRow,
    (from, clears_out, at): (Option<&str>, Option<bool>, DateTime<Utc>),
) -> Result<Past, StorageError> {
    let own = call::Column::AdministrationId.eq(&call.administration);
    let earlier: Vec<CallId> = call::Entity::find()
        .filter(call::Column::VesselKey.eq(&call.vessel_key))
        .filter(own)
        .filter(call::Column::Id.ne(&call.id))
        .select_only()
        .column(call::Column::Id)
        .into_tuple()
        .all(tx)
        .await?;
    let cleared = cleared_before(tx, &earlier, at).await?;
    let refused = decision::Entity::find()
        .filter(decision::Column::CallId.is_in(&earlier))
        .filter(decision::Column::Outcome.is_in([Outcome::Refuse, Outcome::Hold]))
        .filter(decision::Column::DecidedAt.lte(at));
    let taken_up = decision::Entity::find()
        .filter(decision::Column::CallId.eq(&call.id))
        .filter(decision::Column::Outcome.ne(Outcome::Clear))
        .filter(decision::Column::DecidedAt.lte(at));
    Ok(Past {
        previous_calls: u32::try_from(cleared.len()).unwrap_or(u32::MAX),
        refused_or_held: !earlier.is_empty() && refused.count(tx).await? > 0,
        people_cleared: people_cleared(tx, call, (&notice.id, at)).await?,
        last_port: last_port(tx, call, notice.way, (from, clears_out, at)).await?,
        taken_up: taken_up.count(tx).await? > 0,
    })
}

/// Those of the calls that were cleared before a moment, with a certificate that counted then.
async fn cleared_before(
    tx: &Tx,
    calls: &[CallId],
    at: DateTime<Utc>,
) -> Result<BTreeSet<CallId>, StorageError> {
    if calls.is_empty() {
        return Ok(BTreeSet::new());
    }
    let counted = certificate::Entity::find()
        .filter(certificate::Column::CallId.is_in(calls))
        .filter(certificate::Column::IssuedAt.lte(at))
        .filter(counts_at(at))
        .select_only()
        .column(certificate::Column::CallId);
    Ok(counted.into_tuple::<CallId>().all(tx).await?.into_iter().collect())
}

fn counts_at(at: DateTime<Utc>) -> Condition {
    Condition::any()
        .add(certificate::Column::RevokedAt.is_null())
        .add(certificate::Column::RevokedAt.gt(at))
}

/// How many people of a notice travel on a document that was aboard a call cleared here before.
async fn people_cleared(
    tx: &Tx,
    call: &CallRow,
    (notice, at): (&NoticeId, DateTime<Utc>),
) -> Result<u32, StorageError> {
    let aboard = traveller::Entity::find().filter(traveller::Column::NoticeId.eq(notice));
    let keys: Vec<String> =
        aboard.all(tx).await?.into_iter().filter_map(|person| person.document_key).collect();
    if keys.is_empty() {
        return Ok(0);
    }
    let seen: Vec<(String, CallId)> = traveller::Entity::find()
        .filter(traveller::Column::AdministrationId.eq(&call.administration))
        .filter(traveller::Column::DocumentKey.is_in(&keys))
        .filter(traveller::Column::CallId.ne(&call.id))
        .select_only()
        .column(traveller::Column::DocumentKey)
        .column(traveller::Column::CallId)
        .distinct()
        .limit(5_000)
        .into_tuple()
        .all(tx)
        .await?;
    let calls: BTreeSet<CallId> = seen.iter().map(|(_, call)| call.clone()).collect();
    let cleared = cleared_before(tx, &calls.into_iter().collect::<Vec<_>>(), at).await?;
    let known: BTreeSet<&String> =
        seen.iter().filter(|(_, call)| cleared.contains(call)).map(|(key, _)| key).collect();
    let count = keys.iter().filter(|key| known.contains(key)).count();
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

async fn last_port(
    tx: &Tx,
    here: &CallRow,
    way: Way,
    (from, clears_out, at): (Option<&str>, Option<bool>, DateTime<Utc>),
) -> Result<Option<LastPort>, StorageError> {
    let from = match (way, from, clears_out) {
        (Way::Outward, ..) | (_, _, Some(false)) => return Ok(Some(LastPort::NotAsked)),
        (Way::Inward, Some(from), Some(true)) => from,
        (Way::Inward, ..) => return Ok(Some(LastPort::Outside)),
    };
    let of_vessel = call::Entity::find()
        .filter(call::Column::VesselKey.eq(&here.vessel_key))
        .select_only()
        .column(call::Column::Id);
    let newest: Option<(CallId,)> = certificate::Entity::find()
        .filter(certificate::Column::Direction.eq(Way::Outward))
        .filter(certificate::Column::IssuedAt.lte(at))
        .filter(counts_at(at))
        .filter(certificate::Column::CallId.in_subquery(of_vessel.into_query()))
        .order_by_desc(certificate::Column::IssuedAt)
        .select_only()
        .column(certificate::Column::CallId)
        .into_tuple()
        .one(tx)
        .await?;
    if let Some((id,)) = newest {
        let last = call::Entity::find_by_id(id).one(tx).await?;
        if last.is_some_and(|last| last.port == from) {
            return Ok(Some(LastPort::Recorded));
        }
    }
    let before = call::Entity::find()
        .filter(call::Column::VoyageId.eq(&here.voyage))
        .filter(call::Column::Seq.eq(here.seq - 1))
        .filter(call::Column::Port.eq(from))
        .filter(call::Column::Outward.is_not_null())
        .one(tx)
        .await?;
    let open = before
        .and_then(|before| before.outward)
        .is_some_and(|state| state.is_open() || state.is_granted());
    Ok(Some(if open { LastPort::Planned } else { LastPort::Missing }))
}
