//! Clearance: what a skipper plans, what each territory asks of it, and what follows.
//!
//! A voyage is described once, in a [`voyage_file`]. For each of its calls the territory's rules
//! give requirements, deadlines and fees, and the checks compare what was said with what is
//! plausible, with what other notices said, and with the rules. All of that is pure: the atlas,
//! the history and the moment come in as arguments, and a report goes out.

pub mod authority;
pub mod cheaper;
pub mod check;
pub mod deadline;
pub mod evidence;
pub mod fee;
pub mod history;
pub mod office;
pub mod passage;
pub mod plan;
pub mod register;
pub mod report;
pub mod requirement;
pub mod sentence;
pub mod text_form;
pub mod voyage_file;

pub mod content;
pub mod decision;
mod desk;
pub mod draft;
mod error;
pub mod kept;
/// The tables of this crate.
pub mod migrations;
pub mod notice;
pub mod standing;
mod store;
pub mod voyage;

pub use desk::{AUTHORITY_JOB, AuthorityError, Drafting, TRY_MOST, replay_automated};
pub use desk::{
    Attached, CalendarAddress, CallFile, CheckedCertificate, Clearance, Deciding, Erased, Looks,
    Once, Receipt, ReceiptCall, Verdict, WayFile, serial_of,
};
pub use desk::{DeadlinePreview, PREVIEW_MOST, Preview, TimedCall, TouchedCall, shows_in_notices};
pub use desk::{KnownCall, TakingIn};
pub use error::ClearanceError;
pub use store::{
    AttachmentRow, AutomatedRow, CallFilter, CallRow, CertificateRow, Cursor, KeyRow, MessageRow,
    NoticeRow, VoyageRow,
};
