//! Configuration: built-in defaults < TOML file < environment < flags. Every setting is in one
//! table; a secret may also come from a file (`…_file`); an unknown key is refused with the key
//! that was probably meant.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

/// One setting.
pub struct Setting {
    /// `section.key`.
    pub key: &'static str,
    /// What holds when nobody says otherwise; `{data_dir}` and `{server.listen}` are replaced.
    pub default: &'static str,
    /// Never shown; may be given as `…_file`.
    pub secret: bool,
    /// What it is for.
    pub about: &'static str,
}

const fn plain(key: &'static str, default: &'static str, about: &'static str) -> Setting {
    Setting { key, default, secret: false, about }
}

const fn secret(key: &'static str, default: &'static str, about: &'static str) -> Setting {
    Setting { key, default, secret: true, about }
}

/// Every setting there is.
pub const SETTINGS: &[Setting] = &[
    plain(
        "data_dir",
        "landfall-data",
        "folder for the database, the server key and the ledger's checkpoints",
    ),
    secret(
        "database.url",
        "sqlite://{data_dir}/landfall.db",
        "sqlite://FILE or postgres://USER:PASSWORD@HOST/NAME",
    ),
    plain("database.connections", "8", "connections held open"),
    plain("server.listen", "127.0.0.1:8080", "address of the pages and the API"),
    plain(
        "server.admin",
        "127.0.0.1:8081",
        "address of /livez, /readyz, /metrics and /version; never public",
    ),
    plain("server.public_url", "http://{server.listen}", "where the public finds this service"),
    plain(
        "server.tls",
        "false",
        "true if a proxy in front serves it over TLS: cookies are then Secure",
    ),
    plain(
        "server.trusted_proxies",
        "",
        "addresses, separated by commas, whose X-Forwarded-For is believed",
    ),
    plain("server.connections", "1024", "connections held at once"),
    secret(
        "mail.url",
        "",
        "smtp://USER:PASSWORD@HOST:PORT?tls=required, smtps://…; empty: letters wait",
    ),
    plain("mail.from", "Landfall <landfall@localhost>", "sender of letters"),
    plain(
        "push.on",
        "true",
        "skippers may have messages on their devices; false: no page offers it",
    ),
    plain(
        "push.contact",
        "",
        "whom a push service may write to about us: mailto:… or https://…; empty: the public url, or the sender of letters",
    ),
    plain(
        "push.hosts",
        "",
        "hosts of push services besides those built in, separated by commas; *.example.com for all below it",
    ),
    plain(
        "push.loopback",
        "",
        "a push service on this machine without TLS, such as 127.0.0.1:9000: for tests and training only",
    ),
    plain(
        "keys.server_key_file",
        "{data_dir}/server.key",
        "32 bytes; made at the first start; keep a copy elsewhere",
    ),
    plain("log.level", "info", "error, warn, info, debug or trace, or a filter such as web=debug"),
    plain("log.json", "false", "one JSON object a line"),
];

/// Where a value came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Built in.
    Default,
    /// The configuration file.
    File(PathBuf),
    /// The environment.
    Environment(String),
    /// A flag.
    Flag,
}

impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Environment(name) => f.write_str(name),
            Self::Flag => f.write_str("flag"),
        }
    }
}

/// The configuration in force.
#[derive(Debug, Clone)]
pub struct Config {
    values: BTreeMap<&'static str, (String, Origin)>,
}

impl Config {
    /// Puts the layers together. `environment` is what starts with `LANDFALL__`, `flags` are
    /// `section.key` with a value.
    ///
    /// # Errors
    /// An unknown key, with a suggestion; a file that cannot be read.
    pub fn load(
        file: Option<&Path>,
        environment: impl Iterator<Item = (String, String)>,
        flags: &[(&str, String)],
    ) -> Result<Self> {
        let defaults = SETTINGS.iter().map(|s| (s.key, (s.default.to_owned(), Origin::Default)));
        let mut config = Self { values: defaults.collect() };
        if let Some(path) = file {
            let text = std::fs::read_to_string(path)
                .with_context(|| format!("reading {}", path.display()))?;
            let table: toml::Table =
                text.parse().with_context(|| format!("in {}", path.display()))?;
            for (key, value) in flatten("", &table)? {
                config.set(&key, value, Origin::File(path.to_owned()))?;
            }
        }
        for (name, value) in environment {
            let Some(key) = name.strip_prefix("LANDFALL__") else {
                continue;
            };
            config.set(
                &key.to_lowercase().replace("__", "."),
                value,
                Origin::Environment(name.clone()),
            )?;
        }
        for (key, value) in flags {
            config.set(key, value.clone(), Origin::Flag)?;
        }
        config.fill_in();
        Ok(config)
    }

    fn set(&mut self, key: &str, value: String, origin: Origin) -> Result<()> {
        if let Some(setting) = SETTINGS.iter().find(|setting| setting.key == key) {
            self.values.insert(setting.key, (value, origin));
            return Ok(());
        }
        let from_file = key.strip_suffix("_file");
        if let Some(setting) = SETTINGS.iter().find(|s| s.secret && Some(s.key) == from_file) {
            let text = std::fs::read_to_string(&value)
                .with_context(|| format!("reading {value}, named by {key}"))?;
            self.values
                .insert(setting.key, (text.trim_end_matches(['\r', '\n']).to_owned(), origin));
            return Ok(());
        }
        let near = SETTINGS.iter().map(|s| (strsim::jaro_winkler(s.key, key), s.key));
        let near = near.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(score, _)| *score > 0.75);
        match near {
            Some((_, meant)) => bail!("{origin}: there is no setting {key}; did you mean {meant}?"),
            None => bail!("{origin}: there is no setting {key}; `landfall config show` lists them"),
        }
    }

    fn fill_in(&mut self) {
        for name in ["data_dir", "server.listen"] {
            let value = self.get(name).to_owned();
            for (text, _) in self.values.values_mut() {
                *text = text.replace(&format!("{{{name}}}"), &value);
            }
        }
    }

    /// The value of a setting of the table.
    #[must_use]
    pub fn get(&self, key: &str) -> &str {
        self.values.get(key).map_or("", |(value, _)| value.as_str())
    }

    /// A value as something typed.
    ///
    /// # Errors
    /// What is expected and what stands there.
    pub fn typed<T: std::str::FromStr>(&self, key: &str, expected: &str) -> Result<T> {
        let value = self.get(key);
        value.parse().ok().with_context(|| format!("{key} must be {expected}; found {value:?}"))
    }

    /// The folder of the data.
    #[must_use]
    pub fn data_dir(&self) -> PathBuf {
        PathBuf::from(self.get("data_dir"))
    }

    /// Every setting with its value and where it came from; secrets masked.
    #[must_use]
    pub fn shown(&self) -> String {
        let mut text = String::new();
        for setting in SETTINGS {
            let Some((value, origin)) = self.values.get(setting.key) else {
                continue;
            };
            let value = if setting.secret { masked(value) } else { value.clone() };
            // Writing to a string cannot fail.
            let _ =
                writeln!(text, "{} = {value:?}  # {}; from {origin}", setting.key, setting.about);
        }
        text
    }
}

/// A secret as it may be shown: an address without its password, anything else as stars.
fn masked(value: &str) -> String {
    match (value.find("://"), value.rfind('@')) {
        _ if value.is_empty() || value.starts_with("sqlite:") => value.to_owned(),
        (Some(scheme), Some(at)) if at > scheme => {
            format!("{}***{}", &value[..scheme + 3], &value[at..])
        }
        (Some(scheme), None) => format!("{}***", &value[..scheme + 3]),
        _ => "***".to_owned(),
    }
}

fn flatten(prefix: &str, table: &toml::Table) -> Result<Vec<(String, String)>> {
    let mut flat = Vec::new();
    for (name, value) in table {
        let key = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
        match value {
            toml::Value::Table(inner) => flat.extend(flatten(&key, inner)?),
            toml::Value::String(text) => flat.push((key, text.clone())),
            toml::Value::Integer(number) => flat.push((key, number.to_string())),
            toml::Value::Boolean(yes) => flat.push((key, yes.to_string())),
            toml::Value::Array(list) => {
                let texts: Vec<&str> = list.iter().filter_map(toml::Value::as_str).collect();
                flat.push((key, texts.join(",")));
            }
            other => bail!(
                "{key}: a {} is not a text, number, yes/no or list of texts",
                other.type_str()
            ),
        }
    }
    Ok(flat)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(environment: &[(&str, &str)], flags: &[(&str, String)]) -> Result<Config> {
        let environment = environment.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
        Config::load(None, environment, flags)
    }

    #[test]
    fn a_later_layer_wins_and_places_are_filled_in() {
        let config =
            load(&[("LANDFALL__DATA_DIR", "/d"), ("LANDFALL__SERVER__LISTEN", "127.0.0.1:1")], &[])
                .unwrap();
        assert_eq!(config.get("database.url"), "sqlite:///d/landfall.db");
        assert_eq!(config.get("server.public_url"), "http://127.0.0.1:1");
        let flag = [("server.listen", "127.0.0.1:2".to_owned())];
        let config = load(&[("LANDFALL__SERVER__LISTEN", "127.0.0.1:1")], &flag).unwrap();
        assert_eq!(config.get("server.listen"), "127.0.0.1:2");
    }

    #[test]
    fn an_unknown_key_is_refused_with_what_was_meant() {
        let error = load(&[("LANDFALL__SERVER__LISTN", "x")], &[]).unwrap_err().to_string();
        assert!(
            error.contains("server.listn") && error.contains("did you mean server.listen?"),
            "{error}"
        );
        assert!(
            load(&[("LANDFALL__ZZZZ", "x")], &[]).unwrap_err().to_string().contains("config show")
        );
    }

    #[test]
    fn a_secret_comes_from_a_file_and_is_never_shown() {
        let file = std::env::temp_dir().join(format!("landfall-secret-{}", std::process::id()));
        std::fs::write(&file, "postgres://me:hunter2@db/landfall\n").unwrap();
        let name = file.to_string_lossy().into_owned();
        let config = load(&[("LANDFALL__DATABASE__URL_FILE", &name)], &[]).unwrap();
        std::fs::remove_file(&file).unwrap();
        assert_eq!(config.get("database.url"), "postgres://me:hunter2@db/landfall");
        assert!(!config.shown().contains("hunter2"));
        assert!(config.shown().contains("postgres://***@db/landfall"));
        assert!(load(&[("LANDFALL__SERVER__LISTEN_FILE", &name)], &[]).is_err());
    }

    #[test]
    fn a_value_of_the_wrong_kind_says_what_is_expected() {
        let config = load(&[("LANDFALL__SERVER__CONNECTIONS", "many")], &[]).unwrap();
        let error =
            config.typed::<usize>("server.connections", "a number").unwrap_err().to_string();
        assert_eq!(error, "server.connections must be a number; found \"many\"");
    }
}
