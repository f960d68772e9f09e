//! What is refused, and how it is said.

use certificates::{KeyRing, PREFIX, Refusal, verify};
use proptest::prelude::*;

use crate::sample::{outward, ring, signed};

const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The text with one bit of the encoded bytes turned over.
fn flip(text: &str, bit: usize) -> String {
    let mut letters = text.as_bytes().to_vec();
    let letter = &mut letters[PREFIX.len() + bit / 5];
    let value = ALPHABET.iter().position(|known| known == letter).unwrap();
    *letter = ALPHABET[value ^ (16 >> (bit % 5))];
    String::from_utf8(letters).unwrap()
}

#[test]
fn every_bit_counts() {
    let text = signed(&outward()).qr_text().to_owned();
    let ring = ring();
    let bits = (text.len() - PREFIX.len()) * 5;
    assert!(bits > 1_500);
    let mut wrong_signatures = 0;
    for bit in 0..bits {
        let refusal = verify(&flip(&text, bit), &ring).expect_err("a flipped bit was accepted");
        wrong_signatures += usize::from(refusal == Refusal::SignatureWrong);
    }
    assert!(wrong_signatures > bits / 2, "most flips are in what is signed");
}

#[test]
fn a_missing_end_is_said_to_be_missing() {
    let text = signed(&outward()).qr_text().to_owned();
    let ring = ring();
    for end in 1..text.len() {
        let refusal = verify(&text[..end], &ring).unwrap_err();
        assert!(matches!(refusal, Refusal::Truncated | Refusal::Unreadable), "{end}: {refusal:?}");
        // Where the cut leaves whole bytes, the words are exact.
        if (end - PREFIX.len().min(end)) % 8 == 0 {
            assert_eq!(refusal, Refusal::Truncated, "{end}");
        }
    }
}

#[test]
fn what_is_no_certificate_is_said_not_to_be() {
    let ring = ring();
    let says = |text: &str| verify(text, &ring).unwrap_err();
    assert_eq!(says(""), Refusal::Empty);
    assert_eq!(says("   \n"), Refusal::Empty);
    assert_eq!(says("https://example.com"), Refusal::Unreadable);
    assert_eq!(says("HC1:6BF+70790T9WJWG"), Refusal::Unreadable);
    assert_eq!(says("LF1:018"), Refusal::Unreadable);
    assert_eq!(says("LF0:MZXW6YTB"), Refusal::Unreadable);
    assert_eq!(says("LF2:MZXW6YTB"), Refusal::NewerVersion { version: 2 });
    assert_eq!(says("lf"), Refusal::Truncated);
    assert_eq!(says("LF1:"), Refusal::Truncated);
    let text = signed(&outward()).qr_text().to_owned();
    assert_eq!(says(&format!("{text}AAAAAAAA")), Refusal::Unreadable);
    assert_eq!(says(&text.repeat(2)), Refusal::Unreadable);
    assert_eq!(says(&"LF1:".repeat(400_000)), Refusal::Unreadable);
}

#[test]
fn an_empty_ring_knows_nobody() {
    let refusal = verify(signed(&outward()).qr_text(), &KeyRing::new()).unwrap_err();
    assert_eq!(refusal, Refusal::UnknownKey { key: "lc-2026-1".to_owned() });
    assert_eq!(refusal.key(), "unknown-key");
    assert!(refusal.to_string().contains("lc-2026-1"));
}

proptest! {
    #[test]
    fn nothing_that_comes_in_breaks_the_verifier(text in "(?s).{0,400}") {
        prop_assert!(verify(&text, &ring()).is_err());
        let coded = format!("LF1:{text}");
        prop_assert!(verify(&coded, &ring()).is_err());
    }

    #[test]
    fn no_bytes_break_the_verifier(letters in "[A-Z2-7]{0,400}") {
        let text = format!("LF1:{letters}");
        prop_assert!(verify(&text, &ring()).is_err());
    }
}
