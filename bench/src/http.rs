//! Keep-alive connections and a constant rate of arrivals. Written by hand: the generator shares
//! the machine with the program, so that what it costs itself must be next to nothing.

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep_until, timeout};

use crate::table::Latencies;

/// Longest wait for an answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// What came back.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
    /// Bytes of the answer on the wire.
    pub size: usize,
}

/// One connection.
pub struct Wire {
    at: SocketAddr,
    stream: Option<TcpStream>,
    buffer: Vec<u8>,
}

impl Wire {
    pub fn new(at: SocketAddr) -> Self {
        Self { at, stream: None, buffer: Vec::new() }
    }

    /// Sends a request and reads its answer; the connection is kept.
    pub async fn ask(&mut self, request: &[u8]) -> io::Result<Answer> {
        let answer = timeout(PATIENCE, self.try_ask(request))
            .await
            .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()));
        if answer.is_err() {
            self.stream = None;
        }
        answer
    }

    async fn try_ask(&mut self, request: &[u8]) -> io::Result<Answer> {
        let stream = match &mut self.stream {
            Some(stream) => stream,
            None => {
                self.buffer.clear();
                let stream = TcpStream::connect(self.at).await?;
                stream.set_nodelay(true)?;
                self.stream.insert(stream)
            }
        };
        stream.write_all(request).await?;
        let buffer = &mut self.buffer;
        let end = loop {
            if let Some(at) = find(buffer, b"\r\n\r\n") {
                break at + 4;
            }
            more(stream, buffer).await?;
        };
        let head = String::from_utf8_lossy(&buffer[..end]).to_ascii_lowercase();
        let status =
            head.split(' ').nth(1).and_then(|word| word.parse().ok()).ok_or_else(broken)?;
        buffer.drain(..end);
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length:")?.trim().parse::<usize>().ok());
        let mut size = end;
        let body = match length {
            Some(length) => {
                while buffer.len() < length {
                    more(stream, buffer).await?;
                }
                size += length;
                buffer.drain(..length).collect()
            }
            None if head.contains("transfer-encoding: chunked") => {
                chunks(stream, buffer, &mut size).await?
            }
            None => Vec::new(),
        };
        if head.contains("connection: close") {
            self.stream = None;
        }
        Ok(Answer { status, head, body, size })
    }
}

async fn chunks(
    stream: &mut TcpStream,
    buffer: &mut Vec<u8>,
    size: &mut usize,
) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = loop {
            if let Some(at) = find(buffer, b"\r\n") {
                break at;
            }
            more(stream, buffer).await?;
        };
        let text = String::from_utf8_lossy(&buffer[..line]).into_owned();
        let length = usize::from_str_radix(text.trim(), 16).map_err(|_| broken())?;
        while buffer.len() < line + 2 + length + 2 {
            more(stream, buffer).await?;
        }
        body.extend_from_slice(&buffer[line + 2..line + 2 + length]);
        buffer.drain(..line + 2 + length + 2);
        *size += line + 2 + length + 2;
        if length == 0 {
            return Ok(body);
        }
    }
}

async fn more(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<()> {
    if stream.read_buf(buffer).await? == 0 {
        Err(io::ErrorKind::UnexpectedEof.into())
    } else {
        Ok(())
    }
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

fn broken() -> io::Error {
    io::ErrorKind::InvalidData.into()
}

/// What came of a run.
pub struct Run {
    pub latencies: Latencies,
    /// Answers by status; 0 counts connections that broke.
    pub statuses: BTreeMap<u16, u64>,
    /// Bytes on the wire, all answers.
    pub bytes: u64,
    /// From the first arrival to the last answer.
    pub took: Duration,
}

impl Run {
    /// How many were not answered with `status`.
    pub fn errors(&self, status: u16) -> u64 {
        self.statuses.iter().filter(|(found, _)| **found != status).map(|(_, count)| count).sum()
    }
}

/// A constant rate of arrivals (an open loop): request `n` is due at `n / rate`, whatever became of
/// those before it, and its latency counts from then, so that a stall is felt by all who came
/// meanwhile and not by one. `request(n)` writes it; the connections take turns.
pub async fn arrivals(
    at: SocketAddr,
    (connections, rate, seconds): (u64, u64, u64),
    request: impl Fn(u64) -> Vec<u8> + Send + Sync + 'static,
) -> Result<Run> {
    let (request, total) = (Arc::new(request), rate * seconds);
    let begin = Instant::now() + Duration::from_millis(500);
    let mut tasks = Vec::new();
    for lane in 0..connections {
        let request = Arc::clone(&request);
        tasks.push(tokio::spawn(async move {
            let mut wire = Wire::new(at);
            let mut found = Vec::new();
            for n in (lane..total).step_by(usize::try_from(connections).unwrap_or(1)) {
                let text = request(n);
                let due = begin + Duration::from_micros(n * 1_000_000 / rate);
                sleep_until(due).await;
                let answer = wire.ask(&text).await;
                let micros = u64::try_from(due.elapsed().as_micros()).unwrap_or(u64::MAX);
                let (status, size) = answer.map_or((0, 0), |answer| (answer.status, answer.size));
                found.push((micros, status, size));
            }
            found
        }));
    }
    let (mut micros, mut statuses, mut bytes) = (Vec::new(), BTreeMap::new(), 0);
    for task in tasks {
        for (latency, status, size) in task.await? {
            micros.push(latency);
            *statuses.entry(status).or_default() += 1;
            bytes += size as u64;
        }
    }
    Ok(Run { latencies: Latencies::from(micros), statuses, bytes, took: begin.elapsed() })
}
