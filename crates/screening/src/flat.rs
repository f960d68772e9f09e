//! Flat arrays: many texts in one, many lists in one, many buckets in one.

use crate::relate::low;

/// A count as the 32-bit number that flat arrays use.
///
/// A list never reaches four thousand million of anything: building refuses long before.
pub(crate) fn index32(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// A 32-bit number as a place in an array.
pub(crate) fn place(at: u32) -> usize {
    at as usize
}

/// Texts one after another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Texts {
    pub(crate) bytes: Vec<u8>,
    pub(crate) ends: Vec<u32>,
}

impl Default for Texts {
    fn default() -> Self {
        Self { bytes: Vec::new(), ends: vec![0] }
    }
}

impl Texts {
    pub(crate) fn push(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
        self.ends.push(index32(self.bytes.len()));
    }

    pub(crate) fn bytes(&self, at: u32) -> &[u8] {
        &self.bytes[place(self.ends[place(at)])..place(self.ends[place(at) + 1])]
    }

    /// The text; texts that are not UTF-8 (a file that was tampered with) are empty.
    pub(crate) fn get(&self, at: u32) -> &str {
        std::str::from_utf8(self.bytes(at)).unwrap_or("")
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len() - 1
    }
}

/// Lists of numbers one after another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Lists<T> {
    pub(crate) values: Vec<T>,
    pub(crate) ends: Vec<u32>,
}

impl<T> Default for Lists<T> {
    fn default() -> Self {
        Self { values: Vec::new(), ends: vec![0] }
    }
}

impl<T: Copy> Lists<T> {
    pub(crate) fn push(&mut self, values: impl IntoIterator<Item = T>) {
        self.values.extend(values);
        self.ends.push(index32(self.values.len()));
    }

    pub(crate) fn get(&self, at: u32) -> &[T] {
        &self.values[place(self.ends[place(at)])..place(self.ends[place(at) + 1])]
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len() - 1
    }
}

impl Lists<u32> {
    /// For each of `count` keys the places at which it stands in `lists`.
    pub(crate) fn inverted(lists: &Self, count: usize) -> Self {
        let mut ends = vec![0u32; count + 1];
        for key in &lists.values {
            ends[place(*key) + 1] += 1;
        }
        for at in 0..count {
            ends[at + 1] += ends[at];
        }
        let mut next = ends.clone();
        let mut values = vec![0u32; lists.values.len()];
        for at in 0..index32(lists.len()) {
            for key in lists.get(at) {
                let slot = &mut next[place(*key)];
                values[place(*slot)] = at;
                *slot += 1;
            }
        }
        Self { values, ends }
    }
}

/// Ids by hash: a bucket is found by the low bits, and an 8-bit tag of the hash stands beside the
/// id, so that few of the others in a bucket are looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Buckets {
    pub(crate) starts: Vec<u32>,
    /// Id in the upper 24 bits, tag in the lower 8.
    pub(crate) entries: Vec<u32>,
}

/// Most ids that buckets can hold.
pub(crate) const MOST_IDS: usize = 1 << 24;

fn tag(hash: u64) -> u32 {
    low(hash >> 56)
}

impl Buckets {
    /// Builds from pairs of hash and id, given twice in the same order.
    pub(crate) fn build<I: Iterator<Item = (u64, u32)>>(pairs: impl Fn() -> I) -> Self {
        let count = pairs().count();
        let size = count.next_power_of_two().max(16);
        let mask = size as u64 - 1;
        let mut starts = vec![0u32; size + 1];
        for (hash, _) in pairs() {
            starts[place(low(hash & mask)) + 1] += 1;
        }
        for at in 0..size {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut entries = vec![0u32; count];
        for (hash, id) in pairs() {
            let slot = &mut next[place(low(hash & mask))];
            entries[place(*slot)] = id << 8 | tag(hash);
            *slot += 1;
        }
        Self { starts, entries }
    }

    /// Ids that may have this hash.
    pub(crate) fn get(&self, hash: u64) -> impl Iterator<Item = u32> + '_ {
        let size = self.starts.len().saturating_sub(1);
        let range = if size == 0 {
            0..0
        } else {
            let at = place(low(hash & (size as u64 - 1)));
            place(self.starts[at])..place(self.starts[at + 1])
        };
        let tag = tag(hash);
        self.entries[range].iter().filter(move |e| **e & 0xff == tag).map(|e| e >> 8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::hash;

    #[test]
    fn texts_and_lists_are_found_again() {
        let mut texts = Texts::default();
        texts.push("one");
        texts.push("");
        texts.push("three");
        assert_eq!(
            (texts.get(0), texts.get(1), texts.get(2), texts.len()),
            ("one", "", "three", 3)
        );
        let mut lists = Lists::default();
        lists.push([0, 1]);
        lists.push([1]);
        let inverted = Lists::inverted(&lists, 3);
        assert_eq!(inverted.get(0), [0]);
        assert_eq!(inverted.get(1), [0, 1]);
        assert_eq!(inverted.get(2), [0u32; 0]);
    }

    #[test]
    fn buckets_find_every_id_of_a_hash() {
        let pairs: Vec<(u64, u32)> =
            (0..1000u32).map(|id| (hash(&(id / 2).to_le_bytes()), id)).collect();
        let buckets = Buckets::build(|| pairs.iter().copied());
        for (hash, id) in &pairs {
            assert!(buckets.get(*hash).any(|found| found == *id));
        }
        assert!(Buckets::default().get(7).next().is_none());
    }
}
