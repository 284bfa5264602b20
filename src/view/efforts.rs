//! The plan's statements beside what was done, section by section.

use crate::model::{Narrative, NarrativeKind, Tag};
use crate::query::{Outline, TextAspect, TextProfile, place_of, text_profile};
use crate::words::{self, Text, Word, join};

use super::context::Context;
use super::figures::{document_title, local, pages, section_title};
use super::texts::item;
use super::{ContentsItem, EffortGroup, EffortSection, EffortsPage, TextItem};

/// One row with its texts.
pub(super) struct EffortRow {
    /// Position in `Plan::statement_rows`.
    row: u16,
    section: u16,
    texts: Vec<u16>,
    profile: TextProfile,
}

impl EffortRow {
    /// What decides whether the row is shown.
    pub(super) const fn profile(&self) -> &TextProfile {
        &self.profile
    }
}

/// All rows with what decides whether they are shown.
pub(super) fn effort_rows(context: &Context<'_>) -> Vec<EffortRow> {
    let plan = context.plan;
    let mut rows = Vec::new();
    for (record, row) in plan.statement_rows.iter().zip(0_u16..) {
        let mut texts = Vec::new();
        for (narrative, position) in plan.narratives.iter().zip(0_u16..) {
            if narrative.row == Some(row) {
                texts.push(position);
            }
        }
        let mut profile = text_profile(plan, &texts, &context.texts.query);
        let ministries = &mut profile.tags[Tag::Ministry as usize];
        ministries.extend(record.ministries.iter().copied());
        rows.push(EffortRow {
            row,
            section: record.section,
            texts,
            profile,
        });
    }
    rows
}

/// The page: one section, or all that passes the filters.
pub(super) fn efforts_page(
    context: &Context<'_>,
    outline: &Outline,
    rows: &[EffortRow],
    section: &str,
) -> EffortsPage {
    let words = context.words;
    let plan = context.plan;
    let admitted: Vec<&EffortRow> = rows
        .iter()
        .filter(|row| context.texts.admits(&row.profile, TextAspect::None))
        .collect();
    let asked = plan.sections.iter().zip(0_u16..);
    let asked = asked
        .filter(|(it, _)| it.id == section)
        .map(|it| it.1)
        .next();
    // Without filters one section at a time: the first, until one is chosen.
    let current = match (asked, context.texts.is_empty()) {
        (Some(asked), _) => Some(asked),
        (None, true) => rows.first().map(|row| row.section),
        (None, false) => None,
    };
    let mut sections: Vec<EffortSection> = Vec::new();
    let mut at = 0;
    while let Some(row) = admitted.get(at) {
        let here = row.section;
        let length = admitted.iter().skip(at).take_while(|it| it.section == here);
        let length = length.count();
        if current.is_none_or(|current| is_inside(context, here, current)) {
            let rows = admitted.get(at..at + length).unwrap_or_default();
            sections.push(effort_section(context, outline, here, rows));
        }
        at += length;
    }
    let (shown, total) = (words::digits(admitted.len()), words::digits(rows.len()));
    let summary = match context.texts.is_empty() {
        true => Word::EffortsSummary,
        false => Word::EffortsSummaryCut,
    };
    EffortsPage {
        title: words.text(Word::ViewEfforts),
        summary: words.fill(summary, &[("shown", &shown), ("total", &total)]),
        contents: contents(context, &admitted, rows, current),
        plan_head: words.text(Word::EffortsPlanHead),
        effort_head: words.fill(
            Word::EffortsEffortHead,
            &[(
                "year",
                &words::fiscal_year(words, plan.about.reporting_year),
            )],
        ),
        evaluation: evaluation(context),
        footnotes: footnotes(context, &admitted, current),
        empty: sections.is_empty().then(|| words.text(Word::EmptyTexts)),
        sections,
    }
}

/// The report's evaluation that belongs to no project.
fn evaluation(context: &Context<'_>) -> Vec<TextItem> {
    let mut items = Vec::new();
    for (narrative, position) in context.plan.narratives.iter().zip(0_u16..) {
        if narrative.kind == NarrativeKind::Evaluation && narrative.project == 0 {
            items.extend(item(context, position, 0));
        }
    }
    items
}

/// Footnotes that stand at a heading over the rows shown, and so in no row.
fn footnotes(
    context: &Context<'_>,
    admitted: &[&EffortRow],
    current: Option<u16>,
) -> Vec<TextItem> {
    let mut items = Vec::new();
    for (narrative, position) in context.plan.narratives.iter().zip(0_u16..) {
        let is_over = |row: &&EffortRow| {
            is_inside(context, row.section, narrative.section)
                && current.is_none_or(|current| is_inside(context, row.section, current))
        };
        let is_free = narrative.kind == NarrativeKind::Footnote && narrative.row.is_none();
        if is_free && admitted.iter().any(is_over) {
            items.extend(item(context, position, 0));
        }
    }
    items
}

/// Whether a section is another one or a part of it.
fn is_inside(context: &Context<'_>, section: u16, whole: u16) -> bool {
    path(context, section).contains(&whole)
}

/// A section and the sections above it, the nearest first.
fn path(context: &Context<'_>, section: u16) -> Vec<u16> {
    let sections = &context.plan.sections;
    let next = |&at: &u16| sections.get(usize::from(at))?.parent;
    std::iter::successors(Some(section), next)
        .take(sections.len())
        .collect()
}

/// Number and heading of a section: the last part of its title.
fn own_title(context: &Context<'_>, section: u16) -> Text {
    const STEP: &str = " > ";
    let title = section_title(context, section);
    let mut rest: &str = &title;
    while let Some(at) = place_of(rest, STEP) {
        rest = rest.get(at + STEP.len()..).unwrap_or_default();
    }
    rest.into()
}

/// The chapters in the order of the report, from those that have rows up to the top.
fn contents(
    context: &Context<'_>,
    admitted: &[&EffortRow],
    rows: &[EffortRow],
    current: Option<u16>,
) -> Vec<ContentsItem> {
    let mut items = Vec::new();
    let mut listed = Vec::new();
    for row in rows {
        let mut path = path(context, row.section);
        path.reverse();
        // The chapter of all rows says nothing.
        for (&section, depth) in path.iter().skip(1).zip(0_u8..) {
            if listed.contains(&section) {
                continue;
            }
            listed.push(section);
            let inside = |row: &&&EffortRow| is_inside(context, row.section, section);
            let count = admitted.iter().filter(inside).count();
            items.push(ContentsItem {
                section: context
                    .plan
                    .sections
                    .get(usize::from(section))
                    .map(|it| (&it.id).into())
                    .unwrap_or_default(),
                label: own_title(context, section),
                depth,
                count: u32::try_from(count).unwrap_or(u32::MAX),
                current: current == Some(section),
            });
        }
    }
    items
}

fn effort_section(
    context: &Context<'_>,
    outline: &Outline,
    section: u16,
    rows: &[&EffortRow],
) -> EffortSection {
    let words = context.words;
    let mut groups = Vec::new();
    let mut at = 0;
    while let Some(row) = rows.get(at) {
        // A row and its continuations on the next slides are read as one.
        let mut end = at + 1;
        while rows.get(end).is_some_and(|next| continues(context, next)) {
            end += 1;
        }
        let mut texts = Vec::new();
        for row in rows.get(at..end).unwrap_or_default() {
            texts.extend(&row.texts);
        }
        add_groups(context, outline, row.row, &texts, &mut groups);
        at = end;
    }
    let mut above = Vec::new();
    for section in path(context, section).iter().skip(1).rev() {
        above.push(own_title(context, *section));
    }
    EffortSection {
        section: context
            .plan
            .sections
            .get(usize::from(section))
            .map(|it| (&it.id).into())
            .unwrap_or_default(),
        title: own_title(context, section),
        path: join(&above, " > "),
        groups,
        source: words.fill(
            Word::TextSource,
            &[
                ("document", &document_title(context, 0)),
                ("section", &section_title(context, section)),
                ("pages", &pages(context, section)),
            ],
        ),
    }
}

fn continues(context: &Context<'_>, row: &EffortRow) -> bool {
    let rows = &context.plan.statement_rows;
    let record = rows.get(usize::from(row.row));
    record.is_some_and(|record| record.continues.is_some())
}

/// Parts a row by the headings that stand on both of its sides.
fn add_groups(
    context: &Context<'_>,
    outline: &Outline,
    row: u16,
    texts: &[u16],
    groups: &mut Vec<EffortGroup>,
) {
    let plan = context.plan;
    let side = |kind: NarrativeKind| {
        let mut headings = Vec::new();
        for &position in texts {
            if let Some(narrative) = plan.narrative(position)
                && narrative.kind == kind
                && let Some(heading) = plan.heading_of(narrative)
            {
                headings.push(heading_key(&heading.text.ja));
            }
        }
        headings
    };
    let efforts = side(NarrativeKind::Effort);
    let mut shared = side(NarrativeKind::PlanStatement);
    shared.retain(|key| efforts.contains(key));
    let first = groups.len();
    let mut index = vec![Text::default()];
    groups.push(group(context, row, None));
    for &position in texts {
        let Some(narrative) = plan.narrative(position) else {
            continue;
        };
        let heading = match narrative.kind {
            NarrativeKind::Heading => Some(narrative),
            _ => plan.heading_of(narrative),
        };
        let shared_key = heading
            .map(|heading| heading_key(&heading.text.ja))
            .filter(|key| shared.contains(key));
        let key: Text = shared_key.clone().unwrap_or_default().into();
        let place = index.iter().position(|known| *known == key);
        let place = place.unwrap_or_else(|| {
            index.push(key);
            groups.push(group(context, row, heading));
            index.len() - 1
        });
        // The heading of a group stands above it, not in it.
        if narrative.kind == NarrativeKind::Heading && shared_key.is_some() {
            continue;
        }
        if let Some(group) = groups.get_mut(first + place)
            && let Some(item) = item(context, position, depth(context, outline, narrative))
        {
            side_of(context, narrative, group).push(item);
        }
    }
    let mut kept = groups.split_off(first);
    kept.retain(|it| !(it.plan.is_empty() && it.efforts.is_empty() && it.footnotes.is_empty()));
    groups.append(&mut kept);
}

/// How deep a text stands below other texts of its side; headings do not count.
fn depth(context: &Context<'_>, _outline: &Outline, narrative: &Narrative) -> u8 {
    let above = context.plan.texts_above(narrative);
    let texts = above.filter(|above| {
        let above = context.plan.narrative(*above);
        above.is_some_and(|above| above.kind == narrative.kind)
    });
    u8::try_from(texts.count()).unwrap_or(u8::MAX)
}

/// The list of a group that a text belongs to. A heading or a mark stands on the side of what follows it.
fn side_of<'group>(
    context: &Context<'_>,
    narrative: &Narrative,
    group: &'group mut EffortGroup,
) -> &'group mut Vec<TextItem> {
    match narrative.kind {
        NarrativeKind::PlanStatement => &mut group.plan,
        NarrativeKind::Effort => &mut group.efforts,
        NarrativeKind::Footnote => &mut group.footnotes,
        _ => {
            let mut after = context.plan.narratives.iter().filter(|it| {
                it.row == narrative.row
                    && it.offset > narrative.offset
                    && matches!(
                        it.kind,
                        NarrativeKind::PlanStatement | NarrativeKind::Effort
                    )
            });
            // An omission closes a cell as often as it opens one: what stands before it decides there.
            let mut before = context.plan.narratives.iter().rev().filter(|it| {
                it.row == narrative.row
                    && it.offset < narrative.offset
                    && matches!(
                        it.kind,
                        NarrativeKind::PlanStatement | NarrativeKind::Effort
                    )
            });
            let neighbour = match narrative.kind {
                NarrativeKind::Ellipsis => before.next().or_else(|| after.next()),
                _ => after.next(),
            };
            match neighbour.map(|it| it.kind) {
                Some(NarrativeKind::Effort) => &mut group.efforts,
                _ => &mut group.plan,
            }
        }
    }
}

/// A heading without what says that it goes on from the slide before.
fn heading_key(heading: &str) -> String {
    let mut key = heading;
    for mark in ["（つづき）", "(つづき)"] {
        if let Some(end) = place_of(key, mark) {
            key = key.get(..end).unwrap_or_default();
        }
    }
    key.to_owned()
}

fn group(context: &Context<'_>, row: u16, heading: Option<&Narrative>) -> EffortGroup {
    let plan = context.plan;
    let record = plan.statement_rows.get(usize::from(row));
    let mut ministries = Vec::new();
    if let Some(record) = record {
        for ministry in &record.ministries {
            let label = context.label("MINISTRY", *ministry);
            if record.lead.contains(ministry) {
                let lead = context.words.fill(Word::MinistryLead, &[("name", &label)]);
                ministries.insert(0, lead);
            } else {
                ministries.push(label);
            }
        }
    }
    let id = record.map(|record| record.id.as_str()).unwrap_or_default();
    EffortGroup {
        id: match heading {
            Some(heading) => Text::concat(&[id, ".", &heading.id]),
            None => id.into(),
        },
        heading: heading.map(|heading| local(context, &heading.text)),
        ministries,
        ..EffortGroup::default()
    }
}
