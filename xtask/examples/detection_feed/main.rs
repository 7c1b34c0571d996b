//! Feeds new detections to a SIEM, and loses none when it is stopped. Needs no account: the service is in memory.
//!
//! ```sh
//! cargo run -p xtask --example detection_feed
//! ```

mod feed;
mod service;

use std::cell::Cell;
use std::error::Error;
use std::path::PathBuf;
use std::{env, fs, io, process};

use eset_connect::incident_management::v2::Detection;
use eset_connect::json::Id;
use eset_connect::{Client, Credentials, Region};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let rounds = vec![vec![vec!["a", "b"], vec!["c"]], vec![vec!["d"]]];
    let client =
        Client::builder(Region::Europe, Credentials::token("test-token")).transport(service::start(rounds)).build()?;
    let store = FileStore(env::temp_dir().join(format!("detection-feed-{}.json", process::id())));
    let siem = Stdout { failures: Cell::new(1) };
    // A program would run a round each minute.
    for _ in 0..4 {
        if let Err(error) = feed::run(&client, &store, &siem).await {
            println!("stopped: {error}");
        }
    }
    fs::remove_file(&store.0)?;
    Ok(())
}

/// Keeps the tokens in a file.
struct FileStore(PathBuf);

impl feed::Store for FileStore {
    fn load(&self) -> io::Result<(String, Option<String>)> {
        match fs::read(&self.0) {
            Ok(bytes) => Ok(serde_json::from_slice(&bytes)?),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(("latest".to_owned(), None)),
            Err(error) => Err(error),
        }
    }

    fn save(&self, round: &str, page: Option<&str>) -> io::Result<()> {
        let unfinished = self.0.with_extension("part");
        fs::write(&unfinished, serde_json::to_vec(&(round, page))?)?;
        fs::rename(unfinished, &self.0)
    }
}

/// Prints the detections, and is down when the second page comes.
struct Stdout {
    failures: Cell<usize>,
}

impl feed::Siem for Stdout {
    async fn forward(&self, detections: &[Detection], _: Option<&str>) -> io::Result<()> {
        let uuids = detections.iter().filter_map(|detection| detection.uuid.as_ref().map(Id::as_str));
        let uuids: Vec<&str> = uuids.collect();
        if uuids == ["c"] && self.failures.replace(0) > 0 {
            return Err(io::Error::other("the SIEM is down"));
        }
        println!("forwarded: {}", if uuids.is_empty() { "nothing new".to_owned() } else { uuids.join(", ") });
        Ok(())
    }

    async fn forward_text(&self, item: &[u8], _: Option<&str>) -> io::Result<()> {
        println!("forwarded as it came: {}", String::from_utf8_lossy(item));
        Ok(())
    }
}
