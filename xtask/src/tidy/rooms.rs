//! Crates: none empty, each with its README.

use super::Finding;
use super::metadata::Metadata;
use super::tree::{Tree, is_source};

/// Fewer lines of program than this are a placeholder.
const SMALLEST: usize = 20;

pub(crate) fn check(metadata: &Metadata, tree: &Tree) -> Vec<Finding> {
    let mut out = Vec::new();
    for package in metadata.own().filter(|p| p.folder.starts_with("crates/")) {
        let folder = format!("{}/", package.folder);
        let lines: usize = tree
            .ending(&[".rs"])
            .filter(|(path, _)| path.starts_with(&folder) && is_source(path))
            .map(|(_, text)| text.lines().filter(|l| is_program(l)).count())
            .sum();
        if lines < SMALLEST {
            out.push(Finding {
                file: package.folder.clone(),
                line: 0,
                what: format!("the crate has {lines} lines of program"),
                why: "an empty room promises what is not there",
                mend: "leave it out until its work begins".to_owned(),
            });
        }
        if !tree.files.contains_key(&format!("{folder}README.md")) {
            out.push(Finding {
                file: package.folder.clone(),
                line: 0,
                what: "the crate has no README.md".to_owned(),
                why: "a reader should know a room by what it says at the door",
                mend: "about 15 lines: what it is, the words it uses, what it never does"
                    .to_owned(),
            });
        }
    }
    out
}

fn is_program(line: &str) -> bool {
    let line = line.trim();
    !line.is_empty() && !line.starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::super::metadata::Package;
    use super::*;

    #[test]
    fn empty_and_silent_crates_are_found() {
        let metadata =
            Metadata { packages: vec![Package::ours("full", &[]), Package::ours("empty", &[])] };
        let program = "fn a() {}\n".repeat(SMALLEST);
        let tree = Tree::of(&[
            ("crates/full/src/lib.rs", &program),
            ("crates/full/README.md", "# full"),
            ("crates/empty/src/lib.rs", "//! nothing yet\n"),
        ]);
        let found = check(&metadata, &tree);
        assert_eq!(found.len(), 2);
        assert!(found.iter().all(|f| f.file == "crates/empty"));
    }
}
