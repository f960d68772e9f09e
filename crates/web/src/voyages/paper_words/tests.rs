use super::*;

#[test]
fn every_paper_is_printed_in_every_language_and_says_who_is_aboard() {
    let (atlas, file) = (Atlas::embedded().unwrap(), sample_file().unwrap());
    let now: DateTime<Utc> = "2026-11-24T12:00:00Z".parse().unwrap();
    for language in Language::ALL {
        for (way, names) in
            [(Way::Inward, ["O'Brien", "Baptiste"]), (Way::Outward, ["O'Brien", "Suharto"])]
        {
            let subject = Subject { file: &file, atlas: &atlas, index: 1, way };
            let list = subject.paper(Kind::CrewList, "", (language, now)).unwrap();
            let table = list.table.as_ref().unwrap();
            let listed: Vec<&str> = table.rows.iter().map(|row| row[1].as_str()).collect();
            assert_eq!(listed, names);
            assert_eq!(list.subtitle.is_some(), language != Language::En);
            let declaration = subject.paper(Kind::GeneralDeclaration, "", (language, now)).unwrap();
            let passengers = if way == Way::Inward { "0" } else { "1" };
            assert!(declaration.facts.iter().any(|(_, value)| value == passengers));
            for paper in
                [list, declaration, subject.paper(Kind::CrewPage, "", (language, now)).unwrap()]
            {
                assert!(paper.pdf(certificates::Paper::A4).unwrap().starts_with(b"%PDF"));
            }
        }
        let subject = Subject { file: &file, atlas: &atlas, index: 1, way: Way::Inward };
        for (kind, person, other) in [(Kind::Joiner, "c", "b"), (Kind::Leaver, "b", "c")] {
            let letter = subject.paper(kind, person, (language, now)).unwrap();
            assert!(
                letter
                    .paragraphs
                    .iter()
                    .all(|text| text.contains("Wild Rose") && text.contains("2026"))
            );
            assert_eq!(letter.paragraphs.len(), if language == Language::En { 1 } else { 2 });
            assert_eq!(subject.paper(kind, other, (language, now)), None);
        }
        assert_eq!(
            Subject { index: 2, ..subject }.paper(Kind::CrewList, "", (language, now)),
            None
        );
    }
    assert_eq!(Kind::of("passport"), None);
}
