//! `build DIR --out FILE`.

use std::path::{Path, PathBuf};

use plan_indicators::dataset::bundle::{self, BundleError, METHODS_EN, METHODS_JA};
use plan_indicators::model::{Lang, PartState};
use plan_indicators::tree::Branch;
use plan_indicators::view::method_page;
use plan_indicators::words::Words;

use super::arguments::Options;
use super::{Failure, disk, output};

/// Writes the bundle, and beside a file the parts that a browser fetches later: `plan.json` goes with
/// `plan.narratives.json`, `plan.narratives-en.json`, `plan.quality.json`, `plan.methods-ja.json` and
/// `plan.methods-en.json`.
pub fn run(options: &Options) -> Result<(), Failure> {
    let plan = disk::plan(&options.folder, options.lang())?;
    let text = |written: Result<String, BundleError>| {
        written.map_err(|error| {
            let message = error.message();
            output::note(message.get(options.lang()));
            Failure::Findings
        })
    };
    let out = options.out.as_deref();
    output::data_to(&text(bundle::write(&plan))?, out)?;
    let Some(out) = out else {
        return Ok(());
    };
    if plan.parts.narratives == PartState::Here {
        let file = beside(out, bundle::NARRATIVES);
        output::data_to(&text(bundle::write_narratives(&plan))?, Some(&file))?;
    }
    if plan.parts.english == PartState::Here {
        let file = beside(out, bundle::NARRATIVES_EN);
        output::data_to(&text(bundle::write_texts(&plan))?, Some(&file))?;
    }
    if plan.parts.quality == PartState::Here {
        let file = beside(out, bundle::QUALITY);
        output::data_to(&text(bundle::write_quality(&plan))?, Some(&file))?;
    }
    for (part, lang) in [(METHODS_JA, Lang::Ja), (METHODS_EN, Lang::En)] {
        let page = method_page(Words { lang }).tree();
        let page = serde_json::to_string(&page)
            .map_err(|error| Failure::Disk(format!("{part}: {error}")))?;
        output::data_to(&page, Some(&beside(out, part)))?;
    }
    Ok(())
}

/// `plan.json` → `plan.PART.json`.
fn beside(out: &Path, part: &str) -> PathBuf {
    out.with_extension(format!("{part}.json"))
}
