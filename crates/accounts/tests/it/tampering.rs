//! S11: whatever is done to the ledger behind the program's back is found, and found where it is.

use accounts::AdministrationId;
use accounts::ledger::{self, Checkpoint, Entry, Fault, Finding};
use storage::{Ambient, Scope, SeededChance, SteppedClock};
use testkit::on_both;

use crate::house::House;

/// Entries a chain, and tamperings a database.
const ENTRIES: i64 = 12;
const TAMPERINGS: u64 = 260;
/// The state that a rollback goes back to is after this many entries.
const EARLIER: i64 = 7;

struct Scene {
    house: House,
    chance: Ambient,
    checkpoints: Vec<Checkpoint>,
}

impl Scene {
    fn below(&self, end: i64) -> i64 {
        i64::try_from(self.chance.below(u64::try_from(end).unwrap())).unwrap()
    }

    async fn run(&self, sql: &str) {
        self.house.run(sql).await.unwrap_or_else(|error| panic!("{error} in {sql}"));
    }

    async fn restore(&self) {
        for table in ["ledger", "ledger_head", "ledger_note"] {
            self.run(&format!("DELETE FROM {table}")).await;
            self.run(&format!("INSERT INTO {table} SELECT * FROM kept_{table}")).await;
        }
    }

    async fn verify(&self) -> Vec<Finding> {
        let key = &self.house.accounts.keys().ledger;
        ledger::verify(self.house.accounts.store(), key, &self.checkpoints).await.unwrap().findings
    }
}

async fn write(
    house: &House,
    administration: &AdministrationId,
    numbers: std::ops::RangeInclusive<i64>,
) {
    for n in numbers {
        let tx = house.accounts.store().write(&Scope::System).await.unwrap();
        let id = format!("call-{n}");
        let entry = Entry::new("call.read", "call", &id).detail(format!("because {n}"));
        ledger::append_system(&tx, &house.accounts.keys().ledger, administration, entry)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }
}

async fn scene(url: &str) -> Scene {
    let house = House::open(url).await;
    let key = house.accounts.keys().ledger.clone();
    for administration in [&house.region, &house.lucia, &house.grenada] {
        write(&house, administration, 1..=EARLIER).await;
    }
    let keep = |prefix: &'static str| {
        ["ledger", "ledger_head", "ledger_note"]
            .map(|table| format!("CREATE TABLE {prefix}_{table} AS SELECT * FROM {table}"))
    };
    for sql in keep("earlier") {
        house.run(&sql).await.unwrap();
    }
    let mut checkpoints = ledger::checkpoint(house.accounts.store(), &key).await.unwrap();
    for administration in [&house.region, &house.lucia, &house.grenada] {
        write(&house, administration, EARLIER + 1..=ENTRIES).await;
    }
    for sql in keep("kept") {
        house.run(&sql).await.unwrap();
    }
    checkpoints.extend(ledger::checkpoint(house.accounts.store(), &key).await.unwrap());
    // The tamperer owns the database and takes the fence down first.
    if url.starts_with("postgres") {
        house.run("DROP TRIGGER ledger_no_change ON ledger").await.unwrap();
    } else {
        house.run("DROP TRIGGER ledger_no_update").await.unwrap();
        house.run("DROP TRIGGER ledger_no_delete").await.unwrap();
    }
    let chance = Ambient::new(SteppedClock::at(house.now()), SeededChance::new(20_261_124));
    Scene { house, chance, checkpoints }
}

/// What must be found: the fault, if it is a certain one, and the entry, if it is a certain one.
struct Expected {
    fault: Option<Fault>,
    seq: Option<i64>,
}

impl Expected {
    fn at(fault: Fault, seq: i64) -> Self {
        Self { fault: Some(fault), seq: Some(seq) }
    }
}

/// Changes one column of one entry.
async fn edit(scene: &Scene, chain: &str, seq: i64) -> Expected {
    let edits = [
        "action = 'call.decided'",
        "record_kind = 'person'",
        "record_hash = previous_hash",
        "reason_hash = NULL",
        "reason_hash = hash",
        "account_id = administration_id",
        "seat_role = 'auditor'",
        "purpose = 'audit'",
        "purpose = 'no word of ours'",
        "hash = record_hash",
        "action = action || ' '",
        "at = (SELECT created_at FROM administration WHERE code = 'LC')",
    ];
    let n = scene.below(i64::try_from(edits.len()).unwrap());
    let edit = edits[usize::try_from(n).unwrap()];
    if edit.starts_with("at =") {
        // Any other moment, written as this database writes moments.
        scene.run("UPDATE administration SET created_at = '2020-01-01 00:00:00+00:00'").await;
    }
    scene
        .run(&format!(
            "UPDATE ledger SET {edit} WHERE administration_id = '{chain}' AND seq = {seq}"
        ))
        .await;
    Expected::at(Fault::Altered, seq)
}

async fn exchange(scene: &Scene, chain: &str, (one, two): (i64, i64)) -> Expected {
    for (from, to) in [(one, -1), (two, one), (-1, two)] {
        scene
            .run(&format!(
                "UPDATE ledger SET seq = {to} WHERE administration_id = '{chain}' AND seq = {from}"
            ))
            .await;
    }
    Expected::at(Fault::OutOfOrder, one)
}

async fn delete_and_close_the_gap(scene: &Scene, chain: &str, seq: i64) -> Expected {
    scene
        .run(&format!("DELETE FROM ledger WHERE administration_id = '{chain}' AND seq = {seq}"))
        .await;
    for later in seq + 1..=ENTRIES {
        scene
            .run(&format!(
                "UPDATE ledger SET seq = seq - 1 WHERE administration_id = '{chain}' AND seq = {later}"
            ))
            .await;
    }
    scene
        .run(&format!("UPDATE ledger_head SET seq = seq - 1 WHERE administration_id = '{chain}'"))
        .await;
    Expected::at(Fault::OutOfOrder, seq)
}

async fn insert(scene: &Scene, chain: &str, seq: i64) -> Expected {
    for later in (seq..=ENTRIES).rev() {
        scene
            .run(&format!(
                "UPDATE ledger SET seq = seq + 1 WHERE administration_id = '{chain}' AND seq = {later}"
            ))
            .await;
    }
    let columns = "account_id, seat_role, action, purpose, record_kind, record_hash, reason_hash, previous_hash, hash";
    // Not a copy of what stood there before: that would be no change at this place.
    let source = if seq == 1 { 3 } else { 1 };
    scene
        .run(&format!(
            "INSERT INTO ledger (administration_id, seq, at, {columns}) SELECT administration_id, {seq}, at, {columns} \
             FROM ledger WHERE administration_id = '{chain}' AND seq = {source}"
        ))
        .await;
    Expected { fault: None, seq: Some(seq) }
}

async fn cut_tail(scene: &Scene, chain: &str, last: i64, head_too: bool) -> Expected {
    scene
        .run(&format!("DELETE FROM ledger WHERE administration_id = '{chain}' AND seq > {last}"))
        .await;
    if !head_too {
        return Expected::at(Fault::TailCut, last + 1);
    }
    scene
        .run(&format!(
            "UPDATE ledger_head SET seq = {last}, hash = (SELECT hash FROM ledger WHERE administration_id = '{chain}' \
             AND seq = {last}) WHERE administration_id = '{chain}'"
        ))
        .await;
    Expected::at(Fault::HeadForged, last)
}

async fn roll_back(scene: &Scene) -> Expected {
    for table in ["ledger", "ledger_head", "ledger_note"] {
        scene.run(&format!("DELETE FROM {table}")).await;
        scene.run(&format!("INSERT INTO {table} SELECT * FROM earlier_{table}")).await;
    }
    Expected::at(Fault::RolledBack, ENTRIES)
}

async fn exchange_note(scene: &Scene, chain: &str, seq: i64) -> Expected {
    let next = 1 + seq % ENTRIES;
    let wherever = format!("administration_id = '{chain}'");
    let sql = format!(
        "UPDATE ledger_note SET sealed = (SELECT n.sealed FROM ledger_note n WHERE n.{wherever} \
         AND n.seq = {next}) WHERE {wherever} AND seq = {seq}"
    );
    scene.run(&sql).await;
    Expected::at(Fault::NoteAltered, seq)
}

async fn tamper(scene: &Scene, kind: u64, chain: &str, seq: i64) -> Expected {
    let wherever = format!("administration_id = '{chain}'");
    let inner = 1 + (seq - 1) % (ENTRIES - 1);
    match kind {
        0 | 1 => edit(scene, chain, seq).await,
        2 => {
            scene.run(&format!("DELETE FROM ledger WHERE {wherever} AND seq = {inner}")).await;
            Expected::at(Fault::Missing, inner)
        }
        3 => delete_and_close_the_gap(scene, chain, inner).await,
        4 => insert(scene, chain, seq).await,
        5 => exchange(scene, chain, (inner, inner + 1)).await,
        6 => cut_tail(scene, chain, inner, false).await,
        7 => cut_tail(scene, chain, inner, true).await,
        8 => roll_back(scene).await,
        9 => {
            for table in ["ledger", "ledger_head", "ledger_note"] {
                scene.run(&format!("DELETE FROM {table} WHERE {wherever}")).await;
            }
            Expected::at(Fault::RolledBack, ENTRIES)
        }
        10 => {
            scene.run(&format!("DELETE FROM ledger_head WHERE {wherever}")).await;
            Expected::at(Fault::HeadMissing, ENTRIES)
        }
        11 => exchange_note(scene, chain, seq).await,
        _ => {
            scene.run(&format!("UPDATE ledger_head SET hash = mac WHERE {wherever}")).await;
            Expected::at(Fault::HeadForged, ENTRIES)
        }
    }
}

on_both! {
    async fn every_tampering_is_found_and_named(url: &str) {
        let scene = scene(url).await;
        assert_eq!(scene.verify().await, []);
        let chains = [&scene.house.region, &scene.house.lucia, &scene.house.grenada].map(ToString::to_string);
        for n in 0..TAMPERINGS {
            let chain = &chains[usize::try_from(scene.below(3)).unwrap()];
            let seq = 1 + scene.below(ENTRIES);
            let kind = n % 13;
            let expected = tamper(&scene, kind, chain, seq).await;
            let findings = scene.verify().await;
            let found = findings.iter().any(|finding| {
                finding.administration == *chain
                    && expected.fault.is_none_or(|fault| fault == finding.fault)
                    && expected.seq.is_none_or(|seq| u64::try_from(seq) == Ok(finding.seq))
            });
            assert!(found, "tampering {n} of kind {kind} on {chain} at {seq}: {findings:?}");
            scene.restore().await;
        }
        assert_eq!(scene.verify().await, [], "what was put back is clean again");
    }
}
