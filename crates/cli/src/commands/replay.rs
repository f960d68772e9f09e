//! Telling a season to the real desk: every event at its own time, through the code the service
//! runs, in few large transactions.

mod sender;
pub mod standing;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use accounts::{
    AdministrationId, AgencyKind, Role, SeedAccount, SeedSeat, Viewer, administrations,
};
use anyhow::{Context as _, Result};
use clearance::decision::Outcome;
use clearance::draft::Draft;
use clearance::voyage::{CallId, VoyageId, Way};
use clearance::{Clearance, ClearanceError, Deciding, Receipt};
use storage::{Ambient, Scope, SteppedClock, Tx, outbox};

use crate::boot::Booted;
use crate::demo::cast::{self, CastMember, PASSWORD};
use crate::demo::{AccountSeed, By, Event, Season, SeasonVoyage, What};

use sender::{Sender, Told};
use standing::{Hands, Tally};

/// Events to a transaction.
const BATCH: usize = 400;

/// One telling.
pub struct Replay<'a> {
    booted: &'a Booted,
    clock: SteppedClock,
    chance: Ambient,
    owners: BTreeMap<String, AdministrationId>,
    officers: BTreeMap<(String, Option<AgencyKind>, Role), Viewer>,
    senders: BTreeMap<By, Sender>,
    voyages: BTreeMap<usize, (VoyageId, Vec<CallId>)>,
    told: Told,
    /// The desk; another one once a territory has set a rule.
    desk: Clearance,
    /// Second supervisors and administrators, of the one territory that has them.
    deputies: BTreeMap<Role, Viewer>,
    /// What became of the arrivals there, once its standing authorities are in force.
    tally: Option<Tally>,
}

impl<'a> Replay<'a> {
    /// A telling to `booted`, whose store runs by `clock`.
    #[must_use]
    pub fn new(booted: &'a Booted, clock: SteppedClock, chance: Ambient) -> Self {
        let (owners, officers, senders) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let (voyages, told) = (BTreeMap::new(), Told::default());
        let (desk, deputies) = (booted.clearance.clone(), BTreeMap::new());
        let tally = None;
        Self {
            booted,
            clock,
            chance,
            owners,
            officers,
            senders,
            voyages,
            told,
            desk,
            deputies,
            tally,
        }
    }

    /// Tells the whole season.
    ///
    /// # Errors
    /// The database failed, or an account could not be made.
    pub async fn tell(mut self, season: &Season) -> Result<Told> {
        let hash = self.booted.accounts.hash_password(PASSWORD).await?;
        let tx = self.booted.store.write(&Scope::System).await?;
        for administration in administrations::list(&tx).await? {
            self.owners.insert(administration.code, administration.id);
        }
        for member in cast::officers(self.booted.clearance.atlas()) {
            let viewer = self.engage(&tx, &member, &hash).await?;
            self.officers.insert((member.territory, member.agency, member.role), viewer);
        }
        for member in cast::deputies() {
            let viewer = self.engage(&tx, &member, &hash).await?;
            self.deputies.insert(member.role, viewer);
        }
        tx.commit().await?;
        self.sign_up(season, &hash).await?;
        let timeline = season.timeline();
        let begins = timeline.last().map(|(_, event)| standing::begins(event.at));
        for (done, batch) in timeline.chunks(BATCH).enumerate() {
            eprint!("\rMaking a season: {} %", done * BATCH * 100 / timeline.len().max(1));
            let due = batch.first().filter(|(_, first)| begins.is_some_and(|at| first.at >= at));
            if let Some((_, first)) = due.filter(|_| self.tally.is_none()) {
                self.clock.set(first.at);
                self.stand().await.context("standing authorities")?;
            }
            let tx = self.booted.store.write(&Scope::System).await?;
            for (place, event) in batch {
                let voyage = season.voyages.get(*place).context("an event of no voyage")?;
                self.happen(&tx, (*place, voyage), event).await?;
            }
            outbox::hush(&tx).await?;
            tx.commit().await?;
        }
        self.told.arrivals = self.tally.as_ref().map(Tally::counts).unwrap_or_default();
        Ok(self.told)
    }

    /// Puts the standing authorities of one territory into force.
    async fn stand(&mut self) -> Result<()> {
        let own = |role| self.officers.get(&(standing::TERRITORY.to_owned(), None, role));
        let hands = Hands {
            supervisor: own(Role::Supervisor).context("no supervisor")?,
            administrator: own(Role::Administrator).context("no administrator")?,
            second_supervisor: self.deputies.get(&Role::Supervisor).context("no deputy")?,
            second_administrator: self.deputies.get(&Role::Administrator).context("no deputy")?,
        };
        self.desk = standing::open(self.booted, &hands).await?;
        self.tally = Some(Tally::default());
        Ok(())
    }

    async fn engage(&self, tx: &Tx, member: &CastMember, hash: &str) -> Result<Viewer> {
        let administration =
            self.owners.get(&member.territory).context("an officer of no administration")?.clone();
        let seat =
            SeedSeat { administration, role: member.role, agency: member.agency, port: None };
        self.seed(tx, (&member.email, &member.name, member.language), seat, hash).await
    }

    async fn seed(
        &self,
        tx: &Tx,
        (email, name, language): (&str, &str, identifiers::Language),
        seat: SeedSeat,
        password_hash: &str,
    ) -> Result<Viewer> {
        let seats = [seat];
        let seed = SeedAccount { email, name, language, password_hash, seats: &seats };
        let (_, seats) =
            self.booted.accounts.seed_account(tx, &seed).await.with_context(|| email.to_owned())?;
        let seat = seats.first().context("an account without a seat")?;
        Ok(self.booted.accounts.stand_in(tx, &seat.id).await?)
    }

    /// Everybody signs up, in a season's order, with their vessels and people.
    async fn sign_up(&mut self, season: &Season, hash: &str) -> Result<()> {
        let skippers =
            season.skippers.iter().enumerate().map(|(at, account)| (By::Skipper(at), account));
        let agents = season.agents.iter().enumerate().map(|(at, account)| (By::Agent(at), account));
        let tx = self.booted.store.write(&Scope::System).await?;
        for (by, account) in skippers.chain(agents) {
            self.join(&tx, by, account, hash).await.with_context(|| account.email.clone())?;
        }
        Ok(tx.commit().await?)
    }

    async fn join(&mut self, tx: &Tx, by: By, account: &AccountSeed, hash: &str) -> Result<()> {
        let role = if matches!(by, By::Skipper(_)) { Role::Skipper } else { Role::Agent };
        let administration =
            self.owners.get(accounts::REGION).context("no regional secretariat")?.clone();
        let seat = SeedSeat { administration, role, agency: None, port: None };
        let viewer =
            self.seed(tx, (&account.email, &account.name, account.language), seat, hash).await?;
        let registry = registry::Registry::new(self.booted.store.clone());
        let (mut vessels, mut people) = (Vec::new(), BTreeMap::new());
        for vessel in &account.vessels {
            vessels
                .push(registry.add_vessel_in(tx, &viewer, &serde_json::to_value(vessel)?).await?);
        }
        for person in &account.people {
            let id = registry.add_person_in(tx, &viewer, &serde_json::to_value(person)?).await?;
            people.insert(person.reference.clone(), id);
        }
        self.senders.insert(by, Sender { viewer, vessels, people });
        Ok(())
    }

    async fn happen(
        &mut self,
        tx: &Tx,
        voyage: (usize, &SeasonVoyage),
        event: &Event,
    ) -> Result<()> {
        // A few milliseconds of difference between events of one moment keep their order.
        let jitter = i64::try_from(self.chance.below(999)).unwrap_or(0);
        self.clock.set(event.at + chrono::TimeDelta::milliseconds(jitter));
        let done = match self.do_event(tx, voyage, event).await {
            Ok(()) => self.judge(tx, voyage, event).await,
            Err(refusal) => Err(refusal),
        };
        match done {
            Ok(()) => Ok(()),
            Err(ClearanceError::Storage(error))
                if !matches!(error, storage::StorageError::Conflict) =>
            {
                Err(error.into())
            }
            Err(refusal) => {
                tracing::debug!(%refusal, at = %event.at, "the desk refused an event of the season");
                self.told.refused += 1;
                Ok(())
            }
        }
    }

    /// What the worker does with a notice received: standing authorities look at it.
    async fn judge(
        &mut self,
        tx: &Tx,
        (place, voyage): (usize, &SeasonVoyage),
        event: &Event,
    ) -> Result<(), ClearanceError> {
        let Some(tally) = &mut self.tally else {
            return Ok(());
        };
        if !matches!(event.what, What::Submitted | What::Amended { .. }) {
            return Ok(());
        }
        let calls = self.voyages.get(&place).map(|(_, calls)| calls.as_slice());
        for (at, id) in calls.unwrap_or_default().iter().enumerate() {
            let port = voyage.latest().calls.get(at).map(|call| call.port.as_str());
            let here = port.and_then(|port| self.desk.port(port));
            if here.is_some_and(|(territory, _)| territory.id.as_str() == standing::TERRITORY) {
                self.desk.apply_authorities_in(tx, &self.booted.accounts, id).await?;
                let of = (standing::TERRITORY.to_owned(), None, Role::Supervisor);
                let reader = self.officers.get(&of).ok_or(ClearanceError::NotFound)?;
                let records = self.desk.automated_of_call_in(tx, reader, id).await?;
                tally.judged((id, &records), (voyage, at));
            }
        }
        Ok(())
    }

    async fn do_event(
        &mut self,
        tx: &Tx,
        (place, voyage): (usize, &SeasonVoyage),
        event: &Event,
    ) -> Result<(), ClearanceError> {
        let desk = &self.desk;
        let sender = self.senders.get(&voyage.by).ok_or(ClearanceError::NotFound)?;
        match &event.what {
            What::Drafted => {
                let vessel = sender.vessels.get(voyage.vessel).cloned();
                let draft =
                    Draft::of(&sender.own(&voyage.file), vessel).ok_or(ClearanceError::State)?;
                desk.begin_voyage_in(tx, &sender.viewer, &draft, None).await.map(|_| ())
            }
            What::Submitted => {
                let (file, vessel) = (sender.own(&voyage.file), sender.vessels.get(voyage.vessel));
                let receipt = desk.receive_voyage_in(tx, &sender.viewer, (&file, vessel)).await?;
                self.told.voyages += 1;
                self.remember(place, &receipt)
            }
            What::Amended { file, .. } => {
                let (id, _) = self.voyages.get(&place).ok_or(ClearanceError::NotFound)?;
                let receipt =
                    desk.amend_voyage_in(tx, &sender.viewer, id, &sender.own(file)).await?;
                self.remember(place, &receipt)
            }
            What::Cancelled => {
                let (id, _) = self.voyages.get(&place).ok_or(ClearanceError::NotFound)?;
                desk.withdraw_voyage_in(tx, &sender.viewer, id).await
            }
            What::Answered { call, way, text, .. } => {
                let id = self.call(place, *call)?;
                desk.answer_in(tx, &sender.viewer, (&id, *way), text).await
            }
            _ => self.officers_act(tx, (place, voyage), event).await,
        }
    }

    /// What officers do.
    async fn officers_act(
        &mut self,
        tx: &Tx,
        (place, voyage): (usize, &SeasonVoyage),
        event: &Event,
    ) -> Result<(), ClearanceError> {
        match &event.what {
            What::AgencyDecides { call, way, agency, outcome, reason, conditions } => {
                let id = self.call(place, *call)?;
                let officer = self.officer(voyage, *call, Some(*agency))?;
                let desk = &self.desk;
                let notice_version = desk.notice_version_in(tx, &officer, &id, *way).await?;
                let seen = (&id, *way, *agency, notice_version);
                if *outcome == Outcome::Clear
                    && standing::is_cleared(desk, (tx, &officer), seen).await?
                {
                    return Ok(());
                }
                if let (Some(tally), Way::Inward) = (&mut self.tally, *way) {
                    tally.touched(&id);
                }
                let (reason, conditions) = (reason.clone(), conditions.clone());
                let deciding = Deciding {
                    way: *way,
                    notice_version,
                    agency: *agency,
                    outcome: *outcome,
                    reason,
                    conditions,
                };
                desk.decide_in(tx, &officer, &id, &deciding).await?;
                self.told.decisions += 1;
                Ok(())
            }
            What::Arrived { call } => self.moved(tx, (place, voyage), *call, Way::Inward).await,
            What::Departed { call } => self.moved(tx, (place, voyage), *call, Way::Outward).await,
            _ => Ok(()),
        }
    }

    async fn moved(
        &self,
        tx: &Tx,
        (place, voyage): (usize, &SeasonVoyage),
        call: usize,
        way: Way,
    ) -> Result<(), ClearanceError> {
        let id = self.call(place, call)?;
        let officer = self.officer(voyage, call, None)?;
        self.desk.record_movement_in(tx, &officer, &id, way).await
    }

    fn remember(&mut self, place: usize, receipt: &Receipt) -> Result<(), ClearanceError> {
        let stored = |error: storage::NotAnId| ClearanceError::Stored(error.to_string());
        let calls =
            receipt.calls.iter().map(|call| call.id.parse()).collect::<Result<Vec<CallId>, _>>();
        let calls = calls.map_err(stored)?;
        self.told.calls += calls
            .len()
            .saturating_sub(self.voyages.get(&place).map_or(0, |(_, known)| known.len()));
        self.voyages.insert(place, (receipt.voyage.parse().map_err(stored)?, calls));
        Ok(())
    }

    fn call(&self, place: usize, call: usize) -> Result<CallId, ClearanceError> {
        let known = self.voyages.get(&place).and_then(|(_, calls)| calls.get(call));
        known.cloned().ok_or(ClearanceError::NotFound)
    }

    /// The officer of an agency where a call is; the supervisor where none is named.
    fn officer(
        &self,
        voyage: &SeasonVoyage,
        call: usize,
        agency: Option<AgencyKind>,
    ) -> Result<Viewer, ClearanceError> {
        let port = voyage
            .latest()
            .calls
            .get(call)
            .map(|call| call.port.as_str())
            .ok_or(ClearanceError::NotFound)?;
        let (territory, _) = self.desk.port(port).ok_or(ClearanceError::NotFound)?;
        let role = if agency.is_some() { Role::Officer } else { Role::Supervisor };
        let known = self.officers.get(&(territory.id.to_string(), agency, role));
        known.cloned().ok_or(ClearanceError::NotFound)
    }
}
