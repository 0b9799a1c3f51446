// What most clients of the catalogue need.

import type { components } from "./schema.d.ts";
import type { Api } from "./session.ts";

const ATTEMPTS = 5;
const LIST = "/api/v1/generation-models/";
const MODEL = "/api/v1/generation-models/{id}";

type Schemas = components["schemas"];
export type Model = Schemas["GenerativeModelsPublic"];
export type Config = Schemas["ProviderConfig"];

/** The configs of known providers. The other alternative of the union is any object. */
type Known<C> = C extends { provider_type?: infer T } ? (unknown extends T ? never : C) : never;
type ConfigOf<T> = Extract<Known<Config>, { provider_type?: T | null }>;

/** Whether a config is that of this provider: `if (isConfig(config, "vertex")) config.temperature`. */
export function isConfig<T extends Schemas["ProviderType"]>(config: Config, type: T): config is ConfigOf<T> {
  return config.provider_type === type;
}

/** Returns the body and the ETag of a 200. Any other status is an exception. */
export function ok<T>(result: { data?: T; error?: unknown; response: Response }): { data: T; etag: string } {
  if (result.data === undefined) throw new Error(`${result.response.status}: ${JSON.stringify(result.error)}`);
  return { data: result.data, etag: result.response.headers.get("ETag") ?? "" };
}

/** Returns all models of one revision. Starts again if the catalogue changes between two pages. */
export async function readAll(api: Api, size = 100, headers: { "Cache-Control"?: string } = {}): Promise<Model[]> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const models: Model[] = [];
    let condition: { "If-Match"?: string } = {};
    for (let skip = 0; ; skip += size) {
      const params = { query: { skip, limit: size }, header: { ...headers, ...condition } };
      const page = await api.GET(LIST, { params });
      if (page.response.status === 412) break;
      const { data, etag } = ok(page);
      models.push(...data.data);
      condition = { "If-Match": etag };
      if (skip + size >= data.count) return models;
    }
  }
  throw new Error("the catalogue changes too often");
}

/** A model that is transferred again only if it has changed. */
export class CachedModel {
  private known?: { data: Model; etag: string };

  constructor(
    private readonly api: Api,
    private readonly id: string,
  ) {}

  async read(): Promise<Model> {
    const header = this.known ? { "If-None-Match": this.known.etag } : {};
    const result = await this.api.GET(MODEL, { params: { path: { id: this.id }, header } });
    if (!this.known || result.response.status !== 304) this.known = ok(result);
    return this.known.data;
  }
}

/** Updates a model with the result of `change(model)`, computed again if someone else has changed the model. */
export async function update(
  api: Api,
  id: string,
  change: (model: Model) => Schemas["GenerativeModelsUpdate"],
): Promise<Model> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const read = ok(await api.GET(MODEL, { params: { path: { id }, header: { "Cache-Control": "no-cache" } } }));
    const params = { path: { id }, header: { "If-Match": read.etag } };
    const result = await api.PUT(MODEL, { params, body: change(read.data) });
    if (result.response.status !== 412) return ok(result).data;
  }
  throw new Error("the model changes too often");
}

/** Creates a model whose name no other model has, once, also if the first response is 503. */
export async function create(api: Api, model: Schemas["GenerativeModelsCreate"]): Promise<Model> {
  const result = await api.POST(LIST, { body: model });
  if (result.response.status !== 503) return ok(result).data;
  // With `no-cache` the list includes every change before it. While the server cannot tell, it responds with 503.
  const models = await readAll(api, 100, { "Cache-Control": "no-cache" });
  const created = models.find((existing) => existing.name === model.name);
  return created ?? ok(await api.POST(LIST, { body: model })).data;
}
