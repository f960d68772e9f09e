//! Check digits catch what they promise, parts read back as they were put in.

use identifiers::{Country, Hin, Identifier, ImoNumber, Locode, Microchip, Mmsi, Reason};
use proptest::prelude::*;

fn imo() -> impl Strategy<Value = String> {
    prop::array::uniform6(0u8..10).prop_filter_map("a ship's number", |mut six| {
        six[0] = six[0].max(1);
        let digits: String = six.iter().map(u8::to_string).collect();
        Some(format!("{digits}{}", ImoNumber::check_digit(six)))
    })
}

fn replace(text: &str, at: usize, with: char) -> String {
    text.chars().enumerate().map(|(place, c)| if place == at { with } else { c }).collect()
}

proptest! {
    #[test]
    fn an_imo_number_reads_back(number in imo()) {
        let parsed = ImoNumber::parse(&format!("IMO {number}")).unwrap();
        prop_assert_eq!(parsed.as_str(), number);
    }

    /// Weights 7 and 3 and the check digit itself have no factor in common with 10.
    #[test]
    fn an_imo_slip_is_caught_where_the_scheme_can(
        number in imo(), at in prop::sample::select(vec![0usize, 4, 6]), digit in prop::char::range('0', '9'),
    ) {
        prop_assume!(number.chars().nth(at) != Some(digit));
        let wrong = replace(&number, at, digit);
        prop_assert_eq!(ImoNumber::parse(&wrong).unwrap_err().key(), "imo-check-digit");
    }

    /// A change by an odd amount other than five shows under the weights 6, 4 and 2 too.
    #[test]
    fn an_imo_slip_by_one_is_always_caught(number in imo(), at in 0usize..7) {
        let digit = number.chars().nth(at).and_then(|c| c.to_digit(10)).unwrap();
        let next = char::from_digit((digit + 1) % 10, 10).unwrap();
        let wrong = replace(&number, at, next);
        prop_assert!(ImoNumber::parse(&wrong).is_err());
    }

    #[test]
    fn a_ship_station_names_its_mid(mid in 200u32..800, rest in 0u32..1_000_000) {
        let text = format!("{mid}{rest:06}");
        prop_assume!(!text.bytes().all(|byte| byte == text.as_bytes()[0]));
        let parsed = Mmsi::parse(&text).unwrap();
        prop_assert_eq!(parsed.mid().map(str::to_owned), Some(mid.to_string()));
        for flag in parsed.flags() {
            prop_assert_eq!(parsed.agrees_with(*flag), Some(true));
            prop_assert!(parsed.flag_doubt(*flag).is_none());
        }
    }

    #[test]
    fn a_hull_number_reads_back(
        maker in "[A-Z]{3}", serial in "[A-HJ-NPR-Z0-9]{5}", month in 0u8..12, model in 1986i32..2080,
    ) {
        let letter = char::from(b'A' + month);
        let body = format!("{maker}{serial}{letter}{}{:02}", model % 10, model % 100);
        let us = Hin::parse(&body).unwrap();
        let iso = Hin::parse(&format!("LC-{body}")).unwrap();
        for hin in [&us, &iso] {
            prop_assert_eq!(hin.maker(), Some(maker.as_str()));
            prop_assert_eq!(hin.serial(), Some(serial.as_str()));
            prop_assert_eq!(hin.model_year(), Some(model));
            prop_assert_eq!(hin.built(), Some((model, u32::from(month) + 1)));
            prop_assert!(hin.doubts().is_empty(), "{:?}", hin.doubts());
            prop_assert!(hin.build_year_doubt(model).is_none());
            prop_assert!(hin.build_year_doubt(model + 5).is_some());
        }
        prop_assert_eq!(us.country(), None);
        prop_assert_eq!(iso.country(), Country::parse("LC").ok());
    }

    #[test]
    fn a_locode_lies_in_its_country(index in 0usize..249, place in "[A-Z2-9]{3}") {
        let country = Country::current().nth(index).unwrap();
        let code = format!("{}{place}", country.alpha2().unwrap());
        let parsed = Locode::parse(&code.to_lowercase()).unwrap();
        prop_assert_eq!(parsed.as_str(), code);
        prop_assert!(parsed.is_in(country));
        prop_assert!(parsed.country_doubt(country).is_none());
    }

    #[test]
    fn a_microchip_names_who_gave_it(prefix in 1u32..1000, animal in 0u64..1_000_000_000_000) {
        let text = format!("{prefix:03}{animal:012}");
        prop_assume!(!text.bytes().all(|byte| byte == text.as_bytes()[0]));
        let chip = Microchip::parse(&text).unwrap();
        let told = [chip.country().is_some(), chip.maker().is_some(), !chip.doubts().is_empty()];
        prop_assert_eq!(told.iter().filter(|told| **told).count(), 1, "exactly one of {:?}", told);
    }
}
