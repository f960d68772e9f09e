//! Notices out of any text: never a panic; what was read is written and read back the same.
#![no_main]

use std::sync::OnceLock;

use clearance::text_form::{TextForm, read};
use libfuzzer_sys::fuzz_target;
use registry::territory::Atlas;

static ATLAS: OnceLock<Option<Atlas>> = OnceLock::new();

fuzz_target!(|text: &str| {
    let Some(atlas) = ATLAS.get_or_init(|| Atlas::embedded().ok()) else { return };
    let Ok(reading) = read(text, atlas) else { return };
    let Ok(form) = TextForm::of(&reading.voyage, 0, atlas) else { return };
    let again = read(&form.parts().join("\n"), atlas).expect("our own text is read");
    assert_eq!(&again.voyage, form.voyage());
});
