//! The limits on an expression's shape, checked before anything walks it for
//! another purpose.

use cel::common::ast::{EntryExpr, Expr, IdedExpr};

use crate::failure::Refusal;
use crate::limits;

/// What the gate measured.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    pub(crate) depth: usize,
    pub(crate) nodes: usize,
    /// Comprehensions counted along chains and nesting.
    pub(crate) nesting: usize,
}

/// A refusal and the node it is about.
pub(crate) type Fault = (u64, Refusal);

/// Measures `root` and refuses what is beyond a limit.
pub(crate) fn measure(root: &IdedExpr) -> Result<Shape, Fault> {
    let mut walk = Walk { nodes: 0, deepest: 0 };
    let nesting = walk.visit(root, 1)?;
    Ok(Shape { depth: walk.deepest, nodes: walk.nodes, nesting })
}

struct Walk {
    nodes: usize,
    deepest: usize,
}

impl Walk {
    /// Visits one node and answers how many comprehensions lie along it. Stops
    /// descending at the depth limit, so this recursion is bounded too.
    fn visit(&mut self, node: &IdedExpr, depth: usize) -> Result<usize, Fault> {
        self.nodes += 1;
        self.deepest = self.deepest.max(depth);
        if depth > limits::DEPTH {
            return Err((node.id, Refusal::TooDeep));
        }
        if self.nodes > limits::NODES {
            let nodes = self.nodes;
            return Err((node.id, Refusal::TooManyNodes { nodes }));
        }
        if let Expr::Comprehension(c) = &node.expr {
            let range = self.visit(&c.iter_range, depth + 1)?;
            let step = self.visit(&c.loop_step, depth + 1)?;
            let nesting = 1 + range + step;
            if nesting > limits::COMPREHENSIONS {
                return Err((node.id, Refusal::TooManyComprehensions));
            }
            return Ok(nesting);
        }
        if let Expr::List(list) = &node.expr
            && list.elements.len() > limits::LIST_ENTRIES
        {
            let entries = list.elements.len();
            return Err((node.id, Refusal::LongList { entries }));
        }
        // A chain such as `x.map(…).size()` counts along its whole length.
        let mut most = 0;
        for child in children(&node.expr) {
            most = most.max(self.visit(child, depth + 1)?);
        }
        Ok(most)
    }
}

/// The direct parts of a node, comprehensions apart.
fn children(expr: &Expr) -> Vec<&IdedExpr> {
    match expr {
        Expr::Call(call) => call.target.as_deref().into_iter().chain(&call.args).collect(),
        Expr::Select(select) => vec![select.operand.as_ref()],
        Expr::List(list) => list.elements.iter().collect(),
        Expr::Map(map) => entries(map.entries.iter().map(|e| &e.expr)),
        Expr::Struct(s) => entries(s.entries.iter().map(|e| &e.expr)),
        _ => Vec::new(),
    }
}

fn entries<'a>(list: impl Iterator<Item = &'a EntryExpr>) -> Vec<&'a IdedExpr> {
    list.flat_map(|entry| match entry {
        EntryExpr::StructField(field) => vec![&field.value],
        EntryExpr::MapEntry(entry) => vec![&entry.key, &entry.value],
    })
    .collect()
}
