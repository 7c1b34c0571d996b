//! A stand-in for the service, in memory: it takes one task, whose devices run it one after the other.

use std::sync::Mutex;

use eset_connect::automation::v1::{CreateTaskRequest, RunCommand};
use eset_connect::bytes::Bytes;
use eset_connect::http::{Request, Response};
use eset_connect::json;
use eset_connect::testing::{FakeTransport, answer};
use serde_json::{Value, json};

/// The last of them is off.
pub const DEVICES: [&str; 3] = ["device-1", "device-2", "device-3"];

const TASK: &str = "a7c91b52-0f3d-4e8a-9c61-5d20b8e4f713";

#[derive(Default)]
struct Service {
    command: Option<String>,
    /// How often the runs were asked for.
    looks: usize,
}

pub fn start() -> FakeTransport {
    let service = Mutex::new(Service::default());
    FakeTransport::new(move |request| {
        let Ok(mut service) = service.lock() else { return Ok(answer(500, "")) };
        Ok(service.respond(request).unwrap_or_else(|| answer(400, "")))
    })
}

impl Service {
    /// Nothing if there is no answer to the request.
    fn respond(&mut self, request: &Request<Bytes>) -> Option<Response<Bytes>> {
        let body = match request.uri().path() {
            "/v1/device_tasks" => self.create(request.body())?,
            path if path == format!("/v1/device_tasks/{TASK}/runs") => self.runs()?,
            _ => return None,
        };
        Some(answer(200, body.to_string()))
    }

    fn create(&mut self, body: &[u8]) -> Option<Value> {
        let request: CreateTaskRequest = json::from_slice(body).ok()?;
        let task = request.task.as_ref()?;
        let has_trigger = task.triggers.iter().any(|trigger| trigger.manual.is_some());
        let action =
            task.action.as_ref().filter(|action| has_trigger && action.name.as_deref() == Some("RunCommand"))?;
        self.command = RunCommand::try_from(action.params.as_ref()?).ok()?.command_line;
        Some(json!({ "task": { "uuid": TASK, "displayName": task.display_name } }))
    }

    fn runs(&mut self) -> Option<Value> {
        self.command.as_deref().filter(|command| *command == "hostname")?;
        self.looks += 1;
        let run = |(index, device): (usize, &&str)| {
            let (status, end) = match (self.looks.checked_sub(index + 2), index) {
                (None, _) => ("RUNNING", None),
                (Some(_), 0) => ("FINISHED", Some("2026-05-04T09:15:02Z")),
                (Some(_), _) => ("FAILED", Some("2026-05-04T09:15:07Z")),
            };
            let status = format!("TASK_RUN_STATUS_{status}");
            json!({ "deviceUuid": device, "taskUuid": TASK, "status": status, "endTime": end })
        };
        let runs: Vec<Value> = DEVICES[..2].iter().enumerate().map(run).collect();
        Some(json!({ "taskRuns": runs }))
    }
}
