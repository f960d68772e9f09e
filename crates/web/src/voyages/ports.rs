//! Ports to choose from, grouped by territory, by their names in the reader's language.

use identifiers::Language;
use registry::territory::{Atlas, Port, PortId, Territory};

use crate::look::{Choice, Group, Page, Select};

/// All ports, by territory.
fn groups(atlas: &Atlas, language: Language) -> Vec<Group> {
    let mut territories: Vec<&Territory> = atlas.territories().collect();
    territories.sort_by_cached_key(|territory| registry::fold(territory.name.get(language)));
    let choice = |territory: &Territory, port: &Port| {
        Choice::new(port.id.as_str(), port_name(territory, port, language))
    };
    let group = |territory: &Territory| Group {
        label: Some(territory.name.get(language).to_owned()),
        items: territory.ports.iter().map(|port| choice(territory, port)).collect(),
    };
    territories.into_iter().map(group).collect()
}

/// The name of a port, with its island where the territory has several: "Hillsborough, Carriacou".
fn port_name(territory: &Territory, port: &Port, language: Language) -> String {
    let (name, whole) = (port.name.get(language), territory.name.get(language));
    let island = port.island.as_ref().map(|island| island.get(language));
    match island.filter(|island| *island != whole && *island != name) {
        Some(island) => format!("{name}, {island}"),
        None => name.to_owned(),
    }
}

/// A list of ports with one chosen.
pub(super) fn select(
    page: &Page,
    atlas: &Atlas,
    name: String,
    label: String,
    chosen: &str,
) -> Select {
    Select::grouped(name, label, groups(atlas, page.language()))
        .blank(page.t("voyage-choose-port"))
        .chosen(chosen)
}

/// The territory and port of an id.
pub(super) fn find<'a>(atlas: &'a Atlas, id: &str) -> Option<(&'a Territory, &'a Port)> {
    atlas.port(&PortId::parse(id.trim()).ok()?)
}

/// The name of a port by its id; the id itself if there is no such port.
pub(super) fn name(atlas: &Atlas, id: &str, language: Language) -> String {
    find(atlas, id)
        .map_or_else(|| id.to_owned(), |(territory, port)| port_name(territory, port, language))
}
