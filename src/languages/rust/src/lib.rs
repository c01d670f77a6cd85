//! Client for Huawei Cloud KooMap: [`apis`] has the operations, [`models`] what they take and return.

#[allow(unused_imports, clippy::all)]
pub mod apis;
#[allow(unused_imports, clippy::all)]
pub mod models;
pub mod sign;

use apis::tokens_api::KeystoneCreateUserTokenByPasswordError;
use apis::{configuration::Configuration, Error, ResponseContent};
use models::KeystoneCreateUserTokenByPasswordRequest;

/// What the service says of a call that failed: [`models::ApiErrorBody`], or [`models::IamErrorBody`] where a token was
/// asked for. `None` when there was no answer, or it is not the service's own, such as a page of a proxy.
pub fn error_body<B: serde::de::DeserializeOwned, T>(error: &Error<T>) -> Option<B> {
    match error {
        Error::ResponseError(response) => serde_json::from_str(&response.content).ok(),
        _ => None,
    }
}

/// Gets a token, which IAM sends in a header, out of the reach of the operation in [`apis::tokens_api`].
///
/// `configuration.base_path` is that of IAM.
pub async fn token(
    configuration: &Configuration,
    request: &KeystoneCreateUserTokenByPasswordRequest,
) -> Result<String, Error<KeystoneCreateUserTokenByPasswordError>> {
    let url = format!("{}/v3/auth/tokens", configuration.base_path);
    let response = configuration.client.post(url).json(request).send().await?;
    let status = response.status();
    let token = response.headers().get("X-Subject-Token").cloned();
    match token.as_ref().and_then(|value| value.to_str().ok()) {
        Some(token) => Ok(token.to_owned()),
        None => {
            let content = response.text().await?;
            let entity = serde_json::from_str(&content).ok();
            Err(Error::ResponseError(ResponseContent {
                status,
                content,
                entity,
            }))
        }
    }
}
