//! XML as small trees, a record at a time. No document type, so nothing is expanded or fetched.

use super::{Gathered, What};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Deepest nesting.
const DEEPEST: usize = 32;
/// Most elements of one record.
const LARGEST: usize = 50_000;

/// An element with what is in it.
#[derive(Debug, Default, Clone)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) text: String,
    pub(crate) children: Vec<Node>,
}

impl Node {
    /// Children of a name.
    pub(crate) fn each<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> + 'a {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The text of the first child of a name, trimmed.
    pub(crate) fn text_of(&self, name: &str) -> &str {
        self.children.iter().find(|child| child.name == name).map_or("", |child| child.text.trim())
    }

    /// An attribute, trimmed; empty if it is not there.
    pub(crate) fn attribute(&self, name: &str) -> &str {
        self.attributes.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.trim())
    }
}

/// Calls with every record (an element of one of these names), numbered from 1.
pub(crate) fn records(
    bytes: &[u8],
    names: &[&str],
    gathered: &mut Gathered,
    mut found: impl FnMut(usize, &Node, &mut Gathered),
) {
    let mut reader = Reader::from_reader(bytes);
    let mut tree = Tree::default();
    let mut row = 0;
    loop {
        let step = match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => tree.take(event, names),
            Err(error) => Err(What::Unreadable(error.to_string())),
        };
        match step {
            Ok(Some(record)) => {
                row += 1;
                found(row, &record, gathered);
            }
            Ok(None) => {}
            Err(what) => return gathered.problem(row + 1, what),
        }
    }
    if tree.depth > 0 {
        gathered.problem(row + 1, What::Unreadable("the file ends in the middle".to_owned()));
    }
}

/// The elements that are open, from the record inwards.
#[derive(Debug, Default)]
struct Tree {
    open: Vec<Node>,
    depth: usize,
    count: usize,
}

impl Tree {
    /// Takes an event; a record that it closes is given back.
    fn take(&mut self, event: Event<'_>, names: &[&str]) -> Result<Option<Node>, What> {
        match event {
            Event::DocType(_) => return Err(What::Unreadable("it has a document type".to_owned())),
            Event::Start(start) => {
                self.depth += 1;
                self.begin(&start, names);
            }
            Event::Empty(start) => {
                self.begin(&start, names);
                return Ok(self.close());
            }
            Event::End(_) => {
                self.depth = self.depth.saturating_sub(1);
                return Ok(self.close());
            }
            Event::Text(text) => self.text(&text),
            Event::CData(text) => self.text(&text),
            Event::GeneralRef(entity) => {
                let number = entity.resolve_char_ref().ok().flatten();
                let letter = number.or_else(|| predefined(&entity));
                self.text(letter.map(String::from).as_deref().unwrap_or(""));
            }
            _ => {}
        }
        if self.depth > DEEPEST || self.count > LARGEST {
            return Err(What::TooLarge("a record"));
        }
        Ok(None)
    }

    fn begin(&mut self, start: &BytesStart<'_>, names: &[&str]) {
        let node = node(start);
        if !self.open.is_empty() || names.contains(&node.name.as_str()) {
            self.open.push(node);
            self.count += 1;
        }
    }

    fn close(&mut self) -> Option<Node> {
        let node = self.open.pop()?;
        match self.open.last_mut() {
            Some(parent) => {
                parent.children.push(node);
                None
            }
            None => {
                self.count = 0;
                Some(node)
            }
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(open) = self.open.last_mut() {
            open.text.push_str(text);
        }
    }
}

/// The five characters that XML names.
fn predefined(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

fn node(start: &BytesStart<'_>) -> Node {
    let attribute = |a: quick_xml::events::attributes::Attribute<'_>| {
        let value = quick_xml::escape::unescape(&a.value).unwrap_or_default().into_owned();
        (a.key.local_name().as_ref().to_owned(), value)
    };
    Node {
        name: start.local_name().as_ref().to_owned(),
        attributes: start.attributes().filter_map(Result::ok).map(attribute).collect(),
        ..Node::default()
    }
}
