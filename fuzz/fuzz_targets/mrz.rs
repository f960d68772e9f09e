//! Machine-readable zones from any text: never a panic, and what is read reads the same again.
#![no_main]

use chrono::NaiveDate;
use identifiers::{KEYS, Mrz, Reason};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    // Two bytes choose the day, so that the century of a birth is tried from every side.
    let (day, text) = match data {
        [high, low, rest @ ..] => (u16::from_be_bytes([*high, *low]), rest),
        _ => return,
    };
    let Some(today) = NaiveDate::from_num_days_from_ce_opt(719_163 + i32::from(day)) else {
        return;
    };
    let text = String::from_utf8_lossy(text);
    let once = Mrz::normalise(&text);
    assert_eq!(Mrz::normalise(&once), once);
    for answer in [Mrz::read(&text, today), Mrz::parse(&text, today), Mrz::find(&text, today)] {
        match answer {
            Ok(zone) => {
                assert!(zone.birth().day().is_none_or(|birth| birth <= today));
                let again = Mrz::read(zone.as_str(), today);
                assert_eq!(again.as_ref().map(Mrz::number), Ok(zone.number()));
                for doubt in zone.doubts(today) {
                    assert!(KEYS.contains(&doubt.key), "{}", doubt.key);
                }
                let _ = zone.name_agrees(&text, &text);
            }
            Err(reason) => {
                assert!(KEYS.contains(&reason.key()), "{}", reason.key());
                assert!(!reason.to_string().contains(char::is_control));
            }
        }
    }
});
