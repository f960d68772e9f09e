//! A folder of territories to change and load.

use std::fs;
use std::path::{Path, PathBuf};

use registry::territory::{Atlas, AtlasError};

/// A copy of the shipped files in a folder of the test's own, gone afterwards.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("landfall-atlas-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        for part in ["questions", "territories", "territories/shared"] {
            let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../resources").join(part);
            fs::create_dir_all(folder.join(part)).unwrap();
            for file in fs::read_dir(from).unwrap() {
                let file = file.unwrap().path();
                if file.is_file() {
                    fs::copy(&file, folder.join(part).join(file.file_name().unwrap())).unwrap();
                }
            }
        }
        Self(folder)
    }

    /// Replaces one text, which must be there.
    pub(crate) fn replace(&self, file: &str, from: &str, to: &str) {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} no longer says {from:?}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    pub(crate) fn load(&self) -> Result<Atlas, AtlasError> {
        Atlas::load(&self.0)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
