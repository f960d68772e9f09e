//! The registers as conditions on the calls' rows, each along the index `call_whereabouts`.

use accounts::Viewer;
use storage::sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QuerySelect as _,
};
use storage::{StorageError, Tx};

use super::entity::call::{Column, Entity};
use super::visible;
use crate::decision::ClearanceState;
use crate::register::{MISSING_AFTER, Moment, Register, Whereabouts};

/// What a register asks of a row; says the same as [`Register::holds`].
pub(super) fn of(register: Register, moment: &Moment) -> Condition {
    let is = |whereabouts: Whereabouts| Condition::all().add(Column::Whereabouts.eq(whereabouts));
    let late = moment.now - MISSING_AFTER;
    let granted =
        Column::Outward.is_in([ClearanceState::Granted, ClearanceState::GrantedWithConditions]);
    let not_granted = Condition::any().add(Column::Outward.is_null()).add(
        Column::Outward.is_not_in([ClearanceState::Granted, ClearanceState::GrantedWithConditions]),
    );
    match register {
        Register::Expected => is(Whereabouts::Coming)
            .add(Column::DueAt.gte(moment.today))
            .add(Column::ArrivesAt.gte(moment.today))
            .add(Column::ArrivesAt.lt(moment.tomorrow)),
        // Nothing is due before she arrives: said so that the index begins where the register does.
        Register::EnRoute => is(Whereabouts::Coming).add(Column::DueAt.gte(late)).add(
            Condition::any().add(Column::ArrivesAt.is_null()).add(Column::ArrivesAt.gte(late)),
        ),
        Register::InPort => is(Whereabouts::Here).add(not_granted),
        Register::Outbound => is(Whereabouts::Here).add(granted),
        Register::Overstay => is(Whereabouts::Here).add(Column::DepartsAt.lt(moment.now)),
        Register::Missing => is(Whereabouts::Coming).add(
            Condition::any()
                .add(Column::ArrivesAt.lt(late))
                .add(Condition::all().add(Column::ArrivesAt.is_null()).add(Column::DueAt.lt(late))),
        ),
        Register::History => is(Whereabouts::Over),
    }
}

/// How many calls of the viewer's administration stand in a register, counted up to `most`.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn count(
    tx: &Tx,
    viewer: &Viewer,
    (register, moment): (Register, &Moment),
    (port, most): (Option<&str>, u64),
) -> Result<usize, StorageError> {
    let mut query = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(visible(viewer, Column::AdministrationId, Column::AccountId))
        .filter(of(register, moment));
    if let Some(port) = port {
        query = query.filter(Column::Port.eq(port));
    }
    Ok(query.limit(most).into_tuple::<String>().all(tx).await?.len())
}
