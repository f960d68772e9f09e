//! Lists to take away, and templates to fill in.

use axum::extract::Path;
use axum::response::Response;
use messages::sheet::{self, Guide, Layout};
use registry::belonging::BelongingKind;
use serde_json::json;

use super::Kind;
use crate::guest::Me;
use crate::look::Words;
use crate::refusal::Refusal;
use crate::reply;

const CSV: &str = "text/csv; charset=utf-8";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// `GET /people/export/{name}`
pub(in crate::registry) async fn people(
    me: Me,
    Path(name): Path<String>,
) -> Result<Response, Refusal> {
    export(&me, Kind::People, &name).await
}

/// `GET /vessels/export/{name}`
pub(in crate::registry) async fn vessels(
    me: Me,
    Path(name): Path<String>,
) -> Result<Response, Refusal> {
    export(&me, Kind::Vessels, &name).await
}

/// `GET /goods/export/{name}`
pub(in crate::registry) async fn goods(
    me: Me,
    Path(name): Path<String>,
) -> Result<Response, Refusal> {
    let (kind, layout) = match name.as_str() {
        "weapons.csv" => (BelongingKind::Weapon, Layout::weapons()),
        "animals.csv" => (BelongingKind::Animal, Layout::animals()),
        "stores.csv" => (BelongingKind::Stores, Layout::stores()),
        _ => return Err(Refusal::not_found()),
    };
    let records = me.app.registry().export_belongings(&me.viewer, kind).await?;
    Ok(reply::file(CSV, &name, sheet::csv(layout, &records)))
}

/// `GET /people/template/{name}`
pub(in crate::registry) async fn people_template(
    me: Me,
    Path(name): Path<String>,
) -> Result<Response, Refusal> {
    template(&me, Kind::People, &name)
}

/// `GET /vessels/template/{name}`
pub(in crate::registry) async fn vessels_template(
    me: Me,
    Path(name): Path<String>,
) -> Result<Response, Refusal> {
    template(&me, Kind::Vessels, &name)
}

/// The ending of a file's name that is ours.
fn ending(kind: Kind, name: &str) -> Option<&str> {
    name.strip_prefix(kind.word())?.strip_prefix('.')
}

async fn export(me: &Me, kind: Kind, name: &str) -> Result<Response, Refusal> {
    let write = match ending(kind, name) {
        Some("csv") => |kind: Kind, records: &[serde_json::Value]| {
            Ok((CSV, sheet::csv(kind.layout(), records)))
        },
        Some("json") => |kind: Kind, records: &[serde_json::Value]| {
            let document = json!({ kind.word(): records });
            serde_json::to_vec_pretty(&document).map(|bytes| ("application/json", bytes))
        },
        _ => return Err(Refusal::not_found()),
    };
    let records = kind.exported(me).await?;
    let (media, bytes) =
        write(kind, &records).map_err(|error| Refusal::fault(error.to_string()))?;
    Ok(reply::file(media, name, bytes))
}

fn template(me: &Me, kind: Kind, name: &str) -> Result<Response, Refusal> {
    let words = Words::new(me.language);
    let example = words.t("import-example");
    match ending(kind, name) {
        Some("csv") => Ok(reply::file(CSV, name, sheet::template_csv(kind.layout(), &example))),
        Some("xlsx") => {
            let guide = guide(&words, kind);
            let file = sheet::template_workbook(kind.layout(), &example, &guide);
            let file = file.map_err(|error| Refusal::fault(error.to_string()))?;
            Ok(reply::file(XLSX, name, file))
        }
        _ => Err(Refusal::not_found()),
    }
}

/// The sheet that explains: each heading by what the form calls its field.
fn guide(words: &Words, kind: Kind) -> Guide {
    let headings = kind.layout().explained().map(|(heading, path, known)| {
        let label = kind.label(words, &path);
        let meaning = match known {
            [] => label,
            known => words
                .say("import-guide-words")
                .set("field", label)
                .set("words", known.join(", "))
                .to_string(),
        };
        (heading.to_owned(), meaning)
    });
    let list = if kind == Kind::People { "People" } else { "Boats" };
    Guide {
        sheet: words.t("import-guide-sheet"),
        list: list.to_owned(),
        lead: ["import-guide-row", "import-guide-dates", "import-guide-countries"]
            .map(|key| words.t(key))
            .to_vec(),
        headings: headings.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use identifiers::Language;

    #[test]
    fn every_heading_is_explained_in_every_language_and_the_sheet_has_a_name_excel_takes() {
        for language in Language::ALL {
            for kind in [Kind::People, Kind::Vessels] {
                let guide = guide(&Words::new(language), kind);
                let all = guide.headings.iter().map(|(_, meaning)| meaning).chain(&guide.lead);
                assert!(all.into_iter().all(|line| !line.contains('⟦')), "{guide:?}");
                let file = sheet::template_workbook(kind.layout(), "x", &guide).unwrap();
                assert!(sheet::open(&file).is_ok());
            }
        }
    }
}
