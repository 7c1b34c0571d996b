//! Invented schemas: models in each other and in themselves, enums, maps and scalars.

use super::{Invention, NOUNS, array, map, reference, scalar};
use crate::import::printer::json::Json;

/// The number of nested models; the innermost contain no others.
const DEEPEST: usize = 4;
/// The largest number of properties of a model that is used again. Larger ones would not test more.
const SMALL: usize = 20;

const BASE64: &str = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";
/// Keys of properties that are also keywords of a schema.
const SELF_NAMED: [&str; 11] = [
    "type",
    "readOnly",
    "description",
    "title",
    "format",
    "required",
    "default",
    "enum",
    "items",
    "properties",
    "example",
];
const KEYS: [&str; 12] = [
    "name",
    "id",
    "uuid",
    "data",
    "status",
    "weight",
    "hashMd5",
    "hashSha256",
    "fuel_level",
    "originUuid",
    "createTime",
    "containedParts",
];
const SCALARS: [(&str, Option<&str>); 14] = [
    ("string", None),
    ("string", None),
    ("string", Some("date-time")),
    ("string", Some("byte")),
    ("string", Some("binary")),
    ("string", Some("password")),
    ("string", Some("int64")),
    ("string", Some("uint64")),
    ("integer", Some("int32")),
    ("integer", Some("int64")),
    ("integer", Some("uint32")),
    ("number", Some("double")),
    ("number", Some("float")),
    ("boolean", None),
];

impl Invention {
    /// A new model, an existing one, or one of the enclosing ones.
    pub fn model(&mut self, depth: usize) -> Json {
        // A model with a sentence for a name is known by its place, so nothing can refer back to it.
        let open: Vec<_> = self.open.iter().filter(|name| !name.contains(' ')).collect();
        if !open.is_empty() && self.random.one_in(6) {
            return reference(open[self.random.below(open.len())]);
        }
        let small: Vec<_> = self.complete.iter().filter(|(_, size)| *size <= SMALL).cloned().collect();
        if !small.is_empty() && self.random.one_in(5) {
            let (name, size) = &small[self.random.below(small.len())];
            self.size += size;
            return reference(name);
        }
        self.new_model(depth)
    }

    fn new_model(&mut self, depth: usize) -> Json {
        let name = self.name("");
        let before = self.size;
        self.open.push(name.clone());
        // Its position in the document is that of its name.
        let place = self.schemas.len();
        self.schemas.push((name.clone(), Json::Null));
        let mut properties = Json::from([]);
        self.add_properties(&mut properties, depth);
        // A print in a request leaves read-only properties out, and a name alone refers to another print.
        if properties.members().iter().all(|(_, property)| property.get("readOnly") == Some(&Json::Bool(true))) {
            properties.set("seen", scalar("string", None));
        }
        let model = self.about_model(properties);
        self.schemas[place].1 = model;
        self.open.pop();
        self.complete.push((name.clone(), self.size - before));
        reference(&name)
    }

    /// A model without a name. One of its properties is printed in every layout, because without properties it would
    /// not be a model.
    pub fn nameless_model(&mut self, depth: usize) -> Json {
        let mut properties = Json::from([("seen", scalar("string", None))]);
        self.add_properties(&mut properties, depth);
        self.about_model(properties)
    }

    fn add_properties(&mut self, properties: &mut Json, depth: usize) {
        for _ in 0..=self.random.below(5) {
            let key = self.key();
            // If a model has both properties, its text is lost, and the importer warns about it.
            let has_both = matches!(key.as_str(), "title" | "description")
                && ["title", "description"].iter().any(|other| properties.get(other).is_some());
            if properties.get(&key).is_none() && !has_both {
                self.size += 1;
                let property = self.property(depth);
                properties.set(&key, property);
            }
        }
    }

    fn about_model(&mut self, properties: Json) -> Json {
        let mut model = Json::from([("type", "object".into())]);
        let has_text = !self.random.one_in(4);
        // If a model has a property called `description`, a title cannot be distinguished from a text that the property
        // replaced; and a title alone that a property replaces is lost.
        let has_place = ["description", "title"].iter().all(|key| properties.get(key).is_none());
        if self.random.one_in(4) && (has_text || has_place) {
            model.set("title", self.random.title());
        }
        if has_text {
            model.set("description", self.random.text());
        }
        if self.random.one_in(4) {
            model.set("required", Json::Array(vec![properties.members()[0].0.as_str().into()]));
        }
        model.set("properties", properties);
        model
    }

    fn property(&mut self, depth: usize) -> Json {
        let mut schema = match self.random.below(if depth < DEEPEST { 25 } else { 18 }) {
            0 => scalar("object", None),
            1 => map(self.anything()),
            2 => map(self.scalar()),
            3 => map(self.enumeration()),
            4 | 5 => array(self.scalar()),
            6 => array(self.enumeration()),
            7 => array(reference("protobufAny")),
            8 | 9 => return self.referred(Self::enumeration),
            10 => return self.referred(|_| reference("protobufAny")),
            11 => return self.referred(Self::empty_or_free),
            12 => self.values("Mode"),
            13..18 => self.scalar(),
            18 | 19 => map(self.model(depth + 1)),
            20 | 21 => array(self.model(depth + 1)),
            22 => return self.nameless_model(depth + 1),
            _ => return self.referred(|invention| invention.model(depth + 1)),
        };
        self.describe(&mut schema);
        self.mark(&mut schema);
        schema
    }

    fn describe(&mut self, schema: &mut Json) {
        let is_enum = schema.get("enum").is_some();
        if self.random.one_in(4) {
            schema.set("title", self.random.title());
        }
        match self.random.below(4) {
            0 => {}
            1 if !is_enum => schema.set("description", self.random.annotated_text()),
            _ => schema.set("description", self.random.text()),
        }
        if is_id(schema) && self.random.one_in(12) {
            schema.set("x-references", "depot_management.v1.Depot");
            schema.set("description", self.random.text());
        }
    }

    /// Read-only marks, limits and examples, which pages do not print.
    fn mark(&mut self, schema: &mut Json) {
        if self.random.one_in(5) {
            schema.set("readOnly", true);
        }
        if self.random.one_in(12) {
            schema.set("nullable", true);
        }
        let is_plain = schema.get("format").is_none() && schema.get("enum").is_none();
        match schema.text("type") {
            Some("string") if is_plain && self.random.one_in(2) => {
                schema.set("pattern", "^[^\"|\\\\]{1,20}$");
                schema.set("minLength", 1);
                schema.set("maxLength", 20);
                schema.set("example", "a \"b\"");
            }
            Some("integer" | "number") if self.random.one_in(3) => {
                schema.set("minimum", -1);
                schema.set("maximum", 100);
                schema.set("default", 0);
            }
            Some("array") if self.random.one_in(3) => {
                schema.set("maxItems", 1000);
                schema.set("example", Json::Array(Vec::new()));
            }
            Some("object") if self.random.one_in(3) => {
                schema.set("maxProperties", 10);
                schema.set("example", Json::from([("a", 1.into())]));
            }
            _ => {}
        }
    }

    /// A reference, sometimes with its own text.
    fn referred(&mut self, invent: impl FnOnce(&mut Self) -> Json) -> Json {
        let target = invent(self);
        if !self.random.one_in(3) {
            return target;
        }
        let can_be_marked = self.lacks_read_only(&target);
        let mut about = if self.is_newer { target } else { Json::from([("allOf", Json::Array(vec![target]))]) };
        about.set("description", self.random.text());
        if can_be_marked && self.random.one_in(3) {
            about.set("readOnly", true);
        }
        about
    }

    /// Whether the schema has no property called `readOnly`, which would replace the mark.
    fn lacks_read_only(&self, target: &Json) -> bool {
        let is_target = |(name, _): &&(String, Json)| reference(name) == *target;
        let schema = self.schemas.iter().find(is_target).map_or(&Json::Null, |(_, schema)| schema);
        *schema != Json::Null && schema.at(&["properties", "readOnly"]).is_none()
    }

    fn scalar(&mut self) -> Json {
        let (word, format) = self.random.pick(&SCALARS);
        if format != Some("byte") {
            return scalar(word, format);
        }
        let mut byte = Json::from([("pattern", BASE64.into())]);
        byte.set("type", word);
        byte.set("format", "byte");
        byte
    }

    /// A model without properties.
    pub fn empty(&mut self, end: &str) -> Json {
        let mut schema = scalar("object", None);
        match self.random.below(3) {
            0 => schema.set("title", "empty"),
            1 => schema.set("description", self.random.text()),
            _ => {}
        }
        self.add(end, schema)
    }

    fn empty_or_free(&mut self) -> Json {
        if self.random.one_in(2) {
            return self.empty("Options");
        }
        let free = map(self.anything());
        self.add("Struct", free)
    }

    /// The values of a map with any values.
    fn anything(&mut self) -> Json {
        if self.random.one_in(2) { Json::Bool(true) } else { Json::from([]) }
    }

    /// An enum with a name.
    pub fn enumeration(&mut self) -> Json {
        let mut schema = self.values("State");
        let values = schema.get("enum").map_or(&[][..], Json::elements);
        let values: Vec<String> = values.iter().filter_map(Json::as_str).map(str::to_owned).collect();
        schema.set("default", values[0].as_str());
        match self.random.below(4) {
            0 => schema.set("title", self.random.title()),
            _ => schema.set("description", self.random.meanings(&values)),
        }
        self.add("State", schema)
    }

    /// An enum without a name.
    pub fn values(&mut self, about: &str) -> Json {
        let about = format!("{}_{}", self.random.pick(&NOUNS), about).to_uppercase();
        let first = if self.random.one_in(8) { "NONE" } else { "UNSPECIFIED" };
        let mut values = vec![format!("{about}_{first}").into()];
        for value in ["OPEN", "CLOSED", "2ND", "CLOSED_EARLY"] {
            if !self.random.one_in(2) {
                values.push(format!("{about}_{value}").into());
            }
        }
        let mut schema = scalar("string", None);
        schema.set("enum", Json::Array(values));
        schema
    }

    fn add(&mut self, end: &str, schema: Json) -> Json {
        let name = self.name(end);
        let added = reference(&name);
        self.schemas.push((name, schema));
        added
    }

    /// A key of a property or a parameter.
    pub fn key(&mut self) -> String {
        match self.random.below(6) {
            0 => self.random.pick(&SELF_NAMED).to_owned(),
            1 | 2 => self.random.pick(&KEYS).to_owned(),
            _ => {
                let (noun, end) = (self.random.pick(&NOUNS), self.random.pick(&["Uuid", "Count", "Details", "Name"]));
                format!("{}{}{end}", noun[..1].to_lowercase(), &noun[1..])
            }
        }
    }

    /// Names contain a counter, so that they are unique.
    fn name(&mut self, end: &str) -> String {
        let (noun, count) = (self.random.pick(&NOUNS), self.schemas.len());
        match self.random.below(10) {
            0 => format!("fleet_managementv1{noun}{end}{count}"),
            1 => format!("known_typesv2{noun}{end}{count}"),
            2 => format!("type{noun}{end}{count}"),
            3 => format!("Reference to {noun} {count} that will be updated."),
            4 => format!("{noun}sUpdate{noun}{count}{end}Body"),
            version => format!("v{}{noun}{end}{count}", 1 + version % 2),
        }
    }
}

/// Whether a value can be the id of an entity, or a list of them.
pub fn is_id(schema: &Json) -> bool {
    let item = schema.get("items").unwrap_or(schema);
    matches!(item.text("type"), Some("string" | "integer")) && item.get("enum").is_none()
}
