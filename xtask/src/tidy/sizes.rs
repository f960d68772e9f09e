//! No file over 400 lines. (Functions and arguments are clippy's.)

use super::Finding;
use super::exceptions::Exceptions;
use super::tree::Tree;

const LINES: usize = 400;
const ENDINGS: &[&str] = &[".rs", ".ts", ".scss", ".html"];

pub(crate) fn check(tree: &Tree, exceptions: &mut Exceptions) -> Vec<Finding> {
    let mut out = Vec::new();
    for (path, text) in tree.ending(ENDINGS) {
        let lines = text.lines().count();
        if lines <= LINES {
            continue;
        }
        if let Some(what) = exceptions.judge("size", path, lines) {
            out.push(Finding {
                file: path.to_owned(),
                line: 0,
                what: format!("a file has at most {LINES} lines: {what}"),
                why: "one noun a file; what does not fit a reader's head is two things",
                mend: "split it by noun".to_owned(),
            });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_files_need_an_exact_exception() {
        let long = "x\n".repeat(401);
        let tree = Tree::of(&[
            ("a.rs", &long),
            ("b.scss", &long),
            ("c.yaml", &long),
            ("d.rs", &"x\n".repeat(400)),
        ]);
        let mut list = Exceptions::parse("size a.rs 401 being split").unwrap();
        let found = check(&tree, &mut list);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].file, "b.scss");
        assert!(list.left_over().is_empty());
        let mut shrunk = Exceptions::parse("size d.rs 450 was long").unwrap();
        check(&tree, &mut shrunk);
        assert_eq!(shrunk.left_over().len(), 1, "no longer needed");
    }
}
