//! The lists of `resources/demo/`, read once for each season. They are part of the program, and
//! its tests hold that every row is whole; a broken one is left out rather than guessed.

use std::collections::BTreeMap;

use identifiers::Language;

type Cells = Vec<&'static str>;

fn rows(text: &'static str, columns: usize) -> impl Iterator<Item = Cells> {
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .map(|line| line.split('\t').collect::<Cells>())
        .filter(move |cells| cells.len() == columns)
}

fn list(cell: &'static str) -> Vec<&'static str> {
    cell.split("; ").map(str::trim).filter(|item| !item.is_empty()).collect()
}

fn number(cell: &str) -> f64 {
    cell.parse().unwrap_or_default()
}

fn language(cell: &str) -> Language {
    Language::parse(cell).unwrap_or_default()
}

/// Names of one culture.
#[derive(Debug, Default)]
pub(super) struct Culture {
    pub(super) family: Vec<&'static str>,
    pub(super) female: Vec<&'static str>,
    pub(super) male: Vec<&'static str>,
    /// Of people who have one name.
    pub(super) single: Vec<&'static str>,
}

/// A nationality.
#[derive(Debug)]
pub(super) struct Nation {
    pub(super) code: &'static str,
    pub(super) weight: f64,
    pub(super) language: Language,
    pub(super) cultures: Vec<(&'static str, f64)>,
    pub(super) passport: &'static str,
    /// Pattern of identity cards; none where people travel without.
    pub(super) card: Option<&'static str>,
    pub(super) towns: Vec<&'static str>,
}

/// A flag.
#[derive(Debug)]
pub(super) struct Flag {
    pub(super) code: &'static str,
    pub(super) weight: f64,
    pub(super) mids: Vec<&'static str>,
    pub(super) call_sign: &'static str,
    pub(super) registration: &'static str,
    pub(super) home_ports: Vec<&'static str>,
}

/// How busy a territory is.
#[derive(Debug)]
pub(super) struct Busy {
    pub(super) language: Language,
    /// January first.
    pub(super) months: Vec<f64>,
}

/// A place outside the atlas.
#[derive(Debug)]
pub(super) struct Outside {
    pub(super) name: &'static str,
    pub(super) country: &'static str,
    pub(super) lat: f64,
    pub(super) lon: f64,
    pub(super) weight: f64,
}

/// What an agent deals in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trade {
    /// Yachts for hire.
    Charter,
    /// Visiting large yachts.
    Yachts,
    /// Ships.
    Ships,
}

/// An agent.
#[derive(Debug)]
pub(super) struct Agency {
    pub(super) company: &'static str,
    pub(super) contact: &'static str,
    pub(super) address: &'static str,
    pub(super) language: Language,
    pub(super) base: &'static str,
    pub(super) trade: Trade,
}

/// What people write.
#[derive(Debug)]
struct Phrase {
    kind: &'static str,
    agency: &'static str,
    language: Language,
    text: &'static str,
}

/// All lists.
#[derive(Debug)]
pub(super) struct Tables {
    pub(super) cultures: BTreeMap<&'static str, Culture>,
    pub(super) nations: Vec<Nation>,
    pub(super) flags: Vec<Flag>,
    pub(super) vessel_names: BTreeMap<&'static str, Vec<&'static str>>,
    pub(super) season: BTreeMap<&'static str, Busy>,
    pub(super) outside: Vec<Outside>,
    pub(super) agents: Vec<Agency>,
    /// Culture of the officers, by territory.
    pub(super) officers: BTreeMap<&'static str, &'static str>,
    phrases: Vec<Phrase>,
}

impl Tables {
    /// Reads the lists.
    pub(super) fn read() -> Self {
        Self {
            cultures: cultures(),
            nations: rows(include_str!("../../../../resources/demo/nations.tsv"), 7)
                .map(|c| nation(&c))
                .collect(),
            flags: rows(include_str!("../../../../resources/demo/flags.tsv"), 6)
                .map(|c| flag(&c))
                .collect(),
            vessel_names: rows(include_str!("../../../../resources/demo/vessel_names.tsv"), 2)
                .map(|c| (c[0], list(c[1])))
                .collect(),
            season: rows(include_str!("../../../../resources/demo/season.tsv"), 14)
                .map(|c| {
                    (
                        c[0],
                        Busy {
                            language: language(c[1]),
                            months: c[2..].iter().map(|m| number(m)).collect(),
                        },
                    )
                })
                .collect(),
            outside: rows(include_str!("../../../../resources/demo/outside.tsv"), 5)
                .map(|c| outside(&c))
                .collect(),
            agents: rows(include_str!("../../../../resources/demo/agents.tsv"), 6)
                .map(|c| agent(&c))
                .collect(),
            officers: rows(include_str!("../../../../resources/demo/officers.tsv"), 2)
                .map(|c| (c[0], c[1]))
                .collect(),
            phrases: rows(include_str!("../../../../resources/demo/texts.tsv"), 4)
                .map(|c| Phrase { kind: c[0], agency: c[1], language: language(c[2]), text: c[3] })
                .collect(),
        }
    }

    /// Texts of a kind that the agency writes in the language; in English where there are none.
    pub(super) fn phrases(&self, kind: &str, agency: &str, wanted: Language) -> Vec<&'static str> {
        let of = |language: Language| -> Vec<_> {
            let fits = |p: &&Phrase| p.kind == kind && p.agency == agency && p.language == language;
            self.phrases.iter().filter(fits).map(|p| p.text).collect()
        };
        let own = of(wanted);
        if own.is_empty() { of(Language::En) } else { own }
    }
}

fn cultures() -> BTreeMap<&'static str, Culture> {
    let mut all: BTreeMap<&str, Culture> = BTreeMap::new();
    for cells in rows(include_str!("../../../../resources/demo/names.tsv"), 3) {
        let culture = all.entry(cells[0]).or_default();
        match cells[1] {
            "family" => culture.family = list(cells[2]),
            "female" => culture.female = list(cells[2]),
            "male" => culture.male = list(cells[2]),
            _ => culture.single = list(cells[2]),
        }
    }
    all
}

fn nation(cells: &[&'static str]) -> Nation {
    let share =
        |item: &'static str| item.split_once('=').map(|(name, weight)| (name, number(weight)));
    Nation {
        code: cells[0],
        weight: number(cells[1]),
        language: language(cells[2]),
        cultures: list(cells[3]).into_iter().filter_map(share).collect(),
        passport: cells[4],
        card: Some(cells[5]).filter(|pattern| *pattern != "-"),
        towns: list(cells[6]),
    }
}

fn flag(cells: &[&'static str]) -> Flag {
    Flag {
        code: cells[0],
        weight: number(cells[1]),
        mids: list(cells[2]),
        call_sign: cells[3],
        registration: cells[4],
        home_ports: list(cells[5]),
    }
}

fn outside(cells: &[&'static str]) -> Outside {
    Outside {
        name: cells[0],
        country: cells[1],
        lat: number(cells[2]),
        lon: number(cells[3]),
        weight: number(cells[4]),
    }
}

fn agent(cells: &[&'static str]) -> Agency {
    let trade = match cells[5] {
        "charter" => Trade::Charter,
        "ships" => Trade::Ships,
        _ => Trade::Yachts,
    };
    Agency {
        company: cells[0],
        contact: cells[1],
        address: cells[2],
        language: language(cells[3]),
        base: cells[4],
        trade,
    }
}

#[cfg(test)]
mod tests {
    use identifiers::{CallSign, Country, Identifier as _, Mmsi};

    use super::super::dice::Dice;
    use super::*;

    #[test]
    fn every_list_is_whole() {
        let tables = Tables::read();
        assert_eq!((tables.nations.len(), tables.flags.len(), tables.season.len()), (41, 39, 24));
        assert_eq!(
            (tables.outside.len(), tables.agents.len(), tables.officers.len()),
            (22, 12, 24)
        );
        assert_eq!(tables.phrases.len(), 122);
        for (name, culture) in &tables.cultures {
            assert!(culture.family.len() >= 8 && culture.female.len() >= 4, "{name}");
            assert!(culture.male.len() >= 4, "{name}");
        }
        for nation in &tables.nations {
            assert!(Country::parse(nation.code).is_ok(), "{}", nation.code);
            assert!(!nation.towns.is_empty());
            for (culture, _) in &nation.cultures {
                assert!(tables.cultures.contains_key(culture), "{culture}");
            }
        }
        assert!(tables.season.values().all(|busy| busy.months.iter().all(|weight| *weight > 0.0)));
        assert!(tables.officers.values().all(|culture| tables.cultures.contains_key(culture)));
    }

    #[test]
    fn flags_issue_the_numbers_they_say() {
        let mut dice = Dice::new(1);
        for flag in Tables::read().flags {
            let country = Country::parse(flag.code).unwrap();
            for mid in &flag.mids {
                let mmsi = Mmsi::parse(&format!("{mid}004512")).unwrap();
                assert_eq!(mmsi.agrees_with(country), Some(true), "{} {mid}", flag.code);
            }
            let sign = CallSign::parse(&dice.fill(flag.call_sign)).unwrap();
            assert!(sign.doubts().is_empty(), "{} {sign}", flag.code);
        }
    }

    #[test]
    fn phrases_fall_back_to_english() {
        let tables = Tables::read();
        assert!(tables.phrases("refuse", "customs", Language::Ht)[0].starts_with("The declared"));
        assert!(tables.phrases("refuse", "customs", Language::Fr)[0].starts_with("Le numéro"));
        assert!(tables.phrases("refuse", "agriculture", Language::Fr).is_empty());
    }
}
