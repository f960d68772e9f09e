//! Check marks: CRC-24 of `OpenPGP`, written in five characters that cannot be mistaken for
//! one another.
//!
//! Source: RFC 9580, section 6.1 (before it RFC 4880): generator `0x864CFB`, start `0xB704CE`. Its
//! generator has degree 24, so every change that lies within 24 bits that follow one another is
//! found: any one character, any two or three neighbours, any two neighbours that changed places.
//! Of all other changes one in 2²⁴ (0.000006 %) stays hidden.

/// Digits and letters without 0 and O, 1 and I.
pub const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/// Characters of a mark.
pub const LENGTH: usize = 5;

const START: u32 = 0x00B7_04CE;
const GENERATOR: u32 = 0x0086_4CFB;

/// CRC-24 of the ASCII bytes of a text.
#[must_use]
pub fn crc24(text: &str) -> u32 {
    text.bytes().fold(START, step)
}

/// The register after one more byte.
pub(super) fn step(crc: u32, byte: u8) -> u32 {
    (0..8).fold(crc ^ (u32::from(byte) << 16), |crc, _| {
        let next = crc << 1;
        if next & 0x0100_0000 == 0 { next } else { (next ^ GENERATOR) & 0x00FF_FFFF }
    })
}

/// The CRC that a mark states; none if it is not a mark.
pub(super) fn value(mark: &str) -> Option<u32> {
    mark.bytes().try_fold(0, |crc, byte| {
        let place = ALPHABET.iter().position(|known| *known == byte)?;
        Some(crc << 5 | u32::try_from(place).ok()?)
    })
}

/// The mark of a text: its CRC-24, highest five bits first.
///
/// ```
/// assert_eq!(clearance::text_form::mark::of("123456789"), "45MS4");
/// ```
#[must_use]
pub fn of(text: &str) -> String {
    let crc = crc24(text);
    (0..LENGTH)
        .rev()
        .map(|place| char::from(ALPHABET[(crc >> (5 * place)) as usize & 31]))
        .collect()
}

/// Whether a text could be a mark.
#[must_use]
pub fn fits(text: &[char]) -> bool {
    text.len() == LENGTH
        && text.iter().all(|c| u8::try_from(*c).is_ok_and(|byte| ALPHABET.contains(&byte)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_check_value() {
        // CRC-24/OPENPGP of "123456789" is 0x21CF02.
        assert_eq!(crc24("123456789"), 0x0021_CF02);
    }
}
