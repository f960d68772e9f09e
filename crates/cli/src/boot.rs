//! From a configuration to a program that can serve: database, keys, administrations, desks.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use accounts::{Accounts, AdministrationId, Keys, PermissionTable, REGION, administrations};
use anyhow::{Context as _, Result};
use clearance::Clearance;
use identifiers::Language;
use registry::Registry;
use registry::territory::Atlas;
use storage::{Ambient, Scope, Store, StoreOptions};
use web::migrations::Migrator;

use crate::config::Config;

/// Everything a command may need.
pub struct Booted {
    /// The database.
    pub store: Store,
    /// Accounts.
    pub accounts: Accounts,
    /// The clearance desk.
    pub clearance: Clearance,
}

/// Opens the database named by the configuration, without touching it.
///
/// # Errors
/// It cannot be reached.
pub async fn open(config: &Config, ambient: Ambient) -> Result<Store> {
    let connections = config.typed("database.connections", "a number")?;
    let options = StoreOptions { url: config.get("database.url").to_owned(), connections };
    Store::open(&options, ambient).await.context("the database cannot be opened")
}

/// The keys of this installation.
///
/// # Errors
/// The key file is no key.
pub fn keys(config: &Config, ambient: &Ambient) -> Result<Keys> {
    let server = crate::keys::server_key(Path::new(config.get("keys.server_key_file")), ambient)?;
    Ok(Keys::new(&server))
}

/// Opens, migrates and fills in what every start makes sure of: administrations, signing keys.
///
/// # Errors
/// Whatever of these cannot be done, with what to do about it.
pub async fn boot(config: &Config, ambient: Ambient, second_step: bool) -> Result<Booted> {
    let keys = keys(config, &ambient)?;
    let store = open(config, ambient).await?;
    store.migrate::<Migrator>().await.context("the tables could not be brought up to date")?;
    let files = Atlas::embedded().context("the rules of the territories cannot be read")?;
    let ruled = Registry::new(store.clone()).atlas_in_force(&files).await;
    let atlas = Arc::new(ruled.context("the rules set by administrations cannot be read")?);
    let owners = ensure_administrations(&store, &keys, &atlas, second_step).await?;
    let table = PermissionTable::embedded().context("the permission table cannot be read")?;
    let accounts = Accounts::new(store.clone(), keys.clone(), table);
    let url = config.get("server.public_url").trim_end_matches('/');
    let clearance = Clearance::new(store.clone(), atlas, keys.seal.clone(), owners, url);
    clearance.ensure_signing_keys().await.context("signing keys could not be made")?;
    Ok(Booted { store, accounts, clearance })
}

/// Makes sure that every territory of the atlas has its administration with its agencies.
async fn ensure_administrations(
    store: &Store,
    keys: &Keys,
    atlas: &Atlas,
    second_step: bool,
) -> Result<BTreeMap<String, AdministrationId>> {
    let tx = store.write(&Scope::System).await?;
    let mut owners = BTreeMap::new();
    let region = administrations::NewAdministration {
        code: REGION,
        name: "Regional secretariat",
        second_step,
        agencies: &[],
    };
    administrations::ensure(&tx, &keys.ledger, &region).await?;
    for territory in atlas.territories() {
        let mut agencies = territory.agencies.arrival.clone();
        agencies.extend(&territory.agencies.departure);
        agencies.sort_unstable();
        agencies.dedup();
        let code = territory.id.as_str();
        let name = territory.administration.get(Language::En);
        let new =
            administrations::NewAdministration { code, name, second_step, agencies: &agencies };
        owners.insert(code.to_owned(), administrations::ensure(&tx, &keys.ledger, &new).await?);
    }
    tx.commit().await?;
    Ok(owners)
}
