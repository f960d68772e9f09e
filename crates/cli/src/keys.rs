//! The server key: 32 bytes in a file beside the database, never in it.

use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use storage::Ambient;

/// Reads the server key, or makes one if there is none yet.
///
/// # Errors
/// A file that is no key, or cannot be read or written.
pub fn server_key(path: &Path, ambient: &Ambient) -> Result<[u8; 32]> {
    match std::fs::read(path) {
        Ok(bytes) => {
            warn_if_open(path);
            let text = String::from_utf8_lossy(&bytes);
            decode(text.trim()).with_context(|| {
                format!("{} is not a server key: expected 64 hexadecimal digits", path.display())
            })
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => make(path, ambient),
        Err(error) => Err(error).with_context(|| format!("reading {}", path.display())),
    }
}

fn make(path: &Path, ambient: &Ambient) -> Result<[u8; 32]> {
    let key: [u8; 32] = ambient.bytes();
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("creating {}", folder.display()))?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).with_context(|| format!("writing {}", path.display()))?;
    let text: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    writeln!(file, "{text}")?;
    file.sync_all()?;
    Ok(key)
}

fn decode(text: &str) -> Result<[u8; 32]> {
    if text.len() != 64 || !text.is_ascii() {
        bail!("{} characters", text.len());
    }
    let mut key = [0; 32];
    for (place, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[place * 2..place * 2 + 2], 16)?;
    }
    Ok(key)
}

#[cfg(unix)]
fn warn_if_open(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = std::fs::metadata(path).map(|data| data.permissions().mode()).unwrap_or(0);
    if mode & 0o077 != 0 {
        tracing::warn!(path = %path.display(), "others on this machine can read the server key: chmod 600 it");
    }
}

#[cfg(not(unix))]
fn warn_if_open(_: &Path) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_read_again_and_refused_when_it_is_none() {
        let folder = std::env::temp_dir().join(format!("landfall-key-{}", std::process::id()));
        let path = folder.join("server.key");
        let made = server_key(&path, &Ambient::system()).unwrap();
        assert_eq!(server_key(&path, &Ambient::system()).unwrap(), made);
        std::fs::write(&path, "not a key").unwrap();
        assert!(
            server_key(&path, &Ambient::system())
                .unwrap_err()
                .to_string()
                .contains("not a server key")
        );
        std::fs::remove_dir_all(folder).unwrap();
    }
}
