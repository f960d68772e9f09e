//! What the generator hands over: who signs up with what, which voyages they send, and everything
//! that happens to them, in the order of time.

use accounts::AgencyKind;
use chrono::{DateTime, Utc};
use clearance::decision::Outcome;
use clearance::voyage::Way;
use clearance::voyage_file::{Person, Vessel, VoyageFile};
use identifiers::Language;
use serde::Serialize;

/// A season: accounts with their lists, and voyages.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Season {
    /// Skippers. The first is Seán O'Brien of the showcase.
    pub skippers: Vec<AccountSeed>,
    /// Yacht agents, charter bases and ships' agents.
    pub agents: Vec<AccountSeed>,
    /// Voyages, by the time they were sent.
    pub voyages: Vec<SeasonVoyage>,
}

/// Somebody who signs up, with the vessels and people of their lists.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AccountSeed {
    /// The person's name.
    pub name: String,
    /// Company, for agents.
    pub company: Option<String>,
    /// Address under [`super::cast::DOMAIN`], unique in the season.
    pub email: String,
    /// Language of the pages.
    pub language: Language,
    /// Vessels.
    pub vessels: Vec<Vessel>,
    /// People; the `ref` of each is unique in this list and used in the account's voyage files.
    pub people: Vec<Person>,
}

/// Who sends a voyage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// Place in [`Season::skippers`].
    Skipper(usize),
    /// Place in [`Season::agents`].
    Agent(usize),
}

/// A voyage and its story.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SeasonVoyage {
    /// Who sends it.
    pub by: By,
    /// Place of the vessel in the sender's list.
    pub vessel: usize,
    /// When it was first sent, or saved as a draft; never after the day the season is told from.
    pub submitted_at: DateTime<Utc>,
    /// As first sent; the last [`What::Amended`] holds the plan that counts.
    pub file: VoyageFile,
    /// What happened, in order; the first is [`What::Submitted`], or [`What::Drafted`] alone.
    pub events: Vec<Event>,
    /// Imperfections put in on purpose, so that the checks have something to find.
    pub flaws: Vec<Flaw>,
}

impl SeasonVoyage {
    /// Whether it was never sent.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.events.iter().all(|event| event.what == What::Drafted)
    }

    /// The plan that counts: the last one sent.
    #[must_use]
    pub fn latest(&self) -> &VoyageFile {
        let amended = self.events.iter().rev().find_map(|event| match &event.what {
            What::Amended { file, .. } => Some(file.as_ref()),
            _ => None,
        });
        amended.unwrap_or(&self.file)
    }
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Event {
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub what: What,
}

/// What happened. `call` is the place of the call in the voyage.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// The voyage was saved as a draft: it cannot be sent as it is.
    Drafted,
    /// The voyage was sent.
    Submitted,
    /// An agency answered a notice.
    AgencyDecides {
        /// Of which call.
        call: usize,
        /// Inward or outward.
        way: Way,
        /// Which agency.
        agency: AgencyKind,
        /// What it answered.
        outcome: Outcome,
        /// Why, in the officer's words; always there unless the outcome is clear.
        reason: Option<String>,
        /// Conditions, with [`Outcome::ClearWithConditions`] only.
        conditions: Option<String>,
    },
    /// The skipper answered a question.
    Answered {
        /// Of which call.
        call: usize,
        /// Inward or outward.
        way: Way,
        /// The agency that had asked.
        agency: AgencyKind,
        /// The answer.
        text: String,
    },
    /// The vessel arrived.
    Arrived {
        /// At which call.
        call: usize,
    },
    /// The vessel left.
    Departed {
        /// Which call.
        call: usize,
    },
    /// The skipper sent the voyage again, changed.
    Amended {
        /// The whole voyage as it is now.
        file: Box<VoyageFile>,
        /// Why, in the skipper's words.
        why: String,
    },
    /// The skipper withdrew the voyage; every notice still open is cancelled.
    Cancelled,
}

/// An imperfection put in on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Flaw {
    /// A passport ends within six months after the voyage.
    PassportShort,
    /// A passport ends before the voyage does.
    PassportExpired,
    /// Sent too late for the first arrival.
    LateNotice,
    /// A question answered without the detail it needs: such a voyage is a draft, the desk refuses it.
    DetailMissing,
    /// An MMSI of another flag.
    WrongMid,
    /// Fewer people on arrival than left the port before.
    CountMismatch,
    /// The same vessel announced elsewhere at the same time.
    Collision,
    /// Faster than such a vessel usually goes.
    UnusualSpeed,
}

impl Season {
    /// Every event of every voyage in the order of time, with the place of its voyage in
    /// [`Season::voyages`]. Events of one moment keep the order of the voyages.
    #[must_use]
    pub fn timeline(&self) -> Vec<(usize, &Event)> {
        let all = self.voyages.iter().enumerate();
        let mut events: Vec<_> =
            all.flat_map(|(at, v)| v.events.iter().map(move |e| (at, e))).collect();
        events.sort_by_key(|(_, event)| event.at);
        events
    }

    /// The account that sends a voyage.
    #[must_use]
    pub fn sender(&self, by: By) -> Option<&AccountSeed> {
        match by {
            By::Skipper(at) => self.skippers.get(at),
            By::Agent(at) => self.agents.get(at),
        }
    }
}
