//! One field: from its value in the voyage file to its signs, and back.

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};
use registry::territory::{Atlas, PortId};
use serde_json::{Value, json};

use super::sign;
use super::table::Kind;
use crate::voyage_file::VoyageTime;

/// The signs of a value; none when the form has no way to write it.
pub(super) fn write(kind: Kind, value: &Value, atlas: &Atlas) -> Option<String> {
    let signs = match kind {
        Kind::Text | Kind::Code | Kind::Issuer => sign::write(value.as_str()?),
        Kind::Word(codes) => {
            let word = value.as_str()?;
            codes.iter().find(|(_, known)| *known == word)?.0.to_owned()
        }
        Kind::Port => write_port(value.as_str()?, atlas)?,
        Kind::Day => write_day(value.as_str()?.parse().ok()?),
        Kind::Time => write_time(VoyageTime::take(value).ok()?)?,
        Kind::Number => value.as_number()?.to_string(),
        Kind::Length => match value {
            Value::Object(map) => format!("F{}", map.get("feet")?.as_number()?),
            metres => metres.as_number()?.to_string(),
        },
        Kind::Yes => if value.as_bool()? { "Y" } else { "" }.to_owned(),
        Kind::YesNo => if value.as_bool()? { "Y" } else { "N" }.to_owned(),
        Kind::Person => value.as_str()?.strip_prefix('p')?.to_owned(),
    };
    Some(signs)
}

/// The value of signs that are not empty; none when they are not what the field holds.
pub(super) fn read(kind: Kind, signs: &str, atlas: &Atlas) -> Option<Value> {
    let value = match kind {
        Kind::Text | Kind::Code | Kind::Issuer => sign::read(signs)?.into(),
        Kind::Word(codes) => codes.iter().find(|(code, _)| *code == signs)?.1.into(),
        Kind::Port => read_port(signs, atlas)?.into(),
        Kind::Day => read_day(signs)?.to_string().into(),
        Kind::Time => read_time(signs)?.into(),
        Kind::Number => number(signs)?,
        Kind::Length => match signs.strip_prefix('F') {
            Some(feet) => json!({ "feet": number(feet)? }),
            None => number(signs)?,
        },
        Kind::Yes => (signs == "Y").then_some(true)?.into(),
        Kind::YesNo => match signs {
            "Y" => true.into(),
            "N" => false.into(),
            _ => return None,
        },
        Kind::Person => format!("p{}", whole(signs)?).into(),
    };
    Some(value)
}

/// A whole number without a sign and without needless zeros.
pub(super) fn whole(signs: &str) -> Option<u32> {
    let fits = signs.bytes().all(|b| b.is_ascii_digit()) && !signs.starts_with('0');
    if fits || signs == "0" { signs.parse().ok() } else { None }
}

fn number(signs: &str) -> Option<Value> {
    let fits = signs.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    fits.then_some(())?;
    signs.parse::<serde_json::Number>().ok().map(Value::Number)
}

fn write_port(id: &str, atlas: &Atlas) -> Option<String> {
    let (_, port) = atlas.port(&PortId::parse(id).ok()?)?;
    let own = port.locode.as_ref().filter(|l| atlas.ports_with_locode(&l.code).count() == 1);
    Some(own.map_or_else(|| sign::write(id), |locode| locode.code.clone()))
}

fn read_port(signs: &str, atlas: &Atlas) -> Option<String> {
    if signs.len() == 5 && !signs.contains('-') {
        let mut ports = atlas.ports_with_locode(signs);
        let (_, port) = ports.next()?;
        return ports.next().is_none().then(|| port.id.to_string());
    }
    let id = PortId::parse(&sign::read(signs)?.to_lowercase()).ok()?;
    atlas.port(&id).map(|(_, port)| port.id.to_string())
}

fn write_day(day: NaiveDate) -> String {
    let short = (2000..=2099).contains(&day.year());
    day.format(if short { "%y%m%d" } else { "%Y%m%d" }).to_string()
}

fn read_day(signs: &str) -> Option<NaiveDate> {
    let digits = signs.bytes().all(|b| b.is_ascii_digit());
    let full = match signs.len() {
        6 if digits => format!("20{signs}"),
        8 if digits && !signs.starts_with("20") => signs.to_owned(),
        _ => return None,
    };
    NaiveDate::parse_from_str(&full, "%Y%m%d").ok()
}

fn write_time(time: VoyageTime) -> Option<String> {
    let (mark, clock) = match time {
        VoyageTime::Offset(moment) => ("", moment.with_timezone(&Utc).naive_utc()),
        VoyageTime::Local(clock) => ("L", clock),
    };
    let short = (2000..=2099).contains(&clock.year());
    short.then(|| format!("{mark}{}", clock.format("%y%m%d%H%M")))
}

fn read_time(signs: &str) -> Option<String> {
    let (digits, offset) = match signs.strip_prefix('L') {
        Some(local) => (local, ""),
        None => (signs, "+00:00"),
    };
    let fits = digits.len() == 10 && digits.bytes().all(|b| b.is_ascii_digit());
    let (day, clock) = fits.then(|| digits.split_at(6))?;
    let (hour, minute) = clock.split_at(2);
    let text = format!("{}T{hour}:{minute}{offset}", read_day(day)?);
    VoyageTime::take(&Value::from(text.as_str())).ok()?;
    Some(text)
}

/// A time in UTC, where the place's clocks are known.
pub(super) fn in_utc(time: VoyageTime, port: Option<&str>, atlas: &Atlas) -> VoyageTime {
    let zone = port
        .and_then(|id| PortId::parse(id).ok())
        .and_then(|id| atlas.port(&id))
        .map(|(territory, _)| territory.time_zone);
    let utc = |moment: DateTime<Utc>| VoyageTime::Offset(moment.fixed_offset());
    match (time, zone) {
        (VoyageTime::Offset(moment), _) => utc(moment.to_utc()),
        (local, Some(zone)) => utc(local.at_port(zone).utc),
        (local, None) => local,
    }
}
