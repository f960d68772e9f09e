//! The functions a rule may call: which, on what, giving what.

use cel::common::ast::{CallExpr, Expr, IdedExpr, LiteralValue};
use cel::{Context, Value};

use crate::check::{Checker, nearest};
use crate::failure::Refusal;
use crate::functions::{ENV, MATCHES, pattern};
use crate::gate::Fault;
use crate::kind::Kind;
use crate::limits;
use crate::operators::widen;

/// What an argument must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Want {
    Text,
    /// Text written in quotes, of the given sort.
    Constant(Sort),
    /// Any number.
    Number,
    /// Any number, widened if whole.
    Wide,
    Whole,
    Instant,
    Duration,
    TextOrList,
    NumberOrText,
    Scalar,
}

/// What a text in quotes must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Pattern,
    Zone,
    Instant,
    Duration,
}

/// What a call gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gives {
    Bool,
    Whole,
    Wide,
    Text,
    Instant,
    Duration,
    /// The type of the numbers given.
    Number,
}

/// One way to call a function; a member's target is its first argument.
struct Signature {
    names: &'static [&'static str],
    member: bool,
    wants: &'static [Want],
    gives: Gives,
    takes: &'static str,
}

const fn function(
    names: &'static [&'static str],
    wants: &'static [Want],
    gives: Gives,
    takes: &'static str,
) -> Signature {
    Signature { names, member: false, wants, gives, takes }
}

const fn member(
    names: &'static [&'static str],
    wants: &'static [Want],
    gives: Gives,
    takes: &'static str,
) -> Signature {
    Signature { names, member: true, wants, gives, takes }
}

const ZONE: Want = Want::Constant(Sort::Zone);
const CALENDAR: &[&str] = &[
    "getFullYear",
    "getMonth",
    "getDayOfYear",
    "getDayOfMonth",
    "getDate",
    "getDayOfWeek",
    "getHours",
    "getMinutes",
    "getSeconds",
];
const CALENDAR_TAKES: &str = "an instant before the dot and, if wanted, a time zone in quotes";

static SIGNATURES: &[Signature] = &[
    function(&["size"], &[Want::TextOrList], Gives::Whole, "a text or a list"),
    member(&["size"], &[Want::TextOrList], Gives::Whole, "a text or a list before the dot"),
    member(
        &["contains", "startsWith", "endsWith"],
        &[Want::Text, Want::Text],
        Gives::Bool,
        "a text before the dot and a text in brackets",
    ),
    member(
        &["matches"],
        &[Want::Text, Want::Constant(Sort::Pattern)],
        Gives::Bool,
        "a text before the dot and a pattern in quotes",
    ),
    function(
        &["matches"],
        &[Want::Text, Want::Constant(Sort::Pattern)],
        Gives::Bool,
        "a text and a pattern in quotes",
    ),
    function(&["int"], &[Want::NumberOrText], Gives::Whole, "a number or a text"),
    function(&["double"], &[Want::NumberOrText], Gives::Wide, "a number or a text"),
    function(&["string"], &[Want::Scalar], Gives::Text, "one value"),
    function(
        &["timestamp"],
        &[Want::Constant(Sort::Instant)],
        Gives::Instant,
        "an instant in quotes",
    ),
    function(
        &["duration"],
        &[Want::Constant(Sort::Duration)],
        Gives::Duration,
        "a length of time in quotes",
    ),
    function(
        &["years_between"],
        &[Want::Instant, Want::Instant],
        Gives::Whole,
        "two instants, the earlier first",
    ),
    function(
        &["plus_months"],
        &[Want::Instant, Want::Whole],
        Gives::Instant,
        "an instant and a whole number of months",
    ),
    function(&["ceil", "floor", "round"], &[Want::Wide], Gives::Whole, "a number"),
    function(&["min", "max"], &[Want::Number, Want::Number], Gives::Number, "two numbers"),
    member(CALENDAR, &[Want::Instant], Gives::Whole, CALENDAR_TAKES),
    member(CALENDAR, &[Want::Instant, ZONE], Gives::Whole, CALENDAR_TAKES),
    member(
        &["getHours", "getMinutes", "getSeconds"],
        &[Want::Duration],
        Gives::Whole,
        CALENDAR_TAKES,
    ),
];

impl Want {
    fn fits(self, kind: &Kind) -> bool {
        match self {
            Self::Text | Self::Constant(_) => *kind == Kind::Text,
            Self::Number | Self::Wide => kind.is_number(),
            Self::Whole => *kind == Kind::Int,
            Self::Instant => kind.is_instant(),
            Self::Duration => *kind == Kind::Duration,
            Self::TextOrList => matches!(kind, Kind::Text | Kind::List(_)),
            Self::NumberOrText => kind.is_number() || *kind == Kind::Text,
            Self::Scalar => !matches!(kind, Kind::List(_) | Kind::Record(_) | Kind::Nothing),
        }
    }
}

/// Checks a call that is no operator.
pub(crate) fn check(checker: &mut Checker<'_>, node: &mut IdedExpr) -> Result<Kind, Fault> {
    let id = node.id;
    let Expr::Call(call) = &mut node.expr else {
        return Err((id, Refusal::Unexaminable));
    };
    let member = call.target.is_some();
    let named: Vec<&Signature> = SIGNATURES
        .iter()
        .filter(|s| s.member == member && s.names.contains(&call.func_name.as_str()))
        .collect();
    let Some(first) = named.first() else {
        return Err((id, unknown(checker, call)?));
    };
    let mut kinds = Vec::new();
    for argument in call.target.as_deref_mut().into_iter().chain(&mut call.args) {
        kinds.push(checker.kind(argument)?);
    }
    let fitting = named.iter().find(|s| {
        s.wants.len() == kinds.len() && s.wants.iter().zip(&kinds).all(|(w, k)| w.fits(k))
    });
    let Some(signature) = fitting else {
        let (name, takes) = (call.func_name.clone(), first.takes);
        return Err((id, Refusal::Arguments { name, takes }));
    };
    constants(signature, call)?;
    Ok(settle(signature, call, &kinds))
}

/// The refusal of a name that is no function; the target is looked at first,
/// since `vesel.size()` is about the vessel.
fn unknown(checker: &mut Checker<'_>, call: &mut CallExpr) -> Result<Refusal, Fault> {
    if let Some(target) = call.target.as_deref_mut() {
        checker.kind(target)?;
    }
    let macros = ["exists", "all", "exists_one", "map", "filter", "has"];
    let known = SIGNATURES.iter().flat_map(|s| s.names).copied();
    Ok(Refusal::UnknownFunction {
        name: call.func_name.clone(),
        suggestion: nearest(&call.func_name, known.chain(macros)).map(str::to_owned),
    })
}

/// Widens and rewrites the arguments, and answers the call's type.
fn settle(signature: &Signature, call: &mut CallExpr, kinds: &[Kind]) -> Kind {
    let mixed = kinds.contains(&Kind::Double);
    for (want, argument) in signature.wants.iter().zip(&mut call.args) {
        // Only functions take numbers, so arguments and wants run in step.
        let whole = matches!(want, Want::Wide) || (matches!(want, Want::Number) && mixed);
        if whole && !signature.member {
            widen(argument);
        }
    }
    if call.func_name == "matches" {
        MATCHES.clone_into(&mut call.func_name);
        if let Some(target) = call.target.take() {
            call.args.insert(0, *target);
        }
    }
    match signature.gives {
        Gives::Bool => Kind::Bool,
        Gives::Whole => Kind::Int,
        Gives::Wide => Kind::Double,
        Gives::Text => Kind::Text,
        Gives::Instant => Kind::INSTANT,
        Gives::Duration => Kind::Duration,
        Gives::Number if mixed => Kind::Double,
        Gives::Number => Kind::Int,
    }
}

/// Reads every argument that must be written out.
fn constants(signature: &Signature, call: &CallExpr) -> Result<(), Fault> {
    let arguments = call.target.as_deref().into_iter().chain(&call.args);
    for (want, argument) in signature.wants.iter().zip(arguments) {
        let Want::Constant(sort) = *want else {
            continue;
        };
        let Expr::Literal(LiteralValue::String(text)) = &argument.expr else {
            return Err((argument.id, not_written_out(sort, signature, call)));
        };
        read_constant(sort, text.inner()).map_err(|refusal| (argument.id, refusal))?;
    }
    Ok(())
}

fn not_written_out(sort: Sort, signature: &Signature, call: &CallExpr) -> Refusal {
    match sort {
        Sort::Pattern => Refusal::PatternNotConstant,
        _ => Refusal::Arguments { name: call.func_name.clone(), takes: signature.takes },
    }
}

fn read_constant(sort: Sort, text: &str) -> Result<(), Refusal> {
    let (source, wanted) = match sort {
        Sort::Pattern => {
            return pattern(text)
                .map(drop)
                .map_err(|e| Refusal::BadPattern { message: last_line(&e.to_string()) });
        }
        Sort::Zone => (
            call_of("getHours", Some(call_of("timestamp", None, EPOCH)), text),
            "a time zone such as America/St_Lucia or -04:00",
        ),
        Sort::Instant => {
            (call_of("timestamp", None, text), "an instant such as 2026-11-24T00:00:00Z")
        }
        Sort::Duration => (
            call_of("duration", None, text),
            "a length of time such as 48h or 30m, of at most 100 years",
        ),
    };
    let context = Context::with_env(ENV.clone());
    match Value::resolve(&source, &context) {
        Ok(Value::Duration(length)) if length.num_hours().abs() > limits::HOURS => {
            Err(Refusal::BadConstant { text: text.to_owned(), wanted })
        }
        Ok(_) => Ok(()),
        Err(_) => Err(Refusal::BadConstant { text: text.to_owned(), wanted }),
    }
}

const EPOCH: &str = "2026-01-01T00:00:00Z";

/// `name('text')`, or `target.name('text')`.
fn call_of(name: &str, target: Option<IdedExpr>, text: &str) -> IdedExpr {
    let text =
        IdedExpr { id: 0, expr: Expr::Literal(LiteralValue::String(text.to_owned().into())) };
    IdedExpr {
        id: 0,
        expr: Expr::Call(CallExpr {
            func_name: name.to_owned(),
            target: target.map(Box::new),
            args: vec![text],
        }),
    }
}

/// The pattern reader draws the pattern first; its last line says what is wrong.
fn last_line(message: &str) -> String {
    let line = message.lines().last().unwrap_or_default();
    line.trim_start_matches("error: ").to_owned()
}
