//! The clients' book: what was acknowledged to them, and what they do not know of.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use super::order::Order;

/// What the clients know. Shared by all writers.
#[derive(Default)]
pub struct Book {
    pages: Mutex<Pages>,
}

/// The entries.
#[derive(Default, Clone)]
pub struct Pages {
    /// Everything ever sent: the client's id, and how many islands the voyage calls at.
    pub sent: BTreeMap<String, usize>,
    /// Acknowledged: the client's id, and the id in the receipt.
    pub acknowledged: BTreeMap<String, String>,
    /// Sent, never answered, given up: whole or absent, nobody knows.
    pub in_doubt: Vec<String>,
    /// Acknowledged with the answer of before: the first one had been lost on its way.
    pub replayed: u64,
    /// Answered "try again later".
    pub put_off: u64,
    /// Connections that broke while an answer was awaited.
    pub broken: u64,
    /// Those among them whose request had been sent so long before.
    pub broken_after: Vec<(Instant, Duration)>,
    /// Answers nobody should get: they fail the story.
    pub faults: Vec<String>,
}

impl Book {
    fn write<T>(&self, entry: impl FnOnce(&mut Pages) -> T) -> T {
        entry(&mut self.pages.lock().expect("no writer panics"))
    }

    pub fn sent(&self, order: &Order) {
        self.write(|pages| pages.sent.insert(order.client_id.clone(), order.islands));
    }

    pub fn acknowledged(&self, order: &Order, voyage: &str, replayed: bool) {
        self.write(|pages| {
            pages.acknowledged.insert(order.client_id.clone(), voyage.to_owned());
            pages.replayed += u64::from(replayed);
        });
    }

    pub fn put_off(&self) {
        self.write(|pages| pages.put_off += 1);
    }

    pub fn broken(&self, sent: Instant) {
        self.write(|pages| {
            pages.broken += 1;
            pages.broken_after.push((sent, sent.elapsed()));
        });
    }

    pub fn given_up(&self, order: &Order) {
        self.write(|pages| pages.in_doubt.push(order.client_id.clone()));
    }

    pub fn fault(&self, what: String) {
        self.write(|pages| pages.faults.push(what));
    }

    /// A copy of everything written so far.
    pub fn read(&self) -> Pages {
        self.write(|pages| pages.clone())
    }
}
