//! Standing authorities of an administration.

use accounts::{AdministrationId, Role, Viewer};
use storage::sea_orm::{
    ActiveModelTrait as _,
    ActiveValue::{NotSet, Set},
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Select,
};
use storage::{StorageError, Tx};

use super::authority_rows::authority::{Column, Entity, Model};
use crate::authority::{Authority, AuthorityId, AuthorityState, Rule, Share, Signature, Terms};

fn inconsistent(row: &AuthorityId, column: &'static str, why: &dyn ToString) -> StorageError {
    let (row, why) = (row.to_string(), why.to_string());
    StorageError::Inconsistent { table: "authority", column, row, why }
}

impl TryFrom<Model> for Authority {
    type Error = StorageError;

    fn try_from(row: Model) -> Result<Self, StorageError> {
        let wrong = |column, why: &dyn ToString| inconsistent(&row.id, column, why);
        let ways: Result<Vec<_>, _> = row.ways.split(',').map(str::parse).collect();
        let share = u16::try_from(row.share).map_err(|error| wrong("share", &error))?;
        let number = |column, value: i32| {
            u32::try_from(value).map_err(|error| inconsistent(&row.id, column, &error))
        };
        let trial = row.trial.as_deref().map(serde_json::from_str).transpose();
        let signed = row.signed_by.zip(row.signed_seat).zip(row.signed_name).zip(row.signed_at);
        Ok(Self {
            terms: Terms {
                agency: row.agency,
                ways: ways.map_err(|error| wrong("ways", &error))?,
                rule: Rule::compile(&row.rule).map_err(|error| wrong("rule", &error))?,
                may: row.may,
                per_day: number("per_day", row.per_day)?,
                share: Share::of(share).map_err(|error| wrong("share", &error))?,
                effective: row.effective_on,
                expires: row.expires_on,
                name: row.name,
                law: row.law,
                url: row.url,
            },
            version: number("version", row.version)?,
            state: row.state,
            drafted_by: row.drafted_by,
            drafted_at: row.drafted_at,
            trial: trial.map_err(|error| inconsistent(&row.id, "trial", &error))?,
            signature: signed.map(|(((account, seat), name), at)| Signature {
                account,
                seat,
                name,
                at,
            }),
            ended: row.ended_at.map(|at| (at, row.ended_why.unwrap_or_default())),
            id: row.id,
        })
    }
}

fn model(
    (administration, territory): (&AdministrationId, &str),
    of: &Authority,
) -> Result<Model, StorageError> {
    let number = |column, value: u32| {
        i32::try_from(value).map_err(|error| inconsistent(&of.id, column, &error))
    };
    let ways: Vec<&str> = of.terms.ways.iter().map(|way| way.word()).collect();
    let trial = of.trial.as_ref().map(serde_json::to_string).transpose();
    let signed = of.signature.clone();
    Ok(Model {
        id: of.id.clone(),
        administration_id: administration.clone(),
        territory: territory.to_owned(),
        name: of.terms.name.clone(),
        agency: of.terms.agency,
        ways: ways.join(","),
        rule: of.terms.rule.text().to_owned(),
        may: of.terms.may,
        per_day: number("per_day", of.terms.per_day)?,
        share: i32::from(of.terms.share.basis_points()),
        effective_on: of.terms.effective,
        expires_on: of.terms.expires,
        law: of.terms.law.clone(),
        url: of.terms.url.clone(),
        version: number("version", of.version)?,
        state: of.state,
        drafted_by: of.drafted_by.clone(),
        drafted_at: of.drafted_at,
        trial: trial.map_err(|error| inconsistent(&of.id, "trial", &error))?,
        signed_by: signed.as_ref().map(|signature| signature.account.clone()),
        signed_seat: signed.as_ref().map(|signature| signature.seat.clone()),
        signed_at: signed.as_ref().map(|signature| signature.at),
        signed_name: signed.map(|signature| signature.name),
        ended_at: of.ended.as_ref().map(|(at, _)| *at),
        ended_why: of.ended.as_ref().map(|(_, why)| why.clone()),
    })
}

/// Those of the administration that the viewer serves as officer or supervisor; else none.
fn own(viewer: &Viewer) -> Select<Entity> {
    let of = Entity::find().filter(Column::AdministrationId.eq(&viewer.seat.administration));
    match viewer.seat.role {
        Role::Officer | Role::Supervisor => of,
        _ => of.filter(Column::Id.is_null()),
    }
}

/// The administration's authorities, the latest first.
pub(crate) async fn authorities(tx: &Tx, viewer: &Viewer) -> Result<Vec<Authority>, StorageError> {
    let rows = own(viewer).order_by_desc(Column::Id).limit(200).all(tx).await?;
    rows.into_iter().map(Authority::try_from).collect()
}

/// One of the administration's authorities, held until the transaction ends.
pub(crate) async fn find_authority(
    tx: &Tx,
    viewer: &Viewer,
    id: &AuthorityId,
) -> Result<Option<Authority>, StorageError> {
    let row = own(viewer).filter(Column::Id.eq(id)).lock_exclusive().one(tx).await?;
    row.map(Authority::try_from).transpose()
}

/// Adds a draft.
pub(crate) async fn insert_authority(
    tx: &Tx,
    viewer: &Viewer,
    of: &Authority,
) -> Result<(), StorageError> {
    let row = model((&viewer.seat.administration, &viewer.seat.territory), of)?;
    Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes an authority back, if it is still in the state `seen`, in that version.
///
/// # Errors
/// [`StorageError::Conflict`] if somebody changed it meanwhile.
pub(crate) async fn save_authority(
    tx: &Tx,
    viewer: &Viewer,
    of: &Authority,
    (state, version): (AuthorityState, u32),
) -> Result<(), StorageError> {
    let row = model((&viewer.seat.administration, &viewer.seat.territory), of)?;
    let mut change = row.into_active_model().reset_all();
    change.id = NotSet;
    change.administration_id = Set(viewer.seat.administration.clone());
    let seen = i32::try_from(version).map_err(|_| StorageError::Conflict)?;
    let done = Entity::update_many()
        .set(change)
        .filter(Column::Id.eq(&of.id))
        .filter(Column::AdministrationId.eq(&viewer.seat.administration))
        .filter(Column::State.eq(state))
        .filter(Column::Version.eq(seen))
        .exec(tx)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(StorageError::Conflict) }
}

/// The signed authorities of an administration, in the order of their ids, held until the
/// transaction ends so that a daily limit is counted once. For the program itself.
pub(crate) async fn in_force_in_system(
    tx: &Tx,
    administration: &AdministrationId,
    held: bool,
) -> Result<Vec<Authority>, StorageError> {
    let mut signed = Entity::find()
        .filter(Column::AdministrationId.eq(administration))
        .filter(Column::State.eq(AuthorityState::Signed))
        .order_by_asc(Column::Id);
    if held {
        signed = signed.lock_exclusive();
    }
    signed.all(tx).await?.into_iter().map(Authority::try_from).collect()
}

/// An authority by its id alone: for the program itself, in a transaction of `Scope::System`.
pub(crate) async fn authority_in_system(
    tx: &Tx,
    id: &AuthorityId,
) -> Result<Option<Authority>, StorageError> {
    let row = Entity::find_by_id(id.clone()).one(tx).await?;
    row.map(Authority::try_from).transpose()
}
