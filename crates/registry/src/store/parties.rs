//! Parties of an account and their guests.

use accounts::{AccountId, AdministrationId, Viewer};
use identifiers::Language;
use storage::sea_orm::sea_query::Expr;
use storage::sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Select,
};
use storage::{StorageError, Tx};

use super::entity::{party, party_guest};
use super::{Owner, own};
use crate::party::{GuestRow, PartyRow};
use crate::{GuestId, PartyId, PersonId};

impl From<party::Model> for PartyRow {
    fn from(row: party::Model) -> Self {
        Self {
            id: row.id,
            name: row.name,
            vessel: row.vessel_id,
            starts_on: row.starts_on,
            expires_at: row.expires_at,
            closed_at: row.closed_at,
            language: Language::parse(&row.language).unwrap_or_default(),
            asked_by: row.asked_by,
        }
    }
}

impl From<party_guest::Model> for GuestRow {
    fn from(row: party_guest::Model) -> Self {
        Self {
            id: row.id,
            place: row.place,
            called: row.called,
            email: row.email,
            links: row.links,
            opened_at: row.opened_at,
            filled_at: row.filled_at,
            person: row.person_id,
        }
    }
}

fn owned(viewer: &Viewer) -> Select<party::Entity> {
    party::Entity::find().filter(own(viewer, party::Column::AccountId))
}

fn aboard(viewer: &Viewer) -> Select<party_guest::Entity> {
    party_guest::Entity::find()
        .filter(own(viewer, party_guest::Column::AccountId))
        .filter(party_guest::Column::RemovedAt.is_null())
}

/// The viewer's parties, last begun first, at most `most`.
pub(crate) async fn list(
    tx: &Tx,
    viewer: &Viewer,
    most: u64,
) -> Result<Vec<PartyRow>, StorageError> {
    let rows = owned(viewer).order_by_desc(party::Column::Id).limit(most).all(tx).await?;
    Ok(rows.into_iter().map(PartyRow::from).collect())
}

/// One party of the viewer's.
pub(crate) async fn find(
    tx: &Tx,
    viewer: &Viewer,
    id: &PartyId,
) -> Result<Option<PartyRow>, StorageError> {
    Ok(owned(viewer).filter(party::Column::Id.eq(id)).one(tx).await?.map(PartyRow::from))
}

/// The guests of some of the viewer's parties, in the order they were added, each with its party.
pub(crate) async fn guests(
    tx: &Tx,
    viewer: &Viewer,
    parties: &[&PartyId],
) -> Result<Vec<(PartyId, GuestRow)>, StorageError> {
    let rows = aboard(viewer)
        .filter(party_guest::Column::PartyId.is_in(parties.iter().copied()))
        .order_by_asc(party_guest::Column::Place)
        .order_by_asc(party_guest::Column::Id)
        .all(tx)
        .await?;
    Ok(rows.into_iter().map(|row| (row.party_id.clone(), row.into())).collect())
}

/// One guest of a party of the viewer's.
pub(crate) async fn guest(
    tx: &Tx,
    viewer: &Viewer,
    (party, id): (&PartyId, &GuestId),
) -> Result<Option<GuestRow>, StorageError> {
    let found = aboard(viewer)
        .filter(party_guest::Column::PartyId.eq(party))
        .filter(party_guest::Column::Id.eq(id));
    Ok(found.one(tx).await?.map(GuestRow::from))
}

/// Adds a party.
pub(crate) async fn insert(tx: &Tx, viewer: &Viewer, row: &PartyRow) -> Result<(), StorageError> {
    let new = party::ActiveModel {
        id: Set(row.id.clone()),
        administration_id: Set(viewer.seat.administration.clone()),
        account_id: Set(viewer.account.clone()),
        name: Set(row.name.clone()),
        vessel_id: Set(row.vessel.clone()),
        starts_on: Set(row.starts_on),
        language: Set(row.language.tag().to_owned()),
        asked_by: Set(row.asked_by.clone()),
        created_at: Set(tx.ambient().now()),
        expires_at: Set(row.expires_at),
        closed_at: Set(row.closed_at),
    };
    party::Entity::insert(new).exec_without_returning(tx).await?;
    Ok(())
}

/// Adds a guest with the hash of their link.
pub(crate) async fn insert_guest(
    tx: &Tx,
    viewer: &Viewer,
    party: &PartyId,
    (row, hash): (&GuestRow, String),
) -> Result<(), StorageError> {
    let new = party_guest::ActiveModel {
        id: Set(row.id.clone()),
        party_id: Set(party.clone()),
        administration_id: Set(viewer.seat.administration.clone()),
        account_id: Set(viewer.account.clone()),
        place: Set(row.place),
        called: Set(row.called.clone()),
        email: Set(row.email.clone()),
        link_hash: Set(hash),
        links: Set(row.links),
        person_id: Set(None),
        created_at: Set(tx.ambient().now()),
        opened_at: Set(None),
        filled_at: Set(None),
        removed_at: Set(None),
    };
    party_guest::Entity::insert(new).exec_without_returning(tx).await?;
    Ok(())
}

/// Puts another link in the place of a guest's: the one before is dead at once. Of two who try at
/// once one gets a conflict.
pub(crate) async fn renew_link(
    tx: &Tx,
    (id, seen): (&GuestId, i32),
    hash: String,
) -> Result<(), StorageError> {
    let done = party_guest::Entity::update_many()
        .col_expr(party_guest::Column::LinkHash, Expr::value(hash))
        .col_expr(party_guest::Column::Links, Expr::value(seen + 1))
        .filter(party_guest::Column::Id.eq(id))
        .filter(party_guest::Column::Links.eq(seen))
        .exec(tx)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(StorageError::Conflict) }
}

/// Takes a guest out; their link is dead.
pub(crate) async fn remove_guest(tx: &Tx, id: &GuestId) -> Result<(), StorageError> {
    let now = tx.ambient().now();
    party_guest::Entity::update_many()
        .col_expr(party_guest::Column::RemovedAt, Expr::value(now))
        .filter(party_guest::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}

/// Closes a party; all its links are dead.
pub(crate) async fn close(tx: &Tx, id: &PartyId) -> Result<(), StorageError> {
    let now = tx.ambient().now();
    party::Entity::update_many()
        .col_expr(party::Column::ClosedAt, Expr::value(now))
        .filter(party::Column::Id.eq(id))
        .filter(party::Column::ClosedAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// What a guest's link opens.
pub(crate) struct Linked {
    pub(crate) party: PartyRow,
    pub(crate) guest: GuestRow,
    pub(crate) administration: AdministrationId,
    pub(crate) account: AccountId,
}

impl Linked {
    pub(crate) fn owner(&self) -> Owner<'_> {
        Owner { administration: &self.administration, account: &self.account }
    }
}

/// The guest and the party of a link, by its hash, if the link is good now.
pub(crate) async fn by_link(tx: &Tx, hash: &str) -> Result<Option<Linked>, StorageError> {
    let found = party_guest::Entity::find()
        .filter(party_guest::Column::LinkHash.eq(hash))
        .filter(party_guest::Column::RemovedAt.is_null())
        .one(tx)
        .await?;
    let Some(guest) = found else { return Ok(None) };
    let party = party::Entity::find_by_id(guest.party_id.clone()).one(tx).await?;
    let (administration, account) = (guest.administration_id.clone(), guest.account_id.clone());
    let linked = party.map(|party| Linked {
        party: party.into(),
        guest: guest.into(),
        administration,
        account,
    });
    Ok(linked.filter(|linked| linked.party.is_open(tx.ambient().now())))
}

/// Notes that a guest opened their page.
pub(crate) async fn opened(tx: &Tx, id: &GuestId) -> Result<(), StorageError> {
    let now = tx.ambient().now();
    party_guest::Entity::update_many()
        .col_expr(party_guest::Column::OpenedAt, Expr::value(now))
        .filter(party_guest::Column::Id.eq(id))
        .filter(party_guest::Column::OpenedAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// Notes that a guest saved their page, and which record it is.
pub(crate) async fn filled(tx: &Tx, id: &GuestId, person: &PersonId) -> Result<(), StorageError> {
    let now = tx.ambient().now();
    party_guest::Entity::update_many()
        .col_expr(party_guest::Column::FilledAt, Expr::value(now))
        .col_expr(party_guest::Column::PersonId, Expr::value(person.clone()))
        .filter(party_guest::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}
