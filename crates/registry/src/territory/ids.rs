//! Names by which the atlas's records refer to each other. All are short
//! lower-case words joined by `-` and `.`, except a territory's, which is its
//! ISO 3166-1 code.

use serde::{Deserialize, Serialize};

/// Why a text is not an id of the atlas.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{given}” is not {what}: write it like “{like}”")]
pub struct BadId {
    given: String,
    what: &'static str,
    like: &'static str,
}

fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 64
        && text.split(['-', '.']).all(|part| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

fn is_territory(text: &str) -> bool {
    let upper = |part: &str| part.len() == 2 && part.chars().all(|c| c.is_ascii_uppercase());
    match text.split_once('-') {
        Some((state, island)) => upper(state) && upper(island),
        None => upper(text),
    }
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $what:literal, $like:literal, $test:path) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Reads an id.
            ///
            /// # Errors
            /// The text does not have the shape of such an id.
            pub fn parse(text: &str) -> Result<Self, BadId> {
                if $test(text) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(BadId { given: text.to_owned(), what: $what, like: $like })
                }
            }

            /// The id as written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadId;
            fn try_from(text: String) -> Result<Self, BadId> {
                Self::parse(&text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = BadId;
            fn from_str(text: &str) -> Result<Self, BadId> {
                Self::parse(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// A territory: ISO 3166-1 alpha-2, with an island after it where one code
    /// covers several customs territories (`LC`, `BQ-SA`).
    TerritoryId, "a territory code", "LC or BQ-SA", is_territory
);
id!(
    /// A port of entry: the territory in lower case, then the place (`lc-rodney-bay`).
    PortId, "a port id", "lc-rodney-bay", is_slug
);
id!(
    /// A source a fact was taken from (`noonsite-2024`); shared sources live in
    /// `resources/territories/shared/sources.yaml`, a territory's own in its file.
    SourceId, "a source id", "noonsite-2024", is_slug
);
id!(
    /// A fee, unique in the whole atlas (`lc.clearing-in`).
    FeeId, "a fee id", "lc.clearing-in", is_slug
);
id!(
    /// A question of a declaration (`customs.goods-to-leave`).
    QuestionId, "a question id", "customs.goods-to-leave", is_slug
);
id!(
    /// A fact of a territory or port, unique in the whole atlas (`lc.health-first`).
    FactId, "a fact id", "lc.health-first", is_slug
);
id!(
    /// A public holiday in `resources/territories/shared/holidays.yaml` (`christmas-day`).
    HolidayId, "a holiday id", "christmas-day", is_slug
);
