//! Checks of the answers to a territory's questions.

use registry::territory::{Answer as AnswerKind, Direction, FlagSeverity, Question, Topic, YesNo};

use super::CheckResult;
use super::sheet::Check;
use crate::plan::{Plan, PlannedCall};
use crate::sentence::Arg;
use crate::voyage_file::{Answer, AnswerValue, Declaration};

/// Checks of the answers at a call, for each notice.
pub(super) fn of_call(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Vec<CheckResult> {
    let both = [Direction::Arrival, Direction::Departure];
    let mut checks: Vec<Check> =
        both.into_iter().flat_map(|direction| of_notice(plan, call, direction)).collect();
    checks.push(known(plan, call));
    checks.into_iter().flat_map(Check::finish).collect()
}

/// The questions asked in a notice of a call; none where the vessel need not be cleared.
pub(crate) fn asked<'a>(
    plan: &Plan<'a>,
    call: &PlannedCall<'a>,
    direction: Direction,
) -> Vec<&'a Question> {
    let territory = call.territory().filter(|_| call.clears(direction));
    territory.map_or_else(Vec::new, |territory| plan.atlas.questions(territory, direction))
}

/// Whether the declaration answers a question: in words, or by the goods it lists.
pub(crate) fn is_answered(declaration: &Declaration, id: &str) -> bool {
    let stores = declaration.stores.as_ref();
    let listed = match id {
        "customs.spirits" => stores.is_some_and(|s| s.spirits_l.is_some()),
        "customs.wine" => stores.is_some_and(|s| s.wine_l.is_some()),
        "customs.tobacco" => stores.is_some_and(|s| s.tobacco_g.is_some()),
        "health.ports-30-days" => {
            declaration.health.as_ref().is_some_and(|h| !h.recent_ports.is_empty())
        }
        _ => false,
    };
    listed || declaration.answers.contains_key(id)
}

fn path(call: &PlannedCall<'_>, id: &str) -> String {
    format!("calls[{}].declaration.answers.{id}", call.index)
}

fn of_notice(plan: &Plan<'_>, call: &PlannedCall<'_>, direction: Direction) -> Vec<Check> {
    let root = format!("calls[{}].declaration.answers", call.index);
    let new = |id| Check::new(id, root.clone()).of(direction);
    let mut answered = new("questions-answered");
    let mut fit = new("answers-fit");
    let mut detailed = new("answers-detailed");
    let mut officer = new("answers-for-officer");
    let mut worth = new("answers-worth-knowing");
    let mut health = new("health-answers");
    for question in asked(plan, call, direction) {
        let id = question.id.as_str();
        let ask = || [("question", Arg::from(&question.ask))];
        answered.test();
        let Some(answer) = call.declaration.answers.get(id) else {
            if !is_answered(&call.declaration, id) {
                answered.fault(path(call, id), ask());
                answered.last_fault_by(None, Some(question.topic.agency()));
            }
            continue;
        };
        fit.test();
        if !fits(question, answer) {
            let kind = Arg::Key(format!("check-answer-{}", kind_word(question.answer)));
            fit.fault(path(call, id), [("question", Arg::from(&question.ask)), ("kind", kind)]);
            continue;
        }
        if question.detail_when.is_some() {
            detailed.test();
        }
        if wants_detail(question, answer) && answer.detail.is_none() {
            detailed.fault(format!("{}.detail", path(call, id)), ask());
        }
        let flagged = match (question.flag_when.map(|flag| flag.severity), question.topic) {
            (None, _) => continue,
            (Some(FlagSeverity::Refer), Topic::Health) => &mut health,
            (Some(FlagSeverity::Refer), _) => &mut officer,
            (Some(FlagSeverity::Warn), _) => &mut worth,
        };
        flagged.test();
        if is_flagged(question, answer) {
            flagged.fault(path(call, id), flag_args(question, answer));
            let source = question.evidence.as_ref().map(Into::into);
            flagged.last_fault_by(source, Some(agency_of(call, question)));
        }
    }
    vec![answered, fit, detailed, officer, worth, health]
}

/// The agency that reads an answer: customs, where the territory has no such agency.
pub(crate) fn agency_of(
    call: &PlannedCall<'_>,
    question: &Question,
) -> registry::territory::AgencyKind {
    let own = question.topic.agency();
    let has = call
        .territory()
        .is_some_and(|t| t.agencies.arrival.contains(&own) || t.agencies.departure.contains(&own));
    if has { own } else { registry::territory::AgencyKind::Customs }
}

fn flag_args(question: &Question, answer: &Answer) -> [(&'static str, Arg); 3] {
    let yes = said(answer) == Some(YesNo::Yes);
    let word = Arg::Key(if yes { "check-answer-yes" } else { "check-answer-no" }.to_owned());
    let detail = answer.detail.clone().unwrap_or_else(|| "–".to_owned());
    [("question", Arg::from(&question.ask)), ("answer", word), ("detail", detail.into())]
}

fn said(answer: &Answer) -> Option<YesNo> {
    match answer.value {
        AnswerValue::YesNo(true) => Some(YesNo::Yes),
        AnswerValue::YesNo(false) => Some(YesNo::No),
        _ => None,
    }
}

fn wants_detail(question: &Question, answer: &Answer) -> bool {
    question.detail_when.is_some() && said(answer) == question.detail_when
}

fn is_flagged(question: &Question, answer: &Answer) -> bool {
    question.flag_when.is_some_and(|flag| said(answer) == Some(flag.answer))
}

fn kind_word(kind: AnswerKind) -> &'static str {
    match kind {
        AnswerKind::YesNo | AnswerKind::YesNoDetail => "yes-no",
        AnswerKind::Text => "text",
        AnswerKind::Number => "number",
        AnswerKind::Date => "date",
        AnswerKind::List => "list",
    }
}

/// Whether the answer is of the kind the question asks for.
fn fits(question: &Question, answer: &Answer) -> bool {
    match (question.answer, &answer.value) {
        (AnswerKind::YesNo | AnswerKind::YesNoDetail, AnswerValue::YesNo(_))
        | (AnswerKind::Text, AnswerValue::Text(_))
        | (AnswerKind::List, AnswerValue::Lines(_) | AnswerValue::Text(_))
        | (AnswerKind::Number, AnswerValue::Number(_)) => true,
        (AnswerKind::Date, AnswerValue::Text(text)) => text.parse::<chrono::NaiveDate>().is_ok(),
        _ => false,
    }
}

/// Answers to questions that nobody asks at any call: perhaps a slip in the id.
fn known(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Check {
    let mut check =
        Check::new("answers-known", format!("calls[{}].declaration.answers", call.index));
    let own = call.call.declaration.as_ref();
    for id in own.into_iter().flat_map(|declaration| declaration.answers.keys()) {
        check.test();
        let exists = registry::territory::QuestionId::parse(id)
            .is_ok_and(|id| plan.atlas.question(&id).is_some());
        if !exists {
            let shown: String = id.chars().take(64).collect();
            check.fault(path(call, id), [("id", shown.into())]);
        }
    }
    check
}
