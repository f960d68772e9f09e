//! What a changed rule would have cost the calls an administration received last.

use accounts::ledger::{self, Entry};
use accounts::{Role, Viewer};
use chrono::{DateTime, Utc};
use registry::territory::{AgencyKind, Atlas, DeadlineKind};

use super::Clearance;
use crate::deadline::{DeadlineStatus, deadlines};
use crate::error::ClearanceError;
use crate::fee::{Total, fees, totals};
use crate::history::History;
use crate::plan::Plan;
use crate::store::{self, NoticeRow};
use crate::voyage::Way;
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

/// A call that is late under one rule and in time under the other.
#[derive(Debug, Clone)]
pub struct TimedCall {
    /// What people call it: `VC-7K3-29Q`.
    pub reference: String,
    /// When its first notice was received.
    pub received: DateTime<Utc>,
    /// By when it was due: under the rule as it is, and as proposed.
    pub due: [DateTime<Utc>; 2],
    /// Whether it is late under the rule as proposed; under the one in force it is then in time.
    pub late: bool,
}

/// What a changed deadline does to calls received.
#[derive(Debug, Clone, Default)]
pub struct DeadlinePreview {
    /// How many calls were reckoned.
    pub calls: usize,
    /// How many of them are late: under the rule as it is, and as proposed.
    pub late: [usize; 2],
    /// Those that are late under one of the two only, latest first.
    pub touched: Vec<TimedCall>,
}

/// True of a deadline against which a notice shows by itself whether it is met. When a master came
/// to the office, or asked for a permit, is not in it.
#[must_use]
pub fn shows_in_notices(kind: DeadlineKind) -> bool {
    use DeadlineKind::{InAndOutTogether, NoticeBeforeArrival, NoticeBeforeDeparture};
    matches!(kind, NoticeBeforeArrival | NoticeBeforeDeparture | InAndOutTogether)
}

impl Clearance {
    /// Judges the last [`PREVIEW_MOST`] calls of the viewer's administration by a deadline under
    /// two atlases: each by its first notice, as it was when it came. No person's data leaves here.
    /// Reading the notices is written into the ledger as about `subject`.
    ///
    /// # Errors
    /// [`ClearanceError::NotPermitted`] for everyone but administrators.
    pub async fn preview_deadline(
        &self,
        viewer: &Viewer,
        atlases: [&Atlas; 2],
        (which, subject): ((DeadlineKind, Option<AgencyKind>), &str),
    ) -> Result<DeadlinePreview, ClearanceError> {
        viewer.require(&[Role::Administrator])?;
        let way = match which.0 {
            DeadlineKind::NoticeBeforeDeparture => Way::Outward,
            _ => Way::Inward,
        };
        let tx = self.store().write(&viewer.scope()).await?;
        let rows = store::first_received(&tx, viewer, (way, PREVIEW_MOST)).await?;
        let entry = Entry::new("ruling.previewed", "ruling", subject);
        ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
        tx.commit().await?;
        let mut preview = DeadlinePreview::default();
        for (reference, notice) in rows {
            let file: VoyageFile = serde_json::from_str(&notice.content)?;
            let [Some(before), Some(after)] =
                atlases.map(|atlas| judged(&file, atlas, &notice, which))
            else {
                continue;
            };
            preview.calls += 1;
            let late = [before.1, after.1];
            for (count, late) in preview.late.iter_mut().zip(late) {
                *count += usize::from(late);
            }
            if before.1 != after.1 {
                let received = notice.submitted_at;
                let due = [before.0, after.0];
                preview.touched.push(TimedCall { reference, received, due, late: after.1 });
            }
        }
        Ok(preview)
    }

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

/// By when a call of a notice was due, and whether it is late.
fn judged(
    file: &VoyageFile,
    atlas: &Atlas,
    notice: &NoticeRow,
    (kind, agency): (DeadlineKind, Option<AgencyKind>),
) -> Option<(DateTime<Utc>, bool)> {
    let history = History::default();
    let plan = Plan::new(file, atlas, &history, notice.submitted_at);
    let lines = plan.calls.iter().flat_map(|call| deadlines(&plan, call));
    let mut lines = lines.filter(|line| line.hours.is_some());
    let line = lines.find(|line| line.kind == kind && line.agency == agency)?;
    let late = matches!(line.status, DeadlineStatus::Passed | DeadlineStatus::PlanTooLong);
    Some((line.due?.utc, late))
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
