//! Lists written: as CSV that any spreadsheet opens, and templates to fill in.

use rust_xlsxwriter::{Format, FormatAlign, Workbook, XlsxError};
use serde_json::Value;

use super::Layout;
use super::layout::{Field, Shape, numbered};

/// Before what a spreadsheet would take for a formula stands this; our own reader takes it off.
const GUARD: char = '\'';
/// What stands before the text of the example row: the reader passes rows over whose remark begins so.
const EXAMPLE: &str = "EXAMPLE";

/// Whether a spreadsheet that opens a CSV file would reckon with this text instead of showing it.
/// A telephone number and a plain number are shown as they are. Apostrophes before it do not count.
pub(super) fn looks_like_a_formula(text: &str) -> bool {
    let text = text.trim_start_matches(GUARD);
    match text.chars().next() {
        Some('=' | '@' | '\t' | '\r' | '\0' | '＝' | '＠' | '＋' | '－') => true,
        Some('+') => !text[1..].chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '.')),
        Some('-') => !text[1..].chars().all(|c| c.is_ascii_digit() || c == '.'),
        _ => false,
    }
}

fn guarded(text: String) -> String {
    if looks_like_a_formula(&text) { format!("{GUARD}{text}") } else { text }
}

/// Records as a CSV file: UTF-8 with its mark, commas, one row a record, headings in English. Of
/// documents, and of medicines, there are as many columns as the record with most has. What is
/// written here is read back as the same records, with at most eight of each.
///
/// ```
/// use messages::sheet::{Layout, csv};
/// let person = serde_json::json!({"family_name": "=cmd()", "born": "1971-05-04"});
/// let file = String::from_utf8(csv(Layout::people(), &[person])).unwrap();
/// assert!(file.contains("'=cmd()"));
/// ```
#[must_use]
pub fn csv(layout: &Layout, records: &[Value]) -> Vec<u8> {
    let within = layout.within().unwrap_or_default();
    let several = records.iter().filter_map(|record| record[within].as_array());
    let several = several.map(Vec::len).max().unwrap_or_default().max(1);
    let columns = columns(layout, several);
    let headings = columns.iter().map(|column| column.heading.clone()).collect();
    let rows = records.iter().map(|record| {
        columns.iter().map(|column| guarded(column.of(record))).collect::<Vec<String>>()
    });
    bytes(std::iter::once(headings).chain(rows))
}

/// A template as a CSV file: the headings, and an example row that is passed over when it is read.
/// `example` says so in the reader's language.
#[must_use]
pub fn template_csv(layout: &Layout, example: &str) -> Vec<u8> {
    bytes(template_rows(layout, example).into_iter())
}

/// What stands beside a heading in the second sheet of a template.
#[derive(Debug, Clone)]
pub struct Guide {
    /// What that sheet is called.
    pub sheet: String,
    /// What the sheet to fill in is called.
    pub list: String,
    /// Lines above the table.
    pub lead: Vec<String>,
    /// Each heading, and what it asks for.
    pub headings: Vec<(String, String)>,
}

/// A template as a workbook: a sheet to fill in, all of it text so that no program turns a date or
/// a number into another, and a sheet that explains it.
///
/// # Errors
/// [`XlsxError`] where a name of a sheet is none.
pub fn template_workbook(
    layout: &Layout,
    example: &str,
    guide: &Guide,
) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let text = Format::new().set_num_format("@");
    let bold = Format::new().set_bold();
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let sheet = workbook.add_worksheet().set_name(&guide.list)?;
    for (row, cells) in (0..).zip(template_rows(layout, example)) {
        for (column, cell) in (0..).zip(&cells) {
            sheet.set_column_format(column, &text)?;
            sheet.set_column_width(column, 20)?;
            let format = if row == 0 { &bold } else { &text };
            sheet.write_string_with_format(row, column, cell, format)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    let sheet = workbook.add_worksheet().set_name(&guide.sheet)?;
    sheet.set_column_width(0, 32)?;
    sheet.set_column_width(1, 80)?;
    for (row, line) in (0..).zip(&guide.lead) {
        sheet.write_string_with_format(row, 1, line, &wrapped)?;
    }
    for (row, (heading, meaning)) in (0..).zip(&guide.headings) {
        let row = row + u32::try_from(guide.lead.len()).unwrap_or_default() + 1;
        sheet.write_string_with_format(row, 0, heading, &bold)?;
        sheet.write_string_with_format(row, 1, meaning, &wrapped)?;
    }
    workbook.save_to_buffer()
}

fn template_rows(layout: &Layout, example: &str) -> [Vec<String>; 2] {
    let columns: Vec<&Field> = layout.written().filter(|field| field.example.is_some()).collect();
    let headings = columns.iter().map(|field| field.heading.to_owned());
    let values = columns.iter().map(|field| field.example.unwrap_or_default().to_owned());
    let remark = layout.fields.iter().find(|field| field.shape == Shape::Remark);
    let remark = remark.map_or("Remark", |field| field.heading).to_owned();
    let told = format!("{EXAMPLE}: {example}");
    [headings.chain([remark]).collect(), values.chain([told]).collect()]
}

fn bytes(rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        // Writing into memory does not fail.
        let _ = writer.write_record(row);
    }
    writer.into_inner().unwrap_or_default()
}

/// A column of an export.
struct Written {
    heading: String,
    path: String,
    unit: Option<&'static str>,
}

impl Written {
    /// What a record says there, as it is written.
    fn of(&self, record: &Value) -> String {
        let mut value = record;
        for step in self.path.split(['.', '[']) {
            value = match step.trim_end_matches(']').parse::<usize>() {
                Ok(place) => &value[place],
                Err(_) => &value[step],
            };
        }
        match (self.unit, value) {
            (Some("ft"), Value::Object(feet)) => feet.get("feet").map(plain).unwrap_or_default(),
            (Some("ft"), _) | (Some(_), Value::Object(_)) => String::new(),
            (_, value) => plain(value),
        }
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        _ => String::new(),
    }
}

fn columns(layout: &Layout, several: usize) -> Vec<Written> {
    let written = |field: &Field, place: usize| Written {
        heading: match place {
            0 => field.heading.to_owned(),
            more => format!("{} {}", field.heading, more + 1),
        },
        path: numbered(field.path, place),
        unit: field.unit,
    };
    let once = layout.written().filter(|field| !field.path.contains("[]"));
    let many = layout.written().filter(|field| field.path.contains("[]"));
    let many: Vec<&Field> = many.collect();
    let places = (0..several).flat_map(|place| many.iter().map(move |field| (*field, place)));
    once.map(|field| written(field, 0))
        .chain(places.map(|(field, place)| written(field, place)))
        .collect()
}
