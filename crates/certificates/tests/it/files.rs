//! Files a certificate travels in.

use certificates::{Print, Refusal, verify_file, verify_pdf};

use crate::sample::{outward, ring, signed, with_people};

fn pdf() -> Vec<u8> {
    signed(&outward()).pdf(&Print::default()).unwrap()
}

/// The bytes with `from` replaced by `to`, of the same length, so that the PDF stays whole.
fn replace(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut changed = bytes.to_vec();
    let mut found = 0;
    for start in 0..bytes.len() - from.len() {
        if &bytes[start..start + from.len()] == from.as_bytes() {
            changed[start..start + to.len()].copy_from_slice(to.as_bytes());
            found += 1;
        }
    }
    assert!(found > 0, "{from} is not in the file");
    changed
}

#[test]
fn a_pdf_verifies_and_brings_the_whole_record() {
    let verified = verify_pdf(&pdf(), &ring()).unwrap();
    assert_eq!(verified.facts, Some(outward()));
    assert_eq!(verify_file(&pdf(), &ring()).unwrap(), verified);
    // And after a journey through a program that puts something before or behind.
    let mut longer = b"\n".to_vec();
    longer.extend(pdf());
    longer.extend(b"%%EOF\n");
    assert_eq!(verify_pdf(&longer, &ring()).unwrap(), verified);
}

#[test]
fn an_altered_record_is_refused() {
    for (from, to) in [
        ("Baptiste", "Baptista"),
        ("stay sealed until", "are opened before"),
        ("Port Elizabeth", "Porto Elizabet"),
        ("2026-12-02T11:45:10Z", "2027-12-02T11:45:10Z"),
    ] {
        let refusal = verify_pdf(&replace(&pdf(), from, to), &ring()).unwrap_err();
        assert_eq!(refusal, Refusal::RecordAltered, "{from}");
    }
}

#[test]
fn two_certificates_in_one_file_are_a_riddle() {
    let mut both = pdf();
    both.extend(signed(&with_people(3)).pdf(&Print::default()).unwrap());
    assert_eq!(verify_pdf(&both, &ring()).unwrap_err(), Refusal::SeveralCertificates);
    let mut twice = pdf();
    twice.extend(pdf());
    assert!(verify_pdf(&twice, &ring()).is_ok(), "the same one twice");
    let text = signed(&outward()).qr_text().to_owned();
    assert_eq!(
        verify_file(format!("{text}\n\n{text}").as_bytes(), &ring()).unwrap_err(),
        Refusal::SeveralCertificates
    );
}

#[test]
fn records_and_messages_verify_too() {
    let certificate = signed(&outward());
    let record = certificate.record().unwrap();
    let verified = verify_file(record.as_bytes(), &ring()).unwrap();
    assert_eq!(verified.facts, Some(outward()));
    let (head, tail) = certificate.qr_text().split_at(70);
    let message = format!("Dear officer,\n\nhere is ours:\n{head}\n{tail}\n\nRegards\nAnna\n");
    let verified = verify_file(message.as_bytes(), &ring()).unwrap();
    assert_eq!(verified.payload.serial, "LC-7K3-29Q");
    assert_eq!(verified.facts, None);
}

#[test]
fn files_without_a_certificate_say_so() {
    let ring = ring();
    let says = |bytes: &[u8]| verify_file(bytes, &ring).unwrap_err();
    assert_eq!(says(b""), Refusal::Empty);
    assert_eq!(says(b"%PDF-1.7\n%%EOF"), Refusal::NoCertificate);
    assert_eq!(says(&[0xFF, 0xFE, 0x00]), Refusal::NoCertificate);
    assert_eq!(says(b"Dear officer, nothing here"), Refusal::NoCertificate);
    assert_eq!(says(b"LF2:ABC"), Refusal::NewerVersion { version: 2 });
    let broken = b"{\"format\":\"landfall-certificate\",\"version\":";
    assert_eq!(says(broken), Refusal::Unreadable);
    let later = b"{\"format\":\"landfall-certificate\",\"version\":2}";
    assert_eq!(says(later), Refusal::NewerVersion { version: 2 });
    let bare = b"{\"format\":\"landfall-certificate\",\"version\":1}";
    assert_eq!(says(bare), Refusal::Unreadable);
    let deep = format!("{{\"format\":\"landfall-certificate\",\"x\":{}", "[".repeat(100_000));
    assert_eq!(says(deep.as_bytes()), Refusal::Unreadable);
    assert_eq!(says(&vec![b'x'; 17 << 20]), Refusal::NoCertificate);
    assert!(verify_pdf(&pdf()[..2000], &ring).is_err());
}
