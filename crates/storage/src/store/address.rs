//! Addresses of databases.

use std::path::PathBuf;

/// The file of a SQLite address, or of a bare path.
pub(super) fn sqlite_file(url: &str) -> Option<PathBuf> {
    let path = url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:"));
    let path = path.or_else(|| (!url.contains("://") && !url.is_empty()).then_some(url))?;
    let path = path.split('?').next().unwrap_or(path);
    (!path.is_empty()).then(|| PathBuf::from(path))
}

/// A database URL as it may be shown: the password replaced by `***`.
pub(super) fn without_password(url: &str) -> String {
    match (url.find("://"), url.rfind('@')) {
        (Some(scheme), Some(at)) if at > scheme + 3 => {
            let user = url[scheme + 3..at].split(':').next().unwrap_or_default();
            format!("{}{user}:***{}", &url[..scheme + 3], &url[at..])
        }
        _ => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_apart() {
        assert_eq!(sqlite_file("sqlite://a/b.db?mode=rwc"), Some(PathBuf::from("a/b.db")));
        assert_eq!(sqlite_file("landfall.db"), Some(PathBuf::from("landfall.db")));
        assert_eq!(sqlite_file("postgres://x/y"), None);
        assert_eq!(sqlite_file(""), None);
    }

    #[test]
    fn a_password_is_never_shown() {
        assert_eq!(without_password("mysql://me:secret@host/db"), "mysql://me:***@host/db");
        assert_eq!(without_password("nonsense"), "nonsense");
    }
}
