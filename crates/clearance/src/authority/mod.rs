//! Standing authorities: a signed, dated rule under which the program may clear a call for one
//! agency, and nothing else.
//!
//! draft → dry run → signed → active → suspended | expired | withdrawn. What is signed is never
//! changed: another rule is another authority. An authority may **clear or hand over**; there is
//! no type here in which a refusal could be written down. Below its rule lies a floor that no
//! rule can lower, see [`judge`].

mod facts;
mod judge;
mod terms;

pub use facts::{AuthorityFacts, LastPort, Past, Way as FactsWay, schema};
pub use judge::{Circumstances, Finding, Taken, judge, replay};
pub use terms::{
    LAW_MOST, MayDecide, NAME_MOST, PER_DAY_MOST, Rule, SHARE_LEAST, SHARE_MOST, Share, Terms,
    TermsFault,
};

use accounts::{AccountId, SeatId};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::voyage::CallId;

storage::id_type! {
    /// The id of a standing authority.
    AuthorityId
}
storage::id_type! {
    /// The id of a record of a decision taken, or left, by the program.
    AutomatedId
}

storage::word_enum! {
    /// How far an authority has come, as its row says.
    pub enum AuthorityState {
        /// Being written.
        Draft = "draft",
        /// Was tried on past notices as it is written now.
        DryRun = "dry_run",
        /// Signed by a second person.
        Signed = "signed",
        /// Put aside; decides nothing until signed anew.
        Suspended = "suspended",
        /// Over for good.
        Withdrawn = "withdrawn",
    }
}

storage::word_enum! {
    /// How an authority stands on a day: its state, and what the calendar makes of it.
    pub enum AuthorityStanding {
        /// See [`AuthorityState::Draft`].
        Draft = "draft",
        /// See [`AuthorityState::DryRun`].
        DryRun = "dry_run",
        /// Signed, and its first day has not come.
        Signed = "signed",
        /// Decides.
        Active = "active",
        /// See [`AuthorityState::Suspended`].
        Suspended = "suspended",
        /// Its last day has gone by.
        Expired = "expired",
        /// See [`AuthorityState::Withdrawn`].
        Withdrawn = "withdrawn",
    }
}

/// Who signed, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The supervisor.
    pub account: AccountId,
    /// In which seat. When the seat ends, the authority hands everything over.
    pub seat: SeatId,
    /// The name, for certificates.
    pub name: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// A standing authority.
#[derive(Debug, Clone, PartialEq)]
pub struct Authority {
    /// Its id.
    pub id: AuthorityId,
    /// What it says.
    pub terms: Terms,
    /// Counts the changes of the draft, from 1; never changes again once signed.
    pub version: u32,
    /// How far it has come.
    pub state: AuthorityState,
    /// Who wrote it last.
    pub drafted_by: AccountId,
    /// When.
    pub drafted_at: DateTime<Utc>,
    /// What the dry run of this version found.
    pub trial: Option<Trial>,
    /// Who signed.
    pub signature: Option<Signature>,
    /// When and why it was suspended or withdrawn.
    pub ended: Option<(DateTime<Utc>, String)>,
}

impl Authority {
    /// How it stands on a day of the territory's calendar.
    #[must_use]
    pub fn standing(&self, today: NaiveDate) -> AuthorityStanding {
        match self.state {
            AuthorityState::Draft => AuthorityStanding::Draft,
            AuthorityState::DryRun => AuthorityStanding::DryRun,
            AuthorityState::Suspended => AuthorityStanding::Suspended,
            AuthorityState::Withdrawn => AuthorityStanding::Withdrawn,
            AuthorityState::Signed if today < self.terms.effective => AuthorityStanding::Signed,
            AuthorityState::Signed if today > self.terms.expires => AuthorityStanding::Expired,
            AuthorityState::Signed => AuthorityStanding::Active,
        }
    }

    /// The name in a decision's row and on the certificate: the authority, its version and who
    /// signed it.
    #[must_use]
    pub fn officer(&self) -> String {
        let signed = self.signature.as_ref().map_or("–", |signature| signature.name.as_str());
        let name = &self.terms.name;
        format!("Standing authority “{name}” v{}, signed by {signed}", self.version)
    }
}

/// What a dry run found on past notices.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    /// The version of the draft that was tried.
    pub version: u32,
    /// When; none in a default.
    pub at: Option<DateTime<Utc>>,
    /// Notices looked at.
    pub notices: u32,
    /// Older notices of the ninety days that were left out because there are too many.
    pub left_out: u32,
    /// Would have been cleared, before the random share is taken off.
    pub cleared: u32,
    /// Would have been handed over.
    pub handed_over: u32,
    /// Of those, officers simply cleared.
    pub handed_over_yet_cleared: u32,
    /// Why they would have been handed over: key of the reason and how often, most often first.
    pub reasons: Vec<(String, u32)>,
    /// Would have been cleared, where officers did something else.
    pub disagreements: Vec<Disagreement>,
}

/// A call the authority would have cleared and an officer did not simply clear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disagreement {
    /// The call.
    pub call: CallId,
    /// What people call it.
    pub reference: String,
    /// What the officer answered first that was not a plain clearance.
    pub outcome: crate::decision::Outcome,
}
