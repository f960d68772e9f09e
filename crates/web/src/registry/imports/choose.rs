//! Choosing a file, or taking one away.

use askama::Template;
use axum::response::Response;
use identifiers::Language;
use messages::sheet::SheetError;

use super::Kind;
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{Field, Link, Page, Problems, Sample, Words};
use crate::reply;

/// The page on which a file is chosen.
#[derive(Template)]
#[template(path = "imports/choose.html")]
pub struct Choose {
    page: Page,
    problems: Problems,
    done: Option<String>,
    lead: String,
    action: String,
    file: Field,
    templates: Vec<Link>,
    exports: Vec<Link>,
}

impl Choose {
    pub(super) fn new(page: Page, kind: Kind, problems: Problems) -> Self {
        let word = kind.word();
        let accept = ".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        let link = |key: &str, path: &str| Link::new(page.t(key), kind.at(path));
        Self {
            done: None,
            lead: page.t(&format!("import-{word}-lead")),
            action: kind.at("import"),
            file: Field::file("file", page.t("import-file"), accept)
                .hint(page.t("import-file-hint"))
                .with(&problems),
            templates: vec![
                link("import-template-xlsx", &format!("template/{word}.xlsx")),
                link("import-template-csv", &format!("template/{word}.csv")),
            ],
            exports: vec![
                link("export-csv", &format!("export/{word}.csv")),
                link("export-json", &format!("export/{word}.json")),
            ],
            page: page.back(format!("/{word}")).problems(&problems),
            problems,
        }
    }
}

/// Why nothing of a file can be read, in the reader's words.
pub(super) fn refused(words: &Words, error: &SheetError) -> Problems {
    let mut spoken = words.say(error.key());
    for (name, value) in error.arguments() {
        spoken = spoken.set(name, value);
    }
    Problems::from_iter([("file", spoken.to_string())])
}

/// `GET /people/import`
pub(in crate::registry) async fn people(me: Me) -> Response {
    show(&me, Kind::People)
}

/// `GET /vessels/import`
pub(in crate::registry) async fn vessels(me: Me) -> Response {
    show(&me, Kind::Vessels)
}

fn show(me: &Me, kind: Kind) -> Response {
    let page = me.page(&format!("import-{}-title", kind.word()));
    let query = Fields::parse(me.here.split_once('?').map_or("", |(_, query)| query).as_bytes());
    let counts = ["added", "changed", "left"].map(|name| query.get(name).parse::<u32>().ok());
    let done = match counts {
        [Some(added), Some(changed), Some(left)] => Some(done(&page, [added, changed, left])),
        _ => None,
    };
    reply::page(&Choose { done, ..Choose::new(page, kind, Problems::new()) })
}

fn done(page: &Page, [added, changed, left]: [u32; 3]) -> String {
    let said = page.say("import-done").set("added", added).set("changed", changed);
    said.set("left", left).to_string()
}

impl Sample for Choose {
    fn samples(language: Language) -> Vec<Self> {
        let words = Words::new(language);
        let page =
            |kind: Kind| Page::new(language, words.t(&format!("import-{}-title", kind.word())));
        let wrong = refused(&words, &SheetError::NoHeadings { found: "Crew | 2026".into() });
        let plain = Self::new(page(Kind::Vessels), Kind::Vessels, Problems::new());
        let after = Self::new(page(Kind::People), Kind::People, Problems::new());
        let done = done(&page(Kind::People), [2, 1, 0]);
        vec![
            plain,
            Self { done: Some(done), ..after },
            Self::new(page(Kind::People), Kind::People, wrong),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_its_words() {
        let errors = [
            SheetError::Empty,
            SheetError::TooLarge,
            SheetError::NotASheet,
            SheetError::OldWorkbook,
            SheetError::Bomb,
            SheetError::Damaged,
            SheetError::TooManyRows,
            SheetError::TooManyColumns,
            SheetError::TooManyCells,
            SheetError::NoHeadings { found: String::new() },
            SheetError::NoRows,
        ];
        let words = Words::new(Language::Ht);
        for error in errors {
            let told = refused(&words, &error).of("file").unwrap_or_default();
            assert!(!told.is_empty() && !told.contains('⟦'), "{told}");
        }
    }
}
