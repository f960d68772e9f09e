//! Files on a call: sent with an answer, opened by those who may see the call; and the photograph
//! of the boat, as her officers see it.

use accounts::Viewer;
use accounts::ledger::{self, Entry};
use registry::VesselId;
use registry::picture::{Kept, Kind};
use storage::{Scope, Tx};

use super::Clearance;
use super::officer::EVERYONE;
use crate::draft::Draft;
use crate::error::ClearanceError;
use crate::store::{self, AttachmentRow, CallRow};
use crate::voyage::{AttachmentId, CallId, MessageId};

/// Longest name of a file that is kept, in characters.
const NAME_MOST: usize = 100;

/// A file about to be sent.
#[derive(Debug, Clone)]
pub struct Attached {
    /// What its sender's computer called it.
    pub name: String,
    /// The file as it is kept.
    pub file: Kept,
}

/// A name without what could be taken for a path or a line of a header.
fn plain(name: &str, kind: Kind) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    let clean: String =
        stem.chars().filter(|c| !c.is_control() && *c != '"').take(NAME_MOST).collect();
    let clean = clean.trim();
    format!("{}.{}", if clean.is_empty() { "file" } else { clean }, kind.ending())
}

pub(super) async fn attach(
    tx: &Tx,
    call: &CallRow,
    message: &MessageId,
    attached: Attached,
) -> Result<(), ClearanceError> {
    let row = AttachmentRow {
        id: AttachmentId::new(tx.ambient()),
        message_id: message.clone(),
        name: plain(&attached.name, attached.file.kind),
        kind: attached.file.kind,
        size: i32::try_from(attached.file.bytes.len()).unwrap_or(i32::MAX),
    };
    Ok(store::insert_attachment(tx, call, &row, attached.file.bytes).await?)
}

impl Clearance {
    /// One file on a call the viewer may see. Opening it writes the ledger.
    ///
    /// # Errors
    /// [`ClearanceError::NotFound`].
    pub async fn attachment(
        &self,
        viewer: &Viewer,
        (call, id): (&CallId, &AttachmentId),
    ) -> Result<(Kind, Vec<u8>), ClearanceError> {
        viewer.require(&EVERYONE)?;
        let tx = self.store().write(&viewer.scope()).await?;
        let call = store::find_call(&tx, viewer, call).await?.ok_or(ClearanceError::NotFound)?;
        let found = store::attachment(&tx, viewer, (&call.id, id)).await?;
        let found = found.ok_or(ClearanceError::NotFound)?;
        let entry = Entry::new("attachment.read", "attachment", id.as_str()).about(&call.account);
        ledger::append(&tx, viewer, &call.administration, entry).await?;
        tx.commit().await?;
        Ok(found)
    }

    /// The photograph of the boat of a call the viewer may see, as her master's list has it now.
    /// Opening it writes the ledger.
    ///
    /// # Errors
    /// [`ClearanceError::NotFound`], also where the plan names no boat of the list.
    pub async fn boat_of_call(
        &self,
        viewer: &Viewer,
        id: &CallId,
    ) -> Result<Vec<u8>, ClearanceError> {
        viewer.require(&EVERYONE)?;
        let seen = self.store().read(&viewer.scope()).await?;
        let call = store::find_call(&seen, viewer, id).await?.ok_or(ClearanceError::NotFound)?;
        drop(seen);
        // The list is the master's, and not an officer's to read: only this picture of it is.
        let tx = self.store().write(&Scope::System).await?;
        let vessel = boat(&tx, &call).await?.ok_or(ClearanceError::NotFound)?;
        let found = registry::photograph_of(&tx, &call.account, &vessel).await?;
        let picture = found.ok_or(ClearanceError::NotFound)?;
        let entry = Entry::new("photograph.read", "call", id.as_str()).about(&call.account);
        ledger::append(&tx, viewer, &call.administration, entry).await?;
        tx.commit().await?;
        Ok(picture)
    }

    /// Whether there is a photograph of the boat of a call that the viewer opened.
    ///
    /// # Errors
    /// [`ClearanceError::Storage`].
    pub async fn boat_is_pictured(
        &self,
        viewer: &Viewer,
        call: &CallRow,
    ) -> Result<bool, ClearanceError> {
        viewer.require(&EVERYONE)?;
        let tx = self.store().read(&Scope::System).await?;
        match boat(&tx, call).await? {
            Some(vessel) => Ok(registry::is_pictured(&tx, &call.account, &vessel).await?),
            None => Ok(false),
        }
    }
}

/// The boat of its master's list that the plan of a call names.
async fn boat(tx: &Tx, call: &CallRow) -> Result<Option<VesselId>, ClearanceError> {
    let plan = store::plan_in_system(tx, &call.voyage).await?.unwrap_or_default();
    let plan: Draft = serde_json::from_str(&plan).unwrap_or_default();
    Ok(plan.vessel)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_files_name_leads_nowhere_and_breaks_no_header() {
        assert_eq!(plain("crew list.PDF", Kind::Pdf), "crew list.pdf");
        assert_eq!(plain("../../etc/passwd", Kind::Jpeg), "passwd.jpg");
        assert_eq!(plain("C:\\boat\\a\"b\r\nX: y.png", Kind::Jpeg), "abX: y.jpg");
        assert_eq!(plain("", Kind::Jpeg), "file.jpg");
        assert!(plain(&"é".repeat(300), Kind::Pdf).chars().count() <= NAME_MOST + 4);
    }
}
