//! The peers in the same run: brute force over all names, one thread.

use rapidfuzz::distance::{indel, jaro_winkler};
use screening::fold::fold;
use screening::{Entry, Kind};

use crate::data::Labelled;

const QUERIES: usize = 200;

fn sorted(name: &str) -> Vec<u8> {
    let mut tokens: Vec<String> = fold(name, Kind::Person).into_iter().map(|t| t.text).collect();
    tokens.sort();
    tokens.join(" ").into_bytes()
}

fn plain(name: &str) -> Vec<u8> {
    let tokens: Vec<String> = fold(name, Kind::Person).into_iter().map(|t| t.text).collect();
    tokens.join(" ").into_bytes()
}

/// Times the peers on the first queries.
pub fn run(entries: &[Entry], queries: &[Labelled]) {
    let names: Vec<&str> = entries.iter().flat_map(|e| &e.names).map(|n| n.text.as_str()).collect();
    let queries = &queries[..QUERIES.min(queries.len())];
    let lists: Vec<Vec<u8>> = names.iter().map(|name| sorted(name)).collect();
    let start = crate::scale::cpu();
    for labelled in queries {
        let own = indel::BatchComparator::new(sorted(&labelled.query.name));
        let best = lists.iter().map(|n| own.normalized_similarity(n.iter().copied()));
        std::hint::black_box(best.fold(0.0, f64::max));
    }
    let rate = queries.len() as f64 / (crate::scale::cpu() - start);
    println!("peer rapidfuzz indel on sorted tokens: {rate:.0} q/s over {} names", names.len());
    let lists: Vec<Vec<u8>> = names.iter().map(|name| plain(name)).collect();
    let start = crate::scale::cpu();
    for labelled in queries {
        let own = jaro_winkler::BatchComparator::new(plain(&labelled.query.name));
        let best = lists.iter().map(|n| own.normalized_similarity(n.iter().copied()));
        std::hint::black_box(best.fold(0.0, f64::max));
    }
    let rate = queries.len() as f64 / (crate::scale::cpu() - start);
    println!("peer rapidfuzz Jaro-Winkler: {rate:.0} q/s over {} names", names.len());
}
