//! Who looks, in which seat, and why. No query in any context runs without a `Viewer`.

use identifiers::Language;
use storage::Scope;

use crate::ledger::LedgerKey;
use crate::{AccountId, AccountsError, AdministrationId, AgencyKind, Role, Seat, SessionId};

storage::word_enum! {
    /// Why a record is read or changed; goes into the ledger with every entry.
    pub enum Purpose {
        /// Deciding on calls and their notices.
        Clearance = "clearance",
        /// Control of people at the border.
        BorderControl = "border_control",
        /// Public health at the port.
        Health = "health",
        /// One's own lists, voyages and account.
        OwnRecords = "own_records",
        /// Accounts, seats, invitations, rules of an administration.
        Administration = "administration",
        /// Reading about use.
        Audit = "audit",
        /// Screening before arrival.
        Targeting = "targeting",
        /// Intelligence work.
        Intelligence = "intelligence",
        /// A disclosure under an agreement.
        Agreement = "agreement",
        /// Helping someone at their request, with the reason written down.
        Support = "support",
        /// Running the machine.
        Operation = "operation",
        /// Checking that a certificate is genuine.
        Verification = "verification",
    }
}

impl Purpose {
    /// What a seat is for when nothing else is said.
    #[must_use]
    pub fn usual(seat: &Seat) -> Self {
        match seat.role {
            Role::Skipper | Role::Agent => Self::OwnRecords,
            Role::Officer | Role::Supervisor => match seat.agency {
                Some(AgencyKind::Immigration) => Self::BorderControl,
                Some(AgencyKind::PortHealth) => Self::Health,
                _ => Self::Clearance,
            },
            Role::Administrator => Self::Administration,
            Role::Auditor => Self::Audit,
            Role::TargetingOfficer => Self::Targeting,
            Role::Analyst => Self::Intelligence,
            Role::Partner => Self::Agreement,
            Role::Operator => Self::Operation,
        }
    }
}

/// Someone signed in, in one seat, with a purpose. Made by `Accounts::authenticate` and the
/// few other doors of this crate; it carries the ledger's pen, so that whoever may act can
/// also be written down.
#[derive(Debug, Clone)]
pub struct Viewer {
    /// Who.
    pub account: AccountId,
    /// Their name, for pages and certificates.
    pub name: String,
    /// The language they read.
    pub language: Language,
    /// What they act as.
    pub seat: Seat,
    /// On which sign-in (for an API token: an id of the same form).
    pub session: SessionId,
    /// What for.
    pub purpose: Purpose,
    /// In their own words, where a reason is asked for. Goes sealed beside the ledger.
    pub reason: Option<String>,
    pub(crate) pen: LedgerKey,
}

impl Viewer {
    /// The fence behind the queries (PostgreSQL's row-level security): an account sees its own
    /// rows, and those of the administration it serves. A skipper serves none, although the
    /// seat belongs to the regional secretariat.
    #[must_use]
    pub fn scope(&self) -> Scope {
        let administrations = if self.seat.role.serves_administration() {
            vec![self.seat.administration.to_string()]
        } else {
            Vec::new()
        };
        Scope::Holder { account: self.account.to_string(), administrations }
    }

    /// Refuses everyone but the roles named.
    ///
    /// # Errors
    /// [`AccountsError::NotPermitted`].
    pub fn require(&self, roles: &[Role]) -> Result<(), AccountsError> {
        if roles.contains(&self.seat.role) { Ok(()) } else { Err(AccountsError::NotPermitted) }
    }

    /// True if the seat opens the records of this administration.
    #[must_use]
    pub fn serves(&self, administration: &AdministrationId) -> bool {
        self.seat.role.serves_administration() && self.seat.administration == *administration
    }

    /// True for officers and supervisors: those who decide on calls.
    #[must_use]
    pub fn is_officer(&self) -> bool {
        matches!(self.seat.role, Role::Officer | Role::Supervisor)
    }

    /// True for skippers and agents.
    #[must_use]
    pub fn is_skipper(&self) -> bool {
        self.seat.role.is_public()
    }

    /// The same viewer with another purpose and, where one is asked for, a reason (cut to 500 characters).
    #[must_use]
    pub fn with_purpose(mut self, purpose: Purpose, reason: Option<&str>) -> Self {
        self.purpose = purpose;
        self.reason = reason
            .map(|text| text.trim().chars().take(500).collect())
            .filter(|text: &String| !text.is_empty());
        self
    }

    /// A viewer out of nothing, for tests of other crates (feature `testing`). Its entries are
    /// chained under [`LedgerKey::for_tests`].
    #[cfg(feature = "testing")]
    #[must_use]
    pub fn for_tests(ambient: &storage::Ambient, seat: Seat) -> Self {
        Self {
            account: AccountId::new(ambient),
            name: "Test Viewer".into(),
            language: Language::En,
            purpose: Purpose::usual(&seat),
            seat,
            session: SessionId::new(ambient),
            reason: None,
            pen: LedgerKey::for_tests(),
        }
    }
}
