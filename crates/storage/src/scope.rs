/// In whose name a transaction runs. Queries are built from a `Viewer` (crate `accounts`);
/// this is the fence behind them: on PostgreSQL it becomes the settings that the
/// row-level-security policies of `migrations::guard_rows` read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// The program itself: jobs, migrations, sign-in before anyone is known.
    System,
    /// Someone signed in: their own rows, and those of the administrations they serve.
    Holder {
        /// The account's id.
        account: String,
        /// Ids of administrations whose rows they may see.
        administrations: Vec<String>,
    },
}

impl Scope {
    /// The three settings, in the order `landfall.scope`, `landfall.account`, `landfall.administrations`.
    pub(crate) fn settings(&self) -> [String; 3] {
        match self {
            Self::System => ["system".into(), String::new(), String::new()],
            Self::Holder { account, administrations } => {
                ["holder".into(), account.clone(), administrations.join(",")]
            }
        }
    }
}
