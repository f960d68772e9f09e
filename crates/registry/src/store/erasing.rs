//! Erasing for good: the lists of an account, and what was taken out of them long ago.

use accounts::Viewer;
use chrono::{DateTime, Utc};
use storage::sea_orm::sea_query::{Expr, Query};
use storage::sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QuerySelect as _,
    QueryTrait as _,
};
use storage::{StorageError, Tx};

use super::entity::{belonging, party, party_guest, person, photograph, travel_document, vessel};
use super::own;
use crate::PersonId;

/// Which people go.
pub(crate) enum Whose<'a> {
    /// All of the viewer's, taken out of the list or not.
    Own(&'a Viewer),
    /// Anybody's who were taken out of a list before then, and whom no party names any more; in a
    /// transaction of `Scope::System`.
    RemovedBefore(DateTime<Utc>),
}

/// Erases people with their documents. A party that named them goes on without. How many.
pub(crate) async fn people(tx: &Tx, whose: &Whose<'_>) -> Result<u64, StorageError> {
    let which = match whose {
        Whose::Own(viewer) => own(viewer, person::Column::AccountId),
        Whose::RemovedBefore(moment) => Condition::all().add(person::Column::RemovedAt.lt(*moment)),
    };
    let ids = || {
        let find = person::Entity::find().select_only().column(person::Column::Id);
        find.filter(which.clone()).into_query()
    };
    travel_document::Entity::delete_many()
        .filter(travel_document::Column::PersonId.in_subquery(ids()))
        .exec(tx)
        .await?;
    party_guest::Entity::update_many()
        .col_expr(party_guest::Column::PersonId, Expr::value(None::<PersonId>))
        .filter(party_guest::Column::PersonId.in_subquery(ids()))
        .exec(tx)
        .await?;
    Ok(person::Entity::delete_many().filter(which).exec(tx).await?.rows_affected)
}

/// Erases vessels with their photographs. How many.
pub(crate) async fn vessels(tx: &Tx, whose: &Whose<'_>) -> Result<u64, StorageError> {
    let which = match whose {
        Whose::Own(viewer) => own(viewer, vessel::Column::AccountId),
        Whose::RemovedBefore(moment) => Condition::all().add(vessel::Column::RemovedAt.lt(*moment)),
    };
    let find = vessel::Entity::find().select_only().column(vessel::Column::Id);
    let ids = find.filter(which.clone()).into_query();
    photograph::Entity::delete_many()
        .filter(photograph::Column::VesselId.in_subquery(ids))
        .exec(tx)
        .await?;
    Ok(vessel::Entity::delete_many().filter(which).exec(tx).await?.rows_affected)
}

/// Erases weapons, animals and stores. How many.
pub(crate) async fn belongings(tx: &Tx, whose: &Whose<'_>) -> Result<u64, StorageError> {
    let which = match whose {
        Whose::Own(viewer) => own(viewer, belonging::Column::AccountId),
        Whose::RemovedBefore(moment) => {
            Condition::all().add(belonging::Column::RemovedAt.lt(*moment))
        }
    };
    Ok(belonging::Entity::delete_many().filter(which).exec(tx).await?.rows_affected)
}

/// Erases parties with their guests: all of the viewer's, or those whose links ended before then.
/// How many parties.
pub(crate) async fn parties(tx: &Tx, whose: &Whose<'_>) -> Result<u64, StorageError> {
    let which = match whose {
        Whose::Own(viewer) => own(viewer, party::Column::AccountId),
        Whose::RemovedBefore(moment) => Condition::any()
            .add(party::Column::ExpiresAt.lt(*moment))
            .add(party::Column::ClosedAt.lt(*moment)),
    };
    let mut ids = Query::select();
    ids.column(party::Column::Id).from(party::Entity).cond_where(which.clone());
    party_guest::Entity::delete_many()
        .filter(party_guest::Column::PartyId.in_subquery(ids))
        .exec(tx)
        .await?;
    Ok(party::Entity::delete_many().filter(which).exec(tx).await?.rows_affected)
}
