//! People of an account and their documents.

use accounts::Viewer;
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;
use storage::sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Select,
};
use storage::{StorageError, Tx};

use super::entity::person::{ActiveModel, Column, Entity, Model};
use super::entity::travel_document;
use super::{Owner, beyond, found, own};
use crate::PersonId;
use crate::record::{Person, Vocabulary as _};

/// A person of the viewer's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    /// Their id.
    pub id: PersonId,
    /// Family name, exactly as entered; the only name of a person who has one.
    pub family_name: String,
    /// Given names.
    pub given_names: Option<String>,
    /// Day of birth.
    pub born: NaiveDate,
    /// Nationality code.
    pub nationality: String,
    /// Everything known: JSON of a [`crate::record::Person`].
    pub content: String,
    /// What they are searched by.
    pub search: String,
    /// Counts changes.
    pub version: i32,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}

impl From<Model> for PersonRow {
    fn from(row: Model) -> Self {
        let Model {
            id,
            family_name,
            given_names,
            born,
            nationality,
            content,
            search,
            version,
            updated_at,
            ..
        } = row;
        Self {
            id,
            family_name,
            given_names,
            born,
            nationality,
            content,
            search,
            version,
            updated_at,
        }
    }
}

/// The viewer's own people that are still in the list.
fn kept(viewer: &Viewer) -> Select<Entity> {
    Entity::find().filter(own(viewer, Column::AccountId)).filter(Column::RemovedAt.is_null())
}

/// The viewer's people by name, at most `most`, those after the row named `after`; `find` narrows
/// by the beginnings of words, in any order.
pub(crate) async fn list_people(
    tx: &Tx,
    viewer: &Viewer,
    (find, after): (&str, Option<&PersonId>),
    most: u64,
) -> Result<Vec<PersonRow>, StorageError> {
    let last = match after {
        Some(id) => kept(viewer).filter(Column::Id.eq(id)).one(tx).await?,
        None => None,
    };
    let last = last.as_ref().map(|row| (row.search.as_str(), row.id.as_str()));
    let rows = searched(viewer, find, last, most).all(tx).await?;
    Ok(rows.into_iter().map(PersonRow::from).collect())
}

fn searched(viewer: &Viewer, find: &str, last: Option<(&str, &str)>, most: u64) -> Select<Entity> {
    let mut query = kept(viewer).filter(found(Column::Search, find));
    if let Some(last) = last {
        query = query.filter(beyond((Column::Search, Column::Id), last));
    }
    query.order_by_asc(Column::Search).order_by_asc(Column::Id).limit(most)
}

/// A page of the viewer's people, last added first (an id tells when it was made): at most `most`,
/// those added before `after` if one is named.
pub(crate) async fn people_page(
    tx: &Tx,
    viewer: &Viewer,
    after: Option<&PersonId>,
    most: u64,
) -> Result<Vec<PersonRow>, StorageError> {
    let mut query = kept(viewer);
    if let Some(after) = after {
        query = query.filter(Column::Id.lt(after));
    }
    let rows = query.order_by_desc(Column::Id).limit(most).all(tx).await?;
    Ok(rows.into_iter().map(PersonRow::from).collect())
}

/// All the viewer's people by name, at most `most`.
pub(crate) async fn all_people(
    tx: &Tx,
    viewer: &Viewer,
    most: u64,
) -> Result<Vec<PersonRow>, StorageError> {
    let rows = searched(viewer, "", None, most).all(tx).await?;
    Ok(rows.into_iter().map(PersonRow::from).collect())
}

/// One person of the viewer's.
pub(crate) async fn find_person(
    tx: &Tx,
    viewer: &Viewer,
    id: &PersonId,
) -> Result<Option<PersonRow>, StorageError> {
    let found = kept(viewer).filter(Column::Id.eq(id)).one(tx).await?;
    Ok(found.map(PersonRow::from))
}

/// Those people of the viewer's among `ids`; those that are gone, or another's, are left out.
pub(crate) async fn people_rows(
    tx: &Tx,
    viewer: &Viewer,
    ids: &[PersonId],
) -> Result<Vec<PersonRow>, StorageError> {
    let rows = kept(viewer).filter(Column::Id.is_in(ids)).all(tx).await?;
    Ok(rows.into_iter().map(PersonRow::from).collect())
}

/// A person of an account that is still in its list, for the guest who wrote it: whoever calls
/// has made sure by the guest's link that it is theirs.
pub(crate) async fn kept_person(
    tx: &Tx,
    owner: Owner<'_>,
    id: &PersonId,
) -> Result<Option<PersonRow>, StorageError> {
    let found = Entity::find_by_id(id.clone())
        .filter(Column::AccountId.eq(owner.account))
        .filter(Column::RemovedAt.is_null());
    Ok(found.one(tx).await?.map(PersonRow::from))
}

/// The records of people of the viewer's, each with its id, as JSON of a
/// [`crate::record::Person`]. Those that are gone, or another's, are left out.
///
/// # Errors
/// [`StorageError::Database`], [`StorageError::Inconsistent`].
pub async fn person_records(
    tx: &Tx,
    viewer: &Viewer,
    ids: &[PersonId],
) -> Result<Vec<(PersonId, Value)>, StorageError> {
    let rows = kept(viewer).filter(Column::Id.is_in(ids)).all(tx).await?;
    let record = |row: Model| {
        serde_json::from_str(&row.content).map(|record| (row.id.clone(), record)).map_err(|error| {
            StorageError::Inconsistent {
                table: "person",
                column: "content",
                row: row.id.to_string(),
                why: error.to_string(),
            }
        })
    };
    rows.into_iter().map(record).collect()
}

/// Adds a person with their documents.
pub(crate) async fn insert_person(
    tx: &Tx,
    owner: Owner<'_>,
    row: &PersonRow,
    person: &Person,
) -> Result<(), StorageError> {
    let new = ActiveModel {
        id: Set(row.id.clone()),
        family_name: Set(row.family_name.clone()),
        given_names: Set(row.given_names.clone()),
        born: Set(row.born),
        nationality: Set(row.nationality.clone()),
        administration_id: Set(owner.administration.clone()),
        account_id: Set(owner.account.clone()),
        search: Set(row.search.clone()),
        content: Set(row.content.clone()),
        version: Set(row.version),
        created_at: Set(row.updated_at),
        updated_at: Set(row.updated_at),
        removed_at: Set(None),
    };
    Entity::insert(new).exec_without_returning(tx).await?;
    write_documents(tx, owner, &row.id, person).await
}

/// Writes a changed person, if nobody changed them since version `seen`.
pub(crate) async fn save_person(
    tx: &Tx,
    owner: Owner<'_>,
    (row, seen): (&PersonRow, i32),
    person: &Person,
) -> Result<(), StorageError> {
    let change = ActiveModel {
        family_name: Set(row.family_name.clone()),
        given_names: Set(row.given_names.clone()),
        born: Set(row.born),
        nationality: Set(row.nationality.clone()),
        search: Set(row.search.clone()),
        content: Set(row.content.clone()),
        version: Set(seen + 1),
        updated_at: Set(row.updated_at),
        ..Default::default()
    };
    let to_change = Entity::update_many()
        .set(change)
        .filter(Column::Id.eq(&row.id))
        .filter(Column::Version.eq(seen));
    if to_change.exec(tx).await?.rows_affected != 1 {
        return Err(StorageError::Conflict);
    }
    write_documents(tx, owner, &row.id, person).await
}

async fn write_documents(
    tx: &Tx,
    owner: Owner<'_>,
    id: &PersonId,
    person: &Person,
) -> Result<(), StorageError> {
    let of_person = travel_document::Column::PersonId.eq(id);
    travel_document::Entity::delete_many().filter(of_person).exec(tx).await?;
    let rows: Vec<travel_document::ActiveModel> = person
        .documents
        .iter()
        .zip(0..)
        .map(|(document, seq)| travel_document::ActiveModel {
            person_id: Set(id.clone()),
            seq: Set(seq),
            administration_id: Set(owner.administration.clone()),
            account_id: Set(owner.account.clone()),
            kind: Set(document.kind.word().to_owned()),
            number_key: Set(crate::fold(&document.number).replace(' ', "")),
            issuing_country: Set(document.issuing_country.to_uppercase()),
            expires_on: Set(document.expires_on),
        })
        .collect();
    if !rows.is_empty() {
        travel_document::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Takes a person out of the list; notices that name them keep their copy.
pub(crate) async fn remove_person(tx: &Tx, row: &PersonRow) -> Result<(), StorageError> {
    let change = ActiveModel { removed_at: Set(Some(tx.ambient().now())), ..Default::default() };
    Entity::update_many().set(change).filter(Column::Id.eq(&row.id)).exec(tx).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use storage::sea_orm::{DbBackend, QueryTrait as _};

    use super::*;
    use crate::store::tests::{skipper_with, walks};

    #[tokio::test]
    async fn a_search_walks_the_index_of_its_account() {
        let (store, viewer, _database) = skipper_with().await;
        for last in [None, Some(("baptiste anna", "0197"))] {
            let query = searched(&viewer, "anna bapt", last, 51).build(DbBackend::Sqlite);
            walks(&store, &viewer, "person_of_account", &query.to_string()).await;
        }
    }
}
