//! Shapes of answers: what a program reads, named once, so that rows of tables may change.

use accounts::AgencyKind;
use chrono::{DateTime, Utc};
use clearance::check::CheckResult;
use clearance::decision::{ClearanceState, Outcome};
use clearance::fee::{FeeLine, Total};
use clearance::notice::NoticeState;
use clearance::voyage::{VoyageState, Way};
use clearance::voyage_file::{Vessel, VoyageFile};
use clearance::{Receipt, report::VoyageReport};
use registry::sentence::ByLanguage;
use serde::Serialize;
use serde_json::Value;
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

macro_rules! words {
    ($($name:ident: $of:ty = $says:literal;)+) => {$(
        /// The words of a closed list, for the document.
        pub(super) struct $name;
        impl ToSchema for $name {}
        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                let words = <$of>::ALL.iter().map(|value| value.word());
                ObjectBuilder::new().schema_type(Type::String).description(Some($says)).enum_values(Some(words)).into()
            }
        }
    )+};
}

words! {
    AgencyWord: AgencyKind = "A service within an administration that decides.";
    WayWord: Way = "`inward`: arrival, entry. `outward`: departure, exit.";
    OutcomeWord: Outcome = "What an agency answers. All but `clear` need a reason or conditions.";
    ClearanceWord: ClearanceState = "What the decisions of all agencies required amount to.";
    NoticeWord: NoticeState = "The state of one version of a notice.";
    VoyageWord: VoyageState = "`draft`: being written; `sent`: its notices are with the authorities.";
}

/// What is wrong, by RFC 9457. `type` leads to its explanation.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes what the guard writes field by field")]
pub(super) struct Problem {
    /// `https://…/api#refusal-fields`: stable; programs go by what stands after `#`.
    pub(super) r#type: String,
    /// In a few words, in the language of `Accept-Language`.
    pub(super) title: String,
    /// The HTTP status.
    pub(super) status: u16,
    /// What happened and what to do, in the language of `Accept-Language`.
    pub(super) detail: String,
    /// Each field that is wrong.
    pub(super) problems: Vec<FieldTold>,
    /// With `refusal-blocked`: the checks that say what to mend.
    pub(super) checks: Option<Vec<CheckResult>>,
}

/// What is wrong with one field.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes what is written from a FieldProblem")]
pub(super) struct FieldTold {
    /// Where: `people[2].born`; empty for the document as a whole.
    pub(super) path: String,
    /// Stable key of the sentence, `problem-no-such-day`.
    pub(super) key: String,
    /// The sentence, in the language of `Accept-Language`.
    pub(super) message: String,
}

/// A voyage file that was checked.
#[derive(Serialize, ToSchema)]
pub(super) struct Checked {
    /// Every check, deadline, requirement and fee line.
    #[schema(value_type = VoyageReport)]
    pub(super) report: Value,
    /// Fields that are kept and that a person should look at.
    #[schema(value_type = Vec<FieldTold>)]
    pub(super) warnings: Vec<Value>,
}

/// A voyage that was received.
#[derive(Serialize, ToSchema)]
pub(super) struct Received {
    /// The proof: the voyage's id, each call with its reference.
    pub(super) receipt: Receipt,
    /// Every check, deadline, requirement and fee line.
    #[schema(value_type = VoyageReport)]
    pub(super) report: Value,
    /// Fields that are kept and that a person should look at.
    #[schema(value_type = Vec<FieldTold>)]
    pub(super) warnings: Vec<Value>,
}

/// A voyage in a list.
#[derive(Serialize, ToSchema)]
pub(super) struct VoyageLine {
    /// Its id.
    pub(super) id: String,
    /// What its master calls it.
    pub(super) name: String,
    #[schema(value_type = VoyageWord)]
    /// Where it stands.
    pub(super) state: VoyageState,
    /// Counts changes: the `ETag` is `"v<version>"`.
    pub(super) version: i32,
    /// When it was begun.
    pub(super) created_at: DateTime<Utc>,
    /// When it was last changed.
    pub(super) updated_at: DateTime<Utc>,
}

/// A voyage with its calls.
#[derive(Serialize, ToSchema)]
pub(super) struct VoyageKept {
    /// The voyage.
    #[serde(flatten)]
    pub(super) voyage: VoyageLine,
    /// Its calls in order, those withdrawn included. What was declared stands in each call.
    pub(super) calls: Vec<CallLine>,
}

/// A vessel of the account's list.
#[derive(Serialize, ToSchema)]
pub(super) struct VesselKept {
    /// Its id.
    pub(super) id: String,
    /// Counts changes: the `ETag` is `"v<version>"`.
    pub(super) version: i32,
    /// When it was last changed.
    pub(super) updated_at: DateTime<Utc>,
    /// The record, as it may be sent back or put into a voyage file.
    pub(super) vessel: Vessel,
}

/// A person of the account's list.
#[derive(Serialize, ToSchema)]
pub(super) struct PersonKept {
    /// Their id.
    pub(super) id: String,
    /// Counts changes: the `ETag` is `"v<version>"`.
    pub(super) version: i32,
    /// When it was last changed.
    pub(super) updated_at: DateTime<Utc>,
    /// The record, as it may be sent back; a voyage file gives each person a `ref` besides.
    #[schema(value_type = super::lists::PersonRecord)]
    pub(super) person: Value,
}

/// The id of a record just made.
#[derive(Serialize, ToSchema)]
pub(super) struct Made {
    /// Its id.
    pub(super) id: String,
    /// Its version: the `ETag` is `"v<version>"`.
    pub(super) version: i32,
}

/// A call as a register shows it: no person's name in it.
#[derive(Serialize, ToSchema)]
pub(super) struct CallLine {
    /// Its id.
    pub(super) id: String,
    /// What people call it: `VC-7K3-29Q`.
    pub(super) reference: String,
    /// Id of the voyage.
    pub(super) voyage: String,
    /// Code of the territory.
    pub(super) territory: String,
    /// Id of the port.
    pub(super) port: String,
    /// Name of the port, by language.
    pub(super) port_name: ByLanguage,
    /// Where the vessel comes from: id of a port, or words.
    pub(super) from: Option<String>,
    /// Where she goes next.
    pub(super) next: Option<String>,
    /// Name of the vessel.
    pub(super) vessel_name: String,
    /// What she looks like: `kind`, `metres`, `feet`, `colour`, `flag`, `registration`, `mmsi`.
    #[schema(value_type = Object)]
    pub(super) vessel: Value,
    /// People aboard.
    pub(super) people: i32,
    /// Intended arrival, UTC.
    pub(super) arrives_at: Option<DateTime<Utc>>,
    /// Intended departure, UTC.
    pub(super) departs_at: Option<DateTime<Utc>>,
    /// When she arrived, as recorded by an officer.
    pub(super) arrived_at: Option<DateTime<Utc>>,
    /// When she left.
    pub(super) departed_at: Option<DateTime<Utc>>,
    #[schema(value_type = Option<ClearanceWord>)]
    /// The inward clearance; absent where there is no arrival notice.
    pub(super) inward: Option<ClearanceState>,
    #[schema(value_type = Option<ClearanceWord>)]
    /// The outward clearance.
    pub(super) outward: Option<ClearanceState>,
    /// Each agency required, with its decision in force.
    pub(super) agencies: Vec<AgencyMark>,
    /// Why the call is worth a look; for officers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) reasons: Vec<ReasonTold>,
    /// Counts changes.
    pub(super) version: i32,
    /// When something last changed on it.
    pub(super) changed_at: DateTime<Utc>,
}

/// One agency's mark on a call.
#[derive(Serialize, ToSchema)]
pub(super) struct AgencyMark {
    /// On arrival or on departure.
    #[schema(value_type = WayWord)]
    pub(super) way: Way,
    /// The agency.
    #[schema(value_type = AgencyWord)]
    pub(super) agency: AgencyKind,
    /// Its decision in force; absent while it has not decided.
    #[schema(value_type = Option<OutcomeWord>)]
    pub(super) outcome: Option<Outcome>,
}

/// A check that did not pass, in a few words.
#[derive(Serialize, ToSchema)]
pub(super) struct ReasonTold {
    /// How much it matters: 3 block, 2 refer, 1 warn.
    pub(super) rank: i32,
    /// Key of the sentence.
    pub(super) key: String,
    /// The sentence.
    pub(super) message: String,
}

/// Everything known of one call.
#[derive(Serialize, ToSchema)]
pub(super) struct CallKept {
    /// The call.
    #[serde(flatten)]
    pub(super) call: CallLine,
    /// Its ways: inward, outward, or both.
    pub(super) ways: Vec<WayKept>,
    /// Questions and answers, oldest first.
    pub(super) messages: Vec<MessageTold>,
    /// Other calls of the same vessel that you may see, latest first, at most ten.
    pub(super) earlier: Vec<CallLine>,
}

/// One way of a call, as declared and as decided.
#[derive(Serialize, ToSchema)]
pub(super) struct WayKept {
    /// Inward or outward.
    #[schema(value_type = WayWord)]
    pub(super) way: Way,
    /// The version of the notice that counts; a decision must name it.
    pub(super) notice_version: i32,
    /// Every version, oldest first.
    pub(super) versions: Vec<NoticeLine>,
    /// What the version that counts declares: the voyage cut down to this call.
    #[schema(value_type = VoyageFile)]
    pub(super) content: Value,
    /// Agencies that must clear, in the order of the territory's rules.
    #[schema(value_type = Vec<AgencyWord>)]
    pub(super) required: Vec<AgencyKind>,
    /// Checks that did not pass when the notice was received.
    #[schema(value_type = Vec<CheckResult>)]
    pub(super) checks: Value,
    /// Ids of those that passed.
    pub(super) passed: Vec<String>,
    /// Fee lines of the call.
    #[schema(value_type = Vec<FeeLine>)]
    pub(super) fees: Value,
    /// Totals by currency.
    pub(super) totals: Vec<Total>,
    /// Decisions, oldest first; the last of each agency counts.
    pub(super) decisions: Vec<DecisionTold>,
    /// Certificates, oldest first; the last that is not revoked counts.
    pub(super) certificates: Vec<CertificateLine>,
}

/// One version of a notice.
#[derive(Serialize, ToSchema)]
pub(super) struct NoticeLine {
    /// Counts from 1.
    pub(super) version: i32,
    /// Its state.
    #[schema(value_type = NoticeWord)]
    pub(super) state: NoticeState,
    /// When it was received.
    pub(super) submitted_at: DateTime<Utc>,
    /// Agencies whose decisions it reopened.
    #[schema(value_type = Vec<AgencyWord>)]
    pub(super) reopens: Vec<AgencyKind>,
}

/// A decision.
#[derive(Serialize, ToSchema)]
pub(super) struct DecisionTold {
    /// Its id.
    pub(super) id: String,
    /// The agency.
    #[schema(value_type = AgencyWord)]
    pub(super) agency: AgencyKind,
    /// What.
    #[schema(value_type = OutcomeWord)]
    pub(super) outcome: Outcome,
    /// Why, in the officer's words.
    pub(super) reason: Option<String>,
    /// Conditions.
    pub(super) conditions: Option<String>,
    /// The officer's name as printed.
    pub(super) officer: String,
    /// On which version of the notice.
    pub(super) notice_version: i32,
    /// When.
    pub(super) at: DateTime<Utc>,
}

/// A question of an officer, or an answer.
#[derive(Serialize, ToSchema)]
pub(super) struct MessageTold {
    /// Its id.
    pub(super) id: String,
    /// On which notice.
    #[schema(value_type = WayWord)]
    pub(super) way: Way,
    /// The agency that asks; absent from a skipper.
    #[schema(value_type = Option<AgencyWord>)]
    pub(super) agency: Option<AgencyKind>,
    /// True from an officer.
    pub(super) from_officer: bool,
    /// Who wrote it.
    pub(super) author: String,
    /// What it says.
    pub(super) body: String,
    /// When.
    pub(super) sent_at: DateTime<Utc>,
}

/// A certificate in a list.
#[derive(Serialize, ToSchema)]
pub(super) struct CertificateLine {
    /// What is printed on it: `VC-7K3-29Q-IN1`.
    pub(super) serial: String,
    /// Inward or outward.
    #[schema(value_type = WayWord)]
    pub(super) way: Way,
    /// When it was issued.
    pub(super) issued_at: DateTime<Utc>,
    /// When it was revoked; absent while it counts.
    pub(super) revoked_at: Option<DateTime<Utc>>,
    /// Why it was revoked.
    pub(super) revoked_why: Option<String>,
}

/// A certificate.
#[derive(Serialize, ToSchema)]
pub(super) struct CertificateKept {
    /// The certificate.
    #[serde(flatten)]
    pub(super) certificate: CertificateLine,
    /// Id of the call.
    pub(super) call: String,
    /// The version of the notice it clears.
    pub(super) notice_version: i32,
    /// Id of the key that signed it.
    pub(super) key_id: String,
    /// The signed text of its QR, which anyone can verify offline.
    pub(super) code: String,
    /// What it says, as signed: docs/certificate-format.md.
    #[schema(value_type = Object)]
    pub(super) facts: Value,
}
