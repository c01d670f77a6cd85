// Calls every operation. Rust has no reflection, so scripts/clients/matrix/rust.ts writes the calls at the end.

use koomap::apis::configuration::{ApiKey, Configuration};
use koomap::apis::{Api, ApiClient, Error};
use koomap::models::{ApiErrorBody, IamErrorBody};
use koomap::sign::Signer;
use reqwest_middleware::ClientBuilder;
use serde::{de::DeserializeOwned, Serialize};
use serde_json::{json, Value};
use std::{any::type_name, env, fmt::Debug, sync::Arc, time::Duration};

trait ErrorBody: DeserializeOwned {
    fn code(&self) -> String;
}

impl ErrorBody for ApiErrorBody {
    fn code(&self) -> String {
        self.error_code.clone()
    }
}

impl ErrorBody for IamErrorBody {
    fn code(&self) -> String {
        self.error.code.to_string()
    }
}

/// The name of the static type, or none if it is arbitrary JSON.
fn name<T>() -> Option<&'static str> {
    let name = type_name::<T>();
    (!name.contains("serde_json")).then_some(name)
}

fn report<B: ErrorBody, T: Serialize, E: Debug>(mode: &str, result: Result<T, Error<E>>) -> Value {
    match result {
        // Converts through text, because json! would write an f32 with the digits of an f64.
        Ok(answer) => match serde_json::to_string(&answer)
            .and_then(|text| serde_json::from_str::<Value>(&text))
        {
            Ok(answer) => json!({ "type": name::<T>(), "answer": answer }),
            Err(error) => json!({ "failure": error.to_string() }),
        },
        Err(Error::ResponseError(ref response)) if mode == "errors" => {
            let body = koomap::error_body::<B, _>(result.as_ref().err().unwrap());
            json!({
                "type": name::<B>(),
                "status": response.status.as_u16(),
                "code": body.map(|body| body.code()),
            })
        }
        Err(error) => json!({ "failure": format!("{error:?}") }),
    }
}

macro_rules! call {
    (
        $clients:ident, $operation:literal, $modes:expr, $error:ty,
        $api:ident, $method:ident, $params:ident { $($field:ident: $json:literal),* }
    ) => {
        for (mode, client) in &$clients {
            if !$modes.contains(mode) {
                continue;
            }
            let params = (|| {
                Ok::<_, serde_json::Error>(koomap::apis::$api::$params { $($field: serde_json::from_str($json)?),* })
            })();
            let mut report = match params {
                Ok(params) => report::<$error, _, _>(mode, client.$api().$method(params).await),
                Err(error) => json!({ "failure": error.to_string() }),
            };
            report["mode"] = json!(mode);
            report["operation"] = json!($operation);
            println!("{report}");
        }
    };
}

fn var(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set"))
}

fn client(base_path: String, token: Option<String>, signer: Option<Signer>) -> ApiClient {
    let client = reqwest::Client::builder()
        .timeout(Duration::from_secs(10))
        .build()
        .unwrap();
    let mut builder = ClientBuilder::new(client);
    if let Some(signer) = signer {
        builder = builder.with(signer);
    }
    ApiClient::new(Arc::new(Configuration {
        base_path,
        client: builder.build(),
        api_key: token.map(|key| ApiKey { prefix: None, key }),
        ..Configuration::default()
    }))
}

#[tokio::main]
async fn main() {
    let token = Some(var("KOOMAP_TOKEN"));
    let signer = Signer::new(var("KOOMAP_AK"), var("KOOMAP_SK"));
    let clients = [
        (
            "answers",
            client(var("KOOMAP_ANSWERS"), token.clone(), None),
        ),
        ("errors", client(var("KOOMAP_ERRORS"), token.clone(), None)),
        ("signed", client(var("KOOMAP_SIGNED"), None, Some(signer))),
        ("paths", client(var("KOOMAP_PATHS"), token, None)),
    ];
    // CALLS
}
