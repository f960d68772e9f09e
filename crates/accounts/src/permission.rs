//! Who may reach which route, and how far: a table committed as data
//! (`resources/permissions.tsv`). What it does not list is refused.

use crate::Role;

const EMBEDDED: &str = include_str!("../../../resources/permissions.tsv");

/// How far a route reaches for an audience.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reach {
    /// Refused.
    Refused,
    /// Allowed; no record is named by the route.
    Yes,
    /// Only what the account owns.
    Own,
    /// Only what the viewer's agency decides on, in their administration.
    Agency,
    /// Only what the viewer's administration owns.
    Administration,
    /// Anyone's.
    Any,
}

impl Reach {
    fn parse(cell: &str) -> Option<Self> {
        Some(match cell {
            "-" => Self::Refused,
            "yes" => Self::Yes,
            "own" => Self::Own,
            "agency" => Self::Agency,
            "administration" => Self::Administration,
            "any" => Self::Any,
            _ => return None,
        })
    }

    /// False for [`Reach::Refused`].
    #[must_use]
    pub fn is_allowed(self) -> bool {
        self != Self::Refused
    }
}

/// One line of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permission {
    /// `GET`, `POST`, …
    pub method: String,
    /// The route as the router writes it: `/calls/{id}`.
    pub path: String,
    anyone: Reach,
    roles: Vec<Reach>,
}

impl Permission {
    /// How far this line reaches for a role, or for someone not signed in.
    #[must_use]
    pub fn reach(&self, role: Option<Role>) -> Reach {
        let Some(role) = role else { return self.anyone };
        let at = Role::ALL.iter().position(|known| *known == role);
        at.and_then(|at| self.roles.get(at)).copied().unwrap_or(Reach::Refused)
    }
}

/// The whole table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PermissionTable {
    lines: Vec<Permission>,
}

/// Why the table cannot be read; lines count from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableReason {
    /// The first line does not name the columns.
    #[error("line 1 must be the columns, separated by tabs: {expected}")]
    Header {
        /// What it must say, with spaces for tabs.
        expected: String,
    },
    /// A line with too few or too many cells.
    #[error("line {line}: {found} cells, expected {expected}")]
    Cells {
        /// Line.
        line: usize,
        /// Cells there.
        found: usize,
        /// Cells wanted.
        expected: usize,
    },
    /// No method of HTTP that we use.
    #[error("line {line}: {method:?} is not GET, POST, PUT, PATCH or DELETE")]
    Method {
        /// Line.
        line: usize,
        /// What stands there.
        method: String,
    },
    /// Not a path.
    #[error("line {line}: {path:?} is not a path as the router writes it")]
    Path {
        /// Line.
        line: usize,
        /// What stands there.
        path: String,
    },
    /// Not one of the words.
    #[error(
        "line {line}, column {column}: {cell:?} is not -, yes, own, agency, administration or any"
    )]
    Cell {
        /// Line.
        line: usize,
        /// The audience.
        column: String,
        /// What stands there.
        cell: String,
    },
    /// The same route twice.
    #[error("line {line}: {method} {path} is listed already")]
    Twice {
        /// Line.
        line: usize,
        /// Method.
        method: String,
        /// Path.
        path: String,
    },
}

impl PermissionTable {
    /// The table committed in `resources/permissions.tsv`.
    ///
    /// # Errors
    /// [`TableReason`]; a test of this crate keeps it readable.
    pub fn embedded() -> Result<Self, TableReason> {
        Self::parse(EMBEDDED)
    }

    /// Reads a table: tab-separated, the first line names the columns; empty lines and lines
    /// that begin with `#` are skipped.
    ///
    /// # Errors
    /// [`TableReason`], at the first line that is wrong.
    pub fn parse(text: &str) -> Result<Self, TableReason> {
        let mut numbered =
            text.lines().enumerate().map(|(index, line)| (index + 1, line.trim_end_matches('\r')));
        let columns = columns();
        let header = numbered
            .next()
            .map(|(_, line)| line.split('\t').collect::<Vec<_>>())
            .unwrap_or_default();
        if header != columns {
            return Err(TableReason::Header { expected: columns.join(" ") });
        }
        let mut lines: Vec<Permission> = Vec::new();
        for (line, text) in
            numbered.filter(|(_, text)| !text.trim().is_empty() && !text.starts_with('#'))
        {
            let new = parse_line(line, text, &columns)?;
            if lines.iter().any(|old| old.method == new.method && old.path == new.path) {
                return Err(TableReason::Twice { line, method: new.method, path: new.path });
            }
            lines.push(new);
        }
        Ok(Self { lines })
    }

    /// How far a route reaches for a role, or for someone not signed in. Unlisted is refused.
    #[must_use]
    pub fn reach(&self, method: &str, path: &str, role: Option<Role>) -> Reach {
        let line = self.lines.iter().find(|line| line.method == method && line.path == path);
        line.map_or(Reach::Refused, |line| line.reach(role))
    }

    /// Every line, as written: the test that walks the router compares with it.
    #[must_use]
    pub fn lines(&self) -> &[Permission] {
        &self.lines
    }
}

fn columns() -> Vec<&'static str> {
    ["method", "path", "anyone"]
        .into_iter()
        .chain(Role::ALL.iter().map(|role| role.word()))
        .collect()
}

fn parse_line(line: usize, text: &str, columns: &[&str]) -> Result<Permission, TableReason> {
    let cells: Vec<&str> = text.split('\t').collect();
    if cells.len() != columns.len() {
        return Err(TableReason::Cells { line, found: cells.len(), expected: columns.len() });
    }
    let (method, path) = (cells[0].to_owned(), cells[1].to_owned());
    if !["GET", "POST", "PUT", "PATCH", "DELETE"].contains(&cells[0]) {
        return Err(TableReason::Method { line, method });
    }
    if !path.starts_with('/') || path.contains(char::is_whitespace) || path.contains("//") {
        return Err(TableReason::Path { line, path });
    }
    let mut reaches = Vec::with_capacity(cells.len() - 2);
    for (cell, column) in cells.iter().zip(columns).skip(2) {
        let reach = Reach::parse(cell);
        reaches.push(reach.ok_or_else(|| TableReason::Cell {
            line,
            column: (*column).to_owned(),
            cell: (*cell).to_owned(),
        })?);
    }
    Ok(Permission { method, path, anyone: reaches[0], roles: reaches[1..].to_vec() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(lines: &str) -> Result<PermissionTable, TableReason> {
        PermissionTable::parse(&format!("{}\n{lines}", columns().join("\t")))
    }

    #[test]
    fn the_committed_table_reads_and_refuses_what_it_does_not_list() {
        let table = PermissionTable::embedded().unwrap();
        assert_eq!(table.reach("GET", "/", None), Reach::Yes);
        assert_eq!(table.reach("POST", "/sign-out", None), Reach::Refused);
        assert_eq!(table.reach("POST", "/sign-out", Some(Role::Skipper)), Reach::Yes);
        assert_eq!(table.reach("GET", "/account", Some(Role::Officer)), Reach::Own);
        assert_eq!(table.reach("GET", "/unlisted", Some(Role::Administrator)), Reach::Refused);
        assert_eq!(table.reach("DELETE", "/", Some(Role::Administrator)), Reach::Refused);
        for role in Role::ALL.iter().filter(|role| **role != Role::Administrator) {
            assert_eq!(
                table.reach("POST", "/administration/invitations", Some(*role)),
                Reach::Refused,
                "{role}"
            );
        }
    }

    #[test]
    fn a_cell_reaches_the_role_above_it() {
        let table = table(
            "GET\t/calls/{id}\t-\town\town\tagency\tadministration\t-\t-\tany\t-\t-\t-\n# a remark\n\n",
        )
        .unwrap();
        let reach = |role| table.reach("GET", "/calls/{id}", role);
        assert_eq!(reach(None), Reach::Refused);
        assert_eq!(reach(Some(Role::Agent)), Reach::Own);
        assert_eq!(reach(Some(Role::Officer)), Reach::Agency);
        assert_eq!(reach(Some(Role::Supervisor)), Reach::Administration);
        assert_eq!(reach(Some(Role::TargetingOfficer)), Reach::Any);
        assert!(!reach(Some(Role::Auditor)).is_allowed());
    }

    #[test]
    fn a_wrong_table_is_refused_with_line_and_reason() {
        let cells = "\t-".repeat(11);
        assert!(matches!(PermissionTable::parse("method\tpath"), Err(TableReason::Header { .. })));
        assert!(matches!(PermissionTable::parse(""), Err(TableReason::Header { .. })));
        assert!(matches!(
            table("GET\t/a\t-"),
            Err(TableReason::Cells { line: 2, found: 3, expected: 13 })
        ));
        assert!(matches!(
            table(&format!("GOT\t/a{cells}")),
            Err(TableReason::Method { line: 2, .. })
        ));
        assert!(matches!(table(&format!("GET\ta{cells}")), Err(TableReason::Path { line: 2, .. })));
        assert!(matches!(table(&format!("GET\t/a//b{cells}")), Err(TableReason::Path { .. })));
        let wrong = table(&format!("GET\t/a{}\tYes", "\t-".repeat(10))).unwrap_err();
        assert_eq!(
            wrong,
            TableReason::Cell { line: 2, column: "operator".into(), cell: "Yes".into() }
        );
        assert!(matches!(
            table(&format!("GET\t/a{cells}\nGET\t/a{cells}")),
            Err(TableReason::Twice { line: 3, .. })
        ));
    }
}
