//! `kill -9` under load, again and again: every acknowledged notice is there exactly once,
//! the others whole or not at all, the ledger verifies, and the program is soon back.

use std::collections::BTreeMap;
use std::thread;
use std::time::{Duration, Instant};

use storage::sea_orm::{ConnectionTrait as _, Statement};
use storage::{Ambient, Scope, SeededChance, SystemClock};

use super::book::{Book, Pages};
use super::http::Link;
use super::number;
use super::order::PEOPLE;
use super::site::{Kind, Site};
use super::writers::{self, Crowd, WRITERS};

/// Shortest and longest time until a kill, in milliseconds.
const KILL_AFTER: (u64, u64) = (200, 3_000);

/// The story.
pub fn story(kind: Kind, seed: u64) {
    let kills = number("LANDFALL_CRASH_KILLS", 20);
    println!("{kind:?}: seed {seed}, {kills} kills, {WRITERS} writers");
    let began = Instant::now();
    let moments = Ambient::new(SystemClock, SeededChance::new(seed));
    let mut site = Site::new(kind).expect("a site");
    let (book, orders, chance) = (Book::default(), writers::voyages(), Ambient::system());
    let mut ready = vec![site.start().expect("ready in time")];
    let mut pending = vec![None; WRITERS];
    for kill in 1..=kills {
        let tokens = site.tokens.clone();
        let crowd = Crowd {
            at: site.listen,
            tokens: &tokens,
            orders: &orders,
            book: &book,
            chance: &chance,
        };
        let after = KILL_AFTER.0 + moments.below(KILL_AFTER.1 - KILL_AFTER.0);
        let known = book.read().acknowledged.len();
        pending = crowd.submit(pending, || {
            thread::sleep(Duration::from_millis(after));
            site.program.kill().expect("it was running");
        });
        let took = site.start().expect("ready in time");
        ready.push(took);
        let pages = book.read();
        println!(
            "  kill {kill:2} after {after:4} ms: {:4} acknowledged, ready after {:4} ms",
            pages.acknowledged.len() - known,
            took.as_millis()
        );
        check(&site, &pages);
    }
    let pages = book.read();
    check_api(&site, &pages);
    site.program.stop(Duration::from_secs(30)).expect("it stops");
    check(&site, &pages);
    assert!(
        pages.acknowledged.len() as u64 > kills,
        "hardly anything was acknowledged: the load was none"
    );
    tell(&format!("{kind:?}: {kills} kills"), &pages, ready);
    println!("{} s in all", began.elapsed().as_secs());
}

/// Prints what a run counted, for the record.
fn tell(run: &str, pages: &Pages, mut ready: Vec<Duration>) {
    ready.sort_unstable();
    println!(
        "{run}; {} acknowledged, of them {} at a repetition; {} connections broken, {} given up in doubt; \
         ready after {} / {} / {} ms (least, median, most)",
        pages.acknowledged.len(),
        pages.replayed,
        pages.broken,
        pages.in_doubt.len(),
        ready[0].as_millis(),
        ready[ready.len() / 2].as_millis(),
        ready[ready.len() - 1].as_millis(),
    );
}

/// What the database holds of one voyage.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
struct Whole {
    calls: i64,
    /// How many, and their versions added up: a second version would tell.
    notices: (i64, i64),
    travellers: i64,
    announced: i64,
    keys: i64,
}

/// Everything that must hold after each kill, read straight from the database.
pub fn check(site: &Site, pages: &Pages) {
    assert!(
        pages.faults.is_empty(),
        "{} answers nobody should get, such as {}",
        pages.faults.len(),
        pages.faults[0]
    );
    let found = voyages(site);
    // Whole or absent: what is there has everything that another of as many islands has.
    let mut patterns: BTreeMap<usize, Whole> = BTreeMap::new();
    for (client, (_, whole)) in &found {
        let islands = *pages.sent.get(client).expect("only what was sent is there");
        let calls = i64::try_from(islands).expect("few");
        let pattern = *patterns.entry(islands).or_insert(*whole);
        assert_eq!(
            *whole,
            Whole { calls, announced: calls, keys: 1, ..pattern },
            "{client} is there in part"
        );
        let (notices, people) = (whole.notices.0, i64::try_from(PEOPLE).expect("few"));
        assert!(notices > calls && whole.travellers > notices * people / 2, "{client}: {whole:?}");
    }
    for (client, voyage) in &pages.acknowledged {
        let there = found.get(client).map(|(id, _)| id.as_str());
        assert_eq!(there, Some(voyage.as_str()), "{client} was acknowledged and is not there");
    }
    site.check_pages().expect("sound pages");
    site.verify_ledger().expect("a whole ledger");
}

/// Every voyage by its client's id, and what belongs to it. Two of one client's id fail.
fn voyages(site: &Site) -> BTreeMap<String, (String, Whole)> {
    let sql = "SELECT v.client_id, v.id, COUNT(DISTINCT c.id) AS calls, COUNT(n.id) AS notices, \
               COALESCE(SUM(n.version), 0) AS versions, \
               CAST(COALESCE(SUM((SELECT COUNT(*) FROM traveller t WHERE t.notice_id = n.id)), 0) AS BIGINT) AS travellers, \
               (SELECT COUNT(*) FROM outbox o JOIN call oc ON oc.id = o.subject WHERE oc.voyage_id = v.id) AS announced, \
               (SELECT COUNT(*) FROM idempotency_key k WHERE k.holder = v.account_id AND k.key = v.client_id) AS keys \
               FROM voyage v LEFT JOIN call c ON c.voyage_id = v.id LEFT JOIN notice n ON n.call_id = c.id \
               GROUP BY v.client_id, v.id, v.account_id";
    let rows = site.runtime.block_on(async {
        let tx = site.store.read(&Scope::System).await.expect("the database answers");
        tx.query_all_raw(Statement::from_string(tx.get_database_backend(), sql))
            .await
            .expect("rows")
    });
    let mut found = BTreeMap::new();
    for row in &rows {
        let count = |name: &str| row.try_get::<i64>("", name).expect("a number");
        let text = |name: &str| row.try_get::<String>("", name).expect("a text");
        let whole = Whole {
            calls: count("calls"),
            notices: (count("notices"), count("versions")),
            travellers: count("travellers"),
            announced: count("announced"),
            keys: count("keys"),
        };
        let before = found.insert(text("client_id"), (text("id"), whole));
        assert_eq!(before, None, "{} is there twice", text("client_id"));
    }
    found
}

/// The API tells the same as the database: each acknowledged voyage is on its skipper's list, once.
pub fn check_api(site: &Site, pages: &Pages) {
    let mut listed: BTreeMap<String, u32> = BTreeMap::new();
    for token in &site.tokens {
        let mut link = Link::new(site.listen, token);
        let mut after = String::new();
        loop {
            let answer = link.get(&format!("/api/v1/voyages?limit=200{after}")).expect("an answer");
            assert_eq!(answer.status, 200, "{}", answer.body);
            let page: serde_json::Value = serde_json::from_str(&answer.body).expect("JSON");
            for item in page["items"].as_array().expect("items") {
                *listed.entry(item["id"].as_str().expect("an id").to_owned()).or_default() += 1;
            }
            let Some(next) = page["next"].as_str() else {
                break;
            };
            after = format!("&after={next}");
        }
    }
    for voyage in pages.acknowledged.values() {
        assert_eq!(listed.get(voyage), Some(&1), "{voyage} on its skipper's list");
    }
    let mut of_one = Link::new(site.listen, &site.tokens[0]);
    let mut seen = 0;
    for (client, voyage) in pages.acknowledged.iter().rev() {
        let answer = of_one.get(&format!("/api/v1/voyages/{voyage}")).expect("an answer");
        if answer.status == 404 {
            // Another skipper's.
            continue;
        }
        let kept: serde_json::Value = serde_json::from_str(&answer.body).expect("JSON");
        assert_eq!(
            kept["calls"].as_array().map(Vec::len),
            pages.sent.get(client).copied(),
            "{}",
            answer.body
        );
        seen += 1;
        if seen == 50 {
            break;
        }
    }
    assert!(seen > 0 || pages.acknowledged.is_empty());
}
