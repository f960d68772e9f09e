//! The versions of a call's notices: which way needs a new one, what it supersedes, and whose
//! decisions it reopens.

use accounts::{AgencyKind, Viewer};
use storage::Tx;

use super::Clearance;
use super::send::Sending;
use super::ways::Ways;
use super::withdraw::withdraw_way;
use crate::content;
use crate::error::ClearanceError;
use crate::history::{PersonKey, document_key};
use crate::kept::KeptReport;
use crate::notice::{Notice, NoticeId, NoticeState};
use crate::report::CallReport;
use crate::store::{self, CallRow, NoticeRow, TravellerRow};
use crate::voyage::Way;
use crate::voyage_file::{Vocabulary as _, VoyageFile};

/// What follows a notice.
enum Next {
    /// Nothing changed: this version stands.
    Same(i32),
    /// A new version.
    New { version: i32, supersedes: Option<NoticeId>, reopens: Vec<AgencyKind> },
}

impl Clearance {
    /// Sends the notices of one call: new ones, or new versions where the content changed.
    /// `known`: the call was there before, and may have notices and decisions.
    pub(super) async fn send_call(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        (mut call, index, known): (CallRow, usize, bool),
        sending: &Sending<'_>,
    ) -> Result<(CallRow, Vec<(Way, i32)>), ClearanceError> {
        let mut ways = if known { Ways::read(tx, viewer, &call).await? } else { Ways::default() };
        let content = content::at_call(sending.file, index).ok_or(ClearanceError::Blocked)?;
        let mut received = Vec::new();
        for way in [Way::Inward, Way::Outward] {
            let report =
                KeptReport::of(sending.report, index, way).ok_or(ClearanceError::Blocked)?;
            if !is_asked(&sending.report.calls[index], way, &report) {
                withdraw_way(tx, &mut ways, way).await?;
                continue;
            }
            let version = match self.next_version(&ways, way, &content, &report)? {
                Next::Same(version) => version,
                Next::New { version, supersedes, reopens } => {
                    if let Some(old) = supersedes {
                        supersede(tx, &mut ways, &old).await?;
                    }
                    let row = new_notice(tx, viewer, (&call, way, version), (&content, &report))?;
                    let row = NoticeRow { reopens, ..row };
                    store::insert_notice(tx, &call, &row, &travellers(&content, way)).await?;
                    ways.notices.push(row);
                    version
                }
            };
            received.push((way, version));
        }
        self.fill(&mut call, index, sending)?;
        let standing = self.settle_certificates(tx, &call, &ways).await?;
        call.due_at = standing.next_due(&call);
        store::save_standing(tx, &call, &standing).await?;
        call.standing = standing;
        Ok((call, received))
    }

    fn next_version(
        &self,
        ways: &Ways,
        way: Way,
        content: &VoyageFile,
        report: &KeptReport,
    ) -> Result<Next, ClearanceError> {
        let Some(latest) = ways.latest(way) else {
            return Ok(Next::New { version: 1, supersedes: None, reopens: Vec::new() });
        };
        if latest.state == NoticeState::Cancelled {
            let (version, reopens) = (latest.version + 1, report.required.clone());
            return Ok(Next::New { version, supersedes: None, reopens });
        }
        let before: VoyageFile = serde_json::from_str(&latest.content)?;
        if before == *content {
            return Ok(Next::Same(latest.version));
        }
        let (_, next) = latest.typed().amend()?;
        let reopens = content::reopened(&before, content, &report.required, self.atlas());
        Ok(Next::New { version: next.version, supersedes: Some(latest.id.clone()), reopens })
    }
}

/// An old version makes room for a new one.
async fn supersede(tx: &Tx, ways: &mut Ways, old: &NoticeId) -> Result<(), ClearanceError> {
    store::set_notice_state(tx, old, NoticeState::Superseded).await?;
    store::close_travellers(tx, old).await?;
    for notice in ways.notices.iter_mut().filter(|notice| notice.id == *old) {
        notice.state = NoticeState::Superseded;
    }
    Ok(())
}

fn new_notice(
    tx: &Tx,
    viewer: &Viewer,
    (call, way, version): (&CallRow, Way, i32),
    (content, report): (&VoyageFile, &KeptReport),
) -> Result<NoticeRow, ClearanceError> {
    let at = tx.ambient().now();
    let sent = Notice::draft(version).submit(at);
    Ok(NoticeRow {
        id: NoticeId::new(tx.ambient()),
        call: call.id.clone(),
        way,
        version,
        state: sent.stored(),
        content: serde_json::to_string(content)?,
        report: serde_json::to_string(report)?,
        reopens: Vec::new(),
        submitted_at: at,
        submitted_by: viewer.account.clone(),
    })
}

/// True if a notice goes that way: there is an arrival or departure and somebody who must clear it.
fn is_asked(report: &CallReport, way: Way, kept: &KeptReport) -> bool {
    let planned = match way {
        Way::Inward => report.arrival.is_some(),
        Way::Outward => report.departure.is_some(),
    };
    planned && !kept.required.is_empty()
}

/// The people of one way of a notice, as they are searched for.
fn travellers(content: &VoyageFile, way: Way) -> Vec<TravellerRow> {
    let aboard = content::aboard(content, way);
    let rows = aboard.iter().filter_map(|aboard| {
        let (_, person) = content.person(&aboard.person)?;
        let document = person.documents.first();
        Some(TravellerRow {
            role: aboard.role.word().to_owned(),
            name_key: registry::fold(&PersonKey::of(person).name),
            born: Some(person.born.to_string()),
            nationality: Some(person.nationality.clone()),
            document_key: document.map(|d| document_key(&d.issuing_country, &d.number)),
        })
    });
    rows.collect()
}
