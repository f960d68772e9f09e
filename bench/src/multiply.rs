//! A season copied until it has as many calls as asked for. Each copy is another vessel with other
//! ids and references at the same times, so that what the desk derived (standing, agencies awaited,
//! reasons, people aboard) stays true of it; each has its entry in the ledger. Certificates are not
//! copied: they are signed for one call.

use std::collections::BTreeSet;

use accounts::ledger::{self, Entry};
use accounts::{AdministrationId, administrations};
use anyhow::{Context as _, Result};
use clearance::voyage::new_reference;
use cli::boot::Booted;
use storage::sea_orm::{ConnectionTrait as _, QueryResult, Statement, Value};
use storage::{Scope, Tx};

/// The columns of one old row and what replaces them: `{k}` is the number of the copy.
const COPIES: &[(&str, &str)] = &[
    (
        "voyage",
        "SELECT m.new, administration_id, account_id, NULL, name || ' {k}', state, draft, version, created_at, updated_at \
         FROM voyage o JOIN map m ON m.old = o.id",
    ),
    (
        "call",
        "SELECT m.new, v.new, administration_id, account_id, seq, m.reference, territory, port, from_port, next_port, vessel, \
         vessel_key || '{k}', vessel_name || ' {k}', search || ' {k}', people, arrives_at, departs_at, due_at, arrived_at, \
         departed_at, inward, outward, waiting, pills, awaits, attention, reasons, version, updated_at \
         FROM call o JOIN map m ON m.old = o.id JOIN map v ON v.old = o.voyage_id",
    ),
    (
        "notice",
        "SELECT m.new, c.new, o.administration_id, o.account_id, o.direction, o.version, o.state, \
         replace(o.content, '\"name\":\"' || k.vessel_name || '\"', '\"name\":\"' || k.vessel_name || ' {k}\"'), \
         o.report, o.reopens, o.submitted_at, o.submitted_by \
         FROM notice o JOIN map m ON m.old = o.id JOIN map c ON c.old = o.call_id JOIN call k ON k.id = o.call_id",
    ),
    (
        "traveller",
        "SELECT m.new, seq, c.new, administration_id, account_id, role, name_key, born, nationality, document_key || '{k}', open \
         FROM traveller o JOIN map m ON m.old = o.notice_id JOIN map c ON c.old = o.call_id",
    ),
    (
        "decision",
        "SELECT m.new, c.new, administration_id, account_id, direction, notice_version, agency, outcome, reason, conditions, \
         officer, decided_by, decided_at FROM decision o JOIN map m ON m.old = o.id JOIN map c ON c.old = o.call_id",
    ),
];

/// Copies until there are `calls`; how many there are then.
pub async fn to(booted: &Booted, calls: u64) -> Result<u64> {
    let tx = booted.store.write(&Scope::System).await?;
    tx.execute_unprepared(
        "CREATE TABLE bench_map (old TEXT PRIMARY KEY, new TEXT NOT NULL, reference TEXT)",
    )
    .await?;
    let originals = Originals::read(&tx).await?;
    let mut taken: BTreeSet<String> = originals.references.iter().cloned().collect();
    tx.commit().await?;
    let mut there = originals.calls.len() as u64;
    let mut copy = 1;
    while there < calls {
        let tx = booted.store.write(&Scope::System).await?;
        let wanted = usize::try_from(calls - there)?;
        there += originals.copy(booted, &tx, (copy, wanted), &mut taken).await?;
        tx.commit().await?;
        eprint!("\r{there}");
        copy += 1;
    }
    eprintln!();
    let tx = booted.store.write(&Scope::System).await?;
    tx.execute_unprepared("DROP TABLE bench_map").await?;
    tx.execute_unprepared("ANALYZE").await?;
    tx.commit().await?;
    Ok(there)
}

/// The rows of the season, by id.
struct Originals {
    voyages: Vec<String>,
    /// Id, voyage, administration, territory.
    calls: Vec<(String, String, String, String)>,
    notices: Vec<(String, String)>,
    decisions: Vec<(String, String)>,
    references: Vec<String>,
    owners: Vec<AdministrationId>,
}

impl Originals {
    async fn read(tx: &Tx) -> Result<Self> {
        let text = |row: &QueryResult, at: usize| row.try_get_by_index::<String>(at);
        let mut calls = Vec::new();
        let mut references = Vec::new();
        for row in rows(tx, "SELECT id, voyage_id, administration_id, territory, reference FROM call ORDER BY voyage_id, seq").await? {
            calls.push((text(&row, 0)?, text(&row, 1)?, text(&row, 2)?, text(&row, 3)?));
            references.push(text(&row, 4)?);
        }
        let mut voyages: Vec<String> = calls.iter().map(|call| call.1.clone()).collect();
        voyages.dedup();
        let pairs = |found: Vec<QueryResult>| {
            found.iter().map(|row| Ok((text(row, 0)?, text(row, 1)?))).collect::<Result<_>>()
        };
        Ok(Self {
            voyages,
            calls,
            notices: pairs(rows(tx, "SELECT id, call_id FROM notice").await?)?,
            decisions: pairs(rows(tx, "SELECT id, call_id FROM decision").await?)?,
            references,
            owners: administrations::list(tx).await?.into_iter().map(|found| found.id).collect(),
        })
    }

    /// One copy, or as much of it as is wanted; how many calls that made.
    async fn copy(
        &self,
        booted: &Booted,
        tx: &Tx,
        (copy, wanted): (u64, usize),
        taken: &mut BTreeSet<String>,
    ) -> Result<u64> {
        let ambient = booted.store.ambient();
        tx.execute_unprepared("DELETE FROM bench_map").await?;
        let calls = &self.calls[..wanted.min(self.calls.len())];
        let of: BTreeSet<&str> = calls.iter().map(|call| call.0.as_str()).collect();
        let last = calls.last().context("an empty season")?.1.as_str();
        let upto =
            self.voyages.iter().position(|id| id == last).context("a call without a voyage")?;
        let mut map: Vec<(&str, String, Option<String>)> = Vec::new();
        map.extend(self.voyages[..=upto].iter().map(|old| (old.as_str(), ambient.uuid(), None)));
        for (old, _, _, territory) in calls {
            let reference = loop {
                let drawn = new_reference(territory, ambient);
                if taken.insert(drawn.clone()) {
                    break drawn;
                }
            };
            map.push((old, ambient.uuid(), Some(reference)));
        }
        for (old, call) in self.notices.iter().chain(&self.decisions) {
            if of.contains(call.as_str()) {
                map.push((old, ambient.uuid(), None));
            }
        }
        keep(tx, &map).await?;
        for (table, select) in COPIES {
            let select =
                select.replace("{k}", &copy.to_string()).replace("JOIN map", "JOIN bench_map");
            tx.execute_unprepared(&format!("INSERT INTO {table} {select}"))
                .await
                .with_context(|| (*table).to_owned())?;
        }
        self.write_down(booted, tx, &map, calls).await?;
        Ok(calls.len() as u64)
    }

    /// An entry for each call, in the chain of its administration.
    async fn write_down(
        &self,
        booted: &Booted,
        tx: &Tx,
        map: &[(&str, String, Option<String>)],
        calls: &[(String, String, String, String)],
    ) -> Result<()> {
        let new: std::collections::BTreeMap<&str, &str> =
            map.iter().map(|(old, new, _)| (*old, new.as_str())).collect();
        let key = &booted.accounts.keys().ledger;
        for (old, _, administration, _) in calls {
            let owner = self
                .owners
                .iter()
                .find(|id| id.as_str() == administration)
                .context("an unknown owner")?;
            let record = new.get(old.as_str()).context("a call without a copy")?;
            ledger::append_system(tx, key, owner, Entry::new("notice.submitted", "call", record))
                .await?;
        }
        Ok(())
    }
}

async fn keep(tx: &Tx, map: &[(&str, String, Option<String>)]) -> Result<()> {
    for part in map.chunks(500) {
        let places = vec!["(?, ?, ?)"; part.len()].join(", ");
        let values = part.iter().flat_map(|(old, new, reference)| -> [Value; 3] {
            [(*old).into(), new.clone().into(), reference.clone().into()]
        });
        let sql = format!("INSERT INTO bench_map VALUES {places}");
        tx.execute_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, values))
            .await?;
    }
    Ok(())
}

async fn rows(tx: &Tx, sql: &str) -> Result<Vec<QueryResult>> {
    Ok(tx.query_all_raw(Statement::from_string(tx.get_database_backend(), sql)).await?)
}
