//! `cargo xtask`: everything a developer runs.

mod commands;
mod machine;
mod steps;
mod suite;
mod tidy;

use std::process::ExitCode;

use anyhow::{Result, bail};

const HELP: &str = "\
cargo xtask COMMAND

  test [--fast] [--only STEP]   installs what is missing, then runs every check;
                                --fast leaves out the fuzz targets, the browser
                                and the crash runs
  demo [ARGS…]                  builds the program and runs `landfall demo ARGS…`
  tidy                          the house rules: ladder, licences, sizes, words
  openapi                       writes docs/openapi.json anew from the program
  help                          this text
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<ExitCode> {
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", arguments),
    };
    match command {
        "test" => suite::run(rest),
        "demo" => commands::demo(rest),
        "tidy" => tidy::run(),
        "openapi" => commands::write_openapi(),
        "help" | "--help" | "-h" => {
            say(HELP);
            Ok(ExitCode::SUCCESS)
        }
        other => bail!("there is no command `{other}`\n\n{HELP}"),
    }
}

/// The one place that prints: these are commands for a person at a terminal.
pub(crate) fn say(text: &str) {
    #[expect(clippy::print_stdout, reason = "what the command is for")]
    {
        println!("{text}");
    }
}
