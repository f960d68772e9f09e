//! The index finds what a full scan finds.

use proptest::prelude::*;
use screening::{Born, Entry, Index, Kind, MarkKind, Name, Options, Query, Screener};

const PARTS: &[&str] = &[
    "mohammed", "muhammad", "ahmad", "ali", "al", "hassan", "hasan", "abd", "abdul", "rahman",
    "bin", "maria", "del", "carmen", "garcia", "lopez", "juan", "jean", "pierre", "baptiste",
    "william", "bill", "kim", "jong", "un", "ivan", "yusuf", "youssef", "m", "j", "de", "la",
    "cruz", "sandoval", "khalid", "xi", "jinping", "zhang", "wei", "o", "петр", "محمد", "star",
    "sea", "2", "3", "haji", "mr", "mahmud", "grajales", "urdinola", "dehghan", "poor",
];

/// A name of parts, some of them misspelt, joined to the next, or cut.
fn name() -> impl Strategy<Value = String> {
    let part = (
        prop::sample::select(PARTS),
        0..8u8,
        any::<prop::sample::Index>(),
        prop::char::range('a', 'z'),
    );
    prop::collection::vec(part, 1..6).prop_map(|parts| {
        let mut name = String::new();
        for (part, what, at, letter) in parts {
            let mut letters: Vec<char> = part.chars().collect();
            let place = at.index(letters.len());
            match what {
                0 => letters.insert(place, letter),
                1 if letters.len() > 1 => drop(letters.remove(place)),
                2 => letters[place] = letter,
                3 => letters.truncate(place + 1),
                _ => {}
            }
            name.extend(letters);
            if what != 4 {
                name.push(' ');
            }
        }
        name
    })
}

fn born() -> impl Strategy<Value = Option<Born>> {
    let month_day = prop::sample::select(vec![(0, 0), (1, 1), (5, 7), (7, 5), (5, 0), (12, 31)]);
    prop::option::of((1970..1974u16, month_day).prop_map(|(y, (m, d))| Born::new(y, m, d).unwrap()))
}

fn kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(vec![Kind::Person, Kind::Person, Kind::Vessel])
}

fn entry() -> impl Strategy<Value = Entry> {
    let mark = prop::option::of(prop::sample::select(vec!["AB12345", "A812345", "X999999"]));
    (kind(), prop::collection::vec(name(), 1..3), born(), mark).prop_map(
        |(kind, names, born, mark)| {
            let mut entry = Entry::new("list", "", kind, "");
            entry.names = names.into_iter().map(Name::strong).collect();
            entry.born = born.into_iter().collect();
            entry.nationalities = vec!["LC".to_owned()];
            entry.marks =
                mark.iter().map(|m| screening::Mark::new(MarkKind::Document, *m)).collect();
            entry
        },
    )
}

fn query() -> impl Strategy<Value = Query> {
    (kind(), name(), born(), any::<[bool; 3]>()).prop_map(
        |(kind, name, born, [marked, nation, any])| {
            let mut query = Query::person(name).born(born);
            query.kind = (!any).then_some(kind);
            query.nationality = nation.then(|| "LC".to_owned());
            if marked { query.mark(MarkKind::Document, "AB12345") } else { query }
        },
    )
}

fn told(found: &[screening::Match]) -> Vec<(String, u32)> {
    found
        .iter()
        .map(|m| (m.entry.clone() + ": " + &m.explanation.told(), m.score.to_bits()))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn the_index_loses_nothing_a_scan_finds(
        entries in prop::collection::vec(entry(), 1..40),
        queries in prop::collection::vec(query(), 1..6),
        threshold in 0.35..0.97f32,
        reverse in any::<bool>(),
        (added, gone) in (prop::option::of(entry()), prop::option::of(any::<prop::sample::Index>())),
    ) {
        let number = |(at, mut entry): (usize, Entry)| { entry.id = at.to_string(); entry };
        let count = entries.len();
        let mut index = Index::build(entries.into_iter().enumerate().map(number)).unwrap();
        if let Some(mut added) = added {
            added.id = "added".to_owned();
            index = index.with(added).unwrap();
        }
        if let Some(gone) = gone {
            index = index.without("list", &gone.index(count).to_string());
        }
        let options = Options { threshold, limit: 1000, reverse, ..Options::default() };
        let (mut fast, mut slow) = (Screener::default(), Screener::default());
        for query in &queries {
            let found = index.screen(query, &options, &mut fast);
            let proof = index.scan(query, &options, &mut slow);
            let names: Vec<String> = index.entries().flat_map(|e| e.names).map(|n| n.text).collect();
            prop_assert_eq!(told(&found), told(&proof), "{} in {:?}", query.name, names);
            prop_assert!(found.iter().all(|m| (threshold..=1.0).contains(&m.score)));
        }
    }

    #[test]
    fn any_text_is_screened_without_a_panic(name in "\\PC{0,60}", other in "\\PC{0,60}") {
        let index = Index::build([Entry::new("l", "1", Kind::Person, &name)]).unwrap();
        let mut screener = Screener::default();
        let _ = index.screen(&Query::person(other), &Options::default(), &mut screener);
        let _ = index.screen(&Query::vessel(name), &Options::default(), &mut screener);
    }
}
