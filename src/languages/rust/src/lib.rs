//! Client for Huawei Cloud KooMap. [`apis`] has the operations, [`models`] their requests and responses.

#[allow(unused_imports, clippy::all)]
pub mod apis;
#[allow(unused_imports, clippy::all)]
pub mod models;
pub mod sign;

use apis::tokens_api::KeystoneCreateUserTokenByPasswordError;
use apis::{configuration::Configuration, Error, ResponseContent};
use models::KeystoneCreateUserTokenByPasswordRequest;

/// Returns the body of a failed call: a [`models::ApiErrorBody`], or a [`models::IamErrorBody`] if a token was
/// requested. `None` if there was no response, or it has another body, such as that of a proxy.
pub fn error_body<B: serde::de::DeserializeOwned, T>(error: &Error<T>) -> Option<B> {
    match error {
        Error::ResponseError(response) => serde_json::from_str(&response.content).ok(),
        _ => None,
    }
}

/// Requests a token. IAM returns it in a response header, which the operation in [`apis::tokens_api`] does not expose.
///
/// `configuration.base_path` must be that of IAM.
///
/// # Errors
///
/// Fails if the request fails or the response has no token.
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
