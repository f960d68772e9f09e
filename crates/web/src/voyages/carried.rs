//! What was carried over from a voyage before, in full: it is read before it is sent, not asked
//! again.

use clearance::report::VoyageReport;
use clearance::voyage_file::VoyageFile;

use super::call_page::told_answer;
use super::plan::Plan;
use super::step;
use crate::desk::told_goods;
use crate::look::{Page, SummaryRow};
use crate::told::by_language;

/// Every answer and all goods that were carried over and that an island of this voyage asks for;
/// nothing if the voyage was not made from another.
pub(super) fn rows(
    page: &Page,
    plan: &Plan,
    voyage: Option<&(VoyageFile, VoyageReport)>,
) -> Vec<SummaryRow> {
    let (true, Some((file, report))) = (plan.draft.carried, voyage) else {
        return Vec::new();
    };
    let Some(declared) = &file.declaration else {
        return Vec::new();
    };
    let mut rows: Vec<SummaryRow> = Vec::new();
    for asked in report.calls.iter().flat_map(|call| &call.questions) {
        let ask = by_language(page.language(), &asked.ask);
        if let Some(answer) = declared.answers.get(&asked.id)
            && !rows.iter().any(|row| row.key == ask)
        {
            rows.push(SummaryRow::lines(ask, told_answer(page, answer)));
        }
    }
    rows.extend(told_goods(page, declared));
    let address = format!("{}?then=check", step(plan.id(), "declaration"));
    rows.into_iter().map(|row| row.change(page.t("summary-change"), address.clone())).collect()
}
