//! L1: 300 requests a second from 200 connections reading the officer's queue.

use std::time::Duration;

use anyhow::{Result, ensure};

use crate::http::{Wire, arrivals};
use crate::program::Running;
use crate::seats;
use crate::site::{self, Site};
use crate::table::Table;

const CONNECTIONS: u64 = 200;
const RATE: u64 = 300;
/// Officers whose sessions the connections use.
const OFFICERS: usize = 60;
/// What officers look at, in turn: mostly what waits for their agency.
const ADDRESSES: [&str; 5] = ["/desk", "/desk", "/desk", "/desk?show=waiting", "/desk?show=all"];
/// The target for the 99th percentile, in milliseconds.
const TARGET: f64 = 150.0;

/// Measures.
pub fn measure(site: &Site, seconds: u64, table: &mut Table) -> Result<()> {
    let sessions = site.runtime.block_on(async {
        let booted = site::open(&site.large).await?;
        let sessions = seats::officers(&booted, OFFICERS).await;
        booted.store.close().await;
        sessions
    })?;
    let running = Running::serve(&site.binary, &site.large)?;
    let at = running.listen;
    let request = move |n: u64| {
        let index = |most: usize| usize::try_from(n).unwrap_or(0) % most;
        let (path, session) = (ADDRESSES[index(ADDRESSES.len())], &sessions[index(sessions.len())]);
        format!("GET {path} HTTP/1.1\r\nhost: {at}\r\naccept-encoding: gzip\r\ncookie: landfall-session={session}\r\n\r\n")
            .into_bytes()
    };
    let first = site.runtime.block_on(Wire::new(at).ask(&request(0)))?;
    ensure!(first.status == 200, "the queue answers {}: {}", first.status, first.head);
    site.runtime.block_on(arrivals(at, (CONNECTIONS, RATE, 3), request.clone()))?;
    let before = running.processor()?;
    let run = site.runtime.block_on(arrivals(at, (CONNECTIONS, RATE, seconds), request))?;
    let used = running.processor()? - before;
    let (p99, errors) = (run.latencies.at(0.99), run.errors(200));
    table.judge(
        "L1 officer's queue, 300 requests/s, 200 connections",
        format!("{}, {errors} errors", run.latencies),
        "p99 < 150 ms, 0 errors",
        p99 < TARGET && errors == 0,
    );
    table.note("L1 processor", processor(used, run.took, run.latencies.count()));
    table.note(
        "L1 mean size of an answer, gzip",
        format!("{} bytes", run.bytes / run.latencies.count().max(1) as u64),
    );
    running.stop()
}

/// Cores kept busy, and processor time of one request.
pub fn processor(used: Duration, took: Duration, requests: usize) -> String {
    #[expect(clippy::cast_precision_loss)]
    let each = used.as_secs_f64() * 1000.0 / requests.max(1) as f64;
    format!("{:.2} cores busy, {each:.2} ms a request", used.as_secs_f64() / took.as_secs_f64())
}
