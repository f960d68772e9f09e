//! `docs/text-form.md` says what the program does.

use clearance::text_form::read;

use super::{atlas, bequia};

const PAGE: &str = include_str!("../../../../docs/text-form.md");

/// The text of the fenced block after a heading.
fn block(heading: &str) -> &'static str {
    let (_, rest) = PAGE.split_once(heading).unwrap_or_else(|| panic!("no {heading}"));
    let (_, rest) = rest.split_once("```text\n").unwrap();
    rest.split_once("\n```").unwrap().0
}

#[test]
fn the_example_of_the_page_is_what_the_program_writes_and_reads() {
    let atlas = atlas();
    let form = bequia(atlas);
    let (one, parts) = (block("## Example"), block("### The same in parts"));
    assert_eq!(one, form.one());
    assert_eq!(parts, form.parts().join("\n"));
    for text in [one, parts] {
        assert_eq!(read(text, atlas).unwrap().voyage, *form.voyage());
    }
}

#[test]
fn what_the_example_does_not_carry_stands_on_the_page() {
    let atlas = atlas();
    let form = bequia(atlas);
    assert_eq!(block("### What this text leaves out"), form.not_carried().join("\n"));
    assert_eq!(form.changed(), []);
}
