//! Values of the generated crate, as a program with a command line meets them.

use std::time::{Duration, SystemTime};

use clap::Parser;
use eset_connect::Region;
use eset_connect::device_management::v1::Device;
use eset_connect::ids::DeviceUuid;
use eset_connect::incident_management::v2::{Incident, ListDetections, list_detections};
use eset_connect::incident_management::{v1, v2};
use eset_connect::json::{Secret, Timestamp};

#[test]
fn a_region_is_read_by_label_or_name() {
    for text in ["us", "US", "United States", "united-states", "UNITED_STATES"] {
        assert_eq!(text.parse::<Region>().unwrap(), Region::UnitedStates, "{text}");
    }
    let error = "uk".parse::<Region>().unwrap_err();
    assert_eq!(error.to_string(), "expected one of: eu, de, us, ca, jpn");
    for region in Region::ALL {
        assert_eq!(region.to_string(), region.label());
        assert_eq!(region.to_string().parse::<Region>().unwrap(), *region);
        assert_eq!(region.name().parse::<Region>().unwrap(), *region);
    }
}

#[derive(Debug, Parser)]
struct Arguments {
    #[arg(long)]
    region: Region,
    #[arg(long)]
    severity: v2::SeverityLevel,
    #[arg(long)]
    since: Timestamp,
    #[arg(long)]
    device: DeviceUuid,
}

#[test]
fn claps_arguments_are_values_of_the_crate() {
    let line = "feed --region eu --severity high --since 2023-10-28T10:36:53Z --device d-1";
    let read = Arguments::try_parse_from(line.split(' ')).unwrap();
    assert_eq!((read.region, read.severity), (Region::Europe, v2::SeverityLevel::High));
    assert_eq!((read.since.as_str(), read.device.as_str()), ("2023-10-28T10:36:53Z", "d-1"));
    for (wrong, told) in [
        ("--severity hihg", "'hihg' for '--severity <SEVERITY>': expected one of: unspecified, diagnostic, inf"),
        (
            "--since yesterday",
            "'yesterday' for '--since <SINCE>': not a time of RFC 3339, such as 2023-10-28T10:36:53Z",
        ),
        ("--region uk", "'uk' for '--region <REGION>': expected one of: eu, de, us, ca, jpn"),
    ] {
        let error = Arguments::try_parse_from(["feed"].into_iter().chain(wrong.split(' '))).unwrap_err().to_string();
        assert!(error.contains(told), "{error}");
    }
}

#[test]
fn a_setter_takes_a_time_and_no_text() {
    // `start_time("yesterday")` would not compile: the type of the argument is this one.
    let start_time: fn(ListDetections, Timestamp) -> ListDetections = ListDetections::start_time;
    assert!("yesterday".parse::<Timestamp>().is_err());
    let hour_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_698_489_413);
    let call =
        start_time(list_detections(), hour_ago.try_into().unwrap()).end_time("2023-10-28T12:00Z".parse().unwrap());
    let request = call.request().unwrap();
    assert_eq!(request.uri().query(), Some("startTime=2023-10-28T10%3A36%3A53Z&endTime=2023-10-28T12%3A00Z"));
}

#[test]
fn a_version_shares_the_types_that_it_uses_of_another() {
    let severity: v1::SeverityLevel = "high".parse::<v2::SeverityLevel>().unwrap();
    assert_eq!(severity, v1::SeverityLevel::High);
}

#[test]
fn a_devices_token_is_not_shown_and_yet_kept() {
    let text = r#"{"deviceToken":"t0k3n"}"#;
    let device: Device = serde_json::from_str(text).unwrap();
    assert_eq!(format!("{device:?}"), "Device { device_token: [REDACTED] }");
    assert_eq!(device.device_token.as_ref().map(Secret::expose), Some("t0k3n"));
    assert_eq!(serde_json::to_string(&device).unwrap(), text);
}

#[test]
fn an_incidents_durations_are_durations() {
    let incident: Incident = serde_json::from_str(r#"{"responseDuration":"3661.5s","triageDuration":"soon"}"#).unwrap();
    let response = incident.response_duration.unwrap();
    assert_eq!(Duration::try_from(&response), Ok(Duration::from_millis(3_661_500)));
    assert_eq!(incident.triage_duration.unwrap().as_str(), "soon");
}
