//! A voyage file laid upon the atlas: which port, which moment, who is aboard, what is entered and
//! left. Everything that judges a voyage reads this.

use chrono::{DateTime, TimeDelta, Utc};
use registry::territory::{Atlas, Direction, Port, PortId, Territory};

use crate::history::History;
use crate::passage::{Ends, Leg, Point};
use crate::voyage_file::{Aboard, Call, Declaration, Place, PortTime, Role, VoyageFile};

/// What a name of a port stands for.
#[derive(Debug, Clone, PartialEq)]
pub enum Lookup<'a> {
    /// One port.
    Found(&'a Territory, &'a Port),
    /// None; perhaps this one was meant.
    Unknown {
        /// Id of the port most like it.
        suggestion: Option<String>,
    },
    /// A UN/LOCODE that several ports share.
    Several {
        /// Their ids.
        ids: Vec<String>,
    },
}

impl<'a> Lookup<'a> {
    /// Finds a port by its id or UN/LOCODE.
    #[must_use]
    pub fn of(atlas: &'a Atlas, name: &str) -> Self {
        if let Some((territory, port)) = PortId::parse(name).ok().and_then(|id| atlas.port(&id)) {
            return Self::Found(territory, port);
        }
        let coded: Vec<_> = atlas.ports_with_locode(&name.to_ascii_uppercase()).collect();
        match coded.as_slice() {
            [(territory, port)] => Self::Found(territory, port),
            [] => Self::Unknown { suggestion: nearest(atlas, name) },
            many => {
                Self::Several { ids: many.iter().map(|(_, port)| port.id.to_string()).collect() }
            }
        }
    }

    /// The port, when there is one.
    #[must_use]
    pub fn found(&self) -> Option<(&'a Territory, &'a Port)> {
        match self {
            Self::Found(territory, port) => Some((territory, port)),
            _ => None,
        }
    }
}

fn nearest(atlas: &Atlas, name: &str) -> Option<String> {
    let name: String = name.to_lowercase().chars().take(64).collect();
    let score = |id: &str| strsim::jaro_winkler(&name, id);
    let best = atlas
        .ports()
        .map(|(_, port)| (score(port.id.as_str()), port))
        .max_by(|a, b| a.0.total_cmp(&b.0))?;
    (best.0 >= 0.75).then(|| best.1.id.to_string())
}

/// One call of the plan.
#[derive(Debug, Clone)]
pub struct PlannedCall<'a> {
    /// Place in the voyage.
    pub index: usize,
    /// As the file says.
    pub call: &'a Call,
    /// The port.
    pub port: Lookup<'a>,
    /// Arrival, by the port's clocks.
    pub arrival: Option<PortTime>,
    /// Departure, by the port's clocks.
    pub departure: Option<PortTime>,
    /// Who is aboard on arrival.
    pub arriving: Vec<Aboard>,
    /// Who is aboard on departure.
    pub departing: Vec<Aboard>,
    /// What is declared here.
    pub declaration: Declaration,
    /// She comes from outside the territory.
    pub entry: bool,
    /// She leaves the territory from here.
    pub exit: bool,
    /// The passage to here.
    pub leg: Option<Leg>,
}

impl<'a> PlannedCall<'a> {
    /// The territory, when the port is known.
    #[must_use]
    pub fn territory(&self) -> Option<&'a Territory> {
        self.port.found().map(|(territory, _)| territory)
    }

    /// The time of the event.
    #[must_use]
    pub fn time(&self, direction: Direction) -> Option<&PortTime> {
        match direction {
            Direction::Arrival => self.arrival.as_ref(),
            Direction::Departure => self.departure.as_ref(),
        }
    }

    /// Who is aboard at the event.
    #[must_use]
    pub fn aboard(&self, direction: Direction) -> &[Aboard] {
        match direction {
            Direction::Arrival => &self.arriving,
            Direction::Departure => &self.departing,
        }
    }

    /// Whether the vessel must be cleared: in, when she comes from outside and is not there yet;
    /// out, when she leaves the territory.
    #[must_use]
    pub fn clears(&self, direction: Direction) -> bool {
        match direction {
            Direction::Arrival => self.entry && self.call.arrival.is_some(),
            Direction::Departure => self.exit,
        }
    }

    /// How many of those aboard have the role.
    #[must_use]
    pub fn count(&self, direction: Direction, role: Role) -> usize {
        self.aboard(direction).iter().filter(|aboard| aboard.role == role).count()
    }
}

/// The whole plan.
#[derive(Debug, Clone)]
pub struct Plan<'a> {
    /// The voyage.
    pub voyage: &'a VoyageFile,
    /// The rules.
    pub atlas: &'a Atlas,
    /// What is known from before.
    pub history: &'a History,
    /// The moment of the judgement.
    pub now: DateTime<Utc>,
    /// Where she comes from before the first call, when it is a known port.
    pub from: Option<Lookup<'a>>,
    /// Where she goes after the last call, when it is a known port.
    pub next: Option<Lookup<'a>>,
    /// The calls.
    pub calls: Vec<PlannedCall<'a>>,
}

impl<'a> Plan<'a> {
    /// Lays a voyage upon the atlas.
    #[must_use]
    pub fn new(
        voyage: &'a VoyageFile,
        atlas: &'a Atlas,
        history: &'a History,
        now: DateTime<Utc>,
    ) -> Self {
        let look = |place: &Option<Place>| {
            place.as_ref()?.port.as_deref().map(|name| Lookup::of(atlas, name))
        };
        let (from, next) = (look(&voyage.from), look(&voyage.next));
        let mut plan = Self { voyage, atlas, history, now, from, next, calls: Vec::new() };
        plan.calls = (0..voyage.calls.len()).map(|index| plan.planned(index)).collect();
        plan.mark_borders();
        for index in 0..plan.calls.len() {
            plan.calls[index].leg = plan.leg_to(index);
        }
        plan
    }

    fn planned(&self, index: usize) -> PlannedCall<'a> {
        let call = &self.voyage.calls[index];
        let port = Lookup::of(self.atlas, &call.port);
        // An unknown port has no clocks; UTC stands in, and the unknown port is told as such.
        let zone = port.found().map_or(chrono_tz::UTC, |(territory, _)| territory.time_zone);
        PlannedCall {
            index,
            call,
            port,
            arrival: call.arrival.map(|time| time.at_port(zone)),
            departure: call.departure.map(|time| time.at_port(zone)),
            arriving: self.voyage.aboard_on_arrival(index),
            departing: self.voyage.aboard_on_departure(index),
            declaration: self.voyage.declaration_at(index),
            entry: true,
            exit: true,
            leg: None,
        }
    }

    /// A move between two ports of one territory neither enters nor leaves it.
    fn mark_borders(&mut self) {
        let id = |lookup: &Option<Lookup<'a>>| {
            lookup.as_ref()?.found().map(|(territory, _)| &territory.id)
        };
        let ids: Vec<_> = self.calls.iter().map(|call| call.territory().map(|t| &t.id)).collect();
        let (from, next) = (id(&self.from), id(&self.next));
        for (i, call) in self.calls.iter_mut().enumerate() {
            let here = ids[i];
            let before = if i == 0 { from } else { ids[i - 1] };
            let after = ids.get(i + 1).copied().unwrap_or(next);
            call.entry = here.is_none() || before != here;
            call.exit = here.is_none() || after != here;
        }
    }

    fn leg_to(&self, index: usize) -> Option<Leg> {
        let here = &self.calls[index];
        let (_, to) = here.port.found()?;
        let (from, departed) = if index == 0 {
            let (territory, port) = self.from.as_ref()?.found()?;
            let at = self.voyage.from.as_ref().and_then(|place| place.at);
            (port, at.map(|time| time.at_port(territory.time_zone).utc))
        } else {
            let before = &self.calls[index - 1];
            (before.port.found()?.1, before.departure.as_ref().map(|time| time.utc))
        };
        let point = |port: &Port| Point { lat: port.position.lat, lon: port.position.lon };
        let arrived = here.arrival.as_ref().map(|time| time.utc);
        let ends = Ends { from: point(from), to: point(to), departed, arrived };
        Some(Leg::between(from.id.as_str(), ends, &self.voyage.vessel))
    }

    /// The call at which the vessel leaves the territory she entered at `index`.
    #[must_use]
    pub fn exit_of(&self, index: usize) -> &PlannedCall<'a> {
        let rest = &self.calls[index..];
        rest.iter().find(|call| call.exit).unwrap_or(&rest[rest.len() - 1])
    }

    /// How long she stays in the territory entered at `index`; none while the departure is open or
    /// a time is missing.
    #[must_use]
    pub fn stay(&self, index: usize) -> Option<TimeDelta> {
        let start = self.calls[index].arrival.as_ref()?.utc;
        let exit = self.exit_of(index);
        let end = exit.exit.then_some(exit.departure.as_ref()).flatten()?.utc;
        Some(end - start).filter(|stay| *stay >= TimeDelta::zero())
    }
}
