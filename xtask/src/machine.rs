//! What the checks need of the machine, installed where it is missing.

use std::env;
use std::fs;
use std::io::IsTerminal;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::commands::{cargo, read, root, show, works};
use crate::say;

/// A Debian package, what it is for and how one sees that it is there.
struct Package {
    name: &'static str,
    purpose: &'static str,
    there: fn() -> bool,
}

const PACKAGES: &[Package] = &[
    Package {
        name: "chromium",
        purpose: "the browser of the end-to-end tests",
        there: || on_path("chromium"),
    },
    Package {
        name: "fonts-dejavu-core",
        purpose: "letters the browser draws",
        there: || Path::new("/usr/share/fonts/truetype/dejavu").is_dir(),
    },
    Package {
        name: "poppler-utils",
        purpose: "reading the text of certificates",
        there: || on_path("pdftotext"),
    },
    Package { name: "zbar-tools", purpose: "reading their QR codes", there: || on_path("zbarimg") },
    Package { name: "postgresql", purpose: "the second database", there: postgres_is_there },
    Package {
        name: "sqlite3",
        purpose: "setting a session's clock back in the end-to-end tests",
        there: || on_path("sqlite3"),
    },
];

/// Installs what is missing, from Debian and npm.
pub(crate) fn prepare() -> Result<()> {
    for tool in ["fmt", "clippy"] {
        if !works(cargo().args([tool, "--version"])) {
            bail!("cargo {tool} is missing: rustup component add rustfmt clippy");
        }
    }
    let missing: Vec<&Package> = PACKAGES.iter().filter(|p| !(p.there)()).collect();
    if missing.is_empty() {
        say("everything from Debian is here");
    } else {
        install(&missing)?;
    }
    for folder in ["web-assets", "e2e"] {
        modules(folder)?;
    }
    Ok(())
}

fn install(missing: &[&Package]) -> Result<()> {
    for package in missing {
        say(&format!("missing: {} ({})", package.name, package.purpose));
    }
    let names: Vec<&str> = missing.iter().map(|p| p.name).collect();
    let by_hand = format!(
        "install by hand, then run this again:\n  apt-get install --no-install-recommends {}",
        names.join(" ")
    );
    if !on_path("apt-get") {
        bail!("this is no Debian; install the equivalents of: {}", names.join(", "));
    }
    let Some(prefix) = privilege() else {
        bail!("neither root nor sudo: {by_hand}");
    };
    let apt = |arguments: &[&str]| {
        let mut words = prefix.clone();
        words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"]);
        words.extend(arguments);
        let mut command = Command::new(words[0]);
        command.args(&words[1..]);
        command
    };
    show(&mut apt(&["update"])).context(by_hand.clone())?;
    let mut arguments = vec!["install", "--no-install-recommends"];
    arguments.extend(&names);
    show(&mut apt(&arguments)).context(by_hand)?;
    match missing.iter().find(|p| !(p.there)()) {
        None => Ok(()),
        Some(package) => bail!("{} was installed but is not found", package.name),
    }
}

/// The words before a command that needs root, or `None` if there is no way.
fn privilege() -> Option<Vec<&'static str>> {
    if fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0) {
        return Some(Vec::new());
    }
    if !on_path("sudo") {
        return None;
    }
    if std::io::stdin().is_terminal() {
        return Some(vec!["sudo"]);
    }
    works(Command::new("sudo").args(["-n", "true"])).then(|| vec!["sudo", "-n"])
}

/// `npm ci` in a folder whose modules are missing or older than its lock file.
fn modules(folder: &str) -> Result<()> {
    let folder = root().join(folder);
    let lock = folder.join("package-lock.json");
    if !lock.exists() {
        return Ok(());
    }
    node()?;
    let modified = |path: &Path| fs::metadata(path).and_then(|m| m.modified()).ok();
    let done = modified(&folder.join("node_modules/.package-lock.json"));
    if done.is_some() && done >= modified(&lock) {
        say(&format!("{} has its modules", folder.display()));
        return Ok(());
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund"])
        // Debian's browser is used; nothing is fetched beside the registry.
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .current_dir(&folder);
    show(&mut npm)
}

fn node() -> Result<()> {
    let version = read(Command::new("node").arg("--version"))
        .context("Node 20 is needed: https://nodejs.org or Debian's nodejs and npm")?;
    let major = version.trim().trim_start_matches('v').split('.').next();
    let major: u32 = major.and_then(|m| m.parse().ok()).unwrap_or(0);
    if major < 20 {
        bail!("Node {} is too old, 20 is needed", version.trim());
    }
    Ok(())
}

fn on_path(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

fn postgres_is_there() -> bool {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    on_path("initdb") || versions.flatten().any(|v| v.path().join("bin/initdb").is_file())
}
