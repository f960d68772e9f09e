//! The atlas: territories, their ports of entry and the rules of each.
//!
//! The rules are data, written in `resources/territories/*.yaml` with a source,
//! a date and a confidence beside every fact, and never in code. This module
//! reads those files, refuses what is not right in them, and answers simple
//! questions: which port is this, when is its customs office open, what does
//! the arrival declaration ask. What follows for one vessel and one call –
//! fees, deadlines, checks – is computed by `clearance`.

mod atlas;
mod automation;
mod check;
mod check_fees;
mod check_ports;
mod check_territory;
mod error;
mod evidence;
mod fact;
mod fee;
mod ids;
mod load;
mod money;
mod notice;
mod port;
mod question;
mod record;
mod ruling;
mod time;
mod walk;
mod words;

/// The agencies that decide, as `accounts` knows them.
pub use accounts::AgencyKind;
pub use atlas::Atlas;
pub use automation::Automation;
pub use error::{AtlasError, Fault};
pub use evidence::{AsOf, Confidence, Evidence, EvidenceKind, Source};
pub use fact::{AlsoWeapon, Fact, PassportRule, PetRules, WeaponOutcome, WeaponRules};
pub use fee::{
    Band, Bands, Covers, Due, Exemption, FACTS, FeeRule, Measure, Per, Percent, Range, Rate,
    Standing,
};
pub use ids::{BadId, FactId, FeeId, HolidayId, PortId, QuestionId, SourceId, TerritoryId};
pub use money::{Currency, Minor};
pub use notice::{
    Agencies, AgencyReason, CrewAshore, Deadline, DeadlineKind, Mandatory, RadioCall, StayLimit,
    Staying, System, WhoGoes,
};
pub use port::{Hours, Office, OpenHours, Port, PortLocode, Position, Span};
pub use question::{Answer, Asked, Direction, Flag, FlagSeverity, Question, Topic, YesNo};
pub use record::{Questions, Territory};
pub use ruling::{MOST_HOURS, RuledBand, RuledFact, RuledRate, Ruling, RulingFault, SetVersion};
pub use time::{Day, Holiday, HolidayRule, Holidays, MonthDay, NthDay, Season, TimeOfDay};
pub use words::Words;
