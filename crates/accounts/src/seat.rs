//! What an account acts as: a role in an administration, for officers at an agency and a port.

use serde::Serialize;

use crate::{AdministrationId, SeatId};

/// The code of the regional secretariat: the administration that runs the service and owns
/// skippers' own lists and voyage plans.
pub const REGION: &str = "REGION";

storage::word_enum! {
    /// A service within an administration that decides on calls.
    pub enum AgencyKind {
        /// Customs.
        Customs = "customs",
        /// Immigration.
        Immigration = "immigration",
        /// Port health.
        PortHealth = "port_health",
        /// The port authority.
        PortAuthority = "port_authority",
        /// Agriculture: plants and animals.
        Agriculture = "agriculture",
    }
}

storage::word_enum! {
    /// What someone is to the program (mission.md, "the people").
    pub enum Role {
        /// Master of a vessel, with lists and voyages of their own.
        Skipper = "skipper",
        /// Yacht agent or charter base, acting for many vessels.
        Agent = "agent",
        /// Officer of one agency.
        Officer = "officer",
        /// Runs a port: staffing, what is overdue; signs standing authorities.
        Supervisor = "supervisor",
        /// Runs an administration's accounts and rules.
        Administrator = "administrator",
        /// Reads everything about use, and nothing else.
        Auditor = "auditor",
        /// Watches hits on people and vessels before they arrive.
        TargetingOfficer = "targeting_officer",
        /// Joint Intelligence Office: reports, links, assessments.
        Analyst = "analyst",
        /// Another agency or state, person or machine, under an agreement.
        Partner = "partner",
        /// Runs the machine: jobs, dead letters, health; no records.
        Operator = "operator",
    }
}

impl Role {
    /// True for skippers and agents: they sign up themselves, and see their own records only.
    #[must_use]
    pub fn is_public(self) -> bool {
        matches!(self, Self::Skipper | Self::Agent)
    }

    /// True for those whose seat opens the records of their administration on calls.
    #[must_use]
    pub fn serves_administration(self) -> bool {
        !matches!(self, Self::Skipper | Self::Agent | Self::Partner | Self::Operator)
    }
}

/// What an account acts as. A session acts in exactly one seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Seat {
    /// Its id.
    pub id: SeatId,
    /// In which role.
    pub role: Role,
    /// In which administration.
    pub administration: AdministrationId,
    /// That administration's territory code: `LC`, `BQ-SA`, or [`REGION`].
    pub territory: String,
    /// Of which agency; always there for officers, otherwise where it limits the seat.
    pub agency: Option<AgencyKind>,
    /// At which port of entry (its id in the atlas); none means every port of the territory.
    pub port: Option<String>,
}
