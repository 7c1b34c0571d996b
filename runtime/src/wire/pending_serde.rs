//! A pending response as serde data: a flat map of strings and two numbers.
//!
//! Written by hand, like all serde code of this crate, because a derive costs compile time for every user.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderName, HeaderValue, Uri};
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::client_headers::refusal;
use super::{DeploymentId, OperationRef, Pending, PendingOrigin, PreparedRequest};

impl Serialize for Pending {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let PreparedRequest {
            operation, answer, method, uri, accept, content_type, parameters, body, accepted, ..
        } = &*self.request;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("api", &self.origin.api)?;
        match &self.origin.deployment {
            DeploymentId::Unknown => {}
            DeploymentId::Region(label) => map.serialize_entry("region", label)?,
            DeploymentId::OnPremises(base_url) => map.serialize_entry("onPremises", base_url)?,
        }
        map.serialize_entry("service", &operation.service)?;
        map.serialize_entry("host", &operation.host)?;
        map.serialize_entry("operation", &operation.name)?;
        if let Some(answer) = answer {
            map.serialize_entry("answer", answer)?;
        }
        map.serialize_entry("method", method.as_str())?;
        map.serialize_entry("template", &operation.template)?;
        map.serialize_entry("path", uri.path())?;
        if let Some(query) = uri.query() {
            map.serialize_entry("query", query)?;
        }
        for (key, value) in [("accept", accept), ("contentType", content_type)] {
            if let Some(value) = value.as_ref().and_then(|value| value.to_str().ok()) {
                map.serialize_entry(key, value)?;
            }
        }
        if !parameters.is_empty() {
            map.serialize_entry("headers", &texts_of(parameters))?;
        }
        map.serialize_entry("body", &STANDARD.encode(body))?;
        map.serialize_entry("responseId", self.response_id())?;
        map.serialize_entry("acceptedAt", &accepted.unwrap_or(0))?;
        if let Some(minutes) = self.origin.expire_minutes {
            map.serialize_entry("expireMinutes", &minutes)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Pending {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Reader)
    }
}

/// The optional strings.
const OPTIONAL: [&str; 6] = ["region", "onPremises", "query", "answer", "accept", "contentType"];

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Pending;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a pending response")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pending, A::Error> {
        let mut texts = BTreeMap::new();
        let (mut accepted, mut expire_minutes) = (None, None);
        let mut headers: BTreeMap<String, String> = BTreeMap::new();
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "acceptedAt" => accepted = Some(map.next_value()?),
                "headers" => headers = map.next_value()?,
                "expireMinutes" => expire_minutes = Some(map.next_value()?),
                _ => match map.next_value()? {
                    Value::String(text) => drop(texts.insert(key, text)),
                    _ if OPTIONAL.contains(&&*key) => {
                        return Err(de::Error::custom(format!("`{key}` is not a string")));
                    }
                    // A later version may store more fields.
                    _ => {}
                },
            }
        }
        read(texts, &headers, accepted, expire_minutes)
    }
}

fn read<E: de::Error>(
    mut texts: BTreeMap<String, String>,
    headers: &BTreeMap<String, String>,
    accepted: Option<u64>,
    expire_minutes: Option<u32>,
) -> Result<Pending, E> {
    let deployment = match (texts.remove("region"), texts.remove("onPremises")) {
        (None, None) => DeploymentId::Unknown,
        (Some(label), None) => DeploymentId::Region(label.into()),
        (None, Some(base_url)) => DeploymentId::OnPremises(base_url.into()),
        (Some(_), Some(_)) => return Err(E::custom("a pending response cannot be both in a region and on premises")),
    };
    let uri = uri(&mut texts)?;
    let [answer, accept, content_type] = ["answer", "accept", "contentType"].map(|key| texts.remove(key));
    let mut text = |key| texts.remove(key).ok_or_else(|| E::missing_field(key));
    let operation = OperationRef {
        name: text("operation")?.into(),
        service: text("service")?.into(),
        host: text("host")?.into(),
        template: text("template")?.into(),
        info: None,
    };
    let request = PreparedRequest {
        operation,
        answer: answer.map(Into::into),
        method: text("method")?.parse().map_err(E::custom)?,
        uri,
        accept: accept.map(HeaderValue::try_from).transpose().map_err(E::custom)?,
        content_type: content_type.map(HeaderValue::try_from).transpose().map_err(E::custom)?,
        parameters: parameters(headers)?,
        body: STANDARD.decode(text("body")?).map_err(E::custom)?.into(),
        response_id: Some(response_id(&text("responseId")?)?),
        accepted: Some(accepted.ok_or_else(|| E::missing_field("acceptedAt"))?),
    };
    let origin = PendingOrigin { api: text("api")?.into(), deployment, expire_minutes };
    Ok(Pending { origin: Box::new(origin), request: Box::new(request) })
}

/// The values of the header parameters, which were made of text.
fn texts_of(parameters: &[(HeaderName, HeaderValue)]) -> BTreeMap<&str, String> {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    parameters.iter().map(|(name, value)| (name.as_str(), text(value))).collect()
}

fn parameters<E: de::Error>(headers: &BTreeMap<String, String>) -> Result<Vec<(HeaderName, HeaderValue)>, E> {
    let parameter = |(name, value): (&String, &String)| {
        let name = HeaderName::try_from(name).map_err(E::custom)?;
        match refusal(&name) {
            Some(reason) => Err(E::custom(format_args!("a pending response cannot set the header `{name}`: {reason}"))),
            None => Ok((name, HeaderValue::try_from(value).map_err(E::custom)?)),
        }
    };
    headers.iter().map(parameter).collect()
}

fn uri<E: de::Error>(texts: &mut BTreeMap<String, String>) -> Result<Uri, E> {
    let path = texts.remove("path").ok_or_else(|| E::missing_field("path"))?;
    if !path.starts_with('/') {
        return Err(E::custom("the path of a pending response does not start with a slash"));
    }
    let uri = match texts.remove("query") {
        Some(query) => format!("{path}?{query}").parse(),
        None => path.parse(),
    };
    uri.map_err(E::custom)
}

/// Parses an id, which must be a valid header value.
fn response_id<E: de::Error>(text: &str) -> Result<HeaderValue, E> {
    let id = HeaderValue::from_str(text).ok().filter(|_| !text.trim().is_empty());
    id.ok_or_else(|| E::custom("the id of a pending response is not a header value"))
}
