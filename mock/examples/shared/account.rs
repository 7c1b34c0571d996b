//! The account that a program calls, from its arguments and its environment: a region and a user, or a server at an
//! address, such as the mock server.

use std::fs;
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use eset_connect::{Client, Credentials, Error, Region};
use eset_connect_mock::{PASSWORD, PORT, USER};

use super::advice;

/// The arguments. Without any, they are those of a mock server that was started without arguments.
#[derive(Args, Debug)]
#[command(next_help_heading = "Account")]
pub struct Account {
    /// Region of the account, such as `eu`. Without it, the program calls the server at the URL
    #[arg(long, env = "ESET_REGION")]
    region: Option<Region>,
    /// URL of the server, if it is not that of a region
    #[arg(long, env = "ESET_URL", default_value_t = format!("http://127.0.0.1:{PORT}"), conflicts_with = "region")]
    url: String,
    /// Name of the user of the API. Default: that of the mock server
    #[arg(long, env = "ESET_USER")]
    user: Option<String>,
    /// File with the password. Default: the variable ESET_PASSWORD, or the password of the mock server
    // Other users of the machine can read the arguments of a program, so none of them is the password.
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
    /// Calls per second. Lower it if other programs use the same user
    #[arg(long, value_name = "NUMBER", default_value = "10")]
    calls_per_second: NonZeroU32,
}

impl Account {
    /// Returns a client of the account. Sends nothing.
    pub fn client(&self) -> Result<Client, String> {
        let user = self.user.clone().or_else(|| self.default(USER)).ok_or("a region needs --user, or ESET_USER")?;
        let password = self.password()?.or_else(|| self.default(PASSWORD));
        let password = password.ok_or("a region needs ESET_PASSWORD, or --password-file")?;
        let credentials = Credentials::password(user, password);
        let builder = match self.region {
            Some(region) => Client::builder(region, credentials),
            // A server of one's own can be called again sooner than the service.
            None => Client::builder(Region::Europe, credentials)
                .base_url(&self.url)
                .polling(Duration::from_millis(50), Duration::from_secs(1))
                .retries(4, Duration::from_millis(50), Duration::from_secs(1)),
        };
        builder.calls_per_second(self.calls_per_second).build().map_err(|error| error.to_string())
    }

    /// Returns advice, if the server is not that of a region and has not responded.
    pub fn advice(&self, error: &Error) -> Option<&'static str> {
        if self.region.is_none() { advice::advice(error) } else { None }
    }

    fn default(&self, of_mock_server: &str) -> Option<String> {
        self.region.is_none().then(|| of_mock_server.to_owned())
    }

    fn password(&self) -> Result<Option<String>, String> {
        let Some(path) = &self.password_file else { return Ok(std::env::var("ESET_PASSWORD").ok()) };
        let text = fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()))
    }
}
