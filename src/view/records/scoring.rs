//! Reference methods, outlook and roll-ups.

use super::board::TargetGroup;
use super::indicator_page::Step;
use super::judgement::{Flag, Signal};
use crate::words::Text;

records! {
    /// What a reference method says of a target. Never an official grade, never held against one.
    pub struct ReferenceResult {
        /// Method id and version.
        pub method as "method": Text,
        /// 「参照手法：…」.
        pub label as "label": Text,
        /// The method's own words, or that it gives no result.
        pub verdict as "verdict": Text,
        /// The method's own measure, with its score where it publishes one.
        pub measure as "measure": Option<Text>,
        /// Why it gives no result, or no measure.
        pub reason as "reason": Option<Text>,
        /// Flags that travel with the result.
        pub flags as "flags": Vec<Flag>,
    }

    /// A reference method on the page of an indicator.
    pub struct ReferencePanel {
        /// The result.
        pub result as "result": ReferenceResult,
        /// The arithmetic.
        pub steps as "steps": Vec<Step>,
        /// Where the measure stands among the method's classes.
        pub scale as "scale": Option<Scale>,
    }

    /// A measure on a line, with the bounds of its classes.
    pub struct Scale {
        /// What is measured, and how much.
        pub label as "label": Text,
        /// The measure.
        pub value as "value": f64,
        /// Bounds between classes.
        pub marks as "marks": Vec<f64>,
        /// The classes, the best first.
        pub bands as "bands": Vec<ScaleBand>,
    }

    /// A class of a scale.
    pub struct ScaleBand {
        /// Its bound: `≥ 0.95`; empty where the target itself decides.
        pub bound as "bound": Text,
        /// Words.
        pub label as "label": Text,
        /// Whether the measure belongs to it.
        pub current as "current": bool,
    }

    /// What follows if.
    pub struct OutlookPanel {
        /// Heading.
        pub title as "title": Text,
        /// That this is neither forecast nor data.
        pub note as "note": Text,
        /// What remains and is needed as of the latest year with data, where that is not the as-of year.
        pub sentence as "sentence": Option<Text>,
        /// Scenarios from the plan's own values.
        pub scenarios as "scenarios": Vec<Scenario>,
        /// That there are too few values for a trend.
        pub no_trend as "noTrend": Option<Text>,
        /// The reader's own scenario, where values are assumed.
        pub assumed as "assumed": Option<Scenario>,
        /// The word that marks what is assumed.
        pub tag as "tag": Text,
        /// What becomes of assumed values.
        pub hint as "hint": Text,
        /// What is entered, with its unit.
        pub amount_label as "amountLabel": Text,
        /// What then stands.
        pub stands_label as "standsLabel": Text,
        /// Years without a value.
        pub years as "years": Vec<AssumedYear>,
    }

    /// One scenario.
    pub struct Scenario {
        /// `latest`, `mean`, `trend` or `assumed`.
        pub id as "id": Text,
        /// What it assumes.
        pub label as "label": Text,
        /// What would stand, and whether the target would.
        pub result as "result": Text,
    }

    /// One open year.
    pub struct AssumedYear {
        /// The year.
        pub year as "year": u16,
        /// Its label.
        pub label as "label": Text,
        /// The assumed value as a plain decimal; empty where none is.
        pub value as "value": Text,
        /// What would stand; empty where it cannot be said.
        pub stands as "stands": Text,
        /// What an even pace expects; empty where there is none.
        pub expected as "expected": Text,
        /// What the assumed values say.
        pub signal as "signal": Option<Signal>,
    }

    /// What needs attention.
    pub struct Attention {
        /// Heading.
        pub title as "title": Text,
        /// How many, in one sentence.
        pub lead as "lead": Text,
        /// How many for which first reason, official ones among them.
        pub kinds as "kinds": Option<Text>,
        /// What standing here means and what it does not.
        pub note as "note": Text,
        /// Targets by their first reason.
        pub groups as "groups": Vec<TargetGroup>,
        /// What to say when nothing fits the filters.
        pub empty as "empty": Option<Text>,
    }

    /// Counts by group, coverage first.
    pub struct RollUp {
        /// Heading.
        pub title as "title": Text,
        /// What is counted.
        pub note as "note": Text,
        /// Headings of the cells: the coverage, then what is counted.
        pub heads as "heads": Vec<Text>,
        /// Headings and groups in order.
        pub rows as "rows": Vec<RollUpRow>,
        /// What must be known of the counts by project.
        pub projects_note as "projectsNote": Text,
        /// Heading of the mean scores, shown on request.
        pub mean_title as "meanTitle": Text,
        /// What the mean is and is not.
        pub mean_note as "meanNote": Text,
    }

    /// A group, or a heading over several.
    pub struct RollUpRow {
        /// The filter it leads to: a field of the state; empty where it leads nowhere.
        pub filter as "filter": Text,
        /// The filter's code.
        pub code as "code": Text,
        /// Name.
        pub label as "label": Text,
        /// Coverage (`3/4`) and counts in the order of the heads; none for a heading.
        pub cells as "cells": Vec<Text>,
        /// Mean score, or that a target of the group has none; empty where no mean can be asked for.
        pub mean as "mean": Text,
    }
}
