//! The database crashes and comes back under a running program: nothing acknowledged is lost,
//! clients are told to come again, and the program heals by itself.

use std::thread;
use std::time::{Duration, Instant};

use storage::Ambient;
use testkit::http_get;

use super::book::Book;
use super::kills::{check, check_api};
use super::site::{Kind, Site};
use super::writers::{self, Crowd, WRITERS};

/// How often.
const CRASHES: u32 = 2;
/// How long it stays away.
const AWAY: Duration = Duration::from_secs(4);
/// Until the program says that it is not ready.
const TOLD_WITHIN: Duration = Duration::from_secs(5);
/// Until it serves again once the database is back.
const BACK_WITHIN: Duration = Duration::from_secs(10);

/// The story.
pub fn story(seed: u64) {
    println!("PostgreSQL goes away {CRASHES} times: seed {seed}");
    let mut site = Site::new(Kind::Postgres).expect("a site");
    let (book, orders, chance) = (Book::default(), writers::voyages(), Ambient::system());
    site.start().expect("ready in time");
    let crowd = Crowd {
        at: site.listen,
        tokens: &site.tokens,
        orders: &orders,
        book: &book,
        chance: &chance,
    };
    let mut pending = vec![None; WRITERS];
    for crash in 1..=CRASHES {
        let before = book.read().acknowledged.len();
        pending = crowd.submit(pending, || {
            thread::sleep(Duration::from_millis(1_500));
            let (told, back) = crash_and_return(&site);
            thread::sleep(Duration::from_millis(1_500));
            println!(
                "  crash {crash}: 503 after {} ms, 200 again after {} ms",
                told.as_millis(),
                back.as_millis()
            );
        });
        let pages = book.read();
        assert!(pages.acknowledged.len() > before, "nobody got through after the crash");
        check(&site, &pages);
    }
    let pages = book.read();
    check_api(&site, &pages);
    println!(
        "PostgreSQL away: {CRASHES} crashes; {} acknowledged, {} put off, {} at a repetition, 0 lost",
        pages.acknowledged.len(),
        pages.put_off,
        pages.replayed
    );
}

/// Until the program noticed, and until it was well again.
fn crash_and_return(site: &Site) -> (Duration, Duration) {
    let server = site.server.as_ref().expect("our own server");
    server.stop_immediate().expect("it stops");
    let gone = Instant::now();
    let told = wait_for(site, 503, TOLD_WITHIN);
    let alive = http_get(site.admin, "/livez").expect("an answer");
    assert_eq!(alive.0, 200, "not alive while the database is away");
    thread::sleep(AWAY.saturating_sub(gone.elapsed()));
    server.start_again().expect("it starts");
    (told, wait_for(site, 200, BACK_WITHIN))
}

fn wait_for(site: &Site, status: u16, patience: Duration) -> Duration {
    let began = Instant::now();
    loop {
        let answer = http_get(site.admin, "/readyz");
        if matches!(&answer, Ok((found, _)) if *found == status) {
            return began.elapsed();
        }
        assert!(
            began.elapsed() < patience,
            "/readyz is not {status} after {patience:?}: {answer:?}"
        );
        thread::sleep(Duration::from_millis(50));
    }
}
