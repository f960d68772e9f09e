//! Standing authorities: one supervisor drafts and tries, another signs, either suspends.

use accounts::ledger::{self, Entry};
use accounts::{AgencyKind, Role, Viewer};
use chrono::{DateTime, NaiveDate, Utc};
use registry::territory::{Direction, Territory, TerritoryId};
use storage::{StorageError, Tx};

use super::Clearance;
use crate::authority::{
    Authority, AuthorityId, AuthorityStanding, AuthorityState, Signature, Terms, TermsFault,
};
use crate::error::ClearanceError;
use crate::store::{self, AutomatedRow};
use crate::voyage::{CallId, Way};

/// Longest reason for putting an authority aside, in characters.
const WHY_MOST: usize = 500;

/// Why an authority was not drafted, tried, signed or put aside.
#[derive(Debug, thiserror::Error)]
pub enum AuthorityError {
    /// The desk or the database.
    #[error(transparent)]
    Clearance(#[from] ClearanceError),
    /// Not a supervisor, or a supervisor of another agency.
    #[error("only a supervisor of the agency drafts, tries and signs its authorities")]
    NotPermitted,
    /// What it says is not right.
    #[error("{} things must be mended", .0.len())]
    Terms(Vec<TermsFault>),
    /// It is in a state that does not allow this: what is signed is not changed, what is not
    /// signed is not suspended.
    #[error("an authority that is {0} does not allow this")]
    State(AuthorityStanding),
    /// It was not tried as it is written now.
    #[error("try it on past notices first: a draft is signed as it was tried")]
    NotTried,
    /// Who drafted it may not sign it.
    #[error("you drafted this: another supervisor must sign it")]
    OwnDraft,
    /// The territory's law does not let this decision be automated.
    #[error(
        "no rule of the territory lets {agency} decisions on {way} notices be automated: an \
         administrator enters the law under the rules of the administration, and a second one approves it"
    )]
    NoLaw {
        /// Whose decision.
        agency: AgencyKind,
        /// On which notice.
        way: Way,
    },
    /// Another authority already decides for the agency on the same notices.
    #[error("“{0}” already decides for this agency: suspend or withdraw it first")]
    Another(String),
    /// It would begin on a day that has gone by.
    #[error("{0} has gone by: it begins today at the earliest")]
    Past(NaiveDate),
    /// No reason, or too long a one.
    #[error("say why, in at most {WHY_MOST} characters")]
    NoReason,
}

impl From<StorageError> for AuthorityError {
    fn from(error: StorageError) -> Self {
        Self::Clearance(error.into())
    }
}

/// What is drafted: a new authority, or a draft written anew from the version seen.
#[derive(Debug, Clone)]
pub struct Drafting {
    /// The draft that is changed and the version its writer saw; none: a new one.
    pub of: Option<(AuthorityId, u32)>,
    /// What it is to say.
    pub terms: Terms,
}

/// A supervisor, of the agency or of all.
fn permitted(viewer: &Viewer, agency: AgencyKind) -> Result<(), AuthorityError> {
    let own = viewer.seat.agency.is_none_or(|own| own == agency);
    if viewer.seat.role == Role::Supervisor && own {
        Ok(())
    } else {
        Err(AuthorityError::NotPermitted)
    }
}

impl Clearance {
    /// The authorities of the viewer's administration, the latest first.
    ///
    /// # Errors
    /// [`AuthorityError::NotPermitted`] for everyone but officers and supervisors.
    pub async fn authorities(&self, viewer: &Viewer) -> Result<Vec<Authority>, AuthorityError> {
        viewer.require(&super::officer::DECIDERS).map_err(|_| AuthorityError::NotPermitted)?;
        let tx = self.store().read(&viewer.scope()).await?;
        Ok(store::authorities(&tx, viewer).await?)
    }

    /// One of them.
    ///
    /// # Errors
    /// [`ClearanceError::NotFound`], for another administration's too.
    pub async fn authority(
        &self,
        viewer: &Viewer,
        id: &AuthorityId,
    ) -> Result<Authority, AuthorityError> {
        let all = self.authorities(viewer).await?;
        let found = all.into_iter().find(|authority| authority.id == *id);
        Ok(found.ok_or(ClearanceError::NotFound)?)
    }

    /// What was decided or left on a call under authorities, oldest first.
    ///
    /// # Errors
    /// [`ClearanceError::Storage`]; nothing is found by anyone but officers and supervisors.
    pub async fn automated_of_call(
        &self,
        viewer: &Viewer,
        id: &CallId,
    ) -> Result<Vec<AutomatedRow>, ClearanceError> {
        let tx = self.store().read(&viewer.scope()).await?;
        self.automated_of_call_in(&tx, viewer, id).await
    }

    /// [`Clearance::automated_of_call`] in a transaction of the caller's.
    ///
    /// # Errors
    /// As there.
    pub async fn automated_of_call_in(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        id: &CallId,
    ) -> Result<Vec<AutomatedRow>, ClearanceError> {
        Ok(store::automated_of_call(tx, viewer, id).await?)
    }

    /// What was decided or left since a day, under one authority or all, oldest first.
    ///
    /// # Errors
    /// [`ClearanceError::Storage`].
    pub async fn automated_since(
        &self,
        viewer: &Viewer,
        of: (Option<&AuthorityId>, NaiveDate),
    ) -> Result<Vec<AutomatedRow>, ClearanceError> {
        let tx = self.store().read(&viewer.scope()).await?;
        Ok(store::automated_of(&tx, viewer, of).await?)
    }

    /// Writes a draft, new or anew. What was tried before must be tried again.
    ///
    /// # Errors
    /// [`AuthorityError::Terms`] with every fault, [`AuthorityError::State`] if it is signed
    /// already, a conflict if somebody else wrote it meanwhile.
    pub async fn draft_authority(
        &self,
        viewer: &Viewer,
        drafting: &Drafting,
    ) -> Result<AuthorityId, AuthorityError> {
        permitted(viewer, drafting.terms.agency)?;
        drafting.terms.check().map_err(AuthorityError::Terms)?;
        let tx = self.store().write(&viewer.scope()).await?;
        let mut draft = Authority {
            id: AuthorityId::new(tx.ambient()),
            terms: drafting.terms.clone(),
            version: 1,
            state: AuthorityState::Draft,
            drafted_by: viewer.account.clone(),
            drafted_at: tx.ambient().now(),
            trial: None,
            signature: None,
            ended: None,
        };
        match &drafting.of {
            None => store::insert_authority(&tx, viewer, &draft).await?,
            Some((id, seen)) => {
                let old = self.held(&tx, viewer, id).await?;
                self.must_stand(&old, &tx, &[AuthorityStanding::Draft, AuthorityStanding::DryRun])?;
                (draft.id, draft.version) = (old.id.clone(), seen.saturating_add(1));
                store::save_authority(&tx, viewer, &draft, (old.state, *seen)).await?;
            }
        }
        write_down(&tx, viewer, "authority.drafted", &draft).await?;
        tx.commit().await.map_err(ClearanceError::from)?;
        Ok(draft.id)
    }

    /// Signs an authority that was tried: it decides from its first day. A suspended one is signed
    /// anew the same way.
    ///
    /// # Errors
    /// [`AuthorityError::NoLaw`] where the territory's rules name no law for it,
    /// [`AuthorityError::OwnDraft`], [`AuthorityError::NotTried`], [`AuthorityError::Another`],
    /// [`AuthorityError::Past`], [`AuthorityError::State`].
    pub async fn sign_authority(
        &self,
        viewer: &Viewer,
        id: &AuthorityId,
    ) -> Result<(), AuthorityError> {
        use AuthorityStanding::{Draft, DryRun, Suspended};
        let tx = self.store().write(&viewer.scope()).await?;
        let mut authority = self.held(&tx, viewer, id).await?;
        permitted(viewer, authority.terms.agency)?;
        self.must_stand(&authority, &tx, &[Draft, DryRun, Suspended])?;
        if authority.drafted_by == viewer.account {
            return Err(AuthorityError::OwnDraft);
        }
        let tried = authority.trial.as_ref().is_some_and(|t| t.version == authority.version);
        if !tried {
            return Err(AuthorityError::NotTried);
        }
        self.may_begin(&tx, viewer, &authority).await?;
        let (seen, now) = (authority.state, tx.ambient().now());
        authority.state = AuthorityState::Signed;
        authority.ended = None;
        authority.signature = Some(Signature {
            account: viewer.account.clone(),
            seat: viewer.seat.id.clone(),
            name: viewer.name.clone(),
            at: now,
        });
        store::save_authority(&tx, viewer, &authority, (seen, authority.version)).await?;
        write_down(&tx, viewer, "authority.signed", &authority).await?;
        Ok(tx.commit().await.map_err(ClearanceError::from)?)
    }

    /// The law lets it, it does not begin in the past, and no other decides the same.
    async fn may_begin(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        authority: &Authority,
    ) -> Result<(), AuthorityError> {
        let terms = &authority.terms;
        let today = self.today_in(&viewer.seat.territory, tx.ambient().now());
        if authority.state != AuthorityState::Suspended && terms.effective < today {
            return Err(AuthorityError::Past(terms.effective));
        }
        if terms.expires < today {
            return Err(AuthorityError::Past(terms.expires));
        }
        for way in &terms.ways {
            if !self.law_permits(&viewer.seat.territory, terms.agency, *way) {
                return Err(AuthorityError::NoLaw { agency: terms.agency, way: *way });
            }
        }
        let same = |other: &&Authority| {
            let overlaps = other.terms.ways.iter().any(|way| terms.ways.contains(way));
            other.id != authority.id
                && other.state == AuthorityState::Signed
                && other.terms.expires >= today
                && other.terms.agency == terms.agency
                && overlaps
        };
        let all = store::authorities(tx, viewer).await?;
        match all.iter().find(same) {
            Some(other) => Err(AuthorityError::Another(other.terms.name.clone())),
            None => Ok(()),
        }
    }

    /// Puts an authority aside: it decides nothing until it is signed anew.
    ///
    /// # Errors
    /// [`AuthorityError::State`] if it is not signed, [`AuthorityError::NoReason`].
    pub async fn suspend_authority(
        &self,
        viewer: &Viewer,
        id: &AuthorityId,
        why: &str,
    ) -> Result<(), AuthorityError> {
        let from = [AuthorityStanding::Signed, AuthorityStanding::Active];
        let to = (AuthorityState::Suspended, "authority.suspended");
        self.end_authority(viewer, id, (&from, to, why)).await
    }

    /// Ends an authority or a draft for good.
    ///
    /// # Errors
    /// [`AuthorityError::State`] if it is withdrawn already, [`AuthorityError::NoReason`].
    pub async fn withdraw_authority(
        &self,
        viewer: &Viewer,
        id: &AuthorityId,
        why: &str,
    ) -> Result<(), AuthorityError> {
        use AuthorityStanding::{Active, Draft, DryRun, Expired, Signed, Suspended};
        let from = [Draft, DryRun, Signed, Active, Suspended, Expired];
        let to = (AuthorityState::Withdrawn, "authority.withdrawn");
        self.end_authority(viewer, id, (&from, to, why)).await
    }

    async fn end_authority(
        &self,
        viewer: &Viewer,
        id: &AuthorityId,
        (from, (to, action), why): (&[AuthorityStanding], (AuthorityState, &'static str), &str),
    ) -> Result<(), AuthorityError> {
        let why = why.trim();
        if why.is_empty() || why.chars().count() > WHY_MOST {
            return Err(AuthorityError::NoReason);
        }
        let tx = self.store().write(&viewer.scope()).await?;
        let mut authority = self.held(&tx, viewer, id).await?;
        permitted(viewer, authority.terms.agency)?;
        self.must_stand(&authority, &tx, from)?;
        let seen = authority.state;
        authority.state = to;
        authority.ended = Some((tx.ambient().now(), why.to_owned()));
        store::save_authority(&tx, viewer, &authority, (seen, authority.version)).await?;
        write_down(&tx, viewer, action, &authority).await?;
        Ok(tx.commit().await.map_err(ClearanceError::from)?)
    }

    pub(super) async fn held(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        id: &AuthorityId,
    ) -> Result<Authority, AuthorityError> {
        if viewer.seat.role != Role::Supervisor {
            return Err(AuthorityError::NotPermitted);
        }
        let found = store::find_authority(tx, viewer, id).await?;
        Ok(found.ok_or(ClearanceError::NotFound)?)
    }

    pub(super) fn must_stand(
        &self,
        authority: &Authority,
        tx: &Tx,
        allowed: &[AuthorityStanding],
    ) -> Result<(), AuthorityError> {
        let standing = authority.standing(tx.ambient().now().date_naive());
        if allowed.contains(&standing) { Ok(()) } else { Err(AuthorityError::State(standing)) }
    }

    fn territory_of(&self, code: &str) -> Option<&Territory> {
        self.atlas().territory(&TerritoryId::parse(code).ok()?)
    }

    /// The day by a territory's calendar.
    #[must_use]
    pub fn today_in(&self, territory: &str, now: DateTime<Utc>) -> NaiveDate {
        let zone = self.territory_of(territory).map_or(chrono_tz::UTC, |of| of.time_zone);
        now.with_timezone(&zone).date_naive()
    }

    /// Whether the rules of a territory let a decision be taken under a standing authority.
    #[must_use]
    pub fn law_permits(&self, territory: &str, agency: AgencyKind, way: Way) -> bool {
        let rule =
            self.territory_of(territory).map(|of| of.automation(agency, Direction::from(way)));
        rule.flatten().is_some()
    }
}

pub(super) async fn write_down(
    tx: &Tx,
    viewer: &Viewer,
    action: &'static str,
    authority: &Authority,
) -> Result<(), StorageError> {
    let entry = Entry::new(action, "authority", authority.id.as_str());
    let entry = entry.detail(format!("v{} {}", authority.version, authority.terms.rule.text()));
    ledger::append(tx, viewer, &viewer.seat.administration, entry).await?;
    Ok(())
}
