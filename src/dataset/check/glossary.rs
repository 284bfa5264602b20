//! The glossary: terms that the dataset uses, each with one meaning, said by the source that it names.

use std::collections::HashMap;

use super::identities::refusal;
use super::{Context, Finding, words};
use crate::dataset::package::PlaceText;
use crate::search::Folded;

/// Every spelling belongs to one term, and every term stands somewhere in the dataset or its source.
pub(super) fn terms(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let used: Vec<String> = used_texts(context);
    let mut known: HashMap<String, &str> = HashMap::new();
    for row in context.package.rows("glossary") {
        let term = row.get("TERM");
        let mut is_used = false;
        for column in ["LABEL_JA", "LABEL_EN", "ALIASES"] {
            for spelling in row.get(column).split(';').filter(|it| !it.is_empty()) {
                let folded = Folded::of(spelling).into_text();
                is_used |= used.iter().any(|text| text.contains(&folded));
                if let Some(other) = known.insert(folded, term)
                    && other != term
                {
                    let why = words!(
                        "用語 {other} も同じ書き方です",
                        "The term {other} is spelt like this too"
                    );
                    let mend = words!("どちらかから消してください", "Remove it from one of them");
                    findings.push(row.error("term-twice", column, why, mend));
                }
            }
        }
        if !is_used {
            let why = words!(
                "データのどの文章にも出てこない用語です",
                "No text of the dataset uses the term"
            );
            let mend = words!(
                "書き方を ALIASES に加えるか、行を消してください",
                "Add the spelling to ALIASES, or remove the row"
            );
            findings.push(row.error("term-unused", "LABEL_JA", why, mend));
        }
    }
}

/// The texts that a reader meets: names, definitions, running text, and the plan's own sentences.
fn used_texts(context: &Context<'_>) -> Vec<String> {
    let plan = context.plan();
    let mut texts = vec![&plan.about.grade_note];
    for indicator in &plan.indicators {
        texts.push(&indicator.label);
        texts.extend(&indicator.definition);
        texts.extend(&indicator.note);
    }
    for list in &plan.codelists {
        texts.extend(list.codes.iter().map(|entry| &entry.label));
    }
    texts.extend(plan.narratives.iter().map(|it| &it.text));
    let both = texts.iter().flat_map(|text| [&text.ja, &text.en]);
    both.map(|text| Folded::of(text).into_text()).collect()
}

/// A place is given with its document, and stands there.
pub(super) fn statements(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for row in context.package.rows("glossary") {
        let source = row.get("SOURCE");
        for column in ["SECTION", "STATEMENT"] {
            if source.is_empty() && !row.get(column).is_empty() {
                let why = words!(
                    "出典のない行に箇所が書かれています",
                    "A place without its document"
                );
                let mend = words!("SOURCEを書いてください", "Write SOURCE");
                findings.push(row.error("term-statement", column, why, mend));
            }
        }
        let place = PlaceText::parse(row.get("STATEMENT"));
        if let (Some(place), Some(text)) = (place, context.package.texts.get(source))
            && let Some((_, (why, mend))) = refusal(text, place, None)
        {
            let at = row.at("STATEMENT");
            findings.push(Finding::error(
                "term-statement",
                at,
                place.printed,
                why,
                mend,
            ));
        }
    }
}
