//! The words of a call.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg;
use plan_indicators::export::Format;
use plan_indicators::model::Lang;

use super::Failure;

/// What is asked for.
pub enum Call {
    /// The help text.
    Help,
    /// The version.
    Version,
    /// `check`.
    Check(Options),
    /// `build`.
    Build(Options),
    /// `export`.
    Export(Options),
    /// `score`.
    Score(Options),
    /// `methods`.
    Methods(Options),
}

/// The options of a call; which ones a call knows is decided while reading.
#[derive(Default)]
pub struct Options {
    /// The dataset's folder.
    pub folder: PathBuf,
    /// `--out`.
    pub out: Option<PathBuf>,
    /// `--format`.
    pub format: Option<String>,
    /// `--lang`, English unless said otherwise.
    pub lang: Option<Lang>,
    /// `--facts`.
    pub facts: bool,
    /// `--texts`.
    pub texts: bool,
    /// `--identities`.
    pub identities: bool,
    /// `--method`.
    pub method: Option<String>,
    /// `--series`, in the place of a folder.
    pub series: Option<PathBuf>,
    /// `--year`.
    pub year: Option<Year>,
    /// The filters, as name and comma-separated codes.
    pub filters: Vec<(&'static str, String)>,
}

impl Options {
    /// The language of messages.
    pub fn lang(&self) -> Lang {
        self.lang.unwrap_or(Lang::En)
    }

    /// The format of an export.
    pub fn format(&self) -> Result<Format, Failure> {
        let name = self.format_of(&Format::NAMES)?;
        Ok(Format::parse(name).unwrap_or_default())
    }

    /// The format, one of `known`; the first is the default.
    pub fn format_of(&self, known: &[&'static str]) -> Result<&'static str, Failure> {
        let Some(asked) = &self.format else {
            return Ok(known.first().copied().unwrap_or(""));
        };
        known.iter().copied().find(|it| it == asked).ok_or_else(|| {
            Failure::usage(
                format!("--format {asked} is not known"),
                format!("write one of: {}", known.join(", ")),
            )
        })
    }
}

/// A year, or every year of the plan.
#[derive(Clone, Copy)]
pub enum Year {
    /// One year.
    One(u16),
    /// Every year.
    All,
}

/// A read call.
pub struct Arguments {
    call: Call,
}

/// The filters of `export`.
const FILTERS: [&str; 6] = [
    "indicator",
    "project",
    "disease",
    "kind",
    "ministry",
    "grade",
];

/// The options that each call knows.
fn known_options(call: &str) -> Vec<&'static str> {
    match call {
        "check" => vec!["lang", "format"],
        "build" => vec!["out", "lang"],
        "export" => [
            &[
                "format",
                "facts",
                "texts",
                "identities",
                "year",
                "out",
                "lang",
            ],
            FILTERS.as_slice(),
        ]
        .concat(),
        "score" => vec!["year", "method", "series", "format", "out", "lang"],
        "methods" => vec!["out", "lang"],
        _ => vec![],
    }
}

impl Arguments {
    /// Reads the process's arguments.
    pub fn from_env() -> Result<Self, Failure> {
        Self::read(std::env::args_os().skip(1))
    }

    /// What is asked for.
    pub fn call(self) -> Call {
        self.call
    }

    fn read(words: impl Iterator<Item = OsString>) -> Result<Self, Failure> {
        let mut parser = lexopt::Parser::from_args(words);
        let mut name: Option<String> = None;
        let mut folder: Option<PathBuf> = None;
        let mut options = Options::default();
        while let Some(word) = parser.next().map_err(unreadable)? {
            match word {
                Arg::Short('h') | Arg::Long("help") => return Ok(Self { call: Call::Help }),
                Arg::Short('V') | Arg::Long("version") => {
                    return Ok(Self {
                        call: Call::Version,
                    });
                }
                Arg::Value(word) if name.is_none() => name = Some(call_name(word)?),
                Arg::Value(word) if folder.is_none() => folder = Some(word.into()),
                Arg::Value(word) => {
                    let word = word.to_string_lossy().into_owned();
                    return Err(Failure::usage(
                        format!("{word} is one word too many"),
                        "name one folder; values of options follow their option",
                    ));
                }
                Arg::Short(letter) => {
                    return Err(unknown_option(&format!("-{letter}"), name.as_deref()));
                }
                Arg::Long(option) => {
                    let call = name.as_deref().unwrap_or("");
                    let known = known_options(call).into_iter().find(|it| *it == option);
                    let Some(known) = known else {
                        return Err(unknown_option(&format!("--{option}"), name.as_deref()));
                    };
                    take(&mut options, known, &mut parser)?;
                }
            }
        }
        let Some(name) = name else {
            return Err(Failure::usage(
                "No call is named",
                "write plan-indicators --help",
            ));
        };
        options.folder = match (folder, &options.series) {
            (None, Some(_)) if options.method.is_none() && options.year.is_none() => PathBuf::new(),
            (_, Some(_)) => {
                return Err(Failure::usage(
                    "--series goes with no folder, --method or --year",
                    "write plan-indicators score --series FILE; each series names its method and years",
                ));
            }
            (Some(folder), None) => folder,
            (None, None) if name == "methods" => PathBuf::new(),
            (None, None) => {
                return Err(Failure::usage(
                    format!("{name} needs a folder"),
                    format!("write plan-indicators {name} DIR"),
                ));
            }
        };
        let call = match name.as_str() {
            "check" => Call::Check(options),
            "build" => Call::Build(options),
            "export" => Call::Export(options),
            "methods" => Call::Methods(options),
            _ => Call::Score(options),
        };
        Ok(Self { call })
    }
}

fn call_name(word: OsString) -> Result<String, Failure> {
    const CALLS: [&str; 5] = ["check", "build", "export", "score", "methods"];
    let word = word.to_string_lossy().into_owned();
    if CALLS.contains(&word.as_str()) {
        return Ok(word);
    }
    Err(Failure::usage(
        format!("{word} is no call of plan-indicators"),
        format!("write one of: {}", CALLS.join(", ")),
    ))
}

/// Reads the value of an option.
fn take(
    options: &mut Options,
    option: &'static str,
    parser: &mut lexopt::Parser,
) -> Result<(), Failure> {
    if ["facts", "texts", "identities"].contains(&option) {
        options.facts |= option == "facts";
        options.texts |= option == "texts";
        options.identities |= option == "identities";
        return Ok(());
    }
    let value = parser.value().map_err(unreadable)?;
    if option == "out" || option == "series" {
        let place = if option == "out" {
            &mut options.out
        } else {
            &mut options.series
        };
        *place = Some(value.into());
        return Ok(());
    }
    let text = value.to_string_lossy().into_owned();
    match option {
        "format" => options.format = Some(text),
        "method" => options.method = Some(text),
        "lang" => {
            options.lang = Some(match text.as_str() {
                "ja" => Lang::Ja,
                "en" => Lang::En,
                _ => {
                    return Err(Failure::usage(
                        format!("--lang {text} is not known"),
                        "write ja or en",
                    ));
                }
            });
        }
        "year" => {
            let year = text
                .parse()
                .ok()
                .filter(|year| (1900..=2200).contains(year));
            let wrong = || {
                Failure::usage(
                    format!("--year {text} is no year"),
                    "write a year such as 2025",
                )
            };
            options.year = Some(match text.as_str() {
                "all" => Year::All,
                _ => Year::One(year.ok_or_else(wrong)?),
            });
        }
        filter => options.filters.push((filter, text)),
    }
    Ok(())
}

fn unknown_option(option: &str, call: Option<&str>) -> Failure {
    let Some(call) = call else {
        return Failure::usage(
            format!("{option} stands before the call"),
            "write the call first: plan-indicators check|build|export|score DIR …",
        );
    };
    let known: Vec<String> = known_options(call)
        .iter()
        .map(|it| format!("--{it}"))
        .collect();
    Failure::usage(
        format!("{call} does not know {option}"),
        format!("it knows: {}", known.join(", ")),
    )
}

fn unreadable(error: lexopt::Error) -> Failure {
    Failure::usage(
        format!("The call cannot be read: {error}"),
        "see plan-indicators --help",
    )
}
