//! The preview, drawn.

use chrono::NaiveDate;
use identifiers::Language;
use messages::sheet::{Column, Note, ProblemKind, Reading};
use registry::Matched;
use serde_json::Value;

use super::super::{Kind, told};
use super::{Preview, Question, Shown, Take, is_good};
use crate::look::{
    Cell, Choice, Choices, Column as Heading, Link, Page, Sample, State, SummaryRow, Table, Tone,
    Words,
};

/// So many rows are shown of each table; a list of thousands is not read on a telephone.
const ROWS_MOST: usize = 60;

impl Preview {
    pub(super) fn new(page: Page, shown: &Shown) -> Self {
        let words = page.words();
        let (kind, reading) = (shown.kind, &shown.reading);
        let count =
            |is: fn(&Matched) -> bool| shown.matched.iter().flatten().filter(|m| is(m)).count();
        let (new, changes, same) = (
            count(|m| *m == Matched::New),
            count(|m| *m == Matched::Changes),
            count(|m| *m == Matched::Same),
        );
        let faults = faults(&words, shown);
        let faulty = reading.lines.len() - new - changes - same;
        let row = |key: &str, count: usize| SummaryRow::new(page.t(key), count.to_string());
        let counts = vec![
            row("import-count-new", new),
            row("import-count-changes", changes),
            row("import-count-same", same),
            row("import-count-faulty", faulty),
        ];
        let waiting = reading.question.is_some();
        let take = (new + changes > 0 && !waiting).then(|| Take {
            action: kind.at("import/add"),
            book: shown.book.clone(),
            order: shown.order.clone(),
            once: shown.once.clone(),
            update: (changes > 0).then(|| update(&words, changes)),
            label: page.t1("import-take", "count", new),
        });
        Self {
            notes: reading.notes.iter().map(|note| of_note(&words, note)).collect(),
            question: waiting.then(|| question(&words, shown)).flatten(),
            counts,
            good: (new + changes + same > 0).then(|| good(&words, shown)),
            faults: (!faults.rows.is_empty()).then_some(faults),
            take,
            again: Link::new(page.t("import-again"), kind.at("import")),
            page: page.back(kind.at("import")),
        }
    }
}

fn update(words: &Words, changes: usize) -> Choices {
    let tick = Choice::new("yes", words.t1("import-update", "count", changes));
    Choices::new("update", words.t("import-update-label"), vec![tick]).small()
}

fn question(words: &Words, shown: &Shown) -> Option<Question> {
    let asked = shown.reading.question.as_ref()?;
    let columns: Vec<String> = asked.columns.iter().map(column).collect();
    let rows: Vec<String> = asked.rows.iter().take(8).map(u32::to_string).collect();
    let more = if asked.rows.len() > rows.len() { ", …" } else { "" };
    let sentence = words
        .say("import-question")
        .set("columns", columns.join("; "))
        .set("rows", format!("{}{more}", rows.join(", ")));
    let answers = vec![
        Choice::new("day", words.date(asked.day_first)),
        Choice::new("month", words.date(asked.month_first)),
    ];
    let label = words.t1("import-question-label", "example", asked.example.as_str());
    Some(Question {
        action: shown.kind.at("import/read"),
        asked: sentence.to_string(),
        book: shown.book.clone(),
        answer: Choices::new("order", label, answers),
    })
}

/// "D · Born".
fn column(column: &Column) -> String {
    let heading: String = column.heading.chars().filter(|c| !c.is_control()).take(40).collect();
    format!("{} · {heading}", column.letters)
}

fn good(words: &Words, shown: &Shown) -> Table {
    let headings = vec![
        Heading::number(words.t("import-row")),
        Heading::new(words.t("import-who")),
        Heading::new(words.t("import-becomes")),
    ];
    let lines = shown.reading.lines.iter().zip(&shown.matched);
    let rows = lines.filter_map(|(line, matched)| {
        let (tone, key) = match matched.as_ref()? {
            Matched::New => (Tone::Good, "import-is-new"),
            Matched::Changes => (Tone::Attention, "import-is-changed"),
            Matched::Same => (Tone::Quiet, "import-is-same"),
            Matched::Refused(_) => return None,
        };
        let (name, beneath) = who(words, &line.record);
        let name = Cell::text(name);
        let name = if beneath.is_empty() { name } else { name.beneath(beneath) };
        let state = Cell::state(State::new(tone, words.t(key)));
        Some(vec![Cell::text(line.row.to_string()), name, state])
    });
    let rows: Vec<_> = rows.take(ROWS_MOST).collect();
    Table::new(words.t1("import-good", "most", ROWS_MOST), headings, rows)
}

/// The name of a person or boat, and what tells them from another.
fn who(words: &Words, record: &Value) -> (String, String) {
    let text = |field: &str| record[field].as_str();
    let names = [text("given_names"), text("middle_name"), text("family_name"), text("name")];
    let name = names.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let born = text("born").and_then(|day| day.parse::<NaiveDate>().ok());
    let born = born.map(|day| words.t1("person-born-on", "date", words.date(day)));
    let number = record["documents"][0]["number"].as_str().or(text("registration_number"));
    let beneath = [born, number.map(str::to_owned)].into_iter().flatten();
    (name, beneath.collect::<Vec<_>>().join(" · "))
}

/// What is wrong, by row and column: what the file says, and what the record then lacks.
fn faults(words: &Words, shown: &Shown) -> Table {
    let headings = vec![
        Heading::number(words.t("import-row")),
        Heading::new(words.t("import-column")),
        Heading::new(words.t("import-wrong")),
    ];
    let (kind, reading) = (shown.kind, &shown.reading);
    let mut rows = Vec::new();
    for (line, matched) in reading.lines.iter().zip(&shown.matched) {
        let row = |place: Option<&Column>, text: String| {
            let place = place.map(column).unwrap_or_default();
            vec![Cell::text(line.row.to_string()), Cell::text(place), Cell::text(text)]
        };
        // What a question asks is not said of each row once more.
        let asked = |k: &ProblemKind| matches!(k, ProblemKind::DateAmbiguous { .. });
        let open = line.problems.iter().filter(|problem| !asked(&problem.kind));
        rows.extend(open.map(|p| row(p.column.as_ref(), of_problem(words, &p.kind))));
        if let Some(Matched::Refused(problems)) = matched {
            let told = problems.iter().map(|p| row(place(reading, &p.path), told(words, kind, p)));
            rows.extend(told);
        }
    }
    rows.truncate(ROWS_MOST);
    Table::new(words.t1("import-faults", "most", ROWS_MOST), headings, rows)
}

fn place<'a>(reading: &'a Reading, path: &str) -> Option<&'a Column> {
    reading.column(path)
}

fn of_problem(words: &Words, kind: &ProblemKind) -> String {
    say(words, kind.key(), kind.arguments())
}

fn of_note(words: &Words, note: &Note) -> String {
    say(words, note.key(), note.arguments())
}

/// A sentence; days among its values are written as the language writes them.
fn say(words: &Words, key: &'static str, values: Vec<(&'static str, String)>) -> String {
    let mut spoken = words.say(key);
    for (name, value) in values {
        let day = matches!(name, "day" | "issued" | "expires" | "born")
            .then(|| value.parse::<NaiveDate>().ok());
        spoken = spoken.set(name, day.flatten().map_or(value, |day| words.date(day)));
    }
    spoken.to_string()
}

impl Sample for Preview {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("import-preview-title"));
        let shown = |file: &str, matched: Vec<Option<Matched>>| {
            let book = messages::sheet::open(file.as_bytes()).ok()?;
            let today = NaiveDate::from_ymd_opt(2026, 11, 24)?;
            let kind = Kind::People;
            let reading = messages::sheet::read(&book, kind.layout(), today, None).ok()?;
            let (book, order, once) = ("e30".to_owned(), String::new(), "1".to_owned());
            let matched =
                reading.lines.iter().zip(matched).map(|(l, m)| m.filter(|_| is_good(l))).collect();
            Some(Preview::new(page(), &Shown { kind, book, order, once, reading, matched }))
        };
        let full = "Surname,First name,Born,Sex\nO'Brien,Seán,4 May 1971,M\nB,Anna,5 May 80,F\nC,Zoë,1980-05-04,F\nD,D,1981-05-04,F\n";
        let asks = "Surname,First name,Born\nO'Brien,Seán,03/04/1971\n";
        let matched = vec![Some(Matched::New), None, Some(Matched::Changes), Some(Matched::Same)];
        [shown(full, matched), shown(asks, vec![None])].into_iter().flatten().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_and_note_has_its_words() {
        let found = String::new;
        let day = NaiveDate::default();
        let kinds = [
            ProblemKind::NotADate { found: found() },
            ProblemKind::TwoDigitYear { found: found() },
            ProblemKind::NoSuchDay { found: found() },
            ProblemKind::DateIsNumber { found: found() },
            ProblemKind::DateAmbiguous { found: found() },
            ProblemKind::DateMixed { found: found() },
            ProblemKind::InTheFuture { day },
            ProblemKind::ExpiresBeforeIssue { issued: day, expires: day },
            ProblemKind::IssuedBeforeBirth { issued: day, born: day },
            ProblemKind::UnknownCountry { found: found() },
            ProblemKind::UnknownWord { found: found(), expected: found() },
            ProblemKind::SexBesideH { found: found() },
            ProblemKind::NotANumber { found: found() },
            ProblemKind::NotYesOrNo { found: found() },
            ProblemKind::NoUnit { found: found() },
            ProblemKind::NameOrder { found: found() },
            ProblemKind::NumberLost { found: found() },
            ProblemKind::Fault { found: found() },
            ProblemKind::SameAsRow { row: 2 },
        ];
        let notes = [
            Note::Windows1252,
            Note::DamagedText,
            Note::NotKept { letters: found(), heading: found() },
            Note::Example { row: 2 },
            Note::NameApart { row: 2, family: found(), given: found() },
            Note::KindTaken,
            Note::IssuerTaken,
            Note::MaybeSwapped { letters: found(), heading: found() },
        ];
        for language in Language::ALL {
            let words = Words::new(language);
            let told = kinds.iter().map(|kind| of_problem(&words, kind));
            for sentence in told.chain(notes.iter().map(|note| of_note(&words, note))) {
                assert!(!sentence.contains('⟦') && !sentence.contains("1970-01-01"), "{sentence}");
            }
        }
    }
}
