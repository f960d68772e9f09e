//! The ladder: a lower crate never names a higher one.

use super::Finding;
use super::metadata::{Metadata, Package};

/// Lowest first. A crate may name those before it. The tools at the foot are
/// pure; each stands alone.
const LADDER: &[&str] = &[
    "identifiers",
    "rules",
    "screening",
    "messages",
    "certificates",
    "storage",
    "accounts",
    "registry",
    "sharing",
    "intelligence",
    "targeting",
    "clearance",
    "postal",
    "analytics",
    "web",
    "cli",
];

/// The tools: no database, no clock, no network.
const PURE: &[&str] = &["identifiers", "rules", "screening", "messages", "certificates"];

/// What a pure crate must not name.
const IMPURE: &[&str] = &[
    "sea-orm",
    "sqlx",
    "tokio",
    "axum",
    "hyper",
    "reqwest",
    "lettre",
    "getrandom",
    "rand",
    "async-nats",
];

/// For development only: no crate may need them to be built.
const DEVELOPMENT: &[&str] = &["testkit", "xtask"];

pub(crate) fn check(metadata: &Metadata) -> Vec<Finding> {
    metadata.own().flat_map(of_crate).collect()
}

fn rank(name: &str) -> Option<usize> {
    LADDER.iter().position(|rung| *rung == name)
}

fn of_crate(package: &Package) -> Vec<Finding> {
    let file = format!("{}/Cargo.toml", package.folder);
    let finding = |what: String, why, mend: &str| Finding {
        file: file.clone(),
        line: 0,
        what,
        why,
        mend: mend.to_owned(),
    };
    let own = rank(&package.name);
    let development = DEVELOPMENT.contains(&package.name.as_str());
    let mut out = Vec::new();
    if own.is_none() && !development {
        out.push(finding(
            format!("`{}` has no place on the ladder", package.name),
            "every crate has one place, so that a reader knows what it may use",
            "put it into LADDER in xtask/src/tidy/ladder.rs and into docs/ARCHITECTURE.md",
        ));
    }
    for dependency in &package.dependencies {
        let name = dependency.name.as_str();
        if DEVELOPMENT.contains(&name) && !dependency.dev && package.name != "xtask" {
            out.push(finding(
                format!("`{name}` is named outside [dev-dependencies]"),
                "it is for development only and must not be in the program",
                "move the line to [dev-dependencies]",
            ));
        }
        // testkit serves all, so it may name none of them.
        let upward = match (own, rank(name)) {
            // A crate's tests may name the crate itself, to turn on a feature.
            (Some(own), Some(other)) => other > own || (other == own && !dependency.dev),
            (None, Some(_)) => package.name == "testkit",
            _ => false,
        };
        if upward {
            out.push(finding(
                format!("`{}` names `{name}`, which is not below it", package.name),
                "a lower crate never names a higher one",
                "move the code up, or pass what is needed as an argument or trait",
            ));
        }
        if PURE.contains(&package.name.as_str()) && IMPURE.contains(&name) && !dependency.dev {
            out.push(finding(
                format!("`{}` names `{name}`", package.name),
                "the tools have no database, no clock, no chance and no network",
                "take what is needed as an argument",
            ));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(packages: &[Package]) -> Vec<String> {
        let metadata = Metadata { packages: packages.to_vec() };
        check(&metadata).into_iter().map(|f| f.what).collect()
    }

    #[test]
    fn downward_arrows_pass() {
        let none = found(&[
            Package::ours("web", &["clearance", "storage", "axum", "~testkit"]),
            Package::ours("storage", &["identifiers", "tokio"]),
            Package::ours("rules", &["cel", "~tokio"]),
            Package::ours("accounts", &["~accounts"]),
            Package::ours("xtask", &["testkit"]),
        ]);
        assert_eq!(none, Vec::<String>::new());
    }

    #[test]
    fn upward_arrows_are_found_even_for_tests() {
        let found = found(&[
            Package::ours("storage", &["web"]),
            Package::ours("registry", &["~clearance"]),
            Package::ours("testkit", &["storage"]),
            Package::ours("cli", &["testkit"]),
            Package::ours("rules", &["tokio"]),
            Package::ours("extras", &[]),
        ]);
        assert_eq!(
            found,
            [
                "`storage` names `web`, which is not below it",
                "`registry` names `clearance`, which is not below it",
                "`testkit` names `storage`, which is not below it",
                "`testkit` is named outside [dev-dependencies]",
                "`rules` names `tokio`",
                "`extras` has no place on the ladder",
            ]
        );
    }
}
