//! A vessel as she is recognised from the quay, and the numbers she goes by.

use clearance::content::VesselLook;
use clearance::voyage_file::{Vessel, Vocabulary as _};
use identifiers::mmsi::Kind;
use identifiers::{Country, Hin, Identifier as _, ImoNumber, Mmsi};

use crate::look::{Page, State, Tone};

/// `Sloop · 12.4 m · white hull · GB 913402`.
pub(super) fn look(page: &Page, look: &VesselLook) -> String {
    let known = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    let registered = match (known(&look.flag), known(&look.registration)) {
        (Some(flag), Some(number)) => Some(format!("{} {number}", code(&flag))),
        (flag, number) => flag.map(|flag| code(&flag)).or(number),
    };
    let parts = [
        Some(kind(page, &look.kind)),
        known(&look.metres).map(|metres| format!("{metres}\u{a0}m")),
        known(&look.colour).map(|colour| page.t1("desk-hull", "colour", colour)),
        registered,
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn kind(page: &Page, kind: &str) -> String {
    page.t(&format!("vessel-type-{kind}"))
}

/// The two letters of a country where it has them.
fn code(text: &str) -> String {
    Country::parse(text)
        .ok()
        .and_then(|country| country.alpha2())
        .map_or_else(|| text.to_owned(), str::to_owned)
}

/// One number of hers, and what it says about itself.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    /// `MMSI 232 004 117`.
    pub(super) text: String,
    /// Whether it fits the flag and its own check digit; none where there is nothing to test.
    pub(super) state: Option<State>,
}

impl Mark {
    fn of(page: &Page, key: &str, value: &str, verdict: Option<(bool, String)>) -> Self {
        let state = verdict
            .map(|(fits, word)| State::new(if fits { Tone::Good } else { Tone::Attention }, word));
        Self { text: page.t1(key, "number", value), state }
    }
}

/// Her numbers in the order in which officers ask for them.
pub(super) fn marks(page: &Page, vessel: &Vessel) -> Vec<Mark> {
    let fits = |fits: bool| {
        Some((fits, page.t(if fits { "desk-number-fits" } else { "desk-number-wrong" })))
    };
    let mut marks = Vec::new();
    if let Some(text) = &vessel.mmsi {
        marks.push(Mark::of(page, "desk-mmsi", text, Some(mmsi(page, text, vessel))));
    }
    if let Some(text) = &vessel.imo {
        marks.push(Mark::of(page, "desk-imo", text, fits(ImoNumber::parse(text).is_ok())));
    }
    if let Some(text) = &vessel.hull_id {
        marks.push(Mark::of(page, "desk-hin", text, fits(Hin::parse(text).is_ok())));
    }
    if let Some(text) = &vessel.call_sign {
        marks.push(Mark::of(page, "desk-call-sign", text, None));
    }
    marks
}

/// Whether an MMSI is a vessel's and of her flag.
fn mmsi(page: &Page, text: &str, vessel: &Vessel) -> (bool, String) {
    let parsed = Mmsi::parse(text).ok().filter(|mmsi| mmsi.kind() == Kind::ShipStation);
    let Some(mmsi) = parsed else {
        return (false, page.t("desk-number-wrong"));
    };
    let of = mmsi.flags().iter().filter_map(Country::alpha2).collect::<Vec<_>>().join(", ");
    let flag = vessel.registration_country.as_deref().and_then(|flag| Country::parse(flag).ok());
    match flag.and_then(|flag| mmsi.agrees_with(flag)) {
        Some(true) => (
            true,
            page.t1(
                "desk-mmsi-fits",
                "flag",
                flag.and_then(|flag| flag.alpha2()).unwrap_or_default(),
            ),
        ),
        Some(false) => (false, page.t1("desk-mmsi-other-flag", "flag", of)),
        None => (false, page.t1("desk-mmsi-flag", "flag", of)),
    }
}

/// What else she looks like, for the head of her page.
pub(super) fn line(page: &Page, vessel: &Vessel) -> String {
    let masts =
        vessel.masts.filter(|masts| *masts > 0).map(|masts| page.t1("desk-masts", "count", masts));
    let length = vessel.length.map(|length| {
        let centimetres = u32::try_from(length.micrometres() / 10_000).unwrap_or(u32::MAX);
        page.length(centimetres)
    });
    let country = |text: &str| {
        identifiers::country_name(text, page.language())
            .map_or_else(|| text.to_owned(), str::to_owned)
    };
    let flag = vessel.registration_country.as_deref().map(country);
    let registered = match (flag, vessel.registration_number.clone()) {
        (Some(flag), Some(number)) => Some(format!("{flag} {number}")),
        (flag, number) => flag.or(number),
    };
    let parts = [
        Some(kind(page, vessel.kind.word())),
        length,
        vessel.colour.as_ref().map(|colour| page.t1("desk-hull", "colour", colour)),
        masts,
        registered,
        Some(page.t(&format!("vessel-category-{}", vessel.category.word()))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
