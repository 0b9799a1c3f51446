//! Security schemes: which credentials they have, and how a request is searched for them.

use serde_json::{Value, json};

use crate::Error;
use crate::document::{Pointer, resolve};
use crate::names::{code, docs, name_of, type_name, value_name};

/// A security scheme.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Scheme {
    /// Its name in the document.
    pub name: String,
    /// The type of its callers.
    pub caller: String,
    /// What a 401 says in `WWW-Authenticate`.
    pub challenge: String,
    docs: String,
    method: String,
    credentials: Credentials,
}

/// The credentials of a scheme.
#[derive(Clone, Debug, Eq, PartialEq)]
enum Credentials {
    Token,
    Basic,
    /// The credentials of another HTTP authentication scheme.
    Http(String),
    Header(String),
    Query(String),
    Cookie(String),
    /// The header that a proxy sets.
    Certificate(String),
}

impl Scheme {
    /// The security scheme `name`.
    ///
    /// # Errors
    /// If it is not supported.
    pub fn read(document: &Value, name: &str) -> Result<Self, Error> {
        let node = &document["components"]["securitySchemes"][name];
        let pointer = Pointer::from("/components/securitySchemes").at(name);
        let node = resolve(document, node, &pointer)?;
        let credentials = Credentials::read(node, &pointer)?;
        Ok(Self {
            name: name.to_owned(),
            caller: name_of(node, "x-caller", || type_name(name) + "Caller"),
            challenge: credentials.challenge(name),
            docs: docs(node),
            method: name_of(node, "x-rust-name", || value_name(name)),
            credentials,
        })
    }

    /// The body of the function that authenticates with this scheme.
    pub fn extraction(&self) -> String {
        let method = &self.method;
        let (extract, argument) = match &self.credentials {
            Credentials::Token => ("bearer_token(request)?".to_owned(), "credentials"),
            Credentials::Basic => ("basic_credentials(request)?".to_owned(), "credentials"),
            Credentials::Http(scheme) => (
                format!("authorization(request, {scheme:?})?"),
                "credentials",
            ),
            Credentials::Header(name) | Credentials::Certificate(name) => {
                (format!("header_key(request, {name:?})?"), "credentials")
            }
            Credentials::Query(name) => (format!("query_key(request, {name:?})?"), "&credentials"),
            Credentials::Cookie(name) => (format!("cookie_key(request, {name:?})?"), "credentials"),
        };
        format!("let credentials = {extract};\napi.{method}(request, {argument}, scopes).await")
    }

    /// What the templates render.
    pub fn render(&self) -> Value {
        let (argument, rust) = match &self.credentials {
            Credentials::Token => ("token", "&str"),
            Credentials::Basic => ("credentials", "BasicCredentials"),
            Credentials::Http(_) => ("credentials", "&str"),
            Credentials::Header(_) | Credentials::Query(_) | Credentials::Cookie(_) => {
                ("key", "&str")
            }
            Credentials::Certificate(_) => ("certificate", "&str"),
        };
        json!({
            "name": code(&self.name),
            "docs": self.docs,
            "method": self.method,
            "caller": self.caller,
            "argument": argument,
            "type": rust,
            "source": self.credentials.describe(),
        })
    }
}

impl Credentials {
    fn read(node: &Value, pointer: &Pointer) -> Result<Self, Error> {
        let name = || node["name"].as_str().unwrap_or_default().to_owned();
        match (node["type"].as_str().unwrap_or_default(), node["in"].as_str().unwrap_or_default()) {
            ("oauth2" | "openIdConnect", _) => Ok(Self::Token),
            ("http", _) => Ok(match node["scheme"].as_str().unwrap_or_default() {
                scheme if scheme.eq_ignore_ascii_case("bearer") => Self::Token,
                scheme if scheme.eq_ignore_ascii_case("basic") => Self::Basic,
                scheme => Self::Http(scheme.to_owned()),
            }),
            ("apiKey", "header") => Ok(Self::Header(name())),
            ("apiKey", "query") => Ok(Self::Query(name())),
            ("apiKey", "cookie") => Ok(Self::Cookie(name())),
            ("apiKey", _) => Err(pointer.at("in").error("expected header, query or cookie")),
            ("mutualTLS", _) => match node["x-client-certificate-header"].as_str() {
                Some(header) => Ok(Self::Certificate(header.to_owned())),
                None => Err(pointer.error(
                    "name the header in which the proxy that terminates TLS passes the client certificate: \
                     `x-client-certificate-header: X-Client-Cert`. The proxy must remove it from requests without one",
                )),
            },
            _ => {
                let kinds = "apiKey, http, oauth2, openIdConnect or mutualTLS";
                Err(pointer.at("type").error(format!("expected {kinds}")))
            }
        }
    }

    fn challenge(&self, name: &str) -> String {
        match self {
            Self::Token => "Bearer".to_owned(),
            Self::Basic => format!(
                "Basic realm=\"{}\", charset=\"UTF-8\"",
                name.replace(['"', '\\'], "")
            ),
            Self::Http(scheme) => scheme.clone(),
            Self::Header(_) | Self::Query(_) | Self::Cookie(_) => "ApiKey".to_owned(),
            Self::Certificate(_) => "ClientCertificate".to_owned(),
        }
    }

    /// Where a request has the credentials, for the documentation.
    fn describe(&self) -> String {
        match self {
            Self::Token => "`token` is a bearer token.".to_owned(),
            Self::Basic => "`credentials` are those of HTTP Basic authentication.".to_owned(),
            Self::Http(scheme) => format!(
                "`credentials` is what follows `{}` in `Authorization`.",
                code(scheme)
            ),
            Self::Header(name) => format!("`key` is the header `{}`.", code(name)),
            Self::Query(name) => format!("`key` is the query parameter `{}`.", code(name)),
            Self::Cookie(name) => format!("`key` is the cookie `{}`.", code(name)),
            Self::Certificate(name) => format!(
                "`certificate` is the header `{}`, which the proxy sets that terminates TLS.",
                code(name)
            ),
        }
    }
}
