//! EDR rules, and the exclusions that hold them back.

use eset_connect::incident_management::v2::{
    CreateEdrRuleExclusionRequest, CreateEdrRuleRequest, EdrRule, EdrRuleExclusion, EdrRuleScope,
    UpdateEdrRuleDefinitionBody, UpdateEdrRuleExclusionDefinitionBody,
};

use super::definition::{self, Definition};
use super::occurrence::rule_id;
use super::threats::{RULES, level};
use crate::answer::Answer;
use crate::reply::Refusal;
use crate::request::Request;
use crate::state::{Groups, World, seed};
use crate::store::Collection;

/// The longest note of an exclusion, in characters.
const LONGEST_NOTE: usize = 2048;

/// The rules and the exclusions.
#[derive(Debug, Default)]
pub struct EdrRules {
    pub rules: Collection<EdrRule>,
    pub exclusions: Collection<EdrRuleExclusion>,
}

impl EdrRules {
    /// The rules that the seeded detections name, and an exclusion for the first ones.
    pub fn seeded(seed: u64, groups: &Groups) -> Self {
        let author = seed::id(seed, "edr author", 0);
        let departments = groups.departments();
        let scope = |index: usize| {
            let group = departments.get(index % departments.len().max(1));
            group.map(|group| EdrRuleScope::new().device_group_uuid(group.as_str())).into_iter().collect::<Vec<_>>()
        };
        let mut out = Self::default();
        for (position, known) in RULES.iter().enumerate() {
            let id = rule_id(seed, position);
            let mut rule = EdrRule::new();
            rule.uuid = Some(id.as_str().into());
            rule.xml_definition = Some(xml(known.name, known.score, known.process));
            rule.enabled = Some(position + 1 < RULES.len());
            rule.author_uuid = Some(author.clone());
            rule.editor_uuid = Some(author.clone());
            show(&mut rule, Definition { name: known.name.to_owned(), score: Some(known.score) });
            out.rules.insert(id, rule);
        }
        for (position, known) in RULES.iter().take(3).enumerate() {
            let (id, name) = (seed::id(seed, "edr exclusion", position as u64), format!("Except: {}", known.name));
            let mut exclusion = EdrRuleExclusion::new();
            exclusion.uuid = Some(id.as_str().into());
            exclusion.xml_definition = Some(xml(&name, known.score, known.process));
            exclusion.display_name = Some(name);
            exclusion.enabled = Some(true);
            exclusion.note = Some("Used by the administrators".to_owned());
            exclusion.rule_uuids = vec![rule_id(seed, position).into()];
            exclusion.scopes = scope(position);
            exclusion.author_uuid = Some(author.clone());
            exclusion.editor_uuid = Some(author.clone());
            out.exclusions.insert(id, exclusion);
        }
        out
    }
}

/// Returns the definition of a rule that matches a process. The texts are those of the seed, without markup.
fn xml(name: &str, score: i64, process: &str) -> String {
    let file = process.rsplit('\\').next().unwrap_or(process);
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rule>\n  <description>\n    <name>{name}</name>\n    \
         <category>Default</category>\n    <os>Windows</os>\n    <severity>{score}</severity>\n  </description>\n  \
         <definition>\n    <process>\n      <condition component=\"FileItem\" property=\"FileName\" condition=\"is\" \
         value=\"{file}\"/>\n    </process>\n  </definition>\n</rule>\n"
    )
}

/// Sets what a rule has from its definition. Without a severity there, the level stays as it was given.
fn show(rule: &mut EdrRule, definition: Definition) {
    rule.display_name = Some(definition.name);
    rule.severity_score = definition.score;
    if let Some(score) = definition.score {
        rule.severity_level = Some(level(score));
    }
}

/// Returns the id of the user who sent the request.
fn editor(world: &World, request: &Request) -> String {
    seed::user(world.seed, &request.user)
}

pub fn list(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let level = request.query("severityLevel").filter(|level| !level.ends_with("_UNSPECIFIED"));
    let selects =
        |rule: &EdrRule| level.is_none_or(|level| rule.severity_level.as_ref().is_some_and(|is| is.as_str() == level));
    let rules = &world.edr.rules;
    let total = rules.iter().filter(|(_, rule)| selects(rule)).count();
    Ok(Answer::page(request, &rules.page(request.page, selects), &total_size(request, total)))
}

fn total_size(request: &Request, total: usize) -> Vec<(&'static str, String)> {
    if request.is_set("includeTotalSize") { vec![("totalSize", total.to_string())] } else { Vec::new() }
}

pub fn get(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    rule(world, request.path("ruleUuid"))
}

fn rule(world: &World, id: &str) -> Result<Answer, Refusal> {
    world.edr.rules.json(id).map(|rule| Answer::field("rule", rule)).ok_or_else(|| no_rule(id))
}

pub fn create(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: CreateEdrRuleRequest = request.body()?;
    let given = body.rule.ok_or_else(|| Refusal::invalid("rule", "required"))?;
    let definition = definition::read("rule.xmlDefinition", given.xml_definition.as_deref())?;
    let (id, editor) = (world.new_id("edr rule"), editor(world, request));
    let mut rule = EdrRule::new();
    rule.uuid = Some(id.as_str().into());
    rule.enabled = Some(given.enabled.unwrap_or_default());
    rule.scopes = given.scopes;
    rule.severity_level = given.severity_level;
    rule.xml_definition = given.xml_definition;
    rule.author_uuid = Some(editor.clone());
    rule.editor_uuid = Some(editor);
    show(&mut rule, definition);
    world.edr.rules.insert(id.as_str(), rule);
    self::rule(world, &id)
}

pub fn update(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("ruleUuid");
    rule(world, id)?;
    let body: UpdateEdrRuleDefinitionBody = request.body()?;
    let definition = definition::read("xmlDefinition", body.xml_definition.as_deref())?;
    let editor = editor(world, request);
    world.edr.rules.change(id, |rule| {
        rule.xml_definition = body.xml_definition;
        rule.editor_uuid = Some(editor);
        show(rule, definition);
    });
    rule(world, id)
}

pub fn enable(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    set_enabled(world, request, true)
}

pub fn disable(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    set_enabled(world, request, false)
}

fn set_enabled(world: &mut World, request: &Request, enabled: bool) -> Result<Answer, Refusal> {
    let id = request.path("ruleUuid");
    let changed = world.edr.rules.change(id, |rule| rule.enabled = Some(enabled));
    changed.map(|_| Answer::empty()).ok_or_else(|| no_rule(id))
}

pub fn delete(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("ruleUuid");
    world.edr.rules.remove(id).map(|_| Answer::empty()).ok_or_else(|| no_rule(id))
}

pub fn list_exclusions(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let exclusions = &world.edr.exclusions;
    let total = exclusions.iter().count();
    Ok(Answer::page(request, &exclusions.page(request.page, |_| true), &total_size(request, total)))
}

pub fn get_exclusion(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    exclusion(world, request.path("exclusionUuid"))
}

fn exclusion(world: &World, id: &str) -> Result<Answer, Refusal> {
    let exclusion = world.edr.exclusions.json(id);
    exclusion.map(|exclusion| Answer::field("exclusion", exclusion)).ok_or_else(|| no_exclusion(id))
}

pub fn create_exclusion(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: CreateEdrRuleExclusionRequest = request.body()?;
    let given = body.exclusion.ok_or_else(|| Refusal::invalid("exclusion", "required"))?;
    let definition = definition::read("exclusion.xmlDefinition", given.xml_definition.as_deref())?;
    let length = given.note.as_ref().map_or(0, |note| note.chars().count());
    if length > LONGEST_NOTE {
        let found = format!("expected at most {LONGEST_NOTE} characters, found {length}");
        return Err(Refusal::invalid("exclusion.note", found));
    }
    let (id, editor) = (world.new_id("edr exclusion"), editor(world, request));
    let mut exclusion = EdrRuleExclusion::new();
    exclusion.uuid = Some(id.as_str().into());
    exclusion.display_name = Some(definition.name);
    exclusion.enabled = Some(given.enabled.unwrap_or_default());
    exclusion.note = given.note;
    exclusion.rule_uuids = given.rule_uuids;
    exclusion.scopes = given.scopes;
    exclusion.xml_definition = given.xml_definition;
    exclusion.author_uuid = Some(editor.clone());
    exclusion.editor_uuid = Some(editor);
    world.edr.exclusions.insert(id.as_str(), exclusion);
    self::exclusion(world, &id)
}

pub fn update_exclusion(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("exclusionUuid");
    exclusion(world, id)?;
    let body: UpdateEdrRuleExclusionDefinitionBody = request.body()?;
    let definition = definition::read("xmlDefinition", body.xml_definition.as_deref())?;
    let editor = editor(world, request);
    world.edr.exclusions.change(id, |exclusion| {
        exclusion.xml_definition = body.xml_definition;
        exclusion.display_name = Some(definition.name);
        exclusion.editor_uuid = Some(editor);
    });
    exclusion(world, id)
}

pub fn delete_exclusion(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("exclusionUuid");
    world.edr.exclusions.remove(id).map(|_| Answer::empty()).ok_or_else(|| no_exclusion(id))
}

fn no_rule(id: &str) -> Refusal {
    Refusal::not_found("the EDR rule", id)
}

fn no_exclusion(id: &str) -> Refusal {
    Refusal::not_found("the EDR rule exclusion", id)
}
