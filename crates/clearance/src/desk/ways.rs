//! Everything known of the two ways of one call, read once and reasoned over.

use accounts::{AgencyKind, Viewer};
use storage::{StorageError, Tx};

use crate::decision::Decision;
use crate::kept::KeptReport;
use crate::notice::NoticeState;
use crate::standing::{Reason, Standing, WayFacts};
use crate::store::{self, CallRow, CertificateRow, NoticeRow};
use crate::voyage::Way;

/// Notices, decisions and certificates of a call.
#[derive(Default)]
pub(super) struct Ways {
    pub(super) notices: Vec<NoticeRow>,
    pub(super) decisions: Vec<(Way, Decision)>,
    pub(super) certificates: Vec<CertificateRow>,
}

impl Ways {
    pub(super) async fn read(
        tx: &Tx,
        viewer: &Viewer,
        call: &CallRow,
    ) -> Result<Self, StorageError> {
        Ok(Self {
            notices: store::notices_of(tx, viewer, &call.id).await?,
            decisions: store::decisions_of(tx, viewer, &call.id).await?,
            certificates: store::certificates_of(tx, viewer, &call.id).await?,
        })
    }

    /// The version of a way's notice that counts: the last.
    pub(super) fn latest(&self, way: Way) -> Option<&NoticeRow> {
        self.notices.iter().filter(|notice| notice.way == way).max_by_key(|notice| notice.version)
    }

    pub(super) fn decisions(&self, way: Way) -> Vec<Decision> {
        self.decisions
            .iter()
            .filter(|(of, _)| *of == way)
            .map(|(_, decision)| decision.clone())
            .collect()
    }

    pub(super) fn reopened(&self, way: Way) -> Vec<(i32, Vec<AgencyKind>)> {
        let of_way = self.notices.iter().filter(|notice| notice.way == way);
        of_way.map(|notice| (notice.version, notice.reopens.clone())).collect()
    }

    /// The certificate of a way that counts.
    pub(super) fn certificate(&self, way: Way) -> Option<&CertificateRow> {
        self.certificates
            .iter()
            .rfind(|certificate| certificate.way == way && certificate.revoked.is_none())
    }

    fn revoked(&self, way: Way) -> bool {
        let last = self.certificates.iter().rfind(|certificate| certificate.way == way);
        let last_decision =
            self.decisions.iter().filter(|(of, _)| *of == way).map(|(_, d)| d.at).max();
        last.and_then(|certificate| certificate.revoked.as_ref())
            .is_some_and(|(at, _)| last_decision.is_none_or(|decided| decided <= *at))
    }

    /// Derives the standing of the call.
    pub(super) fn standing(&self) -> Standing {
        let mut facts = Vec::new();
        let mut reasons: Vec<Reason> = Vec::new();
        for way in [Way::Inward, Way::Outward] {
            let Some(latest) = self.latest(way) else {
                continue;
            };
            let report = kept(latest);
            let cancelled = latest.state == NoticeState::Cancelled;
            if !cancelled {
                reasons.extend(report.iter().flat_map(KeptReport::reasons));
            }
            facts.push(WayFacts {
                way,
                required: report.map(|report| report.required).unwrap_or_default(),
                decisions: self.decisions(way),
                reopened: self.reopened(way),
                cancelled,
                revoked: self.revoked(way),
            });
        }
        Standing::derive(&facts, reasons)
    }
}

/// The report kept with a notice; none if it was written in a form no longer read.
pub(super) fn kept(notice: &NoticeRow) -> Option<KeptReport> {
    serde_json::from_str(&notice.report).ok()
}
