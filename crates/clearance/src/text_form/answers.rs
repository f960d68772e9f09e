//! Answers by exception: `H13Y4U7-9` says that the health questions 1 to 13 are answered no, but 4
//! yes, and 7 to 9 not at all.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::codec::whole;
use super::sign;
use crate::voyage_file::{Answer, AnswerValue};

/// Letters and numbers of questions; append-only.
const TABLE: &str = include_str!("../../../../resources/text-form/questions.tsv");

/// Each letter with its questions, the first one numbered 1.
fn groups() -> Vec<(char, Vec<&'static str>)> {
    let mut groups: Vec<(char, Vec<&str>)> = Vec::new();
    let lines = TABLE.lines().filter(|line| !line.starts_with('#')).skip(1);
    for (code, id) in lines.filter_map(|line| line.split_once('\t')) {
        let letter = code.chars().next().unwrap_or_default();
        match groups.last_mut() {
            Some((last, ids)) if *last == letter => ids.push(id),
            _ => groups.push((letter, vec![id])),
        }
    }
    groups
}

/// The number of a question (`H4`); its id where it has none.
fn code_of(id: &str) -> String {
    for (letter, ids) in groups() {
        if let Some(at) = ids.iter().position(|known| *known == id) {
            return format!("{letter}{}", at + 1);
        }
    }
    sign::write(id)
}

/// The question of a number or id.
fn question_of(signs: &str) -> Option<String> {
    if signs.contains('.') {
        return Some(sign::read(signs)?.to_lowercase());
    }
    let (letter, number) = signs.split_at_checked(1)?;
    let (_, ids) = groups().into_iter().find(|(known, _)| letter.starts_with(*known))?;
    let at = usize::try_from(whole(number)?).ok()?.checked_sub(1)?;
    ids.get(at).map(|id| (*id).to_owned())
}

/// The fields of the A record, and those of each X record.
pub(super) fn write(answers: &BTreeMap<String, Answer>) -> (Vec<String>, Vec<Vec<String>>) {
    let plain = |id: &str| match answers.get(id) {
        Some(Answer { value: AnswerValue::YesNo(yes), detail: None }) => Some(*yes),
        _ => None,
    };
    let mut short = Vec::new();
    let mut told: Vec<&str> = Vec::new();
    for (letter, ids) in groups() {
        let Some(last) = ids.iter().rposition(|id| plain(id).is_some()) else { continue };
        let ids = &ids[..=last];
        told.extend(ids.iter().filter(|id| plain(id).is_some()));
        short.push(group(letter, ids, &plain, |id| answers.contains_key(id)));
    }
    let long = answers.iter().filter(|(id, _)| !told.contains(&id.as_str()));
    (short, long.map(|(id, answer)| in_full(id, answer)).collect())
}

fn group(
    letter: char,
    ids: &[&str],
    plain: &impl Fn(&str) -> Option<bool>,
    elsewhere: impl Fn(&str) -> bool,
) -> String {
    let mut field = format!("{letter}{}", ids.len());
    let mut open: Option<(usize, usize)> = None;
    for (number, id) in (1..).zip(ids) {
        // What stands in an X record may be counted as a no here: the X record holds.
        match plain(id) {
            Some(true) => _ = write!(field, "Y{number}"),
            None if !elsewhere(id) => {
                open = match open {
                    Some((from, to)) if to + 1 == number => Some((from, number)),
                    earlier => {
                        push_open(&mut field, earlier);
                        Some((number, number))
                    }
                };
            }
            _ => {}
        }
    }
    push_open(&mut field, open);
    field
}

fn push_open(field: &mut String, open: Option<(usize, usize)>) {
    match open {
        Some((from, to)) if from == to => _ = write!(field, "U{from}"),
        Some((from, to)) => _ = write!(field, "U{from}-{to}"),
        None => {}
    }
}

fn in_full(id: &str, answer: &Answer) -> Vec<String> {
    let mut fields =
        vec![code_of(id), answer.detail.as_deref().map(sign::write).unwrap_or_default()];
    match &answer.value {
        AnswerValue::YesNo(yes) => fields.push(if *yes { "Y" } else { "N" }.to_owned()),
        AnswerValue::Number(number) => fields.push(format!("Q{number}")),
        AnswerValue::Text(text) => fields.push(format!("T{}", sign::write(text))),
        AnswerValue::Lines(lines) if lines.is_empty() => fields.push("K".to_owned()),
        AnswerValue::Lines(lines) => {
            fields.extend(lines.iter().map(|line| format!("K{}", sign::write(line))));
        }
    }
    fields
}

/// Reads one field of an A record into the answers.
pub(super) fn read_group(
    field: &str,
    answers: &mut serde_json::Map<String, serde_json::Value>,
) -> Option<()> {
    let (letter, rest) = field.split_at_checked(1)?;
    let (_, ids) = groups().into_iter().find(|(known, _)| letter.starts_with(*known))?;
    let split = rest.find(['Y', 'U']).unwrap_or(rest.len());
    let (count, mut rest) = rest.split_at(split);
    let count = usize::try_from(whole(count)?).ok()?;
    let mut said = vec![Some(false); count];
    (1..=ids.len()).contains(&count).then_some(())?;
    while !rest.is_empty() {
        let (sign, tail) = rest.split_at(1);
        let end = tail.find(['Y', 'U']).unwrap_or(tail.len());
        let (range, next) = tail.split_at(end);
        let (from, to) = range.split_once('-').unwrap_or((range, range));
        let (from, to) = (whole(from)?, whole(to)?);
        let fits = (1..=to).contains(&from) && usize::try_from(to).ok()? <= count;
        fits.then_some(())?;
        for number in from..=to {
            said[usize::try_from(number).ok()? - 1] = (sign == "Y").then_some(true);
        }
        rest = next;
    }
    for (id, said) in ids.iter().zip(said) {
        if let Some(yes) = said {
            answers.insert((*id).to_owned(), serde_json::json!({ "value": yes }));
        }
    }
    Some(())
}

/// Reads the fields of an X record into the answers; the place of the field that is wrong
/// otherwise.
pub(super) fn read_full(
    fields: &[&str],
    answers: &mut serde_json::Map<String, serde_json::Value>,
) -> Result<(), usize> {
    let id = fields.first().and_then(|id| question_of(id)).ok_or(1_usize)?;
    let detail = match fields.get(1).copied().unwrap_or_default() {
        "" => None,
        signs => Some(sign::read(signs).ok_or(2_usize)?),
    };
    let values = fields.get(2..).unwrap_or_default();
    let value = value(values).ok_or(3_usize)?;
    let mut answer = serde_json::json!({ "value": value });
    if let Some(detail) = detail {
        answer["detail"] = detail.into();
    }
    answers.insert(id, answer);
    Ok(())
}

fn value(values: &[&str]) -> Option<serde_json::Value> {
    let first = values.first()?;
    if first.starts_with('K') {
        let lines = values.iter().map(|line| line.strip_prefix('K').and_then(sign::read));
        let lines: Vec<String> = lines.collect::<Option<_>>()?;
        return Some(if lines == [""] { serde_json::json!([]) } else { lines.into() });
    }
    (values.len() == 1).then_some(())?;
    match first.split_at_checked(1)? {
        ("Y", "") => Some(true.into()),
        ("N", "") => Some(false.into()),
        ("Q", number) => number.parse::<serde_json::Number>().ok().map(Into::into),
        ("T", text) => sign::read(text).map(Into::into),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use registry::territory::{Answer as Kind, Atlas, Direction};

    use super::*;

    fn known_own(id: &str) -> bool {
        id.find('.').is_some_and(|point| point < 4 && !id.starts_with("port"))
    }

    #[test]
    fn every_yes_or_no_question_has_a_number() {
        let atlas = Atlas::embedded().unwrap();
        let known: Vec<&str> = groups().into_iter().flat_map(|(_, ids)| ids).collect();
        for (at, id) in known.iter().enumerate() {
            assert!(!known[..at].contains(id), "{id} stands twice");
        }
        let asked = atlas.territories().flat_map(|territory| {
            let both = [Direction::Arrival, Direction::Departure];
            both.into_iter().flat_map(|way| atlas.questions(territory, way))
        });
        // A territory's own questions bear its code in front and travel by their id.
        for question in asked.filter(|question| !known_own(question.id.as_str())) {
            let yes_no = matches!(question.answer, Kind::YesNo | Kind::YesNoDetail);
            let id = question.id.as_str();
            assert_eq!(
                known.contains(&id),
                yes_no,
                "{id}: give it the next number of its letter in resources/text-form/questions.tsv"
            );
        }
    }

    #[test]
    fn a_group_says_no_yes_and_not_answered() {
        let mut answers = serde_json::Map::new();
        read_group("H13Y4U7-9", &mut answers).unwrap();
        assert_eq!(answers.len(), 10);
        assert_eq!(answers["health.ill-now"]["value"], true);
        assert_eq!(answers["health.death"]["value"], false);
        for bad in ["", "H", "H0", "H99", "Z3", "H13Y", "H13Y14", "H13U9-7", "H13Y4,", "H013"] {
            assert_eq!(read_group(bad, &mut serde_json::Map::new()), None, "{bad}");
        }
    }
}
