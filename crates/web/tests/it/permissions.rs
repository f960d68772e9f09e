//! The permission table and the router know the same routes.

use accounts::PermissionTable;

#[test]
fn every_route_is_in_the_table_once_and_the_table_has_no_other() {
    let (_, routes) = web::open();
    let table = PermissionTable::embedded().unwrap();
    let known = |method: &str, path: &str| {
        table.lines().iter().any(|line| line.method == method && line.path == path)
    };
    let unlisted: Vec<_> = routes.iter().filter(|route| !known(route.method, route.path)).collect();
    assert!(unlisted.is_empty(), "not in resources/permissions.tsv: {unlisted:?}");
    let there = |method: &str, path: &str| {
        routes.iter().any(|route| route.method == method && route.path == path)
    };
    let stale: Vec<_> =
        table.lines().iter().filter(|line| !there(&line.method, &line.path)).collect();
    assert!(stale.is_empty(), "in resources/permissions.tsv, but no route: {stale:?}");
}
