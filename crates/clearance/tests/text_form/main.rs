//! Stories of the text form: what is written is read back, what is damaged is named, and eight
//! people fit into 900 characters.

#![expect(clippy::unwrap_used, reason = "a story that cannot be told fails")]

mod damage;
mod page;
mod round;
mod sizes;

use std::sync::LazyLock;

use clearance::text_form::TextForm;
use clearance::voyage_file::VoyageFile;
use registry::territory::Atlas;

/// Read once: it is large.
fn atlas() -> &'static Atlas {
    static ATLAS: LazyLock<Atlas> = LazyLock::new(|| Atlas::embedded().unwrap());
    &ATLAS
}

fn grenadines() -> VoyageFile {
    let file = include_str!("../../../../docs/examples/grenadines.json");
    VoyageFile::parse(file).unwrap().voyage
}

/// Bequia, the second call of the example.
fn bequia(atlas: &Atlas) -> TextForm {
    TextForm::of(&grenadines(), 1, atlas).unwrap()
}
