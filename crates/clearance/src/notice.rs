//! Notices: what the master sends for a call, and the states one goes through.
//!
//! draft → submitted (version n) → under review → decided; a submitted, reviewed or decided
//! notice may be followed by version n+1, which leaves the old one readable as *superseded*;
//! until it is decided it may be *cancelled*. The state is a type parameter: a transition that
//! the glossary does not name cannot be written down.

use chrono::{DateTime, Utc};

storage::id_type! {
    /// The id of one version of a notice.
    NoticeId
}

storage::word_enum! {
    /// The state of one version of a notice, as stored and shown.
    pub enum NoticeState {
        /// With the authorities, nobody has acted on it yet.
        Submitted = "submitted",
        /// At least one agency has acted.
        UnderReview = "under_review",
        /// Every agency required has given its answer.
        Decided = "decided",
        /// Withdrawn by the master before it was decided.
        Cancelled = "cancelled",
        /// Followed by a later version.
        Superseded = "superseded",
    }
}

/// States as types. Each says which stored [`NoticeState`] it is.
pub mod state {
    use super::NoticeState;

    /// Not yet sent: lives in the voyage, has no row of its own.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Draft;
    /// See [`NoticeState::Submitted`].
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Submitted;
    /// See [`NoticeState::UnderReview`].
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct UnderReview;
    /// See [`NoticeState::Decided`].
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Decided;
    /// See [`NoticeState::Cancelled`].
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Cancelled;
    /// See [`NoticeState::Superseded`].
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Superseded;

    /// A state that has a row.
    pub trait Stored {
        /// The word in the row.
        const STATE: NoticeState;
    }
    macro_rules! stored {
        ($($name:ident),+) => { $(impl Stored for $name { const STATE: NoticeState = NoticeState::$name; })+ };
    }
    stored!(Submitted, UnderReview, Decided, Cancelled, Superseded);

    /// A state the master may still change: by a new version.
    pub trait Amendable {}
    impl Amendable for Submitted {}
    impl Amendable for UnderReview {}
    impl Amendable for Decided {}

    /// A state the master may withdraw from.
    pub trait Withdrawable {}
    impl Withdrawable for Submitted {}
    impl Withdrawable for UnderReview {}

    /// A state in which agencies act.
    pub trait Reviewable {}
    impl Reviewable for Submitted {}
    impl Reviewable for UnderReview {}
    impl Reviewable for Decided {}
}

use state::{
    Amendable, Cancelled, Decided, Draft, Reviewable, Stored, Submitted, Superseded, UnderReview,
    Withdrawable,
};

/// One version of a notice in state `S`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice<S> {
    /// Which version: 1 is the first sent; a draft has the number it will get.
    pub version: i32,
    /// When it was received; `None` for a draft.
    pub received: Option<DateTime<Utc>>,
    state: S,
}

impl Notice<Draft> {
    /// A draft that will be version `version` when sent.
    #[must_use]
    pub fn draft(version: i32) -> Self {
        Self { version, received: None, state: Draft }
    }

    /// Sends it.
    #[must_use]
    pub fn submit(self, at: DateTime<Utc>) -> Notice<Submitted> {
        Notice { version: self.version, received: Some(at), state: Submitted }
    }
}

impl<S> Notice<S> {
    fn moved<T>(self, state: T) -> Notice<T> {
        Notice { version: self.version, received: self.received, state }
    }
}

impl<S: Amendable> Notice<S> {
    /// A new version takes its place: this one becomes superseded, the next starts as a draft.
    #[must_use]
    pub fn amend(self) -> (Notice<Superseded>, Notice<Draft>) {
        let next = Notice::draft(self.version + 1);
        (self.moved(Superseded), next)
    }
}

impl<S: Withdrawable> Notice<S> {
    /// The master withdraws it.
    #[must_use]
    pub fn cancel(self) -> Notice<Cancelled> {
        self.moved(Cancelled)
    }
}

impl<S: Reviewable> Notice<S> {
    /// An agency has acted and others are still to act, or one asked something.
    #[must_use]
    pub fn review(self) -> Notice<UnderReview> {
        self.moved(UnderReview)
    }

    /// Every agency required has answered.
    #[must_use]
    pub fn decide(self) -> Notice<Decided> {
        self.moved(Decided)
    }
}

impl<S: Stored> Notice<S> {
    /// The word for the row.
    #[must_use]
    pub fn stored(&self) -> NoticeState {
        S::STATE
    }
}

/// A notice as read from its row, its state known only now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnyNotice {
    /// See [`NoticeState::Submitted`].
    Submitted(Notice<Submitted>),
    /// See [`NoticeState::UnderReview`].
    UnderReview(Notice<UnderReview>),
    /// See [`NoticeState::Decided`].
    Decided(Notice<Decided>),
    /// See [`NoticeState::Cancelled`].
    Cancelled(Notice<Cancelled>),
    /// See [`NoticeState::Superseded`].
    Superseded(Notice<Superseded>),
}

/// What was asked is not possible in the state the notice is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a notice that is {0} can no longer be changed like that")]
pub struct NotInThisState(pub NoticeState);

impl AnyNotice {
    /// From the columns of a row.
    #[must_use]
    pub fn from_row(version: i32, received: DateTime<Utc>, state: NoticeState) -> Self {
        let sent = Notice::draft(version).submit(received);
        match state {
            NoticeState::Submitted => Self::Submitted(sent),
            NoticeState::UnderReview => Self::UnderReview(sent.moved(UnderReview)),
            NoticeState::Decided => Self::Decided(sent.moved(Decided)),
            NoticeState::Cancelled => Self::Cancelled(sent.moved(Cancelled)),
            NoticeState::Superseded => Self::Superseded(sent.moved(Superseded)),
        }
    }

    /// The word of the state.
    #[must_use]
    pub fn state(&self) -> NoticeState {
        match self {
            Self::Submitted(n) => n.stored(),
            Self::UnderReview(n) => n.stored(),
            Self::Decided(n) => n.stored(),
            Self::Cancelled(n) => n.stored(),
            Self::Superseded(n) => n.stored(),
        }
    }

    /// [`Notice::amend`], where the state allows it.
    ///
    /// # Errors
    /// [`NotInThisState`] for a cancelled or superseded notice.
    pub fn amend(self) -> Result<(Notice<Superseded>, Notice<Draft>), NotInThisState> {
        match self {
            Self::Submitted(n) => Ok(n.amend()),
            Self::UnderReview(n) => Ok(n.amend()),
            Self::Decided(n) => Ok(n.amend()),
            Self::Cancelled(_) | Self::Superseded(_) => Err(NotInThisState(self.state())),
        }
    }

    /// [`Notice::cancel`], where the state allows it.
    ///
    /// # Errors
    /// [`NotInThisState`] once it is decided, cancelled or superseded.
    pub fn cancel(self) -> Result<Notice<Cancelled>, NotInThisState> {
        match self {
            Self::Submitted(n) => Ok(n.cancel()),
            Self::UnderReview(n) => Ok(n.cancel()),
            _ => Err(NotInThisState(self.state())),
        }
    }

    /// The state after an agency acted: decided if `complete`, else under review.
    ///
    /// # Errors
    /// [`NotInThisState`] for a cancelled or superseded notice.
    pub fn acted_on(self, complete: bool) -> Result<NoticeState, NotInThisState> {
        fn after<S: Reviewable>(notice: Notice<S>, complete: bool) -> NoticeState {
            if complete { notice.decide().stored() } else { notice.review().stored() }
        }
        match self {
            Self::Submitted(n) => Ok(after(n, complete)),
            Self::UnderReview(n) => Ok(after(n, complete)),
            Self::Decided(n) => Ok(after(n, complete)),
            Self::Cancelled(_) | Self::Superseded(_) => Err(NotInThisState(self.state())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(state: NoticeState) -> AnyNotice {
        AnyNotice::from_row(3, DateTime::UNIX_EPOCH, state)
    }

    #[test]
    fn every_state_survives_its_row() {
        for state in NoticeState::ALL {
            assert_eq!(read(*state).state(), *state);
        }
    }

    #[test]
    fn an_amendment_keeps_the_old_version_and_counts_on() {
        let (old, next) = read(NoticeState::Decided).amend().unwrap();
        assert_eq!((old.stored(), old.version), (NoticeState::Superseded, 3));
        assert_eq!((next.version, next.received), (4, None));
        let sent = next.submit(DateTime::UNIX_EPOCH);
        assert_eq!(sent.stored(), NoticeState::Submitted);
    }

    #[test]
    fn what_is_over_stays_over() {
        for state in [NoticeState::Cancelled, NoticeState::Superseded] {
            assert_eq!(read(state).amend(), Err(NotInThisState(state)));
            assert_eq!(read(state).acted_on(true), Err(NotInThisState(state)));
        }
        for state in [NoticeState::Decided, NoticeState::Cancelled, NoticeState::Superseded] {
            assert_eq!(read(state).cancel(), Err(NotInThisState(state)));
        }
    }

    #[test]
    fn agencies_move_it_to_review_and_then_to_decided() {
        assert_eq!(read(NoticeState::Submitted).acted_on(false), Ok(NoticeState::UnderReview));
        assert_eq!(read(NoticeState::UnderReview).acted_on(true), Ok(NoticeState::Decided));
        assert_eq!(read(NoticeState::Decided).acted_on(false), Ok(NoticeState::UnderReview));
    }
}
