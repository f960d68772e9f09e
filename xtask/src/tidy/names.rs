//! Names: rooms and types are called what the field calls them.

use super::Finding;
use super::tree::{Tree, is_source, program_lines};

/// Names that say nothing of what is inside.
const EMPTY: &[&str] = &[
    "core",
    "common",
    "util",
    "utils",
    "helper",
    "helpers",
    "manager",
    "service",
    "services",
    "processor",
    "misc",
];

/// Endings of type names that say nothing either.
const EMPTY_ENDINGS: &[&str] = &["Manager", "Processor", "Helper", "Helpers", "Utils", "Util"];

/// Words the glossary gives up, and what it says instead. Only whole type names
/// are checked: `UserAgent` is a word of HTTP.
const OTHER_WORDS: &[(&str, &str)] = &[
    ("Tenant", "Administration"),
    ("Org", "Administration"),
    ("Organisation", "Administration"),
    ("Organization", "Administration"),
    ("Department", "Agency"),
    ("Island", "Territory"),
    ("Location", "PortOfEntry"),
    ("Boat", "Vessel"),
    ("Ship", "Vessel"),
    ("Yacht", "Vessel"),
    ("User", "Account or Person"),
    ("Trip", "Voyage"),
    ("Visit", "Call"),
    ("PortCall", "Call"),
    ("Notification", "Notice"),
    ("HealthForm", "MaritimeDeclarationOfHealth"),
    ("ValidationError", "Check or Requirement"),
    ("Price", "FeeLine"),
    ("Approval", "Decision"),
    ("AutoApprove", "StandingAuthority"),
    ("Dashboard", "Register"),
    ("Bolo", "Lookout"),
    ("WatchlistEntry", "Lookout"),
    ("Contract", "Agreement"),
    ("Parcel", "Item"),
    ("AuditLog", "Ledger"),
];

pub(crate) fn check(tree: &Tree) -> Vec<Finding> {
    let mut out = Vec::new();
    for (path, text) in tree.ending(&[".rs", ".ts", ".scss", ".html"]) {
        out.extend(of_path(path));
        if is_source(path) {
            for (line, text) in program_lines(text) {
                out.extend(of_type(path, line, text));
            }
        }
    }
    out
}

fn of_path(path: &str) -> Option<Finding> {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let empty = stem
        .split('/')
        .map(|part| part.trim_start_matches('_'))
        .find(|part| EMPTY.contains(part))?;
    Some(Finding {
        file: path.to_owned(),
        line: 0,
        what: format!("`{empty}` is no name"),
        why: "a reader should know a room by its name",
        mend: "call it after the noun inside, or move the code to where it is used".to_owned(),
    })
}

/// The name a line declares as a type.
fn declared(line: &str) -> Option<&str> {
    let mut words = line.split_whitespace().skip_while(|w| w.starts_with("pub"));
    let keyword = words.next()?;
    if !matches!(keyword, "struct" | "enum" | "trait" | "type" | "union") {
        return None;
    }
    let word = words.next()?;
    let end = word.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(word.len());
    Some(&word[..end])
}

fn of_type(path: &str, line: usize, text: &str) -> Option<Finding> {
    let name = declared(text)?;
    let finding = |what: String, mend: String| Finding {
        file: path.to_owned(),
        line,
        what,
        why: "one term, one meaning, in code, pages, API and documents",
        mend,
    };
    if let Some((_, better)) = OTHER_WORDS.iter().find(|(word, _)| *word == name) {
        let what = format!("the type `{name}` is not a word of ours");
        return Some(finding(what, format!("call it {better}, as the glossary does")));
    }
    let empty = EMPTY_ENDINGS.iter().find(|ending| name.ends_with(*ending))?;
    let what = format!("the type `{name}` ends in `{empty}`");
    Some(finding(what, "call it after what it is".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_say_nothing_are_found() {
        let tree = Tree::of(&[
            ("crates/web/src/utils.rs", ""),
            ("crates/common/src/lib.rs", ""),
            ("web-assets/style/_helpers.scss", ""),
            ("crates/web/src/servicing.rs", "pub struct Core;"),
        ]);
        let found: Vec<_> = check(&tree).into_iter().map(|f| f.file).collect();
        assert_eq!(
            found,
            [
                "crates/common/src/lib.rs",
                "crates/web/src/utils.rs",
                "web-assets/style/_helpers.scss"
            ]
        );
    }

    #[test]
    fn types_use_the_words_of_the_field() {
        let text = "pub struct Tenant;\npub(crate) enum User<T> {}\nstruct UserAgent;\ntype SessionManager = u8;\n// struct Boat\nlet user = User;\n#[cfg(test)]\nstruct Ship;";
        let tree = Tree::of(&[("crates/web/src/a.rs", text)]);
        let lines: Vec<_> = check(&tree).into_iter().map(|f| f.line).collect();
        assert_eq!(lines, [1, 2, 4]);
    }
}
