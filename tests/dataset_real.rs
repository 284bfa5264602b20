//! The dataset that ships.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::collections::BTreeSet;

use plan_indicators::dataset::bundle;
use plan_indicators::dataset::check;
use plan_indicators::dataset::package::{list_spec, table_specs};
use plan_indicators::dataset::{Level, observation_ids};
use plan_indicators::model::{Coverage, Lang, PartState};
use support::{load, real_folder, tiny_folder};

#[test]
fn the_shipped_dataset_is_sound() {
    let checked = check::run(&load(&real_folder()));
    let told: Vec<String> = checked
        .findings
        .iter()
        .map(|it| it.line(Lang::En))
        .collect();
    assert_eq!(checked.count(Level::Error), 0, "{told:#?}");
    let plan = checked.plan.unwrap();
    assert!(plan.observations.len() > 500 && plan.printings.len() >= plan.observations.len());
    let ids: Vec<&String> = plan.observations.iter().map(|it| &it.id).collect();
    assert!(
        ids.into_iter().eq(&observation_ids(&plan)),
        "ids can be rebuilt"
    );
}

#[test]
fn the_shipped_dataset_survives_the_bundle() {
    let plan = check::run(&load(&real_folder())).plan.unwrap();
    let mut read = bundle::read(&bundle::write(&plan).unwrap()).unwrap();
    bundle::read_narratives(&mut read, &bundle::write_narratives(&plan).unwrap()).unwrap();
    if plan.parts.english == PartState::Here {
        bundle::read_texts(&mut read, &bundle::write_texts(&plan).unwrap()).unwrap();
    }
    bundle::read_quality(&mut read, &bundle::write_quality(&plan).unwrap()).unwrap();
    // The quality report tells the identities, and their code lists with them.
    let mut plan = plan;
    plan.identities.clear();
    plan.codelists.retain(|it| !it.id.starts_with("IDENTITY_"));
    // Compared piece by piece: a difference in the whole is too long to read.
    assert_eq!(read.codelists, plan.codelists);
    assert_eq!(read.sections, plan.sections);
    assert_eq!(read.narratives, plan.narratives);
    assert!(read == plan);
}

/// Every character of the report is accounted for, section by section.
#[test]
fn the_report_is_covered() {
    let plan = check::run(&load(&real_folder())).plan.unwrap();
    assert!(plan.coverage.iter().all(|it| it.uncovered == 0));
    let sum = |part: fn(&Coverage) -> u32| plan.coverage.iter().map(part).sum::<u32>();
    let narratives = sum(|it| it.narratives);
    let remainder = sum(|it| it.remainder);
    let all = narratives + sum(|it| it.printings) + sum(|it| it.headings) + remainder;
    // The report has 95,590 characters; one in eight is white space, a tag or a mark of a list.
    assert!(all > 83_000 && narratives > 67_000, "{all} {narratives}");
    assert!(remainder * 5 < all, "{remainder} of {all} are left out");
}

#[derive(serde::Deserialize)]
struct Descriptor {
    dimensions: Vec<Named>,
    resources: Vec<Resource>,
}

#[derive(serde::Deserialize)]
struct Named {
    #[serde(alias = "name")]
    id: String,
}

#[derive(serde::Deserialize)]
struct Resource {
    name: String,
    path: String,
    schema: Schema,
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Schema {
    fields: Vec<Field>,
    #[serde(default)]
    primary_key: Vec<String>,
}

#[derive(serde::Deserialize)]
struct Field {
    name: String,
    #[serde(default)]
    constraints: Constraints,
}

#[derive(Default, serde::Deserialize)]
struct Constraints {
    #[serde(default)]
    required: bool,
}

/// The descriptors that other tools validate by say the same as the rules here.
#[test]
fn descriptors_agree_with_the_rules() {
    for folder in [real_folder(), tiny_folder()] {
        let text = std::fs::read_to_string(folder.join("datapackage.json")).unwrap();
        let descriptor: Descriptor = serde_json::from_str(&text).unwrap();
        let dimensions: Vec<String> = descriptor.dimensions.into_iter().map(|it| it.id).collect();
        let specs = table_specs(&dimensions);
        let mut seen = BTreeSet::new();
        for resource in &descriptor.resources {
            let list = resource.path.strip_prefix("codelists/");
            let spec = match list.and_then(|path| path.strip_suffix(".csv")) {
                Some(id) => list_spec(id),
                None => specs
                    .iter()
                    .find(|it| it.name == resource.name)
                    .unwrap()
                    .clone(),
            };
            seen.insert(resource.name.clone());
            assert_eq!(resource.schema.primary_key, spec.key, "{}", resource.name);
            let fields: Vec<(&str, bool)> = resource
                .schema
                .fields
                .iter()
                .map(|field| (field.name.as_str(), field.constraints.required))
                .collect();
            let columns: Vec<(&str, bool)> = spec
                .columns
                .iter()
                .filter(|column| !column.optional || fields.iter().any(|it| it.0 == column.name))
                .map(|column| (column.name.as_str(), column.filled))
                .collect();
            assert_eq!(fields, columns, "{}", resource.name);
        }
        for spec in specs {
            assert!(seen.contains(spec.name), "{} is not described", spec.name);
        }
    }
}
