//! Which calls a register shows, as its address says.

use accounts::{AgencyKind, Viewer};
use chrono::{DateTime, TimeDelta, Utc};
use clearance::register::{Moment, Register};
use clearance::voyage::CallId;
use clearance::{CallFilter, CallRow, Cursor};
use serde::Deserialize;

/// Rows of a page.
pub(super) const PAGE: usize = 50;
/// Longest text to find.
const FIND_MOST: usize = 100;
/// A register begins this long ago; what is older is a click away, or found by its name.
const BACK: TimeDelta = TimeDelta::hours(48);

/// The address of a register, as it was sent. Whatever is not understood counts as not said.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Ask {
    /// Port id; blank: every port of the territory.
    port: Option<String>,
    /// `mine`, `waiting`, `all`, or the word of a register.
    show: Option<String>,
    #[serde(default)]
    find: String,
    /// Where the page begins: microseconds and id of the last row of the page before.
    #[serde(default)]
    after: String,
    /// `yes`: from the very first on.
    #[serde(default)]
    older: String,
}

/// Which calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Show {
    /// Those on which my agency must act.
    Mine,
    /// Those on which anybody must act.
    Waiting,
    /// One of the registers.
    Of(Register),
    /// All.
    All,
}

impl Show {
    /// The words of an address.
    fn parse(word: &str) -> Option<Self> {
        match word {
            "mine" => Some(Self::Mine),
            "waiting" => Some(Self::Waiting),
            "all" => Some(Self::All),
            other => other.parse().ok().map(Self::Of),
        }
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Waiting => "waiting",
            Self::All => "all",
            Self::Of(register) => register.word(),
        }
    }
}

/// An address understood.
#[derive(Debug, Clone)]
pub(super) struct Filter {
    pub(super) port: String,
    pub(super) show: Show,
    pub(super) find: String,
    pub(super) after: Option<Cursor>,
    /// From the very first on.
    pub(super) older: bool,
    pub(super) agency: Option<AgencyKind>,
}

impl Filter {
    /// What an address asks of someone's desk: by default what their agency must do at their port.
    pub(super) fn of(ask: Ask, viewer: &Viewer) -> Self {
        let agency = viewer.seat.agency;
        let usual = if agency.is_some() { Show::Mine } else { Show::Waiting };
        let asked = ask.show.as_deref().and_then(Show::parse);
        let find: String =
            ask.find.trim().chars().filter(|c| !c.is_control()).take(FIND_MOST).collect();
        Self {
            port: ask.port.unwrap_or_else(|| viewer.seat.port.clone().unwrap_or_default()),
            show: asked.filter(|show| *show != Show::Mine || agency.is_some()).unwrap_or(usual),
            find,
            after: cursor(&ask.after),
            older: ask.older == "yes",
            agency,
        }
    }

    /// The same for the desk; one row more than a page, to know whether another follows.
    pub(super) fn query(&self, moment: Moment) -> CallFilter {
        let recent = || {
            let id = "00000000-0000-7000-8000-000000000000".parse::<CallId>().ok()?;
            Some(Cursor { due_at: moment.now - BACK, id })
        };
        let from = if self.is_recent() { recent() } else { None };
        CallFilter {
            port: Some(self.port.clone()).filter(|port| !port.is_empty()),
            waiting: self.show == Show::Waiting,
            register: self.register().map(|register| (register, moment)),
            agency: self.agency.filter(|_| self.show == Show::Mine),
            find: Some(self.find.clone()).filter(|find| !find.is_empty()),
            after: self.after.clone().or(from),
            most: PAGE as u64 + 1,
            ..CallFilter::default()
        }
    }

    /// The address of this register, from its beginning or after a row.
    pub(super) fn address(&self, after: Option<&CallRow>) -> String {
        let path = "/desk?";
        let mut query = form_urlencoded::Serializer::for_suffix(path.to_owned(), path.len());
        query.append_pair("port", &self.port).append_pair("show", self.show.word());
        if !self.find.is_empty() {
            query.append_pair("find", &self.find);
        }
        if self.older {
            query.append_pair("older", "yes");
        }
        if let Some(row) = after {
            query.append_pair("after", &format!("{}~{}", row.due_at.timestamp_micros(), row.id));
        }
        query.finish()
    }

    /// The register asked for, if it is one of those.
    pub(super) fn register(&self) -> Option<Register> {
        match self.show {
            Show::Of(register) => Some(register),
            _ => None,
        }
    }

    /// The same desk showing something else.
    pub(super) fn showing(&self, show: Show) -> Self {
        Self { show, after: None, older: false, ..self.clone() }
    }

    /// True where the register leaves out what is older.
    pub(super) fn is_recent(&self) -> bool {
        self.register().is_none() && !self.older && self.find.is_empty() && self.after.is_none()
    }

    /// The same register from the very first call on.
    pub(super) fn with_older(&self) -> Self {
        Self { older: true, after: None, ..self.clone() }
    }

    /// True if a call is older than what the register begins with.
    pub(super) fn leaves_out(row: &CallRow, now: DateTime<Utc>) -> bool {
        row.due_at < now - BACK
    }
}

fn cursor(text: &str) -> Option<Cursor> {
    let (micros, id) = text.split_once('~')?;
    Some(Cursor {
        due_at: DateTime::from_timestamp_micros(micros.parse().ok()?)?,
        id: id.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_that_is_none_begins_at_the_beginning() {
        for text in
            ["", "~", "12", "x~0197b3a0-7d4c-7000-8000-000000000001", "9223372036854775807~x"]
        {
            assert_eq!(cursor(text), None, "{text}");
        }
        let good = cursor("1795521600000000~0197b3a0-7d4c-7000-8000-000000000001").unwrap();
        assert_eq!(good.due_at.timestamp(), 1_795_521_600);
    }
}
