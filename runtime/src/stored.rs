//! A pending answer as serde data: a flat map of texts and two numbers.
//!
//! Written out by hand, as everything of serde in this crate: a derive would be paid for by every
//! user's build.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderValue, Uri};
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::deployment::Place;
use crate::outgoing::{Outgoing, Target};
use crate::pending::{Keeper, Pending};

impl Serialize for Pending {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Outgoing { target, method, uri, accept, content_type, body, accepted, .. } = &*self.outgoing;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("api", &self.keeper.api)?;
        match &self.keeper.place {
            Place::Unknown => {}
            Place::Region(label) => map.serialize_entry("region", label)?,
            Place::OnPremises(base_url) => map.serialize_entry("onPremises", base_url)?,
        }
        map.serialize_entry("service", &target.service)?;
        map.serialize_entry("host", &target.host)?;
        map.serialize_entry("operation", &target.operation)?;
        map.serialize_entry("method", method.as_str())?;
        map.serialize_entry("template", &target.template)?;
        map.serialize_entry("path", uri.path())?;
        if let Some(query) = uri.query() {
            map.serialize_entry("query", query)?;
        }
        for (key, value) in [("accept", accept), ("contentType", content_type)] {
            if let Some(value) = value.as_ref().and_then(|value| value.to_str().ok()) {
                map.serialize_entry(key, value)?;
            }
        }
        map.serialize_entry("body", &STANDARD.encode(body))?;
        map.serialize_entry("responseId", self.response_id())?;
        map.serialize_entry("acceptedAt", &accepted.unwrap_or(0))?;
        if let Some(minutes) = self.keeper.expire_minutes {
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

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Pending;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a pending answer")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pending, A::Error> {
        let mut texts = BTreeMap::new();
        let (mut accepted, mut expire_minutes) = (None, None);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "acceptedAt" => accepted = Some(map.next_value()?),
                "expireMinutes" => expire_minutes = Some(map.next_value()?),
                _ => {
                    texts.insert(key, map.next_value::<String>()?);
                }
            }
        }
        read(texts, accepted, expire_minutes)
    }
}

fn read<E: de::Error>(
    mut texts: BTreeMap<String, String>,
    accepted: Option<u64>,
    expire_minutes: Option<u32>,
) -> Result<Pending, E> {
    let place = match (texts.remove("region"), texts.remove("onPremises")) {
        (None, None) => Place::Unknown,
        (Some(label), None) => Place::Region(label.into()),
        (None, Some(base_url)) => Place::OnPremises(base_url.into()),
        (Some(_), Some(_)) => return Err(E::custom("a pending answer is in a region or on premises, not both")),
    };
    let uri = uri(&mut texts)?;
    let [accept, content_type] = ["accept", "contentType"].map(|key| texts.remove(key));
    let mut text = |key| texts.remove(key).ok_or_else(|| E::missing_field(key));
    let target = Target {
        operation: text("operation")?.into(),
        service: text("service")?.into(),
        host: text("host")?.into(),
        template: text("template")?.into(),
        endpoint: None,
    };
    let outgoing = Outgoing {
        target,
        method: text("method")?.parse().map_err(E::custom)?,
        uri,
        accept: accept.map(HeaderValue::try_from).transpose().map_err(E::custom)?,
        content_type: content_type.map(HeaderValue::try_from).transpose().map_err(E::custom)?,
        body: STANDARD.decode(text("body")?).map_err(E::custom)?.into(),
        response_id: Some(response_id(&text("responseId")?)?),
        accepted: Some(accepted.ok_or_else(|| E::missing_field("acceptedAt"))?),
    };
    let keeper = Keeper { api: text("api")?, place, expire_minutes };
    Ok(Pending { keeper: Box::new(keeper), outgoing: Box::new(outgoing) })
}

fn uri<E: de::Error>(texts: &mut BTreeMap<String, String>) -> Result<Uri, E> {
    let path = texts.remove("path").ok_or_else(|| E::missing_field("path"))?;
    if !path.starts_with('/') {
        return Err(E::custom("the path of a pending answer does not start with a slash"));
    }
    let uri = match texts.remove("query") {
        Some(query) => format!("{path}?{query}").parse(),
        None => path.parse(),
    };
    uri.map_err(E::custom)
}

/// An id that can stand in a header and in messages.
fn response_id<E: de::Error>(text: &str) -> Result<HeaderValue, E> {
    let id = HeaderValue::from_str(text).ok().filter(|id| !id.is_empty());
    id.ok_or_else(|| E::custom("the id of a pending answer is no header value"))
}
