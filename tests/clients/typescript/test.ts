// Calls every operation of the server at API_URL with the generated types and openapi-fetch.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { env } from "node:process";
import createClient from "openapi-fetch";
import { CachedModel, type Config, create, isConfig, ok, readAll, update } from "./catalog.ts";
import type { components, paths } from "./schema.d.ts";
import { type Api, connect, logIn } from "./session.ts";

const { API_URL = "", FLAKY_URL = "" } = env;
const { ADMIN_EMAIL = "", ADMIN_PASSWORD = "", USER_EMAIL = "", USER_PASSWORD = "" } = env;
const LIST = "/api/v1/generation-models/";
const MODEL = "/api/v1/generation-models/{id}";

type Create = components["schemas"]["GenerativeModelsCreate"];

function model(provider: Create["provider"], provider_config: Config, name = `Model ${randomUUID()}`): Create {
  return { name, provider, provider_config };
}

const EXAMPLE = () => model("fal_standard", { provider_type: "fal_standard", fal_app_id: "fal-ai/flux" });

function expectError(result: { error?: { detail?: unknown }; response: Response }, status: number, detail: string) {
  assert.equal(result.response.status, status);
  assert.equal(result.error?.detail, detail);
}

const tests: Record<string, (api: Api) => Promise<void>> = {
  async "each config is read back with its type"(api) {
    const read = async (provider: Create["provider"], config: Config) => {
      const { id } = ok(await api.POST(LIST, { body: model(provider, { provider_type: provider, ...config }) })).data;
      return ok(await api.GET(MODEL, { params: { path: { id } } })).data.provider_config;
    };
    // Each property is one that only this config has, with its type: the compiler checks that the config is narrowed.
    const aiCore = await read("ai_core", { ai_provider: "openai", model: "gpt-4" });
    assert(isConfig(aiCore, "ai_core") && aiCore.ai_provider.toUpperCase() === "OPENAI");
    const refiner = await read("fal_shootify_refiner", { fal_app_id: "fal-ai/refiner" });
    assert(isConfig(refiner, "fal_shootify_refiner") && refiner.fal_app_id.endsWith("/refiner"));
    const standard = await read("fal_standard", { fal_app_id: "fal-ai/flux" });
    assert(isConfig(standard, "fal_standard") && standard.fal_app_id.endsWith("/flux"));
    const magnific = await read("freepik_magnific", { creativity: -3 });
    assert(isConfig(magnific, "freepik_magnific") && (magnific.creativity ?? 0) + 3 === 0);
    const precision = await read("freepik_magnific_precision", { sharpen: 7 });
    assert(isConfig(precision, "freepik_magnific_precision") && (precision.sharpen ?? 0) - 7 === 0);
    const banana = await read("nano_banana_upscaler", { ssim_threshold: 0.5 });
    assert(isConfig(banana, "nano_banana_upscaler") && (banana.ssim_threshold ?? 0) * 2 === 1);
    const face = await read("sartiq_ultimate_face_fixer", { expand_percent: 0.5 });
    assert(isConfig(face, "sartiq_ultimate_face_fixer") && (face.expand_percent ?? 0) * 2 === 1);
    const garment = await read("sartiq_ultimate_garment_fixer", { split_threshold: 1.5 });
    assert(isConfig(garment, "sartiq_ultimate_garment_fixer") && (garment.split_threshold ?? 0) * 2 === 3);
    const ultimate = await read("sartiq_ultimate_refiner", { num_tiles: 4 });
    assert(isConfig(ultimate, "sartiq_ultimate_refiner") && (ultimate.num_tiles ?? 0) - 4 === 0);
    const vertex = await read("vertex", { temperature: 0.5 });
    assert(isConfig(vertex, "vertex") && (vertex.temperature ?? 0) * 2 === 1);
    assert(!isConfig(vertex, "fal_standard"));
  },

  async "unknown properties are kept"(api) {
    const created = await create(api, {
      name: "Gemini",
      provider: "vertex",
      provider_config: { provider_type: "vertex", temperature: 0.2, seed: 7 },
    });
    const config = created.provider_config;
    if (isConfig(config, "vertex")) assert.deepEqual([config.temperature, config.seed], [0.2, 7]);
  },

  async "a large integer in a config loses digits"(api) {
    const text = '{"name": "large", "provider": "vertex", "provider_config": {"seed": 12345678901234567890}}';
    const created = ok(await api.POST(LIST, { body: EXAMPLE(), bodySerializer: () => text })).data;
    const params = { path: { id: created.id } };
    assert.match(ok(await api.GET(MODEL, { params, parseAs: "text" })).data, /"seed": 12345678901234567890\b/);
    assert.equal(ok(await api.GET(MODEL, { params })).data.provider_config.seed, 12345678901234567000);
  },

  async "lists are read in pages of one revision"(api) {
    const page = ok(await api.GET(LIST, { params: { query: { skip: 1, limit: 2 } } }));
    const everything = await readAll(api, 3);
    assert.deepEqual(page.data.data, everything.slice(1, 3));
    assert.equal(page.data.count, everything.length);
    await create(api, EXAMPLE());
    const params = { query: { skip: 3 }, header: { "If-Match": page.etag } };
    expectError(await api.GET(LIST, { params }), 412, "Precondition Failed");
  },

  async "an unchanged model is not transferred again"(api) {
    const created = await create(api, EXAMPLE());
    const path = { id: created.id };
    const { etag } = ok(await api.GET(MODEL, { params: { path } }));
    const again = await api.GET(MODEL, { params: { path, header: { "If-None-Match": etag } } });
    assert.equal(again.response.status, 304);
    const cached = new CachedModel(api, created.id);
    assert.deepEqual(await cached.read(), created);
    assert.deepEqual(await cached.read(), created);
  },

  async "updates apply to the state that was read"(api) {
    const created = await create(api, EXAMPLE());
    const path = { id: created.id };
    const stale = ok(await api.GET(MODEL, { params: { path } })).etag;
    const updated = await update(api, created.id, (read) => ({ name: `${read.name}, updated`, icon: "star" }));
    assert.deepEqual([updated.name, updated.icon], [`${created.name}, updated`, "star"]);
    const refused = await api.PUT(MODEL, { params: { path, header: { "If-Match": stale } }, body: { name: "lost" } });
    expectError(refused, 412, "Precondition Failed");
    const cleared = await update(api, created.id, () => ({ icon: null }));
    assert.deepEqual([cleared.name, cleared.icon], [updated.name, null]);
  },

  async "a deleted model is not found"(api) {
    const path = { id: (await create(api, EXAMPLE())).id };
    const { message } = ok(await api.DELETE(MODEL, { params: { path } })).data;
    assert.equal(message, "Generation model deleted successfully");
    expectError(await api.GET(MODEL, { params: { path } }), 404, "Generation model not found");
  },

  async "only administrators write"() {
    const anonymous = createClient<paths>({ baseUrl: API_URL });
    expectError(await anonymous.POST(LIST, { body: EXAMPLE() }), 401, "Not authenticated");
    const user = await connect(API_URL, USER_EMAIL, USER_PASSWORD);
    expectError(await user.POST(LIST, { body: EXAMPLE() }), 403, "Not enough permissions");
  },

  async "a wrong password is refused"() {
    await assert.rejects(logIn(API_URL, ADMIN_EMAIL, "a wrong password"), /invalid_grant/);
  },

  async "an expired token is replaced"() {
    const send = globalThis.fetch;
    let requests = 0;
    const api = await connect(API_URL, ADMIN_EMAIL, ADMIN_PASSWORD);
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      if (requests++ === 0) request.headers.set("Authorization", "Bearer expired");
      return send(request);
    };
    try {
      ok(await api.POST(LIST, { body: EXAMPLE() }));
      assert.equal(requests, 3);
    } finally {
      globalThis.fetch = send;
    }
  },

  async "all validation errors are listed"(api) {
    const body = { name: 5, beta: "maybe" } as unknown as { name: string };
    const { error, response } = await api.PUT(MODEL, { params: { path: { id: randomUUID() } }, body });
    assert.equal(response.status, 422);
    assert(error && Array.isArray(error.detail));
    const errors = error.detail.map(({ type, loc }) => [type, loc]);
    assert.deepEqual(errors, [["string_type", ["body", "name"]], ["bool_type", ["body", "beta"]]]);
  },

  async "a model is created once also if the first response is 503"(api) {
    const flaky = await connect(FLAKY_URL, ADMIN_EMAIL, ADMIN_PASSWORD);
    const name = `Once ${randomUUID()}`;
    const once = await create(flaky, { ...EXAMPLE(), name });
    const found = (await readAll(api)).filter((existing) => existing.name === name);
    assert.deepEqual(found.map(({ id }) => id), [once.id]);
  },
};

const api = await connect(API_URL, ADMIN_EMAIL, ADMIN_PASSWORD);
for (const [name, test] of Object.entries(tests)) {
  await test(api);
  console.log(`typescript: ${name}`);
}
