use unicode_normalization::UnicodeNormalization as _;

/// The search key of a text: Latin letters and digits only, small, words one space apart. What
/// has no Latin form keeps its own letters. A key is only ever compared with keys; it is never
/// shown, and the name itself is kept as it was entered.
///
/// ```
/// assert_eq!(registry::fold("Seán  O’Brien-Nuñez"), "sean obrien nunez");
/// assert_eq!(registry::fold("ÉTOILE DU SUD"), "etoile du sud");
/// assert_eq!(registry::fold("Αθηνά"), "athena");
/// assert_eq!(registry::fold("  "), "");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let apart: String = text.nfkc().filter(|c| !is_joined(*c)).collect();
    let latin = deunicode::deunicode_with_tofu(&apart, " ");
    let mut key = String::with_capacity(latin.len());
    for word in latin.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if !key.is_empty() {
            key.push(' ');
        }
        key.extend(word.chars().map(|c| c.to_ascii_lowercase()));
    }
    key
}

/// Signs inside a name that do not part it: apostrophes and what cannot be seen.
fn is_joined(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}
