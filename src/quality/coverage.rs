//! How much of the source texts is in the dataset.

use super::saying::Saying;
use crate::model::{Bilingual, Coverage, QualityEntry, QualityList, QualitySection, Ratio};
use crate::words::{self, QualityWord};

/// The characters that one part of the dataset has.
type Part = fn(&Coverage) -> u32;

/// Parts of the dataset with the characters that each has.
const PARTS: [(QualityWord, Part); 5] = [
    (QualityWord::CoverageTexts, |it| it.narratives),
    (QualityWord::CoverageNumbers, |it| it.printings),
    (QualityWord::CoverageHeadings, |it| it.headings),
    (QualityWord::CoverageRemainder, |it| it.remainder),
    (QualityWord::CoverageNothing, |it| it.uncovered),
];

pub(super) fn section(saying: &Saying<'_>) -> QualitySection {
    let coverage = &saying.plan.coverage;
    let sum = |part: Part| -> i64 { coverage.iter().map(|it| i64::from(part(it))).sum() };
    let total: i64 = PARTS.iter().map(|(_, part)| sum(*part)).sum();
    let mut section = Saying::section("coverage", QualityWord::SectionCoverage, None);
    let places = [("total", &grouped(total))];
    section.note = Saying::word(QualityWord::CoverageNote, &places);
    let mut parts = QualityList::default();
    for (label, part) in PARTS {
        let share = Ratio::whole(sum(part)).over(Ratio::whole(total));
        parts.entries.extend(share.map(|share| QualityEntry {
            title: Saying::word(label, &[]),
            figures: characters(sum(part)),
            difference: Saying::both(|_| words::share(share)),
            note: match label {
                QualityWord::CoverageRemainder => {
                    Saying::word(QualityWord::CoverageRemainderNote, &[])
                }
                _ => Bilingual::default(),
            },
            ..QualityEntry::default()
        }));
    }
    let mut sections = QualityList {
        title: Saying::word(QualityWord::CoverageSections, &[]),
        folded: true,
        ..QualityList::default()
    };
    for row in coverage {
        let found = saying.plan.sections.get(usize::from(row.section));
        let mut figures = Vec::new();
        for (label, part) in PARTS {
            let label = Saying::word(label, &[]);
            let number = characters(part(row).into());
            if part(row) > 0 {
                let places = [("part", &label), ("number", &number)];
                figures.push(Saying::word(QualityWord::CoveragePart, &places));
            }
        }
        sections.entries.push(QualityEntry {
            title: found.map(|it| it.title.clone()).unwrap_or_default(),
            figures: Saying::list(&figures),
            ..QualityEntry::default()
        });
    }
    section.lists = vec![parts, sections];
    section
}

fn grouped(number: i64) -> Bilingual {
    Saying::both(|_| words::grouped(&number.to_string()))
}

fn characters(number: i64) -> Bilingual {
    Saying::word(QualityWord::Characters, &[("number", &grouped(number))])
}
