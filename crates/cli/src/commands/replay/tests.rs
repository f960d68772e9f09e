//! The season's standing authorities, told to the real desk on a database of its own.

use clearance::replay_automated;
use registry::territory::Atlas;
use storage::{Ambient, SeededChance, SteppedClock};
use testkit::Database;

use super::standing::Arrivals;
use super::*;
use crate::boot;
use crate::config::Config;
use crate::demo::season;

/// Voyages that call where the authorities are: the others have no part in it.
fn of_the_territory(season: &mut Season, atlas: &Atlas) {
    let here = |port: &str| {
        let id = registry::territory::PortId::parse(port).ok();
        let found =
            id.and_then(|id| atlas.port(&id).map(|(territory, _)| territory.id.to_string()));
        found.as_deref() == Some(standing::TERRITORY)
    };
    season.voyages.retain(|voyage| voyage.latest().calls.iter().any(|call| here(&call.port)));
}

#[tokio::test]
async fn clean_arrivals_clear_themselves_and_every_record_comes_out_again() {
    let database = Database::sqlite().unwrap();
    let folder = database.folder().unwrap().display().to_string();
    let key = format!("{folder}/server.key");
    let flags = [
        ("data_dir", folder),
        ("database.url", database.url().to_owned()),
        ("keys.server_key_file", key),
    ];
    let config = Config::load(None, std::iter::empty(), &flags).unwrap();
    let today = "2026-11-24T14:00:00Z".parse().unwrap();
    let clock = SteppedClock::at(today - chrono::TimeDelta::days(100));
    let ambient = Ambient::new(clock.clone(), SeededChance::new(1));
    let booted = boot::boot(&config, ambient, false).await.unwrap();
    let mut season = season(booted.clearance.atlas(), 1, today);
    of_the_territory(&mut season, booted.clearance.atlas());
    let chance = Ambient::new(clock.clone(), SeededChance::new(1));
    let told = Replay::new(&booted, clock, chance).tell(&season).await.unwrap();
    let Arrivals { all, clean, alone } = told.arrivals;
    assert!(clean >= 10 && clean < all, "{clean} clean arrivals of {all}");
    assert!(alone * 100 >= clean * 70, "{alone} of {clean} cleared themselves");
    let (records, wrong) = replay_automated(booted.accounts.store()).await.unwrap();
    assert!(records >= 100, "{records} records");
    assert_eq!(wrong, []);
}
