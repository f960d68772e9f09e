//! The nouns that hold a journey together: ids, the two ways of a call, the state of a plan.

storage::id_type! {
    /// The id of a voyage.
    VoyageId
}
storage::id_type! {
    /// The id of a call.
    CallId
}
storage::id_type! {
    /// The id of a message between officer and skipper.
    MessageId
}
storage::id_type! {
    /// The id of a file sent with a message.
    AttachmentId
}
storage::id_type! {
    /// The id of a certificate.
    CertificateId
}

storage::word_enum! {
    /// Which of the two notices, clearances and certificates of a call.
    pub enum Way {
        /// Arrival notice, inward clearance.
        Inward = "inward",
        /// Departure notice, outward clearance.
        Outward = "outward",
    }
}

impl From<Way> for registry::territory::Direction {
    fn from(way: Way) -> Self {
        match way {
            Way::Inward => Self::Arrival,
            Way::Outward => Self::Departure,
        }
    }
}

storage::word_enum! {
    /// The state of a voyage's plan.
    pub enum VoyageState {
        /// Being written; nothing has been sent.
        Draft = "draft",
        /// Its notices are with the authorities.
        Sent = "sent",
        /// Withdrawn.
        Cancelled = "cancelled",
    }
}

/// The alphabet of references: no 0/O, 1/I/L, U, so that one can be read over a bad radio.
const LETTERS: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A new reference for a call, such as `VC-7K3-29Q`: the territory and six letters of chance
/// (729 million a territory; a clash is met by drawing again).
#[must_use]
pub fn new_reference(territory: &str, ambient: &storage::Ambient) -> String {
    let draw = || {
        let index = usize::try_from(ambient.below(LETTERS.len() as u64)).unwrap_or(0);
        char::from(LETTERS[index % LETTERS.len()])
    };
    let (first, second): (String, String) =
        ((0..3).map(|_| draw()).collect(), (0..3).map(|_| draw()).collect());
    format!("{territory}-{first}-{second}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use storage::{Ambient, SeededChance, SystemClock};

    #[test]
    fn a_reference_can_be_read_over_the_radio() {
        let ambient = Ambient::new(SystemClock, SeededChance::new(1));
        let reference = new_reference("VC", &ambient);
        assert_eq!(reference.len(), "VC-7K3-29Q".len());
        assert!(reference.starts_with("VC-"));
        assert!(!reference[3..].contains(['0', 'O', '1', 'I', 'L', 'U']));
        assert_ne!(reference, new_reference("VC", &ambient));
    }
}
