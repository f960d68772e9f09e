//! Administrations and their agencies: public knowledge, made once from the atlas.

use storage::Tx;

use crate::ledger::{self, LedgerKey};
use crate::store::{self, rows};
use crate::{AccountsError, AdministrationId, AgencyKind, Role, Viewer};

/// An administration as anyone may know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Administration {
    /// Its id.
    pub id: AdministrationId,
    /// Its territory's code, or `REGION`.
    pub code: String,
    /// Its name, in its own language.
    pub name: String,
    /// Whether those who serve it must sign in with a second step.
    pub second_step: bool,
}

impl From<rows::administration::Model> for Administration {
    fn from(row: rows::administration::Model) -> Self {
        let rows::administration::Model { id, code, name, second_step, .. } = row;
        Self { id, code, name, second_step }
    }
}

/// An administration as it should be.
#[derive(Debug, Clone)]
pub struct NewAdministration<'a> {
    /// The territory's code, or `REGION`.
    pub code: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Whether a second step is demanded; an existing administration keeps its own answer.
    pub second_step: bool,
    /// Its agencies; those it has and that are not named here stay.
    pub agencies: &'a [AgencyKind],
}

/// Makes the administration, its agencies and its ledger if they are not there; brings the name
/// up to date. May be run at every start. In a transaction of `Scope::System`.
///
/// # Errors
/// [`AccountsError::Storage`].
pub async fn ensure(
    tx: &Tx,
    key: &LedgerKey,
    new: &NewAdministration<'_>,
) -> Result<AdministrationId, AccountsError> {
    let id = if let Some(found) = store::administration_by_code(tx, new.code).await? {
        if found.name != new.name {
            store::rename_administration(tx, &found.id, new.name).await?;
        }
        found.id
    } else {
        store::add_administration(tx, (new.code, new.name), new.second_step).await?;
        let made = store::administration_by_code(tx, new.code).await?;
        made.ok_or(AccountsError::NotFound)?.id
    };
    for kind in new.agencies {
        store::add_agency(tx, &id, *kind).await?;
    }
    ledger::ensure_head(tx, key, &id).await?;
    Ok(id)
}

/// The administration of a territory, or of `REGION`.
///
/// # Errors
/// [`AccountsError::Storage`].
pub async fn by_code(tx: &Tx, code: &str) -> Result<Option<Administration>, AccountsError> {
    Ok(store::administration_by_code(tx, code).await?.map(Into::into))
}

/// An administration by its id.
///
/// # Errors
/// [`AccountsError::NotFound`], [`AccountsError::Storage`].
pub async fn by_id(tx: &Tx, id: &AdministrationId) -> Result<Administration, AccountsError> {
    Ok(store::administration(tx, id).await?.into())
}

/// All of them, by code.
///
/// # Errors
/// [`AccountsError::Storage`].
pub async fn list(tx: &Tx) -> Result<Vec<Administration>, AccountsError> {
    let rows = store::administrations(tx).await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// The agencies of an administration, in the order of [`AgencyKind::ALL`].
///
/// # Errors
/// [`AccountsError::Storage`].
pub async fn agencies(
    tx: &Tx,
    administration: &AdministrationId,
) -> Result<Vec<AgencyKind>, AccountsError> {
    store::agencies(tx, administration).await
}

/// Demands the second step of everyone who serves the viewer's administration, or ceases to.
/// Takes effect at once: a session without it can then only set it up.
///
/// # Errors
/// [`AccountsError::NotPermitted`] for all but its administrators, [`AccountsError::Storage`].
pub async fn demand_second_step(
    tx: &Tx,
    viewer: &Viewer,
    demanded: bool,
) -> Result<(), AccountsError> {
    viewer.require(&[Role::Administrator])?;
    let id = viewer.seat.administration.clone();
    store::set_second_step(tx, &id, demanded).await?;
    let entry = ledger::Entry::new("administration.second-step", "administration", id.as_str());
    ledger::append(
        tx,
        viewer,
        &id,
        entry.detail(if demanded { "demanded" } else { "not demanded" }),
    )
    .await?;
    Ok(())
}
