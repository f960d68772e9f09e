use accounts::Viewer;
use serde_json::Value;
use storage::Tx;

use super::{LIST_MOST, Registry, permitted, write_down};
use crate::VesselId;
use crate::error::RegistryError;
use crate::record::Vessel;
use crate::store::{self, VesselRow};

impl Registry {
    /// The viewer's vessels; `find` narrows, blank lists all.
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn vessels(
        &self,
        viewer: &Viewer,
        find: &str,
    ) -> Result<Vec<VesselRow>, RegistryError> {
        self.find_vessels(viewer, (find, None), LIST_MOST).await
    }

    /// At most `most` of the viewer's vessels by name, those after the one named; `find` narrows by
    /// the beginnings of words, in any order.
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn find_vessels(
        &self,
        viewer: &Viewer,
        (find, after): (&str, Option<&VesselId>),
        most: u64,
    ) -> Result<Vec<VesselRow>, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.read(&viewer.scope()).await?;
        Ok(store::list_vessels(&tx, viewer, (find, after), most.min(LIST_MOST + 1)).await?)
    }

    /// A page of the viewer's vessels, last added first: at most `most`, those added before `after`.
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn vessels_page(
        &self,
        viewer: &Viewer,
        after: Option<&VesselId>,
        most: u64,
    ) -> Result<Vec<VesselRow>, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.read(&viewer.scope()).await?;
        Ok(store::vessels_page(&tx, viewer, after, most.min(LIST_MOST + 1)).await?)
    }

    /// One vessel of the viewer's.
    ///
    /// # Errors
    /// [`RegistryError::NotFound`].
    pub async fn vessel(
        &self,
        viewer: &Viewer,
        id: &VesselId,
    ) -> Result<(VesselRow, Vessel), RegistryError> {
        permitted(viewer)?;
        let tx = self.store.read(&viewer.scope()).await?;
        let row = store::find_vessel(&tx, viewer, id).await?.ok_or(RegistryError::NotFound)?;
        let vessel = serde_json::from_str(&row.content)?;
        Ok((row, vessel))
    }

    /// Adds a vessel from its record as JSON.
    ///
    /// # Errors
    /// [`RegistryError::Fields`] with everything that is wrong.
    pub async fn add_vessel(
        &self,
        viewer: &Viewer,
        record: &Value,
    ) -> Result<VesselId, RegistryError> {
        let tx = self.store.write(&viewer.scope()).await?;
        let id = self.add_vessel_in(&tx, viewer, record).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// [`Registry::add_vessel`] in a transaction of the caller's.
    ///
    /// # Errors
    /// As there.
    pub async fn add_vessel_in(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        record: &Value,
    ) -> Result<VesselId, RegistryError> {
        permitted(viewer)?;
        let (vessel, _) = Vessel::from_value(record).map_err(RegistryError::Fields)?;
        let row = row_of(tx, VesselId::new(tx.ambient()), &vessel)?;
        store::insert_vessel(tx, viewer, &row).await?;
        write_down(tx, viewer, ("vessel.added", "vessel"), row.id.as_str()).await?;
        Ok(row.id)
    }

    /// Changes a vessel; `seen` is the version the writer saw.
    ///
    /// # Errors
    /// [`RegistryError::Fields`], [`RegistryError::NotFound`]; a conflict if it was changed elsewhere.
    pub async fn change_vessel(
        &self,
        viewer: &Viewer,
        (id, seen): (&VesselId, i32),
        record: &Value,
    ) -> Result<(), RegistryError> {
        permitted(viewer)?;
        let (vessel, _) = Vessel::from_value(record).map_err(RegistryError::Fields)?;
        let tx = self.store.write(&viewer.scope()).await?;
        store::find_vessel(&tx, viewer, id).await?.ok_or(RegistryError::NotFound)?;
        store::save_vessel(&tx, &row_of(&tx, id.clone(), &vessel)?, seen).await?;
        write_down(&tx, viewer, ("vessel.changed", "vessel"), id.as_str()).await?;
        Ok(tx.commit().await?)
    }

    /// Takes a vessel out of the list.
    ///
    /// # Errors
    /// [`RegistryError::NotFound`].
    pub async fn remove_vessel(&self, viewer: &Viewer, id: &VesselId) -> Result<(), RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        let row = store::find_vessel(&tx, viewer, id).await?.ok_or(RegistryError::NotFound)?;
        store::remove_vessel(&tx, &row).await?;
        write_down(&tx, viewer, ("vessel.removed", "vessel"), id.as_str()).await?;
        Ok(tx.commit().await?)
    }
}

pub(super) fn row_of(tx: &Tx, id: VesselId, vessel: &Vessel) -> Result<VesselRow, RegistryError> {
    let numbers = [&vessel.registration_number, &vessel.mmsi, &vessel.call_sign, &vessel.hull_id];
    let numbers = numbers.into_iter().flatten().map(String::as_str);
    let search = crate::fold(
        &std::iter::once(vessel.name.as_str()).chain(numbers).collect::<Vec<_>>().join(" "),
    );
    Ok(VesselRow {
        id,
        name: vessel.name.clone(),
        content: serde_json::to_string(vessel)?,
        search,
        version: 1,
        updated_at: tx.ambient().now(),
    })
}
