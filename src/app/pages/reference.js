// Shows the document in Scalar, to be read only: requests are tried in Swagger UI.
Scalar.createApiReference("#viewer", {
  url: "openapi.json",
  hideTestRequestButton: true,
  hideClientButton: true,
  showDeveloperTools: "never",
  // The document is linked at the top of the page.
  documentDownloadType: "none",
  // In the order of the document.
  orderRequiredPropertiesFirst: false,
  orderSchemaPropertiesBy: "preserve",
  // Services of other hosts.
  agent: { disabled: true },
  mcp: { disabled: true },
  telemetry: false,
  withDefaultFonts: false,
});
