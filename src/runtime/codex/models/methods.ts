import type { Exchange } from "../../api-promise.ts";
import { requestID } from "../../api-promise.ts";
import type { CallContext, SortedCall } from "../../call.ts";
import { checkRequestOptions } from "../../check-options.ts";
import { APIConnectionError, SDKRequestError } from "../../errors/api.ts";
import { CloudflareBlockedError, ModelNotAvailableError } from "../../errors/codex.ts";
import { mergeHeaders } from "../../headers.ts";
import { makePage } from "../../pagination.ts";
import { choiceText, nearestName } from "../nearest.ts";
import { type AskedModels, askModels } from "./catalogue.ts";
import { type CatalogueModel, isListed, listedSlugs } from "./entry.ts";
import { freshlyKnown, lastKnown } from "./known.ts";
import { keepOffline, keptOffline } from "./offline.ts";

/**
 * `models.list`: what the backend lists for this account, best first. Each entry has the four fields of OpenAI's models and
 * keeps its own.
 */
export async function listModels(call: SortedCall): Promise<Exchange<unknown>> {
  const { include_hidden: hidden, ...query } = call.params;
  const asked = await models({
    ...call,
    options: { ...call.options, query: Object.keys(query).length > 0 ? query : undefined },
  });
  const data = asked.models.filter((model) => hidden === true || isListed(model)).map(openaiModel);
  const body = { object: "list", data };
  return {
    response: responseFor(call.client, asked, body),
    // The list comes whole: there is no next page to make.
    parse: async () => makePage("page", async () => undefined, structuredClone(body)),
  };
}

/** `models.retrieve`, also of a model that the list hides. @throws {ModelNotAvailableError} */
export async function retrieveModel(call: SortedCall): Promise<Exchange<unknown>> {
  const slug = String(call.path["model"]);
  const asked = await models(call);
  const found = asked.models.find((model) => model.slug === slug);
  if (!found) {
    const available = listedSlugs(asked.models);
    const known = { available, nearest: nearestName(slug, available) };
    const message = `The model ${JSON.stringify(slug)} is not in this account's list.${choiceText(known)}`;
    throw new ModelNotAvailableError(404, undefined, message, asked.headers ?? new Headers(), known);
  }
  const body = openaiModel(found);
  return {
    response: responseFor(call.client, asked, body),
    parse: async () => structuredClone(body),
  };
}

/** The catalogue does not say when a model was made. */
function openaiModel(model: CatalogueModel): object {
  return { ...model, id: model.slug, object: "model", created: 0, owned_by: "openai" };
}

/**
 * The list: from memory for five minutes, then asked for; when the backend cannot be reached, the last one. With the request
 * header `cache-control: no-cache` the backend is asked in any case, and there is no other answer than its own.
 */
async function models({ client, options }: Pick<SortedCall, "client" | "options">): Promise<AskedModels> {
  checkRequestOptions(options);
  const strict = mergeHeaders(options.headers).get("cache-control") === "no-cache";
  const queried = options.query !== undefined || options.extraQuery !== undefined;
  const special = strict || queried;
  const fresh = special ? undefined : freshlyKnown(client);
  if (fresh) return fresh;
  const before = lastKnown(client);
  let asked: AskedModels;
  try {
    asked = await askModels(client, options);
  } catch (error) {
    const last = special || !isPassing(error) ? undefined : (before ?? (await keptOffline(client)));
    if (!last) throw error;
    const from = new Date(last.at).toISOString();
    client.logger.warn(
      `The model list could not be had (${(error as Error).message}); this is the one of ${from}.`,
    );
    return last;
  }
  if (asked.models.length > 0 && !queried) await keepOffline(client, asked);
  return asked;
}

/** Whether the failure says nothing about the account: no network, a server that is down or something in between. */
function isPassing(error: unknown): boolean {
  if (error instanceof APIConnectionError || error instanceof CloudflareBlockedError) return true;
  if (!(error instanceof SDKRequestError)) return false;
  return error.code === "unexpected_answer" || error.status === 429 || (error.status ?? 0) >= 500;
}

function responseFor(client: CallContext, asked: AskedModels, body: object): Response {
  const { at, etag, headers } = asked;
  const id = headers && requestID({ headers } as Response);
  return Response.json(body, {
    headers: {
      ...(id ? { "x-request-id": id } : {}),
      ...(etag === undefined ? {} : { etag }),
      ...(headers ? {} : { "x-oauth-codex-answered-by": "local-catalogue" }),
      age: String(Math.max(0, Math.round((client.clock.elapsed() - at) / 1000))),
    },
  });
}
