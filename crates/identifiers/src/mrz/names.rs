//! Names between the person's own spelling and the zone's A–Z.

use super::{Mrz, MrzReason};
use crate::text::{TextReason, shown, within};
use ::mrz::{CyrillicLanguage, Format, MrzData, encode_name_component, transliterate_cyrillic};

/// The longest name looked at, in bytes.
const NAME_LIMIT: usize = 1_200;

/// A name as a zone prints it: A–Z, words parted by spaces, apostrophes gone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PrintedName(Vec<String>);

impl PrintedName {
    /// The likeliest spelling.
    #[must_use]
    pub fn text(&self) -> &str {
        self.0.first().map(String::as_str).unwrap_or_default()
    }

    /// Every spelling an issuer may print: Cyrillic differs by the issuer's language.
    #[must_use]
    pub fn spellings(&self) -> &[String] {
        &self.0
    }
}

/// How a name a person gave stands to the name of a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NameAgreement {
    /// The same letters.
    Same,
    /// The zone shows the beginning of it: long names are cut short there.
    CutShort,
    /// The zone shows another name.
    Differs,
    /// The name is in a script that cannot be compared (Arabic, Chinese, …).
    CannotTell,
}

/// How a zone prints a name, after Doc 9303 part 3 §6: Müller → MUELLER, Щукин → SHCHUKIN,
/// O'Connor → OCONNOR. Refused when letters would vanish, which no zone may do silently.
///
/// ```
/// use identifiers::{Reason, mrz::printed_name};
/// assert_eq!(printed_name("Jean-Baptiste")?.text(), "JEAN BAPTISTE");
/// assert_eq!(printed_name("Цветковић")?.text(), "CVETKOVIC");
/// assert_eq!(printed_name("محمد").unwrap_err().key(), "mrz-name-letters");
/// # Ok::<(), identifiers::MrzReason>(())
/// ```
///
/// # Errors
/// [`MrzReason::NameLetters`] naming the lost letters; [`MrzReason::Text`] for an empty name or
/// one longer than 1,200 bytes.
pub fn printed_name(name: &str) -> Result<PrintedName, MrzReason> {
    within(name, NAME_LIMIT)?;
    if name.trim().is_empty() {
        return Err(TextReason::Empty.into());
    }
    let serbian = name.contains(SERBIAN_LETTERS);
    // Table 6 B has no row for Ћ, which every Serbian passport prints as C.
    let name = name.replace(['Ћ', 'ћ'], "C");
    let mut candidates = vec![name.clone()];
    if name.chars().any(|c| ('\u{0400}'..='\u{04FF}').contains(&c)) {
        candidates.extend(LANGUAGES.map(|language| transliterate_cyrillic(&name, language)));
        if serbian {
            candidates.swap(0, 1);
        }
    }
    let mut spellings: Vec<String> = Vec::new();
    for candidate in candidates.iter().filter(|name| lost_letters(name).is_empty()) {
        let spelling = cells(candidate);
        if !spelling.is_empty() && !spellings.contains(&spelling) {
            spellings.push(spelling);
        }
    }
    if spellings.is_empty() {
        let mut lost = lost_letters(&name);
        if lost.is_empty() {
            lost = name.split_whitespace().collect();
        }
        let letters = lost.chars().take(20).map(shown).collect();
        return Err(MrzReason::NameLetters { letters });
    }
    Ok(PrintedName(spellings))
}

/// Issuers whose column of table 6 B differs from the base; Serbian first.
const LANGUAGES: [CyrillicLanguage; 5] = [
    CyrillicLanguage::Serbian,
    CyrillicLanguage::Ukrainian,
    CyrillicLanguage::Bulgarian,
    CyrillicLanguage::Macedonian,
    CyrillicLanguage::Belarusian,
];

/// Letters that make a name Serbian rather than Russian.
const SERBIAN_LETTERS: [char; 12] = ['Ћ', 'ћ', 'Ђ', 'Ј', 'Љ', 'Њ', 'Џ', 'ђ', 'ј', 'љ', 'њ', 'џ'];

fn cells(name: &str) -> String {
    encode_name_component(name).replace('<', " ").trim().to_owned()
}

/// Letters and digits the encoder would drop: each must leave something behind. Marks that
/// combine with a letter before them may go, as accents do.
fn lost_letters(name: &str) -> String {
    let mut buffer = [0; 4];
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .filter(|c| encode_name_component(c.encode_utf8(&mut buffer)).trim_matches('<').is_empty())
        .collect()
}

/// The cells of a zone that hold the names, fillers at the end left off.
pub(super) fn name_cells(data: &MrzData) -> &str {
    let (line, from) = match data.format {
        Format::Td1 => (2, 0),
        _ => (0, 5),
    };
    let cells = data.mrz_lines.lines().nth(line).and_then(|line| line.get(from..));
    cells.unwrap_or_default().trim_end_matches('<')
}

/// Cells as words parted by single spaces.
pub(super) fn words(cells: &str) -> String {
    cells.split('<').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

impl Mrz {
    /// Whether the names a person gave are those of the zone: accents, apostrophes, hyphens,
    /// national spellings and cut-off ends are no difference.
    ///
    /// ```
    /// use identifiers::{Mrz, mrz::NameAgreement};
    /// let zone = Mrz::parse(
    ///     "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
    ///     "2011-06-01".parse().unwrap(),
    /// )?;
    /// assert_eq!(zone.name_agrees("Eriksson", "Anna-María"), NameAgreement::Same);
    /// assert_eq!(zone.name_agrees("Erikson", "Anna Maria"), NameAgreement::Differs);
    /// # Ok::<(), identifiers::MrzReason>(())
    /// ```
    #[must_use]
    pub fn name_agrees(&self, surname: &str, given_names: &str) -> NameAgreement {
        let surname = agreement(surname, self.surname());
        let given = agreement(given_names, self.given_names());
        match (surname, given) {
            (NameAgreement::Differs, _) | (_, NameAgreement::Differs) => NameAgreement::Differs,
            (NameAgreement::CannotTell, _) | (_, NameAgreement::CannotTell) => {
                NameAgreement::CannotTell
            }
            (NameAgreement::Same, NameAgreement::Same) => NameAgreement::Same,
            _ if self.name_is_full() => NameAgreement::CutShort,
            _ => NameAgreement::Differs,
        }
    }

    /// Whether the name cells are used to the last one, so that a name may have been cut.
    fn name_is_full(&self) -> bool {
        let line = match self.layout() {
            super::Layout::Td1 => 2,
            super::Layout::Td2 | super::Layout::Td3 => 0,
        };
        self.as_str().lines().nth(line).is_some_and(|cells| !cells.ends_with('<'))
    }
}

fn agreement(given: &str, zone: &str) -> NameAgreement {
    if given.trim().is_empty() {
        let same = zone.is_empty();
        return if same { NameAgreement::Same } else { NameAgreement::Differs };
    }
    let Ok(printed) = printed_name(given) else {
        return NameAgreement::CannotTell;
    };
    let letters = |text: &str| text.replace(' ', "");
    let zone = letters(zone);
    let spellings: Vec<String> = printed.spellings().iter().map(|s| letters(s)).collect();
    if spellings.contains(&zone) || plain(given) == zone {
        NameAgreement::Same
    } else if spellings.iter().any(|spelling| spelling.starts_with(&zone)) {
        NameAgreement::CutShort
    } else {
        NameAgreement::Differs
    }
}

/// The spelling without expansion (Müller → MULLER), which many issuers print.
fn plain(name: &str) -> String {
    use ::mrz::{TransliterationStyle, transliterate};
    let simple: String = name
        .chars()
        .map(|c| match c {
            'Ä' | 'ä' => 'A',
            'Ö' | 'ö' | 'Ø' | 'ø' => 'O',
            'Ü' | 'ü' => 'U',
            'Å' | 'å' => 'A',
            'Ñ' | 'ñ' => 'N',
            other => other,
        })
        .collect();
    let latin = transliterate(&simple, TransliterationStyle::Expanded);
    encode_name_component(&latin).replace('<', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_printed_as_the_standard_says() {
        for (name, printed) in [
            ("Müller", "MUELLER"),
            ("O'Connor", "OCONNOR"),
            ("D\u{2019}Aubuisson", "DAUBUISSON"),
            ("Anna María", "ANNA MARIA"),
            ("Null", "NULL"),
            ("Щукин", "SHCHUKIN"),
            ("Ђорђе", "DORDE"),
        ] {
            assert_eq!(printed_name(name).unwrap().text(), printed, "{name}");
        }
    }

    #[test]
    fn cyrillic_has_more_than_one_spelling() {
        let name = printed_name("Живков").unwrap();
        assert!(name.spellings().contains(&"ZHIVKOV".to_owned()));
        assert!(name.spellings().contains(&"ZIVKOV".to_owned()));
    }

    #[test]
    fn lost_letters_are_named() {
        for name in ["محمد", "王小明", "Anna 王", "שרה"] {
            assert_eq!(printed_name(name).unwrap_err_key(), "mrz-name-letters", "{name}");
        }
        assert_eq!(printed_name("😀\u{202E}").unwrap_err_key(), "mrz-name-letters");
        assert_eq!(printed_name("  ").unwrap_err_key(), "text-empty");
        assert_eq!(printed_name(&"a".repeat(1_000_000)).unwrap_err_key(), "text-too-long");
    }

    trait Key {
        fn unwrap_err_key(self) -> &'static str;
    }

    impl Key for Result<PrintedName, MrzReason> {
        fn unwrap_err_key(self) -> &'static str {
            crate::Reason::key(&self.unwrap_err())
        }
    }
}
