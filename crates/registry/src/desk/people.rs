use accounts::Viewer;
use serde_json::Value;
use storage::Tx;

use super::{LIST_MOST, Registry, permitted, write_down};
use crate::PersonId;
use crate::error::RegistryError;
use crate::record::Person;
use crate::store::{self, PersonRow};

impl Registry {
    /// The viewer's people; `find` narrows, blank lists all. One ledger entry a list.
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn people(
        &self,
        viewer: &Viewer,
        find: &str,
    ) -> Result<Vec<PersonRow>, RegistryError> {
        self.find_people(viewer, (find, None), LIST_MOST).await
    }

    /// At most `most` of the viewer's people by name, those after the one named; `find` narrows by
    /// the beginnings of words of names and document numbers, in any order. One ledger entry.
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn find_people(
        &self,
        viewer: &Viewer,
        (find, after): (&str, Option<&PersonId>),
        most: u64,
    ) -> Result<Vec<PersonRow>, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        let rows = store::list_people(&tx, viewer, (find, after), most.min(LIST_MOST + 1)).await?;
        if !rows.is_empty() {
            write_down(&tx, viewer, ("person.listed", "account"), viewer.account.as_str()).await?;
        }
        tx.commit().await?;
        Ok(rows)
    }

    /// Those of the viewer's people who are named. One ledger entry.
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn people_named(
        &self,
        viewer: &Viewer,
        ids: &[PersonId],
    ) -> Result<Vec<PersonRow>, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        let rows = store::people_rows(&tx, viewer, ids).await?;
        if !rows.is_empty() {
            write_down(&tx, viewer, ("person.listed", "account"), viewer.account.as_str()).await?;
        }
        tx.commit().await?;
        Ok(rows)
    }

    /// A page of the viewer's people, last added first: at most `most`, those added before `after`.
    /// One ledger entry a page.
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn people_page(
        &self,
        viewer: &Viewer,
        after: Option<&PersonId>,
        most: u64,
    ) -> Result<Vec<PersonRow>, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        let rows = store::people_page(&tx, viewer, after, most.min(LIST_MOST + 1)).await?;
        if !rows.is_empty() {
            write_down(&tx, viewer, ("person.listed", "account"), viewer.account.as_str()).await?;
        }
        tx.commit().await?;
        Ok(rows)
    }

    /// One person of the viewer's. Opening it writes the ledger.
    ///
    /// # Errors
    /// [`RegistryError::NotFound`].
    pub async fn person(
        &self,
        viewer: &Viewer,
        id: &PersonId,
    ) -> Result<(PersonRow, Person), RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        let row = store::find_person(&tx, viewer, id).await?.ok_or(RegistryError::NotFound)?;
        write_down(&tx, viewer, ("person.read", "person"), id.as_str()).await?;
        tx.commit().await?;
        let person = serde_json::from_str(&row.content)?;
        Ok((row, person))
    }

    /// Adds a person from their record as JSON (without a `ref`, which a voyage gives them).
    ///
    /// # Errors
    /// [`RegistryError::Fields`] with everything that is wrong.
    pub async fn add_person(
        &self,
        viewer: &Viewer,
        record: &Value,
    ) -> Result<PersonId, RegistryError> {
        let tx = self.store.write(&viewer.scope()).await?;
        let id = self.add_person_in(&tx, viewer, record).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// [`Registry::add_person`] in a transaction of the caller's.
    ///
    /// # Errors
    /// As there.
    pub async fn add_person_in(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        record: &Value,
    ) -> Result<PersonId, RegistryError> {
        permitted(viewer)?;
        let id = PersonId::new(tx.ambient());
        let person = read(&id, record)?;
        store::insert_person(tx, viewer.into(), &row_of(tx, &id, &person)?, &person).await?;
        write_down(tx, viewer, ("person.added", "person"), id.as_str()).await?;
        Ok(id)
    }

    /// Changes a person; `seen` is the version the writer saw.
    ///
    /// # Errors
    /// [`RegistryError::Fields`], [`RegistryError::NotFound`]; a conflict if changed elsewhere.
    pub async fn change_person(
        &self,
        viewer: &Viewer,
        (id, seen): (&PersonId, i32),
        record: &Value,
    ) -> Result<(), RegistryError> {
        permitted(viewer)?;
        let person = read(id, record)?;
        let tx = self.store.write(&viewer.scope()).await?;
        store::find_person(&tx, viewer, id).await?.ok_or(RegistryError::NotFound)?;
        store::save_person(&tx, viewer.into(), (&row_of(&tx, id, &person)?, seen), &person).await?;
        write_down(&tx, viewer, ("person.changed", "person"), id.as_str()).await?;
        Ok(tx.commit().await?)
    }

    /// Takes a person out of the list.
    ///
    /// # Errors
    /// [`RegistryError::NotFound`].
    pub async fn remove_person(&self, viewer: &Viewer, id: &PersonId) -> Result<(), RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        let row = store::find_person(&tx, viewer, id).await?.ok_or(RegistryError::NotFound)?;
        store::remove_person(&tx, &row).await?;
        write_down(&tx, viewer, ("person.removed", "person"), id.as_str()).await?;
        Ok(tx.commit().await?)
    }
}

/// Reads a record; the person's id stands in for the `ref` a voyage would give.
pub(super) fn read(id: &PersonId, record: &Value) -> Result<Person, RegistryError> {
    let mut record = record.clone();
    if let Some(fields) = record.as_object_mut() {
        fields.insert("ref".into(), id.as_str().into());
    }
    Person::from_value(&record).map(|(person, _)| person).map_err(RegistryError::Fields)
}

pub(super) fn row_of(tx: &Tx, id: &PersonId, person: &Person) -> Result<PersonRow, RegistryError> {
    let numbers = person.documents.iter().map(|document| document.number.as_str());
    let names = [
        Some(person.family_name.as_str()),
        person.given_names.as_deref(),
        person.middle_name.as_deref(),
    ];
    let search =
        crate::fold(&names.into_iter().flatten().chain(numbers).collect::<Vec<_>>().join(" "));
    Ok(PersonRow {
        id: id.clone(),
        family_name: person.family_name.clone(),
        given_names: person.given_names.clone(),
        born: person.born,
        nationality: person.nationality.clone(),
        content: serde_json::to_string(person)?,
        search,
        version: 1,
        updated_at: tx.ambient().now(),
    })
}
