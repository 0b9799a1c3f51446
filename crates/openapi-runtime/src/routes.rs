//! From operations to a router.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::{MethodFilter, MethodRouter, any};
use tower::ServiceExt;

use crate::path_template::PathTemplate;
use crate::unmatched::Unmatched;
use crate::{Application, Error, IncomingRequest, Operation, Rejection, RejectionBody};

/// Operations and their handlers.
#[derive(Debug)]
pub struct Routes<A> {
    templates: Vec<Template<A>>,
    rejections: &'static [RejectionBody],
}

/// The operations whose paths differ in the names of parameters only.
#[derive(Debug)]
struct Template<A> {
    path: Arc<PathTemplate>,
    methods: MethodRouter<A>,
    operations: Vec<&'static Operation>,
}

impl<A: Application> Default for Routes<A> {
    fn default() -> Self {
        Self::new()
    }
}

impl<A: Application> Routes<A> {
    /// No operations, and no declared bodies of rejections.
    #[must_use]
    pub fn new() -> Self {
        Self::with_rejections(&[])
    }

    /// No operations. `rejections` are the bodies that the document declares for rejections.
    #[must_use]
    pub fn with_rejections(rejections: &'static [RejectionBody]) -> Self {
        Self {
            templates: Vec::new(),
            rejections,
        }
    }

    /// Adds an operation.
    #[must_use]
    pub fn add<H, F>(mut self, operation: &'static Operation, handler: H) -> Self
    where
        H: Fn(A, IncomingRequest) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Result<Response, Error>> + Send + 'static,
    {
        // `CONNECT` and extension methods have no filter; the generator emits neither.
        let Ok(filter) = MethodFilter::try_from(operation.method.clone()) else {
            return self;
        };
        let path = Arc::new(PathTemplate::parse(operation.path));
        let (template, responses) = (path.clone(), operation.route(self.rejections));
        let handler = async move |State(application): State<A>, request: Request| {
            application.matched(operation);
            let request = IncomingRequest::new(operation, template.clone(), request);
            let result = handler(application.clone(), request).await;
            operation.respond(result, &responses, &application)
        };
        let template = self.template(path);
        template.operations.push(operation);
        let methods = std::mem::take(&mut template.methods);
        template.methods = methods.on(filter, handler);
        self
    }

    /// The operations.
    pub fn operations(&self) -> impl Iterator<Item = &'static Operation> {
        let operations = self
            .templates
            .iter()
            .flat_map(|template| &template.operations);
        operations.copied()
    }

    fn template(&mut self, path: Arc<PathTemplate>) -> &mut Template<A> {
        let mut templates = self.templates.iter();
        let index = templates.position(|template| template.path.has_shape_of(&path));
        let index = index.unwrap_or_else(|| {
            self.templates.push(Template {
                path,
                methods: MethodRouter::new(),
                operations: Vec::new(),
            });
            self.templates.len() - 1
        });
        &mut self.templates[index]
    }

    /// Adds an operation that has no handler yet (`x-unimplemented`): the response is 501.
    #[must_use]
    pub fn add_unimplemented(self, operation: &'static Operation) -> Self {
        self.add(operation, async |_application, _request| {
            Err(Rejection::NotImplemented.into())
        })
    }

    /// A router for these operations that also responds to requests that match none of them.
    pub fn into_router(self, application: A) -> Router {
        let mut groups: BTreeMap<String, Vec<Template<A>>> = BTreeMap::new();
        for template in self.templates {
            let route = groups.entry(template.path.route()).or_default();
            route.push(template);
        }
        let mut unmatched = Unmatched::new(self.rejections);
        for (route, templates) in &mut groups {
            templates.sort_by_key(|template| template.path.specificity());
            let templates = templates.iter();
            unmatched.add(
                route,
                templates.map(|template| (&template.path, &template.operations[..])),
            );
        }
        let unmatched = Arc::new(unmatched);
        let fallback = {
            let unmatched = unmatched.clone();
            async move |State(application): State<A>, request: Request| {
                unmatched.respond(request.method(), request.uri(), &application)
            }
        };
        let mut router = Router::new().without_v07_checks();
        for (route, mut templates) in groups {
            for template in &mut templates {
                let methods = std::mem::take(&mut template.methods);
                template.methods = methods.fallback(fallback.clone());
            }
            let methods = merge(templates, &application, unmatched.clone());
            router = router.route(&route, methods);
        }
        router.fallback(fallback).with_state(application)
    }
}

/// The operations of all templates that are the same for the router. The most specific template that matches the path
/// counts.
fn merge<A: Application>(
    mut templates: Vec<Template<A>>,
    application: &A,
    unmatched: Arc<Unmatched>,
) -> MethodRouter<A> {
    if !templates.iter().any(|template| template.path.has_pattern())
        && let Some(only) = templates.pop()
    {
        return only.methods;
    }
    let templates = templates.into_iter();
    let templates: Arc<[_]> = templates
        .map(|template| {
            (
                template.path,
                template.methods.with_state(application.clone()),
            )
        })
        .collect();
    any(
        async move |State(application): State<A>, request: Request| {
            let path = request.uri().path();
            let mut templates = templates.iter();
            match templates.find(|(template, _)| template.parameters(path).is_some()) {
                Some((_, methods)) => {
                    let Ok(response) = methods.clone().oneshot(request).await;
                    response
                }
                None => unmatched.respond(request.method(), request.uri(), &application),
            }
        },
    )
}
