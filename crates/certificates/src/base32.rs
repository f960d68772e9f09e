//! Base32 of RFC 4648 without padding: the text form of a certificate.
//!
//! Chosen over Base45 (which the EU's health certificates used) although a QR code grows by about
//! 7 %: Base45 has a space, `%` and `$` in its alphabet and minds the case, so it does not survive
//! a message, a form field or a shell. Base32 may be wrapped, re-cased and read out.

const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Why a text is not Base32.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A character outside the alphabet.
    Character,
    /// The text ends where no encoder stops, so its end is missing.
    Length,
    /// The unused bits of the last character are not zero, so it was altered.
    Tail,
}

/// Encodes; capitals and digits only.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(5) * 8);
    let (mut held, mut bits) = (0_u32, 0_u32);
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(letter(held >> bits));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        text.push(letter(held << (5 - bits)));
    }
    text
}

fn letter(value: u32) -> char {
    char::from(ALPHABET[(value & 31) as usize])
}

/// Decodes; small letters count as capitals.
pub(crate) fn decode(text: &str) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::with_capacity(text.len() * 5 / 8);
    let (mut held, mut bits) = (0_u32, 0_u32);
    for character in text.bytes() {
        let value = match character.to_ascii_uppercase() {
            letter @ b'A'..=b'Z' => letter - b'A',
            digit @ b'2'..=b'7' => digit - b'2' + 26,
            _ => return Err(Fault::Character),
        };
        held = (held << 5) | u32::from(value);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(((held >> bits) & 0xFF) as u8);
            held &= (1 << bits) - 1;
        }
    }
    if matches!(text.len() % 8, 1 | 3 | 6) {
        return Err(Fault::Length);
    }
    if held != 0 {
        return Err(Fault::Tail);
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vectors_of_rfc_4648() {
        for (plain, text) in [
            ("", ""),
            ("f", "MY"),
            ("fo", "MZXQ"),
            ("foo", "MZXW6"),
            ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ] {
            assert_eq!(encode(plain.as_bytes()), text);
            assert_eq!(decode(text), Ok(plain.as_bytes().to_vec()));
            assert_eq!(decode(&text.to_lowercase()), Ok(plain.as_bytes().to_vec()));
        }
    }

    #[test]
    fn faults_are_told_apart() {
        assert_eq!(decode("MZ1Q"), Err(Fault::Character));
        assert_eq!(decode("MZXW6Y"), Err(Fault::Length));
        assert_eq!(decode("MZ"), Err(Fault::Tail));
    }
}
