//! Invitations: the only way to a seat that is not a skipper's. Making an administrator takes
//! two people: the letter goes out only when a second one has approved.

use chrono::{DateTime, TimeDelta, Utc};
use identifiers::Language;
use storage::Tx;

use crate::accounts::Accounts;
use crate::keys::new_token;
use crate::ledger::{self, Entry};
use crate::letters::{self, Letter};
use crate::store::{self, rows};
use crate::{
    AccountsError, AdministrationId, AgencyKind, Email, InvitationId, REGION, Role, Viewer,
};

/// How long an invitation is good.
const GOOD_FOR: TimeDelta = TimeDelta::days(7);

/// Whom an administrator invites, and to what.
#[derive(Debug, Clone)]
pub struct NewInvitation<'a> {
    /// The address.
    pub email: &'a str,
    /// The language of the letter.
    pub language: Language,
    /// The seat's role; not skipper: they sign up themselves.
    pub role: Role,
    /// The seat's agency; must be there for officers.
    pub agency: Option<AgencyKind>,
    /// The seat's port (its id in the atlas, checked by the caller); none is every port.
    pub port: Option<&'a str>,
    /// Into which administration; none is the viewer's own. Only an administrator of the
    /// regional secretariat may name another.
    pub administration: Option<AdministrationId>,
}

/// An invitation as an administrator sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Its id.
    pub id: InvitationId,
    /// The address.
    pub email: String,
    /// To which role.
    pub role: Role,
    /// At which agency.
    pub agency: Option<AgencyKind>,
    /// At which port.
    pub port: Option<String>,
    /// Whether a second administrator must approve before the letter goes out.
    pub awaits_approval: bool,
    /// Made when.
    pub created_at: DateTime<Utc>,
    /// Good until.
    pub expires_at: DateTime<Utc>,
}

impl Accounts {
    /// Invites someone. The letter goes out at once, or, for an administrator's seat, when a
    /// second administrator approves.
    ///
    /// # Errors
    /// [`AccountsError::NotPermitted`], [`AccountsError::Email`], [`AccountsError::Agency`].
    pub async fn invite(
        &self,
        viewer: &Viewer,
        new: &NewInvitation<'_>,
    ) -> Result<InvitationId, AccountsError> {
        viewer.require(&[Role::Administrator])?;
        let email = Email::parse(new.email)?;
        let administration = new.administration.as_ref().unwrap_or(&viewer.seat.administration);
        let own = *administration == viewer.seat.administration;
        if new.role == Role::Skipper || (!own && viewer.seat.territory != REGION) {
            return Err(AccountsError::NotPermitted);
        }
        let officer = new.role == Role::Officer;
        if (officer && new.agency.is_none()) || (new.role.is_public() && new.agency.is_some()) {
            return Err(AccountsError::Agency);
        }
        // Into another administration the fence would not let an own row through: the rule above is what counts.
        let tx = self.pen().await?;
        store::administration(&tx, administration).await?;
        let now = tx.ambient().now();
        let needs_approval = new.role == Role::Administrator;
        let row = rows::invitation::Model {
            id: InvitationId::new(tx.ambient()),
            administration_id: administration.clone(),
            email: email.as_str().to_owned(),
            language: new.language.tag().to_owned(),
            role: new.role,
            agency: new.agency,
            port: new.port.map(str::to_owned),
            token_hash: None,
            invited_by: viewer.account.clone(),
            approved_by: None,
            needs_approval,
            created_at: now,
            expires_at: now + GOOD_FOR,
            accepted_at: None,
            withdrawn_at: None,
        };
        store::add_invitation(&tx, &row).await?;
        if !needs_approval {
            self.send(&tx, &row).await?;
        }
        let entry =
            Entry::new("invitation.made", "invitation", row.id.as_str()).detail(row.role.word());
        ledger::append(&tx, viewer, administration, entry).await?;
        tx.commit().await?;
        Ok(row.id)
    }

    /// Draws the token, keeps its hash, and posts the letter.
    async fn send(&self, tx: &Tx, row: &rows::invitation::Model) -> Result<(), AccountsError> {
        let token = new_token(tx.ambient(), "");
        store::set_invitation_token(tx, &row.id, &token).await?;
        let administration = store::administration(tx, &row.administration_id).await?;
        let letter = Letter::new(
            &row.email,
            Language::parse(&row.language).unwrap_or_default(),
            "invitation",
        )
        .with("administration", administration.name)
        .with("role", row.role.word())
        .with("expires", row.expires_at.to_rfc3339())
        .with_token(tx.ambient(), self.keys(), &token)?;
        Ok(letters::post(tx, letter).await?)
    }

    /// Approves an invitation that another administrator made.
    ///
    /// # Errors
    /// [`AccountsError::SecondPerson`] for one's own; [`AccountsError::NotPermitted`],
    /// [`AccountsError::NotFound`].
    pub async fn approve_invitation(
        &self,
        viewer: &Viewer,
        id: &InvitationId,
    ) -> Result<(), AccountsError> {
        let tx = self.pen().await?;
        let row = self.manageable(&tx, viewer, id).await?;
        if row.invited_by == viewer.account {
            return Err(AccountsError::SecondPerson);
        }
        self.approve(&tx, &row, viewer.account.as_str()).await?;
        let entry = Entry::new("invitation.approved", "invitation", id.as_str());
        ledger::append(&tx, viewer, &row.administration_id, entry).await?;
        Ok(tx.commit().await?)
    }

    /// Approves an invitation from the machine's console, where an installation has only one
    /// administrator: whoever can reach the console is the second person.
    ///
    /// # Errors
    /// [`AccountsError::NotFound`].
    pub async fn approve_at_console(&self, id: &InvitationId) -> Result<(), AccountsError> {
        let tx = self.pen().await?;
        let row = store::open_invitation(&tx, id).await?;
        self.approve(&tx, &row, "console").await?;
        let entry = Entry::new("invitation.approved-at-console", "invitation", id.as_str());
        ledger::append_system(&tx, &self.keys().ledger, &row.administration_id, entry).await?;
        Ok(tx.commit().await?)
    }

    async fn approve(
        &self,
        tx: &Tx,
        row: &rows::invitation::Model,
        by: &str,
    ) -> Result<(), AccountsError> {
        if !store::approve_invitation(tx, &row.id, by).await? {
            return Err(AccountsError::NotFound);
        }
        self.send(tx, row).await
    }

    /// Withdraws an invitation that was not accepted; its link is dead at once.
    ///
    /// # Errors
    /// [`AccountsError::NotPermitted`], [`AccountsError::NotFound`].
    pub async fn withdraw_invitation(
        &self,
        viewer: &Viewer,
        id: &InvitationId,
    ) -> Result<(), AccountsError> {
        let tx = self.pen().await?;
        let row = self.manageable(&tx, viewer, id).await?;
        if !store::withdraw_invitation(&tx, id).await? {
            return Err(AccountsError::NotFound);
        }
        let entry = Entry::new("invitation.withdrawn", "invitation", id.as_str());
        ledger::append(&tx, viewer, &row.administration_id, entry).await?;
        Ok(tx.commit().await?)
    }

    /// An open invitation that this administrator may decide on: of their own administration,
    /// or, for the regional secretariat's, of any.
    async fn manageable(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        id: &InvitationId,
    ) -> Result<rows::invitation::Model, AccountsError> {
        viewer.require(&[Role::Administrator])?;
        let row = store::open_invitation(tx, id).await?;
        let may =
            viewer.seat.territory == REGION || row.administration_id == viewer.seat.administration;
        if may { Ok(row) } else { Err(AccountsError::NotFound) }
    }

    /// The open invitations into the viewer's administration, newest first, at most 200. The
    /// regional secretariat's administrators also see those elsewhere that wait for approval.
    ///
    /// # Errors
    /// [`AccountsError::NotPermitted`].
    pub async fn invitations(&self, viewer: &Viewer) -> Result<Vec<Invitation>, AccountsError> {
        viewer.require(&[Role::Administrator])?;
        let tx = self.look().await?;
        let pending = viewer.seat.territory == REGION;
        let rows = store::open_invitations(&tx, &viewer.seat.administration, pending).await?;
        Ok(rows.into_iter().map(Invitation::from).collect())
    }
}

impl From<rows::invitation::Model> for Invitation {
    fn from(row: rows::invitation::Model) -> Self {
        let awaits_approval = row.needs_approval && row.approved_by.is_none();
        let rows::invitation::Model {
            id, email, role, agency, port, created_at, expires_at, ..
        } = row;
        Self { id, email, role, agency, port, awaits_approval, created_at, expires_at }
    }
}
