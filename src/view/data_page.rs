//! The quality report as a page: what the filters let through of it.

use crate::model::{Bilingual, QualityEntry, QualityLabel, QualityList, TextAddress};
use crate::query::matches_text;
use crate::words::{self, Word};

use super::context::Context;
use super::filters::{add, group};
use super::{
    CountLink, DataEntry, DataList, DataPage, DataSection, FilterGroup, TextLink, ViewState,
};

/// One entry in its list, and whether the searched words stand in it.
pub(super) struct Row<'a> {
    list: &'a QualityList,
    entry: &'a QualityEntry,
    found: bool,
}

/// All entries of the report.
pub(super) fn rows<'a>(context: &Context<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for section in &context.plan.quality.sections {
        for list in &section.lists {
            for entry in &list.entries {
                let found = is_found(context, entry);
                rows.push(Row { list, entry, found });
            }
        }
    }
    rows
}

fn is_found(context: &Context<'_>, entry: &QualityEntry) -> bool {
    let lang = context.words.lang;
    let position = context.plan.indicator(&entry.indicator);
    let nothing = Bilingual::default();
    let name = position.and_then(|position| context.indicator(position));
    let name = name.map_or(&nothing, |indicator| &indicator.label);
    let texts = [
        name.get(lang),
        entry.title.get(lang),
        entry.figures.get(lang),
        entry.sentence.get(lang),
        entry.note.get(lang),
        &entry.quote,
    ];
    matches_text(&context.filter.query, &texts)
}

/// A filter of this page.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Aspect {
    Project,
    Verdict,
    Check,
    /// None of them.
    None,
}

/// The codes of an entry that a filter asks for.
fn codes<'a>(row: &Row<'a>, aspect: Aspect) -> &'a [String] {
    match aspect {
        Aspect::Project => &row.entry.projects,
        Aspect::Verdict => std::slice::from_ref(&row.list.verdict),
        Aspect::Check => std::slice::from_ref(&row.entry.kind),
        Aspect::None => &[],
    }
}

/// Whether an entry passes the filters but one.
fn passes(row: &Row<'_>, state: &ViewState, except: Aspect) -> bool {
    let mut passes = row.found;
    for (aspect, chosen) in [
        (Aspect::Project, &state.project),
        (Aspect::Verdict, &state.verdict),
        (Aspect::Check, &state.check),
    ] {
        let mut codes = codes(row, aspect).iter();
        passes &= aspect == except || chosen.is_empty() || codes.any(|code| chosen.contains(code));
    }
    passes
}

/// The page.
pub(super) fn data_page(context: &Context<'_>, rows: &[Row<'_>], state: &ViewState) -> DataPage {
    let report = &context.plan.quality;
    let narrowed = !state.verdict.is_empty() || !state.check.is_empty();
    let (mut shown, mut total) = (0_usize, 0_usize);
    let mut sections = Vec::new();
    let mut rows = rows.iter();
    for section in &report.sections {
        let mut lists = Vec::new();
        for list in &section.lists {
            let mut entries = Vec::new();
            for row in rows.by_ref().take(list.entries.len()) {
                if passes(row, state, Aspect::None) {
                    entries.push(entry(context, row.entry));
                }
            }
            if !list.verdict.is_empty() {
                total += list.entries.len();
                shown += entries.len();
            }
            if !entries.is_empty() {
                lists.push(DataList {
                    title: context.text(&list.title),
                    note: context.text(&list.note),
                    folded: list.folded && !narrowed,
                    entries,
                });
            }
        }
        if !lists.is_empty() {
            sections.push(DataSection {
                id: (&section.id).into(),
                title: context.text(&section.title),
                note: context.text(&section.note),
                lists,
            });
        }
    }
    let places = [
        ("total", &*words::digits(total)),
        ("shown", &*words::digits(shown)),
    ];
    let summary = match shown == total {
        true => Word::DataSummary,
        false => Word::DataSummaryCut,
    };
    DataPage {
        headline: context.text(&report.headline),
        summary: context.words.fill(summary, &places),
        counts: counts(context),
        empty: sections
            .is_empty()
            .then(|| context.words.text(Word::EmptyData)),
        sections,
    }
}

fn entry(context: &Context<'_>, entry: &QualityEntry) -> DataEntry {
    DataEntry {
        title: context.text(&entry.title),
        figures: context.text(&entry.figures),
        difference: context.text(&entry.difference),
        sentence: context.text(&entry.sentence),
        note: context.text(&entry.note),
        quote: (&entry.quote).into(),
        indicator: (&entry.indicator).into(),
        project: (&entry.project).into(),
        text: entry.text.as_ref().map(link),
    }
}

fn link(address: &TextAddress) -> TextLink {
    TextLink {
        view: (&address.view).into(),
        narrative: (&address.narrative).into(),
        section: (&address.section).into(),
        project: (&address.project).into(),
        ..TextLink::default()
    }
}

/// The number of checks with each verdict, by the part of the report that has them.
fn counts(context: &Context<'_>) -> Vec<CountLink> {
    let report = &context.plan.quality;
    let mut counts = Vec::new();
    for QualityLabel { code, label } in &report.verdicts {
        let mut link = CountLink {
            label: context.text(label),
            filter: "verdict".into(),
            code: code.into(),
            ..CountLink::default()
        };
        let mut count = 0_usize;
        for section in &report.sections {
            for list in &section.lists {
                if list.verdict == *code {
                    count += list.entries.len();
                    link.group = (&section.id).into();
                    link.group_label = context.text(&section.title);
                }
            }
        }
        link.value = words::digits(count);
        counts.push(link);
    }
    counts
}

/// The controls.
pub(super) fn data_groups(
    context: &Context<'_>,
    rows: &[Row<'_>],
    state: &ViewState,
) -> Vec<FilterGroup> {
    let mut project = group(context, "project", Word::FilterProject);
    let mut verdict = group(context, "verdict", Word::FilterVerdict);
    let mut check = group(context, "check", Word::FilterCheck);
    let offer = |group: &mut FilterGroup, aspect, code: &str, label, chosen: &[String]| {
        let mut count = 0;
        for row in rows {
            let mut codes = codes(row, aspect).iter();
            count += u32::from(codes.any(|it| it == code) && passes(row, state, aspect));
        }
        add(group, code, label, count, chosen);
    };
    for (entry, position) in context.codes("PROJECT").iter().zip(0_u16..).skip(1) {
        let label = context.short("PROJECT", position);
        offer(
            &mut project,
            Aspect::Project,
            &entry.code,
            label,
            &state.project,
        );
    }
    for QualityLabel { code, label } in &context.plan.quality.verdicts {
        let label = context.text(label);
        offer(&mut verdict, Aspect::Verdict, code, label, &state.verdict);
    }
    for QualityLabel { code, label } in &context.plan.quality.kinds {
        let label = context.text(label);
        offer(&mut check, Aspect::Check, code, label, &state.check);
    }
    vec![verdict, check, project]
}
