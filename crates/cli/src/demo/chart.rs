//! The atlas as a chart: distances between its ports, and where a vessel is likely to go next.

use chrono::{DateTime, Datelike, Utc};
use clearance::passage::{Point, distance_nm};
use identifiers::Language;
use registry::territory::{Atlas, Port, Territory};

use super::dice::Dice;
use super::table::{Outside, Tables};

/// A place on the chart: its row and column in the table of distances.
pub(super) type At = usize;

/// Farther than this, in nautical miles, a cruising yacht goes only on purpose.
const FAR: f64 = 260.0;

#[derive(Debug)]
struct Harbour<'a> {
    territory: &'a Territory,
    port: &'a Port,
    /// Place of the port in its territory's list; earlier ones are busier.
    rank: usize,
    /// How busy the territory is, January first.
    months: Vec<f64>,
    language: Language,
}

/// All ports of the atlas, with the distances between them.
#[derive(Debug)]
pub(super) struct Chart<'a> {
    harbours: Vec<Harbour<'a>>,
    miles: Vec<f64>,
}

fn point(port: &Port) -> Point {
    Point { lat: port.position.lat, lon: port.position.lon }
}

fn month(at: DateTime<Utc>) -> usize {
    usize::try_from(at.month0()).unwrap_or_default()
}

/// Where a vessel stands when she chooses her next port.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    pub(super) from: At,
    /// The port before that.
    pub(super) before: Option<At>,
    /// How far she likes to go, nautical miles.
    pub(super) roam: f64,
    pub(super) when: DateTime<Utc>,
}

impl<'a> Chart<'a> {
    /// Draws the chart.
    pub(super) fn new(atlas: &'a Atlas, tables: &Tables) -> Self {
        let mut harbours = Vec::new();
        for territory in atlas.territories() {
            let busy = tables.season.get(territory.id.as_str());
            for (rank, port) in territory.ports.iter().enumerate() {
                harbours.push(Harbour {
                    territory,
                    port,
                    rank,
                    months: busy.map_or_else(|| vec![5.0; 12], |busy| busy.months.clone()),
                    language: busy.map_or(Language::En, |busy| busy.language),
                });
            }
        }
        let row = |a: &Harbour<'_>| -> Vec<f64> {
            harbours.iter().map(|b| distance_nm(point(a.port), point(b.port))).collect()
        };
        let miles = harbours.iter().flat_map(row).collect();
        Self { harbours, miles }
    }

    /// Whether there is no port at all.
    pub(super) fn is_empty(&self) -> bool {
        self.harbours.is_empty()
    }

    pub(super) fn port(&self, at: At) -> &'a Port {
        self.harbours[at].port
    }

    pub(super) fn territory(&self, at: At) -> &'a Territory {
        self.harbours[at].territory
    }

    /// What the officers there write.
    pub(super) fn language(&self, at: At) -> Language {
        self.harbours[at].language
    }

    /// The port of that id.
    pub(super) fn find(&self, id: &str) -> Option<At> {
        self.harbours.iter().position(|harbour| harbour.port.id.as_str() == id)
    }

    /// Great-circle distance in nautical miles.
    pub(super) fn miles(&self, from: At, to: At) -> f64 {
        self.miles[from * self.harbours.len() + to]
    }

    /// Great-circle distance from a place outside.
    pub(super) fn miles_from(&self, place: &Outside, to: At) -> f64 {
        distance_nm(Point { lat: place.lat, lon: place.lon }, point(self.port(to)))
    }

    fn same_territory(&self, a: At, b: At) -> bool {
        self.territory(a).id == self.territory(b).id
    }

    /// How much of a territory's traffic a port draws.
    fn draw(&self, at: At, month: usize) -> f64 {
        let harbour = &self.harbours[at];
        let rank = f64::from(u32::try_from(harbour.rank).unwrap_or(u32::MAX));
        harbour.months[month] / (1.0 + 0.8 * rank)
    }

    /// A port to begin at: any, as busy as the month makes it.
    pub(super) fn anywhere(&self, dice: &mut Dice, when: DateTime<Utc>) -> At {
        let weights: Vec<f64> =
            (0..self.harbours.len()).map(|at| self.draw(at, month(when))).collect();
        dice.weighted(&weights).unwrap_or_default()
    }

    /// A port of the `turn`th territory, round and round: so that none is left out.
    pub(super) fn somewhere(&self, dice: &mut Dice, turn: usize) -> Option<At> {
        let mut ids: Vec<_> = self.harbours.iter().map(|harbour| &harbour.territory.id).collect();
        ids.dedup();
        let id = ids.get(turn % ids.len().max(1))?;
        let own: Vec<At> =
            (0..self.harbours.len()).filter(|at| self.territory(*at).id == **id).collect();
        dice.pick(&own).copied()
    }

    /// The next port: near ones and busy ones first, seldom in the same territory, seldom back
    /// where she came from. None when nothing is near enough.
    pub(super) fn next(&self, dice: &mut Dice, step: Step) -> Option<At> {
        let within = dice.percent(4);
        let choose = |within: bool, dice: &mut Dice| {
            let weights: Vec<f64> =
                (0..self.harbours.len()).map(|to| self.weight(step, to, within)).collect();
            dice.weighted(&weights)
        };
        let local = if within { choose(true, dice) } else { None };
        local.or_else(|| choose(false, dice))
    }

    fn weight(&self, step: Step, to: At, within: bool) -> f64 {
        let miles = self.miles(step.from, to);
        let home = self.same_territory(step.from, to);
        if miles > FAR.min(step.roam * 5.0) || home != within || (home && miles < 3.0) {
            return 0.0;
        }
        let back = step.before.is_some_and(|before| self.same_territory(before, to));
        let factor = if back && !home { 0.3 } else { 1.0 };
        self.draw(to, month(step.when)) * factor * (-miles / step.roam).exp()
    }

    /// A far port, for the vessel that leaves the edge of the chart.
    pub(super) fn far(&self, dice: &mut Dice, from: At, when: DateTime<Utc>) -> Option<At> {
        let weight = |to: At| {
            let miles = self.miles(from, to);
            let fits = !self.same_territory(from, to) && miles < 1100.0;
            if fits { self.draw(to, month(when)) / (miles * miles) } else { 0.0 }
        };
        let weights: Vec<f64> = (0..self.harbours.len()).map(weight).collect();
        dice.weighted(&weights)
    }
}
