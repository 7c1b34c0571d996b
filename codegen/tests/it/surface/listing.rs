//! Reads the listing of a crate as its reader does: each line stands for an item of Rust, and for what every item of its
//! kind has.

use std::collections::BTreeMap;

use eset_connect_codegen::{METHODS, Surface};
use proc_macro2::TokenStream;

use super::conventions::{CALL, ENUM, MESSAGE, MODEL, ON_PREMISES, REGION};
use super::krate::Facts;
use super::paths;

/// The types whose names a module imports.
const IMPORTED: [(&str, &str); 7] = [
    ("Any", "eset_connect_runtime::json::Any"),
    ("Bytes", "eset_connect_runtime::bytes::Bytes"),
    ("Duration", "eset_connect_runtime::json::Duration"),
    ("Secret", "eset_connect_runtime::json::Secret"),
    ("Struct", "eset_connect_runtime::json::Struct"),
    ("Timestamp", "eset_connect_runtime::json::Timestamp"),
    ("Value", "eset_connect_runtime::json::Value"),
];

/// Returns the facts that a listing claims. `code` has the facts of the crate: a call may be an alias or a type of its
/// own, and it decides which of the two is expected.
pub fn facts(listing: &[Surface], code: &Facts) -> Facts {
    let mut reader = Reader { code, facts: Facts::new(), items: BTreeMap::new(), responses: BTreeMap::new() };
    for surface in listing {
        let module = path_of(surface);
        for head in surface.text.lines().filter(|line| !line.starts_with(' ')) {
            if let Some((kind, name)) = head.split_once(' ') {
                let name = name.split([',', '(', ' ']).next().unwrap_or_default();
                reader.items.insert(format!("{module}::{name}"), kind.to_owned());
            }
        }
    }
    for surface in listing {
        let module = path_of(surface);
        if module.matches("::").count() > 1 {
            reader.add(format!("mod {module}"));
        }
        for block in surface.text.split("\n\n").map(|block| block.trim_matches('\n')).filter(|block| !block.is_empty())
        {
            reader.block(&module, block);
        }
    }
    reader.responses();
    reader.facts.extend(["mod crate::ids", "mod crate::services"].map(str::to_owned));
    reader.facts
}

fn path_of(surface: &Surface) -> String {
    if surface.module == "crate" { surface.module.clone() } else { format!("crate::{}", surface.module) }
}

struct Reader<'a> {
    code: &'a Facts,
    facts: Facts,
    /// The keyword of each item, by its path.
    items: BTreeMap<String, String>,
    /// What the pages of each response offer; `None` if it is no page.
    responses: BTreeMap<String, Option<Paged>>,
}

/// What a line calls the pages of an operation.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Paged {
    has_items: bool,
    has_deltas: bool,
}

impl Reader<'_> {
    fn all(&mut self, facts: &[&str], path: &str) {
        self.facts.extend(facts.iter().map(|fact| fact.replace('@', path)));
    }

    fn add(&mut self, fact: String) {
        self.facts.insert(fact);
    }

    /// Prints a type of a module with absolute paths.
    fn ty(&self, module: &str, text: &str) -> String {
        let tokens: TokenStream = text.parse().unwrap_or_else(|_| panic!("not a type: {text}"));
        paths::print(tokens, &|path| self.absolute(module, path))
    }

    fn absolute(&self, module: &str, path: &[String]) -> String {
        let below = |module: &str, rest: &[String]| [&[module.to_owned()], rest].concat().join("::");
        let own = below(module, path);
        let imported = IMPORTED.iter().find(|(name, _)| path == [*name]);
        match path[0].as_str() {
            "ids" => below("crate", path),
            "super" => below(module.rsplit_once("::").unwrap().0, &path[1..]),
            _ if self.items.contains_key(&own) => {
                assert_eq!(imported, None, "{own} has the name of an imported type");
                own
            }
            _ => imported.map_or_else(|| path.join("::"), |(_, path)| (*path).to_owned()),
        }
    }

    /// The type of an argument that takes a value: an enum, a time or a duration is taken as it is.
    fn taken(&self, ty: &str) -> String {
        let is_exact = ty.ends_with("json::Timestamp")
            || ty.ends_with("json::Duration")
            || self.items.get(ty).is_some_and(|kind| kind == "enum");
        if is_exact { ty.to_owned() } else { format!("impl Into<{ty}>") }
    }

    /// What the responses of operations have in addition to what every model has.
    fn responses(&mut self) {
        for (path, paged) in std::mem::take(&mut self.responses) {
            let Some(kind) = self.items.get(&path) else { continue };
            assert_eq!(kind, "struct", "{path}");
            if self.facts.iter().any(|fact| fact.starts_with(&format!("type {path} = "))) {
                continue;
            }
            let page = if paged.is_some() { ", PAGE" } else { "" };
            self.add(format!("impl eset_connect_runtime::AnswerModel for {path}: NAME{page}"));
            let Some(paged) = paged else { continue };
            let delta = if paged.has_deltas { ", next_delta_token" } else { "" };
            self.add(format!("impl eset_connect_runtime::Page for {path}: next_page_token{delta}"));
            if paged.has_items {
                let field = format!("field {path}.");
                let lists = self.facts.iter().filter_map(|fact| fact.strip_prefix(&field)?.split_once(": Vec<"));
                let item = lists.map(|(_, rest)| rest.trim_end_matches('>').to_owned()).next().unwrap_or_default();
                self.add(format!("impl eset_connect_runtime::ListPage for {path}: Item = {item}, take_items"));
            }
        }
    }
}

/// Reads the items: one method per keyword. `lines` are those below the first one.
impl Reader<'_> {
    fn block(&mut self, module: &str, block: &str) {
        let mut lines = block.lines();
        let head = lines.next().unwrap_or_default();
        let lines: Vec<_> = lines.map(str::trim_start).collect();
        match head.split_once(' ').unwrap_or((head, "")) {
            ("use", _) => std::iter::once(head).chain(lines).for_each(|line| self.import(module, line)),
            ("fn", rest) => self.operation(module, rest, &lines),
            ("struct", "OnPremises") if module == "crate" => self.all(&ON_PREMISES, "crate::OnPremises"),
            ("struct", rest) => self.structure(module, rest, &lines),
            ("enum", name) => self.enumeration(&format!("{module}::{name}"), &lines),
            ("mod", rest) => self.service(rest, &lines),
            ("type", rest) => self.id(rest),
            _ => panic!("unknown line: {head}"),
        }
    }

    /// `use super::v1::File`
    fn import(&mut self, module: &str, line: &str) {
        let target = self.ty(module, line.trim_start_matches("use "));
        let name = target.rsplit("::").next().unwrap_or_default();
        self.add(format!("use {module}::{name} = {target}"));
    }

    /// `mod fleet, feature "fleet"`
    fn service(&mut self, head: &str, lines: &[&str]) {
        self.add(format!("mod crate::{head}"));
        let feature = head.split_once(',').map(|(_, feature)| feature).unwrap_or_default();
        for line in lines {
            let path = format!("crate::{}", line.trim_start_matches("static "));
            let fact = format!("static {path}: eset_connect_runtime::Service");
            // That of the token operation is there without its feature.
            let is_gated = !self.code.contains(&fact);
            self.add(if is_gated { format!("{fact},{feature}") } else { fact });
        }
    }

    /// `type ids::DeviceUuid = Id<ids::entity::Device>`
    fn id(&mut self, line: &str) {
        let (name, ty) = line.split_once(" = ").unwrap_or_else(|| panic!("no type: {line}"));
        let marker = ty.trim_start_matches("Id<").trim_end_matches('>');
        self.add("mod crate::ids::entity".to_owned());
        self.add(format!("enum crate::{marker}"));
        self.add(format!("type crate::{name} = eset_connect_runtime::json::Id<crate::{marker}>"));
    }

    /// `On "STATE_ON"`
    fn enumeration(&mut self, path: &str, lines: &[&str]) {
        let is_region = path == "crate::Region";
        self.all(if is_region { REGION } else { ENUM }, path);
        for line in lines {
            let (variant, name) = line.split_once(' ').unwrap_or_else(|| panic!("no name: {line}"));
            self.add(format!("variant {path}::{variant}"));
            if !is_region {
                self.add(format!("json {path}::{variant} = {name}"));
            }
        }
    }

    fn structure(&mut self, module: &str, head: &str, lines: &[&str]) {
        let (name, marks) = head.split_once(", ").unwrap_or((head, ""));
        let path = format!("{module}::{name}");
        if marks == "empty response" {
            self.add(format!("type {path} = eset_connect_runtime::EmptyAnswer<{module}::empty::{name}>"));
            return;
        }
        assert!(["", "with setters"].contains(&marks), "{head}");
        self.all(&MODEL, &path);
        for line in lines {
            if let Some(name) = line.strip_prefix("message ") {
                self.all(&MESSAGE, &path);
                self.add(format!("message {path} = {name}"));
            } else if let Some(from) = line.strip_prefix("from(").and_then(|line| line.strip_suffix(')')) {
                let from = self.ty(module, from);
                if from == "String" {
                    self.add(format!("impl From<&str> for {path}"));
                }
                self.add(format!("impl From<{from}> for {path}"));
            } else if let Some(rest) = line.strip_prefix("fn ") {
                self.constructor(module, &path, rest);
            } else {
                self.field(module, &path, line, marks == "with setters");
            }
        }
    }

    /// `wash_once(program: Program), name = "Wash"`
    fn constructor(&mut self, module: &str, path: &str, line: &str) {
        let (name, arguments, _) = call(line);
        let into = |(name, ty): (&str, &str)| format!("{name}: impl Into<{}>", self.ty(module, ty));
        let arguments: Vec<_> = arguments.into_iter().map(into).collect();
        self.add(format!("fn {path}::{name}({}) -> Self", arguments.join(", ")));
    }

    /// `serial: Option<u64> "serial", in quotes, read-only`
    fn field(&mut self, module: &str, path: &str, line: &str, has_setters: bool) {
        let (declared, json) = line.split_once(" \"").unwrap_or_else(|| panic!("no name in JSON: {line}"));
        let (name, ty) = declared.split_once(": ").unwrap_or_else(|| panic!("no type: {line}"));
        let (json, read_only) = json.strip_suffix(", read-only").map_or((json, false), |json| (json, true));
        let ty = self.ty(module, ty);
        self.add(format!("field {path}.{name}: {ty}"));
        self.add(format!("json {path}.{name} = \"{json}"));
        if has_setters && !read_only {
            let inside = |outer: &str| ty.strip_prefix(outer).and_then(|inner| inner.strip_suffix('>'));
            let value = if let Some(item) = inside("Vec<") {
                format!("impl IntoIterator<Item = {}>", self.taken(item))
            } else if let Some(value) = inside("BTreeMap<String, ") {
                format!("impl IntoIterator<Item = (impl Into<String>, {})>", self.taken(value))
            } else {
                let value =
                    inside("Option<Box<").map(|inner| inner.trim_end_matches('>')).or_else(|| inside("Option<"));
                self.taken(value.unwrap_or(&ty))
            };
            self.add(format!("fn {path}::{name}(self, value: {value}) -> Self"));
        }
    }

    /// `list_vehicles(depot_uuid: ids::DepotUuid) -> ListVehicles: ListVehiclesResponse, paged`
    fn operation(&mut self, module: &str, head: &str, lines: &[&str]) {
        let (name, arguments, rest) = call(head);
        let rest = rest.strip_prefix(" -> ").unwrap_or_else(|| panic!("no response: {head}"));
        let (of, response) = rest.split_once(": ").unwrap_or_else(|| panic!("no response: {head}"));
        let (response, marks) = response.split_once(", ").unwrap_or((response, ""));
        let (path, of, response) = (format!("{module}::{name}"), format!("{module}::{of}"), self.ty(module, response));
        let argument = |(name, ty): (&str, &str)| match self.ty(module, ty) {
            ty if ty == "String" => format!("{name}: &str"),
            ty if ty.starts_with("crate::ids::") => format!("{name}: impl Into<{ty}>"),
            ty => format!("{name}: {ty}"),
        };
        let arguments: Vec<_> = arguments.into_iter().map(argument).collect();
        self.add(format!("fn {path}({}) -> {of}", arguments.join(", ")));
        for line in lines {
            self.operation_member(module, &path, &of, line);
        }
        let has_members = self.facts.iter().any(|fact| fact.starts_with(&format!("fn {of}::")));
        let paged = match marks {
            "" => None,
            "paged" => Some(Paged { has_items: true, has_deltas: false }),
            "paged, with deltas" => Some(Paged { has_items: true, has_deltas: true }),
            "paged without items" => Some(Paged { has_items: false, has_deltas: false }),
            "paged without items, with deltas" => Some(Paged { has_items: false, has_deltas: true }),
            _ => panic!("unknown marks: {head}"),
        };
        let alias = format!("type {of} = eset_connect_runtime::PlainCall<{response}>");
        if paged.is_none() && !has_members && self.code.contains(&alias) {
            self.add(alias);
        } else {
            let kind = if paged.is_some() { "Paged" } else { "Call" };
            let target = format!("eset_connect_runtime::{kind}<{response}>");
            self.facts
                .extend(CALL.iter().map(|fact| fact.replace('@', &of).replace('%', &target).replace('#', &response)));
        }
        let known = self.responses.entry(response).or_default();
        *known = match (*known, paged) {
            (Some(one), Some(other)) => Some(Paged { has_deltas: one.has_deltas || other.has_deltas, ..other }),
            (one, other) => one.or(other),
        };
    }

    fn operation_member(&mut self, module: &str, path: &str, of: &str, line: &str) {
        let first = line.split([' ', ':']).next().unwrap_or_default();
        let is_status = first == "default" || first.len() == 3 && first.bytes().all(|byte| byte.is_ascii_digit());
        if METHODS.iter().any(|(method, _)| line.starts_with(&format!("{method} /"))) {
            self.add(format!("calls {path} = {line}"));
        } else if let Some(line) = line.strip_prefix("refused without ") {
            let (name, method) = line.rsplit_once(" unless ").unwrap_or_else(|| panic!("no method: {line}"));
            self.add(format!("sends {path} = {name}"));
            self.add(format!("fn {of}::{}(self) -> Self", method.trim_end_matches("()")));
        } else if !is_status {
            self.parameter(module, path, of, line);
        }
    }

    /// `?filter.state filter_state: State`, or `X-Revision: revision: i64, required`
    fn parameter(&mut self, module: &str, path: &str, of: &str, line: &str) {
        let (parameter, ty) = line.rsplit_once(": ").unwrap_or_else(|| panic!("unknown line: {line}"));
        let (sent, method) = parameter.rsplit_once(' ').unwrap_or_else(|| panic!("unknown line: {line}"));
        let sent = sent.strip_prefix('?').or_else(|| sent.strip_suffix(':')).unwrap_or_else(|| panic!("{line}"));
        if ty.ends_with(", required") {
            self.add(format!("sends {path} = \"{sent}\""));
            return;
        }
        self.add(format!("sends {of}::{method} = \"{sent}\""));
        let value = match ty.strip_prefix('[').and_then(|ty| ty.strip_suffix(']')) {
            Some(item) => format!("values: impl IntoIterator<Item = {}>", self.taken(&self.ty(module, item))),
            None if ty.starts_with("impl ") => format!("value: {ty}"),
            None => format!("value: {}", self.taken(&self.ty(module, ty))),
        };
        self.add(format!("fn {of}::{method}(self, {value}) -> Self"));
    }
}

/// Splits `name(argument: Type, argument: Type)rest`.
fn call(line: &str) -> (&str, Vec<(&str, &str)>, &str) {
    let (name, rest) = line.split_once('(').unwrap_or_else(|| panic!("no arguments: {line}"));
    let (arguments, rest) = rest.split_once(')').unwrap_or_else(|| panic!("no end of arguments: {line}"));
    let mut depth = 0;
    let arguments = arguments.split(|c| {
        depth += i32::from(c == '<') - i32::from(c == '>');
        c == ',' && depth == 0
    });
    let arguments = arguments.filter_map(|argument| argument.trim_start().split_once(": "));
    (name, arguments.collect(), rest)
}
