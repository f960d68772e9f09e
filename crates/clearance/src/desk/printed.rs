//! What a certificate states: the facts of a call as they are printed and signed.

use certificates::ClearanceFacts;
use chrono::{DateTime, Utc};
use identifiers::Language;
use registry::territory::DeadlineKind;

use super::Clearance;
use super::ways::Ways;
use crate::content;
use crate::decision::{self, Outcome};
use crate::error::ClearanceError;
use crate::store::CallRow;
use crate::voyage::Way;
use crate::voyage_file::{DocumentKind, Place, Role as Aboard, Vocabulary as _, VoyageFile};

impl Clearance {
    /// The facts of one way of a call.
    pub(super) fn facts(
        &self,
        call: &CallRow,
        ways: &Ways,
        (way, content): (Way, &VoyageFile),
        (serial, issued_at): (String, DateTime<Utc>),
    ) -> Result<ClearanceFacts, ClearanceError> {
        // The words on the paper are English: the language every office of the region reads. The
        // labels of its print in another language are chosen when it is printed.
        let language = Language::En;
        let (territory, port) = self.port(&call.port).ok_or(ClearanceError::NotFound)?;
        let decisions = ways.decisions(way);
        let in_force = decision::in_force(&decisions, &ways.reopened(way));
        let aboard = content::aboard(content, way);
        let leave_within =
            territory.deadlines(DeadlineKind::LeaveAfterClearingOut).map(|d| d.hours).min();
        let use_rule = leave_within.filter(|_| way == Way::Outward);
        Ok(ClearanceFacts {
            serial,
            direction: match way {
                Way::Inward => certificates::Direction::Inward,
                Way::Outward => certificates::Direction::Outward,
            },
            territory: certificates::Territory {
                code: call.territory.clone(),
                name: territory.name.get(language).to_owned(),
            },
            administration: territory.administration.get(language).to_owned(),
            port: certificates::Port {
                id: call.port.clone(),
                name: port.name.get(language).to_owned(),
                locode: port.locode.as_ref().map(|locode| locode.code.clone()),
            },
            time_zone: territory.time_zone.name().to_owned(),
            vessel: printed_vessel(content),
            master: None,
            people: aboard.iter().filter_map(|person| printed_person(content, person)).collect(),
            previous_port: content.from.as_ref().map(|place| self.other_port(place)),
            next_port: content.next.as_ref().map(|place| self.other_port(place)),
            arrival: call.arrived_at.or(call.arrives_at),
            departure: call.departed_at.or(call.departs_at),
            decisions: in_force.iter().map(|decision| printed_decision(decision)).collect(),
            conditions: Vec::new(),
            issued_at,
            valid_until: None,
            use_rule: use_rule.map(|hours| format!("Leave within {hours} hours of issue.")),
            language,
        })
    }

    fn other_port(&self, place: &Place) -> certificates::OtherPort {
        let known = place.port.as_deref().and_then(|id| self.port(id));
        match known {
            Some((territory, port)) => certificates::OtherPort {
                name: port.name.get(Language::En).to_owned(),
                territory: Some(territory.name.get(Language::En).to_owned()),
            },
            None => certificates::OtherPort {
                name: place.name.clone().or_else(|| place.port.clone()).unwrap_or_default(),
                territory: place.country.clone(),
            },
        }
    }
}

fn printed_vessel(content: &VoyageFile) -> certificates::Vessel {
    let vessel = &content.vessel;
    certificates::Vessel {
        name: vessel.name.clone(),
        kind: Some(vessel.kind.word().replace('_', " ")),
        flag: vessel.registration_country.clone(),
        registration: vessel.registration_number.clone(),
        home_port: vessel.home_port.clone(),
        hull_colour: vessel.colour.clone(),
        length_cm: vessel
            .length
            .and_then(|length| u32::try_from(length.micrometres() / 10_000).ok()),
        gross_tonnage: vessel.gross_tonnage.map(|tonnage| tonnage.to_string()),
        mmsi: vessel.mmsi.clone(),
        call_sign: vessel.call_sign.clone(),
        imo: vessel.imo.clone(),
        hull_id: vessel.hull_id.clone(),
    }
}

fn printed_person(
    content: &VoyageFile,
    aboard: &crate::voyage_file::Aboard,
) -> Option<certificates::Person> {
    let (_, person) = content.person(&aboard.person)?;
    let given = [person.given_names.as_deref(), person.middle_name.as_deref()];
    let document = person.documents.first().map(|document| certificates::TravelDocument {
        kind: match document.kind {
            DocumentKind::Passport => certificates::DocumentKind::Passport,
            DocumentKind::IdCard => certificates::DocumentKind::IdentityCard,
            DocumentKind::SeamanBook => certificates::DocumentKind::SeamansBook,
            DocumentKind::Other => certificates::DocumentKind::Other,
        },
        number: document.number.clone(),
        expires: document.expires_on,
    });
    Some(certificates::Person {
        family_name: person.family_name.clone(),
        given_names: given.into_iter().flatten().collect::<Vec<_>>().join(" "),
        role: match aboard.role {
            Aboard::Master => certificates::Role::Master,
            Aboard::Crew => certificates::Role::Crew,
            Aboard::Passenger => certificates::Role::Passenger,
        },
        nationality: Some(person.nationality.clone()),
        born: Some(person.born),
        document,
    })
}

fn printed_decision(decision: &decision::Decision) -> certificates::Decision {
    certificates::Decision {
        agency: decision.agency.word().to_owned(),
        agency_name: None,
        outcome: match decision.outcome {
            Outcome::ClearWithConditions => certificates::Outcome::ClearWithConditions,
            _ => certificates::Outcome::Clear,
        },
        conditions: decision.conditions.iter().cloned().collect(),
        decided_by: decision.officer.clone(),
        decided_at: decision.at,
    }
}
