//! Components of the sea: the voyage rail and the agencies' pills.

use super::parts::{Link, SummaryRow, Tone};

/// How far a call is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Progress {
    /// Not there yet.
    #[default]
    Ahead,
    /// In port now.
    Here,
    /// Left again.
    Done,
}

impl Progress {
    /// The ending of its class name.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Ahead => "ahead",
            Self::Here => "here",
            Self::Done => "done",
        }
    }

    /// The key of its word, for those who do not see the dot.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ahead => "rail-ahead",
            Self::Here => "rail-here",
            Self::Done => "rail-done",
        }
    }
}

/// A remark that stands beside what it is about: what is wrong or wise, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// How it weighs.
    pub tone: Tone,
    /// The point, in bold.
    pub point: String,
    /// The rest.
    pub text: String,
    /// What to do.
    pub link: Option<Link>,
}

/// One call of a voyage, and the leg after it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RailCall {
    /// How far it is.
    pub progress: Progress,
    /// The port.
    pub port: String,
    /// When: "arrive Tue 1 Dec, 19:00".
    pub when: String,
    /// Territory, office, order of agencies.
    pub place: String,
    /// What is asked and what it costs: name, value, link.
    pub facts: Vec<SummaryRow>,
    /// Remarks.
    pub notes: Vec<Note>,
    /// The leg to the next call: "62 nm · about 11 h at 5.5 kn"; absent at the last.
    pub leg: Option<String>,
}

/// One agency's answer on a call: a letter, a shape, and the words for both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgencyPill {
    /// The agency's letter: C, I, H, P, A.
    pub letter: String,
    /// "Customs: cleared", read out and shown on hover.
    pub words: String,
    /// How it weighs.
    pub tone: Tone,
}

impl AgencyPill {
    /// The shape beside the letter, the same in black and white.
    #[must_use]
    pub const fn shape(&self) -> &'static str {
        match self.tone {
            Tone::Good => "✓",
            Tone::Attention => "?",
            Tone::Stop => "×",
            Tone::Info => "→",
            Tone::Quiet => "·",
        }
    }
}
