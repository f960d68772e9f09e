//! Reading the atlas from `resources/`: from the program itself, or from a folder.

use std::collections::BTreeMap;
use std::path::Path;

use rust_embed::Embed;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::atlas::Atlas;
use super::check;
use super::error::AtlasError;
use super::evidence::Source;
use super::ids::{PortId, SourceId, TerritoryId};
use super::question::Question;
use super::record::Territory;
use super::time::Holiday;

/// The territories as they were when the program was built.
#[derive(rust_embed::Embed)]
#[folder = "$CARGO_MANIFEST_DIR/../../resources/territories"]
#[prefix = "territories/"]
struct Territories;

/// The catalogue of questions as it was when the program was built.
#[derive(rust_embed::Embed)]
#[folder = "$CARGO_MANIFEST_DIR/../../resources/questions"]
#[prefix = "questions/"]
struct Catalogue;

/// Sources that several territories cite.
pub(super) const SOURCES: &str = "territories/shared/sources.yaml";
/// Public holidays that several territories keep.
pub(super) const HOLIDAYS: &str = "territories/shared/holidays.yaml";

/// File name relative to the resources folder, and its text.
type Files = BTreeMap<String, String>;

/// What the files say, before it is checked and put together.
pub(super) struct Draft {
    pub(super) sources: BTreeMap<SourceId, Source>,
    pub(super) holidays: Vec<Holiday>,
    /// With the file each stands in.
    pub(super) questions: Vec<(String, Question)>,
    /// With the file each stands in.
    pub(super) territories: Vec<(String, Territory)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourcesFile {
    sources: BTreeMap<SourceId, Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HolidaysFile {
    holidays: Vec<Holiday>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionsFile {
    questions: Vec<Question>,
}

impl Atlas {
    /// The atlas the program was built with.
    ///
    /// # Errors
    /// A mistake in a file of `resources/`; the project's tests exclude it.
    pub fn embedded() -> Result<Self, AtlasError> {
        let mut files = Files::new();
        take::<Territories>(&mut files)?;
        take::<Catalogue>(&mut files)?;
        Self::from_files(&files)
    }

    /// The atlas of a folder laid out like `resources/`: an administration's own copy.
    ///
    /// # Errors
    /// A file that cannot be read, is not the YAML expected, or says something
    /// that cannot be right; all mistakes of the last kind are named at once.
    pub fn load(folder: &Path) -> Result<Self, AtlasError> {
        let mut files = Files::new();
        for name in [SOURCES, HOLIDAYS] {
            files.insert(name.to_owned(), read(&folder.join(name))?);
        }
        for part in ["questions", "territories"] {
            for name in yaml_files(&folder.join(part))? {
                let text = read(&folder.join(part).join(&name))?;
                files.insert(format!("{part}/{name}"), text);
            }
        }
        Self::from_files(&files)
    }

    fn from_files(files: &Files) -> Result<Self, AtlasError> {
        let mut draft = parse(files)?;
        check::check(&mut draft)?;
        Ok(assemble(draft))
    }
}

/// Adds the YAML files built into the program.
fn take<E: Embed>(files: &mut Files) -> Result<(), AtlasError> {
    for name in E::iter().filter(|name| name.ends_with(".yaml")) {
        let unreadable = |reason: &str| AtlasError::Unreadable {
            file: name.to_string(),
            reason: reason.to_owned(),
        };
        let file = E::get(&name).ok_or_else(|| unreadable("not in the program"))?;
        let text = std::str::from_utf8(&file.data).map_err(|_| unreadable("not UTF-8"))?;
        files.insert(name.to_string(), text.to_owned());
    }
    Ok(())
}

fn parse(files: &Files) -> Result<Draft, AtlasError> {
    let mut draft = Draft {
        sources: BTreeMap::new(),
        holidays: Vec::new(),
        questions: Vec::new(),
        territories: Vec::new(),
    };
    for (name, text) in files {
        if name == SOURCES {
            draft.sources = yaml::<SourcesFile>(name, text)?.sources;
        } else if name == HOLIDAYS {
            draft.holidays = yaml::<HolidaysFile>(name, text)?.holidays;
        } else if name.starts_with("questions/") {
            let questions = yaml::<QuestionsFile>(name, text)?.questions;
            draft.questions.extend(questions.into_iter().map(|q| (name.clone(), q)));
        } else {
            draft.territories.push((name.clone(), yaml(name, text)?));
        }
    }
    Ok(draft)
}

fn yaml<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, AtlasError> {
    serde_saphyr::from_str(text).map_err(|error| AtlasError::Malformed {
        file: file.to_owned(),
        message: error.to_string(),
    })
}

fn assemble(draft: Draft) -> Atlas {
    let mut ports: BTreeMap<PortId, (TerritoryId, usize)> = BTreeMap::new();
    for (_, territory) in &draft.territories {
        for (place, port) in territory.ports.iter().enumerate() {
            ports.insert(port.id.clone(), (territory.id.clone(), place));
        }
    }
    Atlas {
        territories: draft.territories.into_iter().map(|(_, t)| (t.id.clone(), t)).collect(),
        ports,
        questions: draft.questions.into_iter().map(|(_, question)| question).collect(),
        holidays: draft.holidays.into_iter().map(|h| (h.id.clone(), h)).collect(),
        sources: draft.sources,
    }
}

fn unreadable(path: &Path, reason: &std::io::Error) -> AtlasError {
    AtlasError::Unreadable { file: path.display().to_string(), reason: reason.to_string() }
}

fn read(path: &Path) -> Result<String, AtlasError> {
    std::fs::read_to_string(path).map_err(|reason| unreadable(path, &reason))
}

fn yaml_files(folder: &Path) -> Result<Vec<String>, AtlasError> {
    let entries = std::fs::read_dir(folder).map_err(|reason| unreadable(folder, &reason))?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|reason| unreadable(folder, &reason))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".yaml") {
            names.push(name);
        }
    }
    Ok(names)
}
