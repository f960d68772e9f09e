//! What an authority does with a notice. Pure: the same terms, facts and circumstances give the
//! same answer, so that every record can be derived again.
//!
//! The floor, in this order, whatever the rule says. The call is handed over
//! 0. if the authority is not active, or the one who signed it serves no longer;
//! 1. if the territory's law does not, or no longer, let this decision be automated;
//! 2. if a person has taken the call up;
//! 3. if a check that blocks or refers failed: a late notice and an expired document are among them;
//! 4. if such a check could not be computed;
//! 5. if the document somebody travels on, the first of theirs, has expired by then, even where a
//!    second one is valid: the certificate prints the first;
//! 6. if a question is unanswered, or it is not known whether one is.
//!
//! Then the rule, which hands over too when any of its terms rests on a fact that is not known;
//! then the daily limit; then chance.

use rules::{Facts, Verdict};
use serde::{Deserialize, Serialize};

use super::Authority;
use super::facts::{AuthorityFacts, schema};
use crate::sentence::Sentence;

/// Most terms of a rule told as reasons.
const TERMS_TOLD: usize = 6;

storage::word_enum! {
    /// What came of it. Nothing else can.
    pub enum Taken {
        /// The agency's decision is: clear.
        Cleared = "cleared",
        /// A person decides.
        HandedOver = "handed_over",
        /// It would have been cleared, and chance sends it to a person.
        CheckedAtRandom = "checked_at_random",
    }
}

/// What is around a notice at the moment of the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Circumstances {
    /// The authority was active on the day: signed, within its dates, and the one who signed still
    /// held the seat they signed in.
    pub active: bool,
    /// The territory's law lets this decision be automated.
    pub permitted: bool,
    /// Decisions already taken under the authority today.
    pub taken_today: u32,
    /// A number drawn from chance, below 10,000.
    pub drawn: u32,
}

/// What came of it, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub taken: Taken,
    /// Why, the strongest first; never empty.
    pub reasons: Vec<Sentence>,
}

fn handed(reason: Sentence) -> Finding {
    Finding { taken: Taken::HandedOver, reasons: vec![reason] }
}

fn why(word: &str) -> Sentence {
    Sentence::new(&format!("authority-why-{word}"))
}

/// What the authority does.
#[must_use]
pub fn judge(authority: &Authority, facts: &AuthorityFacts, around: &Circumstances) -> Finding {
    if let Some(reason) = floor(facts, around) {
        return handed(reason);
    }
    let terms = match rule(authority, facts) {
        Ok(terms) => terms,
        Err(reasons) => return Finding { taken: Taken::HandedOver, reasons },
    };
    if around.taken_today >= authority.terms.per_day {
        return handed(why("limit").with("limit", authority.terms.per_day));
    }
    if authority.terms.share.takes(around.drawn) {
        let reasons = vec![why("random").with("drawn", around.drawn)];
        return Finding { taken: Taken::CheckedAtRandom, reasons };
    }
    let name = authority.terms.name.as_str();
    let cleared = why("cleared").with("name", name).with("version", authority.version);
    Finding { taken: Taken::Cleared, reasons: vec![cleared.with("terms", terms)] }
}

/// Derives a record again from what it holds: true if the same comes out.
#[must_use]
pub fn replay(
    authority: &Authority,
    (facts, around): (&AuthorityFacts, &Circumstances),
    recorded: &Finding,
) -> bool {
    judge(authority, facts, around) == *recorded
}

/// What no rule can lower.
fn floor(facts: &AuthorityFacts, around: &Circumstances) -> Option<Sentence> {
    let checks = &facts.checks;
    let grave = checks.failed_block + checks.failed_refer;
    if !around.active {
        Some(why("not-active"))
    } else if !around.permitted {
        Some(why("not-permitted"))
    } else if facts.call.taken_up {
        Some(why("taken-up"))
    } else if grave > 0 {
        Some(why("failed").with("count", grave))
    } else if checks.unknown_grave > 0 {
        Some(why("not-computed").with("count", checks.unknown_grave))
    } else if facts.people.documents_expire_in_days.is_some_and(|days| days < 0) {
        Some(why("expired"))
    } else {
        match facts.notice.unanswered {
            Some(0) => None,
            Some(open) => Some(why("unanswered").with("count", open)),
            None => Some(why("unanswered-unknown")),
        }
    }
}

/// How many terms the rule has, all told true or false, if it holds; else the reasons.
fn rule(authority: &Authority, facts: &AuthorityFacts) -> Result<usize, Vec<Sentence>> {
    let unknown = |message: String| vec![why("rule-fails").with("why", message)];
    let bound = Facts::bind(schema(), facts).map_err(|error| unknown(error.to_string()))?;
    let compiled = authority.terms.rule.compiled();
    let verdict = compiled.holds(&bound).map_err(|error| unknown(error.to_string()))?;
    let open: Vec<Sentence> = verdict
        .terms
        .iter()
        .filter_map(|term| term.value.as_ref().err().map(|error| (term, error)))
        .map(|(term, error)| {
            why("fact-unknown").with("term", term.text.as_str()).with("why", error.to_string())
        })
        .take(TERMS_TOLD)
        .collect();
    if !open.is_empty() {
        return Err(open);
    }
    if verdict.holds {
        Ok(verdict.terms.len())
    } else {
        Err(against(authority.terms.rule.text(), &verdict))
    }
}

/// The terms of a rule that speak against it: not true, or true behind a `!`.
fn against(source: &str, verdict: &Verdict) -> Vec<Sentence> {
    let said = |facts: &[(String, String)]| {
        let each = facts.iter().map(|(name, value)| format!("{name} = {value}"));
        each.collect::<Vec<_>>().join(", ")
    };
    let reasons: Vec<Sentence> = verdict
        .terms
        .iter()
        .map(|term| (term, is_denied(source, term.span.start)))
        .filter(|(term, denied)| term.value == Ok(*denied))
        .map(|(term, denied)| {
            let text = format!("{}{}", if denied { "!" } else { "" }, term.text);
            why("term").with("term", text).with("facts", said(&term.facts))
        })
        .take(TERMS_TOLD)
        .collect();
    if reasons.is_empty() { vec![why("rule")] } else { reasons }
}

/// Whether an odd number of `!` stands before a term.
fn is_denied(source: &str, start: usize) -> bool {
    let before = source.get(..start).unwrap_or_default().chars().rev();
    let signs = before.take_while(|sign| matches!(sign, '!' | '(' | ' ' | '\n'));
    signs.filter(|sign| *sign == '!').count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::is_denied;

    #[test]
    fn a_term_behind_a_sign_is_denied() {
        let rule = "a && !b && !( c) && !!d";
        let at = |name: char| is_denied(rule, rule.find(name).unwrap());
        assert_eq!([at('a'), at('b'), at('c'), at('d')], [false, true, true, false]);
    }
}
