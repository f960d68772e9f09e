//! Small components: states, links, tasks, summaries, reasons.

/// How a state weighs. The word says it; the tone only helps the eye.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Tone {
    /// Done, cleared, valid.
    Good,
    /// Look at this; waiting for somebody.
    Attention,
    /// Held, refused, overdue.
    Stop,
    /// Worth knowing.
    Info,
    /// Nothing to see.
    #[default]
    Quiet,
}

impl Tone {
    /// The ending of its class names.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Attention => "attention",
            Self::Stop => "stop",
            Self::Info => "info",
            Self::Quiet => "quiet",
        }
    }
}

/// A state as a word with a tone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// The word, in the reader's language.
    pub word: String,
    /// Its tone.
    pub tone: Tone,
}

impl State {
    /// A word with its tone.
    #[must_use]
    pub fn new(tone: Tone, word: impl Into<String>) -> Self {
        Self { word: word.into(), tone }
    }
}

/// A link: what it says and where it leads (an address within the site, or https).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Words for those who do not see what it stands beside: "Change" + " Anna's passport".
    pub about: Option<String>,
}

impl Link {
    /// A link that says enough by itself.
    #[must_use]
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: href.into(), about: None }
    }

    /// Adds what it is about, for screen readers only.
    #[must_use]
    pub fn about(self, about: impl Into<String>) -> Self {
        Self { about: Some(about.into()), ..self }
    }
}

/// News at the top of the page, after something was done or has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Banner {
    /// Good for a success; anything else is an announcement.
    pub tone: Tone,
    /// The sentence.
    pub text: String,
    /// What one may do about it.
    pub link: Option<Link>,
}

impl Banner {
    /// What one asked for is done.
    #[must_use]
    pub fn success(text: impl Into<String>) -> Self {
        Self { tone: Tone::Good, text: text.into(), link: None }
    }

    /// Something to know.
    #[must_use]
    pub fn news(text: impl Into<String>) -> Self {
        Self { tone: Tone::Info, text: text.into(), link: None }
    }

    /// Adds what one may do about it.
    #[must_use]
    pub fn link(self, link: Link) -> Self {
        Self { link: Some(link), ..self }
    }
}

/// How sure we are of a rule or a fee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// From the administration itself.
    Official,
    /// Told by others; may have changed.
    Reported,
    /// Our own reading.
    Inferred,
}

impl Confidence {
    /// The key of its word.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Official => "why-confidence-official",
            Self::Reported => "why-confidence-reported",
            Self::Inferred => "why-confidence-inferred",
        }
    }

    /// Its tone.
    #[must_use]
    pub const fn tone(self) -> Tone {
        match self {
            Self::Official => Tone::Good,
            Self::Reported => Tone::Attention,
            Self::Inferred => Tone::Quiet,
        }
    }
}

/// The rule behind a demand, folded at the point of doubt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// What it is about, for those who do not see what it stands beside.
    pub about: String,
    /// The rule, in a sentence.
    pub rule: String,
    /// Who says so.
    pub source: String,
    /// Where to read it, when it is on the web (https).
    pub address: Option<String>,
    /// When it was last seen to be so, already written out.
    pub date: String,
    /// How sure we are.
    pub confidence: Confidence,
}

/// One step of a task list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// What is to be done.
    pub title: String,
    /// Where; absent while it cannot be done yet.
    pub href: Option<String>,
    /// Help under the title.
    pub hint: Option<String>,
    /// How far it is.
    pub state: State,
}

/// One answer of "check your answers".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryRow {
    /// The question, short.
    pub key: String,
    /// The answer, a line each; none is shown as "not answered".
    pub lines: Vec<String>,
    /// Where to change it.
    pub change: Option<Link>,
}

impl SummaryRow {
    /// A question and its answer in one line; an empty one counts as not answered.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        let value = value.into();
        let lines = if value.trim().is_empty() { Vec::new() } else { vec![value] };
        Self { key: key.into(), lines, change: None }
    }

    /// An answer in several lines.
    #[must_use]
    pub fn lines(key: impl Into<String>, lines: Vec<String>) -> Self {
        Self { key: key.into(), lines, change: None }
    }

    /// Adds the link to change it; the label is "Change", the question says what.
    #[must_use]
    pub fn change(self, label: impl Into<String>, href: impl Into<String>) -> Self {
        let about = self.key.clone();
        Self { change: Some(Link::new(label, href).about(about)), ..self }
    }
}

/// One of several views, each with its own address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tab {
    /// Its name.
    pub label: String,
    /// How many things are in it.
    pub count: Option<u64>,
    /// Its address.
    pub href: String,
    /// Whether it is the one shown.
    pub current: bool,
}

/// A key of the keyboard and what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyLine {
    /// The key, as printed on it.
    pub key: String,
    /// What it does.
    pub does: String,
}

/// Nothing here, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Empty {
    /// Why it is empty.
    pub text: String,
    /// The next step.
    pub action: Option<Link>,
}
