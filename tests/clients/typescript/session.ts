// A client that logs in, logs in again when its token has expired, and repeats requests that the server postpones.

import createClient, { type Client } from "openapi-fetch";
import type { paths } from "./schema.d.ts";

const ATTEMPTS = 5;

export type Api = Client<paths>;

export async function logIn(url: string, email: string, password: string): Promise<string> {
  const api = createClient<paths>({ baseUrl: url, fetch: withRetries });
  const { data, error } = await api.POST("/api/v1/login/access-token", {
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: { username: email, password },
  });
  if (!data) throw new Error(JSON.stringify(error));
  return data.access_token;
}

/** Sends the access token. After a 401 it logs in again and repeats the request: nothing has been changed before. */
export async function connect(url: string, email: string, password: string): Promise<Api> {
  let token = await logIn(url, email, password);
  const send = (request: Request) => {
    request.headers.set("Authorization", `Bearer ${token}`);
    return withRetries(request);
  };
  return createClient<paths>({
    baseUrl: url,
    fetch: async (request) => {
      const copy = request.clone();
      const response = await send(request);
      if (response.status !== 401) return response;
      token = await logIn(url, email, password);
      return send(copy);
    },
  });
}

/** Repeats requests after 429 and 503, when the server says. */
export async function withRetries(request: Request): Promise<Response> {
  // A POST with 503 may have created a model.
  const isCreate = request.method === "POST" && !request.url.endsWith("/access-token");
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(request.clone());
    if (![429, 503].includes(response.status) || isCreate || attempt === ATTEMPTS) return response;
    // A random part, so that many clients do not come back at the same time.
    const seconds = Number(response.headers.get("Retry-After") ?? 1) + Math.random();
    await new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
  }
}
