//! The part of CBOR (RFC 8949) a certificate needs, written and read in deterministic form only.
//!
//! Reading is strict on purpose: shortest lengths, definite sizes, no floats, nothing after the
//! end. One certificate then has exactly one spelling, and hostile input has little to play with.

/// A value as far as certificates use CBOR.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// Major types 0 and 1.
    Integer(i64),
    /// Major type 2.
    Bytes(Vec<u8>),
    /// Major type 3.
    Text(String),
    /// Major type 4.
    Array(Vec<Value>),
    /// Major type 5 with integer keys in ascending order of their encoding.
    Map(Vec<(i64, Value)>),
    /// Major type 6.
    Tag(u64, Box<Value>),
    /// `false` and `true`.
    Bool(bool),
}

/// Why bytes are not CBOR of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The bytes end before the value does.
    Truncated,
    /// Not CBOR, or not the deterministic form.
    Malformed,
}

/// Arrays and maps nest no deeper than this; ours nest to three.
const MAX_DEPTH: u8 = 6;

impl Value {
    /// The deterministic encoding.
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Integer(number) => write_integer(out, *number),
            Self::Bytes(bytes) => {
                write_head(out, 2, bytes.len() as u64);
                out.extend_from_slice(bytes);
            }
            Self::Text(text) => {
                write_head(out, 3, text.len() as u64);
                out.extend_from_slice(text.as_bytes());
            }
            Self::Array(items) => {
                write_head(out, 4, items.len() as u64);
                items.iter().for_each(|item| item.write(out));
            }
            Self::Map(entries) => {
                write_head(out, 5, entries.len() as u64);
                for (key, value) in entries {
                    write_integer(out, *key);
                    value.write(out);
                }
            }
            Self::Tag(tag, value) => {
                write_head(out, 6, *tag);
                value.write(out);
            }
            Self::Bool(truth) => out.push(if *truth { 0xF5 } else { 0xF4 }),
        }
    }

    /// Reads exactly one value, to the end of `bytes`.
    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Fault> {
        let mut reader = Reader { bytes };
        let value = reader.value(0)?;
        if reader.bytes.is_empty() { Ok(value) } else { Err(Fault::Malformed) }
    }
}

fn write_integer(out: &mut Vec<u8>, number: i64) {
    match u64::try_from(number) {
        Ok(number) => write_head(out, 0, number),
        Err(_) => write_head(out, 1, !number as u64),
    }
}

fn write_head(out: &mut Vec<u8>, major: u8, argument: u64) {
    let major = major << 5;
    let wide = argument.to_be_bytes();
    match argument {
        0..=23 => out.push(major | wide[7]),
        24..=0xFF => out.extend_from_slice(&[major | 24, wide[7]]),
        0x100..=0xFFFF => {
            out.push(major | 25);
            out.extend_from_slice(&wide[6..]);
        }
        0x1_0000..=0xFFFF_FFFF => {
            out.push(major | 26);
            out.extend_from_slice(&wide[4..]);
        }
        _ => {
            out.push(major | 27);
            out.extend_from_slice(&wide);
        }
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Fault> {
        let (taken, rest) = self.bytes.split_at_checked(count).ok_or(Fault::Truncated)?;
        self.bytes = rest;
        Ok(taken)
    }

    fn head(&mut self) -> Result<(u8, u64), Fault> {
        let first = self.take(1)?[0];
        let (major, short) = (first >> 5, first & 31);
        let width = match short {
            0..=23 => return Ok((major, u64::from(short))),
            24..=27 => 1_usize << (short - 24),
            _ => return Err(Fault::Malformed),
        };
        let argument =
            self.take(width)?.iter().fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
        let least = match short {
            24 => 24,
            25 => 0x100,
            26 => 0x1_0000,
            _ => 0x1_0000_0000,
        };
        if argument < least {
            return Err(Fault::Malformed);
        }
        Ok((major, argument))
    }

    fn length(argument: u64) -> Result<usize, Fault> {
        usize::try_from(argument).map_err(|_| Fault::Truncated)
    }

    fn value(&mut self, depth: u8) -> Result<Value, Fault> {
        if depth > MAX_DEPTH {
            return Err(Fault::Malformed);
        }
        let (major, argument) = self.head()?;
        match major {
            0 | 1 => integer(major, argument).map(Value::Integer),
            2 => Ok(Value::Bytes(self.take(Self::length(argument)?)?.to_vec())),
            3 => {
                let bytes = self.take(Self::length(argument)?)?.to_vec();
                String::from_utf8(bytes).map(Value::Text).map_err(|_| Fault::Malformed)
            }
            4 => (0..argument)
                .map(|_| self.value(depth + 1))
                .collect::<Result<_, _>>()
                .map(Value::Array),
            5 => self.map(argument, depth),
            6 => Ok(Value::Tag(argument, Box::new(self.value(depth + 1)?))),
            _ => match argument {
                20 => Ok(Value::Bool(false)),
                21 => Ok(Value::Bool(true)),
                _ => Err(Fault::Malformed),
            },
        }
    }

    fn map(&mut self, count: u64, depth: u8) -> Result<Value, Fault> {
        let mut entries: Vec<(i64, Value)> = Vec::new();
        let mut previous: Option<Vec<u8>> = None;
        for _ in 0..count {
            let (major, argument) = self.head()?;
            if major > 1 {
                return Err(Fault::Malformed);
            }
            let key = integer(major, argument)?;
            let spelled = Value::Integer(key).encode();
            if previous.as_ref().is_some_and(|before| *before >= spelled) {
                return Err(Fault::Malformed);
            }
            previous = Some(spelled);
            entries.push((key, self.value(depth + 1)?));
        }
        Ok(Value::Map(entries))
    }
}

fn integer(major: u8, argument: u64) -> Result<i64, Fault> {
    let number = i64::try_from(argument).map_err(|_| Fault::Malformed)?;
    Ok(if major == 0 { number } else { !number })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_of_rfc_8949_appendix_a() {
        for (value, bytes) in [
            (Value::Integer(0), vec![0x00]),
            (Value::Integer(23), vec![0x17]),
            (Value::Integer(24), vec![0x18, 24]),
            (Value::Integer(1000), vec![0x19, 0x03, 0xE8]),
            (Value::Integer(-1), vec![0x20]),
            (Value::Integer(-100), vec![0x38, 0x63]),
            (Value::Text("ü".into()), vec![0x62, 0xC3, 0xBC]),
            (Value::Bytes(vec![1, 2]), vec![0x42, 1, 2]),
            (
                Value::Map(vec![(1, Value::Integer(2)), (3, Value::Bool(true))]),
                vec![0xA2, 1, 2, 3, 0xF5],
            ),
        ] {
            assert_eq!(value.encode(), bytes);
            assert_eq!(Value::decode(&bytes), Ok(value));
        }
    }

    #[test]
    fn other_spellings_are_refused() {
        for bytes in [
            &[0x18, 0x17][..],                                       // 23 in two bytes
            &[0xA2, 3, 0, 1, 0],                                     // keys out of order
            &[0xA2, 1, 0, 1, 0],                                     // a key twice
            &[0x9F, 0xFF],                                           // indefinite length
            &[0xF9, 0x3C, 0x00],                                     // a float
            &[0x00, 0x00],                                           // something after the end
            &[0x61, 0xFF],                                           // not UTF-8
            &[0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0x00], // too deep
        ] {
            assert_eq!(Value::decode(bytes), Err(Fault::Malformed), "{bytes:?}");
        }
    }

    #[test]
    fn a_missing_end_is_called_so() {
        let whole = Value::Map(vec![
            (1, Value::Text("abc".into())),
            (2, Value::Array(vec![Value::Integer(70_000)])),
        ])
        .encode();
        for cut in 0..whole.len() {
            assert_eq!(Value::decode(&whole[..cut]), Err(Fault::Truncated));
        }
        // A length near the limits of the machine must not be trusted.
        assert_eq!(
            Value::decode(&[0x5B, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]),
            Err(Fault::Truncated)
        );
    }
}
