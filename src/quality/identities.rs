//! Identities: first what does not hold, by reason, then what holds, by kind.

use super::saying::Saying;
use crate::model::{
    Bilingual, Identity, IdentityKind, IdentityReason, Lang, QualityEntry, QualityLabel,
    QualityList, QualitySection, Term,
};
use crate::reconcile::{Wording, tally, wording};
use crate::words::{QualityWord, Text, Words};

/// The verdict of what holds.
const HOLDS: &str = "HOLDS";

/// The verdict of what holds only with the corrected reading of a misprint.
const HOLDS_CORRECTED: &str = "HOLDS_CORRECTED";

/// What all identities come to.
pub(super) fn headline(saying: &Saying<'_>) -> Bilingual {
    let tally = tally(&saying.plan.identities);
    let mut faults = 0;
    for (reason, count) in &tally.fail {
        faults += count * usize::from(*reason == IdentityReason::SourceFault);
    }
    let word = match (tally.all, tally.fails(), faults) {
        (0, ..) => QualityWord::HeadlineNone,
        (_, 0, _) => QualityWord::HeadlineHolds,
        (.., 0) => QualityWord::Headline,
        _ => QualityWord::HeadlineFaults,
    };
    let (all, hold) = (Saying::count(tally.all), Saying::count(tally.hold));
    let fail = Saying::count(tally.fails());
    let faults = Saying::count(faults);
    let places = [
        ("all", &all),
        ("hold", &hold),
        ("fail", &fail),
        ("faults", &faults),
    ];
    Saying::word(word, &places)
}

/// What can come out, in the order in which it is shown.
pub(super) fn verdicts(saying: &Saying<'_>) -> Vec<QualityLabel> {
    let label = |code: &str, word| QualityLabel {
        code: code.to_owned(),
        label: Saying::word(word, &[]),
    };
    let mut verdicts = vec![
        label(HOLDS, QualityWord::VerdictHolds),
        label(HOLDS_CORRECTED, QualityWord::VerdictHoldsCorrected),
    ];
    for reason in IdentityReason::ALL {
        verdicts.push(coded(saying, IdentityReason::LIST, reason.code()));
    }
    let stand = |verdict: &QualityLabel| {
        let mut identities = saying.plan.identities.iter();
        identities.any(|it| verdict_of(it) == verdict.code)
    };
    verdicts.retain(stand);
    verdicts
}

/// Kinds of identity, in the order in which they are shown.
pub(super) fn kinds(saying: &Saying<'_>) -> Vec<QualityLabel> {
    let mut kinds = Vec::new();
    for &kind in IdentityKind::ALL {
        if saying.plan.identities.iter().any(|it| it.kind == kind) {
            kinds.push(coded(saying, IdentityKind::LIST, kind.code()));
        }
    }
    kinds
}

/// A code of a list with its label.
fn coded(saying: &Saying<'_>, list: &str, code: &str) -> QualityLabel {
    let codes = saying.plan.codelist(list).map_or(&[][..], |it| &it.codes);
    let entry = codes.iter().find(|it| it.code == code);
    QualityLabel {
        code: code.to_owned(),
        label: entry.map(|it| it.label.clone()).unwrap_or_default(),
    }
}

fn verdict_of(identity: &Identity) -> &'static str {
    match identity.reason {
        _ if identity.holds && identity.holds_printed => HOLDS,
        _ if identity.holds => HOLDS_CORRECTED,
        Some(reason) => reason.code(),
        None => "",
    }
}

pub(super) fn sections(saying: &Saying<'_>) -> Vec<QualitySection> {
    let mut fails = Saying::section("fails", QualityWord::SectionFails, None);
    for reason in IdentityReason::ALL {
        let QualityLabel { code, label } = coded(saying, IdentityReason::LIST, reason.code());
        fails.lists.push(list(saying, label, &code, |it| {
            verdict_of(it) == reason.code()
        }));
    }
    let mut holds = Saying::section("holds", QualityWord::SectionHolds, None);
    let corrected = Saying::word(QualityWord::VerdictHoldsCorrected, &[]);
    holds
        .lists
        .push(list(saying, corrected, HOLDS_CORRECTED, |it| {
            verdict_of(it) == HOLDS_CORRECTED
        }));
    for kind in IdentityKind::ALL {
        let QualityLabel { label, .. } = coded(saying, IdentityKind::LIST, kind.code());
        let mut list = list(saying, label, HOLDS, |it| {
            it.kind == *kind && verdict_of(it) == HOLDS
        });
        list.folded = true;
        holds.lists.push(list);
    }
    vec![fails, holds]
}

fn list(
    saying: &Saying<'_>,
    title: Bilingual,
    verdict: &str,
    belongs: impl Fn(&Identity) -> bool,
) -> QualityList {
    let mut list = QualityList {
        title,
        verdict: verdict.to_owned(),
        ..QualityList::default()
    };
    for identity in saying.plan.identities.iter().filter(|it| belongs(it)) {
        let [ja, en] = [Lang::Ja, Lang::En].map(|lang| {
            let words = Words { lang };
            wording(saying.plan, words, identity)
        });
        let both = |field: fn(&Wording) -> &Text| {
            Saying::both(|words| match words.lang {
                Lang::Ja => field(&ja).clone(),
                Lang::En => field(&en).clone(),
            })
        };
        if let (Some(_), Some(_)) = (&ja.reason, &en.reason) {
            list.note = both(|it| it.reason.as_ref().unwrap_or(&it.sentence));
        }
        let mut entry = QualityEntry {
            title: both(|it| &it.subject),
            figures: both(|it| &it.formula),
            sentence: both(|it| &it.sentence),
            note: identity.note.clone().unwrap_or_default(),
            quote: quote(identity),
            kind: identity.kind.code().to_owned(),
            indicator: saying.indicator_code(identity.indicator),
            project: saying.project_code(identity.project),
            projects: projects(saying, identity),
            ..QualityEntry::default()
        };
        if ja.difference.is_some() {
            entry.difference = both(|it| it.difference.as_ref().unwrap_or(&it.formula));
        }
        if let Some((source, offset)) = place(identity) {
            let texts = saying.texts_at(source, offset);
            saying.point(&mut entry, &texts);
        }
        list.entries.push(entry);
    }
    list
}

/// The words of the text that state it.
fn quote(identity: &Identity) -> String {
    let statement = identity.statement.as_ref();
    statement.map(|it| it.printed.clone()).unwrap_or_default()
}

/// Where it stands in the running text.
fn place(identity: &Identity) -> Option<(u16, u32)> {
    let terms = identity.result.iter().chain(&identity.terms);
    let mut places = terms.filter_map(|term| match term {
        Term::Number(_, place) | Term::Item(place) => Some(place),
        _ => None,
    });
    let place = identity.statement.as_ref().or_else(|| places.next())?;
    Some((identity.source?, place.offset))
}

/// The projects whose values take part, and the one that it is about.
fn projects(saying: &Saying<'_>, identity: &Identity) -> Vec<String> {
    let facts = identity.facts().into_iter();
    let facts = facts.filter_map(|position| saying.plan.fact(position));
    let mut positions: Vec<u16> = facts.map(|fact| fact.project).collect();
    positions.push(identity.project);
    positions.sort_unstable();
    positions.dedup();
    let named = positions.into_iter().filter(|&project| project != 0);
    named.map(|project| saying.project_code(project)).collect()
}
