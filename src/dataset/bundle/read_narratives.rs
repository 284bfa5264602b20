//! The second file and its translation, read into a plan that came from the first.

use super::node::{Node, ReadValue, Refusal};
use super::read_columns::{Coded, check_length, check_position, plain, sums, value};
use super::reader::{check_head, parse};
use super::{BundleError, NARRATIVES_FORMAT, TEXTS_FORMAT, positions, rows};
use crate::model::{
    Bilingual, Change, Codelist, Correction, Coverage, GlossaryTerm, Narrative, NarrativeKind,
    PartState, Plan, Section, Spelling, StatementRow, Synonym, Tag,
};
use crate::words::concat;

/// Adds what the second file has. On a refusal the plan is as it was.
pub(super) fn narratives(plan: &mut Plan, text: &str) -> Result<(), BundleError> {
    let tree = parse(text)?;
    check_head(&tree, NARRATIVES_FORMAT)?;
    let refusal = Refusal::default();
    let root = Node::root(&tree, &refusal);
    check_pair(plan, &root);
    let added = Added::read(plan, &root);
    let mut added = refusal.answer(added)?;
    let corrections = plan.corrections.len();
    let first = first_narratives(plan);
    added.exchange(plan);
    added.add(plan);
    let checked = positions::check(plan);
    if checked.is_ok() {
        plan.parts.narratives = PartState::Here;
    } else {
        added.exchange(plan);
        plan.corrections.truncate(corrections);
        plan.narratives.truncate(first);
        for narrative in &mut plan.narratives {
            (narrative.parent, narrative.row, narrative.tags) = Default::default();
        }
    }
    checked
}

/// Adds the translations of the second file's texts.
pub(super) fn texts(plan: &mut Plan, text: &str) -> Result<(), BundleError> {
    let tree = parse(text)?;
    check_head(&tree, TEXTS_FORMAT)?;
    let refusal = Refusal::default();
    let root = Node::root(&tree, &refusal);
    check_pair(plan, &root);
    let first = first_narratives(plan);
    let column = root.member("text");
    check_length(&column, plan.narratives.len() - first);
    let mut texts = Vec::with_capacity(column.length());
    for index in 0..column.length() {
        let text = column.optional_element(index);
        texts.push(text.map(|text| text.as_string()));
    }
    let mut terms = Vec::new();
    if let Some(column) = root.optional("glossary") {
        check_length(&column, plan.glossary.len());
        terms = column.each(|it| (it.element(0).as_string(), it.element(1).as_string()));
    }
    let texts = refusal.answer(texts)?;
    for (narrative, text) in plan.narratives.iter_mut().skip(first).zip(texts) {
        narrative.text.en = text.unwrap_or_default();
    }
    for (term, (label, definition)) in plan.glossary.iter_mut().zip(terms) {
        (term.label.en, term.definition.en) = (label, definition);
    }
    plan.parts.english = PartState::Here;
    Ok(())
}

/// Both files are of one edition of one dataset.
pub(super) fn check_pair(plan: &Plan, root: &Node<'_>) {
    let of = root.member("of");
    let (name, version) = (of.string("name"), of.string("version"));
    if name != plan.about.name || version != plan.about.version {
        of.refuse("bundle-pair", &concat(&[&*name, " ", &version]));
    }
}

/// The number of texts that came with the first file.
fn first_narratives(plan: &Plan) -> usize {
    let mut texts = plan.narratives.iter();
    let end = texts.position(|it| !it.kind.is_of_indicators());
    end.unwrap_or(plan.narratives.len())
}

/// Text and value.
type Pairs<T> = Vec<(u32, T)>;

/// What the second file has, while it is not yet in the plan.
struct Added {
    codelists: Vec<Codelist>,
    sections: Vec<Section>,
    statement_rows: Vec<StatementRow>,
    spellings: Vec<Spelling>,
    synonyms: Vec<Synonym>,
    glossary: Vec<GlossaryTerm>,
    changes: Vec<Change>,
    narratives: Vec<Narrative>,
    parents: Pairs<u16>,
    rows: Pairs<u16>,
    indicators: Pairs<u16>,
    tags: Vec<Pairs<Vec<u16>>>,
    corrections: Vec<Correction>,
    coverage: Vec<Coverage>,
}

impl Added {
    fn read(plan: &Plan, root: &Node<'_>) -> Self {
        let table = root.member("narratives");
        let narratives = columns(&table);
        let count = first_narratives(plan) + narratives.len();
        let tags = table.member("tags");
        check_length(&tags, Tag::ALL.len());
        let mut tag_pairs = Vec::new();
        for (index, _) in Tag::ALL.iter().enumerate() {
            tag_pairs.push(pairs(&tags.element(index), count, |pair| {
                (pair.position(), pair.element(1).each(|code| code.as_u16()))
            }));
        }
        Self {
            codelists: codelists(plan, root),
            sections: sections(plan, root),
            statement_rows: root.rows("statement_rows", statement_row),
            spellings: root.rows("spellings", spelling),
            synonyms: root.optional_rows("synonyms", synonym),
            glossary: root.optional_rows("glossary", glossary_term),
            changes: root.optional_rows("changes", change),
            parents: pairs(&table.member("parents"), count, position_pair),
            rows: pairs(&table.member("rows"), count, position_pair),
            indicators: match table.optional("indicators") {
                Some(column) => pairs(&column, count, position_pair),
                None => Vec::new(),
            },
            tags: tag_pairs,
            corrections: root.rows("corrections", rows::correction),
            coverage: root.rows("coverage", coverage),
            narratives,
        }
    }

    /// Exchanges what the plan has in whole lists.
    fn exchange(&mut self, plan: &mut Plan) {
        std::mem::swap(&mut self.codelists, &mut plan.codelists);
        std::mem::swap(&mut self.sections, &mut plan.sections);
        std::mem::swap(&mut self.statement_rows, &mut plan.statement_rows);
        std::mem::swap(&mut self.spellings, &mut plan.spellings);
        std::mem::swap(&mut self.synonyms, &mut plan.synonyms);
        std::mem::swap(&mut self.glossary, &mut plan.glossary);
        std::mem::swap(&mut self.changes, &mut plan.changes);
        std::mem::swap(&mut self.coverage, &mut plan.coverage);
    }

    /// Adds texts and corrections to those that the plan has.
    fn add(&mut self, plan: &mut Plan) {
        plan.narratives.truncate(first_narratives(plan));
        plan.narratives.append(&mut self.narratives);
        plan.corrections.append(&mut self.corrections);
        let texts = &mut plan.narratives;
        for &(position, parent) in &self.parents {
            if let Some(narrative) = texts.get_mut(position as usize) {
                narrative.parent = Some(parent);
            }
        }
        for &(position, row) in &self.rows {
            if let Some(narrative) = texts.get_mut(position as usize) {
                narrative.row = Some(row);
            }
        }
        for &(position, indicator) in &self.indicators {
            if let Some(narrative) = texts.get_mut(position as usize) {
                narrative.indicator = Some(indicator);
            }
        }
        for ((tag, _, _), pairs) in Tag::ALL.into_iter().zip(std::mem::take(&mut self.tags)) {
            for (position, codes) in pairs {
                if let Some(narrative) = texts.get_mut(position as usize) {
                    narrative.tags.set(tag, codes);
                }
            }
        }
    }
}

/// The plan's code lists with those of the file, which begin as the plan's do.
fn codelists(plan: &Plan, root: &Node<'_>) -> Vec<Codelist> {
    let mut lists = plan.codelists.clone();
    let table = root.member("codelists");
    for row in 0..table.length() {
        let node = table.element(row);
        let list = rows::codelist(&node);
        match lists.iter_mut().find(|it| it.id == list.id) {
            Some(known) => {
                let mut codes = known.codes.iter().zip(&list.codes);
                if list.codes.len() < known.codes.len() || codes.any(|(a, b)| a.code != b.code) {
                    node.refuse("bundle-pair", &list.id);
                }
                *known = list;
            }
            None => lists.push(list),
        }
    }
    lists
}

/// The sections of the file, which begin as the plan's do.
fn sections(plan: &Plan, root: &Node<'_>) -> Vec<Section> {
    let node = root.member("sections");
    let sections = node.each(section);
    let mut pairs = plan.sections.iter().zip(&sections);
    if sections.len() < plan.sections.len() || pairs.any(|(a, b)| a.id != b.id) {
        node.refuse("bundle-pair", "sections");
    }
    sections
}

fn columns(table: &Node<'_>) -> Vec<Narrative> {
    let ids = table.rows("id", |node| node.as_string());
    let count = ids.len();
    let kind = Coded::read(table, "kind", count, |node| {
        node.as_code(NarrativeKind::parse)
    });
    let project = plain(table, "project", count, |node| node.as_u16());
    let source = plain(table, "source", count, |node| node.as_u16());
    let section = plain(table, "section", count, |node| node.as_u16());
    let offsets = table.member("offset");
    check_length(&offsets, count);
    let offset = sums(&offsets);
    let length = plain(table, "length", count, |node| node.as_u32(u32::MAX));
    let text = plain(table, "text", count, |node| node.as_string());
    let mut narratives = Vec::with_capacity(count);
    for (row, (id, text)) in ids.into_iter().zip(text).enumerate() {
        narratives.push(Narrative {
            id,
            kind: kind.row(row),
            project: value(&project, row),
            text: Bilingual {
                ja: text,
                en: String::new(),
            },
            source: value(&source, row),
            offset: value(&offset, row),
            length: value(&length, row),
            section: value(&section, row),
            ..Narrative::default()
        });
    }
    narratives
}

/// Pairs of a text's position and a value.
fn pairs<T>(column: &Node<'_>, count: usize, read: ReadValue<(u32, T)>) -> Pairs<T> {
    let pairs = column.each(read);
    for (position, _) in &pairs {
        check_position(column, *position, count);
    }
    pairs
}

fn position_pair(pair: &Node<'_>) -> (u32, u16) {
    (pair.position(), pair.element(1).as_u16())
}

fn section(node: &Node<'_>) -> Section {
    Section {
        parent: node.optional_u16("parent"),
        heading: node.optional_bilingual("heading").unwrap_or_default(),
        offset: node.optional("offset").map(|it| it.as_u32(u32::MAX)),
        ..rows::section(node)
    }
}

fn statement_row(node: &Node<'_>) -> StatementRow {
    StatementRow {
        id: node.string("id"),
        section: node.u16("section"),
        ministries: node.optional_rows("ministries", |it| it.as_u16()),
        lead: node.optional_rows("lead", |it| it.as_u16()),
        continues: node.optional_u16("continues"),
    }
}

fn spelling(node: &Node<'_>) -> Spelling {
    let kind = node.element(0);
    let tag = Tag::ALL.get(usize::from(kind.as_u8()));
    if tag.is_none() {
        kind.refuse("bundle-code", "kind of tag");
    }
    Spelling {
        tag: tag.map(|tag| tag.0).unwrap_or_default(),
        code: node.element(1).as_u16(),
        words: node.element(2).as_string(),
    }
}

fn synonym(node: &Node<'_>) -> Synonym {
    Synonym {
        group: node.element(0).as_u16(),
        term: node.element(1).as_string(),
        related: node.element(2).as_u8() > 0,
    }
}

fn glossary_term(node: &Node<'_>) -> GlossaryTerm {
    let text = |element| node.element(element).as_string();
    let japanese = |element| Bilingual::new(text(element), "");
    let position = |element| node.optional_element(element).map(|it| it.as_u16());
    GlossaryTerm {
        code: text(0),
        label: japanese(1),
        reading: text(2),
        definition: japanese(3),
        aliases: node.element(4).each(|alias| alias.as_string()),
        source: position(5),
        section: position(6),
    }
}

fn change(node: &Node<'_>) -> Change {
    Change {
        version: node.element(0).as_string(),
        date: node.element(1).as_date(),
        reason: node.element(2).as_bilingual(),
    }
}

fn coverage(node: &Node<'_>) -> Coverage {
    let number = |element| node.element(element).as_u32(u32::MAX);
    Coverage {
        section: node.element(0).as_u16(),
        narratives: number(1),
        printings: number(2),
        headings: number(3),
        remainder: number(4),
        uncovered: number(5),
    }
}
