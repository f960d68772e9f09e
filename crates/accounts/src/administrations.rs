//! Administrations and their agencies: public knowledge, made once from the atlas.

use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    sea_query::OnConflict,
};
use storage::Tx;

use crate::ledger::{self, LedgerKey};
use crate::store::{self, rows};
use crate::{AccountsError, AdministrationId, AgencyId, AgencyKind, Role, Viewer};

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
        let rows::administration::Model {
            id,
            code,
            name,
            second_step,
            ..
        } = row;
        Self {
            id,
            code,
            name,
            second_step,
        }
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
    use rows::administration::{ActiveModel, Column, Entity};
    let id = if let Some(found) = store::administration_by_code(tx, new.code).await? {
        if found.name != new.name {
            let renamed = ActiveModel {
                id: Set(found.id.clone()),
                name: Set(new.name.to_owned()),
                ..Default::default()
            };
            Entity::update(renamed).exec(tx).await?;
        }
        found.id
    } else {
        let row = ActiveModel {
            id: Set(AdministrationId::new(tx.ambient())),
            code: Set(new.code.to_owned()),
            name: Set(new.name.to_owned()),
            second_step: Set(new.second_step),
            created_at: Set(tx.ambient().now()),
        };
        let there = OnConflict::column(Column::Code).do_nothing().to_owned();
        Entity::insert(row)
            .on_conflict(there)
            .exec_without_returning(tx)
            .await?;
        by_code(tx, new.code)
            .await?
            .ok_or(AccountsError::NotFound)?
            .id
    };
    for kind in new.agencies {
        ensure_agency(tx, &id, *kind).await?;
    }
    ledger::ensure_head(tx, key, &id).await?;
    Ok(id)
}

async fn ensure_agency(
    tx: &Tx,
    administration: &AdministrationId,
    kind: AgencyKind,
) -> Result<(), AccountsError> {
    use rows::agency::{ActiveModel, Column, Entity};
    let row = ActiveModel {
        id: Set(AgencyId::new(tx.ambient())),
        administration_id: Set(administration.clone()),
        kind: Set(kind),
    };
    let there = OnConflict::columns([Column::AdministrationId, Column::Kind])
        .do_nothing()
        .to_owned();
    Entity::insert(row)
        .on_conflict(there)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// The administration of a territory, or of `REGION`.
///
/// # Errors
/// [`AccountsError::Storage`].
pub async fn by_code(tx: &Tx, code: &str) -> Result<Option<Administration>, AccountsError> {
    Ok(store::administration_by_code(tx, code)
        .await?
        .map(Into::into))
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
    use rows::administration::{Column, Entity};
    let rows = Entity::find().order_by_asc(Column::Code).all(tx).await?;
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
    use rows::agency::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::AdministrationId.eq(administration))
        .all(tx)
        .await?;
    let mut kinds: Vec<AgencyKind> = rows.into_iter().map(|row| row.kind).collect();
    kinds.sort_unstable();
    Ok(kinds)
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
    use rows::administration::{ActiveModel, Entity};
    viewer.require(&[Role::Administrator])?;
    let id = viewer.seat.administration.clone();
    let changed = ActiveModel {
        id: Set(id.clone()),
        second_step: Set(demanded),
        ..Default::default()
    };
    Entity::update(changed).exec(tx).await?;
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
