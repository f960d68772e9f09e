//! Tables are known in `storage` and in the stores of the contexts only.

use super::Finding;
use super::exceptions::Exceptions;
use super::tree::{Tree, crate_of, is_source, program_lines};

pub(crate) fn check(tree: &Tree, exceptions: &mut Exceptions) -> Vec<Finding> {
    let mut out = Vec::new();
    for (path, text) in tree.ending(&[".rs"]) {
        if !is_source(path) || crate_of(path) == "storage" || is_store(path) {
            continue;
        }
        let hits: Vec<usize> = program_lines(text)
            .filter(|(_, text)| names_database(text))
            .map(|(line, _)| line)
            .collect();
        if hits.is_empty() || exceptions.judge("tables", path, hits.len()).is_none() {
            continue;
        }
        out.push(Finding {
            file: path.to_owned(),
            line: hits.first().copied().unwrap_or(0),
            what: format!("the database is named outside a store, in {} places", hits.len()),
            why: "one place knows the tables, so that no query forgets its viewer",
            mend: "move the query to the crate's store.rs or store/".to_owned(),
        });
    }
    out
}

/// The error type of the database may be carried on by an error of ours.
fn names_database(line: &str) -> bool {
    let line = line.replace("sea_orm::DbErr", "");
    line.contains("sea_orm") || line.contains("sqlx::")
}

/// `store.rs`, `store/…`, `migrations/…` or `migrations.rs` of a crate.
fn is_store(path: &str) -> bool {
    path.split('/')
        .map(|part| part.strip_suffix(".rs").unwrap_or(part))
        .any(|part| matches!(part, "store" | "migrations" | "migration"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_live_in_stores() {
        let text = "use sea_orm::EntityTrait;\n";
        let tree = Tree::of(&[
            ("crates/storage/src/tx.rs", text),
            ("crates/accounts/src/store/session.rs", text),
            ("crates/accounts/src/store.rs", text),
            ("crates/accounts/src/migrations.rs", text),
            ("crates/accounts/src/desk.rs", text),
            ("crates/web/src/pages.rs", "// sea_orm is below\n"),
            ("crates/accounts/src/error.rs", "Database(#[from] sea_orm::DbErr),\n"),
        ]);
        let found = check(&tree, &mut Exceptions::default());
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].file, "crates/accounts/src/desk.rs");
    }
}
