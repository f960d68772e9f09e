/// Declares the id of one kind of record: a UUID in its hyphenated text form, so that ids of
/// different kinds cannot be mixed up and people who open the database can read them.
///
/// ```
/// storage::id_type! {
///     /// The id of a buoy.
///     BuoyId
/// }
/// let id: BuoyId = "0197b3a0-7d4c-7000-8000-000000000001".parse().unwrap();
/// assert_eq!(id.to_string(), "0197b3a0-7d4c-7000-8000-000000000001");
/// assert!("buoy".parse::<BuoyId>().is_err());
/// ```
#[macro_export]
macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// A new id (UUIDv7) from the clock and the chance given.
            #[must_use]
            pub fn new(ambient: &$crate::Ambient) -> Self {
                Self(ambient.uuid())
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::NotAnId;
            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                $crate::check_id(text).map(Self)
            }
        }

        $crate::text_value!($name, |id: &$name| id.0.clone(), |text: String| Ok::<_, $crate::NotAnId>($name(text)));
    };
}

/// Makes a type storable as text: how it is written, and how it is read back. Used by
/// [`id_type!`] and by enums kept as words (`"customs"`, `"submitted"`). Also gives serde.
#[macro_export]
macro_rules! text_value {
    ($name:ty, $write:expr, $read:expr) => {
        impl From<$name> for $crate::sea_orm::Value {
            fn from(value: $name) -> Self {
                let write: fn(&$name) -> String = $write;
                write(&value).into()
            }
        }
        impl From<&$name> for $crate::sea_orm::Value {
            fn from(value: &$name) -> Self {
                let write: fn(&$name) -> String = $write;
                write(value).into()
            }
        }
        impl $crate::sea_orm::TryGetable for $name {
            fn try_get_by<I: $crate::sea_orm::ColIdx>(
                row: &$crate::sea_orm::QueryResult,
                index: I,
            ) -> ::std::result::Result<Self, $crate::sea_orm::TryGetError> {
                let text = <String as $crate::sea_orm::TryGetable>::try_get_by(row, index)?;
                let read = $read;
                read(text).map_err(|e| {
                    $crate::sea_orm::TryGetError::DbErr($crate::sea_orm::DbErr::Type(e.to_string()))
                })
            }
        }
        impl $crate::sea_orm::sea_query::ValueType for $name {
            fn try_from(
                value: $crate::sea_orm::Value,
            ) -> ::std::result::Result<Self, $crate::sea_orm::sea_query::ValueTypeErr> {
                let text = <String as $crate::sea_orm::sea_query::ValueType>::try_from(value)?;
                let read = $read;
                read(text).map_err(|_| $crate::sea_orm::sea_query::ValueTypeErr)
            }
            fn type_name() -> String {
                stringify!($name).to_owned()
            }
            fn array_type() -> $crate::sea_orm::sea_query::ArrayType {
                $crate::sea_orm::sea_query::ArrayType::String
            }
            fn column_type() -> $crate::sea_orm::sea_query::ColumnType {
                $crate::sea_orm::sea_query::ColumnType::Text
            }
        }
        impl $crate::sea_orm::sea_query::Nullable for $name {
            fn null() -> $crate::sea_orm::Value {
                <String as $crate::sea_orm::sea_query::Nullable>::null()
            }
        }
        impl $crate::sea_orm::IntoActiveValue<$name> for $name {
            fn into_active_value(self) -> $crate::sea_orm::ActiveValue<$name> {
                $crate::sea_orm::ActiveValue::Set(self)
            }
        }
        impl $crate::sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> ::std::result::Result<Self, $crate::sea_orm::DbErr> {
                Err($crate::sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                to: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                let write: fn(&$name) -> String = $write;
                to.serialize_str(&write(self))
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                from: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let text = <String as $crate::serde::Deserialize>::deserialize(from)?;
                text.parse().map_err($crate::serde::de::Error::custom)
            }
        }
    };
}

/// Declares an enum kept in the database and spoken in JSON as lower-case words. Each variant
/// names its word; reading an unknown word is an error that lists the known ones.
///
/// ```
/// storage::word_enum! {
///     /// A colour of a buoy.
///     pub enum Buoy {
///         /// Port hand (IALA region B: green).
///         Green = "green",
///         /// Starboard hand.
///         Red = "red",
///     }
/// }
/// assert_eq!("red".parse::<Buoy>().unwrap(), Buoy::Red);
/// assert_eq!(Buoy::ALL.len(), 2);
/// assert!("blue".parse::<Buoy>().unwrap_err().to_string().contains("green, red"));
/// ```
#[macro_export]
macro_rules! word_enum {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every value, in the order written.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word it is kept and spoken as.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.word())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::UnknownWord;
            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                match text {
                    $($word => Ok(Self::$variant),)+
                    other => Err($crate::UnknownWord::new(other, &[$($word),+])),
                }
            }
        }

        $crate::text_value!($name, |value: &$name| value.word().to_owned(), |text: String| text.parse::<$name>());
    };
}

/// A text that is no id of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("this is not an id: expected a UUID such as 0197b3a0-7d4c-7000-8000-000000000001")]
pub struct NotAnId;

/// A word outside the list an enum knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{found:?} is not one of: {known}")]
pub struct UnknownWord {
    found: String,
    known: String,
}

impl UnknownWord {
    /// What was found (cut to 60 characters) and what would have been understood.
    #[must_use]
    pub fn new(found: &str, known: &[&str]) -> Self {
        Self { found: found.chars().take(60).collect(), known: known.join(", ") }
    }
}

/// Checks the hyphenated form of a UUID and gives it in lower case.
///
/// # Errors
/// [`NotAnId`] for anything else.
pub fn check_id(text: &str) -> Result<String, NotAnId> {
    if text.len() != 36 {
        return Err(NotAnId);
    }
    uuid::Uuid::try_parse(text).map(|id| id.to_string()).map_err(|_| NotAnId)
}
