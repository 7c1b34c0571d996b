//! Reads the parameters of an operation of an OpenAPI document.

use std::collections::HashMap;

use super::super::draft::{Parameter, parameter_schema, sort_parameters};
use super::super::origin::{Origin, Part};
use super::super::schema::shape::Shape;
use super::super::schema::text;
use super::expansion::Expansion;
use super::node::{as_text, member};
use super::operation::Path;
use super::{Reader, keys};
use crate::diagnostic::Diagnostic;
use crate::json::Json;
use crate::source::dialect::take_annotation;
use crate::source::endpoint::LOCATIONS;
use crate::source::header;
use crate::source::json::Node;
use crate::vocabulary::Location;

impl<'n, 't> Reader<'n, 't> {
    /// Returns the operation's parameters and those of its path. The former replace the latter with the same name.
    pub(super) fn parameters(
        &mut self,
        path: Path<'n, 't>,
        operation: &'n Node<'t>,
        origin: &mut Origin,
        expansion: &mut Expansion<'n>,
    ) -> Vec<Parameter> {
        let mut listed = self.listed(operation, expansion);
        let mut shared = self.listed(path.item, expansion);
        let is_same = |one: &Parameter, other: &Parameter| {
            let is_same_header = one.location == Location::Header && one.name.eq_ignore_ascii_case(&other.name);
            one.location == other.location && (one.name == other.name || is_same_header)
        };
        shared.retain(|(_, parameter)| !listed.iter().any(|(_, own)| is_same(own, parameter)));
        listed.append(&mut shared);
        self.refuse_duplicates(&listed);
        let places = listed.iter().map(|(node, parameter)| (parameter.name.clone(), self.problems.value(node)));
        origin.parts.extend(places.map(|(name, place)| (Part::Parameter(name), place)));
        let mut parameters: Vec<Parameter> = listed.into_iter().map(|(_, parameter)| parameter).collect();
        sort_parameters(&mut parameters, path.text);
        parameters
    }

    fn listed(&mut self, holder: &'n Node<'t>, expansion: &mut Expansion<'n>) -> Vec<(&'n Node<'t>, Parameter)> {
        let nodes = self.items(holder, "parameters").iter();
        nodes.filter_map(|node| Some((node, self.parameter(node, expansion)?))).collect()
    }

    fn refuse_duplicates(&mut self, listed: &[(&'n Node<'t>, Parameter)]) {
        let mut seen: HashMap<header::Key, &Node<'_>> = HashMap::new();
        for (node, Parameter { name, location, .. }) in listed {
            // Every key has to be inserted.
            let first = header::keys(name, *location).fold(None, |first, key| first.or(seen.insert(key, node)));
            let Some(first) = first else { continue };
            let message = format!("duplicate parameter `{name}`");
            let diagnostic = Diagnostic::error("duplicate-parameter", message)
                .label(self.problems.value(node), "duplicate")
                .label(self.problems.value(first), "first occurrence")
                .help("remove one of them");
            self.problems.push(diagnostic);
        }
    }

    fn parameter(&mut self, node: &'n Node<'t>, expansion: &mut Expansion<'n>) -> Option<Parameter> {
        let node = self.follow(node)?;
        self.known_keys(node, "a parameter", &keys::PARAMETER);
        let location = self.location(node)?;
        let name = self.name(node)?;
        if location == Location::Header && !self.is_header(node, name) {
            return None;
        }
        self.check_style(node, location);
        let Some(schema) = member(node, "schema") else {
            self.error("missing-key", node, "missing `schema` of a parameter", "add `schema`");
            return None;
        };
        let schema = self.schema(schema, expansion)?;
        self.check_explode(node, location, &schema);
        let described = self.text(node, "description").and_then(text::one_line);
        self.warn_of_other_entity(node, &schema, described.as_deref());
        let (schema, description) = parameter_schema(schema, described, self.text(node, "x-references"));
        let required = self.flag(node, "required") == Some(true) && location != Location::Path;
        Some(Parameter { name: name.to_owned(), location, required, description, schema })
    }

    fn location(&mut self, node: &'n Node<'t>) -> Option<Location> {
        let place = member(node, "in");
        let word = place.and_then(as_text);
        let known = LOCATIONS.into_iter().find(|(known, _)| Some(*known) == word);
        if known.is_none() {
            let help = "use a parameter in the path, in the query or in a header";
            self.error("not-expressed", place.unwrap_or(node), "unsupported location of a parameter", help);
        }
        known.map(|(_, location)| location)
    }

    fn name(&mut self, node: &'n Node<'t>) -> Option<&'n str> {
        let Some(at) = member(node, "name") else {
            self.error("missing-key", node, "missing `name` of a parameter", "add `name`");
            return None;
        };
        let name = self.text(node, "name")?;
        if name.is_empty() {
            self.problems.empty_name(self.problems.key(at), "a parameter");
        }
        Some(name)
    }

    /// Whether a header parameter can be sent. If not, reports why.
    fn is_header(&mut self, node: &'n Node<'t>, name: &str) -> bool {
        let Some(reason) = header::refusal(name) else { return true };
        // The client sends it itself, so nothing is lost.
        if name.eq_ignore_ascii_case("response-id") {
            return false;
        }
        let at = member(node, "name").unwrap_or(node);
        let message = format!("the header `{name}` {reason}");
        if ["accept", "authorization", "content-type"].iter().any(|ignored| name.eq_ignore_ascii_case(ignored)) {
            // OpenAPI requires that such a parameter is ignored.
            self.warning("bad-header", at, &message, "the parameter is ignored; remove it to avoid this warning");
        } else {
            self.error("bad-header", at, &message, header::HELP);
        }
        false
    }

    /// Checks the style: values are sent only in OpenAPI's default style.
    fn check_style(&mut self, node: &'n Node<'t>, location: Location) {
        let expected = if location == Location::Query { "form" } else { "simple" };
        if let Some(style) = self.text(node, "style").filter(|style| *style != expected) {
            let message = format!("unsupported parameter style `{style}`");
            let at = member(node, "style").unwrap_or(node);
            self.error("not-expressed", at, &message, "remove `style`; only OpenAPI's default is supported");
        }
    }

    /// Checks that a list is sent as a repeated key.
    fn check_explode(&mut self, node: &'n Node<'t>, location: Location, schema: &Json) {
        let is_joined = self.flag(node, "explode") == Some(false) && location == Location::Query;
        if is_joined && matches!(Shape::of(schema), Shape::Array(_)) {
            let at = member(node, "explode").unwrap_or(node);
            self.error(
                "not-expressed",
                at,
                "unsupported list in one value",
                "remove `explode`; a list is sent as a repeated key",
            );
        }
    }

    /// Returns the entity of an id. That of the schema takes precedence.
    fn warn_of_other_entity(&mut self, node: &'n Node<'t>, schema: &Json, described: Option<&str>) {
        let Some(entity) = schema.text("references") else { return };
        let stated = self.text(node, "x-references").map(str::to_owned);
        let own = stated.or_else(|| take_annotation(described?).references);
        if let Some(own) = own.filter(|own| own != entity) {
            let message = format!("the parameter refers to `{own}`, but its schema to `{entity}`");
            self.warning("not-expressed", node, &message, "remove one of the two; the entity of the schema is used");
        }
    }
}
