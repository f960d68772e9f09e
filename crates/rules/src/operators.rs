//! What each operator takes and gives.

use std::sync::Arc;

use cel::common::ast::{CallExpr, Expr, IdedExpr, LiteralValue, operators as op};

use crate::failure::Refusal;
use crate::kind::Kind;

/// Which side a whole number must be widened on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Widen {
    Neither,
    Left,
    Right,
}

/// The type of `left operator right`, or `None` if there is none.
pub(crate) fn arithmetic(operator: &str, left: &Kind, right: &Kind) -> Option<(Kind, Widen)> {
    use Kind::{Double, Duration, Int, List, Text};
    let same = |kind: Kind| Some((kind, Widen::Neither));
    match (operator, left, right) {
        (op::MODULO, Int, Int) => same(Int),
        (op::MODULO, ..) => None,
        (_, Int, Int) => same(Int),
        (_, Double, Double) => same(Double),
        (_, Int, Double) => Some((Double, Widen::Left)),
        (_, Double, Int) => Some((Double, Widen::Right)),
        (op::ADD | op::SUBSTRACT, Duration, Duration) => same(Duration),
        (op::ADD | op::SUBSTRACT, l, Duration) if l.is_instant() => same(Kind::INSTANT),
        (op::ADD, Duration, r) if r.is_instant() => same(Kind::INSTANT),
        (op::SUBSTRACT, l, r) if l.is_instant() && r.is_instant() => same(Duration),
        (op::ADD, Text, Text) => same(Text),
        (op::ADD, List(a), List(b)) => same(List(Arc::new(a.join(b)?))),
        _ => None,
    }
}

/// Whether the two can be compared: equal or not, or, if `ordered`, before or
/// after. Whole numbers and numbers with a fraction compare with each other.
pub(crate) fn comparable(ordered: bool, left: &Kind, right: &Kind) -> bool {
    if left.is_number() && right.is_number() {
        return true;
    }
    match left.join(right) {
        Some(Kind::Text | Kind::Instant { .. } | Kind::Duration) => true,
        Some(Kind::Bool) => !ordered,
        // Two groups of facts are compared by the facts in them.
        Some(Kind::List(entry)) => !ordered && !matches!(entry.as_ref(), Kind::Record(_)),
        _ => false,
    }
}

/// Makes a whole number one with a fraction, so that `length * 3` works.
pub(crate) fn widen(node: &mut IdedExpr) {
    let id = node.id;
    if let Expr::Literal(LiteralValue::Int(i)) = &node.expr {
        #[expect(clippy::cast_precision_loss, reason = "as CEL's own double() does")]
        let wide = *i.inner() as f64;
        node.expr = Expr::Literal(LiteralValue::Double(wide.into()));
        return;
    }
    let inner = std::mem::take(node);
    *node = IdedExpr {
        id,
        expr: Expr::Call(CallExpr {
            func_name: "double".to_owned(),
            target: None,
            args: vec![inner],
        }),
    };
}

/// The refusal of `left operator right`, with advice where one is common.
pub(crate) fn mismatch(operator: &str, left: &Kind, right: &Kind) -> Refusal {
    let word = |this: &Kind, other: &Kind| match (this, other) {
        (Kind::Text, o) if o.is_instant() => {
            "text (write timestamp('2026-11-24T00:00:00Z'))".to_owned()
        }
        (Kind::Text, Kind::Duration) => "text (write duration('48h'))".to_owned(),
        (Kind::Int | Kind::Double, Kind::Duration) => {
            format!("{this} (write duration('48h'))")
        }
        _ => this.to_string(),
    };
    Refusal::Mismatch {
        operator: shown(operator),
        left: word(left, right),
        right: word(right, left),
    }
}

/// An operator as it is written.
fn shown(operator: &str) -> String {
    match operator {
        op::IN => "in".to_owned(),
        other => other.trim_matches('_').to_owned(),
    }
}
