//! Licences of everything we build on, and crates we do not want at all.

use super::Finding;
use super::metadata::{Metadata, Package};

/// Licences that may be in an Apache-2.0 program without a question, and why.
const ALLOWED: &[(&str, &str)] = &[
    ("Apache-2.0", "our own"),
    ("Apache-2.0 WITH LLVM-exception", "Apache-2.0 with more freedom"),
    ("MIT", "asks for its notice only"),
    ("MIT-0", "asks for nothing"),
    ("BSD-2-Clause", "asks for its notice only"),
    ("BSD-3-Clause", "asks for its notice, and not to use names"),
    ("ISC", "asks for its notice only"),
    ("0BSD", "asks for nothing"),
    ("Zlib", "asks not to misrepresent the origin"),
    ("BSL-1.0", "asks for its notice in source only"),
    ("CC0-1.0", "public domain"),
    ("Unlicense", "public domain"),
    ("Unicode-3.0", "tables of the Unicode consortium; asks for its notice"),
];

/// Others, allowed for the named crate only.
const NAMED: &[(&str, &str, &str)] = &[
    ("option-ext", "MPL-2.0", "used unmodified; the licence covers its own files only"),
    ("webauthn-rs", "MPL-2.0", "used unmodified; the licence covers its own files only"),
    ("webauthn-rs-core", "MPL-2.0", "used unmodified; the licence covers its own files only"),
    ("webauthn-rs-proto", "MPL-2.0", "used unmodified; the licence covers its own files only"),
    (
        "webauthn-attestation-ca",
        "MPL-2.0",
        "used unmodified; the licence covers its own files only",
    ),
    (
        "webpki-roots",
        "CDLA-Permissive-2.0",
        "a list of certificates, free to pass on with its notice",
    ),
];

/// Crates that must not be in the tree, and why.
const FORBIDDEN: &[(&str, &str)] = &[
    ("openssl", "a second TLS, found on the machine; rustls with ring is ours"),
    ("openssl-sys", "needs the machine's OpenSSL to build and to run"),
    ("native-tls", "pulls openssl; rustls with ring is ours"),
    ("aws-lc-rs", "needs cmake and minutes to build; ring is ours"),
    ("aws-lc-sys", "needs cmake and minutes to build; ring is ours"),
    ("cmake", "a fresh machine has none"),
    ("bindgen", "needs libclang, which a fresh machine has not"),
];

pub(crate) fn check(metadata: &Metadata) -> Vec<Finding> {
    let own = metadata.own().filter_map(of_ours);
    let foreign = metadata.packages.iter().filter(|p| !p.own);
    own.chain(foreign.filter_map(of_foreign)).collect()
}

fn of_ours(package: &Package) -> Option<Finding> {
    (package.licence.as_deref() != Some("Apache-2.0")).then(|| Finding {
        file: format!("{}/Cargo.toml", package.folder),
        line: 0,
        what: "the manifest does not say `license = \"Apache-2.0\"`".to_owned(),
        why: "each crate can be taken alone and must say its licence",
        mend: "write `license.workspace = true`".to_owned(),
    })
}

fn of_foreign(package: &Package) -> Option<Finding> {
    let name = format!("{} {}", package.name, package.version);
    let forbidden = FORBIDDEN.iter().find(|(n, _)| *n == package.name);
    if let Some((_, why)) = forbidden {
        return Some(Finding {
            file: "Cargo.lock".to_owned(),
            line: 0,
            what: format!("{name} is in the tree"),
            why,
            mend: format!("cargo tree -i {} shows who asks for it", package.name),
        });
    }
    let licence = package.licence.as_deref().unwrap_or("");
    let named = NAMED.iter().any(|(n, l, _)| *n == package.name && *l == licence);
    if named || allowed(licence) {
        return None;
    }
    Some(Finding {
        file: "Cargo.lock".to_owned(),
        line: 0,
        what: format!("{name} has the licence {licence:?}"),
        why: "only licences that an Apache-2.0 program may include are allowed",
        mend: "do without it, or add it to xtask/src/tidy/licences.rs with the reason".to_owned(),
    })
}

/// Whether an SPDX expression can be met by allowed licences. The older way of
/// writing OR as `/` is read too.
fn allowed(expression: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let good = any(&words, &mut at);
    good == Some(true) && at == words.len()
}

/// `a OR b`: one of them suffices. `None` if it is no expression.
fn any(words: &[&str], at: &mut usize) -> Option<bool> {
    let mut good = all(words, at)?;
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        good |= all(words, at)?;
    }
    Some(good)
}

/// `a AND b`: both are needed.
fn all(words: &[&str], at: &mut usize) -> Option<bool> {
    let mut good = one(words, at)?;
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        good &= one(words, at)?;
    }
    Some(good)
}

fn one(words: &[&str], at: &mut usize) -> Option<bool> {
    let word = *words.get(*at)?;
    *at += 1;
    if word == "(" {
        let good = any(words, at)?;
        let closed = words.get(*at) == Some(&")");
        *at += 1;
        return closed.then_some(good);
    }
    if matches!(word, ")" | "OR" | "AND" | "WITH") {
        return None;
    }
    let mut licence = word.to_owned();
    if words.get(*at) == Some(&"WITH") {
        licence = format!("{word} WITH {}", words.get(*at + 1)?);
        *at += 2;
    }
    Some(ALLOWED.iter().any(|(name, _)| *name == licence))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_read() {
        for good in [
            "MIT",
            "MIT/Apache-2.0",
            "Apache-2.0 / MIT",
            "Apache-2.0 AND ISC",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "GPL-2.0-only OR Apache-2.0",
            "Apache-2.0 WITH LLVM-exception OR MIT",
        ] {
            assert!(allowed(good), "{good}");
        }
        for bad in [
            "",
            "GPL-3.0-only",
            "MIT AND GPL-3.0-only",
            "MIT OR",
            "(MIT",
            "MIT Apache-2.0",
            "MIT WITH secrets",
            "MPL-2.0",
            "AGPL-3.0-or-later OR (MIT AND SSPL-1.0)",
        ] {
            assert!(!allowed(bad), "{bad}");
        }
    }

    #[test]
    fn foreign_crates_are_judged_by_name_and_licence() {
        let judge = |name, licence| of_foreign(&Package::foreign(name, licence)).is_some();
        assert!(!judge("serde", Some("MIT OR Apache-2.0")));
        assert!(!judge("option-ext", Some("MPL-2.0")));
        assert!(judge("other", Some("MPL-2.0")), "named for one crate only");
        assert!(judge("unlicensed", None));
        assert!(judge("openssl", Some("Apache-2.0")), "forbidden whatever its licence");
    }

    #[test]
    fn our_own_manifests_say_apache() {
        let mut ours = Package::ours("web", &[]);
        assert_eq!(of_ours(&ours), None);
        ours.licence = None;
        assert!(of_ours(&ours).is_some());
    }
}
