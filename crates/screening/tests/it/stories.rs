//! What an officer expects.

use screening::{Born, Entry, Index, Kind, Mark, MarkKind, Match, Options, Query, Screener, Tie};

fn ask(index: &Index, query: &Query) -> Vec<Match> {
    index.screen(query, &Options::default(), &mut Screener::default())
}

fn watched() -> Index {
    let mut entry = Entry::new("lookouts", "1", Kind::Person, "MOHAMMED HASSAN");
    entry.born = vec![Born::new(1980, 5, 5).unwrap()];
    Index::build([entry]).unwrap()
}

#[test]
fn the_names_another_system_misses_are_hits() {
    let index = watched();
    for (name, born) in [
        ("MOHAMMED HASSAN", "1980-05-05"),
        ("MOHAMED HASSAN", "1980-05-05"),
        ("MOHAMMEDMR HASSAN", "1980-05-05"),
        ("MOHAMMED HASSAN", "1980-05-06"),
        ("MUHAMMAD HASAN", "1980-05-05"),
        ("MOHAMMAD HASSAN", "1982-05-05"),
        ("HASSAN MOHAMMED", "1980-05-05"),
        ("MOHAMMED ALI HASSAN", "1980-05-05"),
        ("MOHAMMED AL HASSAN", "1980-05-05"),
        ("MOHAMMED ALHASSAN", "1980-05-05"),
        ("M HASSAN", "1980-05-05"),
        ("MOHAMMED HASSAN", "1985-05-05"),
    ] {
        let query = Query::person(name).born(Born::parse(born));
        assert_eq!(ask(&index, &query).len(), 1, "{name} {born}");
    }
    assert!(ask(&index, &Query::person("DELROY ALEXANDER")).is_empty());
    assert!(ask(&index, &Query::person("MOHAMMED RAMPERSAD")).is_empty());
}

#[test]
fn one_name_in_many_scripts_is_one_name() {
    for (listed, query) in [
        ("Vladimir Ivanov", "Владимир Иванов"),
        ("Muhammad Khalid", "محمد خالد"),
        ("Xi Jinping", "习近平"),
        ("Kim Jong Un", "김정은"),
        ("Georgios Papadopoulos", "Γεώργιος Παπαδόπουλος"),
        ("Shlomo Katz", "שלמה כץ"),
        ("José Núñez Peña", "JOSE NUNEZ PENA"),
        ("Jean-Baptiste Désir", "JEANBAPTISTE DESIR"),
        ("Peter Smith", "РETER SMIТH"),
        ("Abd al-Rahman Saleh", "ABDURRAHMAN SALIH"),
        ("William Jones", "BILL JONES"),
    ] {
        let index = Index::build([Entry::new("l", "1", Kind::Person, listed)]).unwrap();
        assert_eq!(ask(&index, &Query::person(query)).len(), 1, "{listed} / {query}");
    }
}

#[test]
fn a_vessel_is_told_by_its_number_and_its_marks() {
    let mut star = Entry::new("l", "1", Kind::Vessel, "SEA STAR II");
    star.marks = vec![Mark::new(MarkKind::Imo, "9074729"), Mark::new(MarkKind::CallSign, "J8AB2")];
    let index = Index::build([star]).unwrap();
    assert_eq!(ask(&index, &Query::vessel("M/V Sea Star 2")).len(), 1);
    assert_eq!(ask(&index, &Query::vessel("SY SEASTAR II")).len(), 1);
    assert!(ask(&index, &Query::vessel("SEA STAR III")).is_empty());
    let renamed = Query::vessel("BLUE PEARL").mark(MarkKind::Imo, "IMO 9074729");
    let found = ask(&index, &renamed);
    assert_eq!(found.len(), 1, "a new name, the same ship");
    assert!(found[0].explanation.told().contains("same IMO number"));
    let wrong = Query::vessel("BLUE PEARL").mark(MarkKind::Imo, "9074728");
    assert!(ask(&index, &wrong).is_empty(), "a wrong check digit is no number");
    assert!(ask(&index, &Query::person("SEA STAR II")).is_empty(), "another kind");
}

#[test]
fn the_explanation_says_what_was_paired() {
    let index = Index::build([Entry::new("l", "1", Kind::Person, "Mohamed Ali Guzman")]).unwrap();
    let found = ask(&index, &Query::person("GUZMNA MUHAMMAD ALY"));
    let explanation = &found[0].explanation;
    let ties: Vec<Tie> = explanation.pairs.iter().map(|pair| pair.tie).collect();
    assert_eq!(ties, [Tie::Near, Tie::Near, Tie::Spelling]);
    assert!(explanation.omitted.is_empty());
    assert!(explanation.extra.is_empty());
}

#[test]
fn a_document_finds_its_holder_under_any_name() {
    let mut entry = Entry::new("l", "1", Kind::Person, "Ivan Petrov");
    entry.marks = vec![Mark::new(MarkKind::Document, "AB 1205 88")];
    let index = Index::build([entry]).unwrap();
    let query = Query::person("JOHN SMITH").mark(MarkKind::Document, "A812O588");
    assert!(ask(&index, &query)[0].explanation.evidence.mark.is_some_and(|mark| !mark.exact));
}

#[test]
fn dates_of_birth_order_what_names_cannot() {
    let entry = |id: &str, born: &str| {
        let mut entry = Entry::new("l", id, Kind::Person, "Carlos Garcia");
        entry.born = Born::parse(born).into_iter().collect();
        entry
    };
    let index =
        Index::build([entry("far", "1950"), entry("same", "1980-05-07"), entry("none", "")])
            .unwrap();
    let found = ask(&index, &Query::person("Carlos Garcia").born(Born::parse("1980-05-07")));
    let ids: Vec<&str> = found.iter().map(|m| m.entry.as_str()).collect();
    assert_eq!(ids, ["same", "none", "far"]);
}

#[test]
fn entries_come_and_go_while_the_index_stands() {
    let index = watched();
    let more = index.with(Entry::new("lookouts", "2", Kind::Person, "Delroy Alexander")).unwrap();
    assert_eq!((index.len(), more.len()), (1, 2));
    assert_eq!(ask(&more, &Query::person("DELROY ALEXANDER")).len(), 1);
    let fewer = more.without("lookouts", "2");
    assert!(ask(&fewer, &Query::person("DELROY ALEXANDER")).is_empty());
    assert!(ask(&more.without("lookouts", "1"), &Query::person("MOHAMMED HASSAN")).is_empty());
    assert_eq!(more.entries().count(), 2);
}
