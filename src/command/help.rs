//! The help text.

/// What `--help` prints.
pub const TEXT: &str = "\
plan-indicators: checks, builds, exports and scores a dataset of plan indicators

Usage:
  plan-indicators check DIR [--lang ja|en] [--format text|json]
      Reads the dataset in DIR and lists every finding with file, row, column,
      what stands there, why it is wrong and what to write instead. Recomputes every
      identity and tells how many hold; one whose verdict changed is an error.
  plan-indicators build DIR [--out FILE]
      Writes the bundle that the element loads; beside FILE.json also FILE.narratives.json,
      FILE.narratives-en.json and FILE.quality.json: the texts and the quality report, which
      it fetches when they are needed.
  plan-indicators export DIR [--format csv|json] [--facts] [filters] [--out FILE]
      Writes one row per place where a value is printed; with --facts one row per value.
      Filters take codes, several separated by commas; a value must pass all filters:
        --indicator X,…   --project X,…   --disease X,…   --kind X,…
        --ministry X,…    --grade X,…     --year N
  plan-indicators export DIR --texts [--format csv|json] [--out FILE]
      Writes one row per text with what it names, the numbers in it and its place.
  plan-indicators export DIR --identities [--format csv|json] [filters] [--out FILE]
      Writes one row per identity in which a value that passes takes part: terms, both
      sides recomputed (in single units), verdict with corrected and with printed values,
      reason, and a sentence in Japanese and English.
  plan-indicators score DIR [--year N|all] [--method ID|all] [--format csv|json] [--out FILE]
      Writes one row per assessment with method, inputs, every intermediate and result.
      Without --method by plan-pace/1, the plan's own; a reference method gives a reason
      instead of a result where it does not suit a target.
  plan-indicators score --series FILE [--format csv|json] [--out FILE]
      Applies a reference method to free series, whatever plan they are of. FILE is a
      JSON list of {id, method, direction, base_year, base, year, value, target,
      target_year, limit}; direction is 1 where more is better, -1 where less is.
      Yearly values may stand in points: [{year, value}, …] (german-weather needs them).
      Methods: statcan-osdg/1, un-2022/1, un-2023/1, german-weather/1, attainment/1.
      Writes the same rows with progress, score, status, reason and every intermediate.
      A row that cannot be read has the status refused; the others are answered.
  plan-indicators methods [--lang ja|en] [--out FILE]
      Writes every method with formula, classes, source and limits as Markdown.

Options:
  --lang ja|en     language of the messages (en)
  --out FILE       write to FILE instead of standard output
  -h, --help       this text
  -V, --version    the version

Data goes to standard output, everything else to standard error.
Exit codes: 0 done, 1 the data has errors, 2 the call is wrong or a file is out of reach.
";
