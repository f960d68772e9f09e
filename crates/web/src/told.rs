//! Sentences of the lower rooms, told in the reader's language: keys and typed arguments become
//! words, dates, times and money as the language writes them.

use std::borrow::Cow;

use clearance::fee::{FeeAmount, FeeLine, Total};
use identifiers::Language;
use registry::record::FieldProblem;
use registry::sentence::{Arg, Args, ByLanguage, Sentence};

use crate::look::Words;

/// A sentence.
#[must_use]
pub fn sentence(words: &Words, sentence: &Sentence) -> String {
    keyed(words, &sentence.key, &sentence.args)
}

/// What is wrong with a field.
#[must_use]
pub fn problem(words: &Words, problem: &FieldProblem) -> String {
    keyed(words, &problem.key, &problem.args)
}

/// The sentence of a key with typed arguments.
#[must_use]
pub fn keyed(words: &Words, key: &str, args: &Args) -> String {
    let mut spoken = words.say(key);
    for (name, arg) in args {
        let name = Cow::Owned(name.clone());
        spoken = match arg {
            Arg::Number(number) => spoken.put(name, number),
            other => spoken.put(name, &text(words, other)),
        };
    }
    spoken.to_string()
}

/// An argument as text.
fn text(words: &Words, arg: &Arg) -> String {
    match arg {
        Arg::Text(text) => text.clone(),
        Arg::Number(number) => number.to_string(),
        Arg::Date(day) => words.date(*day),
        Arg::LocalTime { at, zone } => local_time(words, *at, zone),
        Arg::Money { minor, currency } => words.money(*minor, currency),
        Arg::Decimal(number) => decimal(words.language(), number),
        Arg::Key(key) => words.t(key),
        Arg::Words(each) => by_language(words.language(), each).to_owned(),
    }
}

/// The words of the atlas in a language; a proper name is the same in all.
#[must_use]
pub fn by_language(language: Language, words: &ByLanguage) -> &str {
    words.get(language.tag()).or_else(|| words.get("en")).map_or("", String::as_str)
}

/// A clock reading at a port, with its day and the name of its zone.
#[must_use]
pub fn local_time(words: &Words, at: chrono::NaiveDateTime, zone: &str) -> String {
    use chrono::TimeZone as _;
    let zone: chrono_tz::Tz = zone.parse().unwrap_or(chrono_tz::UTC);
    match zone.from_local_datetime(&at).earliest() {
        Some(moment) => words.instant(moment.with_timezone(&chrono::Utc), zone),
        None => at.format("%Y-%m-%d %H:%M").to_string(),
    }
}

fn decimal(language: Language, number: &str) -> String {
    match language {
        Language::En | Language::Es | Language::Ht => number.to_owned(),
        Language::Fr | Language::Nl | Language::Pap => number.replace('.', ","),
    }
}

/// The amount of a fee line: `XCD 40.00`, `about USD 50.00`, `XCD 8.00 – 20.00`, or why it is not known.
#[must_use]
pub fn fee_amount(words: &Words, fee: &FeeLine) -> String {
    let amount = match &fee.amount {
        FeeAmount::Exact { minor } => words.money(*minor, &fee.currency),
        FeeAmount::Between { low, high } => {
            format!("{} – {}", words.money(*low, &fee.currency), words.money(*high, &fee.currency))
        }
        FeeAmount::Unknown { because } => return sentence(words, because),
    };
    if fee.about { words.t1("fee-about", "amount", &amount) } else { amount }
}

/// A total: what is due, and what may come on top.
#[must_use]
pub fn total(words: &Words, total: &Total) -> String {
    let money = |minor| words.money(minor, &total.currency);
    let due = if total.low_minor == total.high_minor {
        let key = if total.about { "fee-total-about" } else { "fee-total" };
        words.t1(key, "amount", money(total.low_minor))
    } else {
        words
            .say("fee-total-range")
            .set("low", money(total.low_minor))
            .set("high", money(total.high_minor))
            .to_string()
    };
    if total.possible_minor == 0 {
        return due;
    }
    format!("{due}; {}", words.t1("fee-total-possible", "amount", money(total.possible_minor)))
}
