//! A message as it arrived.

/// One message the mailbox received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The sender of the envelope.
    pub from: String,
    /// The recipients of the envelope.
    pub to: Vec<String>,
    /// Headers and body as sent, lines ending in CR LF.
    pub data: String,
}

impl Letter {
    /// A header's value, folded lines joined, not decoded.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<String> {
        let (head, _) = split(&self.data);
        header(head, name)
    }

    /// The plain text of the message, decoded.
    #[must_use]
    pub fn text(&self) -> String {
        plain(&self.data).unwrap_or_default()
    }

    /// The first address in the text that contains `part`.
    #[must_use]
    pub fn link(&self, part: &str) -> Option<String> {
        let text = self.text();
        text.split(|c: char| c.is_whitespace() || "<>\"()".contains(c))
            .find(|word| word.starts_with("http") && word.contains(part))
            .map(str::to_owned)
    }
}

fn split(data: &str) -> (&str, &str) {
    data.split_once("\r\n\r\n").unwrap_or((data, ""))
}

fn header(head: &str, name: &str) -> Option<String> {
    let unfolded = head.replace("\r\n ", " ").replace("\r\n\t", " ");
    unfolded.split("\r\n").find_map(|line| {
        let (found, value) = line.split_once(':')?;
        found.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
    })
}

/// The first text/plain part of a message or of one of its parts.
fn plain(data: &str) -> Option<String> {
    let (head, body) = split(data);
    let kind = header(head, "Content-Type").unwrap_or_else(|| "text/plain".to_owned());
    if let Some((_, rest)) = kind.split_once("boundary=") {
        let boundary = rest.split(';').next()?.trim().trim_matches('"');
        return body
            .split(&format!("--{boundary}"))
            .skip(1)
            .find_map(|part| plain(part.trim_start_matches("\r\n")));
    }
    if !kind.to_ascii_lowercase().starts_with("text/plain") {
        return None;
    }
    let encoding = header(head, "Content-Transfer-Encoding").unwrap_or_default();
    let bytes = match encoding.to_ascii_lowercase().as_str() {
        "quoted-printable" => quoted_printable(body),
        "base64" => base64(body),
        _ => body.as_bytes().to_vec(),
    };
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

fn quoted_printable(body: &str) -> Vec<u8> {
    let joined = body.replace("=\r\n", "");
    let bytes = joined.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = joined.get(at + 1..at + 3);
        match (bytes[at], hex.and_then(|h| u8::from_str_radix(h, 16).ok())) {
            (b'=', Some(byte)) => {
                out.push(byte);
                at += 3;
            }
            (byte, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    out
}

fn base64(body: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let (mut bits, mut held) = (0_u32, 0_u32);
    for byte in body.bytes() {
        let six = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = (bits << 6) | u32::from(six);
        held += 6;
        if held >= 8 {
            held -= 8;
            let [.., low] = (bits >> held).to_be_bytes();
            out.push(low);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_printable_text_and_links_are_read() {
        let letter = Letter {
            from: String::new(),
            to: Vec::new(),
            data: "Subject: Confirm\r\n your address\r\nContent-Type: multipart/alternative;\r\n boundary=\"b1\"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nNo=C3=A9, open http://127.0.0.1:1/confirm?t=3Dabc=\r\ndef now\r\n--b1\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--b1--\r\n".to_owned(),
        };
        assert_eq!(letter.header("subject").as_deref(), Some("Confirm your address"));
        assert!(letter.text().starts_with("Noé, open"));
        assert_eq!(letter.link("/confirm").as_deref(), Some("http://127.0.0.1:1/confirm?t=abcdef"));
        assert_eq!(letter.link("/other"), None);
    }

    #[test]
    fn base64_text_is_read() {
        assert_eq!(base64("Tm/D\r\nqSE="), "Noé!".as_bytes());
        assert_eq!(base64("QQ=="), b"A");
    }
}
