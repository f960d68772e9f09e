//! Lists of every form: whatever the bytes, read whole or refused, never a panic.

use proptest::prelude::*;
use screening::import::{eu, ftm, ofac, read, table, un};

/// Pieces of the forms, so that chance reaches their insides.
const PIECES: &[&str] = &[
    "id,name,born\n",
    "1,Ann Lee,1980\n",
    "\"",
    ",",
    ";",
    "\n",
    "-0- ",
    "36,\"LEE, Ann\",\"individual\",-0- \n",
    "DOB 1 Jan 1980; ",
    "a.k.a. 'X'.",
    "Passport A1 (Cuba)",
    "\u{1a}",
    "<CONSOLIDATED_LIST>",
    "<INDIVIDUAL>",
    "<DATAID>1</DATAID>",
    "<FIRST_NAME>",
    "</FIRST_NAME>",
    "</INDIVIDUAL>",
    "<ENTITY>",
    "&amp;",
    "&#x41;",
    "&x;",
    "<![CDATA[x]]>",
    "<!DOCTYPE a>",
    "<export>",
    "<sanctionEntity euReferenceNumber=\"1\">",
    "<nameAlias wholeName=\"A &lt; B\"/>",
    "</sanctionEntity>",
    "<a",
    "/>",
    "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ann\"]}}\n",
    "{}",
    "{\"id\":1}",
    "[",
    "é",
    "\u{0}",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_bytes_are_read_or_refused(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..24),
        noise in prop::collection::vec(any::<u8>(), 0..24),
        at in any::<prop::sample::Index>(),
    ) {
        let mut bytes = pieces.concat().into_bytes();
        let place = at.index(bytes.len() + 1);
        bytes.splice(place..place, noise);
        let _ = table::queries(&bytes);
        let _ = ofac::entries(&bytes, Some(&bytes));
        for read in [
            table::entries("x", &bytes), ofac::entries(&bytes, None), ftm::entries("x", &bytes), un::entries(&bytes),
            eu::entries(&bytes), read("x.csv", &bytes, |_| Some(bytes.clone())),
        ] {
            match read {
                Ok(loaded) => prop_assert!(loaded.entries.iter().all(|e| !e.names.is_empty() && !e.id.is_empty())),
                Err(refused) => {
                    prop_assert!(!refused.0.is_empty());
                    prop_assert!(refused.0.iter().all(|problem| problem.row > 0));
                }
            }
        }
    }
}
