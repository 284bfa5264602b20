//! What is read otherwise than printed.

use super::saying::Saying;
use crate::model::{Bilingual, QualityEntry, QualityList, QualitySection};
use crate::words::QualityWord;

pub(super) fn section(saying: &Saying<'_>) -> QualitySection {
    let note = Some(QualityWord::CorrectionsNote);
    let mut section = Saying::section("corrections", QualityWord::SectionCorrections, note);
    let list = |title, folded| QualityList {
        title: Saying::word(title, &[]),
        folded,
        ..QualityList::default()
    };
    let mut numbers = list(QualityWord::CorrectionsNumbers, false);
    let mut letters = list(QualityWord::CorrectionsLetters, true);
    for correction in &saying.plan.corrections {
        let fact = correction.observation.and_then(|it| saying.plan.fact(it));
        let mut entry = match fact {
            Some(fact) => saying.entry_of(fact),
            None => QualityEntry::default(),
        };
        let printed = same(&correction.printed);
        let reading = same(&correction.read_as);
        let places = [("printed", &printed), ("reading", &reading)];
        entry.figures = Saying::word(QualityWord::CorrectionReading, &places);
        entry.sentence = correction.proof.clone();
        if fact.is_some() {
            numbers.entries.push(entry);
            continue;
        }
        let texts = match correction
            .narrative
            .and_then(|it| saying.plan.narrative(it))
        {
            Some(text) => vec![text],
            None => saying.texts_at(correction.source, correction.offset),
        };
        saying.point(&mut entry, &texts);
        entry.title = match texts.last() {
            Some(text) => section_title(saying, text.section),
            None => section_before(saying, correction.source, correction.offset),
        };
        if let Some(text) = texts.last() {
            let project = saying.project_code(text.project);
            entry
                .projects
                .extend(Some(project.clone()).filter(|it| !it.is_empty()));
            entry.project = project;
        }
        letters.entries.push(entry);
    }
    section.lists = vec![numbers, letters];
    section
}

/// A text that is not translated.
fn same(text: &str) -> Bilingual {
    Bilingual::new(text, "")
}

fn section_title(saying: &Saying<'_>, section: u16) -> Bilingual {
    let section = saying.plan.sections.get(usize::from(section));
    section.map(|it| it.title.clone()).unwrap_or_default()
}

/// The title of the section of the last text or number before a place.
fn section_before(saying: &Saying<'_>, source: u16, offset: u32) -> Bilingual {
    let texts = saying.plan.narratives.iter();
    let texts = texts.map(|it| (it.source, it.offset, it.section));
    let numbers = saying.plan.printings.iter();
    let numbers = numbers.map(|it| (it.source, it.offset, it.section));
    let before = texts
        .chain(numbers)
        .filter(|it| it.0 == source && it.1 <= offset);
    let last = before.max_by_key(|it| it.1);
    last.map(|it| section_title(saying, it.2))
        .unwrap_or_default()
}
