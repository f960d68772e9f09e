//! Requests that a client on a poor link may repeat: the first answer is given again, the effect
//! happens once.

use accounts::Viewer;
use storage::{Tx, idempotency};

use super::Clearance;
use super::plans::{PLANNERS, Receipt};
use super::send::Sending;
use crate::content;
use crate::error::ClearanceError;
use crate::report::VoyageReport;
use crate::store::{self, CallFilter, VoyageRow};
use crate::voyage::VoyageId;
use crate::voyage_file::VoyageFile;

/// The status kept with the answer to a voyage received.
const CREATED: u16 = 201;
/// Two requests with one key racing on PostgreSQL: the loser looks again, and finds the winner's answer.
const LOOKS_MOST: usize = 3;

/// What came of a request that may be repeated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Once {
    /// Done now; the answer.
    Done(String),
    /// Done before under the same key; the answer of that time, byte for byte.
    Again(String),
}

impl Clearance {
    /// [`Clearance::receive_voyage`] for a request that may be repeated. `once` is the client's key
    /// and the fingerprint of what it sent (`idempotency::fingerprint`); `render` writes the answer,
    /// which is kept under the key in the transaction of the effect.
    ///
    /// # Errors
    /// As [`Clearance::send_voyage`]; [`ClearanceError::Misused`] if the key, or the id the client
    /// gave the voyage, came with other content before. What is refused is not kept: it may be
    /// mended and sent again under the same key.
    pub async fn receive_voyage_once(
        &self,
        viewer: &Viewer,
        file: &VoyageFile,
        once: Option<(&str, &str)>,
        render: impl Fn(&Receipt, &VoyageReport) -> String + Send + Sync,
    ) -> Result<Once, ClearanceError> {
        viewer.require(&PLANNERS)?;
        let mut looks = 1;
        loop {
            match self.receive_or_recall(viewer, file, once, &render).await {
                Err(ClearanceError::Storage(error))
                    if error.is_duplicate() && looks < LOOKS_MOST =>
                {
                    looks += 1;
                }
                other => return other,
            }
        }
    }

    async fn receive_or_recall(
        &self,
        viewer: &Viewer,
        file: &VoyageFile,
        once: Option<(&str, &str)>,
        render: &(impl Fn(&Receipt, &VoyageReport) -> String + Send + Sync),
    ) -> Result<Once, ClearanceError> {
        let report = self.assess(file, None).await?;
        let tx = self.store().write(&viewer.scope()).await?;
        let holder = viewer.account.as_str();
        if let Some((key, request)) = once {
            match idempotency::seen(&tx, holder, key, request).await? {
                idempotency::Seen::Fresh => {}
                idempotency::Seen::Again { answer, .. } => return Ok(Once::Again(answer)),
                idempotency::Seen::Misused => return Err(ClearanceError::Misused),
            }
        }
        let receipt =
            self.receive_in(&tx, viewer, &Sending { file, report: &report, vessel: None }).await?;
        let answer = render(&receipt, &report);
        if let Some((key, request)) = once {
            idempotency::remember(&tx, (holder, key), request, (CREATED, &answer)).await?;
        }
        tx.commit().await?;
        Ok(Once::Done(answer))
    }

    /// Refuses a file that bears the id of a voyage received before and says something else: its
    /// sender would take the old receipt for a receipt of the new content. Compared with what was
    /// received first, so that a late repetition is recognised after an amendment too.
    pub(super) async fn must_repeat(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        known: &VoyageRow,
        file: &VoyageFile,
    ) -> Result<(), ClearanceError> {
        let filter =
            CallFilter { voyage: Some(known.id.clone()), most: 500, ..CallFilter::default() };
        let mut first = Vec::new();
        for call in store::calls(tx, viewer, &filter).await? {
            let notices = store::notices_of(tx, viewer, &call.id).await?;
            if let Some(notice) = notices.iter().min_by_key(|notice| notice.version) {
                first.push(serde_json::from_str::<VoyageFile>(&notice.content)?);
            }
        }
        let received = |part: &VoyageFile| first.contains(part);
        let parts = (0..file.calls.len()).filter_map(|index| content::at_call(file, index));
        let known_parts = parts.filter(received).count();
        // A call that nobody clears has no notice to compare with; all others must be found.
        if first.is_empty() || known_parts >= first.len().min(file.calls.len()) {
            Ok(())
        } else {
            Err(ClearanceError::Misused)
        }
    }

    /// The viewer's voyages, last begun first: at most `most`, those begun before `after` if one is named.
    ///
    /// # Errors
    /// [`ClearanceError::Storage`].
    pub async fn voyages_page(
        &self,
        viewer: &Viewer,
        after: Option<&VoyageId>,
        most: u64,
    ) -> Result<Vec<VoyageRow>, ClearanceError> {
        let tx = self.store().read(&viewer.scope()).await?;
        Ok(store::voyages_page(&tx, viewer, after, most).await?)
    }
}
