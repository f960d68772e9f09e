//! No clock, chance or identifier but from `storage`.

use super::Finding;
use super::exceptions::Exceptions;
use super::tree::{Tree, crate_of, is_source, program_lines};

/// Crates that may look at the clock and draw numbers.
const MAY: &[&str] = &["storage", "testkit"];
/// Crates that may also measure how long something takes.
const MAY_MEASURE: &[&str] = &["cli"];

const CLOCK: &[&str] = &[
    "Utc::now",
    "Local::now",
    "SystemTime::now",
    "rand::rng",
    "thread_rng",
    "OsRng",
    "getrandom::",
    "SysRng",
    "Uuid::now_v7",
    "Uuid::new_v4",
];
const MEASURE: &str = "Instant::now";

pub(crate) fn check(tree: &Tree, exceptions: &mut Exceptions) -> Vec<Finding> {
    let mut out = Vec::new();
    for (path, text) in tree.ending(&[".rs"]) {
        let name = crate_of(path);
        if !is_source(path) || MAY.contains(&name) {
            continue;
        }
        let hits: Vec<(usize, &str)> = program_lines(text)
            .filter_map(|(line, text)| Some((line, hit(text, MAY_MEASURE.contains(&name))?)))
            .collect();
        if hits.is_empty() || exceptions.judge("clock", path, hits.len()).is_none() {
            continue;
        }
        out.extend(hits.into_iter().map(|(line, what)| Finding {
            file: path.to_owned(),
            line,
            what: format!("`{what}`"),
            why: "a test cannot say what time it is or what is drawn, so the program cannot be trusted with dates",
            mend: "take the clock, the random source or the id from `storage` as an argument".to_owned(),
        }));
    }
    out
}

fn hit(line: &str, may_measure: bool) -> Option<&'static str> {
    let clock = CLOCK.iter().copied().find(|word| line.contains(word));
    clock.or_else(|| (!may_measure && line.contains(MEASURE)).then_some(MEASURE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_is_read_in_storage_only() {
        let text = "let a = Utc::now();\n// Utc::now is banned\nlet b = Instant::now();\n";
        let tree = Tree::of(&[
            ("crates/storage/src/clock.rs", text),
            ("crates/web/src/a.rs", text),
            ("crates/cli/src/a.rs", text),
            ("crates/web/tests/it/a.rs", text),
            ("xtask/src/a.rs", text),
        ]);
        let found: Vec<_> = check(&tree, &mut Exceptions::default())
            .iter()
            .map(|f| format!("{}:{}", f.file, f.line))
            .collect();
        assert_eq!(
            found,
            ["crates/cli/src/a.rs:1", "crates/web/src/a.rs:1", "crates/web/src/a.rs:3"]
        );
        let mut list = Exceptions::parse("clock crates/web/src/a.rs 2 the accept loop").unwrap();
        assert_eq!(check(&tree, &mut list).len(), 1);
    }
}
