//! The programs that look at a PDF from outside. They are required, not optional: a page that
//! nobody has looked at is not tested.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A PDF in a folder of its own, removed at the end.
pub(crate) struct Sheet {
    folder: PathBuf,
}

impl Sheet {
    /// `name` must be the story's own, because stories run side by side.
    pub(crate) fn new(name: &str, pdf: &[u8]) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("page.pdf"), pdf).unwrap();
        Self { folder }
    }

    /// The text as a reader's program extracts it.
    pub(crate) fn text(&self) -> String {
        self.run("pdftotext", "poppler-utils", &["page.pdf", "-"])
    }

    /// The text in the order of the file.
    pub(crate) fn raw_text(&self) -> String {
        self.run("pdftotext", "poppler-utils", &["-raw", "page.pdf", "-"])
    }

    /// What `pdfinfo` says after `label:`.
    pub(crate) fn info(&self, label: &str) -> String {
        let all = self.run("pdfinfo", "poppler-utils", &["page.pdf"]);
        let line = all.lines().find(|line| line.starts_with(label));
        let line = line.unwrap_or_else(|| panic!("pdfinfo says nothing of {label}:\n{all}"));
        line[label.len()..].trim_start_matches(':').trim().to_owned()
    }

    /// Each word with its box in points: left, top, right, bottom.
    pub(crate) fn boxes(&self) -> Vec<([f32; 4], String)> {
        let all = self.run("pdftotext", "poppler-utils", &["-bbox", "page.pdf", "-"]);
        all.lines().filter_map(word).collect()
    }

    /// Width and height in pixels of each picture that is in the file.
    pub(crate) fn images(&self) -> Vec<(u32, u32)> {
        let all = self.run("pdfimages", "poppler-utils", &["-list", "page.pdf"]);
        let size = |line: &str| {
            let mut cells = line.split_whitespace().skip(3).map(|cell| cell.parse().unwrap());
            Some((cells.next()?, cells.next()?))
        };
        all.lines().skip(2).filter_map(size).collect()
    }

    /// The shares of a print in grey that are nearly white and nearly black.
    pub(crate) fn greys(&self) -> (f32, f32) {
        self.run(
            "pdftoppm",
            "poppler-utils",
            &["-r", "50", "-gray", "-singlefile", "page.pdf", "grey"],
        );
        let file = std::fs::read(self.folder.join("grey.pgm")).unwrap();
        let pixels = &file[15.min(file.len())..];
        let share = |of: &dyn Fn(u8) -> bool| {
            pixels.iter().filter(|grey| of(**grey)).count() as f32 / pixels.len() as f32
        };
        (share(&|grey| grey > 230), share(&|grey| grey < 90))
    }

    /// The text of the code on the page, printed at 150 dots an inch: in grey, or in black and
    /// white only.
    pub(crate) fn scan(&self, black_and_white: bool) -> String {
        let mut print = vec!["-r", "150", "-singlefile"];
        print.push(if black_and_white { "-mono" } else { "-gray" });
        print.extend(["page.pdf", "scan"]);
        self.run("pdftoppm", "poppler-utils", &print);
        let image = if black_and_white { "scan.pbm" } else { "scan.pgm" };
        let code = self.run("zbarimg", "zbar-tools", &["--quiet", "--raw", image]);
        code.trim().to_owned()
    }

    fn run(&self, program: &str, package: &str, arguments: &[&str]) -> String {
        let output: Output = Command::new(program)
            .args(arguments)
            .current_dir(&self.folder)
            .output()
            .unwrap_or_else(|error| {
                panic!("{program}: {error}. Install it: apt-get install {package}")
            });
        assert!(
            output.status.success(),
            "{program} {arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    }
}

impl Drop for Sheet {
    fn drop(&mut self) {
        // Left for inspection when a story fails.
        if !std::thread::panicking() {
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }
}

/// One line of `pdftotext -bbox`.
fn word(line: &str) -> Option<([f32; 4], String)> {
    let line = line.trim().strip_prefix("<word ")?;
    let (attributes, rest) = line.split_once('>')?;
    let mut edges = attributes.split('"').skip(1).step_by(2).map(|number| number.parse().unwrap());
    let edges = [edges.next()?, edges.next()?, edges.next()?, edges.next()?];
    Some((edges, rest.trim_end_matches("</word>").to_owned()))
}
