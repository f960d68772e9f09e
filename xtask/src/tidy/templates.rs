//! No sentence in a template: what a person reads comes from the locales, or it is in one language.

use super::Finding;
use super::tree::Tree;

const FOLDER: &str = "crates/web/templates/";

/// The same in every language: the program's name, kinds of file, a header of HTTP, a key's print.
const SAME: &[&str] =
    &["Landfall", "PDF", "CSV", "JSON", "XLSX", "GPX", "Authorization", "Bearer", "Enter"];

/// The gallery shows what is typed and stamped, in words of its own.
const GALLERY: &str = "crates/web/templates/components/";

/// Attributes whose value is read out or shown.
const SPOKEN: &[&str] = &["aria-label=\"", "alt=\"", "title=\"", "placeholder=\""];

pub(crate) fn check(tree: &Tree) -> Vec<Finding> {
    let mut out = Vec::new();
    for (path, text) in tree.ending(&[".html"]) {
        if path.starts_with(FOLDER) && !path.starts_with(GALLERY) {
            out.extend(spoken(text).into_iter().map(|(line, what)| finding(path, line, &what)));
        }
    }
    out
}

fn finding(path: &str, line: usize, what: &str) -> Finding {
    Finding {
        file: path.to_owned(),
        line,
        what: format!("`{what}` is written in the template"),
        why: "five of six readers would see it in a language that is not theirs",
        mend: "give it a key in crates/web/locales and print it with page.t".to_owned(),
    }
}

/// Words a reader would see that no expression made, with their lines.
fn spoken(template: &str) -> Vec<(usize, String)> {
    let bare = without_code(template);
    let mut out = Vec::new();
    let mut inside = false;
    let mut text = String::new();
    for (at, line) in bare.lines().enumerate() {
        for attribute in SPOKEN {
            for (_, value) in line.match_indices(attribute).map(|(i, a)| (i, &line[i + a.len()..]))
            {
                let value = value.split('"').next().unwrap_or_default();
                out.extend(words_of(value).map(|word| (at + 1, word)));
            }
        }
        for c in line.chars() {
            match c {
                '<' => inside = true,
                '>' => inside = false,
                _ if inside => continue,
                _ => {}
            }
            text.push(if c == '<' || c == '>' { ' ' } else { c });
        }
        out.extend(words_of(&text).map(|word| (at + 1, word)));
        text.clear();
    }
    out
}

fn words_of(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split_whitespace()
        .filter(|word| !(word.starts_with('&') && word.ends_with(';')))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1)
        .filter(|word| !SAME.contains(word) && !word.starts_with("app-"))
        .map(str::to_owned)
}

/// The template with every expression, statement and comment blanked, line breaks kept.
fn without_code(template: &str) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((start, end)) = first_code(rest) {
        out.push_str(&rest[..start]);
        let newlines = rest[start..end].matches('\n').count();
        // A letter inside an attribute is not a letter of a word.
        out.push('_');
        out.extend(std::iter::repeat_n('\n', newlines));
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// Where the first piece of code begins and ends.
fn first_code(text: &str) -> Option<(usize, usize)> {
    let pairs = [("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("<!--", "-->"), ("&", ";")];
    let (start, close) = pairs
        .iter()
        .filter_map(|(open, close)| Some((text.find(open)?, *close)))
        .min_by_key(|(start, _)| *start)?;
    let length = text[start..].find(close).map_or(text.len() - start, |at| at + close.len());
    Some((start, start + length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_in_a_template_is_found() {
        let found = spoken("<p class=\"a b\">{{ page.t(\"x\") }}</p>\n<p>Hello there</p>");
        assert_eq!(found, [(2, "Hello".to_owned()), (2, "there".to_owned())]);
    }

    #[test]
    fn labels_are_read_out() {
        let found = spoken("<a aria-label=\"Close it\" href=\"/x\">×</a>");
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(spoken("<a aria-label=\"{{ page.t(\"close\") }}\">×</a>").is_empty());
    }

    #[test]
    fn code_marks_and_units_are_no_words() {
        let text = "{# a comment\nof two lines #}{% if a > b %}<b>&nbsp;– {{ n }} m</b>{% endif %}Landfall";
        assert!(spoken(text).is_empty(), "{:?}", spoken(text));
    }
}
