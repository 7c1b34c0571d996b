//! The mock server that an example calls, and its client. The examples that change something without a question have no
//! region, so they change nothing of an account.

use std::time::Duration;

use clap::Args;
use eset_connect::{Client, Credentials, Error, Region};
use eset_connect_mock::{PASSWORD, PORT, USER};

/// The arguments. Without any, they are those of a server that was started without arguments.
#[derive(Args, Debug)]
pub struct Server {
    /// Address of the server
    #[arg(long, env = "ESET_URL", default_value_t = format!("http://127.0.0.1:{PORT}"))]
    url: String,
    /// Name of the user of the API
    #[arg(long, env = "ESET_USER", default_value = USER)]
    user: String,
    /// Password of the user
    #[arg(long, env = "ESET_PASSWORD", default_value = PASSWORD, hide_default_value = true, hide_env_values = true)]
    password: String,
}

impl Server {
    /// Returns a client.
    pub fn client(&self) -> Result<Client, Error> {
        let credentials = Credentials::password(self.user.clone(), self.password.clone());
        Client::builder(Region::Europe, credentials)
            // With an account, the region is enough: it has the addresses, and how often they may be called.
            .base_url(&self.url)
            .polling(Duration::from_millis(250), Duration::from_secs(2))
            .retries(2, Duration::from_millis(250), Duration::from_secs(1))
            .build()
    }
}
