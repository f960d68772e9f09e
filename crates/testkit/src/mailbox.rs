//! A real SMTP server that keeps what it is sent.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::letter::Letter;

/// A mail server on a free port of 127.0.0.1, without TLS or sign-in.
#[derive(Debug)]
pub struct Mailbox {
    at: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    letters: Mutex<Vec<Letter>>,
    arrived: Condvar,
    refusals: AtomicU32,
    closed: AtomicBool,
}

impl Mailbox {
    /// Opens one.
    ///
    /// # Errors
    /// If no port is free.
    pub fn open() -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port")?;
        let at = listener.local_addr()?;
        let shared = Arc::new(Shared::default());
        let own = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if own.closed.load(Ordering::SeqCst) {
                    break;
                }
                let own = Arc::clone(&own);
                // A client that goes away mid-sentence is its own affair.
                thread::spawn(move || drop(converse(&stream, &own)));
            }
        });
        Ok(Self { at, shared })
    }

    /// The port to send to.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.at.port()
    }

    /// `smtp://127.0.0.1:PORT`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("smtp://{}", self.at)
    }

    /// Everything received so far, oldest first.
    #[must_use]
    pub fn letters(&self) -> Vec<Letter> {
        self.shared.lock().clone()
    }

    /// The next `count` messages are refused with 451, as a busy server does:
    /// the sender must try again.
    pub fn refuse(&self, count: u32) {
        self.shared.refusals.store(count, Ordering::SeqCst);
    }

    /// Waits for a letter that `wanted` accepts; the newest, if several.
    ///
    /// # Errors
    /// If none has come within `patience`; names what did come.
    pub fn wait(&self, patience: Duration, wanted: impl Fn(&Letter) -> bool) -> Result<Letter> {
        let until = Instant::now() + patience;
        let mut letters = self.shared.lock();
        loop {
            if let Some(letter) = letters.iter().rev().find(|l| wanted(l)) {
                return Ok(letter.clone());
            }
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                let seen: Vec<&Vec<String>> = letters.iter().map(|l| &l.to).collect();
                anyhow::bail!("no such letter; {} came, to {seen:?}", letters.len());
            }
            letters = self
                .shared
                .arrived
                .wait_timeout(letters, left)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
    }
}

impl Drop for Mailbox {
    fn drop(&mut self) {
        self.shared.closed.store(true, Ordering::SeqCst);
        // Wakes the accept loop so that it sees the mark.
        drop(TcpStream::connect_timeout(&self.at, Duration::from_secs(1)));
    }
}

impl Shared {
    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Letter>> {
        self.letters.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn refuses(&self) -> bool {
        self.refusals.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1)).is_ok()
    }
}

/// RFC 5321 as far as a client that sends one message after another needs it.
fn converse(stream: &TcpStream, shared: &Shared) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    let mut reader = BufReader::new(stream);
    let mut out = stream;
    out.write_all(b"220 testkit\r\n")?;
    let (mut from, mut to) = (String::new(), Vec::new());
    let mut line = Vec::new();
    loop {
        line.clear();
        if reader.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let command = String::from_utf8_lossy(&line).trim_end().to_owned();
        let verb = command.to_ascii_uppercase();
        let answer: &[u8] = if verb.starts_with("EHLO") {
            b"250-testkit\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n"
        } else if verb.starts_with("MAIL FROM:") {
            from = address(&command);
            to.clear();
            b"250 sender ok\r\n"
        } else if verb.starts_with("RCPT TO:") {
            to.push(address(&command));
            b"250 recipient ok\r\n"
        } else if verb == "DATA" && shared.refuses() {
            b"451 busy, try again\r\n"
        } else if verb == "DATA" && !to.is_empty() {
            out.write_all(b"354 go on\r\n")?;
            let data = read_data(&mut reader)?;
            let (from, to) = (std::mem::take(&mut from), std::mem::take(&mut to));
            shared.lock().push(Letter { from, to, data });
            shared.arrived.notify_all();
            b"250 kept\r\n"
        } else if verb == "QUIT" {
            return out.write_all(b"221 bye\r\n");
        } else if verb.starts_with("HELO") || verb == "RSET" || verb == "NOOP" {
            b"250 ok\r\n"
        } else {
            b"502 not here\r\n"
        };
        out.write_all(answer)?;
    }
}

/// Up to the line with a lone dot, stuffed dots removed.
fn read_data(reader: &mut impl BufRead) -> std::io::Result<String> {
    let mut data = Vec::new();
    let mut line = Vec::new();
    loop {
        line.clear();
        if reader.read_until(b'\n', &mut line)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if line == b".\r\n" {
            return Ok(String::from_utf8_lossy(&data).into_owned());
        }
        let start = usize::from(line.starts_with(b"."));
        data.extend_from_slice(&line[start..]);
    }
}

fn address(command: &str) -> String {
    let inner = command.split_once('<').map_or("", |(_, rest)| rest);
    inner.split('>').next().unwrap_or_default().to_owned()
}
