//! L2: 100 durable submissions a second, each a voyage of three islands with five people.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context as _, Result, ensure};
use storage::sea_orm::{ConnectionTrait as _, Statement};
use storage::{Ambient, Scope};

use crate::http::{Wire, arrivals};
use crate::order::{Order, Orders, PEOPLE};
use crate::program::Running;
use crate::site::{self, Site};
use crate::table::Table;
use crate::{l1, seats};

const CONNECTIONS: u64 = 100;
const RATE: u64 = 100;
const SKIPPERS: usize = 20;
/// The target for the 99th percentile, in milliseconds.
const TARGET: f64 = 250.0;

/// Measures, on a copy of the large database: what is kept in the target folder stays as it is.
pub fn measure(site: &Site, seconds: u64, table: &mut Table) -> Result<()> {
    let data = site.large.with_file_name("l2");
    let _ = fs::remove_dir_all(&data);
    fs::create_dir_all(&data)?;
    for name in ["landfall.db", "server.key"] {
        fs::copy(site.large.join(name), data.join(name)).context(name)?;
    }
    for (label, calls) in [("one island", 1), ("three islands", 3)] {
        one(site, &data, (label, calls, seconds), table)?;
    }
    Ok(fs::remove_dir_all(&data)?)
}

fn one(
    site: &Site,
    data: &std::path::Path,
    (label, calls, seconds): (&str, usize, u64),
    table: &mut Table,
) -> Result<()> {
    let tokens = site.runtime.block_on(async {
        let booted = site::open(data).await?;
        let tokens = seats::skippers(&booted, SKIPPERS).await;
        booted.store.close().await;
        tokens
    })?;
    let running = Running::serve(&site.binary, data)?;
    let at = running.listen;
    let orders = Orders::new(Ambient::system(), calls);
    // Written before the clock runs.
    let orders: Vec<Order> = (0..RATE * (seconds + 3)).map(|_| orders.next()).collect();
    let islands = orders.first().map_or(calls, |order| order.islands);
    let ids: Vec<String> = orders.iter().map(|order| order.client_id.clone()).collect();
    let request = move |n: u64| {
        let Order { client_id: id, body, .. } = &orders[usize::try_from(n).unwrap_or(0)];
        let token = &tokens[usize::try_from(n).unwrap_or(0) % tokens.len()];
        format!(
            "POST /api/v1/voyages HTTP/1.1\r\nhost: {at}\r\nauthorization: Bearer {token}\r\ncontent-type: application/json\r\n\
             idempotency-key: {id}\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
        .into_bytes()
    };
    let warm = RATE * 3;
    let request = std::sync::Arc::new(request);
    let first = site.runtime.block_on(Wire::new(at).ask(&request(0)))?;
    ensure!(first.status == 201, "{}{}", first.head, String::from_utf8_lossy(&first.body));
    let again = std::sync::Arc::clone(&request);
    site.runtime.block_on(arrivals(at, (CONNECTIONS, RATE, 3), move |n| again(n)))?;
    let before = running.processor()?;
    let run = site
        .runtime
        .block_on(arrivals(at, (CONNECTIONS, RATE, seconds), move |n| request(n + warm)))?;
    let used = running.processor()? - before;
    let (p99, errors) = (run.latencies.at(0.99), run.errors(201));
    running.stop()?;
    let sent = usize::try_from(warm + RATE * seconds)?;
    let lost = missing(site, data, &ids[..sent], islands)?;
    table.judge(
        &format!("L2 durable submissions, 100/s, 5 people, {label}"),
        format!("{}, {errors} errors, {lost} of {sent} not whole in the database", run.latencies),
        "p99 < 250 ms, 0 errors, all in the database",
        p99 < TARGET && errors == 0 && lost == 0,
    );
    table.note(
        &format!("L2 processor, {label}"),
        l1::processor(used, run.took, run.latencies.count()),
    );
    Ok(())
}

/// How many of these are not in the database with all their calls and people.
fn missing(site: &Site, data: &std::path::Path, ids: &[String], calls: usize) -> Result<usize> {
    site.runtime.block_on(async {
        let booted = site::open(data).await?;
        let tx = booted.store.read(&Scope::System).await?;
        let sql = "SELECT v.client_id FROM voyage v WHERE v.client_id IS NOT NULL \
                   AND (SELECT COUNT(*) FROM call c WHERE c.voyage_id = v.id) = ? \
                   AND (SELECT COUNT(*) FROM call c JOIN notice n ON n.call_id = c.id WHERE c.voyage_id = v.id) >= ? \
                   AND ? <= (SELECT MIN((SELECT COUNT(*) FROM traveller t WHERE t.notice_id = n.id)) \
                             FROM call c JOIN notice n ON n.call_id = c.id WHERE c.voyage_id = v.id AND c.seq = 0)";
        let count = i64::try_from(calls)?;
        let values = [count, count, i64::try_from(PEOPLE)?].map(Into::into);
        let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, values);
        let rows = tx.query_all_raw(statement).await?;
        let there: BTreeSet<String> = rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?;
        drop(tx);
        booted.store.close().await;
        Ok(ids.iter().filter(|id| !there.contains(*id)).count())
    })
}
