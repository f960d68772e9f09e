//! Texts in the signs that every satellite messenger and every radio carries: capitals, digits,
//! `- ' .`, a comma for a blank, and a star with one more sign for what else is needed.

use unicode_normalization::UnicodeNormalization as _;

/// Accents: the digit after the star, and the combining mark. 8 is the stroke of Ø, Ł and Đ.
const ACCENTS: &[(char, char)] = &[
    ('1', '\u{301}'),
    ('2', '\u{300}'),
    ('3', '\u{302}'),
    ('4', '\u{308}'),
    ('5', '\u{303}'),
    ('6', '\u{327}'),
    ('7', '\u{30A}'),
    ('8', STROKE),
    ('9', '\u{30C}'),
];
const STROKE: char = '\u{338}';
const STROKED: &[(char, char)] = &[('Ø', 'O'), ('Ł', 'L'), ('Đ', 'D'), ('Ħ', 'H'), ('Ŧ', 'T')];

/// Signs: the letter after the star, and the sign.
const SIGNS: &[(char, char)] = &[
    ('A', '&'),
    ('B', '\n'),
    ('C', ','),
    ('D', ':'),
    ('E', '='),
    ('G', '!'),
    ('H', '"'),
    ('L', '('),
    ('M', ';'),
    ('N', '#'),
    ('P', '+'),
    ('Q', '?'),
    ('R', ')'),
    ('S', '/'),
    ('T', '@'),
    ('U', '_'),
    ('V', '%'),
    ('X', '*'),
];

/// Whether a character may stand in a text of the form.
#[must_use]
pub fn is_plain(c: char) -> bool {
    c.is_ascii_uppercase() || c.is_ascii_digit() || "-'.,/+*".contains(c)
}

/// A text in the signs of the form. What has no sign and no Latin letters is left out.
#[must_use]
pub fn write(text: &str) -> String {
    let upper: String = text.trim().to_uppercase();
    let mut out = String::with_capacity(upper.len());
    let mut blank = false;
    for c in upper.nfc() {
        if c.is_whitespace() && c != '\n' {
            blank = true;
            continue;
        }
        let signs = one(c);
        if !signs.is_empty() {
            if blank && !out.is_empty() {
                out.push(',');
            }
            blank = false;
            out.push_str(&signs);
        }
    }
    out
}

fn one(c: char) -> String {
    match c {
        '‘' | '’' | 'ʼ' | '`' | '´' => return "'".to_owned(),
        '‐'..='―' | '−' => return "-".to_owned(),
        _ if c.is_ascii_alphanumeric() || "-'.".contains(c) => return c.to_string(),
        _ => {}
    }
    if let Some((letter, _)) = SIGNS.iter().find(|(_, sign)| *sign == c) {
        return format!("*{letter}");
    }
    if let Some((_, base)) = STROKED.iter().find(|(stroked, _)| *stroked == c) {
        return format!("{base}*8");
    }
    // A picture has no Latin form: what it is called is not what was written.
    if c.is_ascii() || !c.is_alphanumeric() {
        return String::new();
    }
    accented(c).unwrap_or_else(|| {
        let latin = deunicode::deunicode_with_tofu(c.encode_utf8(&mut [0; 4]), "");
        latin.to_uppercase().chars().filter(|c| c.is_ascii_alphanumeric()).collect()
    })
}

/// A Latin letter with the accents that the form carries.
fn accented(c: char) -> Option<String> {
    let mut parts = std::iter::once(c).nfd();
    let base = parts.next().filter(char::is_ascii_uppercase)?;
    let mut out = base.to_string();
    for mark in parts {
        let (digit, _) = ACCENTS.iter().find(|(_, accent)| *accent == mark)?;
        out.extend(['*', *digit]);
    }
    Some(out)
}

/// Reads what [`write`] wrote; none where a star is followed by nothing known.
#[must_use]
pub fn read(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut signs = text.chars();
    while let Some(c) = signs.next() {
        match c {
            ',' => out.push(' '),
            '*' => star(signs.next()?, &mut out)?,
            _ if is_plain(c) && !"/+".contains(c) => out.push(c),
            _ => return None,
        }
    }
    Some(out.nfc().collect())
}

fn star(sign: char, out: &mut String) -> Option<()> {
    if let Some((_, meant)) = SIGNS.iter().find(|(letter, _)| *letter == sign) {
        out.push(*meant);
        return Some(());
    }
    let (_, accent) = ACCENTS.iter().find(|(digit, _)| *digit == sign)?;
    let base = out
        .chars()
        .next_back()
        .filter(|c| c.is_alphabetic() || ACCENTS.iter().any(|(_, m)| m == c))?;
    if *accent != STROKE {
        out.push(*accent);
        return Some(());
    }
    let (stroked, _) = STROKED.iter().find(|(_, letter)| *letter == base)?;
    out.pop();
    out.push(*stroked);
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_there_and_back_in_capitals() {
        for (name, signs) in [
            ("O'Brien", "O'BRIEN"),
            ("van der  Berg", "VAN,DER,BERG"),
            ("Seán", "SEA*1N"),
            ("Núñez-Ångström", "NU*1N*5EZ-A*7NGSTRO*4M"),
            ("Søren Łukasz", "SO*8REN,L*8UKASZ"),
            ("D’Arcy", "D'ARCY"),
            ("Smith & Sons, Ltd.", "SMITH,*A,SONS*C,LTD."),
            ("Nguyễn", "NGUYE*3*5N"),
        ] {
            assert_eq!(write(name), signs, "{name}");
            let back = read(signs).unwrap();
            assert_eq!(
                back.to_lowercase(),
                name.replace("  ", " ").replace('’', "'").to_lowercase()
            );
        }
        assert_eq!(write("Straße"), "STRASSE");
        assert_eq!(write("Михаил"), "MIKHAIL");
        assert_eq!(write("🎵"), "");
    }

    #[test]
    fn a_star_needs_a_sign_that_is_known() {
        for bad in ["*", "A*", "*1", "5*1", "A*Z", "A*8", "a", "A/B", "A+B"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
