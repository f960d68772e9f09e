//! Ports of entry and the hours of their offices.

use registry::territory::{Day, Office, OpenHours, Port, Territory};

use super::cite;
use super::lines::agency;
use crate::look::Page;

/// A port.
#[derive(Debug, Clone)]
pub(in super::super) struct PortLine {
    pub(in super::super) name: String,
    pub(in super::super) island: Option<String>,
    pub(in super::super) locode: Option<String>,
    pub(in super::super) hours: Vec<HoursLine>,
    pub(in super::super) facts: Vec<String>,
    pub(in super::super) source: String,
    pub(in super::super) address: Option<String>,
}

/// When one desk is open.
#[derive(Debug, Clone)]
pub(in super::super) struct HoursLine {
    pub(in super::super) text: String,
    pub(in super::super) note: Option<String>,
    pub(in super::super) source: String,
    pub(in super::super) address: Option<String>,
}

/// All ports of a territory, in the order of its file.
pub(super) fn list(page: &Page, territory: &Territory) -> Vec<PortLine> {
    territory.ports.iter().map(|port| of_port(page, port)).collect()
}

fn of_port(page: &Page, port: &Port) -> PortLine {
    let language = page.language();
    let (source, address, _) = cite(page, &port.evidence);
    let locode = port.locode.as_ref().map(|locode| {
        let stands = locode
            .stands_for
            .as_ref()
            .map(|place| page.t1("rules-locode-for", "place", place.get(language)));
        [Some(locode.code.clone()), stands].into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    PortLine {
        name: port.name.get(language).to_owned(),
        island: port.island.as_ref().map(|island| island.get(language).to_owned()),
        locode,
        hours: port.offices.iter().map(|office| of_office(page, office)).collect(),
        facts: port.facts.iter().map(|fact| fact.text.get(language).to_owned()).collect(),
        source,
        address,
    }
}

fn of_office(page: &Page, office: &Office) -> HoursLine {
    let who: Vec<String> = office.agencies.iter().map(|one| agency(page, Some(*one))).collect();
    let who = if who.is_empty() { page.t("check-agency-all") } else { who.join(", ") };
    let hours = if office.round_the_clock {
        page.t("rules-round-the-clock")
    } else {
        office.hours.iter().map(|hours| of_hours(page, hours)).collect::<Vec<_>>().join("; ")
    };
    let on_call = office.on_call.then(|| page.t("rules-on-call"));
    let text = [Some(format!("{who}: {hours}")), on_call]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ");
    let (source, address, _) = cite(page, &office.evidence);
    HoursLine {
        text,
        note: office.note.as_ref().map(|note| note.get(page.language()).to_owned()),
        source,
        address,
    }
}

fn of_hours(page: &Page, hours: &OpenHours) -> String {
    format!("{} {}–{}", days(page, &hours.days), hours.open, hours.close)
}

/// `Mon–Fri, holidays`: days that follow one another are drawn together.
fn days(page: &Page, days: &[Day]) -> String {
    const WEEK: [Day; 7] = [Day::Mon, Day::Tue, Day::Wed, Day::Thu, Day::Fri, Day::Sat, Day::Sun];
    let name = |at: usize| page.t(&format!("date-weekday-{}", at + 1));
    let mut parts = Vec::new();
    let mut at = 0;
    while at < WEEK.len() {
        let run = WEEK[at..].iter().take_while(|day| days.contains(day)).count();
        match run {
            0 => {}
            1 => parts.push(name(at)),
            2 => parts.extend([name(at), name(at + 1)]),
            _ => parts.push(format!("{}–{}", name(at), name(at + run - 1))),
        }
        at += run.max(1);
    }
    if days.contains(&Day::Holiday) {
        parts.push(page.t("rules-holidays"));
    }
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use identifiers::Language;

    #[test]
    fn days_in_a_row_are_drawn_together() {
        let page = Page::new(Language::En, "t");
        assert_eq!(days(&page, &[Day::Mon, Day::Tue, Day::Wed, Day::Thu, Day::Fri]), "Mon–Fri");
        assert_eq!(days(&page, &[Day::Sat, Day::Sun, Day::Holiday]), "Sat, Sun, holidays");
        assert_eq!(days(&page, &[Day::Tue, Day::Thu, Day::Fri, Day::Sat]), "Tue, Thu–Sat");
        assert_eq!(days(&page, &[]), "");
    }
}
