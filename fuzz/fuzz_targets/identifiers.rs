//! Every other identifier from any text: never a panic, normalise idempotent, parse stable.
#![no_main]

use identifiers::{
    CallSign, Country, DocumentNumber, Hin, Identifier, ImoNumber, KEYS, Language, Locode,
    Microchip, Mmsi, Reason, parse_date,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    holds::<CallSign>(&text);
    holds::<DocumentNumber>(&text);
    holds::<Hin>(&text);
    holds::<ImoNumber>(&text);
    holds::<Locode>(&text);
    holds::<Microchip>(&text);
    holds::<Mmsi>(&text);
    match Country::parse(&text) {
        Ok(country) => assert_eq!(Country::parse(country.code()), Ok(country)),
        Err(reason) => told(&reason),
    }
    if let Err(reason) = parse_date(&text) {
        told(&reason);
    }
    if let Err(reason) = Language::parse(&text) {
        told(&reason);
    }
    let _ = identifiers::mrz::printed_name(&text).map_err(|reason| told(&reason));
});

fn holds<T: Identifier>(text: &str) {
    let once = T::normalise(text);
    assert_eq!(T::normalise(&once), once);
    match T::parse(text) {
        Ok(value) => {
            assert_eq!(value.as_str(), once);
            assert!(T::parse(&once).is_ok());
            for doubt in value.explain().doubts {
                assert!(KEYS.contains(&doubt.key), "{}", doubt.key);
            }
        }
        Err(reason) => told(&reason),
    }
}

/// A refusal has a known key, and its sentence is safe to print.
fn told(reason: &impl Reason) {
    assert!(KEYS.contains(&reason.key()), "{}", reason.key());
    assert!(!reason.to_string().contains(char::is_control));
}
