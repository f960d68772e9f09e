//! Voyages to submit: the documented example, each with a vessel, documents and id of its own.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use storage::Ambient;

/// One voyage as a client would keep it until it is acknowledged.
#[derive(Debug, Clone)]
pub struct Order {
    /// The id the client gave it: also its idempotency key.
    pub client_id: String,
    /// How many islands she calls at.
    pub islands: usize,
    /// The file, as it is sent each time.
    pub body: String,
}

/// People aboard the example.
pub const PEOPLE: usize = 5;

const EXAMPLE: &str = include_str!("../../../../docs/examples/grenadines.json");

/// Makes voyages that differ where real ones do.
pub struct Orders {
    islands: usize,
    example: Value,
    ambient: Ambient,
}

impl Orders {
    /// Voyages to the last `islands` of the example's three, with all its people from the first.
    /// `ambient` gives the ids; the voyages begin a week after its now.
    pub fn new(ambient: Ambient, islands: usize) -> Self {
        let mut example: Value =
            serde_json::from_str(EXAMPLE).expect("the documented example is JSON");
        let calls = example["calls"].as_array_mut().expect("calls");
        let aboard = calls[0]["aboard"].clone();
        let before = calls.drain(..calls.len() - islands).next_back();
        calls[0]["aboard"] = aboard;
        if let Some(before) = before {
            example["from"] = json!({ "port": before["port"] });
        }
        let first = ["arrival", "departure"]
            .into_iter()
            .find_map(|field| example["calls"][0][field].as_str());
        let first = first.expect("it comes or goes").to_owned();
        let first: DateTime<Utc> = format!("{first}:00Z").parse().expect("a time");
        let wanted = ambient.now() + TimeDelta::days(7);
        let days = (wanted.date_naive() - first.date_naive()).num_days();
        for call in example["calls"].as_array_mut().expect("calls") {
            for field in ["arrival", "departure"] {
                if let Some(text) = call[field].as_str() {
                    let at: DateTime<Utc> = format!("{text}:00Z").parse().expect("a time");
                    call[field] =
                        (at + TimeDelta::days(days)).format("%Y-%m-%dT%H:%M").to_string().into();
                }
            }
        }
        Self { islands, example, ambient }
    }

    /// The next voyage.
    pub fn next(&self) -> Order {
        let client_id = self.ambient.uuid();
        let number = self.ambient.below(900_000) + 100_000;
        let mut file = self.example.clone();
        file["client_id"] = client_id.clone().into();
        let vessel = file["vessel"].as_object_mut().expect("a vessel");
        vessel.remove("hull_id");
        vessel.remove("call_sign");
        vessel["name"] = json!(format!("Wild Rose {number}"));
        vessel["registration_number"] = json!(number.to_string());
        vessel["mmsi"] = json!(format!("232{number}"));
        for (index, person) in file["people"].as_array_mut().expect("people").iter_mut().enumerate()
        {
            for (which, document) in
                person["documents"].as_array_mut().expect("documents").iter_mut().enumerate()
            {
                let document = document.as_object_mut().expect("a document");
                document.remove("mrz");
                document["number"] = json!(format!("{which}{index}{number}"));
            }
        }
        Order { client_id, islands: self.islands, body: file.to_string() }
    }
}
