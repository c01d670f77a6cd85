//! Signing with an access key (AK/SK), which every operation that takes a token accepts instead.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use hmac::{Hmac, KeyInit, Mac};
use http::{Extensions, HeaderValue};
use http_body_util::BodyExt;
use percent_encoding::{percent_decode_str, percent_encode, AsciiSet, NON_ALPHANUMERIC};
use reqwest::{Request, Response, Url};
use reqwest_middleware::{Error, Middleware, Next, Result};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

const ALGORITHM: &str = "SDK-HMAC-SHA256";
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A middleware that signs requests with the algorithm SDK-HMAC-SHA256.
///
/// The signature covers `Host` and all headers that the request already has; headers added by a later middleware are
/// not signed. A body that is a stream, such as that of a form, is read into memory. The gateway refuses a signature
/// whose time is more than 15 minutes off.
///
/// ```
/// use koomap::{apis::configuration::Configuration, sign::Signer};
/// use reqwest_middleware::ClientBuilder;
///
/// let client = ClientBuilder::new(reqwest::Client::new())
///     .with(Signer::new("the access key", "the secret key"))
///     .build();
/// let configuration = Configuration { client, ..Configuration::default() };
/// ```
#[derive(Clone)]
pub struct Signer {
    ak: String,
    sk: String,
    security_token: Option<String>,
}

impl Signer {
    /// Creates a signer with a permanent access key: its ID and its secret.
    pub fn new(ak: impl Into<String>, sk: impl Into<String>) -> Self {
        Signer {
            ak: ak.into(),
            sk: sk.into(),
            security_token: None,
        }
    }

    /// Adds the security token of a temporary access key.
    pub fn with_security_token(self, token: impl Into<String>) -> Self {
        Signer {
            security_token: Some(token.into()),
            ..self
        }
    }

    /// Sets `X-Sdk-Date`, `Authorization`, and, for a temporary key, `X-Security-Token`.
    ///
    /// # Errors
    ///
    /// Fails if a part of the key is empty, the body is a stream, or the key or a header contains characters that a
    /// header cannot have.
    pub fn sign(&self, request: &mut Request, time: DateTime<Utc>) -> anyhow::Result<()> {
        anyhow::ensure!(
            !self.ak.is_empty() && !self.sk.is_empty(),
            "a Signer requires an access key ID and its secret"
        );
        let date = time.format("%Y%m%dT%H%M%SZ").to_string();
        request.headers_mut().remove("Authorization");
        request
            .headers_mut()
            .insert("X-Sdk-Date", HeaderValue::from_str(&date)?);
        if let Some(token) = &self.security_token {
            request
                .headers_mut()
                .insert("X-Security-Token", HeaderValue::from_str(token)?);
        }

        let mut headers = BTreeMap::from([("host", host(request.url()))]);
        for (name, value) in request.headers() {
            headers.insert(name.as_str(), value.to_str()?.trim().to_owned());
        }
        let lines: String = headers
            .iter()
            .map(|(name, value)| format!("{name}:{value}\n"))
            .collect();
        let names = headers.into_keys().collect::<Vec<_>>().join(";");
        let body = match request.body() {
            Some(body) => body
                .as_bytes()
                .ok_or_else(|| anyhow::anyhow!("a stream cannot be signed; buffer the body"))?,
            None => b"",
        };
        let canonical = format!(
            "{}\n{}\n{}\n{lines}\n{names}\n{}",
            request.method(),
            path(request.url()),
            query(request.url()),
            hex(&Sha256::digest(body)),
        );

        let mut mac = Hmac::<Sha256>::new_from_slice(self.sk.as_bytes())?;
        mac.update(format!("{ALGORITHM}\n{date}\n{}", hex(&Sha256::digest(canonical))).as_bytes());
        let signature = hex(&mac.finalize().into_bytes());
        let value = format!(
            "{ALGORITHM} Access={}, SignedHeaders={names}, Signature={signature}",
            self.ak
        );
        request
            .headers_mut()
            .insert("Authorization", HeaderValue::from_str(&value)?);
        Ok(())
    }
}

#[async_trait]
impl Middleware for Signer {
    async fn handle(
        &self,
        mut request: Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> Result<Response> {
        if let Some(body) = request.body_mut().take() {
            *request.body_mut() = Some(body.collect().await?.to_bytes().into());
        }
        self.sign(&mut request, Utc::now())
            .map_err(Error::Middleware)?;
        next.run(request, extensions).await
    }
}

fn host(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port()
        .map_or(host.to_owned(), |port| format!("{host}:{port}"))
}

/// Always signed with a trailing slash, even if the request has none.
fn path(url: &Url) -> String {
    let path = url.path();
    let decoded: Vec<u8> = percent_decode_str(path).collect();
    let slash = if path.ends_with('/') { "" } else { "/" };
    escaped(&decoded).replace("%2F", "/") + slash
}

/// Sorted by name, then by value.
fn query(url: &Url) -> String {
    let mut pairs: Vec<_> = url.query_pairs().collect();
    pairs.sort();
    let encoded = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", escaped(name.as_bytes()), escaped(value.as_bytes())));
    encoded.collect::<Vec<_>>().join("&")
}

fn escaped(text: &[u8]) -> String {
    percent_encode(text, ESCAPED).to_string()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
