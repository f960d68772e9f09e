//! The photograph of a vessel in somebody's list.

use accounts::Viewer;

use super::{Registry, permitted, write_down};
use crate::VesselId;
use crate::error::RegistryError;
use crate::picture::Kept;
use crate::store::{find_vessel, photographs};

impl Registry {
    /// Keeps a photograph of one of the viewer's vessels, in the place of the one before.
    ///
    /// # Errors
    /// [`RegistryError::NotFound`].
    pub async fn put_photograph(
        &self,
        viewer: &Viewer,
        (id, picture): (&VesselId, Kept),
    ) -> Result<(), RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        find_vessel(&tx, viewer, id).await?.ok_or(RegistryError::NotFound)?;
        photographs::put(&tx, viewer, (id, picture.bytes)).await?;
        write_down(&tx, viewer, ("photograph.kept", "vessel"), id.as_str()).await?;
        Ok(tx.commit().await?)
    }

    /// Takes the photograph of one of the viewer's vessels away.
    ///
    /// # Errors
    /// [`RegistryError::NotFound`] if there is none.
    pub async fn remove_photograph(
        &self,
        viewer: &Viewer,
        id: &VesselId,
    ) -> Result<(), RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        find_vessel(&tx, viewer, id).await?.ok_or(RegistryError::NotFound)?;
        if !photographs::remove(&tx, viewer, id).await? {
            return Err(RegistryError::NotFound);
        }
        write_down(&tx, viewer, ("photograph.removed", "vessel"), id.as_str()).await?;
        Ok(tx.commit().await?)
    }

    /// Whether one of the viewer's vessels has a photograph.
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn has_photograph(
        &self,
        viewer: &Viewer,
        id: &VesselId,
    ) -> Result<bool, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.read(&viewer.scope()).await?;
        Ok(photographs::is_pictured(&tx, &viewer.account, id).await?)
    }

    /// The photograph of one of the viewer's vessels; writes the ledger.
    ///
    /// # Errors
    /// [`RegistryError::NotFound`].
    pub async fn photograph(
        &self,
        viewer: &Viewer,
        id: &VesselId,
    ) -> Result<Vec<u8>, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        find_vessel(&tx, viewer, id).await?.ok_or(RegistryError::NotFound)?;
        let found = photographs::photograph_of(&tx, &viewer.account, id).await?;
        let picture = found.ok_or(RegistryError::NotFound)?;
        write_down(&tx, viewer, ("photograph.read", "vessel"), id.as_str()).await?;
        tx.commit().await?;
        Ok(picture)
    }
}
