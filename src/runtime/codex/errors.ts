import { audioTranscriptionsCreate, modelsList } from "../../generated/operations.ts";
import type { CallContext } from "../call.ts";
import { errorForStatus, type SDKRequestError } from "../errors/api.ts";
import { CloudflareBlockedError, type ModelChoice, ModelNotAvailableError } from "../errors/codex.ts";
import type { LimitWindow } from "../limits.ts";
import type { Operation } from "../operation.ts";
import { detailText, htmlTitle } from "../refusal-text.ts";
import { knownFailure, type Problem } from "../responses/failure.ts";
import type { WireAnswer } from "../transport.ts";
import { limitsFromHeaders } from "./limits.ts";
import { noteLimits } from "./note-limits.ts";

/**
 * The error of a refused request to the Codex backend. It answers in three shapes: `{"detail": text | object | list}`,
 * OpenAI's `{"error": {...}}`, and HTML when Cloudflare stands in between.
 */
export async function codexError(
  answer: WireAnswer,
  client: CallContext,
  operation: Operation,
): Promise<SDKRequestError> {
  const { headers } = answer.response;
  const report = limitsFromHeaders(headers);
  noteLimits(client, report, "headers");
  const refused = refusedModel(answer);
  if (refused) return await modelRefusal(answer, refused, client, operation);
  return refusalError(answer, report?.windows, client.clock.now(), operation);
}

/** What is known of the refusal of a model. */
interface RefusedModel {
  readonly model: string;
  /** What the server says. */
  readonly said: string;
  readonly error: object;
}

/** The error of a refused model, with what could be named instead. */
export async function modelRefusal(
  { response: { status, headers } }: WireAnswer,
  { model, said, error }: RefusedModel,
  client: CallContext,
  operation: Operation,
): Promise<ModelNotAvailableError> {
  // What refuses the list itself must not wait for the list.
  const { known, text } = operation.id === modelsList.id ? NO_CHOICE : await choiceFor(model, client);
  return new ModelNotAvailableError(status, error, said + text, headers, known);
}

/** The error of a refusal of any kind but that of a model. */
export function refusalError(
  { response, errorBody }: WireAnswer,
  windows: readonly LimitWindow[] | undefined,
  now: number,
  operation: Operation,
): SDKRequestError {
  const { status, headers } = response;
  if (typeof errorBody === "string") {
    const html = /^\s*(?:<!doctype|<html)/i.test(errorBody);
    if (
      status === 403 &&
      (headers.get("cf-mitigated") === "challenge" || (html && /cloudflare/i.test(errorBody)))
    ) {
      return new CloudflareBlockedError(headers, blockedText(operation));
    }
    return errorForStatus(status, undefined, html ? htmlTitle(errorBody) : errorBody || undefined, headers);
  }
  const body = (errorBody ?? {}) as { error?: Problem | string; detail?: unknown };
  const problem: Problem | undefined = typeof body.error === "object" ? (body.error ?? undefined) : undefined;
  const known = problem && knownFailure(problem, status, headers, windows, now);
  if (known) return known;
  if (problem === undefined && body.detail !== undefined) {
    const detail = detailText(body.detail);
    const parameter = /^Unsupported parameter: (\S+)/.exec(detail)?.[1];
    return errorForStatus(status, body, detail, headers, parameter === undefined ? {} : { param: parameter });
  }
  return errorForStatus(status, errorBody === undefined ? undefined : body, undefined, headers);
}

/** What to do where Cloudflare stands in between. */
function blockedText({ id }: Operation): string {
  const said = "Cloudflare blocked the request before it reached the backend";
  if (id !== audioTranscriptionsCreate.id) {
    return (
      `${said}, as it often does with data centres and edge workers. ` +
      "Try another network, or a User-Agent of your own (defaultHeaders)."
    );
  }
  // openai/codex issues 12833 and 21985: from the same place as all else works, by the looks of the connection.
  return (
    `${said}. ${id} is experimental on this profile: its route is checked more strictly than the others, which may go on ` +
    "working from the same place. Try again later or from another network; or transcribe with an API key of your own " +
    '(profile: "openai"), which is not checked in this way.'
  );
}

const MODEL_REFUSED =
  /^(?:The '(.*)' model (?:is not supported when using Codex|requires a newer version)|Model not found:?\s*(\S*))/;

/** The model that an answer refuses, if that is what it does. */
function refusedModel({ errorBody }: WireAnswer): RefusedModel | undefined {
  if (typeof errorBody !== "object" || errorBody === null) return undefined;
  const { error, detail } = errorBody as { error?: Problem; detail?: unknown };
  const said = error?.message ?? (detail === undefined ? undefined : detailText(detail));
  const match = typeof said === "string" ? MODEL_REFUSED.exec(said) : null;
  if (!match) return undefined;
  return { model: match[1] ?? match[2] ?? "", said: match.input, error: error ?? errorBody };
}

const NO_CHOICE = { known: { available: [], nearest: undefined }, text: "" };

/** The list is asked for once and quietly: an error that explains itself must not cost a failing call more than that. */
async function choiceFor(model: string, client: CallContext): Promise<{ known: ModelChoice; text: string }> {
  const { catalogue } = await import("./models/catalogue.ts");
  const { listedSlugs } = await import("./models/entry.ts");
  const { choiceText, nearestName } = await import("./nearest.ts");
  const models = await catalogue(client, { maxRetries: 0, timeout: CATALOGUE_TIMEOUT_MS }).catch(() => []);
  const available = listedSlugs(models);
  const others = available.filter((slug) => slug !== model);
  const known = { available, nearest: nearestName(model, others) };
  return { known, text: choiceText(known) };
}

const CATALOGUE_TIMEOUT_MS = 5_000;
