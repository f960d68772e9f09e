//! Saved and read again, swapped, judged, asked in batches and in reverse.

use proptest::prelude::*;
use screening::{
    Born, Dismissals, Entry, Index, Kind, ListError, Live, Mark, MarkKind, Name, Options, Pair,
    Query, Screener,
};

fn list(names: &[String]) -> Index {
    let entry = |(at, name): (usize, &String)| {
        let mut entry = Entry::new(
            if at % 2 == 0 { "even" } else { "odd" },
            at.to_string(),
            Kind::Person,
            name,
        );
        entry.names.push(Name::weak(format!("{name} II")));
        entry.born = vec![Born::new(1980, 1 + u8::try_from(at % 12).unwrap(), 3).unwrap()];
        entry.nationalities = vec!["LC".to_owned()];
        entry.marks = vec![Mark::new(MarkKind::Document, format!("AB{at:05}"))];
        entry
    };
    Index::build(names.iter().enumerate().map(entry)).unwrap()
}

fn saved(index: &Index) -> Vec<u8> {
    let mut bytes = Vec::new();
    index.save(&mut bytes).unwrap();
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_saved_is_read_again(names in prop::collection::vec("[a-z]{2,8} [A-Zé]{2,8}", 1..20), gone in 0..20usize) {
        let index = list(&names).without("even", &gone.to_string());
        let bytes = saved(&index);
        let again = Index::load(&mut bytes.as_slice()).unwrap();
        let entries: Vec<Entry> = index.entries().collect();
        prop_assert_eq!(&entries, &again.entries().collect::<Vec<_>>());
        prop_assert_eq!(&bytes, &saved(&again));
        for name in &names {
            let ask = |index: &Index| index.screen(&Query::person(name), &Options::default(), &mut Screener::default());
            if gone >= names.len() {
                prop_assert_eq!(ask(&index), ask(&again));
            }
        }
    }

    #[test]
    fn a_damaged_file_is_refused(at in any::<prop::sample::Index>(), change in 1..=255u8, cut in any::<prop::sample::Index>()) {
        let bytes = saved(&list(&["ann lee".to_owned(), "bob ray".to_owned()]));
        let mut broken = bytes.clone();
        let place = at.index(broken.len());
        broken[place] ^= change;
        prop_assert!(Index::load(&mut broken.as_slice()).is_err(), "byte {place}");
        prop_assert!(Index::load(&mut &bytes[..cut.index(bytes.len())]).is_err());
    }
}

#[test]
fn another_file_and_another_version_are_told_apart() {
    let error = Index::load(&mut b"id,name\n1,Ann\n".as_slice()).unwrap_err();
    assert!(matches!(error, ListError::NotAnIndex));
    let mut bytes = saved(&list(&["ann lee".to_owned()]));
    bytes[8] = 9;
    let error = Index::load(&mut bytes.as_slice()).unwrap_err();
    assert!(matches!(error, ListError::OtherVersion { found: 9, known: 1 }));
}

#[test]
fn a_swap_leaves_those_who_ask_what_they_had() {
    let live = Live::new(list(&["ann lee".to_owned()]));
    let before = live.now();
    live.add(Entry::new("even", "new", Kind::Person, "Delroy Alexander")).unwrap();
    let ask = |index: &Index| {
        index
            .screen(
                &Query::person("DELROY ALEXANDER"),
                &Options::default(),
                &mut Screener::default(),
            )
            .len()
    };
    assert_eq!((ask(&before), ask(&live.now())), (0, 1));
    live.withdraw("even", "new");
    assert_eq!(ask(&live.now()), 0);
    live.swap(list(&["Delroy Alexander".to_owned()]));
    assert_eq!(ask(&live.now()), 1);
}

#[test]
fn a_judged_pair_is_not_shown_again_until_more_speaks_for_it() {
    let index = list(&["Carlos Mendieta".to_owned(), "Karlos Mendieta".to_owned()]);
    let mut query = Query::person("CARLOS MENDIETA");
    query.id = "traveller 7".to_owned();
    let ask = |query: &Query| index.screen(query, &Options::default(), &mut Screener::default());
    let found = ask(&query);
    assert_eq!(found.len(), 2);
    let mut dismissals = Dismissals::default();
    assert!(dismissals.dismiss(&query, &found[0]));
    let mut left = ask(&query);
    dismissals.retain(&query, &mut left);
    assert_eq!(left.len(), 1, "the other entry is still shown");
    let other = Query { id: "traveller 8".to_owned(), ..query.clone() };
    assert!(!dismissals.is_dismissed(&other, &found[0]), "another traveller of the name is shown");
    let born = query.clone().born(Born::new(1980, 1, 3));
    assert!(
        ask(&born).iter().any(|m| !dismissals.is_dismissed(&born, m) && m.entry == found[0].entry)
    );
    let pair = Pair {
        traveller: query.id.clone(),
        list: found[0].list.clone(),
        entry: found[0].entry.clone(),
    };
    assert!(dismissals.reopen(&pair) && dismissals.is_empty());
}

#[test]
fn a_new_lookout_finds_who_travelled() {
    let travellers = ["MUHAMAD HASAN", "DELROY ALEXANDER", "HASSAN MOHAMMED ALI"];
    let index = list(&travellers.map(str::to_owned));
    let lookout = Entry::new("lookouts", "1", Kind::Person, "Mohammed Hassan");
    let found = index.reverse(&lookout, &Options::default(), &mut Screener::default());
    let mut ids: Vec<&str> = found.iter().map(|m| m.entry.as_str()).collect();
    ids.sort_unstable();
    assert_eq!(ids, ["0", "2"]);
}

#[test]
fn a_passenger_list_is_answered_in_its_order() {
    let index = list(&["Ann Lee".to_owned()]);
    let queries = ["BOB RAY", "ANN LEE", "LEE ANN"].map(Query::person);
    let found = index.screen_all(&queries, &Options::default(), &mut Screener::default());
    assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [0, 1, 1]);
}
