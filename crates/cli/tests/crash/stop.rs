//! TERM under load: what has begun is finished and answered, the program ends well and soon.

use std::thread;
use std::time::{Duration, Instant};

use storage::Ambient;

use super::book::Book;
use super::kills::check;
use super::site::{Kind, Site};
use super::writers::{self, Crowd, WRITERS};

/// How often.
const STOPS: u32 = 3;
/// Longest until it has ended.
const END_WITHIN: Duration = Duration::from_secs(30);
/// A request sent so long before the TERM is being worked on; one sent later may still lie unread
/// in the socket of a connection that the program closes as idle. HTTP/1.1 cannot tell a client apart
/// from that (RFC 9112 §9.3.1), which is why it repeats under its key.
const WELL_BEFORE: Duration = Duration::from_millis(100);

/// The story.
pub fn story(kind: Kind, seed: u64) {
    println!("{kind:?}: asked to stop under load {STOPS} times: seed {seed}");
    let mut site = Site::new(kind).expect("a site");
    let (book, orders, chance) = (Book::default(), writers::voyages(), Ambient::system());
    let tokens = site.tokens.clone();
    let mut pending = vec![None; WRITERS];
    for stop in 1..=STOPS {
        site.start().expect("ready in time");
        let crowd = Crowd {
            at: site.listen,
            tokens: &tokens,
            orders: &orders,
            book: &book,
            chance: &chance,
        };
        let before = book.read().acknowledged.len();
        let mut asked = Instant::now();
        pending = crowd.submit(pending, || {
            thread::sleep(Duration::from_millis(1_200));
            asked = Instant::now();
            let status = site.program.stop(END_WITHIN).expect("it ends in time");
            assert!(status.success(), "it ended with {status}");
        });
        let took = asked.elapsed();
        let pages = book.read();
        let cut = pages.broken_after.iter().filter(|(sent, waited)| {
            let answered_by = *sent + *waited;
            *sent + WELL_BEFORE < asked && answered_by > asked
        });
        assert_eq!(cut.count(), 0, "requests in flight were cut off");
        println!(
            "  stop {stop}: {} acknowledged, ended after {} ms",
            pages.acknowledged.len() - before,
            took.as_millis()
        );
        assert!(pages.acknowledged.len() > before);
        check(&site, &pages);
    }
}
