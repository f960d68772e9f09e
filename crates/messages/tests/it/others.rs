//! Files as other programs and other people write them: every one read, or refused for a cause.

use messages::sheet::SheetError;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use super::{notes, people, problems};

/// Family name, given names, sex, day of birth, nationality and number of the first document.
fn told(file: &[u8]) -> Vec<[String; 6]> {
    let reading = people(file, None).unwrap();
    assert_eq!(problems(&reading), [], "{}", String::from_utf8_lossy(file));
    let record = |line: &messages::sheet::Line| {
        let of = |path: &str| {
            line.record.pointer(path).and_then(|v| v.as_str()).unwrap_or("-").to_owned()
        };
        ["/family_name", "/given_names", "/sex", "/born", "/nationality", "/documents/0/number"]
            .map(of)
    };
    reading.lines.iter().map(record).collect()
}

fn anna() -> Vec<[String; 6]> {
    vec![["Baptiste", "Anna", "F", "1980-03-12", "LC", "R0012345"].map(str::to_owned)]
}

fn utf16(text: &str, big: bool, mark: bool) -> Vec<u8> {
    let mark = if mark { "\u{feff}" } else { "" };
    let units = mark.encode_utf16().chain(text.encode_utf16());
    units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

#[test]
fn headings_of_six_languages_and_of_other_programs() {
    for file in [
        "Family name,Given names,Sex,Date of birth,Nationality,Passport number\nBaptiste,Anna,F,1980-03-12,LC,R0012345\n",
        "LAST NAME;FIRST NAME;GENDER;D.O.B.;NATIONALITY;PASSPORT NO.\nBaptiste;Anna;female;12 Mar 1980;LCA;R0012345\n",
        "Apellidos\tNombre\tSexo\tFecha de nacimiento\tNacionalidad\tN.º de pasaporte\nBaptiste\tAnna\tFem.\t12 de marzo de 1980\tSanta Lucía\tR0012345\n",
        "Nom;Prénom;Sexe;Né(e) le;Nationalité;N° de passeport\nBaptiste;Anna;Féminin;12 mars 1980;Saint-Lucienne;R0012345\n",
        "Achternaam;Voornamen;Geslacht;Geboortedatum;Nationaliteit;Paspoortnummer\nBaptiste;Anna;V;12 maart 1980;Saint Lucia;R0012345\n",
        "Naam;Voornaam;Geslacht;Geboren;Nationaliteit;Paspoort\nBaptiste;Anna;vrouw;12-maart-1980;LC;R0012345\n",
        "Fam;Promé nòmber;Sèks;Fecha di nasementu;Nashonalidat;Number di paspòrt\nBaptiste;Anna;muhé;12 mart 1980;Santa Lucia;R0012345\n",
        "Siyati;Non;Sèks;Dat nesans;Nasyonalite;Nimewo paspò\nBaptiste;Anna;fanm;12 mas 1980;LC;R0012345\n",
        "Name,Surname,M/F,Birthday,Citizenship,Passport #\nAnna,Baptiste,F,March 12 1980,Saint Lucian,R0012345\n",
        "Surname,Name,Sex,DOB,Nationality,Passport\nBaptiste,Anna,F,12/MAR/1980,LC,R0012345\n",
        "Full name,Surname,First name,Sex,DOB,Nationality,Passport\nAnna Maria Baptiste,Baptiste,Anna,F,12/MAR/1980,LC,R0012345\n",
        "Nombre,Sexo,Nacido,Nacionalidad,Pasaporte\n\"BAPTISTE, Anna\",mujer,1980-03-12,LC,R0012345\n",
        "Nom,Sexe,Naissance,Nationalité,Passeport\nBAPTISTE Anna,F,1980-03-12,LC,R0012345\n",
        "Name;Sex;Date of birth (DD/MM/YYYY);Nationality;Passport no\n\"Baptiste, Anna\";F;12/03/1980;LC;R0012345\n",
        "Name;Sex;Date of birth mm-dd-yyyy;Nationality;Passport no\n\"Baptiste, Anna\";F;03-12-1980;LC;R0012345\n",
        "Nom;Sexe;Date de naissance (JJ/MM/AAAA);Nationalité;Passeport\n\"Baptiste, Anna\";F;12/03/1980;LC;R0012345\n",
        "Naam;Geslacht;Geboortedatum [dd-mm-jjjj];Nationaliteit;Paspoort\n\"Baptiste, Anna\";V;12-03-1980;LC;R0012345\n",
        "Naam;Geslacht;Geboortedatum (jjjj-mm-dd);Nationaliteit;Paspoort\n\"Baptiste, Anna\";V;1980-03-12;LC;R0012345\n",
        "Crew of Wild Rose\n\nFamily name,Given names,Sex,Date of birth,Nationality,Passport number\n\nBaptiste,Anna,F,1980-03-12,LC,R0012345\n",
        "Family name,Given names,Sex,Date of birth,Nationality,\"Passport\nnumber\"\nBaptiste,Anna,F,1980-03-12,LC,R0012345\n",
        "Family name,Given names,Sex,Date of birth,Nationality,Passport number\r\"\u{202d}Baptiste\u{202c}\",\u{a0}Anna\u{200b},F,1980-03-12,LC,\u{feff}R0012345\r",
    ] {
        let mut anna = anna();
        let mut found = told(file.as_bytes());
        for name in found.iter_mut().chain(anna.iter_mut()) {
            name[0] = name[0].to_uppercase();
        }
        assert_eq!(found, anna, "{file}");
    }
}

#[test]
fn every_alphabet_with_and_without_its_mark() {
    let file =
        "Nom;Prénom;Sexe;Naissance;Nationalité;Passeport\nBaptiste;Anna;F;1980-03-12;LC;R0012345\n";
    let latin = latin_1(file);
    let files = [(false, false), (false, true), (true, false), (true, true)];
    for (big, mark) in files {
        assert_eq!(told(&utf16(file, big, mark)), anna(), "{big} {mark}");
    }
    assert_eq!(told(format!("\u{feff}{file}").as_bytes()), anna());
    assert_eq!(told(&latin), anna());
    assert_eq!(people(b"\0\0\0\0\0\0\0\0\0\0", None).unwrap_err(), SheetError::NotASheet);
}

fn latin_1(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
}

#[test]
fn nationalities_as_passports_and_forms_write_them() {
    for (text, code) in [
        ("USA", "US"),
        ("U.S.A.", "US"),
        ("UNITED STATES OF AMERICA", "US"),
        ("GBR", "GB"),
        ("UK", "GB"),
        ("U.K.", "GB"),
        ("BRITISH CITIZEN", "GB"),
        ("United Kingdom", "GB"),
        ("Deutsch", "DE"),
        ("D<<", "D"),
        ("Netherlands", "NL"),
        ("Nederlandse", "NL"),
        ("Française", "FR"),
        ("España", "ES"),
        ("Trinidad and Tobago", "TT"),
        ("Trinidad & Tobago", "TT"),
        ("St. Vincent & the Grenadines", "VC"),
        ("St Kitts and Nevis", "KN"),
    ] {
        let file = format!("Family name,Given names,Nationality\nA,B,{text}\n");
        assert_eq!(told(file.as_bytes())[0][4], code, "{text}");
    }
    for text in ["Dominican", "XYZ", "Caribbean", "12"] {
        let file = format!("Family name,Given names,Nationality\nA,B,{text}\n");
        let found = problems(&people(file.as_bytes(), None).unwrap());
        assert_eq!(found, [(2, "C".to_owned(), "sheet-unknown-country")], "{text}");
    }
}

#[test]
fn letters_of_either_sex_are_asked_and_not_guessed() {
    let at = |rows: &str, heading: &str| {
        problems(&people(format!("Apellidos,Nombre,{heading}\n{rows}").as_bytes(), None).unwrap())
    };
    let unknown = "sheet-unknown-word";
    assert_eq!(at("A,A,V\nB,B,M\n", "Sexo"), [(2, "C".into(), unknown), (3, "C".into(), unknown)]);
    assert_eq!(at("A,A,V\nB,B,H\n", "Sex"), [(2, "C".into(), unknown), (3, "C".into(), unknown)]);
    assert_eq!(at("A,A,V\nB,B,F\n", "Sexo"), [(2, "C".into(), unknown)]);
    assert_eq!(at("A,A,V\nB,B,M\n", "Geslacht"), []);
}

/// Anna in a sheet, under a title and a merged heading, with a day and a formula.
fn fill(sheet: &mut rust_xlsxwriter::Worksheet, family: &str) {
    let (bold, day) = (Format::new(), Format::new().set_num_format("dd-mmm-yy"));
    sheet.merge_range(0, 0, 0, 5, "Crew of Wild Rose", &bold).unwrap();
    let headings = ["Surname", "First name", "Sex", "Born", "Nationality", "Passport"];
    for (column, heading) in (0..).zip(headings) {
        sheet.write_string(2, column, heading).unwrap();
    }
    for (column, text) in [(0, family), (2, "F"), (4, "LCA"), (5, "R0012345")] {
        sheet.write_string(4, column, text).unwrap();
    }
    sheet.write_formula(4, 1, Formula::new("=\"An\"&\"na\"").set_result("Anna")).unwrap();
    let born = ExcelDateTime::from_ymd(1980, 3, 12).unwrap();
    sheet.write_datetime_with_format(4, 3, &born, &day).unwrap();
}

#[test]
fn a_hidden_sheet_is_not_the_list_that_was_meant() {
    let mut workbook = Workbook::new();
    let hidden = workbook.add_worksheet();
    fill(hidden, "Yesteryear");
    hidden.set_hidden(true);
    let shown = workbook.add_worksheet();
    fill(shown, "Baptiste");
    shown.set_active(true);
    assert_eq!(told(&workbook.save_to_buffer().unwrap()), anna());
}

/// A workbook of a Macintosh's old count of days, as its parts say.
fn since_1904(serial: u32) -> Vec<u8> {
    use std::io::Write as _;
    let ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let text =
        |at: &str, text: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let rows = format!(
        "<row r=\"1\">{}{}</row><row r=\"2\">{}<c r=\"B2\" s=\"1\"><v>{serial}</v></c></row>",
        text("A1", "Surname"),
        text("B1", "Born"),
        text("A2", "Baptiste"),
    );
    let parts = [
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{package}\"><Relationship Id=\"r1\" Type=\"{rel}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{package}\"><Relationship Id=\"r1\" Type=\"{rel}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{rel}/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{ns}\" xmlns:r=\"{rel}\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"Crew\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/styles.xml",
            format!(
                "<styleSheet xmlns=\"{ns}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{ns}\"><sheetData>{rows}</sheetData></worksheet>"),
        ),
    ];
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, part) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(part.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn days_counted_from_1904_are_the_days_that_were_typed() {
    // 12 March 1980 is the day 27 830 after 1 January 1904.
    assert_eq!(told(&since_1904(27_830))[0][3], "1980-03-12");
}

#[test]
fn whole_files_of_other_programs_are_not_called_damaged() {
    use std::io::Write as _;
    for part in ["mimetype", "Index/Document.iwa", "xl/workbook.bin", "word/document.xml"] {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        zip.start_file(part, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(b"something").unwrap();
        let file = zip.finish().unwrap().into_inner();
        assert_eq!(people(&file, None).unwrap_err(), SheetError::NotASheet, "{part}");
    }
}

#[test]
fn a_date_that_contradicts_the_pattern_of_its_heading_is_believed() {
    let file = "Surname,First name,DOB (dd/mm/yyyy)\nA,A,03/04/1980\nB,B,12/25/1990\n";
    let reading = people(file.as_bytes(), None).unwrap();
    assert_eq!(reading.lines[0].record["born"], "1980-03-04");
    assert!(notes(&reading).is_empty(), "{:?}", reading.notes);
}
