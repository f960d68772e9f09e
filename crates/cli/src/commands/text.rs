//! `landfall text encode VOYAGE.json` and `landfall text decode`: a notice as text for satellite
//! messengers and dictation, and back. The form: `docs/text-form.md`.

use std::io::{Read as _, Write};
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use clearance::text_form::{TextForm, TextFormError, TextProblem, read};
use clearance::voyage_file::VoyageFile;
use identifiers::Language;
use registry::territory::Atlas;
use web::look::Words;
use web::told;

use crate::args::Encode;

/// Prints a call as text; true if it could be written. What the text leaves out goes to `notes`.
///
/// # Errors
/// The file cannot be read, or the output not be written.
pub fn encode(options: &Encode, out: &mut impl Write, notes: &mut impl Write) -> Result<bool> {
    let path = options.file.display();
    let text = std::fs::read_to_string(&options.file).with_context(|| format!("reading {path}"))?;
    let voyage = match VoyageFile::parse(&text) {
        Ok(parsed) => parsed.voyage,
        Err(problems) => {
            let words = Words::new(Language::En);
            for problem in &problems {
                writeln!(notes, "{}: {}", problem.path, told::problem(&words, problem))?;
            }
            return Ok(false);
        }
    };
    let Some(index) = options.call.checked_sub(1) else {
        bail!("--call counts from 1");
    };
    match TextForm::of(&voyage, index, &Atlas::embedded()?) {
        Ok(form) => print(&form, options.parts, out, notes).map(|()| true),
        Err(TextFormError::CannotCarry(problems)) => tell(&problems, notes).map(|()| false),
        Err(error) => bail!(error),
    }
}

fn print(
    form: &TextForm,
    in_parts: bool,
    out: &mut impl Write,
    notes: &mut impl Write,
) -> Result<()> {
    let lines = if in_parts { form.parts() } else { vec![form.one()] };
    for line in &lines {
        writeln!(out, "{line}")?;
    }
    let sum: usize = lines.iter().map(String::len).sum();
    writeln!(notes, "{sum} characters, {} part(s), mark {}", lines.len(), form.mark())?;
    for path in form.not_carried() {
        writeln!(notes, "not carried: {path}")?;
    }
    for changed in form.changed() {
        writeln!(notes, "written otherwise: {}: {} as {}", changed.path, changed.was, changed.now)?;
    }
    Ok(())
}

/// Prints the voyage file of a text; true if it could be read. Problems go to `notes`.
///
/// # Errors
/// The text cannot be fetched, or the output not be written.
pub fn decode(file: &Path, out: &mut impl Write, notes: &mut impl Write) -> Result<bool> {
    let mut text = String::new();
    if file == Path::new("-") {
        std::io::stdin().read_to_string(&mut text).context("reading standard input")?;
    } else {
        text =
            std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
    }
    match read(&text, &Atlas::embedded()?) {
        Ok(reading) => {
            serde_json::to_writer_pretty(&mut *out, &reading.voyage)?;
            writeln!(out)?;
            for outside in &reading.outside {
                writeln!(notes, "not read: {outside}")?;
            }
            Ok(true)
        }
        Err(problems) => tell(&problems, notes).map(|()| false),
    }
}

fn tell(problems: &[TextProblem], notes: &mut impl Write) -> Result<()> {
    for problem in problems {
        writeln!(notes, "{problem}")?;
    }
    Ok(())
}
