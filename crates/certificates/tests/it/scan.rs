//! The code on paper: printed, looked at by a camera's program, verified.

use certificates::{Language, Paper, Print, Stamp, verify};

use crate::sample::{outward, ring, signed, some, time, with_people};
use crate::tools::Sheet;

#[test]
fn the_printed_code_verifies_in_grey_and_in_black_and_white() {
    for paper in [Paper::A4, Paper::Letter] {
        let certificate = signed(&outward());
        let print = Print { paper, address: some("https://clearance.example"), ..Print::default() };
        let sheet = Sheet::new(&format!("scan-{paper:?}"), &certificate.pdf(&print).unwrap());
        for black_and_white in [false, true] {
            let scanned = sheet.scan(black_and_white);
            assert_eq!(scanned, certificate.qr_text());
            let verified = verify(&scanned, &ring()).unwrap();
            assert_eq!(verified.payload.serial, "LC-7K3-29Q");
        }
    }
}

#[test]
fn the_largest_code_still_scans_and_a_stamp_does_not_cover_it() {
    let mut facts = with_people(60);
    facts.serial = "S".repeat(32);
    facts.vessel.name = "Ü".repeat(300);
    facts.vessel.registration = Some("R".repeat(40));
    facts.language = Language::Fr;
    let certificate = signed(&facts);
    let print = Print {
        stamp: Stamp::Revoked { at: time("2026-12-01T13:00:00Z"), reason: "x".repeat(400) },
        ..Print::default()
    };
    let sheet = Sheet::new("scan-largest", &certificate.pdf(&print).unwrap());
    for black_and_white in [false, true] {
        assert_eq!(sheet.scan(black_and_white), certificate.qr_text());
    }
}
