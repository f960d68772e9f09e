//! What is counted and measured, in the form Prometheus reads.

use std::sync::atomic::AtomicU64;
use std::time::Duration;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

/// Labels of a request: the route as written in the code, never the address asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct Labels {
    /// `GET`, `POST`, …
    pub method: String,
    /// `/calls/{id}`, or `none` for an address we do not know.
    pub route: String,
    /// `2xx`, `3xx`, …
    pub status: String,
}

/// The counters of the program.
pub struct Metrics {
    registry: Registry,
    requests: Family<Labels, Counter>,
    seconds: Histogram,
    /// Jobs that wait.
    pub jobs_waiting: Gauge<i64>,
    /// Jobs given up.
    pub jobs_dead: Gauge<i64>,
    /// Announcements in the outbox.
    pub outbox_waiting: Gauge<i64>,
    /// Notices received.
    pub notices: Counter<u64, AtomicU64>,
    /// Decisions taken.
    pub decisions: Counter<u64, AtomicU64>,
    /// Sign-ins refused.
    pub sign_ins_refused: Counter<u64, AtomicU64>,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("landfall");
        let requests = Family::<Labels, Counter>::default();
        let buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1.0, 2.5, 5.0];
        let seconds = Histogram::new(buckets);
        let (jobs_waiting, jobs_dead, outbox_waiting) =
            (Gauge::default(), Gauge::default(), Gauge::default());
        let (notices, decisions, sign_ins_refused) =
            (Counter::default(), Counter::default(), Counter::default());
        registry.register(
            "requests",
            "Requests answered, by route and kind of status",
            requests.clone(),
        );
        registry.register("request_seconds", "Seconds from request to answer", seconds.clone());
        registry.register("jobs_waiting", "Jobs promised and not yet done", jobs_waiting.clone());
        registry.register("jobs_dead", "Jobs given up after twelve tries", jobs_dead.clone());
        registry.register(
            "outbox_waiting",
            "Announcements not yet relayed",
            outbox_waiting.clone(),
        );
        registry.register("notices", "Notices received", notices.clone());
        registry.register("decisions", "Decisions taken", decisions.clone());
        registry.register("sign_ins_refused", "Sign-ins refused", sign_ins_refused.clone());
        Self {
            registry,
            requests,
            seconds,
            jobs_waiting,
            jobs_dead,
            outbox_waiting,
            notices,
            decisions,
            sign_ins_refused,
        }
    }
}

impl Metrics {
    /// Counts one answer.
    pub fn answered(&self, method: &str, route: &str, status: u16, took: Duration) {
        let (method, route) = (method.to_owned(), route.to_owned());
        self.requests
            .get_or_create(&Labels { method, route, status: format!("{}xx", status / 100) })
            .inc();
        self.seconds.observe(took.as_secs_f64());
    }

    /// Everything, as Prometheus reads it (OpenMetrics text).
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a String does not fail.
        let _ = prometheus_client::encoding::text::encode(&mut text, &self.registry);
        text
    }
}
