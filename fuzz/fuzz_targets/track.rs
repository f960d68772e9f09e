//! Routes and tracks out of any bytes: never a panic, every place on Earth, calls at ports that are given.
#![no_main]

use libfuzzer_sys::fuzz_target;
use messages::track::{self, Harbour};

fuzz_target!(|data: &[u8]| {
    let Ok(gpx) = track::read(data) else { return };
    for point in gpx.route.iter().chain(&gpx.track).chain(&gpx.waypoints) {
        assert!(point.lat.abs() <= 90.0 && point.lon.abs() <= 180.0);
    }
    let harbours = [(14.08_f64, -60.95_f64), (13.01, -61.24), (12.05, -61.75)];
    let harbours = harbours.map(|(lat, lon)| Harbour { id: lat.to_bits(), lat, lon });
    let found = track::stops(&gpx, &harbours);
    // One call follows another only at another port.
    assert!(found.calls.windows(2).all(|pair| pair[0].id != pair[1].id));
});
