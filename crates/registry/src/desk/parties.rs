//! The agent's side of a party: making it, its links, who is in, and taking it aboard.

use accounts::{Keys, Letter, Viewer, letters};
use chrono::{NaiveDate, TimeDelta};
use identifiers::Language;
use storage::Tx;

use super::{LIST_MOST, Registry, permitted, write_down};
use crate::error::RegistryError;
use crate::party::{
    GUESTS_MOST, GuestRow, Invited, LINK_DAYS_MOST, Missing, NAME_MOST, PartyRow, missing,
};
use crate::record::{FieldProblem, Person, ProblemKind};
use crate::store::{self, parties};
use crate::{GuestId, PartyId, PersonId, VesselId};

/// A party to be made.
#[derive(Debug, Clone)]
pub struct NewParty<'a> {
    /// What the agent calls it, 1 to [`NAME_MOST`] characters.
    pub name: &'a str,
    /// The vessel, of the agent's list.
    pub vessel: Option<VesselId>,
    /// The day the charter begins.
    pub starts_on: NaiveDate,
    /// Days for which the links are good, 1 to [`LINK_DAYS_MOST`].
    pub days: u32,
    /// The language of the letters.
    pub language: Language,
    /// The first guests; more can be added.
    pub guests: &'a [Invited],
}

/// A party in the agent's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartyInList {
    /// The party.
    pub row: PartyRow,
    /// How many guests it has.
    pub guests: usize,
    /// How many of them have written their page.
    pub arrived: usize,
}

/// A guest on the agent's page.
#[derive(Debug, Clone)]
pub struct GuestLine {
    /// The guest.
    pub row: GuestRow,
    /// What they wrote, if they did and the agent still keeps it.
    pub person: Option<Person>,
    /// What is wanting.
    pub missing: Option<Missing>,
    /// The token of their link.
    pub token: String,
}

/// A party with its guests.
#[derive(Debug, Clone)]
pub struct PartyFile {
    /// The party.
    pub row: PartyRow,
    /// Its guests, in the order they were added.
    pub guests: Vec<GuestLine>,
}

/// The token of a guest's link: 256 bits that only the server key yields, so that the agent can
/// copy a link again although the database holds nothing but a keyed hash of it. Another number
/// of links gives another token.
pub(super) fn token(keys: &Keys, guest: &GuestId, links: i32) -> String {
    keys.keyed("party guest", &format!("{guest} {links}"))
}

/// The form in which a token is kept.
pub(super) fn hash(keys: &Keys, token: &str) -> String {
    keys.keyed("party link", token)
}

impl Registry {
    /// Makes a party with its first guests, a link each; a guest with an address gets a letter.
    ///
    /// # Errors
    /// [`RegistryError::Fields`] (`name`, `days`, `guests`, `vessel`), [`RegistryError::NotPermitted`].
    pub async fn begin_party(
        &self,
        viewer: &Viewer,
        keys: &Keys,
        new: &NewParty<'_>,
    ) -> Result<PartyId, RegistryError> {
        permitted(viewer)?;
        let mut wrong = wrong(new);
        let tx = self.store.write(&viewer.scope()).await?;
        if let Some(vessel) = &new.vessel
            && store::find_vessel(&tx, viewer, vessel).await?.is_none()
        {
            wrong.push(FieldProblem::new("vessel", &ProblemKind::Missing));
        }
        if !wrong.is_empty() {
            return Err(RegistryError::Fields(wrong));
        }
        let row = PartyRow {
            id: PartyId::new(tx.ambient()),
            name: new.name.trim().to_owned(),
            vessel: new.vessel.clone(),
            starts_on: new.starts_on,
            expires_at: tx.ambient().now() + TimeDelta::days(new.days.into()),
            closed_at: None,
            language: new.language,
            asked_by: viewer.name.clone(),
        };
        parties::insert(&tx, viewer, &row).await?;
        for (invited, place) in new.guests.iter().zip(0..) {
            invite(&tx, viewer, keys, (&row, invited, place)).await?;
        }
        write_down(&tx, viewer, ("party.begun", "party"), row.id.as_str()).await?;
        tx.commit().await?;
        Ok(row.id)
    }

    /// Adds guests to a party that is open.
    ///
    /// # Errors
    /// [`RegistryError::NotFound`], [`RegistryError::Closed`], [`RegistryError::Fields`] (`guests`).
    pub async fn add_guests(
        &self,
        viewer: &Viewer,
        keys: &Keys,
        (id, guests): (&PartyId, &[Invited]),
    ) -> Result<(), RegistryError> {
        let tx = self.store.write(&viewer.scope()).await?;
        let row = open_party(&tx, viewer, id).await?;
        let known = parties::guests(&tx, viewer, &[id]).await?;
        if let Some(problem) = wrong_count(known.len() + guests.len(), guests.len()) {
            return Err(RegistryError::Fields(vec![problem]));
        }
        let next = known.last().map_or(0, |(_, guest)| guest.place + 1);
        for (invited, place) in guests.iter().zip(next..) {
            invite(&tx, viewer, keys, (&row, invited, place)).await?;
        }
        write_down(&tx, viewer, ("party.guests-added", "party"), id.as_str()).await?;
        Ok(tx.commit().await?)
    }

    /// The viewer's parties, last begun first, at most [`LIST_MOST`].
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn parties(&self, viewer: &Viewer) -> Result<Vec<PartyInList>, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.read(&viewer.scope()).await?;
        let rows = parties::list(&tx, viewer, LIST_MOST).await?;
        let ids: Vec<&PartyId> = rows.iter().map(|row| &row.id).collect();
        let guests = parties::guests(&tx, viewer, &ids).await?;
        let count = |row: PartyRow| {
            let own = || guests.iter().filter(|(party, _)| *party == row.id);
            let (all, arrived) =
                (own().count(), own().filter(|(_, g)| g.filled_at.is_some()).count());
            PartyInList { guests: all, arrived, row }
        };
        Ok(rows.into_iter().map(count).collect())
    }

    /// One party of the viewer's with what its guests wrote. Opening it writes the ledger.
    ///
    /// # Errors
    /// [`RegistryError::NotFound`].
    pub async fn party(
        &self,
        viewer: &Viewer,
        keys: &Keys,
        id: &PartyId,
    ) -> Result<PartyFile, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        let row = parties::find(&tx, viewer, id).await?.ok_or(RegistryError::NotFound)?;
        let guests = parties::guests(&tx, viewer, &[id]).await?;
        let ids: Vec<PersonId> =
            guests.iter().filter_map(|(_, guest)| guest.person.clone()).collect();
        let people = store::people_rows(&tx, viewer, &ids).await?;
        write_down(&tx, viewer, ("party.read", "party"), id.as_str()).await?;
        tx.commit().await?;
        let line = |(_, guest): (PartyId, GuestRow)| {
            let own = people.iter().find(|person| Some(&person.id) == guest.person.as_ref());
            let person = own.map(|own| serde_json::from_str::<Person>(&own.content)).transpose()?;
            let missing = missing(person.as_ref(), row.starts_on);
            let token = token(keys, &guest.id, guest.links);
            Ok(GuestLine { row: guest, person, missing, token })
        };
        let guests = guests.into_iter().map(line).collect::<Result<_, RegistryError>>()?;
        Ok(PartyFile { row, guests })
    }

    /// Makes a guest another link, and sends it where they have an address; the one before is dead.
    ///
    /// # Errors
    /// [`RegistryError::NotFound`], [`RegistryError::Closed`].
    pub async fn renew_guest_link(
        &self,
        viewer: &Viewer,
        keys: &Keys,
        (id, guest): (&PartyId, &GuestId),
    ) -> Result<(), RegistryError> {
        let tx = self.store.write(&viewer.scope()).await?;
        let row = open_party(&tx, viewer, id).await?;
        let guest =
            parties::guest(&tx, viewer, (id, guest)).await?.ok_or(RegistryError::NotFound)?;
        let renewed = GuestRow { links: guest.links + 1, ..guest.clone() };
        let token = token(keys, &guest.id, renewed.links);
        parties::renew_link(&tx, (&guest.id, guest.links), hash(keys, &token)).await?;
        send(&tx, keys, (&row, &renewed), &token).await?;
        write_down(&tx, viewer, ("party.link-renewed", "party_guest"), guest.id.as_str()).await?;
        Ok(tx.commit().await?)
    }

    /// Takes a guest out of a party: their link is dead. What they wrote stays in the agent's
    /// list of people until it is taken out there.
    ///
    /// # Errors
    /// [`RegistryError::NotFound`].
    pub async fn remove_guest(
        &self,
        viewer: &Viewer,
        (id, guest): (&PartyId, &GuestId),
    ) -> Result<(), RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        let guest =
            parties::guest(&tx, viewer, (id, guest)).await?.ok_or(RegistryError::NotFound)?;
        parties::remove_guest(&tx, &guest.id).await?;
        write_down(&tx, viewer, ("party.guest-removed", "party_guest"), guest.id.as_str()).await?;
        Ok(tx.commit().await?)
    }

    /// Closes a party: all its links are dead. Closing it twice changes nothing.
    ///
    /// # Errors
    /// [`RegistryError::NotFound`].
    pub async fn close_party(&self, viewer: &Viewer, id: &PartyId) -> Result<(), RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        parties::find(&tx, viewer, id).await?.ok_or(RegistryError::NotFound)?;
        parties::close(&tx, id).await?;
        write_down(&tx, viewer, ("party.closed", "party"), id.as_str()).await?;
        Ok(tx.commit().await?)
    }
}

fn wrong(new: &NewParty<'_>) -> Vec<FieldProblem> {
    let mut wrong = Vec::new();
    let length = new.name.trim().chars().count();
    let kind = match length {
        0 => Some(ProblemKind::Missing),
        actual if actual > NAME_MOST => Some(ProblemKind::TooLong { max: NAME_MOST, actual }),
        _ => new
            .name
            .chars()
            .find(|c| c.is_control())
            .map(|c| ProblemKind::ControlCharacter { code: format!("U+{:04X}", u32::from(c)) }),
    };
    wrong.extend(kind.map(|kind| FieldProblem::new("name", &kind)));
    if !(1..=LINK_DAYS_MOST).contains(&new.days) {
        let kind = ProblemKind::OutOfRange { min: "1".into(), max: LINK_DAYS_MOST.to_string() };
        wrong.push(FieldProblem::new("days", &kind));
    }
    wrong.extend(wrong_count(new.guests.len(), new.guests.len()));
    wrong
}

/// A party has at least one guest and no more than there is room for.
fn wrong_count(all: usize, added: usize) -> Option<FieldProblem> {
    let kind = match (added, all) {
        (0, _) => ProblemKind::Missing,
        (_, all) if all > GUESTS_MOST => ProblemKind::TooMany { max: GUESTS_MOST, actual: all },
        _ => return None,
    };
    Some(FieldProblem::new("guests", &kind))
}

async fn open_party(tx: &Tx, viewer: &Viewer, id: &PartyId) -> Result<PartyRow, RegistryError> {
    permitted(viewer)?;
    let row = parties::find(tx, viewer, id).await?.ok_or(RegistryError::NotFound)?;
    if row.is_open(tx.ambient().now()) { Ok(row) } else { Err(RegistryError::Closed) }
}

async fn invite(
    tx: &Tx,
    viewer: &Viewer,
    keys: &Keys,
    (party, invited, place): (&PartyRow, &Invited, i32),
) -> Result<(), RegistryError> {
    let guest = GuestRow {
        id: GuestId::new(tx.ambient()),
        place,
        called: invited.called.clone(),
        email: invited.email.clone(),
        links: 0,
        opened_at: None,
        filled_at: None,
        person: None,
    };
    let token = token(keys, &guest.id, guest.links);
    parties::insert_guest(tx, viewer, &party.id, (&guest, hash(keys, &token))).await?;
    send(tx, keys, (party, &guest), &token).await
}

/// Promises the letter with the link, where there is an address.
async fn send(
    tx: &Tx,
    keys: &Keys,
    (party, guest): (&PartyRow, &GuestRow),
    token: &str,
) -> Result<(), RegistryError> {
    let Some(email) = &guest.email else { return Ok(()) };
    let letter = Letter::new(email, party.language, "party-guest")
        .with("name", guest.called.clone())
        .with("agent", party.asked_by.clone())
        .with("party", party.name.clone())
        .with("expires", party.expires_at.to_rfc3339())
        .with_token(tx.ambient(), keys, token)?;
    Ok(letters::post(tx, letter).await?)
}
