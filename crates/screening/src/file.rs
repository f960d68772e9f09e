//! An index as a file, so that a restart is instant.
//!
//! Format 1: the eight bytes `LFSCREEN`, the format as `u32`, the length of what follows as `u64`
//! and its checksum as `u64`; then the counts of rarity, and the arrays of the list one after
//! another, each as its count (`u64`) and its numbers, little-endian. Entries withdrawn are left out,
//! entries added are in: saving is also what folds them into one list.

use crate::error::ListError;
use crate::flat::{Buckets, Lists, Texts};
use crate::hash::{Building, mix};
use crate::index::Index;
use crate::rarity::Rarity;
use crate::segment::{Entries, Segment};
use crate::vocabulary::Vocabulary;
use std::collections::HashMap;
use std::io::{Read, Write};

/// The format written and read.
const FORMAT: u32 = 1;

/// A number of a flat array.
trait Number: Copy {
    const SIZE: usize;
    fn put(self, out: &mut Vec<u8>);
    fn get(bytes: &[u8]) -> Self;
}

macro_rules! number {
    ($($kind:ty),*) => {$(
        impl Number for $kind {
            const SIZE: usize = size_of::<$kind>();
            fn put(self, out: &mut Vec<u8>) {
                out.extend_from_slice(&self.to_le_bytes());
            }
            fn get(bytes: &[u8]) -> Self {
                let mut own = [0; size_of::<$kind>()];
                own.copy_from_slice(bytes);
                Self::from_le_bytes(own)
            }
        }
    )*};
}
number!(u8, u16, u32, u64, f32);

fn put<T: Number>(out: &mut Vec<u8>, values: &[T]) {
    (values.len() as u64).put(out);
    values.iter().for_each(|value| value.put(out));
}

/// What is left of the file.
struct Reading<'a>(&'a [u8]);

impl Reading<'_> {
    fn take(&mut self, count: usize) -> Result<&[u8], ListError> {
        let (own, rest) = self.0.split_at_checked(count).ok_or(ListError::Damaged)?;
        self.0 = rest;
        Ok(own)
    }

    fn values<T: Number>(&mut self) -> Result<Vec<T>, ListError> {
        let count = usize::try_from(u64::get(self.take(8)?)).map_err(|_| ListError::Damaged)?;
        let bytes = self.take(count.checked_mul(T::SIZE).ok_or(ListError::Damaged)?)?;
        Ok(bytes.chunks_exact(T::SIZE).map(T::get).collect())
    }

    fn texts(&mut self) -> Result<Texts, ListError> {
        Ok(Texts { bytes: self.values()?, ends: self.values()? })
    }

    fn lists<T: Number>(&mut self) -> Result<Lists<T>, ListError> {
        Ok(Lists { values: self.values()?, ends: self.values()? })
    }

    fn buckets(&mut self) -> Result<Buckets, ListError> {
        Ok(Buckets { starts: self.values()?, entries: self.values()? })
    }
}

fn put_texts(out: &mut Vec<u8>, texts: &Texts) {
    put(out, &texts.bytes);
    put(out, &texts.ends);
}

fn put_lists<T: Number>(out: &mut Vec<u8>, lists: &Lists<T>) {
    put(out, &lists.values);
    put(out, &lists.ends);
}

fn put_buckets(out: &mut Vec<u8>, buckets: &Buckets) {
    put(out, &buckets.starts);
    put(out, &buckets.entries);
}

/// Eight bytes at a time, so that a large index is checked in a moment. Tells damage, not malice.
fn checksum(bytes: &[u8]) -> u64 {
    let mut chunks = bytes.chunks_exact(8);
    let state = chunks.by_ref().fold(0, |state, chunk| mix(state, u64::get(chunk)));
    chunks.remainder().iter().fold(state, |state, byte| mix(state, u64::from(*byte)))
}

impl Index {
    /// What a saved index begins with.
    pub const MAGIC: &[u8; 8] = b"LFSCREEN";

    /// Writes the index.
    ///
    /// # Errors
    /// Writing failed.
    pub fn save(&self, to: &mut impl Write) -> Result<(), ListError> {
        let changed =
            self.segments[1].len() > 0 || self.withdrawn.iter().any(|gone| !gone.is_empty());
        let folded = if changed { Some(Self::build(self.entries())?) } else { None };
        let index = folded.as_ref().unwrap_or(self);
        let mut body = Vec::new();
        let (counts, names) = index.rarity.parts();
        put(&mut body, &counts.iter().map(|(key, _)| *key).collect::<Vec<u64>>());
        put(&mut body, &counts.iter().map(|(_, count)| *count).collect::<Vec<u32>>());
        put(&mut body, &[names]);
        put_segment(&mut body, &index.segments[0]);
        let mut head = Self::MAGIC.to_vec();
        FORMAT.put(&mut head);
        (body.len() as u64).put(&mut head);
        checksum(&body).put(&mut head);
        to.write_all(&head)?;
        to.write_all(&body)?;
        Ok(())
    }

    /// Reads an index that was saved.
    ///
    /// # Errors
    /// The file is none of ours, of another version, damaged, or cannot be read.
    pub fn load(from: &mut impl Read) -> Result<Self, ListError> {
        let mut bytes = Vec::new();
        from.read_to_end(&mut bytes)?;
        let mut reading = Reading(&bytes);
        if reading.take(8).ok() != Some(Self::MAGIC.as_slice()) {
            return Err(ListError::NotAnIndex);
        }
        let found = u32::get(reading.take(4)?);
        if found != FORMAT {
            return Err(ListError::OtherVersion { found, known: FORMAT });
        }
        let length = u64::get(reading.take(8)?);
        let sum = u64::get(reading.take(8)?);
        if length != reading.0.len() as u64 || sum != checksum(reading.0) {
            return Err(ListError::Damaged);
        }
        let keys: Vec<u64> = reading.values()?;
        let counts: Vec<u32> = reading.values()?;
        let names: Vec<u32> = reading.values()?;
        let [names] = names[..] else { return Err(ListError::Damaged) };
        let counts: HashMap<u64, u32, Building> = keys.into_iter().zip(counts).collect();
        let segment = segment(&mut reading)?;
        Ok(Self::of(segment, Rarity::of(counts, names)))
    }
}

fn put_segment(out: &mut Vec<u8>, segment: &Segment) {
    let words = &segment.vocabulary;
    put_texts(out, &words.texts);
    put_texts(out, &words.shapes);
    put(out, &words.letters);
    put_lists(out, &words.shaped);
    put(out, &words.forms);
    put(out, &words.bares);
    put(out, &words.skeletons);
    put(out, &words.bones);
    put(out, &words.flags);
    put(out, &words.weights);
    for buckets in [&words.exact, &words.errors, &words.slips, &words.sounds, &words.nicknames] {
        put_buckets(out, buckets);
    }
    put(out, &words.sorted);
    put_lists(out, &segment.names);
    put_texts(out, &segment.name_texts);
    put(out, &segment.name_entry);
    put(out, &segment.name_weak);
    put_lists(out, &segment.postings);
    let entries = &segment.entries;
    put_texts(out, &entries.ids);
    put_texts(out, &entries.list_names);
    put(out, &entries.list);
    put(out, &entries.kind);
    put(out, &entries.sex);
    put_lists(out, &entries.born);
    put_lists(out, &entries.nationalities);
    put(out, &entries.names_end);
    put(out, &entries.mark_kinds);
    put_texts(out, &entries.mark_texts);
    put(out, &entries.marks_end);
    put(out, &entries.born_keys);
    put(out, &entries.born_entries);
    put_buckets(out, &entries.by_mark);
}

/// Reads the arrays in the order in which they are written.
fn segment(reading: &mut Reading<'_>) -> Result<Segment, ListError> {
    let vocabulary = Vocabulary {
        texts: reading.texts()?,
        shapes: reading.texts()?,
        letters: reading.values()?,
        shaped: reading.lists()?,
        forms: reading.values()?,
        bares: reading.values()?,
        skeletons: reading.values()?,
        bones: reading.values()?,
        flags: reading.values()?,
        weights: reading.values()?,
        exact: reading.buckets()?,
        errors: reading.buckets()?,
        slips: reading.buckets()?,
        sounds: reading.buckets()?,
        nicknames: reading.buckets()?,
        sorted: reading.values()?,
    };
    Ok(Segment {
        vocabulary,
        names: reading.lists()?,
        name_texts: reading.texts()?,
        name_entry: reading.values()?,
        name_weak: reading.values()?,
        postings: reading.lists()?,
        entries: entries(reading)?,
    })
}

fn entries(reading: &mut Reading<'_>) -> Result<Entries, ListError> {
    Ok(Entries {
        ids: reading.texts()?,
        list_names: reading.texts()?,
        list: reading.values()?,
        kind: reading.values()?,
        sex: reading.values()?,
        born: reading.lists()?,
        nationalities: reading.lists()?,
        names_end: reading.values()?,
        mark_kinds: reading.values()?,
        mark_texts: reading.texts()?,
        marks_end: reading.values()?,
        born_keys: reading.values()?,
        born_entries: reading.values()?,
        by_mark: reading.buckets()?,
    })
}
