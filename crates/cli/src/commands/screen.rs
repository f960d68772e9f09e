//! `landfall screen`: names against lists, without a server and without a database.

use std::io::{BufWriter, Read as _, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use screening::import::{self, Problem, Refused};
use screening::{Born, Entry, Index, Mark, MarkKind, Options, Query, Screener, report};

use crate::args::{Asked, Screen, ScreenWhat};

/// Screens, or measures. True if it was done, whatever was found; false if a list or the queries
/// have rows that must be mended first, which are told on `notes`.
///
/// # Errors
/// A file cannot be read, or the output not be written.
pub fn screen(options: &Screen, out: &mut impl Write, notes: &mut impl Write) -> Result<bool> {
    let asked = match &options.what {
        Some(ScreenWhat::Bench(asked)) => asked,
        None => &options.asked,
    };
    let (lists, queries) = files(asked)?;
    if lists.is_empty() {
        bail!("name a list: --list sdn.csv");
    }
    let began = Instant::now();
    let Some(index) = index(&lists, notes)? else { return Ok(false) };
    let built = began.elapsed();
    if let Some(path) = &asked.save {
        let file = std::fs::File::create(path);
        let mut file = BufWriter::new(file.with_context(|| format!("writing {}", path.display()))?);
        index.save(&mut file)?;
        file.flush()?;
        if queries.is_none() && asked.name.is_none() {
            return Ok(true);
        }
    }
    let Some(queries) = read_queries(asked, queries.as_deref(), notes)? else { return Ok(false) };
    if options.what.is_some() {
        let how = format!("{} entries, {} names, ready in {built:.2?}", index.len(), index.names());
        return bench(&index, &queries, (asked, &how), out).map(|()| true);
    }
    let screening = settings(asked)?;
    let mut out = BufWriter::new(out);
    if !asked.json {
        out.write_all(report::head().as_bytes())?;
    }
    let mut screener = Screener::default();
    for query in &queries {
        let found = index.screen(query, &screening, &mut screener);
        if asked.json {
            writeln!(out, "{}", report::json(query, &found))?;
        } else {
            out.write_all(report::table(query, &found, asked.explain).as_bytes())?;
        }
    }
    out.flush()?;
    Ok(true)
}

/// The lists, and the file of queries: of several files after --list the last one is the queries, if
/// neither --name nor another file gives them (and nothing is only saved).
fn files(asked: &Asked) -> Result<(Vec<PathBuf>, Option<PathBuf>)> {
    let mut lists = asked.list.clone();
    let mut queries = asked.queries.clone();
    if queries.is_none() && asked.name.is_none() && asked.save.is_none() {
        queries = if lists.len() > 1 { lists.pop() } else { None };
        if queries.is_none() {
            bail!("name a file of queries, or --name");
        }
    }
    Ok((lists, queries))
}

fn settings(asked: &Asked) -> Result<Options> {
    if !(0.3..=1.0).contains(&asked.threshold) {
        bail!("--threshold is from 0.3 to 1");
    }
    Ok(Options { threshold: asked.threshold, limit: asked.limit, ..Options::default() })
}

fn read(path: &Path) -> Result<Vec<u8>> {
    if path == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes)?;
        return Ok(bytes);
    }
    std::fs::read(path).with_context(|| format!("reading {}", path.display()))
}

fn tell(path: &Path, problems: &[Problem], notes: &mut impl Write) -> Result<()> {
    for problem in problems {
        writeln!(notes, "{}: {problem}", path.display())?;
    }
    Ok(())
}

/// The index of all lists; none if one of them was refused.
fn index(lists: &[PathBuf], notes: &mut impl Write) -> Result<Option<Index>> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut fine = true;
    for path in lists {
        let bytes = read(path)?;
        if bytes.starts_with(Index::MAGIC) {
            let saved = Index::load(&mut bytes.as_slice())
                .with_context(|| format!("reading {}", path.display()))?;
            if lists.len() == 1 {
                return Ok(Some(saved));
            }
            entries.extend(saved.entries());
            continue;
        }
        let name = path.file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned());
        match import::read(&name, &bytes, |other| std::fs::read(path.with_file_name(other)).ok()) {
            Ok(loaded) => {
                tell(path, &loaded.doubts, notes)?;
                entries.extend(loaded.entries);
            }
            Err(Refused(problems)) => {
                tell(path, &problems, notes)?;
                fine = false;
            }
        }
    }
    if fine { Ok(Some(Index::build(entries)?)) } else { Ok(None) }
}

fn read_queries(
    asked: &Asked,
    file: Option<&Path>,
    notes: &mut impl Write,
) -> Result<Option<Vec<Query>>> {
    let Some(path) = file else { return one(asked).map(|query| Some(vec![query])) };
    match import::table::queries(&read(path)?) {
        Ok(loaded) => {
            tell(path, &loaded.doubts, notes)?;
            Ok(Some(loaded.queries))
        }
        Err(Refused(problems)) => {
            tell(path, &problems, notes)?;
            Ok(None)
        }
    }
}

fn one(asked: &Asked) -> Result<Query> {
    let mut query = Query::person(asked.name.clone().unwrap_or_default());
    query.id = "1".to_owned();
    if let Some(kind) = &asked.kind {
        let kind = import::kind(kind);
        query.kind = Some(kind.context("--kind is person, organisation, vessel or aircraft")?);
    }
    if let Some(text) = &asked.born {
        let born = Born::parse(text);
        query.born =
            Some(born.with_context(|| format!("`{text}` is no date; write it as 1980-05-17"))?);
    }
    let mark =
        |kind, text: &Option<String>| text.as_ref().map(|text| Mark::new(kind, text.clone()));
    query.marks.extend(mark(MarkKind::Document, &asked.document));
    query.marks.extend(mark(MarkKind::Imo, &asked.imo));
    Ok(query)
}

/// Screens all queries twice and tells how long each took: first as strangers, then again.
fn bench(
    index: &Index,
    queries: &[Query],
    (asked, how): (&Asked, &str),
    out: &mut impl Write,
) -> Result<()> {
    let screening = settings(asked)?;
    writeln!(out, "{how}")?;
    let mut screener = Screener::default();
    for round in ["first", "again"] {
        let (mut times, mut hits) = (Vec::with_capacity(queries.len()), 0usize);
        for query in queries {
            let began = Instant::now();
            hits += usize::from(!index.screen(query, &screening, &mut screener).is_empty());
            times.push(began.elapsed());
        }
        times.sort_unstable();
        let all: Duration = times.iter().sum();
        let at = |hundredth: usize| {
            times.get(times.len().saturating_sub(1) * hundredth / 100).copied().unwrap_or_default()
        };
        let count = u32::try_from(queries.len()).unwrap_or(u32::MAX);
        let rate = f64::from(count) / all.as_secs_f64().max(1e-9);
        writeln!(
            out,
            "{round}: {count} queries, {hits} with a match, {rate:.0} a second; half within {:.1?}, 99 % within {:.1?}, the slowest {:.1?}",
            at(50),
            at(99),
            at(100),
        )?;
    }
    Ok(())
}
