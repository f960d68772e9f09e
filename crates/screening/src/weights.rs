//! The weights by which a score is made, in one place, with what each says.

/// Weights of a score. The defaults are those the measurements in `docs/decisions` were made with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights {
    /// A token of the query that the listed name lacks, while all of the name is in the query.
    pub extra: f32,
    /// A token of the listed name that the query lacks, while all of the query is in the name.
    pub omitted: f32,
    /// Both sides have a token that the other lacks: a contradiction, beside the two above.
    pub contradicted: f32,
    /// What an exact match of common names lacks to certainty.
    pub common: f32,
    /// Factor where the parts of the names stand in another order.
    pub order: f32,
    /// How hard a misspelling is judged: a factor on what it lacks to likeness 1.
    pub misspelt: f32,
    /// Factor on a weak alias.
    pub weak: f32,
    /// Factor where numbers in names differ.
    pub number_clash: f32,
    /// Factor where one name has a number, the other none.
    pub number_missing: f32,
    /// Evidence beside the name.
    pub evidence: EvidenceWeights,
}

/// Factors of the evidence beside the name. Evidence for takes this share of what is missing to 1;
/// evidence against leaves this share of the score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EvidenceWeights {
    /// Dates of birth, in the order of [`crate::BornGrade`]: those up to `Digit` are for, the others
    /// against.
    pub born: [f32; 8],
    /// The same nationality: for.
    pub nationality: f32,
    /// Another nationality: against (people have several).
    pub nationality_clash: f32,
    /// Another sex: against.
    pub sex_clash: f32,
    /// The same document number, letter for letter: for.
    pub document: f32,
    /// The same IMO number: for.
    pub imo: f32,
    /// The same MMSI: for (it is reissued when the flag changes).
    pub mmsi: f32,
    /// The same call sign or registration: for.
    pub sign: f32,
    /// A mark that is the same but for letters and digits that are confused: added to its share.
    pub confused: f32,
    /// Another IMO number: against (a ship keeps it for life).
    pub imo_clash: f32,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            extra: 0.66,
            omitted: 0.30,
            contradicted: 0.60,
            common: 0.06,
            order: 0.98,
            misspelt: 1.04,
            weak: 0.95,
            number_clash: 0.6,
            number_missing: 0.85,
            evidence: EvidenceWeights {
                born: [0.45, 0.55, 0.75, 0.85, 0.99, 0.96, 0.90, 0.80],
                nationality: 0.95,
                nationality_clash: 0.985,
                sex_clash: 0.92,
                document: 0.12,
                imo: 0.10,
                mmsi: 0.20,
                sign: 0.25,
                confused: 0.06,
                imo_clash: 0.6,
            },
        }
    }
}
