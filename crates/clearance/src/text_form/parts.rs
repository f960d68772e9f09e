//! Parts with their own marks: cut, sealed, found again in whatever stands round them.

use super::mark;
use super::problem::{Hint, TextProblem};
use super::sign::is_plain;

/// How every text begins: the name and version of the form.
pub const TAG: &str = "LF1";
/// Most characters of a part: what one message of a satellite messenger holds.
pub const PART_MOST: usize = 160;
/// Most parts of a notice.
const PARTS_MOST: usize = 99;
/// `=` and the mark at the end of a part.
const END: usize = 1 + mark::LENGTH;

/// A part as it was found, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) number: usize,
    pub(super) of: usize,
    pub(super) mark: String,
    pub(super) body: String,
}

/// What was found in a text.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) parts: Vec<Part>,
    /// Parts that are there and cannot be used, with their numbers.
    pub(super) damaged: Vec<(usize, TextProblem)>,
    /// What stands outside the parts.
    pub(super) outside: Vec<String>,
}

/// One part, sealed.
pub(super) fn seal(number: usize, of: usize, whole: &str, body: &str) -> String {
    let text = format!("{TAG}/{number}/{of}/{whole}+{body}");
    let end = mark::of(&text);
    format!("{text}={end}")
}

/// The payload in parts of at most [`PART_MOST`] characters.
pub(super) fn cut(payload: &str) -> Vec<String> {
    let whole = mark::of(payload);
    let mut of = 1;
    loop {
        let bodies = bodies(payload, of);
        if bodies.len() <= of {
            let of = bodies.len();
            let sealed = (1..).zip(&bodies).map(|(number, body)| seal(number, of, &whole, body));
            return sealed.collect();
        }
        of = bodies.len();
    }
}

fn bodies(payload: &str, of: usize) -> Vec<&str> {
    let mut rest = payload;
    let mut bodies = Vec::new();
    while !rest.is_empty() {
        let number = bodies.len() + 1;
        let head = format!("{TAG}/{number}/{of}/").len() + mark::LENGTH + 1;
        let (body, tail) = rest.split_at((PART_MOST - head - END).min(rest.len()));
        bodies.push(body);
        rest = tail;
    }
    bodies
}

/// Upper case, without blanks, with the plain forms of signs that keyboards make prettier.
pub(super) fn squeeze(text: &str) -> Vec<char> {
    let visible = text.chars().filter(|c| {
        !c.is_whitespace() && !c.is_control() && !matches!(c, '\u{200B}'..='\u{200F}' | '\u{FEFF}')
    });
    let plain = visible.map(|c| match c {
        '‘' | '’' | 'ʼ' | '`' | '´' => '\'',
        '‐'..='―' | '−' => '-',
        c => c.to_ascii_uppercase(),
    });
    plain.collect()
}

struct Head {
    number: usize,
    of: usize,
    mark: String,
    /// Signs of the head, its `+` included.
    length: usize,
}

/// The head that begins here: `LF1/2/5/K7QXM+`.
fn head(signs: &[char]) -> Option<Head> {
    let rest = signs.strip_prefix(&['L', 'F', '1', '/'])?;
    let (number, rest) = count(rest)?;
    let (of, rest) = count(rest)?;
    let (whole, rest) = rest.split_at_checked(mark::LENGTH)?;
    let fits = mark::fits(whole) && rest.first() == Some(&'+') && (1..=of).contains(&number);
    let length = signs.len() - rest.len() + 1;
    fits.then(|| Head { number, of, mark: whole.iter().collect(), length })
}

/// One or two digits and the stroke after them.
fn count(signs: &[char]) -> Option<(usize, &[char])> {
    let at = signs.iter().take(3).position(|c| *c == '/')?;
    let digits: String = signs[..at].iter().collect();
    let fits = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    let number = fits.then(|| digits.parse().ok())??;
    ((1..=PARTS_MOST).contains(&number) && !digits.starts_with('0'))
        .then(|| (number, &signs[at + 1..]))
}

/// Every part in a squeezed text.
pub(super) fn find(signs: &[char]) -> Found {
    let mut found = Found::default();
    let mut outside = String::new();
    let mut at = 0;
    while at < signs.len() {
        let Some(head) = head(&signs[at..]) else {
            outside.push(signs[at]);
            at += 1;
            continue;
        };
        found.outside.extend(Some(std::mem::take(&mut outside)).filter(|text| !text.is_empty()));
        at += part(&signs[at..], &head, &mut found);
    }
    found.outside.extend(Some(outside).filter(|text| !text.is_empty()));
    found
}

/// Takes the part that begins here; how many signs it has.
fn part(signs: &[char], head: &Head, found: &mut Found) -> usize {
    let after = head.length;
    let next = (after..signs.len()).find(|at| self::head(&signs[*at..]).is_some());
    let room = &signs[..next.unwrap_or(signs.len())];
    let end = room.iter().position(|c| *c == '=');
    let part = head.number;
    let Some(end) = end.filter(|end| end + END <= room.len()) else {
        found.damaged.push((part, TextProblem::NoEnd { part }));
        return room.len();
    };
    let (text, given) = (&signs[..end], &signs[end + 1..end + END]);
    let problem = if let Some(at) = text.iter().position(|c| !is_plain(*c)) {
        Some(TextProblem::Sign { part, at: at + 1, found: signs[at].to_string() })
    } else {
        let whole = mark::of(&text.iter().collect::<String>());
        let whole: Vec<char> = whole.chars().collect();
        let hint = || hint(text, given, &whole);
        (whole != given).then(|| TextProblem::Damaged { part, hint: hint() })
    };
    match problem {
        Some(problem) => found.damaged.push((part, problem)),
        None => found.parts.push(Part {
            number: part,
            of: head.of,
            mark: head.mark.clone(),
            body: text[head.length..].iter().collect(),
        }),
    }
    end + END
}

/// One change of a sign, or of two neighbours, with which text and mark would agree. It is told,
/// never made: of damages of another kind, about one in two thousand looks like this too.
fn hint(text: &[char], given: &[char], whole: &[char]) -> Option<Hint> {
    let differ: Vec<usize> = (0..mark::LENGTH).filter(|i| given[*i] != whole[*i]).collect();
    let swapped = differ.len() == 2
        && differ[1] == differ[0] + 1
        && given[differ[0]] == whole[differ[1]]
        && given[differ[1]] == whole[differ[0]];
    if differ.len() == 1 || swapped {
        let part = |signs: &[char]| signs[differ[0]..=differ[differ.len() - 1]].iter().collect();
        let at = text.len() + 2 + differ[0];
        return Some(Hint { at, found: part(given), fits: part(whole) });
    }
    let mark_of = |signs: &[char]| mark::value(&signs.iter().collect::<String>());
    let wanted = mark_of(given)? ^ mark_of(whole)?;
    // What changing one bit does to the CRC, for a byte with nothing, one byte, … after it.
    let mut bits: [u32; 8] = std::array::from_fn(|bit| mark::step(0, 1 << bit));
    let mut before: Option<(char, [u32; 8])> = None;
    for (at, found) in text.iter().copied().enumerate().rev() {
        let effect = |bits: &[u32; 8], was: char, is: char| {
            let changed = u32::from(was) ^ u32::from(is);
            (0..8).filter(|bit| changed >> bit & 1 == 1).fold(0, |sum, bit| sum ^ bits[bit])
        };
        if let Some(fits) = fitting(&bits, found, wanted) {
            return Some(Hint { at: at + 1, found: found.into(), fits: fits.into() });
        }
        if let Some((right, right_bits)) = before
            && effect(&bits, found, right) ^ effect(&right_bits, right, found) == wanted
        {
            let (found, fits) = (format!("{found}{right}"), format!("{right}{found}"));
            return Some(Hint { at: at + 1, found, fits });
        }
        before = Some((found, bits));
        bits = bits.map(|bits| mark::step(bits, 0));
    }
    None
}

/// The sign in the place of `found` that changes the CRC as `wanted`: all changes of seven bits,
/// each one bit from the last (Gray's order).
fn fitting(bits: &[u32; 8], found: char, wanted: u32) -> Option<char> {
    let byte = u8::try_from(found).ok()?;
    let (mut effect, mut change) = (0, 0_u8);
    for step in 1..128_u32 {
        let bit = step.trailing_zeros();
        effect ^= bits[bit as usize];
        change ^= 1 << bit;
        let other = char::from(byte ^ change);
        if effect == wanted && is_plain(other) {
            return Some(other);
        }
    }
    None
}
