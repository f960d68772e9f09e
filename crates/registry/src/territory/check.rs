//! What must hold in the atlas's files. Every mistake is found in one go.

use std::collections::BTreeMap;

use rules::{FactSchema, Rule};

use super::check_fees;
use super::check_territory::{self, facts};
use super::error::{AtlasError, Fault};
use super::evidence::{Evidence, Source};
use super::fee::{Bands, FACTS};
use super::ids::SourceId;
use super::load::{Draft, HOLIDAYS};
use super::question::{Answer, Question};
use super::walk::{self, Visitor};
use super::words::Words;

/// Collects mistakes of one file.
pub(super) struct Faults<'a> {
    file: &'a str,
    found: &'a mut Vec<Fault>,
}

impl<'a> Faults<'a> {
    fn of(file: &'a str, found: &'a mut Vec<Fault>) -> Self {
        Self { file, found }
    }

    pub(super) fn file(&self) -> &str {
        self.file
    }

    pub(super) fn add(&mut self, at: impl Into<String>, what: impl Into<String>) {
        self.found.push(Fault { file: self.file.to_owned(), at: at.into(), what: what.into() });
    }
}

/// What is wrong with bands on their own, as an administration may write them.
pub(super) fn rate_faults(bands: &Bands) -> Vec<Fault> {
    let mut found = Vec::new();
    check_fees::bands("bands", bands, &mut Faults::of("", &mut found));
    found
}

/// Checks everything and completes the evidence with its sources' records.
pub(super) fn check(draft: &mut Draft) -> Result<(), AtlasError> {
    let schema = FactSchema::of(FACTS).map_err(|fault| AtlasError::Malformed {
        file: "the list of facts in the program".to_owned(),
        message: fault.to_string(),
    })?;
    let mut found = Vec::new();
    catalogue(draft, &schema, &mut found);
    for (file, territory) in &mut draft.territories {
        let own = std::mem::take(&mut territory.sources);
        let faults = Faults::of(file, &mut found);
        walk::territory(territory, &mut Inspector::new(faults, &draft.sources, &own, &schema));
        territory.sources = own;
    }
    for (file, territory) in &draft.territories {
        check_territory::territory(territory, draft, &mut Faults::of(file, &mut found));
    }
    unique(draft, &mut found);
    if found.is_empty() { Ok(()) } else { Err(AtlasError::Faults(found)) }
}

/// What territories share: holidays and the catalogue of questions.
fn catalogue(draft: &mut Draft, schema: &FactSchema, found: &mut Vec<Fault>) {
    let none = BTreeMap::new();
    for holiday in &draft.holidays {
        let mut faults = Faults::of(HOLIDAYS, found);
        if !holiday.day.can_be() {
            let at = format!("holidays[{}].day", holiday.id);
            faults.add(at, "no such day: nth is 1 to 5, month 1 to 12, day mon to sun");
        }
        walk::holiday(holiday, &mut Inspector::new(faults, &draft.sources, &none, schema));
    }
    for (file, question) in &mut draft.questions {
        let at = format!("questions[{}]", question.id);
        let mut faults = Faults::of(file, found);
        self::question(&at, question, &format!("{}.", topic_key(question)), &mut faults);
        walk::question(&at, question, &mut Inspector::new(faults, &draft.sources, &none, schema));
    }
}

/// Looks at each text, source and expression on the walk.
struct Inspector<'a> {
    faults: Faults<'a>,
    shared: &'a BTreeMap<SourceId, Source>,
    own: &'a BTreeMap<SourceId, Source>,
    schema: &'a FactSchema,
}

impl<'a> Inspector<'a> {
    fn new(
        faults: Faults<'a>,
        shared: &'a BTreeMap<SourceId, Source>,
        own: &'a BTreeMap<SourceId, Source>,
        schema: &'a FactSchema,
    ) -> Self {
        Self { faults, shared, own, schema }
    }

    fn find(&mut self, at: &str, id: &SourceId) -> Option<Source> {
        let source = self.own.get(id).or_else(|| self.shared.get(id)).cloned();
        if source.is_none() {
            self.faults.add(
                at,
                format!("there is no source “{id}”: add it under `sources:` in this file, or to territories/shared/sources.yaml"),
            );
        }
        source
    }
}

impl Visitor for Inspector<'_> {
    fn words(&mut self, at: &str, words: &Words) {
        for language in words.missing() {
            self.faults.add(
                format!("{at}.{language}"),
                "has no text: write it in all six languages (en, es, fr, nl, pap, ht)",
            );
        }
    }

    fn source(&mut self, at: &str, source: &SourceId) {
        self.find(at, source);
    }

    fn evidence(&mut self, at: &str, evidence: &mut Evidence) {
        if let Some(record) = self.find(&format!("{at}.source"), &evidence.source) {
            evidence.record = record;
        }
        if let Some(second) = &evidence.confirmed_by {
            self.find(&format!("{at}.confirmed_by"), second);
        }
        if let Some(note) = &evidence.note {
            self.words(&format!("{at}.note"), note);
        }
    }

    fn expression(&mut self, at: &str, text: &str) {
        if let Err(refusal) = Rule::compile(text, self.schema) {
            self.faults.add(at, format!("the expression is refused: {refusal}"));
        }
    }
}

fn topic_key(question: &Question) -> &'static str {
    use super::question::Topic;
    match question.topic {
        Topic::Health => "health",
        Topic::Customs => "customs",
        Topic::Immigration => "immigration",
        Topic::Agriculture => "agriculture",
        Topic::Port => "port",
    }
}

pub(super) fn question(at: &str, question: &Question, prefix: &str, faults: &mut Faults<'_>) {
    if !question.id.as_str().starts_with(prefix) {
        faults.add(format!("{at}.id"), format!("must begin with “{prefix}”"));
    }
    let yes_no = matches!(question.answer, Answer::YesNo | Answer::YesNoDetail);
    if question.flag_when.is_some() && !yes_no {
        faults
            .add(format!("{at}.flag_when"), "only a yes-or-no question can be flagged: remove it");
    }
    if (question.answer == Answer::YesNoDetail) != question.detail_when.is_some() {
        faults.add(
            format!("{at}.detail_when"),
            "goes with `answer: yes_no_detail`, and only with it: say `detail_when: yes` or `no`",
        );
    }
}

/// No id may stand twice in the whole atlas.
fn unique(draft: &Draft, found: &mut Vec<Fault>) {
    let mut ids: Vec<(&str, &str, &str)> = Vec::new();
    ids.extend(draft.questions.iter().map(|(file, q)| (file.as_str(), "question", q.id.as_str())));
    ids.extend(draft.holidays.iter().map(|h| (HOLIDAYS, "holiday", h.id.as_str())));
    for (file, territory) in &draft.territories {
        let asks = &territory.questions;
        ids.push((file, "territory", territory.id.as_str()));
        ids.extend(territory.ports.iter().map(|port| (file.as_str(), "port", port.id.as_str())));
        ids.extend(territory.fees.iter().map(|fee| (file.as_str(), "fee", fee.id.as_str())));
        ids.extend(asks.own.iter().map(|q| (file.as_str(), "question", q.id.as_str())));
        ids.extend(facts(territory).map(|fact| (file.as_str(), "fact", fact)));
    }
    let mut seen = BTreeMap::new();
    for (file, what, id) in ids {
        if let Some(first) = seen.insert((what, id), file) {
            found.push(Fault {
                file: file.to_owned(),
                at: format!("{what} {id}"),
                what: format!("this id is already used in {first}: give one of them another"),
            });
        }
    }
}
