//! Checks of the vessel's identifiers and particulars.

use identifiers::mmsi::Kind;
use identifiers::{CallSign, Country, Grade, Hin, Identifier, ImoNumber, Mmsi};

use super::CheckResult;
use super::sheet::Check;
use crate::plan::Plan;
use crate::sentence::Arg;
use crate::voyage_file::Vessel;

/// Checks of the vessel, once for the voyage.
pub(super) fn of_voyage(plan: &Plan<'_>) -> Vec<CheckResult> {
    let vessel = &plan.voyage.vessel;
    let (mmsi, mmsi_flag) = mmsi(vessel);
    let (hull, hull_year) = hull(vessel);
    let (sign, sign_flag) = call_sign(vessel);
    [particulars(vessel), mmsi, mmsi_flag, imo(vessel), hull, hull_year, sign, sign_flag]
        .into_iter()
        .flat_map(Check::finish)
        .collect()
}

fn flag(vessel: &Vessel) -> Option<Country> {
    Country::parse(vessel.registration_country.as_deref()?).ok()
}

/// What an officer needs to know her by, and what most tariffs ask.
fn particulars(vessel: &Vessel) -> Check {
    let mut check = Check::new("vessel-particulars", "vessel");
    check.test();
    let missing = [
        ("registration_country", vessel.registration_country.is_none()),
        ("registration_number", vessel.registration_number.is_none()),
        ("home_port", vessel.home_port.is_none()),
        ("length", vessel.length.is_none()),
        ("colour", vessel.colour.is_none()),
        ("year_built", vessel.year_built.is_none()),
        ("masts", vessel.masts.is_none() && vessel.kind.sails()),
        ("owner", vessel.owner.is_none()),
    ];
    for (field, _) in missing.into_iter().filter(|(_, missing)| *missing) {
        let word = Arg::Key(format!("check-field-{}", field.replace('_', "-")));
        check.fault(format!("vessel.{field}"), [("field", word)]);
    }
    check
}

fn mmsi(vessel: &Vessel) -> (Check, Check) {
    let path = "vessel.mmsi";
    let mut right = Check::new("vessel-mmsi", path);
    let mut agrees = Check::new("vessel-mmsi-flag", path);
    let Some(text) = &vessel.mmsi else {
        return (right, agrees);
    };
    right.test();
    let parsed = Mmsi::parse(text).ok().filter(|mmsi| mmsi.kind() == Kind::ShipStation);
    let Some(mmsi) = parsed else {
        right.fault(path, [("mmsi", text.as_str().into())]);
        return (right, agrees);
    };
    let Some(flag) = flag(vessel) else {
        return (right, agrees);
    };
    match mmsi.agrees_with(flag) {
        Some(true) => agrees.test(),
        Some(false) => {
            let theirs = mmsi.flags().iter().map(Country::name).collect::<Vec<_>>().join(", ");
            let args = [
                ("mmsi", text.as_str().into()),
                ("country", theirs.into()),
                ("flag", flag.name().into()),
            ];
            agrees.fault(path, args);
        }
        None => {}
    }
    (right, agrees)
}

fn imo(vessel: &Vessel) -> Check {
    let mut check = Check::new("vessel-imo", "vessel.imo");
    if let Some(text) = &vessel.imo {
        check.test();
        if ImoNumber::parse(text).is_err() {
            check.fault("vessel.imo", [("imo", text.as_str().into())]);
        }
    }
    check
}

fn hull(vessel: &Vessel) -> (Check, Check) {
    let path = "vessel.hull_id";
    let mut right = Check::new("vessel-hull-id", path);
    let mut year = Check::new("vessel-hull-id-year", path);
    let Some(text) = &vessel.hull_id else {
        return (right, year);
    };
    right.test();
    let Ok(hin) = Hin::parse(text) else {
        right.fault(path, [("hull_id", text.as_str().into())]);
        return (right, year);
    };
    if hin.doubts().iter().any(|doubt| doubt.grade == Grade::Warn) {
        right.fault(path, [("hull_id", text.as_str().into())]);
    }
    let told = hin.model_year().or_else(|| hin.built().map(|(year, _)| year));
    if let (Some(built), Some(told)) =
        (vessel.year_built.and_then(|year| i32::try_from(year).ok()), told)
    {
        year.test();
        if hin.build_year_doubt(built).is_some() {
            // Years are texts, so that no language puts a mark between their digits.
            year.fault(
                path,
                [("stated", built.to_string().into()), ("told", told.to_string().into())],
            );
        }
    }
    (right, year)
}

fn call_sign(vessel: &Vessel) -> (Check, Check) {
    let path = "vessel.call_sign";
    let mut right = Check::new("vessel-call-sign", path);
    let mut agrees = Check::new("vessel-call-sign-flag", path);
    let Some(text) = &vessel.call_sign else {
        return (right, agrees);
    };
    right.test();
    let Ok(sign) = CallSign::parse(text) else {
        right.fault(path, [("call_sign", text.as_str().into())]);
        return (right, agrees);
    };
    let (countries, Some(flag)) = (sign.countries(), flag(vessel)) else {
        return (right, agrees);
    };
    if countries.is_empty() {
        return (right, agrees);
    }
    agrees.test();
    if !countries.contains(&flag) && !countries.iter().any(|country| lends_series(*country, flag)) {
        let theirs = countries.iter().map(Country::name).collect::<Vec<_>>().join(", ");
        let args = [
            ("call_sign", text.as_str().into()),
            ("country", theirs.into()),
            ("flag", flag.name().into()),
        ];
        agrees.fault(path, args);
    }
    (right, agrees)
}

/// Territories that call under their sovereign's series, with that sovereign.
const LENT: &[(&str, &[&str])] = &[
    ("GB", &["AI", "BM", "FK", "GG", "GI", "IM", "JE", "KY", "MS", "SH", "TC", "VG"]),
    ("NL", &["AW", "BQ", "CW", "SX"]),
    ("FR", &["BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE"]),
    ("US", &["AS", "GU", "MP", "PR", "VI"]),
];

fn lends_series(country: Country, flag: Country) -> bool {
    let (lender, borrower) =
        (country.alpha2().unwrap_or_default(), flag.alpha2().unwrap_or_default());
    LENT.iter()
        .any(|(sovereign, territories)| *sovereign == lender && territories.contains(&borrower))
}
