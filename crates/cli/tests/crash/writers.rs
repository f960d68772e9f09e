//! The writers: each submits one voyage after another, repeats what was not answered, and writes
//! down what was acknowledged.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use storage::Ambient;

use super::book::Book;
use super::http::Link;
use super::order::{Order, Orders};

/// How many submit at once.
pub const WRITERS: usize = 50;

/// Voyages of one island and of three: the long ones write to three administrations at once.
pub fn voyages() -> Vec<Orders> {
    [1, 1, 3].map(|islands| Orders::new(Ambient::system(), islands)).into()
}

/// What the writers share.
pub struct Crowd<'a> {
    pub at: SocketAddr,
    pub tokens: &'a [String],
    /// Makers of voyages, long and short, that take turns.
    pub orders: &'a [Orders],
    pub book: &'a Book,
    pub chance: &'a Ambient,
}

/// What each writer takes to the next round: a voyage it does not know the fate of.
pub type Pending = Vec<Option<Order>>;

impl Crowd<'_> {
    /// Submits with all writers while `meanwhile` goes on in this thread. Gives what they still have in hand.
    pub fn submit(&self, pending: Pending, meanwhile: impl FnOnce()) -> Pending {
        let over = AtomicBool::new(false);
        thread::scope(|scope| {
            let writers: Vec<_> = pending
                .into_iter()
                .enumerate()
                .map(|(n, order)| {
                    let token = &self.tokens[n % self.tokens.len()];
                    let over = &over;
                    scope.spawn(move || self.write(token, order, over))
                })
                .collect();
            meanwhile();
            over.store(true, Ordering::SeqCst);
            writers.into_iter().map(|writer| writer.join().expect("no writer panics")).collect()
        })
    }

    fn write(&self, token: &str, pending: Option<Order>, over: &AtomicBool) -> Option<Order> {
        let mut link = Link::new(self.at, token);
        let mut hand = pending;
        while !over.load(Ordering::SeqCst) {
            let order = hand.take().unwrap_or_else(|| self.next());
            hand = self.send(&mut link, order);
        }
        hand
    }

    fn next(&self) -> Order {
        let which = usize::try_from(self.chance.below(self.orders.len() as u64)).unwrap_or(0);
        let order = self.orders[which].next();
        self.book.sent(&order);
        order
    }

    /// Sends one voyage. What must be sent again is given back.
    fn send(&self, link: &mut Link, order: Order) -> Option<Order> {
        let sent = Instant::now();
        match link.post("/api/v1/voyages", &order.client_id, &order.body) {
            Ok(answer) if answer.status == 201 => {
                match receipt(&answer.body) {
                    Some(voyage) => self.book.acknowledged(&order, &voyage, answer.replayed),
                    None => self.book.fault(format!("201 without a receipt: {}", answer.body)),
                }
                None
            }
            Ok(answer) if matches!(answer.status, 409 | 503) => {
                self.book.put_off();
                thread::sleep(Duration::from_millis(50 + self.chance.below(200)));
                Some(order)
            }
            Ok(answer) => {
                self.book.fault(format!("{}: {}", answer.status, answer.body));
                // Not all at once into the same wall.
                thread::sleep(Duration::from_millis(200));
                None
            }
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionRefused => {
                thread::sleep(Duration::from_millis(20));
                Some(order)
            }
            Err(_) => {
                self.book.broken(sent);
                // Most clients repeat; some never come back to ask.
                if self.chance.below(4) == 0 {
                    self.book.given_up(&order);
                    return None;
                }
                Some(order)
            }
        }
    }
}

fn receipt(body: &str) -> Option<String> {
    let body: serde_json::Value = serde_json::from_str(body).ok()?;
    body["receipt"]["voyage"].as_str().map(str::to_owned)
}
