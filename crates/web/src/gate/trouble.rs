//! What the accounts desk refuses, as problems of a form.

use accounts::AccountsError as E;

use crate::look::{Page, Problems};
use crate::refusal::Refusal;

/// The problem of a form that asks for these things: addresses are in the box `email`, names in
/// `name`, codes in `code`, a password that is chosen in `password`, and the present password in
/// the box called `present`. What is no fault of the form is a refusal: another page, which says
/// when to try again.
///
/// # Errors
/// [`Refusal`] for storage, throttling, a busy gate, a missing record, a role that may not.
pub(crate) fn problems(page: &Page, error: E, present: &str) -> Result<Problems, Refusal> {
    let field = match &error {
        E::Storage(_) | E::Secret(_) | E::ClockJumped => return Err(error.into()),
        E::NotPermitted | E::NotFound | E::DeadLink | E::Busy { .. } | E::Throttled { .. } => {
            return Err(error.into());
        }
        E::Email(_) | E::SeatTaken | E::LastAdministrator | E::AlreadyBegun => "email",
        E::Name(_) => "name",
        E::Password(_) => "password",
        E::WrongPassword | E::SecondStepRequired => present,
        E::WrongCode | E::StartAgain => "code",
        E::SecondPerson => "invitation",
        E::Agency => "agency",
    };
    Ok([(field, page.t(&format!("gate-{}", error.key())))].into_iter().collect())
}
