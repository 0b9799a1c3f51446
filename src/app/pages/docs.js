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
  onComplete: foldIntroduction,
});

// Folds the introduction from its first heading on, so that the operations are in sight.
function foldIntroduction() {
  const introduction = document.querySelector(".info .description .renderedMarkdown");
  const headings = [...(introduction?.querySelectorAll("h1, h2") ?? [])];
  if (headings.length === 0) return;
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = headings.map((heading) => heading.textContent).join(", ");
  headings[0].before(details);
  while (details.nextSibling) details.append(details.nextSibling);
  details.prepend(summary);
}
