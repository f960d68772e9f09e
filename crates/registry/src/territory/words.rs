//! A text of the atlas in the six languages of Landfall.

use std::collections::BTreeMap;
use std::fmt;

use identifiers::Language;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The languages in the order in which files write them, with their keys.
pub(crate) const LANGUAGES: [(Language, &str); 6] = [
    (Language::En, "en"),
    (Language::Es, "es"),
    (Language::Fr, "fr"),
    (Language::Nl, "nl"),
    (Language::Pap, "pap"),
    (Language::Ht, "ht"),
];

/// A user-visible text in all six languages. In YAML a map `{en, es, fr, nl,
/// pap, ht}`; a proper name that is the same everywhere may be written as one
/// plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// A proper name, the same in every language.
    Name(String),
    /// One text per language, in the order en, es, fr, nl, pap, ht. The loader
    /// refuses a file in which one of them is empty.
    Each([String; 6]),
}

impl Words {
    /// The text in `language`.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match self {
            Self::Name(name) => name,
            Self::Each(texts) => LANGUAGES
                .iter()
                .zip(texts)
                .find_map(|((each, _), text)| (*each == language).then_some(text.as_str()))
                .unwrap_or(&texts[0]),
        }
    }

    /// Keys of the languages that have no text; empty when the words are complete.
    pub(crate) fn missing(&self) -> Vec<&'static str> {
        match self {
            Self::Name(name) if name.trim().is_empty() => vec!["en"],
            Self::Name(_) => Vec::new(),
            Self::Each(texts) => LANGUAGES
                .iter()
                .zip(texts)
                .filter(|(_, text)| text.trim().is_empty())
                .map(|((_, key), _)| *key)
                .collect(),
        }
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Name(name) => serializer.serialize_str(name),
            Self::Each(texts) => {
                serializer.collect_map(LANGUAGES.iter().zip(texts).map(|((_, key), t)| (key, t)))
            }
        }
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WordsVisitor)
    }
}

struct WordsVisitor;

impl<'de> Visitor<'de> for WordsVisitor {
    type Value = Words;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a proper name, or a text for each of en, es, fr, nl, pap, ht")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Words, E> {
        Ok(Words::Name(name.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Words, A::Error> {
        let mut given: BTreeMap<String, String> = BTreeMap::new();
        while let Some((key, text)) = map.next_entry::<String, String>()? {
            if !LANGUAGES.iter().any(|(_, known)| *known == key) {
                return Err(A::Error::custom(format!(
                    "“{key}” is not one of the languages en, es, fr, nl, pap, ht"
                )));
            }
            if given.insert(key.clone(), text).is_some() {
                return Err(A::Error::custom(format!("the language {key} is given twice")));
            }
        }
        // A language left out becomes empty here, so that the loader can name
        // every gap of a file at once, with its path.
        Ok(Words::Each(LANGUAGES.map(|(_, key)| given.remove(key).unwrap_or_default())))
    }
}
