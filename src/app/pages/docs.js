// Shows the document in Swagger UI.
SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#viewer",
  deepLinking: true,
  displayRequestDuration: true,
  showCommonExtensions: true,
  // A token lives as long as the page: scripts and people with access to this browser find none later.
  persistAuthorization: false,
  // The validator is a service of another host.
  validatorUrl: null,
});
