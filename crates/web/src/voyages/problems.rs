//! From the path of a problem to the page and the box where it is mended.

use clearance::check::{CheckResult, Outcome, Severity};
use clearance::draft::Draft;
use clearance::report::VoyageReport;
use clearance::voyage::VoyageId;
use registry::record::FieldProblem;

use super::plan::Findings;
use crate::look::{Link, Problems, Words};
use crate::registry::asks::{label_key, sentence};
use crate::told;

/// The check that every question asked is answered.
const UNANSWERED: &str = "questions-answered";
/// Most unanswered questions that are listed one by one.
const SEVERAL: usize = 6;

/// The page on which something is mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// Which boat, and what the voyage is called.
    Boat,
    /// The description of the boat.
    Vessel,
    /// The islands.
    Islands,
    /// Who comes.
    People,
    /// The description of one person, by their place in the plan.
    Person(usize),
    /// The declaration.
    Declaration,
}

/// Where a path of the voyage file is mended: the page, and the name of the box on it.
pub(super) fn place(path: &str) -> (Place, String) {
    let (head, rest) = path.split_once(['.', '[']).unwrap_or((path, ""));
    match head {
        "vessel" if rest.is_empty() => (Place::Boat, "vessel".into()),
        "vessel" => (Place::Vessel, rest.into()),
        "people" => {
            match rest
                .split_once(']')
                .map(|(index, field)| (index.parse(), field.trim_start_matches('.')))
            {
                Some((Ok(index), field)) => (Place::Person(index), field.into()),
                _ => (Place::People, "come".into()),
            }
        }
        "declaration" => (Place::Declaration, answer_box(path)),
        "calls" => of_call(path, rest),
        "from" | "next" => (Place::Islands, path.into()),
        _ => (Place::Boat, path.into()),
    }
}

fn of_call(path: &str, rest: &str) -> (Place, String) {
    let field = rest.split_once("].").map_or("", |(_, field)| field);
    let first = field.split(['.', '[']).next().unwrap_or_default();
    match first {
        "declaration" => (Place::Declaration, answer_box(field)),
        "aboard" | "joins" | "leaves" => (Place::People, "come".into()),
        "" if path.contains('[') => (Place::Islands, format!("{path}.arrival")),
        "" => (Place::Islands, "calls[0].port".into()),
        _ => (Place::Islands, path.into()),
    }
}

/// The box of an answer bears the name of its question, not of the answer's value.
fn answer_box(path: &str) -> String {
    let value = path.strip_suffix(".value").filter(|_| path.starts_with("declaration.answers."));
    value.unwrap_or(path).to_owned()
}

/// The address where a path is mended, with the way back to the check.
pub(super) fn href(id: &VoyageId, draft: &Draft, path: &str) -> String {
    let (place, field) = place(path);
    let anchor = crate::look::problem::anchor(&field);
    let page = match place {
        Place::Boat => format!("/voyages/{id}/boat?then=check"),
        Place::Vessel => match &draft.vessel {
            Some(vessel) => format!("/vessels/{vessel}?for={id}"),
            None => format!("/voyages/{id}/boat?then=check"),
        },
        Place::Islands => format!("/voyages/{id}/islands?then=check"),
        Place::People => format!("/voyages/{id}/people?then=check"),
        Place::Person(index) => match draft.people.get(index) {
            Some(planned) => format!("/people/{}?for={id}", planned.person),
            None => format!("/voyages/{id}/people?then=check"),
        },
        Place::Declaration => format!("/voyages/{id}/declaration?then=check"),
    };
    format!("{page}#{anchor}")
}

/// What a field of the file is called on its page.
pub(super) fn label(words: &Words, path: &str) -> String {
    let (place, field) = place(path);
    let last = field.rsplit(['.']).next().unwrap_or_default();
    let key = match place {
        Place::Boat if field == "vessel" => "voyage-boat".into(),
        Place::Boat => "voyage-name".into(),
        Place::Vessel => label_key("vessel-field", &field),
        Place::People => "voyage-people".into(),
        Place::Person(_) if field.starts_with("documents[") => label_key("document-field", last),
        Place::Person(_) => label_key("person-field", &field),
        Place::Islands => format!(
            "voyage-field-{}",
            field.replace(['.', '_'], "-").replace(char::is_numeric, "").replace("[]", "")
        ),
        Place::Declaration => super::goods::label_key_of(&field),
    };
    if words.has(&key) { words.t(&key) } else { String::new() }
}

/// What a field problem says, naming the field.
pub(super) fn told_field(words: &Words, problem: &FieldProblem) -> String {
    let (place, field) = place(&problem.path);
    if place == Place::People && field == "come" {
        return words.t("voyage-people-none");
    }
    if place == Place::Islands && field.ends_with(".port") {
        return words.t("voyage-choose-port-problem");
    }
    sentence(words, problem, &label(words, &problem.path))
}

/// Failed checks of a report, worst first; the same fault at several calls is told once.
pub(super) fn failed(report: &VoyageReport) -> Vec<&CheckResult> {
    let mut found: Vec<&CheckResult> = Vec::new();
    for check in report.all_checks().filter(|check| check.failed()) {
        let same = |other: &&CheckResult| {
            other.id == check.id
                && place(&other.path) == place(&check.path)
                && other.skipper == check.skipper
        };
        if !found.iter().any(same) {
            found.push(check);
        }
    }
    found.sort_by_key(|check| check.severity);
    found
}

/// The sentence of a check for the skipper.
pub(super) fn told_check(words: &Words, check: &CheckResult) -> String {
    told::sentence(words, check.skipper.as_ref().unwrap_or(&check.title))
}

/// What is wrong on one page of the plan: fields that cannot be read, and blocking checks.
pub(super) fn on(
    words: &Words,
    wanted: &Place,
    fields: &[FieldProblem],
    report: Option<&VoyageReport>,
) -> Problems {
    let mut problems = Problems::new();
    for problem in fields.iter().filter(|problem| place(&problem.path).0 == *wanted) {
        problems.add(place(&problem.path).1, told_field(words, problem));
    }
    let checks = report.map(failed).unwrap_or_default();
    let blocking = checks.into_iter().filter(|check| check.severity == Severity::Block);
    for check in blocking.filter(|check| place(&check.path).0 == *wanted) {
        problems.add(place(&check.path).1, told_check(words, check));
    }
    problems
}

/// What must be mended before the voyage can be sent, each with a link to where.
pub(super) fn to_mend(words: &Words, id: &VoyageId, draft: &Draft, found: &Findings) -> Vec<Link> {
    let fields =
        found.fields.iter().map(|problem| (told_field(words, problem), problem.path.as_str()));
    let blocking = found.report().map(failed).unwrap_or_default();
    let checks = blocking.into_iter().filter(|check| check.severity == Severity::Block);
    let (open, checks): (Vec<_>, Vec<_>) = checks.partition(|check| check.id == UNANSWERED);
    // A declaration that was not opened yet is one thing to do, not thirty.
    let (open, together) = match open.first() {
        Some(first) if open.len() > SEVERAL => {
            let text = words.t1("check-questions-open", "count", open.len());
            (Vec::new(), Some((text, first.path.as_str())))
        }
        _ => (open, None),
    };
    let told = |check: &'_ CheckResult| told_check(words, check);
    let single = open.into_iter().chain(checks).map(|check| (told(check), check.path.as_str()));
    let all = fields.chain(together).chain(single);
    all.map(|(text, path)| Link::new(text, href(id, draft, path))).collect()
}

/// Titles of the checks that passed, each once.
pub(super) fn passed(words: &Words, report: &VoyageReport) -> Vec<String> {
    let mut titles: Vec<String> = Vec::new();
    for check in report.all_checks().filter(|check| check.outcome == Outcome::Passed) {
        let title = told::sentence(words, &check.title);
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    titles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_of_a_file_leads_to_the_page_it_is_mended_on() {
        let cases = [
            ("name", Place::Boat, "name"),
            ("vessel", Place::Boat, "vessel"),
            ("vessel.mmsi", Place::Vessel, "mmsi"),
            ("people", Place::People, "come"),
            ("people[2].documents[0].expires_on", Place::Person(2), "documents[0].expires_on"),
            ("calls[1].arrival", Place::Islands, "calls[1].arrival"),
            ("calls[1]", Place::Islands, "calls[1].arrival"),
            ("calls[0].aboard", Place::People, "come"),
            ("calls[0].joins[1].person", Place::People, "come"),
            ("from.country", Place::Islands, "from.country"),
            (
                "calls[1].declaration.answers.customs.cash",
                Place::Declaration,
                "declaration.answers.customs.cash",
            ),
            ("declaration.weapons[0].serial", Place::Declaration, "declaration.weapons[0].serial"),
        ];
        for (path, page, field) in cases {
            assert_eq!(place(path), (page, field.to_owned()), "{path}");
        }
    }
}
