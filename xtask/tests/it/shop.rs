//! The schema of an invented service with one operation.

use crate::scratch::Scratch;

pub const API: &str = r#"{
  "crate": "shop-api",
  "version": "0.4.0",
  "hostTemplate": "https://{region}.{host}.example.com",
  "regions": { "eu": "Europe" },
  "services": { "shop": {} }
}
"#;

pub const OPERATION: &str = r#"{
  "service": "shop",
  "title": "List orders",
  "method": "GET",
  "path": "/v1/orders",
  "responses": {
    "200": {
      "description": "Successful response.",
      "schema": { "$ref": "v1ListOrdersResponse", "orders": [{ "$ref": "v1Order", "name": { "type": "string" } }] }
    }
  }
}
"#;

impl Scratch {
    /// Writes the schema into a folder.
    pub fn write_shop(&self, folder: &str) {
        self.write(&format!("{folder}/api.json"), API);
        self.write(&format!("{folder}/shop/v1_orders_get.json"), OPERATION);
    }
}
