//! What each record of the form holds, field by field. The one list that the writer, the reader
//! and `docs/text-form.md` go by.

/// How a field is written.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    /// A text.
    Text,
    /// A code of letters, such as a country: a text without blanks.
    Code,
    /// A word of a closed list: the code in the text, and the word in the file.
    Word(&'static [(&'static str, &'static str)]),
    /// A port: its UN/LOCODE, or its id where it has none of its own.
    Port,
    /// A day: `YYMMDD` from 2000 to 2099, else `YYYYMMDD`.
    Day,
    /// A moment in UTC: `YYMMDDHHMM`; after an L by the clocks of a place.
    Time,
    /// A number, `4.5`.
    Number,
    /// Metres, `12.4`; after an F feet.
    Length,
    /// Y; nothing stands for no.
    Yes,
    /// Y or N; nothing stands for not said.
    YesNo,
    /// The number of a person, counted through the P and J records.
    Person,
    /// A country of issue; nothing stands for the person's nationality.
    Issuer,
}

/// A field of a record: its name in the voyage file, and how it is written.
pub(super) type Field = (&'static str, Kind);

use Kind::{Code, Day, Issuer, Length, Number, Person, Port, Text, Time, Word, Yes, YesNo};

/// Kinds of vessel.
pub(super) const TYPES: &[(&str, &str)] = &[
    ("SL", "sloop"),
    ("CU", "cutter"),
    ("KE", "ketch"),
    ("YA", "yawl"),
    ("SC", "schooner"),
    ("CA", "catamaran"),
    ("TR", "trimaran"),
    ("MS", "motorsailer"),
    ("MY", "motor_yacht"),
    ("MC", "motor_catamaran"),
    ("SB", "speedboat"),
    ("SH", "ship"),
    ("OT", "other"),
];
/// What the vessel is used for.
pub(super) const CATEGORIES: &[(&str, &str)] = &[
    ("P", "pleasure"),
    ("C", "charter_crewed"),
    ("B", "charter_bareboat"),
    ("Y", "commercial_yacht"),
    ("F", "fishing"),
    ("G", "cargo"),
    ("S", "passenger"),
    ("V", "government"),
    ("O", "other"),
];
/// Why the vessel calls.
pub(super) const REASONS: &[(&str, &str)] = &[
    ("L", "leisure"),
    ("T", "transit"),
    ("S", "stores"),
    ("R", "repair"),
    ("C", "crew_change"),
    ("H", "charter"),
    ("A", "race"),
    ("B", "business"),
    ("D", "distress"),
    ("O", "other"),
];
/// What a person does aboard.
pub(super) const ROLES: &[(&str, &str)] = &[("M", "master"), ("C", "crew"), ("P", "passenger")];
/// Sex as in the passport.
pub(super) const SEXES: &[(&str, &str)] = &[("F", "F"), ("M", "M"), ("X", "X")];
/// Travel documents.
pub(super) const DOCUMENTS: &[(&str, &str)] =
    &[("P", "passport"), ("I", "id_card"), ("S", "seaman_book"), ("O", "other")];
/// Weapons.
pub(super) const WEAPONS: &[(&str, &str)] = &[
    ("HG", "handgun"),
    ("RI", "rifle"),
    ("SG", "shotgun"),
    ("FL", "flare_gun"),
    ("SP", "speargun"),
    ("HS", "hawaiian_sling"),
    ("BO", "bow"),
    ("CT", "catapult"),
    ("OT", "other"),
];
/// Animals.
pub(super) const SPECIES: &[(&str, &str)] =
    &[("DO", "dog"), ("CA", "cat"), ("FE", "ferret"), ("BI", "bird"), ("OT", "other")];

/// V: the vessel.
pub(super) const VESSEL: &[Field] = &[
    ("name", Text),
    ("type", Word(TYPES)),
    ("category", Word(CATEGORIES)),
    ("registration_country", Code),
    ("registration_number", Text),
    ("mmsi", Text),
    ("imo", Text),
    ("length", Length),
    ("colour", Text),
    ("call_sign", Text),
    ("hull_id", Text),
    ("gross_tonnage", Number),
    ("hired", Yes),
    ("charter_licence", Text),
    ("large_tenders", Number),
];
/// C: the call.
pub(super) const CALL: &[Field] =
    &[("port", Port), ("arrival", Time), ("departure", Time), ("reason", Word(REASONS))];
/// F and N: the place before, the place after.
pub(super) const PLACE: &[Field] =
    &[("port", Port), ("at", Time), ("name", Text), ("country", Code)];
/// P and J: a person aboard on arrival; one who comes aboard here.
pub(super) const PERSON: &[Field] = &[
    ("family_name", Text),
    ("given_names", Text),
    ("sex", Word(SEXES)),
    ("role", Word(ROLES)),
    ("born", Day),
    ("nationality", Code),
    ("birth_country", Code),
    ("middle_name", Text),
];
/// D: a travel document of the person before it.
pub(super) const DOCUMENT: &[Field] = &[
    ("kind", Word(DOCUMENTS)),
    ("number", Text),
    ("expires_on", Day),
    ("issuing_country", Issuer),
    ("issued_on", Day),
];
/// S: stores, litres, pieces, grams.
pub(super) const STORES: &[Field] = &[
    ("spirits_l", Number),
    ("wine_l", Number),
    ("beer_l", Number),
    ("cigarettes", Number),
    ("cigars", Number),
    ("tobacco_g", Number),
    ("other", Text),
];
/// R: a medicine.
pub(super) const MEDICINE: &[Field] =
    &[("name", Text), ("quantity", Text), ("controlled", Yes), ("prescription", YesNo)];
/// W: a weapon.
pub(super) const WEAPON: &[Field] = &[
    ("type", Word(WEAPONS)),
    ("rounds", Number),
    ("serial", Text),
    ("calibre", Text),
    ("maker", Text),
    ("model", Text),
    ("licence", Text),
    ("permit", Text),
    ("kept_where", Text),
];
/// B: an animal (a beast).
pub(super) const ANIMAL: &[Field] = &[
    ("species", Word(SPECIES)),
    ("name", Text),
    ("breed", Text),
    ("microchip", Text),
    ("rabies_on", Day),
    ("titre_on", Day),
    ("titre_value", Number),
    ("permit", Text),
    ("landing", Yes),
];
/// M: money.
pub(super) const CASH: &[Field] = &[("currency", Code), ("amount", Number)];
/// I: a person who is or was ill.
pub(super) const ILLNESS: &[Field] =
    &[("person", Person), ("complaint", Text), ("since", Day), ("treatment", Text)];
/// K: a port of the last 30 days.
pub(super) const RECENT: &[Field] = &[("place", Text), ("country", Code), ("left_on", Day)];
/// Z: health beyond answers.
pub(super) const HEALTH: &[Field] = &[("sanitation_certificate", Text)];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voyage_file::{
        DocumentKind, Reason, Role, Sex, Species, VesselCategory, VesselType, Vocabulary,
        WeaponKind,
    };

    fn covers<T: Vocabulary>(codes: &[(&str, &str)]) {
        for (word, _) in T::WORDS {
            assert_eq!(codes.iter().filter(|(_, known)| known == word).count(), 1, "{word}");
        }
        for (code, _) in codes {
            assert_eq!(codes.iter().filter(|(other, _)| other == code).count(), 1, "{code}");
        }
        assert_eq!(codes.len(), T::WORDS.len());
    }

    #[test]
    fn every_word_of_every_closed_list_has_one_code() {
        covers::<VesselType>(TYPES);
        covers::<VesselCategory>(CATEGORIES);
        covers::<Reason>(REASONS);
        covers::<Role>(ROLES);
        covers::<Sex>(SEXES);
        covers::<DocumentKind>(DOCUMENTS);
        covers::<WeaponKind>(WEAPONS);
        covers::<Species>(SPECIES);
    }
}
