//! What a changed rule would have cost the calls an administration received last.

use accounts::ledger::{self, Entry};
use accounts::{Role, Viewer};
use registry::territory::Atlas;

use super::Clearance;
use crate::error::ClearanceError;
use crate::fee::{Total, fees, totals};
use crate::history::History;
use crate::plan::Plan;
use crate::store::{self, NoticeRow};
use crate::voyage_file::VoyageFile;

/// Most calls reckoned again.
pub const PREVIEW_MOST: u64 = 100;

/// A call whose fees differ.
#[derive(Debug, Clone)]
pub struct TouchedCall {
    /// What people call it: `VC-7K3-29Q`.
    pub reference: String,
    /// Totals by currency under the rule as it is.
    pub before: Vec<Total>,
    /// Totals by currency under the rule as proposed.
    pub after: Vec<Total>,
}

/// What a changed rule does to calls received.
#[derive(Debug, Clone, Default)]
pub struct Preview {
    /// How many calls were reckoned.
    pub calls: usize,
    /// Those whose totals differ, latest first.
    pub touched: Vec<TouchedCall>,
}

impl Clearance {
    /// Reckons the fees of the last [`PREVIEW_MOST`] calls of the viewer's administration under
    /// two atlases. What was paid on earlier calls is left out of both; no person's data leaves
    /// here. Reading the notices is written into the ledger as about `subject`.
    ///
    /// # Errors
    /// [`ClearanceError::NotPermitted`] for everyone but administrators.
    pub async fn preview(
        &self,
        viewer: &Viewer,
        (before, after): (&Atlas, &Atlas),
        subject: &str,
    ) -> Result<Preview, ClearanceError> {
        viewer.require(&[Role::Administrator])?;
        let tx = self.store().write(&viewer.scope()).await?;
        let rows = store::last_received(&tx, viewer, PREVIEW_MOST).await?;
        let entry = Entry::new("ruling.previewed", "ruling", subject);
        ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
        tx.commit().await?;
        let mut preview = Preview::default();
        for (reference, notice) in rows {
            let file: VoyageFile = serde_json::from_str(&notice.content)?;
            let sums = [before, after].map(|atlas| cost(&file, atlas, &notice));
            preview.calls += 1;
            let [before, after] = sums;
            if before != after {
                preview.touched.push(TouchedCall { reference, before, after });
            }
        }
        Ok(preview)
    }
}

fn cost(file: &VoyageFile, atlas: &Atlas, notice: &NoticeRow) -> Vec<Total> {
    let history = History::default();
    let plan = Plan::new(file, atlas, &history, notice.submitted_at);
    let lines: Vec<_> = plan.calls.iter().flat_map(|call| fees(&plan, call)).collect();
    let mut sums = totals(&lines);
    for sum in &mut sums {
        // How well a rule is founded is not what it costs.
        (sum.unofficial_lines, sum.oldest_report, sum.about) = (0, None, false);
    }
    sums
}
