//! What `cargo metadata` says, as far as tidy asks.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::commands::{cargo, read};

/// All packages that are built for Linux.
#[derive(Debug, Default)]
pub(crate) struct Metadata {
    pub(crate) packages: Vec<Package>,
}

/// One package.
#[derive(Debug, Default, Clone)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) licence: Option<String>,
    /// One of ours.
    pub(crate) own: bool,
    /// Its folder below the root, for our own.
    pub(crate) folder: String,
    pub(crate) dependencies: Vec<Dependency>,
}

/// A line of a manifest.
#[derive(Debug, Clone)]
pub(crate) struct Dependency {
    pub(crate) name: String,
    pub(crate) dev: bool,
}

impl Metadata {
    pub(crate) fn read() -> Result<Self> {
        let text = read(cargo().args([
            "metadata",
            "--format-version",
            "1",
            "--filter-platform",
            "x86_64-unknown-linux-gnu",
        ]))?;
        Self::parse(&text)
    }

    fn parse(text: &str) -> Result<Self> {
        let json: Value = serde_json::from_str(text)?;
        let root = json["workspace_root"].as_str().unwrap_or_default();
        let own: Vec<&Value> = list(&json["workspace_members"]).collect();
        let packages = list(&json["packages"])
            .map(|p| package(p, root, own.contains(&&p["id"])))
            .collect::<Option<_>>()
            .context("cargo metadata has another form than known")?;
        Ok(Self { packages })
    }

    /// Our own packages.
    pub(crate) fn own(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|p| p.own)
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn package(json: &Value, root: &str, own: bool) -> Option<Package> {
    let text = |key: &str| json[key].as_str().map(str::to_owned);
    let manifest = text("manifest_path")?;
    let folder = manifest.strip_suffix("/Cargo.toml").unwrap_or(&manifest);
    let folder = folder.strip_prefix(root).unwrap_or(folder);
    Some(Package {
        name: text("name")?,
        version: text("version")?,
        licence: text("license"),
        own,
        folder: folder.trim_start_matches('/').to_owned(),
        dependencies: list(&json["dependencies"])
            .filter_map(|d| {
                Some(Dependency {
                    name: d["name"].as_str()?.to_owned(),
                    dev: d["kind"].as_str() == Some("dev"),
                })
            })
            .collect(),
    })
}

#[cfg(test)]
impl Package {
    /// One of ours for a fixture; names that begin with `~` are for tests only.
    pub(crate) fn ours(name: &str, dependencies: &[&str]) -> Self {
        Self {
            name: name.to_owned(),
            own: true,
            folder: format!("crates/{name}"),
            licence: Some("Apache-2.0".to_owned()),
            dependencies: dependencies
                .iter()
                .map(|d| Dependency {
                    name: d.trim_start_matches('~').to_owned(),
                    dev: d.starts_with('~'),
                })
                .collect(),
            ..Self::default()
        }
    }

    /// A foreign one.
    pub(crate) fn foreign(name: &str, licence: Option<&str>) -> Self {
        Self {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: licence.map(str::to_owned),
            ..Self::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_of_cargo_metadata_is_read() {
        let text = r#"{"workspace_root":"/r","workspace_members":["a"],"packages":[
            {"id":"a","name":"web","version":"0.1.0","license":"Apache-2.0","manifest_path":"/r/crates/web/Cargo.toml",
             "dependencies":[{"name":"serde","kind":null},{"name":"testkit","kind":"dev"}]},
            {"id":"b","name":"serde","version":"1.0.0","license":null,"manifest_path":"/c/serde/Cargo.toml","dependencies":[]}]}"#;
        let metadata = Metadata::parse(text).unwrap();
        let own: Vec<_> = metadata.own().collect();
        assert_eq!((own.len(), own[0].folder.as_str()), (1, "crates/web"));
        assert!(!own[0].dependencies[0].dev && own[0].dependencies[1].dev);
        assert_eq!(metadata.packages[1].licence, None);
    }
}
