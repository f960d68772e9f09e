//! Where a part of the expression stands in the rule's text.
//!
//! The parser keeps one token for each node (the dot of `a.b`, the bracket of
//! `f(x)`); from these and the text the whole stretch is found again.

use std::ops::Range;

use cel::common::ast::{Expr, IdedExpr, SourceInfo, operators};

/// Line and column, both from 1, of a byte of `source`.
pub(crate) fn place(source: &str, byte: usize) -> (usize, usize) {
    let before = source.get(..byte).unwrap_or(source);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// The first byte of a node's own token, if the parser kept it.
pub(crate) fn token(info: &SourceInfo, id: u64) -> Option<Range<usize>> {
    let (start, stop) = info.offset_for(id)?;
    let start = usize::try_from(start).ok()?;
    let stop = usize::try_from(stop).ok()?;
    (start <= stop && stop < info.source.len()).then_some(start..stop + 1)
}

/// The stretch of text of a whole sub-expression.
pub(crate) fn of(info: &SourceInfo, expr: &IdedExpr) -> Range<usize> {
    let mut span = cover(info, expr).unwrap_or(0..info.source.len());
    // Bytes of a token always sit on character borders; a foreign id might not.
    let text = &info.source;
    while !text.is_char_boundary(span.start) {
        span.start -= 1;
    }
    while !text.is_char_boundary(span.end) {
        span.end += 1;
    }
    balance(text, span)
}

fn join(a: Option<Range<usize>>, b: Option<Range<usize>>) -> Option<Range<usize>> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.start.min(b.start)..a.end.max(b.end)),
        (a, b) => a.or(b),
    }
}

fn cover(info: &SourceInfo, expr: &IdedExpr) -> Option<Range<usize>> {
    let own = token(info, expr.id);
    match &expr.expr {
        Expr::Select(select) => {
            let operand = cover(info, &select.operand);
            if select.test {
                return join(operand, own.map(|o| word_before(&info.source, o)));
            }
            join(operand, own.map(|o| word_after(&info.source, o)))
        }
        Expr::Comprehension(c) => join(cover(info, &c.iter_range), own),
        Expr::List(list) => list.elements.iter().fold(own, |span, e| join(span, cover(info, e))),
        Expr::Call(call) => {
            // A function called without a target: its name stands before the bracket.
            let own = if call.target.is_none() && is_word(&call.func_name) {
                own.map(|o| word_before(&info.source, o))
            } else {
                own
            };
            let target = call.target.as_ref().and_then(|t| cover(info, t));
            call.args.iter().fold(join(own, target), |span, e| join(span, cover(info, e)))
        }
        _ => own,
    }
}

fn is_word(name: &str) -> bool {
    name != operators::IN && name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '@')
}

/// Widens the bracket of `has(` or `size(` over the word before it.
fn word_before(text: &str, span: Range<usize>) -> Range<usize> {
    let Some(before) = text.get(..span.start) else {
        return span;
    };
    let word = before.trim_end();
    let start = word
        .rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .map_or(0, |at| at + word[at..].chars().next().map_or(1, char::len_utf8));
    start..span.end
}

/// Widens the dot of `a.b` over the word after it.
fn word_after(text: &str, span: Range<usize>) -> Range<usize> {
    let Some(after) = text.get(span.end..) else {
        return span;
    };
    let word = after.trim_start();
    let length =
        word.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(word.len());
    span.start..span.end + (after.len() - word.len()) + length
}

/// Widens a stretch until its brackets match.
fn balance(text: &str, mut span: Range<usize>) -> Range<usize> {
    loop {
        let Some(slice) = text.get(span.clone()) else {
            return span;
        };
        let (unopened, unclosed) = open_ends(slice);
        if unopened > 0 {
            let Some(at) = text[..span.start].rfind(['(', '[', '{']) else {
                return span;
            };
            span.start = at;
        } else if unclosed > 0 {
            let Some(at) = text[span.end..].find([')', ']', '}']) else {
                return span;
            };
            span.end += at + 1;
        } else {
            return span;
        }
    }
}

/// Closing brackets without an opening one, and opening ones never closed.
fn open_ends(slice: &str) -> (usize, usize) {
    let (mut unopened, mut open) = (0_usize, 0_usize);
    for c in outside_quotes(slice) {
        match c {
            '(' | '[' | '{' => open += 1,
            ')' | ']' | '}' if open > 0 => open -= 1,
            ')' | ']' | '}' => unopened += 1,
            _ => {}
        }
    }
    (unopened, open)
}

/// Deepest bracket of a text, quoted text left out.
pub(crate) fn deepest_bracket(source: &str) -> usize {
    let (mut open, mut deepest) = (0_usize, 0_usize);
    for c in outside_quotes(source) {
        match c {
            '(' | '[' | '{' => open += 1,
            ')' | ']' | '}' => open = open.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(open);
    }
    deepest
}

/// The characters that are not within '…' or "…".
fn outside_quotes(text: &str) -> impl Iterator<Item = char> + '_ {
    let mut quote = None;
    let mut escaped = false;
    text.chars().filter(move |&c| match quote {
        Some(q) => {
            if escaped {
                escaped = false;
            } else if c == '\\' {
                escaped = true;
            } else if c == q {
                quote = None;
            }
            false
        }
        None => {
            if c == '\'' || c == '"' {
                quote = Some(c);
            }
            true
        }
    })
}
