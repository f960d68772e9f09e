//! The functions of our own that rules may call, and the environment with them.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use cel::common::types::{CelBool, CelDouble, CelInt, CelString, CelTimestamp};
use cel::{Env, ExecutionError, Value};
use chrono::{Datelike, Months};
use regex::{Regex, RegexBuilder};

use crate::limits;

/// Name that `matches` is rewritten to; it cannot be written in a rule.
pub(crate) const MATCHES: &str = "@matches";

/// Most patterns kept compiled.
const PATTERNS_KEPT: usize = 2_000;

/// The standard library without optional syntax, and our own functions.
pub(crate) static ENV: LazyLock<Arc<Env>> = LazyLock::new(|| {
    let mut env = Env::stdlib().with_optional_support(false);
    let added = add_all(&mut env);
    // Only a name given twice in this file can fail, and the first test finds it.
    debug_assert_eq!(added, Ok(()), "own functions have distinct names");
    Arc::new(env)
});

fn add_all(env: &mut Env) -> Result<(), cel::DeclarationError> {
    cel::add_overload!(env, fn matches: (CelString, CelString) -> Result<CelBool>, name = "@matches", id = "kept_matches")?;
    cel::add_overload!(env, fn years_between: (CelTimestamp, CelTimestamp) -> CelInt, name = "years_between", id = "years_between")?;
    cel::add_overload!(env, fn plus_months: (CelTimestamp, CelInt) -> Result<CelTimestamp>, name = "plus_months", id = "plus_months")?;
    cel::add_overload!(env, fn ceil: (CelDouble) -> Result<CelInt>, name = "ceil", id = "ceil_double")?;
    cel::add_overload!(env, fn floor: (CelDouble) -> Result<CelInt>, name = "floor", id = "floor_double")?;
    cel::add_overload!(env, fn round: (CelDouble) -> Result<CelInt>, name = "round", id = "round_double")?;
    cel::add_overload!(env, fn min_int: (CelInt, CelInt) -> CelInt, name = "min", id = "min_int")?;
    cel::add_overload!(env, fn max_int: (CelInt, CelInt) -> CelInt, name = "max", id = "max_int")?;
    cel::add_overload!(env, fn min_double: (CelDouble, CelDouble) -> CelDouble, name = "min", id = "min_double")?;
    cel::add_overload!(env, fn max_double: (CelDouble, CelDouble) -> CelDouble, name = "max", id = "max_double")?;
    Ok(())
}

/// Compiles a pattern under the size limit.
pub(crate) fn pattern(source: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(source)
        .size_limit(limits::PATTERN_BYTES)
        .dfa_size_limit(limits::PATTERN_BYTES)
        .build()
}

/// The evaluator's own `matches` compiles its pattern at every evaluation;
/// this one keeps it.
fn matches(text: &CelString<'_>, source: &CelString<'_>) -> Result<CelBool, ExecutionError> {
    static KEPT: LazyLock<Mutex<HashMap<String, Regex>>> = LazyLock::new(Mutex::default);
    // Held for the look-up only: a Regex is a shared handle.
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    let regex = match kept.get(source.inner()) {
        Some(regex) => regex.clone(),
        None => {
            let regex = pattern(source.inner())
                .map_err(|e| ExecutionError::function_error("matches", e))?;
            if kept.len() >= PATTERNS_KEPT {
                kept.clear();
            }
            kept.insert(source.inner().to_owned(), regex.clone());
            regex
        }
    };
    drop(kept);
    Ok(CelBool::from(regex.is_match(text.inner())))
}

/// Full years from one instant to another, as an age is counted: a person born
/// on 29 February is a year older on 1 March. Negative if `to` is earlier.
fn years_between(from: &CelTimestamp, to: &CelTimestamp) -> CelInt {
    let (a, b) = (from.inner().naive_utc(), to.inner().naive_utc());
    let (earlier, later, sign) = if a <= b { (a, b, 1) } else { (b, a, -1) };
    let mut years = i64::from(later.year()) - i64::from(earlier.year());
    let day = |t: chrono::NaiveDateTime| (t.month(), t.day(), t.time());
    if day(later) < day(earlier) {
        years -= 1;
    }
    CelInt::from(years * sign)
}

/// The same day some months on; the month's last day where there is no such
/// day (31 August + 6 months = 28 February).
fn plus_months(from: &CelTimestamp, months: &CelInt) -> Result<CelTimestamp, ExecutionError> {
    let too_far = || {
        ExecutionError::Overflow(
            "plus_months",
            Value::Timestamp(*from.inner()),
            Value::Int(*months.inner()),
        )
    };
    let count = Months::new(u32::try_from(months.inner().unsigned_abs()).map_err(|_| too_far())?);
    let moved = if *months.inner() < 0 {
        from.inner().checked_sub_months(count)
    } else {
        from.inner().checked_add_months(count)
    };
    moved.filter(|t| (1..=9999).contains(&t.year())).map(CelTimestamp::from).ok_or_else(too_far)
}

fn whole(value: f64) -> Result<CelInt, ExecutionError> {
    // 2^53: beyond it a double no longer holds every whole number.
    if value.is_finite() && value.abs() <= 9_007_199_254_740_992.0 {
        #[expect(clippy::cast_possible_truncation, reason = "whole and within 2^53")]
        return Ok(CelInt::from(value as i64));
    }
    let value = Value::Float(value);
    Err(ExecutionError::Overflow("int", value.clone(), value))
}

fn ceil(value: &CelDouble) -> Result<CelInt, ExecutionError> {
    whole(value.inner().ceil())
}

fn floor(value: &CelDouble) -> Result<CelInt, ExecutionError> {
    whole(value.inner().floor())
}

fn round(value: &CelDouble) -> Result<CelInt, ExecutionError> {
    whole(value.inner().round())
}

fn min_int(a: &CelInt, b: &CelInt) -> CelInt {
    CelInt::from(*a.inner().min(b.inner()))
}

fn max_int(a: &CelInt, b: &CelInt) -> CelInt {
    CelInt::from(*a.inner().max(b.inner()))
}

fn min_double(a: &CelDouble, b: &CelDouble) -> CelDouble {
    CelDouble::from(a.inner().min(*b.inner()))
}

fn max_double(a: &CelDouble, b: &CelDouble) -> CelDouble {
    CelDouble::from(a.inner().max(*b.inner()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn own_functions_have_distinct_names() {
        assert_eq!(super::add_all(&mut cel::Env::stdlib()), Ok(()));
    }
}
