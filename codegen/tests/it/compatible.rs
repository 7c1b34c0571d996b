//! New fields, optional parameters, values and formats do not break programs. The additions that do are listed in
//! ARCHITECTURE.md ("What the vendor may add") and here.

use eset_connect_codegen::{Folder, SourceFile};
use serde_json::{Value, json};

use crate::support::crates::Workspace;
use crate::support::documents::{api_file, document, request};
use crate::support::folder;

/// A program that uses the crate before the changes.
const PROGRAM: &str = r#"
#![deny(warnings)]

use fleet::fleet::v1;
use fleet::{Answer, Call, Client, Error, Operation, Pending, Response, Started};

/// The types of calls have names.
pub struct Calls {
    pub get: v1::GetVehicle,
    pub rename: v1::RenameVehicle,
    pub delete: v1::DeleteVehicle,
    pub enable: v1::EnableVehicle,
    pub download: v1::DownloadVehicle,
    pub vehicles: v1::ListVehicles,
    pub depots: v1::ListDepots,
}

pub fn calls() -> Calls {
    Calls {
        get: v1::get_vehicle("1"),
        rename: v1::rename_vehicle("1", v1::RenameVehicleRequest::new().name("new")),
        delete: v1::delete_vehicle("1"),
        enable: v1::enable_vehicle("1"),
        download: v1::download_vehicle("1"),
        vehicles: v1::list_vehicles().page_size(10_u32),
        depots: v1::list_depots(),
    }
}

/// A call converts into the generic one, and can be borrowed as it.
pub fn generic(calls: &Calls) -> [Call<v1::DeleteVehicleResponse>; 2] {
    fn lent<T>(call: &Call<T>) -> Call<T> {
        call.clone()
    }
    fn by_trait<O: Operation>(operation: &O) -> Call<O::Output> {
        operation.call().clone()
    }
    let _: (Call<v1::ListDepotsResponse>, Call<v1::EnableVehicleResponse>) = (lent(&calls.depots), by_trait(&calls.enable));
    let _: Call<v1::GetVehicleResponse> = by_trait(&calls.get);
    let _: Call<v1::ListDepotsResponse> = calls.depots.clone().into();
    [calls.delete.clone().into(), lent(&calls.delete)]
}

pub async fn send(calls: &Calls, client: &Client) -> Result<(), Error> {
    let got: Response<v1::GetVehicleResponse> = calls.get.send(client).await?;
    let vehicle: v1::Vehicle = got.into_inner().vehicle.unwrap_or_default();
    println!("{}", state(&vehicle));
    let v1::Vehicle { name, doors, .. } = vehicle;
    let _: (Option<String>, Vec<v1::Door>) = (name, doors);
    let _: v1::DeleteVehicleResponse = calls.delete.send(client).await?.into_inner();
    let _: Response<v1::EnableVehicleResponse> = calls.enable.send(client).await?;
    let _: v1::RenameVehicleResponse = calls.rename.clone().send(client).await?.into_inner();
    let _: fleet::bytes::Bytes = calls.download.send(client).await?.into_inner();
    let depots: Vec<v1::Depot> = calls.depots.send(client).await?.into_inner().depots;
    println!("{}", depots.len());
    let mut items = calls.vehicles.items(client);
    while let Some(vehicle) = items.next().await {
        let _: v1::Vehicle = vehicle?;
    }
    match calls.delete.start(client).await? {
        Started::Ready(_) => Ok(()),
        Started::Pending(pending) => finish::<v1::DeleteVehicleResponse>(&pending, client).await,
    }
}

async fn finish<T: Answer>(pending: &Pending, client: &Client) -> Result<(), Error> {
    pending.finish::<T>(client).await.map(|_| ())
}

fn state(vehicle: &v1::Vehicle) -> &'static str {
    match &vehicle.state {
        Some(v1::VehicleState::On) => "on",
        Some(v1::VehicleState::Unrecognized(_)) => "new",
        Some(_) | None => "other",
    }
}
"#;

/// A change of the vendor that breaks programs: its name, the change, the part of a program that compiles before, and
/// the compiler's error after.
type Exception = (&'static str, fn(&mut Documents), &'static str, &'static str);

const EXCEPTIONS: [Exception; 6] = [
    (
        "second-list",
        |documents| documents.vehicles["trailers"] = json!([{ "$ref": "v1Trailer", "name": { "type": "string" } }]),
        "pub fn f(client: &fleet::Client) { let _ = v1::list_vehicles().items(client); }",
        "ListPage",
    ),
    (
        "recursion",
        |documents| documents.vehicle["front"]["vehicle"] = json!({ "$ref": "v1Vehicle" }),
        "pub fn f(vehicle: v1::Vehicle) -> Option<v1::Door> { vehicle.front }",
        "E0308",
    ),
    (
        "known-format",
        |documents| documents.vehicle["name"]["format"] = json!("date-time"),
        "pub fn f(vehicle: v1::Vehicle) -> Option<String> { vehicle.name }",
        "E0308",
    ),
    (
        "first-field-of-a-request",
        |documents| {
            documents.enable_request = json!({ "$ref": "v1EnableVehicleRequest", "reason": { "type": "string" } });
        },
        "pub fn f() { let _ = v1::enable_vehicle(\"1\"); }",
        "E0061",
    ),
    (
        "values-without-the-name",
        |documents| documents.vehicle["phase"]["enum"] = json!(["CAR_OLD", "CAR_NEW", "BUS_NEW"]),
        "pub fn f(vehicle: &v1::Vehicle) -> bool { matches!(vehicle.phase, Some(v1::VehiclePhase::Old)) }",
        "E0599",
    ),
    (
        "model-named-as-a-call",
        |documents| {
            documents.vehicle["deletion"] = json!({ "$ref": "v1DeleteVehicle", "by": { "type": "string" } });
        },
        "pub fn f() -> v1::DeleteVehicle { v1::delete_vehicle(\"1\") }",
        "E0308",
    ),
];

#[test]
fn additions_break_programs_only_where_listed() {
    let mut workspace = Workspace::named("compatible");
    workspace.add("before", &Documents::before().folder("before-api"));
    workspace.add("after", &Documents::after().folder("after-api"));
    workspace.add_program("program-before", "before", PROGRAM);
    workspace.add_program("program-after", "after", PROGRAM);
    for (name, change, program, _) in EXCEPTIONS {
        let mut documents = Documents::before();
        change(&mut documents);
        let program = format!("use fleet::fleet::v1;\n{program}\n");
        workspace.add_program(&format!("{name}-before"), "before", &program);
        workspace.add(name, &documents.folder(&format!("{name}-api")));
        workspace.add_program(&format!("{name}-after"), name, &program);
    }
    let mut arguments = vec!["check", "--workspace", "--quiet"];
    let broken: Vec<_> = EXCEPTIONS.iter().map(|(name, ..)| format!("{name}-after")).collect();
    arguments.extend(broken.iter().flat_map(|name| ["--exclude", name]));
    if let Err(output) = workspace.cargo(&arguments) {
        panic!("a program is broken:\n{output}");
    }
    let output = workspace
        .cargo(&["check", "--workspace", "--quiet", "--keep-going"])
        .expect_err("no exception breaks a program");
    for (name, _, _, expected) in EXCEPTIONS {
        let error = output.split("error").filter(|part| part.contains(&format!("crates/{name}-after/")));
        assert!(
            error.into_iter().any(|part| part.contains(expected)),
            "{name} breaks nothing, or otherwise:\n{output}"
        );
    }
}

/// The schemas of the changed service.
struct Documents {
    vehicle: Value,
    vehicles: Value,
    depots: Value,
    get: Value,
    delete: Value,
    enable: Option<Value>,
    enable_request: Value,
    rename_request: Value,
    /// Query parameters of operations, by the end of the file's name.
    parameters: Vec<(&'static str, Value)>,
}

impl Documents {
    fn before() -> Self {
        let page = ["pageSize", "pageToken"].map(|name| ("list_vehicles", parameter(name)));
        Self {
            vehicle: json!({
                "$ref": "v1Vehicle",
                "uuid": { "type": "string" },
                "name": { "type": "string" },
                "state": { "$ref": "v1VehicleState", "type": "string", "enum": ["VEHICLE_STATE_UNSPECIFIED", "VEHICLE_STATE_ON"] },
                "phase": { "type": "string", "enum": ["CAR_OLD", "CAR_NEW"] },
                "doors": [{ "$ref": "v1Door", "number": { "type": "integer" } }],
                "front": { "$ref": "v1Door", "number": { "type": "integer" } },
            }),
            vehicles: json!({ "$ref": "v1ListVehiclesResponse", "nextPageToken": { "type": "string" } }),
            depots: json!({ "$ref": "v1ListDepotsResponse", "depots": [{ "$ref": "v1Depot", "name": { "type": "string" } }] }),
            get: json!({ "$ref": "v1GetVehicleResponse" }),
            delete: json!({ "$ref": "v1DeleteVehicleResponse", "type": "object" }),
            enable: None,
            enable_request: json!({ "$ref": "v1EnableVehicleRequest", "type": "object" }),
            rename_request: json!({ "$ref": "v1RenameVehicleRequest", "name": { "type": "string" } }),
            parameters: page.into(),
        }
    }

    /// Adds one of each change that the vendor may make, in all places where it is possible.
    fn after() -> Self {
        let mut documents = Self::before();
        let text = || json!({ "type": "string" });
        // New fields: in models, in responses, in a response without fields, in a request.
        documents.vehicle["color"] = text();
        documents.vehicle["roof"] = json!({ "$ref": "v1Roof", "color": text() });
        documents.vehicles["totalSize"] = json!({ "type": "integer" });
        documents.get["etag"] = text();
        documents.delete =
            json!({ "$ref": "v1DeleteVehicleResponse", "deleteTime": { "type": "string", "format": "date-time" } });
        documents.enable = Some(json!({ "$ref": "v1EnableVehicleResponse", "vehicle": { "$ref": "v1Vehicle" } }));
        documents.rename_request["reason"] = text();
        // New values.
        documents.vehicle["state"]["enum"] =
            json!(["VEHICLE_STATE_UNSPECIFIED", "VEHICLE_STATE_ON", "VEHICLE_STATE_SOLD"]);
        // A new format.
        documents.vehicle["name"]["format"] = json!("display-name");
        // New optional parameters: another one, the first one, and those for paging.
        for name in
            ["list_vehicles", "get_vehicle", "delete_vehicle", "enable_vehicle", "rename_vehicle", "download_vehicle"]
        {
            documents.parameters.push((name, parameter("includeMore")));
        }
        documents.parameters.extend(["pageSize", "pageToken"].map(|name| ("list_depots", parameter(name))));
        documents.depots["nextPageToken"] = text();
        documents
    }

    fn folder(&self, crate_name: &str) -> Folder {
        let mut vehicles = self.vehicles.clone();
        vehicles["vehicles"] = json!([self.vehicle]);
        let mut get = self.get.clone();
        get["vehicle"] = self.vehicle.clone();
        let renamed = json!({ "$ref": "v1RenameVehicleResponse", "vehicle": { "$ref": "v1Vehicle" } });
        let file = json!({ "type": "string", "format": "binary" });
        let one = "/v1/vehicles/{vehicleUuid}";
        let action = |name: &str| format!("{one}:{name}");
        let rename = (action("rename"), request(&self.rename_request));
        let enable = (action("enable"), request(&self.enable_request));
        folder(vec![
            self.document("list_vehicles", "GET", "/v1/vehicles", Some(&vehicles), json!({})),
            self.document("list_depots", "GET", "/v1/depots", Some(&self.depots), json!({})),
            self.document("get_vehicle", "GET", one, Some(&get), json!({})),
            self.document("delete_vehicle", "DELETE", one, Some(&self.delete), json!({})),
            self.document("enable_vehicle", "POST", &enable.0, self.enable.as_ref(), enable.1),
            self.document("rename_vehicle", "POST", &rename.0, Some(&renamed), rename.1),
            self.document("download_vehicle", "GET", &action("download"), Some(&file), json!({})),
            api_file(crate_name, &["fleet"]),
        ])
    }

    fn document(&self, name: &str, method: &str, path: &str, answer: Option<&Value>, mut rest: Value) -> SourceFile {
        let mut parameters: Vec<_> =
            self.parameters.iter().filter(|(of, _)| *of == name).map(|(_, parameter)| parameter.clone()).collect();
        if path.contains('{') {
            parameters.push(json!({ "name": "vehicleUuid", "in": "path", "schema": { "type": "string" } }));
        }
        rest["parameters"] = parameters.into();
        if answer.is_none() {
            rest["responses"] = json!({ "200": {} });
        }
        document("fleet", name, method, path, answer.unwrap_or(&Value::Null), &rest)
    }
}

fn parameter(name: &str) -> Value {
    let ty = if name == "pageSize" { "integer" } else { "string" };
    json!({ "name": name, "in": "query", "schema": { "type": ty } })
}
