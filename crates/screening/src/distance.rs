//! How far two comparing forms are apart.

use crate::fold::LONGEST_TOKEN;
use crate::tables::{TABLES, place};

const SIDE: usize = LONGEST_TOKEN + 2;

/// Whether two texts are within `most` edits: letters put in, left out, changed, or two neighbours
/// swapped (optimal string alignment).
#[must_use]
pub(crate) fn within(one: &[u8], other: &[u8], most: usize) -> bool {
    if one.len().abs_diff(other.len()) > most {
        return false;
    }
    let (one, other) = differing(one, other);
    if one.is_empty() || other.is_empty() {
        return one.len().max(other.len()) <= most;
    }
    if most == 1 {
        return one_error(one, other);
    }
    if one.len().max(other.len()) <= most {
        return true;
    }
    if one.len().max(other.len()) > SIDE {
        return false;
    }
    let mut rows = [[0u8; SIDE + 1]; 3];
    for (at, cell) in (0..).zip(rows[0].iter_mut()) {
        *cell = at;
    }
    for (i, a) in one.iter().enumerate() {
        let (before, above, row) = three(&mut rows, i);
        row[0] = above[0] + 1;
        let mut least = row[0];
        for (j, b) in other.iter().enumerate() {
            let mut cell = (above[j] + u8::from(a != b)).min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                cell = cell.min(before[j - 1] + 1);
            }
            row[j + 1] = cell;
            least = least.min(cell);
        }
        if usize::from(least) > most {
            return false;
        }
    }
    usize::from(rows[one.len() % 3][other.len()]) <= most
}

/// Whether two texts that begin and end differently are one error apart.
fn one_error(one: &[u8], other: &[u8]) -> bool {
    match (one, other) {
        ([_], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

/// The row before the one above, the one above, and the row to be filled for letter `at`.
fn three<T>(rows: &mut [[T; SIDE + 1]; 3], at: usize) -> (&[T], &[T], &mut [T]) {
    let [a, b, c] = rows;
    match at % 3 {
        0 => (c, a, b),
        1 => (a, b, c),
        _ => (b, c, a),
    }
}

/// The cost of turning one comparing form into another, by likeness of sound; 1.0 is a full error.
#[must_use]
pub(crate) fn cost(one: &[u8], other: &[u8]) -> f32 {
    if one == other {
        return 0.0;
    }
    let tables = &*TABLES;
    let first = first_letters(one, other);
    let (one, other) = differing(one, other);
    let (one, other) = (&one[..one.len().min(SIDE)], &other[..other.len().min(SIDE)]);
    let gap =
        |letter: u8| if letter.is_ascii_lowercase() { tables.gap[place(letter)] } else { 1.0 };
    let mut rows = [[0f32; SIDE + 1]; 3];
    for (j, b) in other.iter().enumerate() {
        rows[0][j + 1] = rows[0][j] + gap(*b);
    }
    for (i, a) in one.iter().enumerate() {
        let (before, above, row) = three(&mut rows, i);
        row[0] = above[0] + gap(*a);
        for (j, b) in other.iter().enumerate() {
            let change = if a.is_ascii_lowercase() && b.is_ascii_lowercase() {
                tables.substitution[place(*a)][place(*b)]
            } else {
                f32::from(u8::from(a != b))
            };
            let mut cell = (above[j] + change).min(above[j + 1] + gap(*a)).min(row[j] + gap(*b));
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b && a != b {
                cell = cell.min(before[j - 1] + SWAP);
            }
            row[j + 1] = cell;
        }
    }
    rows[one.len() % 3][other.len()] + first
}

/// What is left of two texts without the beginning and the end they share.
fn differing<'a>(one: &'a [u8], other: &'a [u8]) -> (&'a [u8], &'a [u8]) {
    let start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[start..], &other[start..]);
    let end = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    (&one[..one.len() - end], &other[..other.len() - end])
}

/// Whoever writes a name gets its first letter right.
fn first_letters(one: &[u8], other: &[u8]) -> f32 {
    match (one.first(), other.first()) {
        (Some(a), Some(b)) if a != b && one.get(1) != Some(b) && other.get(1) != Some(a) => FIRST,
        _ => 0.0,
    }
}

/// A first letter that is another, beside its cost as a letter.
const FIRST: f32 = 0.15;
/// Two neighbours swapped.
const SWAP: f32 = 0.85;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted() {
        let near = |a: &str, b: &str, most| within(a.as_bytes(), b.as_bytes(), most);
        assert!(near("kalid", "kalid", 0));
        assert!(near("kalid", "kaild", 1), "a swap is one");
        assert!(!near("kalid", "kald", 0));
        assert!(near("abcdef", "bcdefg", 2) && !near("abcdef", "bcdefg", 1));
        assert!(near("", "ab", 2) && !near("", "ab", 1));
    }

    #[test]
    fn like_sounds_cost_less() {
        let cost = |a: &str, b: &str| cost(a.as_bytes(), b.as_bytes());
        assert!(cost("muhamad", "muhamid") < cost("muhamad", "muharad"));
        assert!((cost("kalid", "kaild") - SWAP).abs() < 1e-6);
        assert!((cost("abc", "abc")).abs() < 1e-6);
        assert!((cost("kz", "zk") - cost("zk", "kz")).abs() < 1e-6);
    }
}
