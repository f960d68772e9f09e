//! What can be typed after `landfall`.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::{Args, Parser, Subcommand};

/// Clears yachts in and out of the Caribbean's islands.
#[derive(Debug, Parser)]
#[command(name = "landfall", version, about, after_help = EXAMPLES)]
pub struct Arguments {
    /// Configuration file (TOML); without it the defaults and the environment hold.
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Folder of the data; overrides data_dir.
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "Examples:
  landfall demo                                   a whole season to try, on this machine
  landfall serve                                  the service, on 127.0.0.1:8080
  landfall check docs/examples/grenadines.json    checks, deadlines and fees of a voyage
  landfall verify certificate.pdf --keys keys.json
  landfall screen --list sdn.csv --threshold 0.75 passengers.csv --json
  landfall text encode docs/examples/grenadines.json --call 2 --parts
Exit codes: 0 done, 1 found something wrong, 2 could not be done.";

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start with an invented season of voyages, for trying and training.
    Demo(Demo),
    /// Serve the pages and the API.
    Serve(Listen),
    /// Check a voyage file without a server: checks, deadlines, fees.
    Check(Check),
    /// Verify a certificate offline.
    Verify(Verify),
    /// Write one call of a voyage as text for a satellite messenger or a radio, or read such a text.
    Text {
        /// What with it.
        #[command(subcommand)]
        what: Text,
    },
    /// Screen names against lists, without a server and without a database.
    Screen(Box<Screen>),
    /// Bring the tables up to date.
    Migrate,
    /// Look everything over and say what to mend.
    Doctor,
    /// Copy the database into one sealed file while others work, or verify one.
    Backup(Backup),
    /// Put a backup in the place of the database.
    Restore {
        /// The backup.
        file: PathBuf,
        /// Replace a database that is there (it is kept beside).
        #[arg(long)]
        yes: bool,
    },
    /// The ledger.
    Audit {
        /// What with it.
        #[command(subcommand)]
        what: Audit,
    },
    /// The public keys of all administrations, for verifying offline.
    Keys,
    /// Print the OpenAPI document.
    Openapi,
    /// Print the JSON schema of the voyage file.
    Schema,
    /// The configuration in force.
    Config {
        /// What with it.
        #[command(subcommand)]
        what: ConfigWhat,
    },
}

/// Flags of `serve`.
#[derive(Debug, Args)]
pub struct Listen {
    /// Address of the pages; overrides server.listen.
    #[arg(long, value_name = "ADDRESS")]
    pub listen: Option<String>,
    /// Address of the admin listener; overrides server.admin.
    #[arg(long, value_name = "ADDRESS")]
    pub admin: Option<String>,
}

/// Flags of `demo`.
#[derive(Debug, Args)]
pub struct Demo {
    /// Port on this machine; the admin listener takes the next one.
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// The season: the same seed on the same day gives the same one.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Begin anew, forgetting what was done in the demonstration.
    #[arg(long)]
    pub fresh: bool,
}

/// Arguments of `check`.
#[derive(Debug, Args)]
pub struct Check {
    /// The voyage file.
    pub file: PathBuf,
    /// One JSON document instead of a table.
    #[arg(long)]
    pub json: bool,
    /// Language of the sentences: en es fr nl pap ht.
    #[arg(long, default_value = "en")]
    pub language: String,
    /// The moment to check for, such as 2026-11-24T14:00:00Z; now if absent.
    #[arg(long)]
    pub now: Option<DateTime<Utc>>,
}

/// Arguments of `verify`.
#[derive(Debug, Args)]
pub struct Verify {
    /// The certificate: PDF, record or text; - reads standard input.
    pub file: PathBuf,
    /// Public keys, from `landfall keys` or /verify/keys.json.
    #[arg(long)]
    pub keys: PathBuf,
    /// A signed list of revocations; may be given several times.
    #[arg(long)]
    pub revocations: Vec<PathBuf>,
}

/// Arguments of `screen`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, after_help = SCREEN_HELP)]
pub struct Screen {
    /// What is asked.
    #[command(flatten)]
    pub asked: Asked,
    /// What else.
    #[command(subcommand)]
    pub what: Option<ScreenWhat>,
}

const SCREEN_HELP: &str = "A list is a table of ours (CSV with the columns id, name and, if known, kind, alias, weak_alias, born,
nationality, sex, document, imo, mmsi, call_sign, registration), OFAC's sdn.csv (with alt.csv beside it),
the UN's or the EU's XML, FollowTheMoney JSON lines, or a saved index. Queries are CSV with name and, if
known, id, kind, born, nationality, sex, document, imo, mmsi, call_sign, registration.
Exit codes: 0 done, whatever was found; 1 a list or the queries have rows to mend; 2 could not be done.";

/// `screen …`.
#[derive(Debug, Subcommand)]
pub enum ScreenWhat {
    /// Tell how fast these queries are screened against these lists.
    Bench(Asked),
}

/// What is screened, and how.
#[derive(Debug, Args)]
pub struct Asked {
    /// A list; several may be given.
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub list: Vec<PathBuf>,
    /// Queries as CSV; - reads standard input.
    #[arg(value_name = "QUERIES.csv")]
    pub queries: Option<PathBuf>,
    /// Write the lists as one index to this file, which --list reads in a moment; no query is needed.
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,
    /// One name, instead of a file.
    #[arg(long, conflicts_with = "queries")]
    pub name: Option<String>,
    /// Date of birth of the one name, such as 1980-05-17 or 1980.
    #[arg(long, requires = "name")]
    pub born: Option<String>,
    /// Document number of the one name.
    #[arg(long, requires = "name")]
    pub document: Option<String>,
    /// IMO number of the one name.
    #[arg(long, requires = "name")]
    pub imo: Option<String>,
    /// What the one name is of: person (if absent), organisation, vessel, aircraft.
    #[arg(long, requires = "name")]
    pub kind: Option<String>,
    /// Lowest score that is told.
    #[arg(long, default_value_t = 0.75)]
    pub threshold: f32,
    /// Most matches a query.
    #[arg(long, default_value_t = 20)]
    pub limit: usize,
    /// One JSON object a query, one a line.
    #[arg(long)]
    pub json: bool,
    /// Say why each match matches (JSON always does).
    #[arg(long)]
    pub explain: bool,
}

/// Arguments of `backup`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Backup {
    /// The file to write.
    #[arg(required = true)]
    pub file: Option<PathBuf>,
    /// What else.
    #[command(subcommand)]
    pub what: Option<BackupWhat>,
}

/// `backup …`.
#[derive(Debug, Subcommand)]
pub enum BackupWhat {
    /// Open a backup and look it over, touching nothing.
    Verify {
        /// The backup.
        file: PathBuf,
    },
}

/// `audit …`.
#[derive(Debug, Subcommand)]
pub enum Audit {
    /// Find any edit, deletion, reorder or cut tail.
    Verify,
}

/// `config …`.
#[derive(Debug, Subcommand)]
pub enum ConfigWhat {
    /// Print every setting, its value and where it came from; secrets masked.
    Show,
}

/// `text …`.
#[derive(Debug, Subcommand)]
pub enum Text {
    /// Write a call of a voyage file as text; what the text leaves out is told on standard error.
    Encode(Encode),
    /// Read a text and print its voyage file, which `landfall check` takes.
    Decode {
        /// The text, its parts in any order; - or nothing reads standard input.
        #[arg(default_value = "-")]
        file: PathBuf,
    },
}

/// Arguments of `text encode`.
#[derive(Debug, Args)]
pub struct Encode {
    /// The voyage file.
    pub file: PathBuf,
    /// Which call, the first one 1.
    #[arg(long, default_value_t = 1)]
    pub call: usize,
    /// In parts of at most 160 characters, one a line.
    #[arg(long)]
    pub parts: bool,
}
