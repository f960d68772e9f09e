//! The form of an invitation: read, checked against the atlas, drawn again as typed.

use accounts::{Administration, AdministrationId, AgencyKind, Email, NewInvitation, REGION, Role};
use identifiers::Language;

use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{Choice, Field, Group, Page, Problems, Select};

/// What was typed.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    pub(super) email: String,
    role: String,
    agency: String,
    port: String,
    language: String,
    administration: String,
}

impl Typed {
    pub(super) fn read(fields: &Fields) -> Self {
        let text = |name: &str| fields.get(name).to_owned();
        Self {
            email: text("email"),
            role: text("role"),
            agency: text("agency"),
            port: text("port"),
            language: text("language"),
            administration: text("administration"),
        }
    }

    /// The invitation, or the boxes that are wrong. Whether a port belongs to the administration
    /// is checked here, since `accounts` knows no ports.
    pub(super) fn invitation(
        &self,
        me: &Me,
        page: &Page,
        all: &[Administration],
    ) -> Result<NewInvitation<'_>, Problems> {
        let mut problems = Problems::new();
        if let Err(reason) = Email::parse(&self.email) {
            problems.add("email", page.t(&format!("gate-{}", reason.key())));
        }
        let role = self.role.parse::<Role>().ok().filter(|role| *role != Role::Skipper);
        if role.is_none() {
            problems.add("role", page.t("invitations-role-error"));
        }
        let agency = some(&self.agency).map(str::parse::<AgencyKind>).transpose();
        if agency.is_err() {
            problems.add("agency", page.t("invitations-agency-error"));
        }
        let language = Language::parse(&self.language);
        if language.is_err() {
            problems.add("language", page.t("account-language-error"));
        }
        let (administration, code) = self.administration(me, all);
        let port = some(&self.port);
        let belongs = |id: &str| {
            me.app.clearance().port(id).is_some_and(|(territory, _)| territory.id.as_str() == code)
        };
        if port.is_some_and(|id| !belongs(id)) {
            problems.add("port", page.t("invitations-port-error"));
        }
        match (role, agency, language) {
            (Some(role), Ok(agency), Ok(language)) if problems.is_empty() => Ok(NewInvitation {
                email: &self.email,
                language,
                role,
                agency,
                port,
                administration,
            }),
            _ => Err(problems),
        }
    }

    /// Into which administration, and its territory's code.
    fn administration(
        &self,
        me: &Me,
        all: &[Administration],
    ) -> (Option<AdministrationId>, String) {
        let chosen = all
            .iter()
            .find(|one| one.code == self.administration && me.viewer.seat.territory == REGION);
        match chosen {
            Some(one) => (Some(one.id.clone()), one.code.clone()),
            None => (None, me.viewer.seat.territory.clone()),
        }
    }
}

fn some(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

/// The form as drawn.
pub(super) struct InvitationForm {
    pub(super) email: Field,
    pub(super) role: Select,
    pub(super) agency: Select,
    pub(super) port: Select,
    pub(super) language: Select,
    /// Only for the regional secretariat.
    pub(super) administration: Option<Select>,
}

impl InvitationForm {
    /// `ports` are those one may choose from; `administrations` is empty where there is no choice.
    pub(super) fn new(
        page: &Page,
        typed: &Typed,
        choices: (Vec<Group>, Vec<Choice>),
        problems: &Problems,
    ) -> Self {
        let (ports, administrations) = choices;
        let role = |role: &Role| Choice::new(role.word(), page.t(&format!("seat-{role}")));
        let roles = Role::ALL.iter().filter(|role| **role != Role::Skipper).map(role).collect();
        let agency =
            |agency: &AgencyKind| Choice::new(agency.word(), page.t(&format!("agency-{agency}")));
        let agencies = AgencyKind::ALL.iter().map(agency).collect();
        let language = |language: Language| Choice::new(language.tag(), language.name_in_itself());
        let languages = Language::ALL.into_iter().map(language).collect();
        let spoken = if typed.language.is_empty() { page.tag() } else { &typed.language };
        Self {
            email: Field::email("email", page.t("seats-email"))
                .autocomplete("off")
                .value(&typed.email)
                .with(problems),
            role: Select::new("role", page.t("seats-role"), roles)
                .blank(page.t("invitations-choose"))
                .chosen(&typed.role)
                .with(problems),
            agency: Select::new("agency", page.t("seats-agency"), agencies)
                .blank(page.t("seats-no-agency"))
                .chosen(&typed.agency)
                .with(problems),
            port: Select::grouped("port", page.t("seats-port"), ports)
                .blank(page.t("seats-every-port"))
                .chosen(&typed.port)
                .with(problems),
            language: Select::new("language", page.t("invitations-language"), languages)
                .chosen(spoken)
                .with(problems),
            administration: (!administrations.is_empty()).then(|| {
                Select::new("administration", page.t("invitations-administration"), administrations)
                    .chosen(&typed.administration)
            }),
        }
    }
}

/// Ports and administrations to choose from: one's own, or, for the regional secretariat, all.
pub(super) fn choices(me: &Me, page: &Page, all: &[Administration]) -> (Vec<Group>, Vec<Choice>) {
    let seat = &me.viewer.seat;
    let region = seat.territory == REGION;
    let own = me
        .app
        .atlas()
        .territories()
        .filter(|territory| region || territory.id.as_str() == seat.territory);
    let groups = own.map(|territory| Group {
        label: region.then(|| territory.name.get(page.language()).to_owned()),
        items: territory
            .ports
            .iter()
            .map(|port| Choice::new(port.id.as_str(), port.name.get(page.language())))
            .collect(),
    });
    let administrations = all.iter().map(|one| Choice::new(one.code.as_str(), one.name.as_str()));
    let own_first = |one: &Choice| one.value != REGION;
    let mut administrations: Vec<Choice> =
        if region { administrations.collect() } else { Vec::new() };
    administrations.sort_by_key(own_first);
    (groups.collect(), administrations)
}
