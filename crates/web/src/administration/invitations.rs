//! Invitations: sent, approved by a second administrator, withdrawn.

use accounts::{Administration, AgencyKind, Invitation, InvitationId, Role, administrations};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use identifiers::Language;

use super::invitation_form::{InvitationForm, Typed, choices};
use crate::account::zone;
use crate::fields::Fields;
use crate::gate;
use crate::guest::Me;
use crate::look::{Choice, Group, Page, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "administration/invitations.html")]
pub(super) struct Invitations {
    page: Page,
    problems: Problems,
    open: Vec<Line>,
    fields: InvitationForm,
}

/// An open invitation in words.
struct Line {
    id: String,
    email: String,
    seat: String,
    until: String,
    awaits_approval: bool,
}

/// The news of this page: the word in the address, and the sentence.
const DONE: [(&str, &str); 4] = [
    ("sent", "invitations-done-sent"),
    ("waiting", "invitations-done-waiting"),
    ("approved", "invitations-done-approved"),
    ("withdrawn", "invitations-done-withdrawn"),
];

/// The open invitations, and a clock to tell their end by.
type Open<'a> = (&'a [Invitation], Tz);

impl Invitations {
    fn new(page: Page, (open, zone): Open<'_>, fields: InvitationForm, problems: Problems) -> Self {
        let line = |one: &Invitation| Line {
            id: one.id.to_string(),
            email: one.email.clone(),
            seat: seat(&page, one),
            until: page.instant(one.expires_at, zone),
            awaits_approval: one.awaits_approval,
        };
        let news = super::news(&page, &DONE);
        Self {
            open: open.iter().map(line).collect(),
            fields,
            page: page.problems(&problems).banner(news),
            problems,
        }
    }
}

fn seat(page: &Page, one: &Invitation) -> String {
    let role = page.t(&format!("seat-{}", one.role));
    let agency = one.agency.map(|agency| format!(", {}", page.t(&format!("agency-{agency}"))));
    format!("{role}{}", agency.unwrap_or_default())
}

impl Sample for Invitations {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("invitations-title"));
        let invitation = |awaits_approval| Invitation {
            id: InvitationId::new(&storage::Ambient::system()),
            email: "officer@example.com".into(),
            role: Role::Officer,
            agency: Some(AgencyKind::Customs),
            port: None,
            awaits_approval,
            created_at: DateTime::<Utc>::UNIX_EPOCH,
            expires_at: DateTime::<Utc>::UNIX_EPOCH,
        };
        let open = [invitation(true), invitation(false)];
        let fields = |problems: &Problems| {
            let ports = Group {
                label: Some("Saint Lucia".into()),
                items: vec![Choice::new("lc-1", "Rodney Bay")],
            };
            let all = vec![Choice::new("LC", "Saint Lucia Customs and Excise")];
            InvitationForm::new(&page(), &Typed::default(), (vec![ports], all), problems)
        };
        let keys = ["role", "agency", "port"]
            .map(|field| (field, page().t(&format!("invitations-{field}-error"))));
        let wrong: Problems = keys.into_iter().collect();
        let second: Problems =
            [("invitation", page().t("gate-second-person"))].into_iter().collect();
        let mut samples = vec![
            Self::new(page(), (&[], Tz::UTC), fields(&Problems::new()), Problems::new()),
            Self::new(page(), (&open, Tz::UTC), fields(&wrong), wrong),
            Self::new(page(), (&open, Tz::UTC), fields(&second), second),
        ];
        samples.extend(DONE.map(|(word, _)| {
            let page = page().here(format!("/administration/invitations?done={word}"));
            Self::new(page, (&open, Tz::UTC), fields(&Problems::new()), Problems::new())
        }));
        samples
    }
}

async fn all_administrations(me: &Me) -> Result<Vec<Administration>, Refusal> {
    let tx = me.app.store().read(&me.viewer.scope()).await?;
    Ok(administrations::list(&tx).await?)
}

async fn draw(me: &Me, typed: &Typed, problems: Problems) -> Result<Response, Refusal> {
    let all = all_administrations(me).await?;
    let open = me.app.accounts().invitations(&me.viewer).await?;
    let page = me.page("invitations-title");
    let fields = InvitationForm::new(&page, typed, choices(me, &page, &all), &problems);
    let status =
        if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let zone = zone(&me.app, &me.viewer.seat);
    Ok(reply::page_with(status, &Invitations::new(page, (&open, zone), fields, problems)))
}

/// `GET /administration/invitations`
pub(super) async fn list(me: Me) -> Result<Response, Refusal> {
    draw(&me, &Typed::default(), Problems::new()).await
}

/// `POST /administration/invitations`
pub(super) async fn invite(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let typed = Typed::read(&fields);
    let page = me.page("invitations-title");
    let all = all_administrations(&me).await?;
    let invitation = match typed.invitation(&me, &page, &all) {
        Ok(invitation) => invitation,
        Err(problems) => return draw(&me, &typed, problems).await,
    };
    match me.app.accounts().invite(&me.viewer, &invitation).await {
        Ok(_) if invitation.role == Role::Administrator => {
            Ok(reply::see("/administration/invitations?done=waiting"))
        }
        Ok(_) => Ok(reply::see("/administration/invitations?done=sent")),
        Err(error) => draw(&me, &typed, gate::problems(&page, error, "email")?).await,
    }
}

/// `POST /administration/invitations/{id}/approve`
pub(super) async fn approve(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: InvitationId = id.parse().map_err(|_| Refusal::not_found())?;
    match me.app.accounts().approve_invitation(&me.viewer, &id).await {
        Ok(()) => Ok(reply::see("/administration/invitations?done=approved")),
        Err(error) => {
            draw(
                &me,
                &Typed::default(),
                gate::problems(&me.page("invitations-title"), error, "email")?,
            )
            .await
        }
    }
}

/// `POST /administration/invitations/{id}/withdraw`
pub(super) async fn withdraw(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: InvitationId = id.parse().map_err(|_| Refusal::not_found())?;
    me.app.accounts().withdraw_invitation(&me.viewer, &id).await?;
    Ok(reply::see("/administration/invitations?done=withdrawn"))
}
