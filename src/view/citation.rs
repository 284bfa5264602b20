//! How a view is cited.

use crate::words::{self, Word};

use super::context::Context;
use super::figures::document_title;
use super::{Body, Citation};

/// The name of what a body shows; empty where only the report has one.
#[inline(never)]
fn title(body: &Body) -> &str {
    match body {
        Body::Indicator(page) => &page.name,
        Body::Project(page) => &page.name,
        Body::Disease(page) => &page.name,
        Body::Result(page) => &page.title.text,
        Body::Diseases(page) => &page.title,
        Body::Indicators(page) => &page.title,
        Body::Attention(page) => &page.title,
        Body::Projects(page) => &page.title,
        Body::Results(page) => &page.title,
        Body::Efforts(page) => &page.title,
        Body::Method(page) => &page.title,
        Body::Glossary(page) => &page.title,
        Body::Search(page) => &page.title,
        Body::Waiting(page) => &page.title,
        Body::Board(_) | Body::Data(_) => "",
    }
}

/// References in two styles. Address and day of access are left open: nobody here knows them.
pub(super) fn citations(context: &Context<'_>, body: &Body) -> Vec<Citation> {
    let (words, about) = (context.words, &context.plan.about);
    let title = match title(body) {
        "" => about.plan.get(words.lang),
        title => title,
    };
    let attribution = context.plan.sources.first();
    let attribution = context.optional_text(attribution.map(|source| &source.attribution));
    let attribution = attribution.unwrap_or_default();
    let places = [
        ("title", title),
        ("report", &*document_title(context, 0)),
        ("attribution", &attribution),
        ("year", &*words::digits(about.updated.year)),
        ("version", &about.version),
        ("url", "{url}"),
        ("accessed", "{accessed}"),
    ];
    let citation = |style: &str, label: Word, template: Word| Citation {
        style: style.into(),
        label: words.text(label),
        text: words.fill(template, &places),
    };
    vec![
        citation("apa", Word::CiteApaLabel, Word::CiteApa),
        citation("plain", Word::CitePlainLabel, Word::CitePlain),
    ]
}
