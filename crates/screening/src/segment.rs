//! A list in flat arrays: its names as tokens, where each token stands, and what else is known.

use crate::date::Born;
use crate::entry::{Entry, Kind, Mark, MarkKind, Name, Sex, Strength, unconfused};
use crate::error::ListError;
use crate::flat::{Buckets, Lists, MOST_IDS, Texts, index32, place};
use crate::fold::fold;
use crate::hash::{Building, hash, mix};
use crate::rarity::Rarity;
use crate::vocabulary::{Numbering, Vocabulary};
use std::collections::{HashMap, HashSet};

/// A list, built once; see the module.
#[derive(Debug, Clone, Default)]
pub(crate) struct Segment {
    pub(crate) vocabulary: Vocabulary,
    /// Tokens of each name.
    pub(crate) names: Lists<u32>,
    pub(crate) name_texts: Texts,
    pub(crate) name_entry: Vec<u32>,
    /// 1 for a weak alias.
    pub(crate) name_weak: Vec<u8>,
    /// Names in which each token stands.
    pub(crate) postings: Lists<u32>,
    pub(crate) entries: Entries,
}

/// What is known of each entry beside its names.
#[derive(Debug, Clone, Default)]
pub(crate) struct Entries {
    pub(crate) ids: Texts,
    /// Names of the lists, and which of them each entry is on.
    pub(crate) list_names: Texts,
    pub(crate) list: Vec<u16>,
    pub(crate) kind: Vec<u8>,
    /// 0 unknown, 1 female, 2 male.
    pub(crate) sex: Vec<u8>,
    pub(crate) born: Lists<u32>,
    pub(crate) nationalities: Lists<u16>,
    /// Where the entry's names end.
    pub(crate) names_end: Vec<u32>,
    pub(crate) mark_kinds: Vec<u8>,
    pub(crate) mark_texts: Texts,
    pub(crate) marks_end: Vec<u32>,
    /// Dates of birth in order, and whose they are.
    pub(crate) born_keys: Vec<u32>,
    pub(crate) born_entries: Vec<u32>,
    /// Entries by mark.
    pub(crate) by_mark: Buckets,
}

/// Most entries or names of one list.
const MOST: usize = MOST_IDS - 1;

impl Segment {
    /// Builds a list. Without a rarity, names are weighed by their own counts.
    pub(crate) fn build<I>(entries: I, rarity: Option<&Rarity>) -> Result<(Self, Rarity), ListError>
    where
        I: IntoIterator<Item = Entry>,
    {
        let mut build = Build::default();
        for entry in entries {
            build.push(&entry)?;
        }
        let own;
        let rarity = match rarity {
            Some(rarity) => rarity,
            None => {
                own = Rarity::of(build.counts, index32(build.segment.entries.kind.len()));
                &own
            }
        };
        let mut segment = build.segment;
        segment.vocabulary = Vocabulary::build(build.numbering, rarity);
        segment.postings = Lists::inverted(&segment.names, segment.vocabulary.len());
        segment.entries.sort_born();
        segment.entries.find_marks();
        Ok((segment, rarity.clone()))
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.kind.len()
    }

    /// The names of an entry.
    pub(crate) fn names_of(&self, entry: u32) -> std::ops::Range<u32> {
        let ends = &self.entries.names_end;
        let start = if entry == 0 { 0 } else { ends[place(entry) - 1] };
        start..ends[place(entry)]
    }

    /// The entry as it was given.
    pub(crate) fn entry(&self, at: u32) -> Entry {
        let entries = &self.entries;
        let name = |name: u32| Name {
            text: self.name_texts.get(name).to_owned(),
            strength: if self.name_weak[place(name)] == 1 {
                Strength::Weak
            } else {
                Strength::Strong
            },
        };
        Entry {
            list: entries.list_names.get(u32::from(entries.list[place(at)])).to_owned(),
            id: entries.ids.get(at).to_owned(),
            kind: entries.kind(at),
            names: self.names_of(at).map(name).collect(),
            born: entries.born.get(at).iter().filter_map(|born| Born::unpacked(*born)).collect(),
            nationalities: entries.nationalities.get(at).iter().map(|c| country_text(*c)).collect(),
            sex: entries.sex(at),
            marks: entries.marks(at).map(|(kind, text)| Mark::new(kind, text)).collect(),
        }
    }
}

/// A list as it is built.
#[derive(Debug, Default)]
struct Build {
    segment: Segment,
    numbering: Numbering,
    counts: HashMap<u64, u32, Building>,
    lists: HashMap<String, u16, Building>,
}

impl Build {
    fn push(&mut self, entry: &Entry) -> Result<(), ListError> {
        let entries = &mut self.segment.entries;
        let at = index32(entries.kind.len());
        if self.segment.name_entry.len() + entry.names.len() > MOST || self.numbering.len() > MOST {
            return Err(ListError::TooLong);
        }
        entries.ids.push(&entry.id);
        let next = u16::try_from(self.lists.len()).map_err(|_| ListError::TooManyLists)?;
        let list = *self.lists.entry(entry.list.clone()).or_insert_with(|| {
            entries.list_names.push(&entry.list);
            next
        });
        entries.list.push(list);
        entries.push_facts(entry);
        let mut forms = HashSet::new();
        for name in &entry.names {
            let ids: Vec<u32> =
                fold(&name.text, entry.kind).into_iter().map(|t| self.numbering.id(t)).collect();
            forms.extend(ids.iter().map(|id| Rarity::key(&self.numbering.lexeme(*id).form)));
            self.segment.names.push(ids);
            self.segment.name_texts.push(&name.text);
            self.segment.name_entry.push(at);
            self.segment.name_weak.push(u8::from(name.strength == Strength::Weak));
        }
        self.segment.entries.names_end.push(index32(self.segment.name_entry.len()));
        for form in forms {
            *self.counts.entry(form).or_default() += 1;
        }
        Ok(())
    }
}

impl Entries {
    fn push_facts(&mut self, entry: &Entry) {
        self.kind.push(kind_code(entry.kind));
        self.sex.push(entry.sex.map_or(0, |sex| if sex == Sex::Female { 1 } else { 2 }));
        self.born.push(entry.born.iter().map(|born| born.packed()));
        self.nationalities.push(entry.nationalities.iter().filter_map(|c| country_code(c)));
        for mark in &entry.marks {
            self.mark_kinds.push(mark_code(mark.kind));
            self.mark_texts.push(&mark.text);
        }
        self.marks_end.push(index32(self.mark_kinds.len()));
    }

    fn sort_born(&mut self) {
        let each = (0..index32(self.born.len()))
            .flat_map(|at| self.born.get(at).iter().map(move |born| (*born, at)));
        let mut pairs: Vec<(u32, u32)> = each.collect();
        pairs.sort_unstable();
        (self.born_keys, self.born_entries) = pairs.into_iter().unzip();
    }

    fn find_marks(&mut self) {
        let keys: Vec<(u64, u32)> = (0..index32(self.kind.len()))
            .flat_map(|at| {
                let marks = self.marks(at);
                marks.filter_map(move |(kind, text)| Some((mark_key(&Mark::new(kind, text))?, at)))
            })
            .collect();
        self.by_mark = Buckets::build(|| keys.iter().copied());
    }

    /// Entries with this very date.
    pub(crate) fn born_on(&self, born: Born) -> &[u32] {
        let key = born.packed();
        let from = self.born_keys.partition_point(|k| *k < key);
        let to = from + self.born_keys[from..].partition_point(|k| *k == key);
        &self.born_entries[from..to]
    }

    pub(crate) fn kind(&self, at: u32) -> Kind {
        match self.kind[place(at)] {
            0 => Kind::Person,
            1 => Kind::Organisation,
            2 => Kind::Vessel,
            _ => Kind::Aircraft,
        }
    }

    pub(crate) fn sex(&self, at: u32) -> Option<Sex> {
        match self.sex[place(at)] {
            1 => Some(Sex::Female),
            2 => Some(Sex::Male),
            _ => None,
        }
    }

    pub(crate) fn marks(&self, at: u32) -> impl Iterator<Item = (MarkKind, &str)> + '_ {
        let start = if at == 0 { 0 } else { self.marks_end[place(at) - 1] };
        (start..self.marks_end[place(at)])
            .map(|mark| (mark_kind(self.mark_kinds[place(mark)]), self.mark_texts.get(mark)))
    }
}

/// The key under which a mark is found.
pub(crate) fn mark_key(mark: &Mark) -> Option<u64> {
    let text = unconfused(&mark.plain())?;
    Some(mix(hash(text.as_bytes()), u64::from(mark_code(mark.kind))))
}

pub(crate) fn kind_code(kind: Kind) -> u8 {
    match kind {
        Kind::Person => 0,
        Kind::Organisation => 1,
        Kind::Vessel => 2,
        Kind::Aircraft => 3,
    }
}

fn mark_code(kind: MarkKind) -> u8 {
    match kind {
        MarkKind::Document => 0,
        MarkKind::Imo => 1,
        MarkKind::Mmsi => 2,
        MarkKind::CallSign => 3,
        MarkKind::Registration => 4,
    }
}

fn mark_kind(code: u8) -> MarkKind {
    match code {
        0 => MarkKind::Document,
        1 => MarkKind::Imo,
        2 => MarkKind::Mmsi,
        3 => MarkKind::CallSign,
        _ => MarkKind::Registration,
    }
}

/// Two capital letters as a number; `None` if it is no alpha-2 code.
pub(crate) fn country_code(text: &str) -> Option<u16> {
    match text.as_bytes() {
        [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
            Some(u16::from(a.to_ascii_uppercase()) << 8 | u16::from(b.to_ascii_uppercase()))
        }
        _ => None,
    }
}

fn country_text(code: u16) -> String {
    code.to_be_bytes().map(char::from).iter().collect()
}
