// Shows the document in Scalar, to be read only: requests are tried in Swagger UI.

// The policy of the page allows no eval. The schema library of Scalar tries it, unless it is told not to before it is loaded.
globalThis.__zod_globalConfig = { jitless: true };

const options = {
  url: "openapi.json",
  hideTestRequestButton: true,
  hideClientButton: true,
  showDeveloperTools: "never",
  // The document is linked at the top of the page.
  documentDownloadType: "none",
  defaultOpenAllTags: true,
  modelsSectionLabel: "Schemas",
  // In the order of the document.
  orderRequiredPropertiesFirst: false,
  orderSchemaPropertiesBy: "preserve",
  // Services of other hosts.
  agent: { disabled: true },
  mcp: { disabled: true },
  telemetry: false,
  withDefaultFonts: false,
};

addEventListener("DOMContentLoaded", () => Scalar.createApiReference("#viewer", options));
