//! Routes and tracks out of GPX files, and the calls they tell of.
//!
//! GPX 1.0 and 1.1 (Topografix): `rte/rtept`, `trk/trkseg/trkpt` and `wpt`, with `name` and `time`.
//! What else a file holds is left alone. Names of elements are taken without their prefix, since
//! programs disagree on the name space.

mod stops;

use std::borrow::Cow;

use chrono::{DateTime, NaiveDateTime, Utc};
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

pub use stops::{Harbour, Stop, Stops, stops};

/// Most bytes of a file: a season's track at a point every ten seconds has about this.
pub const FILE_MOST: usize = 8 * 1024 * 1024;
/// Most points of a file.
pub const POINTS_MOST: usize = 200_000;
/// Deepest nesting of elements.
const DEPTH_MOST: usize = 32;
/// Longest name, in characters.
const NAME_MOST: usize = 200;

/// A point of a file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Point {
    /// Latitude in degrees, north positive.
    pub lat: f64,
    /// Longitude in degrees, east positive.
    pub lon: f64,
    /// Its name.
    pub name: Option<String>,
    /// When the vessel is there.
    pub at: Option<DateTime<Utc>>,
}

/// What a file holds, in its order; several routes or tracks follow each other.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Gpx {
    /// Points of its routes: planned.
    pub route: Vec<Point>,
    /// Points of its tracks: sailed.
    pub track: Vec<Point>,
    /// Points that belong to neither.
    pub waypoints: Vec<Point>,
}

/// Why nothing of a file can be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TrackError {
    /// No file, or an empty one.
    #[error("the file is empty")]
    Empty,
    /// More than [`FILE_MOST`] bytes or [`POINTS_MOST`] points.
    #[error("the file is larger than is read")]
    TooLarge,
    /// It is no GPX file.
    #[error("the file is not GPX")]
    NotGpx,
    /// It declares a document type, which no GPX file does and which may hide a bomb.
    #[error("the file declares a document type")]
    Doctype,
    /// It breaks off or is nested too deep.
    #[error("the file is damaged at byte {at}")]
    Damaged {
        /// Place in the file.
        at: u64,
    },
    /// A place is no place on Earth.
    #[error("the point at byte {at} is no place")]
    Place {
        /// Place in the file.
        at: u64,
    },
    /// It holds no point.
    #[error("the file holds no points")]
    NoPoints,
}

impl TrackError {
    /// The key of its sentence; with it goes `at` where there is a place.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Empty => "gpx-empty",
            Self::TooLarge => "gpx-too-large",
            Self::NotGpx => "gpx-not-gpx",
            Self::Doctype => "gpx-doctype",
            Self::Damaged { .. } => "gpx-damaged",
            Self::Place { .. } => "gpx-place",
            Self::NoPoints => "gpx-no-points",
        }
    }

    /// Where in the file, in bytes.
    #[must_use]
    pub fn at(&self) -> u64 {
        match self {
            Self::Damaged { at } | Self::Place { at } => *at,
            _ => 0,
        }
    }
}

/// Reads a file.
///
/// ```
/// let file = r#"<gpx version="1.1"><rte><rtept lat="14.08" lon="-60.95"><name>Rodney Bay</name></rtept></rte></gpx>"#;
/// let gpx = messages::track::read(file.as_bytes())?;
/// assert_eq!(gpx.route[0].name.as_deref(), Some("Rodney Bay"));
/// # Ok::<(), messages::track::TrackError>(())
/// ```
///
/// # Errors
/// [`TrackError`].
pub fn read(bytes: &[u8]) -> Result<Gpx, TrackError> {
    if bytes.is_empty() {
        return Err(TrackError::Empty);
    }
    if bytes.len() > FILE_MOST {
        return Err(TrackError::TooLarge);
    }
    let text = decode(bytes);
    let mut reading = Reading::default();
    let mut xml = Reader::from_str(&text);
    loop {
        let at = xml.buffer_position();
        match xml.read_event().map_err(|_| TrackError::Damaged { at })? {
            Event::DocType(_) => return Err(TrackError::Doctype),
            Event::Start(element) => reading.begin(&element, at)?,
            Event::Empty(element) => {
                reading.begin(&element, at)?;
                reading.end();
            }
            Event::End(_) => reading.end(),
            Event::Text(words) => reading.text.push_str(&words),
            Event::CData(words) => reading.text.push_str(&words),
            Event::GeneralRef(name) => {
                reading.text.push(entity(&name));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    reading.done(xml.buffer_position())
}

/// The text of a file: by its mark, as UTF-8, or as Windows-1252 where it is not, which plotters
/// write under whatever name.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0;
    }
    let unmarked = match bytes {
        [b'<', 0, ..] => Some(UTF_16LE),
        [0, b'<', ..] => Some(UTF_16BE),
        _ => None,
    };
    let plain = || std::str::from_utf8(bytes).ok().map(Cow::Borrowed);
    match unmarked {
        Some(encoding) => encoding.decode_without_bom_handling(bytes).0,
        None => plain().unwrap_or_else(|| WINDOWS_1252.decode_without_bom_handling(bytes).0),
    }
}

/// A time; GPX counts in UTC, and some programs leave that out.
fn time(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    let told = DateTime::parse_from_rfc3339(text).map(|time| time.with_timezone(&Utc)).ok();
    told.or_else(|| text.parse::<NaiveDateTime>().ok().map(|time| time.and_utc()))
}

/// What an entity stands for; one that is not known is a blank.
fn entity(name: &str) -> char {
    let number = |text: &str, radix| u32::from_str_radix(text, radix).ok().and_then(char::from_u32);
    let found = match name.strip_prefix('#') {
        Some(code) => match code.strip_prefix('x') {
            Some(hex) => number(hex, 16),
            None => number(code, 10),
        },
        None => match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => None,
        },
    };
    found.filter(|sign| !sign.is_control()).unwrap_or(' ')
}

/// The way through a file.
#[derive(Default)]
struct Reading {
    gpx: Gpx,
    /// Names of the elements that are open.
    open: Vec<String>,
    point: Option<Point>,
    text: String,
    seen: bool,
    count: usize,
}

impl Reading {
    fn begin(&mut self, element: &BytesStart<'_>, at: u64) -> Result<(), TrackError> {
        let name = element.local_name().as_ref().to_owned();
        if self.open.is_empty() && name != "gpx" {
            return Err(TrackError::NotGpx);
        }
        if self.open.len() >= DEPTH_MOST {
            return Err(TrackError::Damaged { at });
        }
        self.seen = true;
        self.text.clear();
        if matches!(name.as_str(), "rtept" | "trkpt" | "wpt") {
            self.count += 1;
            if self.count > POINTS_MOST {
                return Err(TrackError::TooLarge);
            }
            self.point = Some(place(element).ok_or(TrackError::Place { at })?);
        }
        self.open.push(name);
        Ok(())
    }

    fn end(&mut self) {
        let Some(name) = self.open.pop() else { return };
        let within = self.open.last().map(String::as_str);
        let text = std::mem::take(&mut self.text);
        let direct = matches!(within, Some("rtept" | "trkpt" | "wpt"));
        match (name.as_str(), &mut self.point) {
            ("name", Some(point)) if direct => {
                let name: String = text.trim().chars().take(NAME_MOST).collect();
                point.name = Some(name).filter(|name| !name.is_empty());
            }
            ("time", Some(point)) if direct => {
                point.at = time(&text);
            }
            ("rtept", _) => self.gpx.route.extend(self.point.take()),
            ("trkpt", _) => self.gpx.track.extend(self.point.take()),
            ("wpt", _) => self.gpx.waypoints.extend(self.point.take()),
            _ => {}
        }
    }

    fn done(self, at: u64) -> Result<Gpx, TrackError> {
        if !self.seen {
            return Err(TrackError::NotGpx);
        }
        if !self.open.is_empty() {
            return Err(TrackError::Damaged { at });
        }
        let none = [&self.gpx.route, &self.gpx.track, &self.gpx.waypoints];
        if none.iter().all(|points| points.is_empty()) {
            return Err(TrackError::NoPoints);
        }
        Ok(self.gpx)
    }
}

/// The place of a point; none if it is not on Earth.
fn place(element: &BytesStart<'_>) -> Option<Point> {
    let number = |name: &str, most: f64| {
        let found = element.try_get_attribute(name).ok()??;
        let text = found.value.trim().parse::<f64>().ok()?;
        (text.is_finite() && text.abs() <= most).then_some(text)
    };
    Some(Point { lat: number("lat", 90.0)?, lon: number("lon", 180.0)?, ..Point::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn routes_tracks_and_waypoints_are_told_apart() {
        let file = r#"<?xml version="1.0"?>
            <gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="a plotter">
              <metadata><name>Season</name><time>2026-11-01T00:00:00Z</time></metadata>
              <wpt lat="13.01" lon="-61.24"><name>Bequia &amp; Admiralty</name></wpt>
              <rte><name>South</name><rtept lat="14.08" lon="-60.95"/><rtept lat="13.01" lon="-61.24"><name><![CDATA[Port Elizabeth]]></name></rtept></rte>
              <trk><trkseg><trkpt lat="14.08" lon="-60.95"><ele>0</ele><time>2026-12-01T08:00:00-04:00</time></trkpt></trkseg></trk>
            </gpx>"#;
        let gpx = read(file.as_bytes()).unwrap();
        assert_eq!((gpx.route.len(), gpx.track.len(), gpx.waypoints.len()), (2, 1, 1));
        assert_eq!(gpx.waypoints[0].name.as_deref(), Some("Bequia & Admiralty"));
        assert_eq!(gpx.route[1].name.as_deref(), Some("Port Elizabeth"));
        let time = gpx.track[0].at.unwrap();
        assert_eq!(time.to_rfc3339(), "2026-12-01T12:00:00+00:00");
    }

    #[test]
    fn what_is_no_gpx_says_why() {
        let bomb = r#"<!DOCTYPE gpx [<!ENTITY a "b">]><gpx><wpt lat="1" lon="1"/></gpx>"#;
        let deep = format!("<gpx>{}", "<a>".repeat(100));
        let cases: [(&str, TrackError); 7] = [
            ("", TrackError::Empty),
            ("<kml></kml>", TrackError::NotGpx),
            ("lat,lon", TrackError::NotGpx),
            (bomb, TrackError::Doctype),
            ("<gpx></gpx>", TrackError::NoPoints),
            ("<gpx><wpt lat=\"91\" lon=\"0\"/></gpx>", TrackError::Place { at: 5 }),
            (&deep, TrackError::Damaged { at: 5 + 31 * 3 }),
        ];
        for (file, why) in cases {
            assert_eq!(read(file.as_bytes()), Err(why), "{file:.40}");
        }
        let cut = read(b"<gpx><rte><rtept lat=\"1\" lon=\"1\">");
        assert!(matches!(cut, Err(TrackError::Damaged { .. })), "{cut:?}");
    }

    #[test]
    fn every_alphabet_prefix_and_version_of_a_plotter() {
        let file = "<?xml version=\"1.0\"?><g:gpx xmlns:g=\"http://www.topografix.com/GPX/1/0\" version=\"1.0\"><g:rte><g:rtept lat=\"+14.08\" lon=\" -60.95 \"><g:name>Baie Sainte-Érable</g:name><g:time>2026-12-01T08:00:00</g:time></g:rtept><g:rtept lon=\"-180\" lat=\"0\"/></g:rte></g:gpx>";
        let wide = |big: bool, mark: &str| -> Vec<u8> {
            let units = mark.encode_utf16().chain(file.encode_utf16()).collect::<Vec<u16>>();
            units.iter().flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() }).collect()
        };
        let latin: Vec<u8> = file.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        let mark = "\u{feff}";
        let files = [
            file.as_bytes().to_vec(),
            format!("{mark}{file}").into_bytes(),
            latin,
            wide(true, mark),
            wide(false, mark),
            wide(true, ""),
            wide(false, ""),
        ];
        for bytes in files {
            let gpx = read(&bytes).unwrap();
            assert_eq!(gpx.route[0].name.as_deref(), Some("Baie Sainte-Érable"));
            assert_eq!(gpx.route[0].at.unwrap().to_rfc3339(), "2026-12-01T08:00:00+00:00");
            assert!((gpx.route[1].lon + 180.0).abs() < 1e-9);
        }
    }

    #[test]
    fn what_is_no_place_and_what_does_not_close_is_refused() {
        for place in [
            "lat=\"14,08\" lon=\"1\"",
            "lat=\"NaN\" lon=\"1\"",
            "lon=\"1\"",
            "lat=\"1\" lon=\"180.1\"",
            "lat=\"1e999\" lon=\"1\"",
        ] {
            let file = format!("<gpx><wpt {place}/></gpx>");
            assert_eq!(read(file.as_bytes()), Err(TrackError::Place { at: 5 }), "{place}");
        }
        for file in [
            "<gpx><wpt lat=\"1\" lon=\"1\"></gpx>",
            "<gpx><rte></gpx></rte>",
            "<gpx><wpt lat=1></gpx",
        ] {
            assert!(read(file.as_bytes()).is_err(), "{file}");
        }
        let many = format!(
            "<gpx><trk><trkseg>{}</trkseg></trk></gpx>",
            "<trkpt lat=\"1\" lon=\"1\"/>".repeat(POINTS_MOST + 1)
        );
        assert_eq!(read(many.as_bytes()), Err(TrackError::TooLarge));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_stop(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = read(&bytes);
        }

        #[test]
        fn points_come_back(points in prop::collection::vec((-90.0..90.0_f64, -180.0..180.0_f64, "[a-zéñ<&\"]{0,12}"), 1..20)) {
            let line = |(lat, lon, name): &(f64, f64, String)| {
                let name = name.replace('&', "&amp;").replace('<', "&lt;");
                format!("<rtept lat=\"{lat}\" lon=\"{lon}\"><name>{name}</name></rtept>")
            };
            let file = format!("<gpx><rte>{}</rte></gpx>", points.iter().map(line).collect::<String>());
            let gpx = read(file.as_bytes()).unwrap();
            for (read, (lat, lon, name)) in gpx.route.iter().zip(&points) {
                prop_assert_eq!((read.lat, read.lon), (*lat, *lon));
                prop_assert_eq!(read.name.clone().unwrap_or_default(), name.trim());
            }
        }
    }
}
