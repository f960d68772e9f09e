//! Trying, signing, suspending and withdrawing.

use axum::extract::Path;
use axum::response::Response;
use clearance::AuthorityError;
use clearance::authority::AuthorityId;

use super::show::{drawn, read};
use super::wrong;
use crate::fields::Fields;
use crate::guest::Me;
use crate::refusal::Refusal;
use crate::reply;

async fn done(
    me: &Me,
    id: &AuthorityId,
    (result, word): (Result<(), AuthorityError>, &str),
) -> Result<Response, Refusal> {
    match result {
        Ok(()) => Ok(reply::see(&format!("/desk/authorities/{id}?done={word}"))),
        Err(error) => drawn(me, id, wrong(&me.page("authorities-title"), error)?).await,
    }
}

/// `POST /desk/authorities/{id}/try`
pub(super) async fn attempt(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id = read(&id)?;
    let tried = me.app.clearance().try_authority(&me.viewer, &id).await;
    done(&me, &id, (tried.map(|_| ()), "tried")).await
}

/// `POST /desk/authorities/{id}/sign`: under the very latest rules of the territory.
pub(super) async fn sign(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id = read(&id)?;
    let atlas = me.app.registry().atlas_in_force(me.app.atlas()).await?;
    let desk = me.app.clearance().with_atlas(atlas);
    let signed = desk.sign_authority(&me.viewer, &id).await;
    done(&me, &id, (signed, "signed")).await
}

/// `POST /desk/authorities/{id}/suspend`
pub(super) async fn suspend(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let id = read(&id)?;
    let ended = me.app.clearance().suspend_authority(&me.viewer, &id, fields.get("why")).await;
    done(&me, &id, (ended, "suspended")).await
}

/// `POST /desk/authorities/{id}/withdraw`
pub(super) async fn withdraw(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let id = read(&id)?;
    let ended = me.app.clearance().withdraw_authority(&me.viewer, &id, fields.get("why")).await;
    done(&me, &id, (ended, "withdrawn")).await
}
