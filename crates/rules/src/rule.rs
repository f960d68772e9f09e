//! A compiled rule and its answers.

use std::sync::Arc;

use cel::common::ast::{IdedExpr, SourceInfo};
use cel::{ExecutionError, Value};

use crate::check::check;
use crate::explain::{Verdict, terms};
use crate::facts::Facts;
use crate::failure::{Refusal, RuleFailure, RuleRefusal};
use crate::functions::ENV;
use crate::gate::{Shape, measure};
use crate::kind::Kind;
use crate::limits;
use crate::schema::FactSchema;
use crate::{span, stack};

/// A rule that passed the gate. Compile once, keep, ask often, from any thread.
#[derive(Debug, Clone)]
pub struct Rule {
    inner: Arc<Compiled>,
}

#[derive(Debug)]
pub(crate) struct Compiled {
    pub(crate) expr: IdedExpr,
    pub(crate) info: SourceInfo,
    schema: FactSchema,
    shape: Shape,
    joins: usize,
    number: bool,
}

/// The answer of a rule that gives a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// A whole number, exact.
    Int(i64),
    /// A number with a fraction; never infinite, never "not a number".
    Double(f64),
}

impl Number {
    /// The number as a double; whole numbers beyond 2^53 lose their last digits.
    #[must_use]
    pub fn as_f64(self) -> f64 {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "documented above")]
            Self::Int(i) => i as f64,
            Self::Double(d) => d,
        }
    }
}

impl Rule {
    /// Compiles a condition: a rule that answers yes or no.
    ///
    /// # Errors
    /// [`RuleRefusal`] with line, column and what to do, if the rule names an
    /// unknown fact, cannot work, is no condition, or is beyond one of
    /// [`crate::limits`].
    pub fn compile(source: &str, schema: &FactSchema) -> Result<Self, RuleRefusal> {
        Self::compile_as(source, schema, false)
    }

    /// Compiles a rule that gives a number: a quantity, a number of hours, an
    /// amount in minor units.
    ///
    /// # Errors
    /// As [`Rule::compile`], and if the rule gives no number.
    pub fn compile_number(source: &str, schema: &FactSchema) -> Result<Self, RuleRefusal> {
        Self::compile_as(source, schema, true)
    }

    fn compile_as(source: &str, schema: &FactSchema, number: bool) -> Result<Self, RuleRefusal> {
        before_parsing(source).map_err(|reason| RuleRefusal { line: 1, column: 1, reason })?;
        let inner = stack::deep(|| examine(source, schema, number))
            .unwrap_or(Err(RuleRefusal { line: 1, column: 1, reason: Refusal::Unexaminable }))?;
        Ok(Self { inner: Arc::new(inner) })
    }

    /// The text the rule was compiled from.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.inner.info.source
    }

    /// Whether the rule gives a number rather than yes or no.
    #[must_use]
    pub fn is_number(&self) -> bool {
        self.inner.number
    }

    /// Yes or no, with the reasons: every term of the rule, where it stands, and
    /// what it came to.
    ///
    /// As in CEL, `a || b` is yes if one side is, even where the other cannot
    /// be told; such a term says so.
    ///
    /// # Errors
    /// [`RuleFailure`] if the facts do not suffice for an answer.
    pub fn holds(&self, facts: &Facts) -> Result<Verdict, RuleFailure> {
        self.run(facts, false, |compiled| {
            let holds = truth(&compiled.expr, facts)?;
            Ok(Verdict { holds, terms: terms(compiled, facts) })
        })
    }

    /// Yes or no without the reasons, for judging many cases.
    ///
    /// # Errors
    /// As [`Rule::holds`].
    pub fn test(&self, facts: &Facts) -> Result<bool, RuleFailure> {
        self.run(facts, false, |compiled| truth(&compiled.expr, facts))
    }

    /// The number the rule gives.
    ///
    /// # Errors
    /// [`RuleFailure`] if the facts do not suffice, or the result is none that
    /// can be held.
    pub fn number(&self, facts: &Facts) -> Result<Number, RuleFailure> {
        self.run(facts, true, |compiled| {
            match Value::resolve(&compiled.expr, &facts.context).map_err(failure)? {
                Value::Int(i) => Ok(Number::Int(i)),
                Value::Float(d) if d.is_finite() => Ok(Number::Double(d)),
                Value::Float(_) => Err(RuleFailure::NotFinite),
                _ => Err(RuleFailure::WrongKind),
            }
        })
    }

    fn run<T: Send>(
        &self,
        facts: &Facts,
        number: bool,
        work: impl FnOnce(&Compiled) -> Result<T, RuleFailure> + Send,
    ) -> Result<T, RuleFailure> {
        let compiled = self.inner.as_ref();
        if compiled.number != number {
            return Err(RuleFailure::WrongKind);
        }
        let same = Arc::ptr_eq(&compiled.schema.root, &facts.schema.root);
        if !same && compiled.schema.root != facts.schema.root {
            return Err(RuleFailure::OtherSchema);
        }
        let steps = compiled.steps(facts.longest);
        if steps > limits::STEPS {
            return Err(RuleFailure::TooMuchWork { steps });
        }
        stack::by_depth(compiled.shape.depth, || work(compiled)).unwrap_or_else(|| {
            Err(RuleFailure::Unexpected { message: "the evaluator stopped".to_owned() })
        })
    }
}

impl Compiled {
    /// Most steps an evaluation can take over lists of `longest` entries.
    fn steps(&self, longest: usize) -> usize {
        let entries = longest.saturating_mul(self.joins + 1);
        (0..self.shape.nesting).fold(self.shape.nodes, |steps, _| steps.saturating_mul(entries))
    }
}

fn before_parsing(source: &str) -> Result<(), Refusal> {
    if source.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    let chars = source.chars().count();
    if chars > limits::SOURCE_CHARS {
        return Err(Refusal::TooLong { chars });
    }
    if span::deepest_bracket(source) > limits::BRACKETS {
        return Err(Refusal::TooDeep);
    }
    Ok(())
}

/// Parses, measures and checks. Runs where deep recursion is safe, and drops
/// what it refuses there too.
fn examine(source: &str, schema: &FactSchema, number: bool) -> Result<Compiled, RuleRefusal> {
    let (mut expr, info) =
        ENV.parser().parse_with_source_info(source).map_err(|errors| unreadable(&errors))?;
    let at = |(id, reason): (u64, Refusal)| {
        let byte = span::token(&info, id).map_or(0, |token| token.start);
        let (line, column) = span::place(source, byte);
        RuleRefusal { line, column, reason }
    };
    measure(&expr).map_err(at)?;
    let (kind, joins) = check(&mut expr, &schema.root).map_err(at)?;
    // The check may have added nodes; evaluation is bounded by what it runs.
    let shape = measure(&expr).map_err(at)?;
    let found = kind.to_string();
    let reason = match (number, kind) {
        (true, kind) if !kind.is_number() => Some(Refusal::NotANumber { found }),
        (false, kind) if kind != Kind::Bool => Some(Refusal::NotAYesNo { found }),
        _ => None,
    };
    if let Some(reason) = reason {
        return Err(at((expr.id, reason)));
    }
    Ok(Compiled { expr, info, schema: schema.clone(), shape, joins, number })
}

fn unreadable(errors: &cel::ParseErrors) -> RuleRefusal {
    let first = errors.errors.first();
    let (line, column) = first.map_or((1, 1), |e| e.pos);
    let message = first.map_or("", |e| e.msg.as_str());
    let message = message.trim_start_matches("Syntax error: ");
    // The parser lists every token it would have taken: of no use to a reader.
    let message = message.split(" expecting {").next().unwrap_or(message);
    RuleRefusal {
        line: usize::try_from(line).unwrap_or(1).max(1),
        column: usize::try_from(column).unwrap_or(1).max(1),
        reason: Refusal::Unreadable {
            message: message.replace("<EOF>", "end of the rule").chars().take(200).collect(),
        },
    }
}

fn truth(expr: &IdedExpr, facts: &Facts) -> Result<bool, RuleFailure> {
    match Value::resolve(expr, &facts.context).map_err(failure)? {
        Value::Bool(answer) => Ok(answer),
        _ => Err(RuleFailure::WrongKind),
    }
}

/// The evaluator's error in the reader's words. Its own text may hold facts, so
/// only errors that cannot are passed on.
pub(crate) fn failure(error: ExecutionError) -> RuleFailure {
    match error {
        ExecutionError::NoSuchKey(name) | ExecutionError::UndeclaredReference(name) => {
            RuleFailure::MissingFact { name: name.as_ref().clone() }
        }
        ExecutionError::DivisionByZero(_) | ExecutionError::RemainderByZero(_) => {
            RuleFailure::DivisionByZero
        }
        ExecutionError::Overflow(..) => RuleFailure::TooLarge,
        ExecutionError::IndexOutOfBounds(_) => RuleFailure::NoSuchEntry,
        ExecutionError::FunctionError { function, .. } => {
            RuleFailure::BadText { message: function }
        }
        _ => RuleFailure::Unexpected { message: "the values do not fit together".to_owned() },
    }
}
