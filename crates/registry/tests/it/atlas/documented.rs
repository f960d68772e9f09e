//! The worked examples of docs/how-to are true.

use std::fs;
use std::path::Path;

use registry::territory::Direction;

use super::folder::Folder;

const GRENADA: &str = "territories/gd.yaml";

fn project(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)).unwrap()
}

/// The YAML blocks of a page that begin with this line, without their indent.
fn block(page: &str, first: &str) -> String {
    let text = project(page);
    let mut blocks = text.split("```yaml\n").skip(1).filter_map(|rest| rest.split("```").next());
    let found = blocks.find(|block| block.trim_start().starts_with(first)).unwrap();
    let indent = found.len() - found.trim_start().len();
    let lines: Vec<&str> =
        found.trim_end().lines().map(|line| line.get(indent..).unwrap_or("")).collect();
    lines.join("\n")
}

#[test]
fn the_question_added_to_grenada_is_asked_there() {
    let example = block("docs/how-to/add-a-question.md", "questions:");
    let own = example.find("  own:").unwrap();
    let evidence = example.rfind("  evidence:").unwrap();
    let without = format!("{}{}", &example[..own], &example[evidence..]);
    let folder = Folder::new("documented");
    // Whoever followed the page before us has begun the list already: then it grows by one.
    if project(&format!("resources/{GRENADA}")).contains("\n  own:\n") {
        folder.replace(GRENADA, "  own:\n", &example[own..evidence]);
    } else {
        folder.replace(GRENADA, &without, &example);
    }
    let atlas = folder.load().unwrap();
    let grenada = atlas.territory(&"GD".parse().unwrap()).unwrap();
    let asked = |direction| {
        atlas.questions(grenada, direction).iter().any(|q| q.id.to_string() == "gd.compressor")
    };
    assert!(asked(Direction::Arrival));
    assert!(!asked(Direction::Departure));
}

#[test]
fn the_port_and_the_fee_shown_are_those_of_the_file() {
    let file = project(&format!("resources/{GRENADA}"));
    let page = "docs/how-to/add-a-port-or-fee.md";
    for section in ["sources:", "ports:", "fees:"] {
        let example = block(page, section);
        let entry = example.strip_prefix(section).unwrap();
        assert!(file.contains(entry), "{page} shows what {GRENADA} does not say:\n{entry}");
    }
}
