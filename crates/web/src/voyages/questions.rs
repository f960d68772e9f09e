//! The questions of all islands together: each asked once, with who asks it and by which rule.

use clearance::draft::date_text;
use clearance::evidence::RuleSource;
use clearance::report::{AskedQuestion, VoyageReport};
use registry::territory::{Answer, Atlas, QuestionId, TerritoryId, Topic, YesNo};
use serde_json::{Map, Value, json};

use crate::hall::source;
use crate::look::{Choice, Choices, DateField, Field, Page, Problems, Why};
use crate::registry::asks::{Piece, whole};
use crate::registry::typed::Typed;
use crate::told::by_language;

/// Topics in the order in which they are shown.
const TOPICS: [Topic; 5] =
    [Topic::Health, Topic::Customs, Topic::Immigration, Topic::Agriculture, Topic::Port];

/// A question with everybody who asks it.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) question: AskedQuestion,
    /// Ids of the territories, each once, in the order of the voyage.
    pub(super) territories: Vec<String>,
    /// Their names in the reader's language.
    names: Vec<String>,
    /// An officer looks at a yes: no says that there is nothing to tell.
    flagged_yes: bool,
    /// Rules, each with the names of those whose rule it is.
    rules: Vec<(RuleSource, Vec<String>)>,
}

/// A question as drawn.
pub(super) struct QuestionBoxes {
    pub(super) answer: Piece,
    pub(super) detail: Option<Field>,
    pub(super) detail_open: bool,
    pub(super) asked_by: String,
    pub(super) whys: Vec<Why>,
}

/// The name of a question's box.
pub(super) fn name(id: &str) -> String {
    format!("declaration.answers.{id}")
}

/// All questions of a voyage, by topic.
pub(super) fn union(page: &Page, atlas: &Atlas, report: &VoyageReport) -> Vec<(Topic, Vec<Asked>)> {
    let mut all: Vec<Asked> = Vec::new();
    for call in &report.calls {
        let territory = call.territory.clone().unwrap_or_default();
        let place = by_language(page.language(), &call.territory_name).to_owned();
        for question in &call.questions {
            let rule = question.evidence.clone().or_else(|| rule_of(atlas, &territory));
            enter(&mut all, question, (&territory, &place), rule);
        }
    }
    for asked in &mut all {
        let known = QuestionId::parse(&asked.question.id).ok().and_then(|id| atlas.question(&id));
        asked.flagged_yes =
            known.and_then(|q| q.flag_when).is_some_and(|flag| flag.answer == YesNo::Yes);
    }
    let of = |topic: Topic| {
        all.iter().filter(|asked| asked.question.topic == topic).cloned().collect::<Vec<_>>()
    };
    TOPICS
        .map(|topic| (topic, of(topic)))
        .into_iter()
        .filter(|(_, asked)| !asked.is_empty())
        .collect()
}

fn enter(
    all: &mut Vec<Asked>,
    question: &AskedQuestion,
    (id, name): (&str, &str),
    rule: Option<RuleSource>,
) {
    let at = all.iter().position(|asked| asked.question.id == question.id);
    let at = at.unwrap_or_else(|| {
        let (territories, names, rules) = (Vec::new(), Vec::new(), Vec::new());
        all.push(Asked {
            question: question.clone(),
            territories,
            names,
            flagged_yes: false,
            rules,
        });
        all.len() - 1
    });
    let asked = &mut all[at];
    if asked.territories.iter().any(|known| known == id) {
        return;
    }
    asked.territories.push(id.to_owned());
    asked.names.push(name.to_owned());
    let Some(rule) = rule else { return };
    match asked.rules.iter_mut().find(|(known, _)| known.source == rule.source) {
        Some((_, names)) => names.push(name.to_owned()),
        None => asked.rules.push((rule, vec![name.to_owned()])),
    }
}

fn rule_of(atlas: &Atlas, territory: &str) -> Option<RuleSource> {
    let territory = atlas.territory(&TerritoryId::parse(territory).ok()?)?;
    Some((&territory.questions.evidence).into())
}

impl Asked {
    fn is_yes_no(&self) -> bool {
        matches!(self.question.answer, Answer::YesNo | Answer::YesNoDetail)
    }

    /// The answer that says there is nothing to tell, where that is plain.
    pub(super) fn quiet_answer(&self) -> Option<bool> {
        let quiet = self.flagged_yes || self.question.detail_when == Some(YesNo::Yes);
        (self.is_yes_no() && quiet).then_some(false)
    }

    /// Draws the question with what is answered.
    pub(super) fn draw(
        &self,
        page: &Page,
        answers: &Map<String, Value>,
        problems: &Problems,
    ) -> QuestionBoxes {
        let language = page.language();
        let answer = answers.get(&self.question.id);
        let detail = answer
            .and_then(|answer| answer.get("detail"))
            .and_then(Value::as_str)
            .unwrap_or_default();
        let detail_box = self.question.detail_when.map(|when| {
            let key =
                if when == YesNo::Yes { "declaration-detail-yes" } else { "declaration-detail-no" };
            let mut field =
                Field::lines(format!("{}.detail", name(&self.question.id)), page.t(key));
            field.hint =
                self.question.hint.as_ref().map(|hint| by_language(language, hint).to_owned());
            field.rows = 3;
            field.value(detail).with(problems)
        });
        let said = answer.and_then(|answer| answer.get("value"));
        let needs = said.and_then(Value::as_bool).is_some_and(|yes| {
            self.question.detail_when == Some(if yes { YesNo::Yes } else { YesNo::No })
        });
        let wrong = detail_box.as_ref().is_some_and(|field| field.error.is_some());
        let about = by_language(language, &self.question.ask).to_owned();
        let why = |(rule, names): &(RuleSource, Vec<String>)| {
            let text = page.t1("declaration-why", "islands", names.join(", "));
            source::why(page, about.clone(), text, rule)
        };
        QuestionBoxes {
            answer: self.piece(page, said, problems),
            detail_open: needs || wrong || !detail.is_empty(),
            detail: detail_box,
            asked_by: page.t1("declaration-asked-by", "islands", self.names.join(", ")),
            whys: self.rules.iter().map(why).collect(),
        }
    }

    fn piece(&self, page: &Page, said: Option<&Value>, problems: &Problems) -> Piece {
        let (language, name) = (page.language(), name(&self.question.id));
        let label = by_language(language, &self.question.ask).to_owned();
        let hint = self.question.hint.as_ref().filter(|_| self.question.detail_when.is_none());
        let hint = hint.map(|hint| by_language(language, hint).to_owned());
        match self.question.answer {
            Answer::YesNo | Answer::YesNoDetail => {
                let chosen =
                    said.and_then(Value::as_bool).map(|yes| if yes { "yes" } else { "no" });
                let choices =
                    ["yes", "no"].map(|word| Choice::new(word, page.t(&format!("answer-{word}"))));
                let radios =
                    Choices::new(name, label, choices.to_vec()).chosen(chosen).inline().small();
                Piece::Radios(Choices { hint, ..radios }.with(problems))
            }
            Answer::Date => {
                let text = said.and_then(Value::as_str).unwrap_or_default();
                let mut parts = text.split('-');
                let (year, month, day) = (parts.next(), parts.next(), parts.next());
                let date = DateField { hint, ..DateField::new(name, label) };
                let typed = date.typed(
                    day.unwrap_or_default(),
                    month.unwrap_or_default(),
                    year.unwrap_or_default(),
                );
                Piece::Date(typed.with(problems))
            }
            kind => {
                let text = said.map(text_of).unwrap_or_default();
                let field = match kind {
                    Answer::Number => Field::digits(name, label),
                    Answer::List => Field::lines(name, label),
                    _ => Field::text(name, label),
                };
                let field = Field { hint, ..field.value(text).with(problems) };
                if kind == Answer::List { Piece::Lines(field) } else { Piece::Line(field) }
            }
        }
    }

    /// The answer as typed; none if nothing was.
    pub(super) fn read(&self, typed: &Typed) -> Option<Value> {
        let name = name(&self.question.id);
        let text = typed.get(&name).trim();
        let value = match self.question.answer {
            Answer::YesNo | Answer::YesNoDetail if text.is_empty() => None,
            Answer::YesNo | Answer::YesNoDetail => Some((text == "yes").into()),
            Answer::Date => {
                let [day, month, year] = typed.day(&name);
                let blank = [day, month, year].concat().trim().is_empty();
                (!blank).then(|| date_text(day, month, year).into())
            }
            _ if text.is_empty() => None,
            Answer::Number => Some(whole(text)),
            Answer::List => {
                Some(text.lines().map(str::trim).filter(|line| !line.is_empty()).collect())
            }
            Answer::Text => Some(text.into()),
        };
        let detail = typed.get(&format!("{name}.detail")).trim();
        match (value, detail) {
            (None, "") => None,
            (None, detail) => Some(json!({ "detail": detail })),
            (Some(value), "") => Some(json!({ "value": value })),
            (Some(value), detail) => Some(json!({ "value": value, "detail": detail })),
        }
    }
}

/// An answer as it stands in its box.
fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(lines) => {
            lines.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n")
        }
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
