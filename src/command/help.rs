//! The help text.

/// What `--help` prints.
pub const TEXT: &str = "\
plan-indicators: checks, builds, exports and scores a dataset of plan indicators

Usage:
  plan-indicators check DIR [--lang ja|en] [--format text|json]
      Reads the dataset in DIR and lists every finding with file, row, column,
      what stands there, why it is wrong and what to write instead.
  plan-indicators build DIR [--out FILE]
      Writes the bundle that the element loads.
  plan-indicators export DIR [--format csv|json] [--facts] [filters] [--out FILE]
      Writes one row per place where a value is printed; with --facts one row per value.
      Filters take codes, several separated by commas; a value must pass all filters:
        --indicator X,…   --project X,…   --disease X,…   --kind X,…
        --ministry X,…    --grade X,…     --year N
  plan-indicators score DIR [--year N] [--method ID] [--format csv|json] [--out FILE]
      Writes one row per assessment with every intermediate.

Options:
  --lang ja|en     language of the messages (en)
  --out FILE       write to FILE instead of standard output
  -h, --help       this text
  -V, --version    the version

Data goes to standard output, everything else to standard error.
Exit codes: 0 done, 1 the dataset has errors, 2 the call is wrong or a file is out of reach.
";
