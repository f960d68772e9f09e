//! Sentences by key, in six languages, from `crates/web/locales/<tag>/*.ftl`.

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, static_loader};
use identifiers::{Argument, Language, Reason};
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

static_loader! {
    static LOADER = {
        locales: "./locales",
        fallback_language: "en",
        // The invisible marks would end up in copied references and in searches.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

static TAGS: LazyLock<HashMap<Language, LanguageIdentifier>> = LazyLock::new(|| {
    Language::ALL
        .into_iter()
        .filter_map(|language| Some((language, language.tag().parse().ok()?)))
        .collect()
});

type Arguments<'a> = HashMap<Cow<'static, str>, FluentValue<'a>>;

/// A value that a sentence may name. Whole numbers choose plural forms; text is printed as it is.
pub trait Value {
    /// The value as Fluent takes it.
    fn value(&self) -> FluentValue<'_>;
}

impl Value for str {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::from(self)
    }
}

impl Value for String {
    fn value(&self) -> FluentValue<'_> {
        self.as_str().value()
    }
}

impl<T: Value + ?Sized> Value for &T {
    fn value(&self) -> FluentValue<'_> {
        (*self).value()
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Value for $number {
            fn value(&self) -> FluentValue<'_> {
                FluentValue::from(*self)
            }
        }
    )*};
}
numbers!(u8, u16, u32, u64, usize, i32, i64);

/// The words of one language. Cheap to copy; [`Page`](super::Page) lends its methods to templates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    language: Language,
}

impl Words {
    /// The words of `language`.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self { language }
    }

    /// Which language these are.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Its IETF tag, for `lang` attributes.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.language.tag()
    }

    /// The sentence of `key`.
    ///
    /// A key no language has comes back as `⟦key⟧`: seen at once on a page, and searched for by
    /// [`missing`] in tests, but never a reason to refuse a page to a reader.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.find(key, None)
    }

    /// The sentence of `key` that names one value.
    #[must_use]
    pub fn t1(&self, key: &str, name: &'static str, value: impl Value) -> String {
        self.find(key, Some(&HashMap::from([(Cow::Borrowed(name), value.value())])))
    }

    /// Begins the sentence of a key that names several values:
    /// `page.say("leg").set("from", port).set("people", 5)`. Printing it ends it.
    #[must_use]
    pub fn say(&self, key: impl Into<String>) -> Sentence {
        Sentence { words: *self, key: key.into(), arguments: Arguments::new() }
    }

    /// The sentence of `key` with the values a lower room handed up
    /// (`identifiers`' reasons and doubts carry them).
    #[must_use]
    pub fn told(&self, key: &str, arguments: &[Argument]) -> String {
        let arguments = arguments
            .iter()
            .map(|argument| {
                (Cow::Borrowed(argument.name), FluentValue::from(argument.value.as_str()))
            })
            .collect();
        self.find(key, Some(&arguments))
    }

    /// A lower room's reason for refusing something, such as why an IMO number cannot be one.
    #[must_use]
    pub fn reason(&self, reason: &dyn Reason) -> String {
        self.told(reason.key(), &reason.arguments())
    }

    /// Whether this key has a sentence, in this language or in English.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        [self.language, Language::En]
            .into_iter()
            .any(|language| lookup(language, key, None).is_some())
    }

    fn find(&self, key: &str, arguments: Option<&Arguments<'_>>) -> String {
        lookup(self.language, key, arguments)
            .or_else(|| lookup(Language::En, key, arguments))
            .unwrap_or_else(|| format!("⟦{key}⟧"))
    }
}

/// A sentence whose values are being named; it prints as the whole sentence.
#[derive(Debug, Clone)]
pub struct Sentence {
    words: Words,
    key: String,
    arguments: Arguments<'static>,
}

impl Sentence {
    /// Names one more value.
    #[must_use]
    pub fn set(self, name: &'static str, value: impl Value) -> Self {
        self.put(Cow::Borrowed(name), &value)
    }

    /// The sentence with a value whose name is known only at run time.
    #[must_use]
    pub fn put(mut self, name: Cow<'static, str>, value: &dyn Value) -> Self {
        let value = value.value().into_owned();
        self.arguments.insert(name, value);
        self
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words.find(&self.key, Some(&self.arguments)))
    }
}

fn lookup(language: Language, key: &str, arguments: Option<&Arguments<'_>>) -> Option<String> {
    LOADER.lookup_single_language(TAGS.get(&language)?, key, arguments).ok()
}

/// The keys that `html` shows for want of a sentence; empty on every good page.
#[must_use]
pub fn missing(html: &str) -> Vec<String> {
    html.split('⟦').skip(1).filter_map(|rest| Some(rest.split_once('⟧')?.0.to_owned())).collect()
}

#[cfg(test)]
mod tests;
