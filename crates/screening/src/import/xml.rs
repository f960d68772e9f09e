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
    mut found: impl FnMut(usize, Node, &mut Gathered),
) {
    let mut reader = Reader::from_reader(bytes);
    let (mut stack, mut count, mut row) = (Vec::<Node>::new(), 0, 0);
    let mut depth = 0;
    loop {
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => return gathered.problem(row + 1, What::Unreadable(error.to_string())),
        };
        let closed = match event {
            Event::Eof => break,
            Event::DocType(_) => {
                return gathered.problem(row + 1, What::Unreadable("it has a document type".to_owned()));
            }
            Event::Start(start) => {
                depth += 1;
                let node = node(&start);
                if !stack.is_empty() || names.contains(&node.name.as_str()) {
                    stack.push(node);
                    count += 1;
                }
                false
            }
            Event::Empty(start) => {
                let node = node(&start);
                if !stack.is_empty() || names.contains(&node.name.as_str()) {
                    stack.push(node);
                    count += 1;
                }
                !stack.is_empty()
            }
            Event::End(_) => {
                depth -= 1;
                !stack.is_empty()
            }
            Event::Text(text) => {
                if let Some(open) = stack.last_mut() {
                    open.text.push_str(&text);
                }
                false
            }
            Event::CData(text) => {
                if let Some(open) = stack.last_mut() {
                    open.text.push_str(&text);
                }
                false
            }
            Event::GeneralRef(entity) => {
                if let Some(open) = stack.last_mut() {
                    let number = entity.resolve_char_ref().ok().flatten();
                    open.text.extend(number.or_else(|| predefined(&entity)));
                }
                false
            }
            _ => false,
        };
        if depth > DEEPEST || count > LARGEST {
            return gathered.problem(row + 1, What::TooLarge("a record"));
        }
        if closed && let Some(node) = stack.pop() {
            match stack.last_mut() {
                Some(parent) => parent.children.push(node),
                None => {
                    row += 1;
                    count = 0;
                    found(row, node, gathered);
                }
            }
        }
    }
    if depth > 0 {
        gathered.problem(row + 1, What::Unreadable("the file ends in the middle".to_owned()));
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
