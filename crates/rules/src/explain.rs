//! Why a rule answered as it did.

use std::ops::Range;

use cel::common::ast::{CallExpr, ComprehensionExpr, Expr, IdedExpr, operators as op};
use cel::{Context, Value};

use crate::facts::Facts;
use crate::failure::RuleFailure;
use crate::limits;
use crate::rule::{Compiled, failure};
use crate::span;

/// A rule's answer and the terms it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// The answer.
    pub holds: bool,
    /// The rule's terms, in the order they are written: what stands between
    /// `&&`, `||`, `!` and `? :`.
    pub terms: Vec<Term>,
}

/// One term of a rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// Where it stands, in bytes of the rule's text.
    pub span: Range<usize>,
    /// The term as written.
    pub text: String,
    /// What it came to; an error where it could not be told.
    pub value: Result<bool, RuleFailure>,
    /// The facts in it, as written, and their values in words. Lists are shown
    /// by their length.
    pub facts: Vec<(String, String)>,
    /// For `exists` and `exists_one` the entries (from 0) that made it true, for
    /// `all` those that made it false; at most [`limits::INDICES_SHOWN`].
    pub which: Vec<usize>,
}

/// The terms of a condition.
pub(crate) fn terms(compiled: &Compiled, facts: &Facts) -> Vec<Term> {
    let mut out = Vec::new();
    walk(compiled, facts, &compiled.expr, &mut out);
    out
}

fn walk(compiled: &Compiled, facts: &Facts, node: &IdedExpr, out: &mut Vec<Term>) {
    if let Expr::Call(call) = &node.expr {
        let joins =
            matches!(call.func_name.as_str(), op::LOGICAL_AND | op::LOGICAL_OR | op::LOGICAL_NOT);
        // A presence test that the check widened is still one term.
        let widened = call.args.last().is_some_and(|last| last.id == node.id);
        if joins && !widened {
            for argument in &call.args {
                walk(compiled, facts, argument, out);
            }
            return;
        }
        if let (op::CONDITIONAL, [condition, yes, no]) =
            (call.func_name.as_str(), call.args.as_slice())
        {
            walk(compiled, facts, condition, out);
            // The branch not taken played no part.
            match Value::resolve(condition, &facts.context) {
                Ok(Value::Bool(true)) => walk(compiled, facts, yes, out),
                Ok(Value::Bool(false)) => walk(compiled, facts, no, out),
                _ => {}
            }
            return;
        }
    }
    out.push(term(compiled, facts, node));
}

fn term(compiled: &Compiled, facts: &Facts, node: &IdedExpr) -> Term {
    let span = span::of(&compiled.info, node);
    let value = match Value::resolve(node, &facts.context) {
        Ok(Value::Bool(value)) => Ok(value),
        Ok(_) => Err(RuleFailure::WrongKind),
        Err(error) => Err(failure(error)),
    };
    let mut named = Vec::new();
    facts_in(compiled, facts, node, &mut named);
    let which = match &node.expr {
        Expr::Comprehension(c) => which(c, &facts.context),
        _ => Vec::new(),
    };
    Term { text: compiled.info.source[span.clone()].to_owned(), span, value, facts: named, which }
}

/// The body of a comprehension and the answer of it that decides.
fn body(c: &ComprehensionExpr) -> Option<(&IdedExpr, bool)> {
    let Expr::Call(step) = &c.loop_step.expr else {
        return None;
    };
    match (step.func_name.as_str(), step.args.as_slice()) {
        (op::LOGICAL_OR, [_, body]) => Some((body, true)),
        (op::LOGICAL_AND, [_, body]) => Some((body, false)),
        (op::CONDITIONAL, [body, ..]) => Some((body, true)),
        _ => None,
    }
}

fn which(c: &ComprehensionExpr, context: &Context<'_, '_>) -> Vec<usize> {
    let Some((body, deciding)) = body(c) else {
        return Vec::new();
    };
    let Ok(Value::List(entries)) = Value::resolve(&c.iter_range, context) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let mut scope = context.new_inner_scope();
        scope.add_variable_from_value(c.iter_var.as_str(), entry);
        if matches!(Value::resolve(body, &scope), Ok(Value::Bool(b)) if b == deciding) {
            out.push(at);
            if out.len() == limits::INDICES_SHOWN {
                break;
            }
        }
    }
    out
}

/// The facts named in a term, each once. Within a comprehension only the list
/// it runs over is one: the rest differs from entry to entry.
fn facts_in(compiled: &Compiled, facts: &Facts, node: &IdedExpr, out: &mut Vec<(String, String)>) {
    match &node.expr {
        Expr::Ident(_) | Expr::Select(_) => {
            let node = match &node.expr {
                // has(a.b) is about a.b
                Expr::Select(s) if s.test => {
                    let mut plain = s.clone();
                    plain.test = false;
                    return name_fact(compiled, facts, node, &Expr::Select(plain), out);
                }
                _ => node,
            };
            name_fact(compiled, facts, node, &node.expr, out);
        }
        Expr::Comprehension(c) => facts_in(compiled, facts, &c.iter_range, out),
        Expr::List(list) => {
            for element in &list.elements {
                facts_in(compiled, facts, element, out);
            }
        }
        Expr::Call(call) => {
            for part in parts(call) {
                facts_in(compiled, facts, part, out);
            }
        }
        _ => {}
    }
}

fn parts(call: &CallExpr) -> impl Iterator<Item = &IdedExpr> {
    call.target.as_deref().into_iter().chain(&call.args)
}

fn name_fact(
    compiled: &Compiled,
    facts: &Facts,
    node: &IdedExpr,
    expr: &Expr,
    out: &mut Vec<(String, String)>,
) {
    let span = span::of(&compiled.info, node);
    let text = compiled.info.source[span].trim();
    let text = text
        .strip_prefix("has")
        .and_then(|t| t.trim().strip_prefix('(')?.strip_suffix(')'))
        .unwrap_or(text)
        .trim();
    if out.iter().any(|(known, _)| known == text) {
        return;
    }
    let plain = IdedExpr { id: node.id, expr: expr.clone() };
    let shown = match Value::resolve(&plain, &facts.context) {
        Ok(value) => shown(&value),
        Err(_) => "not known".to_owned(),
    };
    out.push((text.to_owned(), shown));
}

fn shown(value: &Value) -> String {
    match value {
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Int(i) => i.to_string(),
        Value::Float(d) => d.to_string(),
        Value::String(text) => text.as_ref().clone(),
        Value::Timestamp(at) => at.to_rfc3339(),
        Value::Duration(length) => format!("{} s", length.num_seconds()),
        Value::List(list) => format!("{} entries", list.len()),
        _ => "a group of facts".to_owned(),
    }
}
