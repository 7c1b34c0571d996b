//! Reading and writing models beside structs with the same fields whose impls serde derives. The models keep
//! unknown fields, the derived structs do not.
//!
//!     cargo bench -p xtask --bench json
//!
//! Each group is one work on one text, done by both; the quotient of the two throughputs is the figure.

mod policy;

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use eset_connect_runtime as runtime;
use runtime::json::{self, Model};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Models as the generator writes them.
mod generated {
    use super::runtime;
    use runtime::json::{Id, Timestamp, UnknownFields};

    pub use eset_connect::policy_management::v2::AssignPolicyResponse;

    pub enum Device {}

    #[non_exhaustive]
    pub struct ListDevicesResponse {
        pub devices: Vec<ListedDevice>,
        pub next_page_token: Option<String>,
        pub total_size: Option<i64>,
        pub unknown_fields: UnknownFields,
    }

    runtime::model!(ListDevicesResponse {
        List devices "devices";
        String next_page_token "nextPageToken";
        I64 total_size "totalSize";
    });

    #[non_exhaustive]
    pub struct ListedDevice {
        pub uuid: Option<Id<Device>>,
        pub display_name: Option<String>,
        pub state: Option<State>,
        pub managed: Option<bool>,
        pub occurrences: Option<i64>,
        pub score: Option<f64>,
        pub tags: Vec<String>,
        pub last_seen_time: Option<Timestamp>,
        pub unknown_fields: UnknownFields,
    }

    runtime::model!(ListedDevice {
        Text uuid "uuid";
        String display_name "displayName";
        Text state "state";
        Bool managed "managed";
        I64 occurrences "occurrences";
        F64 score "score";
        List tags "tags";
        Timestamp last_seen_time "lastSeenTime";
    });

    #[derive(Clone, PartialEq, Hash)]
    #[non_exhaustive]
    pub enum State {
        Unspecified,
        Active,
        Suspended,
        Unrecognized(runtime::json::Unrecognized),
    }

    runtime::open_enum!(State {
        Unspecified "STATE_UNSPECIFIED";
        Active "STATE_ACTIVE";
        Suspended "STATE_SUSPENDED";
    });
}

/// The same fields, derived.
mod derived {
    use serde::{Deserialize, Serialize};

    pub use crate::policy::AssignPolicy as AssignPolicyResponse;

    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ListDevicesResponse {
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub devices: Vec<ListedDevice>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub next_page_token: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub total_size: Option<i64>,
    }

    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ListedDevice {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub uuid: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub display_name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub state: Option<State>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub managed: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub occurrences: Option<i64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub score: Option<f64>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub tags: Vec<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub last_seen_time: Option<String>,
    }

    #[derive(Serialize, Deserialize)]
    pub enum State {
        #[serde(rename = "STATE_UNSPECIFIED")]
        Unspecified,
        #[serde(rename = "STATE_ACTIVE")]
        Active,
        #[serde(rename = "STATE_SUSPENDED")]
        Suspended,
    }
}

const ASSIGN_POLICY_RESPONSE: &str = r#"{
  "assignment": {
    "policyUuid": "7e3a1f0c-52fb-4a5e-9a0e-3f1f7a1f0a11",
    "rank": 3,
    "target": {
      "deviceUuid": "123e4567-e89b-12d3-a456-426614174000",
      "deviceGroupUuid": "00000000-0000-0000-7001-000000000001",
      "subscriptionUuid": "9b2f1e52-8a0e-44b5-8a64-0e6f2d3c4b5a"
    },
    "uuid": "c0ffee00-1111-4222-8333-444455556666"
  }
}"#;

/// A page of forty devices, about 9 kB.
fn list_devices_response() -> String {
    let states = ["STATE_UNSPECIFIED", "STATE_ACTIVE", "STATE_SUSPENDED"];
    let device = |number: usize| {
        format!(
            r#"{{"uuid":"123e4567-e89b-12d3-a456-42661417{number:04}","displayName":"Device {number} of the second floor","state":"{}","managed":{},"occurrences":{},"score":0.{number},"tags":["laptop","second floor"],"lastSeenTime":"2023-10-28T10:36:{:02}Z"}}"#,
            states[number % 3],
            number.is_multiple_of(2),
            number * 12345,
            number % 60,
        )
    };
    let devices: Vec<_> = (0..40).map(device).collect();
    format!(r#"{{"devices":[{}],"nextPageToken":"a1b2c3d4","totalSize":4000}}"#, devices.join(","))
}

fn benchmarks(criterion: &mut Criterion) {
    compare::<generated::AssignPolicyResponse, derived::AssignPolicyResponse>(
        criterion,
        "AssignPolicyResponse",
        ASSIGN_POLICY_RESPONSE,
    );
    let page = list_devices_response();
    compare::<generated::ListDevicesResponse, derived::ListDevicesResponse>(criterion, "ListDevicesResponse", &page);
}

fn compare<G: Model + Default, D: Serialize + DeserializeOwned>(criterion: &mut Criterion, name: &str, text: &str) {
    let Ok(generated) = json::from_slice::<G>(text.as_bytes()) else { panic!("{name} is not read") };
    let derived: D = serde_json::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
    let written = json::to_vec(&generated);
    assert_eq!(serde_json::to_vec(&derived).ok().as_ref(), Some(&written), "both write {name} in the same way");

    let mut group = criterion.benchmark_group(format!("read {name}"));
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("generated", |bencher| bencher.iter(|| json::from_slice::<G>(black_box(text.as_bytes()))));
    group.bench_function("derived", |bencher| {
        bencher.iter(|| serde_json::from_slice::<D>(black_box(text.as_bytes())));
    });
    group.finish();

    let mut group = criterion.benchmark_group(format!("write {name}"));
    group.throughput(Throughput::Bytes(written.len() as u64));
    group.bench_function("generated", |bencher| bencher.iter(|| json::to_vec(black_box(&generated))));
    group.bench_function("derived", |bencher| bencher.iter(|| serde_json::to_vec(black_box(&derived))));
    group.finish();
}

criterion_group!(models, benchmarks);
criterion_main!(models);
