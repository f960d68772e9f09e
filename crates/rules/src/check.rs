//! The type check: every name must be a fact, every operator must be able to
//! work. CEL itself finds a misspelt name only when that branch runs, and
//! `||` and `exists` then swallow the error.
//!
//! On its way the check rewrites what CEL would refuse at run time although
//! the meaning is plain: a whole number beside one with a fraction is widened,
//! a pattern is kept compiled, `has(a.b.c)` also asks for an optional `a.b`.

use std::sync::Arc;

use cel::common::ast::{
    CallExpr, ComprehensionExpr, Expr, IdedExpr, ListExpr, LiteralValue, SelectExpr,
    operators as op,
};

use crate::failure::Refusal;
use crate::gate::Fault;
use crate::kind::{Field, Kind, Record};
use crate::operators::{Widen, arithmetic, comparable, mismatch, widen};
use crate::schema::known_names;
use crate::signatures;

/// Checks and rewrites `root`, and answers its type and how many lists it
/// joins, each of which may lengthen what is walked.
pub(crate) fn check(root: &mut IdedExpr, facts: &Record) -> Result<(Kind, usize), Fault> {
    let mut checker = Checker { facts, scopes: Vec::new(), inside: 0, joins: 0 };
    let kind = checker.kind(root)?;
    Ok((kind, checker.joins))
}

pub(crate) struct Checker<'a> {
    facts: &'a Record,
    /// Names given by exists, all, map …, innermost last.
    scopes: Vec<(String, Kind)>,
    /// Comprehensions around the node at hand.
    inside: usize,
    joins: usize,
}

impl Checker<'_> {
    pub(crate) fn kind(&mut self, node: &mut IdedExpr) -> Result<Kind, Fault> {
        let id = node.id;
        match &mut node.expr {
            Expr::Literal(literal) => literal_kind(literal).map_err(|r| (id, r)),
            Expr::Ident(name) => self.ident(name).map_err(|r| (id, r)),
            Expr::Select(_) => self.select(node),
            Expr::Call(_) => self.call(node),
            Expr::List(list) => self.list(list),
            Expr::Comprehension(c) => self.comprehension(c),
            Expr::Map(_) | Expr::Struct(_) => Err((
                id,
                Refusal::Unsupported {
                    what: "a group in braces",
                    instead: "compare the facts one by one",
                },
            )),
            Expr::Unspecified => Err((id, Refusal::Unexaminable)),
        }
    }

    /// Checks `node` and refuses it unless it is `wanted`.
    fn want(&mut self, node: &mut IdedExpr, wanted: &Kind) -> Result<(), Fault> {
        let found = self.kind(node)?;
        if found.join(wanted).is_some() {
            return Ok(());
        }
        let (wanted, found) = (wanted.to_string(), found.to_string());
        Err((node.id, Refusal::Wanted { wanted, found }))
    }

    fn ident(&self, name: &str) -> Result<Kind, Refusal> {
        let scoped = self.scopes.iter().rev().find(|(known, _)| known == name);
        if let Some((_, kind)) = scoped {
            return Ok(kind.clone());
        }
        if let Some(field) = self.facts.fields.get(name) {
            return Ok(field.kind.clone());
        }
        let scoped = self.scopes.iter().map(|(known, _)| known.as_str());
        let known = known_names(&self.facts.fields).chain(scoped);
        Err(Refusal::UnknownField {
            name: name.to_owned(),
            suggestion: nearest(name, known).map(str::to_owned),
        })
    }

    fn select(&mut self, node: &mut IdedExpr) -> Result<Kind, Fault> {
        let id = node.id;
        let Expr::Select(select) = &mut node.expr else {
            return Err((id, Refusal::Unexaminable));
        };
        let field = self.field(id, select)?;
        if !select.test {
            return Ok(field.kind);
        }
        let mut guards = Vec::new();
        self.optional_ancestors(&select.operand.clone(), &mut guards)?;
        for guard in guards {
            let asked = std::mem::take(node);
            *node = IdedExpr {
                id,
                expr: Expr::Call(CallExpr {
                    func_name: op::LOGICAL_AND.to_owned(),
                    target: None,
                    args: vec![IdedExpr { id, expr: guard }, asked],
                }),
            };
        }
        Ok(Kind::Bool)
    }

    /// The fact that `select` names.
    fn field(&mut self, id: u64, select: &mut SelectExpr) -> Result<Field, Fault> {
        let operand = self.kind(&mut select.operand)?;
        let Kind::Record(record) = &operand else {
            let found = operand.to_string();
            let wanted = "group of facts".to_owned();
            return Err((select.operand.id, Refusal::Wanted { wanted, found }));
        };
        record.fields.get(&select.field).cloned().ok_or_else(|| {
            let stem = dotted(&select.operand);
            let near = nearest(&select.field, known_names(&record.fields));
            let refusal = Refusal::UnknownField {
                name: format!("{stem}.{}", select.field),
                suggestion: near.map(|n| format!("{stem}.{n}")),
            };
            (id, refusal)
        })
    }

    /// The presence tests that must come before one of a part of `node`.
    fn optional_ancestors(&mut self, node: &IdedExpr, out: &mut Vec<Expr>) -> Result<(), Fault> {
        let Expr::Select(select) = &node.expr else {
            return Ok(());
        };
        let mut select = select.clone();
        if self.field(node.id, &mut select)?.optional {
            select.test = true;
            out.push(Expr::Select(select.clone()));
        }
        self.optional_ancestors(&select.operand, out)
    }

    fn list(&mut self, list: &mut ListExpr) -> Result<Kind, Fault> {
        let mut kinds = Vec::with_capacity(list.elements.len());
        for element in &mut list.elements {
            kinds.push(self.kind(element)?);
        }
        let numbers = kinds.iter().all(Kind::is_number);
        if numbers && kinds.contains(&Kind::Double) && kinds.contains(&Kind::Int) {
            for (element, kind) in list.elements.iter_mut().zip(&kinds) {
                if *kind == Kind::Int {
                    widen(element);
                }
            }
            return Ok(Kind::List(Arc::new(Kind::Double)));
        }
        let mut entry = Kind::Nothing;
        for (element, kind) in list.elements.iter().zip(&kinds) {
            entry = entry.join(kind).ok_or_else(|| {
                let (wanted, found) = (entry.to_string(), kind.to_string());
                (element.id, Refusal::Wanted { wanted, found })
            })?;
        }
        Ok(Kind::List(Arc::new(entry)))
    }

    /// The macros keep their shape: only the range, the initial value, the step
    /// and the result carry types; the loop condition is the parser's own.
    fn comprehension(&mut self, c: &mut ComprehensionExpr) -> Result<Kind, Fault> {
        let range = self.kind(&mut c.iter_range)?;
        let Kind::List(entry) = range else {
            let (wanted, found) = ("list".to_owned(), range.to_string());
            return Err((c.iter_range.id, Refusal::Wanted { wanted, found }));
        };
        let start = self.kind(&mut c.accu_init)?;
        let depth = self.scopes.len();
        self.scopes.push((c.accu_var.clone(), start.clone()));
        self.scopes.push((c.iter_var.clone(), Arc::unwrap_or_clone(entry)));
        self.inside += 1;
        let step = self.kind(&mut c.loop_step);
        self.inside -= 1;
        self.scopes.truncate(depth);
        let step = step?;
        let total = start.join(&step).ok_or((
            c.loop_step.id,
            Refusal::Wanted { wanted: start.to_string(), found: step.to_string() },
        ))?;
        self.scopes.push((c.accu_var.clone(), total));
        let result = self.kind(&mut c.result);
        self.scopes.truncate(depth);
        result
    }

    fn call(&mut self, node: &mut IdedExpr) -> Result<Kind, Fault> {
        let id = node.id;
        let Expr::Call(call) = &mut node.expr else {
            return Err((id, Refusal::Unexaminable));
        };
        let name = call.func_name.clone();
        match (name.as_str(), call.args.as_mut_slice()) {
            (op::LOGICAL_AND | op::LOGICAL_OR, [a, b]) => {
                self.want(a, &Kind::Bool)?;
                self.want(b, &Kind::Bool)?;
                Ok(Kind::Bool)
            }
            (op::LOGICAL_NOT, [a]) => self.want(a, &Kind::Bool).map(|()| Kind::Bool),
            (op::CONDITIONAL, [condition, yes, no]) => {
                self.want(condition, &Kind::Bool)?;
                self.branches(id, yes, no)
            }
            (op::EQUALS | op::NOT_EQUALS, [a, b]) => self.compare(id, &name, (a, b)),
            (op::LESS | op::LESS_EQUALS | op::GREATER | op::GREATER_EQUALS, [a, b]) => {
                self.compare(id, &name, (a, b))
            }
            (op::ADD | op::SUBSTRACT | op::MULTIPLY | op::DIVIDE | op::MODULO, [a, b]) => {
                self.arithmetic(id, &name, (a, b))
            }
            (op::NEGATE, [a]) => self.negate(a),
            (op::IN, [a, b]) => self.among(id, a, b),
            (op::INDEX, [list, at]) => self.index(list, at),
            _ => signatures::check(self, node),
        }
    }

    fn negate(&mut self, operand: &mut IdedExpr) -> Result<Kind, Fault> {
        let found = self.kind(operand)?;
        if found.is_number() {
            return Ok(found);
        }
        let (wanted, found) = (Kind::Double.to_string(), found.to_string());
        Err((operand.id, Refusal::Wanted { wanted, found }))
    }

    fn branches(&mut self, id: u64, yes: &mut IdedExpr, no: &mut IdedExpr) -> Result<Kind, Fault> {
        let (a, b) = (self.kind(yes)?, self.kind(no)?);
        match (&a, &b) {
            (Kind::Int, Kind::Double) => widen(yes),
            (Kind::Double, Kind::Int) => widen(no),
            _ => return a.join(&b).ok_or_else(|| (id, mismatch("? :", &a, &b))),
        }
        Ok(Kind::Double)
    }

    fn compare(
        &mut self,
        id: u64,
        operator: &str,
        (left, right): (&mut IdedExpr, &mut IdedExpr),
    ) -> Result<Kind, Fault> {
        let (a, b) = (self.kind(left)?, self.kind(right)?);
        let ordered = !matches!(operator, op::EQUALS | op::NOT_EQUALS);
        if comparable(ordered, &a, &b) {
            return Ok(Kind::Bool);
        }
        Err((id, mismatch(operator, &a, &b)))
    }

    fn arithmetic(
        &mut self,
        id: u64,
        operator: &str,
        (left, right): (&mut IdedExpr, &mut IdedExpr),
    ) -> Result<Kind, Fault> {
        let (a, b) = (self.kind(left)?, self.kind(right)?);
        let (kind, side) =
            arithmetic(operator, &a, &b).ok_or_else(|| (id, mismatch(operator, &a, &b)))?;
        // `@result` cannot be written in a rule: that join is `map`'s own.
        let own = matches!(&left.expr, Expr::Ident(name) if name.starts_with('@'));
        if self.inside > 0 && !own && matches!(kind, Kind::Text | Kind::List(_)) {
            return Err((id, Refusal::JoinInComprehension));
        }
        if matches!(kind, Kind::List(_)) && !own {
            self.joins += 1;
        }
        match side {
            Widen::Left => widen(left),
            Widen::Right => widen(right),
            Widen::Neither => {}
        }
        Ok(kind)
    }

    fn among(&mut self, id: u64, item: &mut IdedExpr, list: &mut IdedExpr) -> Result<Kind, Fault> {
        let (a, b) = (self.kind(item)?, self.kind(list)?);
        match &b {
            Kind::List(entry) if **entry == Kind::Nothing || comparable(false, &a, entry) => {
                Ok(Kind::Bool)
            }
            _ => Err((id, mismatch(op::IN, &a, &b))),
        }
    }

    fn index(&mut self, list: &mut IdedExpr, at: &mut IdedExpr) -> Result<Kind, Fault> {
        let found = self.kind(list)?;
        let Kind::List(entry) = found else {
            let (wanted, found) = ("list".to_owned(), found.to_string());
            return Err((list.id, Refusal::Wanted { wanted, found }));
        };
        self.want(at, &Kind::Int)?;
        Ok(Arc::unwrap_or_clone(entry))
    }
}

fn literal_kind(literal: &LiteralValue) -> Result<Kind, Refusal> {
    match literal {
        LiteralValue::Boolean(_) => Ok(Kind::Bool),
        LiteralValue::Int(_) => Ok(Kind::Int),
        LiteralValue::Double(_) => Ok(Kind::Double),
        LiteralValue::String(_) => Ok(Kind::Text),
        LiteralValue::UInt(_) => {
            Err(Refusal::Unsupported { what: "a number with u", instead: "write it without the u" })
        }
        LiteralValue::Bytes(_) => {
            Err(Refusal::Unsupported { what: "a text with b", instead: "write it without the b" })
        }
        LiteralValue::Null => Err(Refusal::Unsupported {
            what: "null",
            instead: "ask has(…) whether a fact is known",
        }),
    }
}

/// The name as it is written, for a message.
fn dotted(node: &IdedExpr) -> String {
    match &node.expr {
        Expr::Ident(name) => name.clone(),
        Expr::Select(select) => format!("{}.{}", dotted(&select.operand), select.field),
        _ => "…".to_owned(),
    }
}

/// The known name that `name` most likely meant.
pub(crate) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known
        .map(|k| (strsim::damerau_levenshtein(name, k), k))
        .filter(|(distance, k)| *distance <= 1 + k.len().min(name.len()) / 4)
        .min()
        .map(|(_, k)| k)
}
