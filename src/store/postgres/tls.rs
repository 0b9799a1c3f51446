//! TLS, and which servers are trusted.

use std::path::PathBuf;
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::verify_server_cert_signed_by_trust_anchor;
use rustls::crypto::{
    CryptoProvider, WebPkiSupportedAlgorithms, ring, verify_tls12_signature, verify_tls13_signature,
};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::store::OpenError;

/// The ALPN protocol name of PostgreSQL.
const PROTOCOL: &[u8] = b"postgresql";

/// The trusted root certificates.
pub(super) enum Roots {
    /// Those of the operating system.
    System,
    /// Those in a PEM file.
    File(PathBuf),
}

/// Which servers are trusted.
pub(super) enum Trust {
    /// Any server: protects against eavesdropping only.
    Anyone,
    /// Servers with a certificate that these roots signed.
    Chain(RootCertStore),
    /// Servers with a certificate that these roots signed for the host of the URL.
    Host(RootCertStore),
}

impl Roots {
    /// Parses `sslrootcert`.
    pub(super) fn parse(value: &str) -> Self {
        match value {
            "system" => Self::System,
            path => Self::File(PathBuf::from(path)),
        }
    }

    /// Loads the certificates.
    pub(super) fn load(self) -> Result<RootCertStore, OpenError> {
        let mut store = RootCertStore::empty();
        match self {
            Self::System => {
                store.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
            }
            Self::File(path) => {
                let unusable = |error: &dyn std::fmt::Display| {
                    OpenError::invalid_url(format!("sslrootcert {}: {error}", path.display()))
                };
                let read =
                    CertificateDer::pem_file_iter(&path).map_err(|error| unusable(&error))?;
                for certificate in read {
                    let certificate = certificate.map_err(|error| unusable(&error))?;
                    store.add(certificate).map_err(|error| unusable(&error))?;
                }
            }
        }
        if store.is_empty() {
            return Err(OpenError::invalid_url(
                "sslrootcert: it contains no certificate",
            ));
        }
        Ok(store)
    }
}

/// A TLS connector for servers that `trust` covers.
pub(super) fn connector(trust: Trust) -> Result<MakeRustlsConnect, OpenError> {
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| OpenError::Store(crate::store::Error::internal(error)))?;
    let mut config = match trust {
        Trust::Host(roots) => builder.with_root_certificates(roots),
        Trust::Chain(roots) => builder
            .dangerous()
            .with_custom_certificate_verifier(AnyHost::new(&provider, Some(roots))),
        Trust::Anyone => builder
            .dangerous()
            .with_custom_certificate_verifier(AnyHost::new(&provider, None)),
    }
    .with_no_client_auth();
    config.alpn_protocols = vec![PROTOCOL.to_vec()];
    Ok(MakeRustlsConnect::new(config))
}

/// Verifies the server's key, and its certificate chain if there are roots, but not the host name.
#[derive(Debug)]
struct AnyHost {
    roots: Option<RootCertStore>,
    algorithms: WebPkiSupportedAlgorithms,
}

impl AnyHost {
    fn new(provider: &CryptoProvider, roots: Option<RootCertStore>) -> Arc<Self> {
        Arc::new(Self {
            roots,
            algorithms: provider.signature_verification_algorithms,
        })
    }
}

impl ServerCertVerifier for AnyHost {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _host: &ServerName<'_>,
        _ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        if let Some(roots) = &self.roots {
            let parsed = ParsedCertificate::try_from(certificate)?;
            let algorithms = self.algorithms.all;
            verify_server_cert_signed_by_trust_anchor(
                &parsed,
                roots,
                intermediates,
                now,
                algorithms,
            )?;
        }
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, certificate, signature, &self.algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signature, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}
