//! The sheet: what every section needs to know, and how roomy the page is.

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::Print;
use super::dates;
use super::lettering::Lettering;
use crate::facts::{ClearanceFacts, Vessel};
use crate::labels::Labels;
use crate::signed::SignedCertificate;

/// Width of the contents in points: what A4 and Letter both offer inside a margin of 13 mm.
pub(crate) const WIDTH: f32 = 518.0;
/// Height of the contents in points, likewise (Letter is the lower of the two).
pub(crate) const HEIGHT: f32 = 718.0;

/// How roomy the page is set. The first level at which everything fits is taken.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Level {
    /// Size of what must be readable at arm's length.
    pub(crate) body: f32,
    /// Size of labels and small print.
    pub(crate) small: f32,
    /// Size of the list of people.
    pub(crate) people: f32,
    /// In how many columns people are listed.
    pub(crate) columns: usize,
    /// Space between sections.
    pub(crate) gap: f32,
    /// What is cut, if nothing else helps.
    pub(crate) cut: Option<Cut>,
}

/// How far texts are cut: more than any real certificate holds, so that none is lost on the way.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cut {
    /// Characters of a text.
    letters: usize,
    /// Decisions.
    decisions: usize,
    /// Conditions of one decision, and of the whole.
    conditions: usize,
}

/// From a roomy page to one that takes anything. No letter is smaller than 7 points.
pub(crate) const LEVELS: [Level; 11] = [
    level((11.0, 8.0, 9.5), 1, 13.0, None),
    level((10.5, 8.0, 8.8), 1, 11.0, None),
    level((10.5, 7.5, 8.0), 1, 8.0, None),
    level((10.0, 7.5, 7.2), 1, 7.0, None),
    level((10.0, 7.5, 7.0), 2, 7.0, None),
    level((9.2, 7.0, 7.0), 2, 6.0, None),
    level((8.4, 7.0, 7.0), 2, 5.0, None),
    level((7.6, 7.0, 7.0), 2, 4.0, None),
    level((7.5, 7.0, 7.0), 2, 4.0, cut(160, 8, 6)),
    level((7.0, 7.0, 7.0), 2, 4.0, cut(72, 6, 3)),
    level((7.0, 7.0, 7.0), 2, 4.0, cut(36, 4, 1)),
];

const fn level(sizes: (f32, f32, f32), columns: usize, gap: f32, cut: Option<Cut>) -> Level {
    Level { body: sizes.0, small: sizes.1, people: sizes.2, columns, gap, cut }
}

const fn cut(letters: usize, decisions: usize, conditions: usize) -> Option<Cut> {
    Some(Cut { letters, decisions, conditions })
}

/// The words of the page.
pub(crate) struct Words {
    pub(crate) labels: Labels,
    pub(crate) english: Option<Labels>,
}

/// One way to set the page.
pub(crate) struct Sheet<'a> {
    pub(crate) certificate: &'a SignedCertificate,
    pub(crate) facts: Cow<'a, ClearanceFacts>,
    pub(crate) labels: &'a Labels,
    /// English words for the subtitle, if the certificate is in another language.
    pub(crate) english: Option<&'a Labels>,
    pub(crate) print: &'a Print,
    pub(crate) letters: &'a Lettering,
    pub(crate) zone: Tz,
    pub(crate) level: Level,
    /// How many decisions were left out.
    pub(crate) decisions_cut: usize,
    /// Whether anything was shortened.
    pub(crate) shortened: bool,
}

impl<'a> Sheet<'a> {
    pub(crate) fn new(
        certificate: &'a SignedCertificate,
        (words, print, letters): (&'a Words, &'a Print, &'a Lettering),
        zone: Tz,
        level: Level,
    ) -> Self {
        let whole = certificate.facts();
        let facts = match level.cut {
            Some(cut) => Cow::Owned(shorten(whole, cut)),
            None => Cow::Borrowed(whole),
        };
        Self {
            certificate,
            labels: &words.labels,
            english: words.english.as_ref(),
            print,
            letters,
            zone,
            level,
            decisions_cut: whole.decisions.len() - facts.decisions.len(),
            shortened: *facts != *whole,
            facts,
        }
    }

    /// Text of the facts, fit for the page.
    pub(crate) fn words(&self, text: &str) -> String {
        self.letters.printable(text)
    }

    /// The reason of a revocation, cut like the rest.
    pub(crate) fn reason(&self, reason: &str) -> String {
        let mut reason = reason.to_owned();
        if let Some(cut) = self.level.cut {
            shorten_text(&mut reason, cut.letters);
        }
        self.words(&reason)
    }

    pub(crate) fn instant(&self, time: DateTime<Utc>) -> String {
        dates::instant(time, self.zone, self.labels)
    }
}

fn shorten(facts: &ClearanceFacts, cut: Cut) -> ClearanceFacts {
    let mut short = facts.clone();
    short.decisions.truncate(cut.decisions);
    short.conditions.truncate(cut.conditions);
    let mut texts: Vec<&mut String> =
        vec![&mut short.administration, &mut short.territory.name, &mut short.port.name];
    texts.extend(short.master.as_mut());
    texts.extend(short.use_rule.as_mut());
    for port in short.previous_port.iter_mut().chain(&mut short.next_port) {
        texts.push(&mut port.name);
        texts.extend(port.territory.as_mut());
    }
    texts.extend(of_vessel(&mut short.vessel));
    for decision in &mut short.decisions {
        decision.conditions.truncate(cut.conditions);
        texts.push(&mut decision.decided_by);
        texts.push(&mut decision.agency);
        texts.extend(decision.agency_name.as_mut());
        texts.extend(&mut decision.conditions);
    }
    texts.extend(&mut short.conditions);
    for person in &mut short.people {
        texts.push(&mut person.family_name);
        texts.push(&mut person.given_names);
        texts.extend(person.nationality.as_mut());
        texts.extend(person.document.as_mut().map(|paper| &mut paper.number));
    }
    for text in texts {
        shorten_text(text, cut.letters);
    }
    short
}

fn of_vessel(vessel: &mut Vessel) -> impl Iterator<Item = &mut String> {
    let optional = [
        &mut vessel.kind,
        &mut vessel.flag,
        &mut vessel.registration,
        &mut vessel.home_port,
        &mut vessel.hull_colour,
        &mut vessel.gross_tonnage,
        &mut vessel.mmsi,
        &mut vessel.call_sign,
        &mut vessel.imo,
        &mut vessel.hull_id,
    ];
    let known = optional.into_iter().filter_map(Option::as_mut);
    std::iter::once(&mut vessel.name).chain(known)
}

/// Cuts a text to `most` characters, the last of them `…`.
fn shorten_text(text: &mut String, most: usize) {
    if let Some((end, _)) = text.char_indices().nth(most - 1)
        && text.chars().count() > most
    {
        text.truncate(end);
        text.push('…');
    }
}
