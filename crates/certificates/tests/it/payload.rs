//! What the code carries: everything back, in few bytes, the same every time.

use certificates::{
    Direction, PREFIX, Payload, Person, Role, SignedCertificate, Standing, people_digest, sign,
    verify,
};
use chrono::DateTime;
use proptest::prelude::*;

use crate::sample::{KEY_ID, key, letters, outward, person, ring, signed, some, time, with_people};

#[test]
fn what_was_signed_comes_back() {
    let facts = outward();
    let certificate = signed(&facts);
    let verified = verify(certificate.qr_text(), &ring()).unwrap();
    let payload = verified.payload;
    assert_eq!(payload, *certificate.payload());
    assert_eq!(payload.serial, "LC-7K3-29Q");
    assert_eq!(payload.direction, Direction::Outward);
    assert_eq!(payload.port, "LCRDB");
    assert_eq!(payload.vessel, "Wild Rose");
    assert_eq!(payload.registration, some("913402"));
    assert_eq!(payload.people, 5);
    assert_eq!(payload.issued_at, time("2026-12-01T11:45:10Z"));
    assert!(payload.has_conditions);
    assert!(payload.confirms_people(&facts.people));
    assert_eq!(verified.key_id, KEY_ID);
    assert_eq!(verified.administration, "Saint Lucia Customs and Excise Department");
    assert_eq!(verified.facts, None);
    assert_eq!(verified.revocations_as_of, None);
}

#[test]
fn the_same_facts_make_the_same_certificate() {
    assert_eq!(signed(&outward()), signed(&outward()));
    // The format must not drift: this certificate verifies in a year's program, or version 1 was
    // changed without saying so.
    assert_eq!(signed(&outward()).qr_text(), include_str!("golden.txt").trim());
}

#[test]
fn white_space_and_case_are_of_no_account() {
    let text = signed(&outward()).qr_text().to_owned();
    let wrapped: String = text
        .chars()
        .enumerate()
        .flat_map(|(place, letter)| {
            let gap = if place % 40 == 39 { "\r\n  " } else { "" };
            gap.chars().chain([letter.to_ascii_lowercase()])
        })
        .collect();
    let verified = verify(&format!("\n {wrapped} \n"), &ring()).unwrap();
    assert_eq!(verified.payload.serial, "LC-7K3-29Q");
}

#[test]
fn the_code_stays_small_whatever_the_names() {
    let mut facts = with_people(200);
    facts.serial = "S".repeat(32);
    facts.vessel.name = "Ü".repeat(300);
    facts.vessel.registration = Some("R".repeat(300));
    facts.port.locode = None;
    facts.port.id = "vc-".to_owned() + &"p".repeat(100);
    let certificate = sign(&facts, &key(), &"k".repeat(32)).unwrap();
    let bytes = (certificate.qr_text().len() - PREFIX.len()) * 5 / 8;
    assert!(bytes <= 330, "{bytes} bytes at the most");
    let usual = signed(&outward()).qr_text().len() - PREFIX.len();
    assert!(usual * 5 / 8 <= 220, "{usual} characters for a usual one");
    let verified = verify(signed(&facts).qr_text(), &ring()).unwrap();
    assert!(verified.payload.vessel.ends_with('…'));
    assert!(certificate.qr_svg().is_ok());
}

#[test]
fn a_checker_with_the_passports_sees_who_was_added() {
    let facts = outward();
    let payload = Payload::of(&facts).unwrap();
    let mut people = facts.people.clone();
    people.reverse();
    people[0].family_name = "written otherwise by the checker".to_owned();
    people[2].document.as_mut().unwrap().number = "712345678".to_owned();
    assert!(payload.confirms_people(&people), "order, spelling, spaces");
    let one_more = person("Stowaway", "Jack", Role::Crew, "Z1");
    people.push(one_more.clone());
    assert!(!payload.confirms_people(&people), "one more");
    people.swap_remove(1);
    assert!(!payload.confirms_people(&people), "one in place of another");
    let mut fewer = facts.people.clone();
    fewer.pop();
    assert!(!payload.confirms_people(&fewer), "one fewer");
    // Without a document the name counts.
    let nameless = |name: &str| Person { document: None, ..person(name, "Jack", Role::Crew, "") };
    assert_ne!(people_digest("S", &[nameless("Smith")]), people_digest("S", &[nameless("Smyth")]));
    assert_eq!(people_digest("S", &[nameless("smith ")]), people_digest("S", &[nameless("SMITH")]));
    // The serial salts: the same crew cannot be followed from certificate to certificate.
    assert_ne!(people_digest("S", &facts.people), people_digest("T", &facts.people));
}

#[test]
fn the_digest_of_the_people_is_the_documented_one() {
    // Worked by hand in docs/certificate-format.md.
    let mut one = person("Baptiste", "Anna", Role::Crew, "r 041-2245");
    one.nationality = some("LCA");
    let digest = people_digest("LC-7K3-29Q", &[one]);
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, include_str!("people_digest.txt").trim());
}

#[test]
fn where_a_certificate_stands_in_time() {
    let verified = verify(signed(&outward()).qr_text(), &ring()).unwrap();
    let standing = |text| verified.standing(time(text));
    assert_eq!(standing("2026-12-01T11:30:00Z"), Standing::NotYetIssued);
    assert_eq!(standing("2026-12-01T11:42:00Z"), Standing::InForce);
    assert_eq!(standing("2026-12-02T11:45:10Z"), Standing::InForce);
    assert_eq!(standing("2026-12-02T11:45:11Z"), Standing::Expired);
}

#[test]
fn a_stored_certificate_goes_only_with_its_facts() {
    let facts = outward();
    let text = signed(&facts).qr_text().to_owned();
    let again = SignedCertificate::from_stored(facts.clone(), &text).unwrap();
    assert_eq!(again, signed(&facts));
    let mut other = facts.clone();
    other.people[0].given_names.push('x');
    let error = SignedCertificate::from_stored(other, &text).unwrap_err();
    assert!(error.to_string().contains("not signed for these facts"));
    assert!(SignedCertificate::from_stored(facts, "LF1:").is_err());
}

#[test]
fn facts_without_the_needful_are_not_signed() {
    let broken = |change: fn(&mut certificates::ClearanceFacts)| {
        let mut facts = outward();
        change(&mut facts);
        sign(&facts, &key(), KEY_ID).unwrap_err().to_string()
    };
    assert_eq!(broken(|facts| facts.serial.clear()), "the certificate needs a serial");
    assert_eq!(
        broken(|facts| facts.serial = "S".repeat(33)),
        "the serial is too long for a certificate"
    );
    assert_eq!(
        broken(|facts| facts.vessel.name = " ".to_owned()),
        "the certificate needs a vessel name"
    );
    assert_eq!(broken(|facts| facts.territory.code.clear()), "the certificate needs a territory");
    assert!(sign(&outward(), &key(), "").is_err());
    assert!(sign(&outward(), &key(), &"k".repeat(33)).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_facts_come_back(
        name in "\\PC{0,80}[^\\s]",
        registration in proptest::option::of("\\PC{1,60}"),
        serial in "[A-Z0-9-]{1,32}",
        people in 0_usize..30,
        arrival in proptest::option::of(-4_000_000_000_i64..8_000_000_000),
        inward in any::<bool>(),
    ) {
        let mut facts = with_people(people);
        facts.vessel.name = name;
        facts.vessel.registration = registration;
        facts.serial = serial;
        facts.arrival = arrival.and_then(|seconds| DateTime::from_timestamp(seconds, 0));
        facts.direction = if inward { Direction::Inward } else { Direction::Outward };
        prop_assume!(!facts.vessel.name.trim().is_empty());
        let certificate = signed(&facts);
        let verified = verify(certificate.qr_text(), &ring()).unwrap();
        prop_assert_eq!(&verified.payload, certificate.payload());
        prop_assert_eq!(verified.payload.arrival, facts.arrival);
        prop_assert!(verified.payload.confirms_people(&facts.people));
    }

    #[test]
    fn the_order_of_people_is_of_no_account(order in Just((0..12).collect::<Vec<usize>>()).prop_shuffle()) {
        let facts = with_people(12);
        let shuffled: Vec<Person> = order.iter().map(|place| facts.people[*place].clone()).collect();
        prop_assert_eq!(people_digest("S", &facts.people), people_digest("S", &shuffled));
        prop_assert_eq!(letters(27), "BB");
    }
}
