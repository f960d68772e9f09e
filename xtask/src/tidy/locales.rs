//! No missing word in any language.

use std::collections::{BTreeMap, BTreeSet};

use super::Finding;
use super::tree::Tree;

const FOLDER: &str = "crates/web/locales/";
const LANGUAGES: &[&str] = &["en", "es", "fr", "nl", "pap", "ht"];
const SOURCE: &str = "en";

/// A message: where it stands and which arguments it uses.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Message {
    file: String,
    line: usize,
    arguments: BTreeSet<String>,
}

pub(crate) fn check(tree: &Tree) -> Vec<Finding> {
    let mut out = Vec::new();
    let mut words: BTreeMap<&str, BTreeMap<String, Message>> = BTreeMap::new();
    for (path, text) in tree.ending(&[".ftl"]) {
        let Some(rest) = path.strip_prefix(FOLDER) else {
            continue;
        };
        let language = rest.split('/').next().unwrap_or_default();
        let Some(language) = LANGUAGES.iter().find(|l| **l == language) else {
            out.push(finding(path, 0, format!("`{language}` is none of our languages")));
            continue;
        };
        let known = words.entry(language).or_default();
        for (key, message) in messages(path, text) {
            let line = message.line;
            if let Some(first) = known.insert(key.clone(), message) {
                let what = format!("`{key}` is said twice, first in {}:{}", first.file, first.line);
                out.push(finding(path, line, what));
            }
        }
    }
    let Some(source) = words.get(SOURCE) else {
        return out;
    };
    for language in LANGUAGES.iter().filter(|l| **l != SOURCE) {
        let empty = BTreeMap::new();
        let other = words.get(language).unwrap_or(&empty);
        out.extend(compare(source, language, other));
    }
    out
}

fn compare(
    source: &BTreeMap<String, Message>,
    language: &str,
    other: &BTreeMap<String, Message>,
) -> Vec<Finding> {
    let mut out = Vec::new();
    let mut missing: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (key, message) in source {
        let Some(said) = other.get(key) else {
            let file = message.file.replacen("/en/", &format!("/{language}/"), 1);
            missing.entry(file).or_default().push(key);
            continue;
        };
        let unknown: Vec<_> = said.arguments.difference(&message.arguments).collect();
        if !unknown.is_empty() {
            let what = format!("`{key}` uses {unknown:?}, which the English does not");
            out.push(finding(&said.file, said.line, what));
        }
    }
    for (file, keys) in missing {
        let what = format!("missing in {language}: {}", keys.join(", "));
        out.push(finding(&file, 0, what));
    }
    for (key, message) in other {
        if !source.contains_key(key) {
            let what = format!("`{key}` is not in English");
            out.push(finding(&message.file, message.line, what));
        }
    }
    out
}

fn finding(file: &str, line: usize, what: String) -> Finding {
    Finding {
        file: file.to_owned(),
        line,
        what,
        why: "every page speaks every language",
        mend: "keep the six languages in step".to_owned(),
    }
}

/// The messages, terms and attributes of a Fluent file.
fn messages(path: &str, text: &str) -> Vec<(String, Message)> {
    let mut out: Vec<(String, Message)> = Vec::new();
    let mut parent = String::new();
    for (at, line) in text.lines().enumerate() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        let key = match line.trim_start().strip_prefix('.') {
            Some(attribute) if line.starts_with(' ') => {
                name_before_equals(attribute).map(|name| format!("{parent}.{name}"))
            }
            _ if line.starts_with(' ') => None,
            _ => name_before_equals(line).map(|name| {
                name.clone_into(&mut parent);
                parent.clone()
            }),
        };
        if let Some(key) = key {
            let message =
                Message { file: path.to_owned(), line: at + 1, arguments: BTreeSet::new() };
            out.push((key, message));
        }
        if let Some((_, message)) = out.last_mut() {
            message.arguments.extend(arguments(line));
        }
    }
    out
}

fn name_before_equals(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end();
    let good = name.trim_start_matches('-').starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    good.then_some(name)
}

/// The `$names` of a line.
fn arguments(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split('$').skip(1).filter_map(|rest| {
        let end = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)))
            .unwrap_or(rest.len());
        (end > 0 && rest.starts_with(|c: char| c.is_ascii_alphabetic()))
            .then(|| rest[..end].to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "# greeting\nhello = Hello { $name }\n    .title = Title\n-brand = Landfall\ncount = { $n ->\n    [one] one = thing\n   *[other] { $n } things\n }\n";

    fn told(others: &[(&str, &str)]) -> Vec<String> {
        let mut files = vec![("crates/web/locales/en/a.ftl", ENGLISH)];
        files.extend(others);
        check(&Tree::of(&files)).into_iter().map(|f| f.what).collect()
    }

    #[test]
    fn fluent_is_read() {
        let found: Vec<String> = messages("a", ENGLISH).into_iter().map(|(k, _)| k).collect();
        assert_eq!(found, ["hello", "hello.title", "-brand", "count"]);
    }

    #[test]
    fn languages_in_step_pass() {
        let paths =
            ["es", "fr", "nl", "pap", "ht"].map(|l| format!("crates/web/locales/{l}/a.ftl"));
        let files: Vec<(&str, &str)> = paths.iter().map(|p| (p.as_str(), ENGLISH)).collect();
        assert_eq!(told(&files), Vec::<String>::new());
    }

    #[test]
    fn a_language_out_of_step_is_told() {
        let es = ENGLISH
            .replace("$name", "$nombre")
            .replace("    .title = Title\n", "")
            .replace("-brand = Landfall", "extra = Más");
        let found = told(&[
            ("crates/web/locales/es/a.ftl", &es),
            ("crates/web/locales/es/b.ftl", "hello = otra vez\n"),
            ("crates/web/locales/de/a.ftl", "hello = Hallo\n"),
        ]);
        for wanted in [
            "missing in es: -brand, hello.title",
            "`extra` is not in English",
            "`hello` is said twice, first in crates/web/locales/es/a.ftl:2",
            "`de` is none of our languages",
            "missing in ht: -brand, count, hello, hello.title",
        ] {
            assert!(found.iter().any(|f| f == wanted), "{wanted}: {found:#?}");
        }
        let one = told(&[("crates/web/locales/es/a.ftl", &es)]);
        assert!(one.iter().any(|f| f.contains("\"nombre\"")), "{one:#?}");
    }
}
