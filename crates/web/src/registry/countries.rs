//! Lists of countries to choose from, by their names in the reader's language.

use std::collections::HashMap;
use std::sync::LazyLock;

use identifiers::country::Status;
use identifiers::{Country, Language};

use crate::look::{Choice, Group, Page, Select};

type Names = Vec<(&'static str, &'static str)>;

/// For each language: the countries of today, and the other issuers of travel documents.
static LISTS: LazyLock<HashMap<Language, (Names, Names)>> = LazyLock::new(|| {
    Language::ALL
        .into_iter()
        .map(|language| (language, (list(language, false), list(language, true))))
        .collect()
});

fn list(language: Language, issuers: bool) -> Names {
    let wanted = |country: &Country| match country.status() {
        Status::Current => !issuers,
        Status::Withdrawn { .. } => false,
        _ => issuers && country.code() != "UTO",
    };
    let countries =
        Country::all().filter(wanted).map(|country| (country.code(), country.name_in(language)));
    let mut names: Names = countries.collect();
    names.sort_by_cached_key(|(_, name)| registry::fold(name));
    names
}

/// The code by which a country of the lists is kept; what is no country we know stays as it is.
#[must_use]
pub fn code(text: &str) -> &str {
    Country::parse(text).map_or(text, |country| country.code())
}

/// The name of a country; its code if we have no name.
#[must_use]
pub fn name(text: &str, language: Language) -> String {
    identifiers::country_name(text, language).unwrap_or(text).to_owned()
}

/// A list of countries with `value` chosen; a code that is in no list stands at its end, so that
/// it is not lost. The second of the pair: also issuers that only travel documents name.
#[must_use]
pub fn select(page: &Page, name: String, label: String, (value, issuers): (&str, bool)) -> Select {
    let chosen = if value.is_empty() { "" } else { code(value) };
    let mut groups = Vec::new();
    let mut known = chosen.is_empty();
    if let Some((countries, others)) = LISTS.get(&page.language()) {
        let lists = [(None, countries), (Some(page.t("form-other-issuers")), others)];
        for (label, list) in lists.into_iter().take(if issuers { 2 } else { 1 }) {
            known |= list.iter().any(|(code, _)| *code == chosen);
            groups.push(Group {
                label,
                items: list.iter().map(|(code, name)| Choice::new(*code, *name)).collect(),
            });
        }
    }
    if !known {
        let shown = self::name(chosen, page.language());
        groups.push(Group { label: None, items: vec![Choice::new(chosen, shown)] });
    }
    Select::grouped(name, label, groups).blank(page.t("form-choose-country")).chosen(chosen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_order_and_no_code_is_lost() {
        let (english, _) = &LISTS[&Language::En];
        assert!(english.len() > 240, "{}", english.len());
        let page = Page::new(Language::Fr, "t");
        let chosen = |value: &str, issuers| {
            let select = select(&page, "c".into(), "C".into(), (value, issuers));
            let items: Vec<Choice> =
                select.groups.into_iter().flat_map(|group| group.items).collect();
            items
                .into_iter()
                .filter(|item| item.chosen)
                .map(|item| (item.value, item.label))
                .collect::<Vec<_>>()
        };
        assert_eq!(chosen("GBR", false), [("GB".to_owned(), "Royaume-Uni".to_owned())]);
        assert_eq!(chosen("XXA", true).len(), 1);
        assert_eq!(chosen("ANT", false).len(), 1, "a withdrawn code stays");
        assert_eq!(chosen("QQQ", false), [("QQQ".to_owned(), "QQQ".to_owned())]);
        assert!(chosen("", true).is_empty());
    }
}
