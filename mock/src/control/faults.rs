//! The faults as JSON.

use serde_json::{Value, json};

use super::fields::Fields;
use crate::exchange::Service;
use crate::fault::list::Entry;
use crate::fault::rule::FaultRule;
use crate::fault::syntax::{self, FaultSyntaxError};
use crate::reply::Refusal;
use crate::rule::{Frequency, Target};

/// Lists the rules.
pub fn list(service: &Service) -> Value {
    let faults: Vec<_> = service.faults.all().iter().map(document).collect();
    json!({ "faults": faults })
}

/// Adds a rule.
pub fn add(service: &Service, body: &[u8]) -> Result<Value, Refusal> {
    let mut fields = Fields::of(body)?;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let fault = fields.required("fault", "a text such as \"503 retry-after 2\"", text)?;
    let on = fields.optional("on", "a text such as \"GET /v1/devices\"", text)?;
    let times = |value: &Value| value.as_u64().and_then(|times| times.try_into().ok());
    let frequency = Frequency {
        times: fields.optional("times", "a number of times", times)?,
        rate: fields.optional("random", "a share of requests from 0 to 1", Value::as_f64)?,
        seed: fields.optional("seed", "a number", Value::as_u64)?,
    };
    fields.end()?;
    frequency.check().map_err(|reason| Refusal::invalid("random", reason))?;
    let wrong = |name: &'static str| move |error: FaultSyntaxError| Refusal::invalid(name, error.to_string());
    let fault = syntax::fault(&fault).map_err(wrong("fault"))?;
    let target = on.map_or(Ok(Target::EveryCall), |on| syntax::target(&on)).map_err(wrong("on"))?;
    let rule = FaultRule::new(fault, target, frequency).map_err(|reason| Refusal::invalid("fault", reason))?;
    Ok(document(&service.faults.add(rule)))
}

/// Removes a rule.
pub fn remove(service: &Service, id: &str) -> Result<Value, Refusal> {
    match id.parse() {
        Ok(number) if service.faults.remove(number) => Ok(json!({})),
        _ => Err(Refusal::not_found("fault", id)),
    }
}

/// Removes all rules.
pub fn remove_all(service: &Service) -> Value {
    service.faults.clear();
    json!({})
}

fn document(entry: &Entry) -> Value {
    let frequency = entry.rule.frequency();
    json!({
        "id": entry.id,
        "fault": entry.rule.fault().to_string(),
        "on": entry.rule.target().to_string(),
        "times": frequency.times,
        "random": frequency.rate,
        "seed": frequency.seed,
        "left": entry.turns.left(),
        "hits": entry.hits,
    })
}
