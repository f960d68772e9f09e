use chrono::{DateTime, Utc};
use storage::Tx;

use super::store;
use crate::{AccountsError, AdministrationId, AgencyKind, Purpose, Role, Viewer, migrations};

/// Somebody else's deed with a record of the viewer's, as the viewer is told: never who it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// When.
    pub at: DateTime<Utc>,
    /// In which administration.
    pub administration: AdministrationId,
    /// The code of its territory: `VC`.
    pub territory: String,
    /// In which role.
    pub role: Option<Role>,
    /// For which agency; none is the administration as a whole.
    pub agency: Option<AgencyKind>,
    /// What for.
    pub purpose: Option<Purpose>,
    /// What was done: `call.read`.
    pub action: String,
    /// To what kind of record.
    pub record_kind: String,
    /// Its id.
    pub record: String,
}

/// What others did with the records of the viewer's account, latest first, at most `most`. What
/// of it may be told already is the caller's to know: rules of territories are above this crate.
///
/// # Errors
/// [`AccountsError::Storage`].
pub async fn looks(tx: &Tx, viewer: &Viewer, most: u64) -> Result<Vec<Look>, AccountsError> {
    let rows = store::looks(tx, viewer.account.as_str(), most).await?;
    let known = crate::store::administrations(tx).await?;
    let look = |row: store::rows::look::Model| {
        let administration: AdministrationId = row.administration_id.parse().ok()?;
        let territory = &known.iter().find(|known| known.id == administration)?.code;
        Some(Look {
            at: row.at,
            territory: territory.clone(),
            administration,
            role: row.role.parse().ok(),
            agency: row.agency.and_then(|agency| agency.parse().ok()),
            purpose: row.purpose.parse().ok(),
            action: row.action,
            record_kind: row.record_kind,
            record: row.record,
        })
    };
    Ok(rows.into_iter().filter_map(look).collect())
}

/// From when on this installation keeps who looked at whose records.
///
/// # Errors
/// [`AccountsError::Storage`].
pub async fn looks_since(tx: &Tx) -> Result<Option<DateTime<Utc>>, AccountsError> {
    let seconds = store::migrated_at(tx, migrations::LOOKS).await?;
    Ok(seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0)))
}

/// Forgets what the ledger keeps beside its chains of the viewer's account: who looked at its
/// records, and the words it wrote itself.
pub(crate) async fn forget(tx: &Tx, viewer: &Viewer) -> Result<(), AccountsError> {
    Ok(store::forget(tx, viewer.account.as_str()).await?)
}
