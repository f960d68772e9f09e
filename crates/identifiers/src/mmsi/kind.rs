//! Kinds of station, by the leading digits of their identity.

use std::ops::Range;

/// What kind of station an MMSI belongs to, by its leading digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `MIDxxxxxx`: a vessel.
    ShipStation,
    /// `0MIDxxxxx`: a group of vessels.
    Group,
    /// `00MIDxxxx`: a coast station.
    CoastStation,
    /// `111MIDxxx`: an aircraft on search and rescue.
    RescueAircraft,
    /// `8MIDxxxxx`: a handheld radio.
    Handheld,
    /// `98MIDxxxx`: a craft that belongs to a parent ship, such as a tender.
    Tender,
    /// `99MIDxxxx`: a buoy or other aid to navigation.
    AidToNavigation,
    /// `970`, `972`, `974`: a rescue transponder, man-overboard device or distress beacon;
    /// `979`: another autonomous device.
    Beacon,
}

impl Kind {
    /// The stable key of the kind's name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::ShipStation => "mmsi-ship-station",
            Self::Group => "mmsi-group",
            Self::CoastStation => "mmsi-coast-station",
            Self::RescueAircraft => "mmsi-rescue-aircraft",
            Self::Handheld => "mmsi-handheld",
            Self::Tender => "mmsi-tender",
            Self::AidToNavigation => "mmsi-aid-to-navigation",
            Self::Beacon => "mmsi-beacon",
        }
    }

    /// The name in English.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ShipStation => "ship station",
            Self::Group => "group of ships",
            Self::CoastStation => "coast station",
            Self::RescueAircraft => "rescue aircraft",
            Self::Handheld => "handheld radio",
            Self::Tender => "tender of another ship",
            Self::AidToNavigation => "aid to navigation",
            Self::Beacon => "distress beacon or other device",
        }
    }

    /// Where the three country digits stand; beacons have none.
    pub(super) const fn mid_at(self) -> Option<Range<usize>> {
        match self {
            Self::ShipStation => Some(0..3),
            Self::Group | Self::Handheld => Some(1..4),
            Self::CoastStation | Self::Tender | Self::AidToNavigation => Some(2..5),
            Self::RescueAircraft => Some(3..6),
            Self::Beacon => None,
        }
    }

    /// The kind whose leading digits these are.
    pub(super) fn of(digits: &str) -> Option<Self> {
        let starts = |prefix: &str| digits.starts_with(prefix);
        match digits.as_bytes().first()? {
            b'0' if starts("00") => Some(Self::CoastStation),
            b'0' => Some(Self::Group),
            b'2'..=b'7' => Some(Self::ShipStation),
            b'8' => Some(Self::Handheld),
            b'1' if starts("111") => Some(Self::RescueAircraft),
            b'9' if starts("98") => Some(Self::Tender),
            b'9' if starts("99") => Some(Self::AidToNavigation),
            b'9' if ["970", "972", "974", "979"].iter().any(|p| starts(p)) => Some(Self::Beacon),
            _ => None,
        }
    }
}
