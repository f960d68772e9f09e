//! A calendar as text, RFC 5545: times in UTC, text escaped, lines folded at 75 octets.

use std::fmt::Write as _;

use chrono::{DateTime, TimeDelta, Utc};

/// Most octets of a line before it is folded, without its end (RFC 5545 §3.1).
const LINE: usize = 75;

/// An event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Event {
    /// The same for the same thing whenever the calendar is read.
    pub(super) uid: String,
    /// When what it says last changed.
    pub(super) changed: DateTime<Utc>,
    /// When it begins.
    pub(super) start: DateTime<Utc>,
    /// When it ends; none: it is a moment.
    pub(super) end: Option<DateTime<Utc>>,
    /// In a line.
    pub(super) summary: String,
    /// In more words.
    pub(super) text: String,
    /// Where to read more.
    pub(super) url: String,
    /// How long before it one is reminded.
    pub(super) alarms: Vec<TimeDelta>,
}

/// The whole calendar.
pub(super) fn write(name: &str, events: &[Event]) -> String {
    let mut out = String::new();
    for (property, value) in [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", "-//Landfall//Voyage plan//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("REFRESH-INTERVAL;VALUE=DURATION", "PT1H"),
        ("X-PUBLISHED-TTL", "PT1H"),
    ] {
        line(&mut out, property, value);
    }
    line(&mut out, "X-WR-CALNAME", &escaped(name));
    for event in events {
        event.write(&mut out);
    }
    line(&mut out, "END", "VCALENDAR");
    out
}

impl Event {
    fn write(&self, out: &mut String) {
        line(out, "BEGIN", "VEVENT");
        line(out, "UID", &escaped(&self.uid));
        line(out, "DTSTAMP", &time(self.changed));
        line(out, "LAST-MODIFIED", &time(self.changed));
        line(out, "DTSTART", &time(self.start));
        if let Some(end) = self.end.filter(|end| *end > self.start) {
            line(out, "DTEND", &time(end));
        }
        line(out, "SUMMARY", &escaped(&self.summary));
        if !self.text.is_empty() {
            line(out, "DESCRIPTION", &escaped(&self.text));
        }
        line(out, "URL", &printable(&self.url));
        line(out, "TRANSP", "TRANSPARENT");
        for alarm in &self.alarms {
            line(out, "BEGIN", "VALARM");
            line(out, "ACTION", "DISPLAY");
            line(out, "DESCRIPTION", &escaped(&self.summary));
            line(out, "TRIGGER", &format!("-PT{}M", alarm.num_minutes().max(0)));
            line(out, "END", "VALARM");
        }
        line(out, "END", "VEVENT");
    }
}

/// A moment in UTC, RFC 5545 §3.3.5 form 2.
fn time(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// Without control characters, which no content line may hold.
fn printable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

/// Text as a value, RFC 5545 §3.3.11.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A content line, folded between characters.
fn line(out: &mut String, property: &str, value: &str) {
    let mut room = LINE;
    for c in format!("{property}:{value}").chars() {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = LINE - 1;
        }
        room -= c.len_utf8();
        let _ = out.write_char(c);
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn event(summary: &str, text: &str) -> Event {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        Event {
            uid: "1-0-notice@landfall.example".into(),
            changed: at("2026-11-24T12:00:00Z"),
            start: at("2026-12-01T23:00:00Z"),
            end: None,
            summary: summary.into(),
            text: text.into(),
            url: "https://landfall.example/voyages/1".into(),
            alarms: vec![TimeDelta::days(1), TimeDelta::hours(2)],
        }
    }

    fn unfolded(text: &str) -> Vec<String> {
        text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    /// The value of a property, its escapes undone.
    fn value(lines: &[String], property: &str) -> String {
        let start = format!("{property}:");
        let found = lines.iter().find_map(|line| line.strip_prefix(&start)).unwrap();
        let mut out = String::new();
        let mut chars = found.chars();
        while let Some(c) = chars.next() {
            match (c, c == '\\') {
                (_, true) => match chars.next() {
                    Some('n') => out.push('\n'),
                    other => out.extend(other),
                },
                (c, false) => out.push(c),
            }
        }
        out
    }

    #[test]
    fn a_deadline_is_a_moment_in_utc_with_its_alarms() {
        let text = write("Landfall", &[event("Notice; Bequia, due", "Line one\nline two")]);
        let lines = unfolded(&text);
        for expected in [
            "BEGIN:VCALENDAR",
            "DTSTART:20261201T230000Z",
            "DTSTAMP:20261124T120000Z",
            "SUMMARY:Notice\\; Bequia\\, due",
            "DESCRIPTION:Line one\\nline two",
            "TRIGGER:-PT1440M",
            "TRIGGER:-PT120M",
            "END:VCALENDAR",
        ] {
            assert!(lines.iter().any(|line| line == expected), "{expected} in {text}");
        }
        assert!(!text.contains("DTEND"));
        let stay = Event { end: Some("2026-12-05T06:00:00Z".parse().unwrap()), ..event("a", "") };
        assert!(write("x", &[stay]).contains("DTEND:20261205T060000Z\r\n"));
    }

    proptest! {
        #[test]
        fn lines_are_short_and_say_what_was_said(summary in any::<String>(), text in ".{0,300}\n.{0,300}") {
            let out = write(&summary, &[event(&summary, &text)]);
            for line in out.split_terminator("\r\n") {
                prop_assert!(line.len() <= LINE, "{}", line);
                prop_assert!(!line.chars().any(char::is_control));
            }
            let lines = unfolded(&out);
            let kept = |text: &str| -> String {
                text.replace("\r\n", "\n").chars().filter(|c| *c == '\n' || !c.is_control()).collect()
            };
            prop_assert_eq!(value(&lines, "SUMMARY"), kept(&summary));
            prop_assert_eq!(value(&lines, "DESCRIPTION"), kept(&text));
            prop_assert_eq!(lines.iter().filter(|line| line.starts_with("BEGIN:")).count(), 4);
        }
    }
}
