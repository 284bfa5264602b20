//! Which observations leave.

use crate::model::{Identity, Kind, Observation, Plan};

/// A filter: an observation must pass every list that is not absent.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Positions in `Plan::indicators`.
    pub indicators: Option<Vec<u16>>,
    /// Positions in the list `PROJECT`; 0 is the whole plan.
    pub projects: Option<Vec<u16>>,
    /// Positions in the list `DISEASE`; 0 selects what is not cut by it.
    pub diseases: Option<Vec<u16>>,
    /// Kinds of indicator.
    pub kinds: Option<Vec<Kind>>,
    /// Positions in the list `MINISTRY`.
    pub ministries: Option<Vec<u16>>,
    /// Positions in the list `GRADE`: official grades of the indicator in any year.
    pub grades: Option<Vec<u16>>,
    /// Reporting year.
    pub year: Option<u16>,
}

/// A code that the dataset does not have.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UnknownCode {
    /// The filter.
    pub filter: String,
    /// The code.
    pub code: String,
    /// The codes that it knows.
    pub known: Vec<String>,
}

impl Selection {
    /// Adds codes to one filter, named `indicator`, `project`, `disease`, `kind`, `ministry` or `grade`.
    ///
    /// # Errors
    /// [`UnknownCode`] for a code that is not in the dataset, and for another filter.
    pub fn require<'a>(
        &mut self,
        plan: &Plan,
        filter: &str,
        codes: impl Iterator<Item = &'a str>,
    ) -> Result<(), UnknownCode> {
        for code in codes {
            let known = match filter {
                "indicator" => add(&mut self.indicators, plan.indicator(code)),
                "project" => add(&mut self.projects, position(plan, "PROJECT", code)),
                "disease" => add(&mut self.diseases, position(plan, "DISEASE", code)),
                "kind" => add(&mut self.kinds, Kind::parse(code)),
                "ministry" => add(&mut self.ministries, position(plan, "MINISTRY", code)),
                "grade" => add(&mut self.grades, position(plan, "GRADE", code)),
                _ => false,
            };
            if !known {
                return Err(UnknownCode {
                    filter: filter.to_owned(),
                    code: code.to_owned(),
                    known: known_codes(plan, filter),
                });
            }
        }
        Ok(())
    }

    /// The positions of the observations that pass, in their order.
    #[must_use]
    pub fn observations(&self, plan: &Plan) -> Vec<u32> {
        let positions = (0_u32..).zip(&plan.observations);
        positions
            .filter(|(_, observation)| self.passes(plan, observation))
            .map(|(position, _)| position)
            .collect()
    }

    /// The positions of the identities in which an observation that passes takes part. One between numbers of
    /// the running text alone passes by its own project, indicator and year.
    #[must_use]
    pub fn identities(&self, plan: &Plan) -> Vec<usize> {
        let mut positions = Vec::new();
        for (position, identity) in plan.identities.iter().enumerate() {
            let facts = identity.facts();
            let mut known = facts.iter().filter_map(|fact| plan.fact(*fact));
            if known.any(|fact| self.passes(plan, fact))
                || (facts.is_empty() && self.passes_text(identity))
            {
                positions.push(position);
            }
        }
        positions
    }

    fn passes_text(&self, identity: &Identity) -> bool {
        let indicator = |list: &Vec<u16>| identity.indicator.is_some_and(|it| list.contains(&it));
        self.indicators.as_ref().is_none_or(indicator)
            && self
                .projects
                .as_ref()
                .is_none_or(|list| list.contains(&identity.project))
            && self.year.is_none_or(|year| year == identity.year)
            && self.diseases.is_none()
            && self.kinds.is_none()
            && self.ministries.is_none()
            && self.grades.is_none()
    }

    fn passes(&self, plan: &Plan, observation: &Observation) -> bool {
        let indicator = plan.indicators.get(usize::from(observation.indicator));
        let disease = || {
            let dimension = plan.dimension("DISEASE");
            let cut = observation
                .breakdown
                .iter()
                .find(|cut| Some(cut.0) == dimension);
            cut.map_or(0, |cut| cut.1)
        };
        let graded = |grades: &Vec<u16>| {
            let mut of_indicator = plan
                .grades
                .iter()
                .filter(|grade| grade.indicator == observation.indicator);
            of_indicator.any(|grade| grade.grade.is_some_and(|grade| grades.contains(&grade)))
        };
        let has = |list: &Option<Vec<u16>>, value: u16| {
            list.as_ref().is_none_or(|list| list.contains(&value))
        };
        has(&self.indicators, observation.indicator)
            && has(&self.projects, observation.project)
            && self
                .diseases
                .as_ref()
                .is_none_or(|list| list.contains(&disease()))
            && self.year.is_none_or(|year| year == observation.year)
            && self.kinds.as_ref().is_none_or(|kinds| {
                indicator.is_some_and(|indicator| kinds.contains(&indicator.kind))
            })
            && self.ministries.as_ref().is_none_or(|list| {
                indicator.is_some_and(|it| it.ministries.iter().any(|one| list.contains(one)))
            })
            && self.grades.as_ref().is_none_or(graded)
    }
}

fn add<T>(list: &mut Option<Vec<T>>, value: Option<T>) -> bool {
    let known = value.is_some();
    list.get_or_insert_default().extend(value);
    known
}

fn position(plan: &Plan, list: &str, code: &str) -> Option<u16> {
    plan.codelist(list)?.position(code)
}

fn known_codes(plan: &Plan, filter: &str) -> Vec<String> {
    match filter {
        "indicator" => plan.indicators.iter().map(|it| it.code.clone()).collect(),
        "kind" => Kind::ALL
            .iter()
            .map(|kind| kind.code().to_owned())
            .collect(),
        _ => {
            let list = plan.codelist(&filter.to_uppercase());
            let codes = list.into_iter().flat_map(|list| &list.codes);
            codes.map(|entry| entry.code.clone()).collect()
        }
    }
}
