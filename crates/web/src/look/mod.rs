//! The look: everything a page is made of, before any page is written.
//!
//! - [`words`] and [`mod@format`]: sentences, dates, times, money and lengths in six languages;
//! - [`page`]: what stands round a page (title, navigation, notices, language switch);
//! - [`field`], [`mod@date`], [`choice`] and [`problem`]: a form as handlers build it;
//! - [`parts`], [`table`], [`bars`] and [`sea`]: the other components (task list, summary, tables, charts, voyage rail);
//! - [`assets`]: the style and script, embedded;
//! - [`language`]: which language a visitor reads; [`reply`]: a page as an answer;
//! - [`gallery`]: every component drawn once, for eyes, snapshots and axe;
//! - [`sample`]: page contexts that can build samples of themselves.
//!
//! A page template has a field `page: Page`, extends `layout/page.html` (skipper,
//! one column) or `layout/desk.html` (officer, full width) and draws with the
//! macros of `templates/components/`. `docs/how-to/add-a-page.md` shows one whole.

pub mod assets;
pub mod bars;
pub mod choice;
pub mod date;
pub mod field;
pub mod format;
pub mod gallery;
pub mod language;
pub mod page;
pub mod parts;
pub mod problem;
pub mod reply;
pub mod sample;
pub mod sea;
pub mod table;
pub mod words;

pub use assets::asset;
pub use bars::{Bars, Series};
pub use choice::{Choice, Choices, Group, Select};
pub use date::DateField;
pub use field::{Field, PasswordField};
pub use page::{NavItem, Page, Who};
pub use parts::{
    Banner, Confidence, Empty, KeyLine, Link, State, SummaryRow, Tab, Task, Tone, Why,
};
pub use problem::{Problem, Problems};
pub use sample::Sample;
pub use sea::{AgencyPill, Note, Progress, RailCall};
pub use table::{Cell, Column, Pager, Row, Table};
pub use words::Words;
