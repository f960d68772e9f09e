//! Keys: whose, when, lost; their file; and certificates taken back.

use certificates::{
    CertificateError, KeyRing, PublicKey, Refusal, Revocation, RevocationList, SigningKey,
    Withdrawal, read_keys, sign, verify, write_keys,
};

use crate::sample::{KEY_ID, day, key, outward, public_key, ring, signed, time};

fn other_key() -> SigningKey {
    SigningKey::from_bytes(&[9; 32])
}

fn grenada() -> PublicKey {
    PublicKey::of(&other_key(), "gd-2026-1", "GD", day("2026-01-01")).named("Grenada Customs")
}

#[test]
fn a_forger_s_key_under_the_real_id_is_refused() {
    let forged = sign(&outward(), &other_key(), KEY_ID).unwrap();
    let refusal = verify(forged.qr_text(), &ring()).unwrap_err();
    assert_eq!(refusal, Refusal::SignatureWrong);
}

#[test]
fn one_administration_does_not_sign_for_another() {
    let mut ring = ring();
    ring.add(grenada()).unwrap();
    let borrowed = sign(&outward(), &other_key(), "gd-2026-1").unwrap();
    assert_eq!(
        verify(borrowed.qr_text(), &ring).unwrap_err(),
        Refusal::OtherAdministration { key_territory: "GD".to_owned(), territory: "LC".to_owned() }
    );
}

#[test]
fn a_retired_key_signs_no_more_but_what_it_signed_stays_good() {
    let ring_until = |last| {
        let mut ring = KeyRing::new();
        let mut key = public_key();
        key.valid_until = Some(day(last));
        ring.add(key).unwrap();
        ring
    };
    let text = signed(&outward()).qr_text().to_owned();
    assert!(verify(&text, &ring_until("2026-12-01")).is_ok());
    assert_eq!(
        verify(&text, &ring_until("2026-11-30")).unwrap_err(),
        Refusal::KeyNotValid { key: KEY_ID.to_owned(), day: day("2026-12-01") }
    );
    let mut early = outward();
    early.issued_at = time("2025-12-31T23:59:59Z");
    assert_eq!(verify(signed(&early).qr_text(), &ring()).unwrap_err().key(), "key-not-valid");
}

#[test]
fn nothing_a_stolen_key_signed_is_good() {
    let mut stolen = public_key();
    stolen.withdrawn =
        Some(Withdrawal { on: day("2027-02-01"), reason: "the office was burgled".to_owned() });
    let mut ring = ring();
    ring.add(stolen).unwrap();
    let refusal = verify(signed(&outward()).qr_text(), &ring).unwrap_err();
    assert_eq!(refusal.key(), "key-withdrawn");
    assert_eq!(
        refusal.to_string(),
        "the key \"lc-2026-1\" was withdrawn on 2027-02-01: the office was burgled"
    );
}

#[test]
fn the_key_file_goes_round() {
    let mut retired = grenada();
    retired.valid_until = Some(day("2027-12-31"));
    let keys = [public_key(), retired.clone()];
    let text = write_keys(&keys).unwrap();
    assert_eq!(read_keys(&text).unwrap(), [retired, public_key()]);
    let ring = KeyRing::from_file(&text).unwrap();
    assert!(verify(signed(&outward()).qr_text(), &ring).is_ok());
    assert_eq!(ring.keys().count(), 2);
    assert_eq!(ring.get(KEY_ID), Some(&public_key()));
    assert_eq!(public_key().fingerprint().len(), 16 * 4 + 15);
    assert_ne!(public_key().fingerprint(), grenada().fingerprint());
}

#[test]
fn key_files_that_are_none_are_refused_with_a_reason() {
    let says = |text: &str| read_keys(text).unwrap_err().to_string();
    assert!(says("").contains("cannot be read"));
    assert!(says("{\"format\":\"landfall-public-keys\",\"version\":1}").contains("keys"));
    let text = write_keys(&[public_key()]).unwrap();
    assert!(says(&text.replace("\"version\": 1", "\"version\": 2")).contains("version 2"));
    assert!(says(&text.replace("landfall-public-keys", "other")).contains("\"other\""));
    assert!(says(&text.replace("valid_from", "valid_form")).contains("valid_form"));
    assert!(says(&text.replace("Ed25519", "RSA")).contains("RSA"));
    assert!(says(&text.replace("2026-01-01", "2026-02-31")).contains("cannot be read"));
}

#[test]
fn keys_that_would_let_anything_pass_are_refused() {
    let mut weak = public_key();
    // The neutral element: every signature of a certain shape fits it.
    weak.public_key = "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=".to_owned();
    let mut ring = KeyRing::new();
    assert!(matches!(
        ring.add(weak),
        Err(CertificateError::WeakKey(id)) if id == KEY_ID
    ));
    let mut short = public_key();
    short.public_key.truncate(20);
    assert!(ring.add(short).is_err());
    let mut taken = ring_with_ours();
    let mut thief = grenada();
    thief.id = KEY_ID.to_owned();
    assert!(matches!(taken.add(thief), Err(CertificateError::TwoKeys(_))));
    let mut moved = public_key();
    moved.territory = "GD".to_owned();
    assert!(taken.add(moved).is_err());
}

fn ring_with_ours() -> KeyRing {
    let mut ring = ring();
    ring.add(grenada()).unwrap();
    ring
}

fn list(number: u64, serials: &[&str]) -> RevocationList {
    let revocations = serials.iter().map(|serial| Revocation {
        serial: (*serial).to_owned(),
        at: time("2026-12-01T14:00:00Z"),
        reason: "issued in error".to_owned(),
    });
    RevocationList::new("LC", number, time("2026-12-01T14:05:00Z"))
        .signed(revocations.collect(), &key(), KEY_ID)
        .unwrap()
}

#[test]
fn a_certificate_taken_back_is_refused_with_the_reason() {
    let mut ring = ring_with_ours();
    let text = list(1, &["LC-AAA-111", "LC-7K3-29Q"]).write().unwrap();
    let read = RevocationList::read(&text).unwrap();
    assert!(ring.add_revocations(&read).unwrap());
    assert_eq!(
        verify(signed(&outward()).qr_text(), &ring).unwrap_err(),
        Refusal::Revoked {
            serial: "LC-7K3-29Q".to_owned(),
            at: time("2026-12-01T14:00:00Z"),
            reason: "issued in error".to_owned()
        }
    );
    let mut other = outward();
    other.serial = "LC-BBB-222".to_owned();
    let verified = verify(signed(&other).qr_text(), &ring).unwrap();
    assert_eq!(verified.revocations_as_of, Some(time("2026-12-01T14:05:00Z")));
}

#[test]
fn an_older_list_does_not_undo_a_newer() {
    let mut ring = ring();
    assert!(ring.add_revocations(&list(2, &["LC-7K3-29Q"])).unwrap());
    assert!(!ring.add_revocations(&list(1, &[])).unwrap());
    assert!(verify(signed(&outward()).qr_text(), &ring).is_err());
    assert!(ring.add_revocations(&list(3, &[])).unwrap());
    assert!(verify(signed(&outward()).qr_text(), &ring).is_ok());
}

#[test]
fn lists_that_are_not_to_be_believed() {
    let good = list(1, &["LC-7K3-29Q"]).write().unwrap();
    let says = |text: &str, ring: &mut KeyRing| {
        let list = RevocationList::read(text).unwrap();
        ring.add_revocations(&list).unwrap_err().to_string()
    };
    let mut ring = ring_with_ours();
    for (from, to) in [
        ("LC-7K3-29Q", "LC-7K3-29R"),
        ("issued in error", "a whim"),
        ("\"number\": 1", "\"number\": 9"),
        ("14:05:00", "14:06:00"),
    ] {
        let altered = good.replace(from, to);
        assert_ne!(altered, good);
        assert!(says(&altered, &mut ring).contains("signature is wrong"));
    }
    let stolen = good.replace("\"territory\": \"LC\"", "\"territory\": \"GD\"");
    assert!(says(&stolen, &mut ring).contains("its key belongs to LC"));
    assert!(says(&good, &mut KeyRing::new()).contains("not known here"));
    let mut late = KeyRing::new();
    let mut key = public_key();
    key.valid_from = day("2027-01-01");
    late.add(key).unwrap();
    assert!(says(&good, &mut late).contains("did not sign on 2026-12-01"));
    // None of it was taken in.
    assert!(verify(signed(&outward()).qr_text(), &ring).is_ok());
    assert!(RevocationList::read("[]").is_err());
    assert!(RevocationList::read(&good.replace("landfall-revocations", "x")).is_err());
    assert!(RevocationList::read(&good.replace("\"version\": 1", "\"version\": 2")).is_err());
}
