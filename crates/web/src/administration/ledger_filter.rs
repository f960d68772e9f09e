//! What an auditor looks for in the ledger, and the search.

use accounts::ledger::{self, Line};
use accounts::{AccountId, AccountsError, Viewer};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone as _, Utc};
use chrono_tz::Tz;
use storage::Tx;

/// Lines of a page.
const PAGE: usize = 50;
/// Entries looked at for one page; beyond it the page says how far it came, and goes on from there.
const LOOKED_AT: usize = 2_000;

/// What is looked for, as it stands in the address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) action: String,
    pub(super) account: String,
    pub(super) from: String,
    pub(super) until: String,
}

/// The same, understood.
#[derive(Debug, Clone, Default)]
pub(super) struct Wanted {
    action: Option<String>,
    account: Option<AccountId>,
    from: Option<DateTime<Utc>>,
    until: Option<DateTime<Utc>>,
}

impl Filter {
    /// Reads the query of an address.
    pub(super) fn read(query: &str) -> (Self, Option<u64>) {
        let mut filter = Self::default();
        let mut before = None;
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let value = value.trim().chars().take(100).collect::<String>();
            match name.as_ref() {
                "action" => filter.action = value,
                "account" => filter.account = value,
                "from" => filter.from = value,
                "until" => filter.until = value,
                "before" => before = value.parse().ok(),
                _ => {}
            }
        }
        (filter, before)
    }

    /// The query that goes on before an entry.
    pub(super) fn address(&self, before: u64) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let said = [
            ("action", &self.action),
            ("account", &self.account),
            ("from", &self.from),
            ("until", &self.until),
        ];
        query.extend_pairs(said.iter().filter(|(_, value)| !value.is_empty()));
        query.append_pair("before", &before.to_string());
        format!("/administration/ledger?{}", query.finish())
    }

    /// What is meant, or the fields that are wrong. Days are those of `zone`; the last counts whole.
    pub(super) fn understand(&self, zone: Tz) -> Result<Wanted, Vec<&'static str>> {
        let mut wrong = Vec::new();
        let mut day = |field, text: &str| match text {
            "" => None,
            text => text.parse::<NaiveDate>().map_err(|_| wrong.push(field)).ok(),
        };
        let (from, until) = (day("from", &self.from), day("until", &self.until));
        let account = (!self.account.is_empty()).then(|| self.account.parse::<AccountId>());
        let account = account.transpose().map_err(|_| wrong.push("account")).ok().flatten();
        if !wrong.is_empty() {
            return Err(wrong);
        }
        Ok(Wanted {
            action: (!self.action.is_empty()).then(|| self.action.to_lowercase()),
            account,
            from: from.and_then(|day| begins(day, zone)),
            until: until.and_then(|day| day.succ_opt()).and_then(|day| begins(day, zone)),
        })
    }
}

/// The first instant of a day. Where midnight does not exist, the clock went forward over it.
fn begins(day: NaiveDate, zone: Tz) -> Option<DateTime<Utc>> {
    let midnight = day.and_time(NaiveTime::MIN);
    zone.from_local_datetime(&midnight)
        .earliest()
        .map(|at| at.to_utc())
        .or_else(|| Some(midnight.and_utc()))
}

impl Wanted {
    fn holds(&self, line: &Line) -> bool {
        let action = self.action.as_deref();
        let within =
            |wanted: &str| line.action == wanted || line.action.starts_with(&format!("{wanted}."));
        action.is_none_or(within)
            && self.account.as_ref().is_none_or(|account| line.account.as_ref() == Some(account))
            && self.from.is_none_or(|from| line.at >= from)
            && self.until.is_none_or(|until| line.at < until)
    }
}

/// A page of lines, newest first, and the number before which the next page begins; none at the end.
pub(super) async fn search(
    tx: &Tx,
    viewer: &Viewer,
    wanted: &Wanted,
    before: Option<u64>,
) -> Result<(Vec<Line>, Option<u64>), AccountsError> {
    let (mut found, mut before, mut looked_at) = (Vec::new(), before, 0);
    loop {
        let lines = ledger::page(tx, viewer, before).await?;
        let Some(last) = lines.last().map(|line| line.seq) else {
            return Ok((found, None));
        };
        // Numbers and times run together, so nothing older can be wanted.
        if wanted.from.is_some_and(|from| lines.first().is_some_and(|line| line.at < from)) {
            return Ok((found, None));
        }
        looked_at += lines.len();
        for line in lines.into_iter().filter(|line| wanted.holds(line)) {
            if found.len() == PAGE {
                let next = found.last().map(|line: &Line| line.seq);
                return Ok((found, next));
            }
            found.push(line);
        }
        before = Some(last);
        if looked_at >= LOOKED_AT || last <= 1 {
            return Ok((found, (last > 1).then_some(last)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_what_is_looked_for_and_where_to_go_on() {
        let (filter, before) = Filter::read("action=account&from=2026-11-24&before=120&x=y&until=");
        assert_eq!(
            (filter.action.as_str(), filter.from.as_str(), before),
            ("account", "2026-11-24", Some(120))
        );
        assert_eq!(
            filter.address(71),
            "/administration/ledger?action=account&from=2026-11-24&before=71"
        );
        assert_eq!(Filter::read("before=-1").1, None);
    }

    #[test]
    fn days_are_those_of_the_place_and_the_last_counts_whole() {
        let filter =
            Filter { from: "2026-11-24".into(), until: "2026-11-24".into(), ..Filter::default() };
        let wanted = filter.understand(Tz::America__St_Lucia).unwrap();
        assert_eq!(wanted.from.unwrap().to_rfc3339(), "2026-11-24T04:00:00+00:00");
        assert_eq!(wanted.until.unwrap().to_rfc3339(), "2026-11-25T04:00:00+00:00");
        let wrong = Filter {
            from: "31 Feb".into(),
            account: "me".into(),
            until: "2026-02-31".into(),
            ..Filter::default()
        };
        assert_eq!(wrong.understand(Tz::UTC).unwrap_err(), ["from", "until", "account"]);
    }
}
