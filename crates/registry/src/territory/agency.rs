//! The agencies that decide on a call.

use serde::{Deserialize, Serialize};

/// A service within an administration that decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgencyKind {
    /// Customs.
    Customs,
    /// Immigration.
    Immigration,
    /// Port health.
    PortHealth,
    /// The port authority.
    PortAuthority,
    /// Agriculture: plants and animals.
    Agriculture,
}
