//! One keep-alive connection of HTTP/1.1, blocking: a writer knows exactly what was sent and answered.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// What came back.
pub struct Answer {
    pub status: u16,
    /// True if it says that it is the answer of before.
    pub replayed: bool,
    /// The server will not take another request on this connection.
    closes: bool,
    pub body: String,
}

/// A connection, opened when it is needed.
pub struct Link {
    at: SocketAddr,
    token: String,
    stream: Option<BufReader<TcpStream>>,
}

impl Link {
    pub fn new(at: SocketAddr, token: &str) -> Self {
        Self { at, token: token.to_owned(), stream: None }
    }

    pub fn get(&mut self, path: &str) -> io::Result<Answer> {
        self.ask(&format!("GET {path} HTTP/1.1\r\n"), "")
    }

    pub fn post(&mut self, path: &str, key: &str, body: &str) -> io::Result<Answer> {
        let head = format!(
            "POST {path} HTTP/1.1\r\nContent-Type: application/json\r\nIdempotency-Key: {key}\r\nContent-Length: {}\r\n",
            body.len()
        );
        self.ask(&head, body)
    }

    fn ask(&mut self, head: &str, body: &str) -> io::Result<Answer> {
        let answer = self.try_ask(head, body);
        if answer.as_ref().map_or(true, |answer| answer.closes) {
            self.stream = None;
        }
        answer
    }

    fn try_ask(&mut self, head: &str, body: &str) -> io::Result<Answer> {
        let stream = match &mut self.stream {
            Some(stream) => stream,
            None => {
                let stream = TcpStream::connect_timeout(&self.at, Duration::from_secs(2))?;
                stream.set_read_timeout(Some(Duration::from_secs(40)))?;
                stream.set_nodelay(true)?;
                self.stream.insert(BufReader::new(stream))
            }
        };
        let text = format!(
            "{head}Host: {}\r\nAuthorization: Bearer {}\r\n\r\n{body}",
            self.at, self.token
        );
        stream.get_mut().write_all(text.as_bytes())?;
        read(stream)
    }
}

fn read(stream: &mut BufReader<TcpStream>) -> io::Result<Answer> {
    let broken = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what.to_owned());
    let mut line = String::new();
    if stream.read_line(&mut line)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let status = line
        .split(' ')
        .nth(1)
        .and_then(|word| word.parse().ok())
        .ok_or_else(|| broken("no status"))?;
    let (mut length, mut replayed, mut closes) = (None, false, false);
    loop {
        line.clear();
        if stream.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let header = line.trim_end().to_ascii_lowercase();
        match header.split_once(':').map(|(name, value)| (name, value.trim())) {
            None if header.is_empty() => break,
            Some(("content-length", value)) => length = value.parse::<usize>().ok(),
            Some(("idempotency-replayed", value)) => replayed = value == "true",
            Some(("connection", value)) => closes = value == "close",
            _ => {}
        }
    }
    let mut body = vec![0; length.ok_or_else(|| broken("no length"))?];
    stream.read_exact(&mut body)?;
    let body = String::from_utf8(body).map_err(|_| broken("not text"))?;
    Ok(Answer { status, replayed, closes, body })
}
