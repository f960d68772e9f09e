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
use super::own;
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

/// The viewer's people by name, at most `most`; `find` narrows.
pub(crate) async fn list_people(
    tx: &Tx,
    viewer: &Viewer,
    find: &str,
    most: u64,
) -> Result<Vec<PersonRow>, StorageError> {
    let mut query = kept(viewer);
    for word in crate::fold(find).split_whitespace() {
        query = query.filter(Column::Search.contains(word));
    }
    let rows = query.order_by_asc(Column::Search).limit(most).all(tx).await?;
    Ok(rows.into_iter().map(PersonRow::from).collect())
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

/// One person of the viewer's.
pub(crate) async fn find_person(
    tx: &Tx,
    viewer: &Viewer,
    id: &PersonId,
) -> Result<Option<PersonRow>, StorageError> {
    let found = kept(viewer).filter(Column::Id.eq(id)).one(tx).await?;
    Ok(found.map(PersonRow::from))
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
    viewer: &Viewer,
    row: &PersonRow,
    person: &Person,
) -> Result<(), StorageError> {
    let new = ActiveModel {
        id: Set(row.id.clone()),
        family_name: Set(row.family_name.clone()),
        given_names: Set(row.given_names.clone()),
        born: Set(row.born),
        nationality: Set(row.nationality.clone()),
        administration_id: Set(viewer.seat.administration.clone()),
        account_id: Set(viewer.account.clone()),
        search: Set(row.search.clone()),
        content: Set(row.content.clone()),
        version: Set(row.version),
        created_at: Set(row.updated_at),
        updated_at: Set(row.updated_at),
        removed_at: Set(None),
    };
    Entity::insert(new).exec_without_returning(tx).await?;
    write_documents(tx, viewer, &row.id, person).await
}

/// Writes a changed person, if nobody changed them since version `seen`.
pub(crate) async fn save_person(
    tx: &Tx,
    viewer: &Viewer,
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
    write_documents(tx, viewer, &row.id, person).await
}

async fn write_documents(
    tx: &Tx,
    viewer: &Viewer,
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
            administration_id: Set(viewer.seat.administration.clone()),
            account_id: Set(viewer.account.clone()),
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
