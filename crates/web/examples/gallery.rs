//! Writes the component gallery as files, to look at without a server:
//! `cargo run -p web --example gallery -- FOLDER`.
//!
//! Beside each page lie the style and script it names, so a plain file server shows it whole.

use identifiers::Language;
use std::path::Path;
use web::look::gallery::{gallery, gallery_desk};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("say which folder to write to")?;
    let folder = Path::new(&folder);
    let assets = folder.join("assets");
    std::fs::create_dir_all(&assets)?;
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../web-assets/dist");
    for entry in std::fs::read_dir(dist)? {
        let entry = entry?;
        std::fs::copy(entry.path(), assets.join(entry.file_name()))?;
    }
    for language in Language::ALL {
        std::fs::write(folder.join(format!("{language}.html")), gallery(language)?)?;
        std::fs::write(folder.join(format!("{language}-desk.html")), gallery_desk(language)?)?;
    }
    Ok(())
}
