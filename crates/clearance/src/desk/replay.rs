//! The same deeds inside a transaction the caller holds: the demonstration replays a season of
//! them, each at its own moment of a stepped clock, through the code the service runs.

use accounts::Viewer;
use registry::VesselId;
use storage::Tx;

use super::Clearance;
use super::plans::{PLANNERS, Receipt};
use super::send::Sending;
use crate::error::ClearanceError;
use crate::report::VoyageReport;
use crate::store::{self, CallFilter};
use crate::voyage::{CallId, VoyageId, Way};
use crate::voyage_file::VoyageFile;

impl Clearance {
    /// [`Clearance::assess`] as the transaction sees the past. Needs a transaction of
    /// `Scope::System`: the history of a vessel crosses administrations.
    ///
    /// # Errors
    /// [`ClearanceError::Storage`].
    pub async fn assess_in(
        &self,
        tx: &Tx,
        file: &VoyageFile,
        itself: Option<&VoyageId>,
    ) -> Result<VoyageReport, ClearanceError> {
        let history = store::history_of(tx, file, itself).await?;
        Ok(crate::report::assess(file, self.atlas(), &history, tx.ambient().now()))
    }

    /// [`Clearance::receive_voyage`] in a transaction of `Scope::System`.
    ///
    /// # Errors
    /// As there.
    pub async fn receive_voyage_in(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        (file, vessel): (&VoyageFile, Option<&VesselId>),
    ) -> Result<Receipt, ClearanceError> {
        viewer.require(&PLANNERS)?;
        let report = self.assess_in(tx, file, None).await?;
        let sending = Sending { file, report: &report, vessel };
        self.receive_in(tx, viewer, &sending).await
    }

    /// [`Clearance::send_voyage`] in a transaction of `Scope::System`.
    ///
    /// # Errors
    /// As there.
    pub async fn amend_voyage_in(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        id: &VoyageId,
        file: &VoyageFile,
    ) -> Result<Receipt, ClearanceError> {
        viewer.require(&PLANNERS)?;
        let report = self.assess_in(tx, file, Some(id)).await?;
        let mut voyage =
            store::find_voyage(tx, viewer, id).await?.ok_or(ClearanceError::NotFound)?;
        self.send_in(tx, viewer, &mut voyage, &Sending { file, report: &report, vessel: None })
            .await
    }

    /// The latest version of the notice of one way of a call, for deciding on it.
    ///
    /// # Errors
    /// [`ClearanceError::NotFound`].
    pub async fn notice_version_in(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        id: &CallId,
        way: Way,
    ) -> Result<i32, ClearanceError> {
        let notices = store::notices_of(tx, viewer, id).await?;
        let latest =
            notices.iter().filter(|notice| notice.way == way).map(|notice| notice.version).max();
        latest.ok_or(ClearanceError::NotFound)
    }

    /// Withdraws every call of a voyage that can still be withdrawn.
    ///
    /// # Errors
    /// [`ClearanceError::Storage`].
    pub async fn withdraw_voyage_in(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        id: &VoyageId,
    ) -> Result<(), ClearanceError> {
        let filter = CallFilter { voyage: Some(id.clone()), most: 500, ..CallFilter::default() };
        for call in store::calls(tx, viewer, &filter).await? {
            match self.withdraw_call(tx, viewer, &call).await {
                Ok(()) | Err(ClearanceError::State) => {}
                Err(other) => return Err(other),
            }
        }
        Ok(())
    }
}
