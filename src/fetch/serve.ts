import type { APIPromise } from "../runtime/api-promise.ts";
import type { CallContext } from "../runtime/call.ts";
import type { Operation } from "../runtime/operation.ts";
import { parametersOf } from "../runtime/path.ts";
import { percent } from "../runtime/percent.ts";
import { applyVerdicts } from "../runtime/verdicts.ts";
import { answerOf } from "./answer.ts";
import { failureResponse, isAbort, noRoute } from "./failure.ts";
import { incoming } from "./incoming.ts";
import { readParams } from "./read-params.ts";
import { routeOf } from "./routes.ts";
import { knownSpent, rememberSpent } from "./spent.ts";

/** Names of parameters that the backend did not see. */
const DROPPED_HEADER = "x-oauth-codex-dropped";
/** Node's clients read 16 KB of headers, and there are others. */
const LONGEST_LIST = 4_000;

/**
 * Answers a request to a route of OpenAI's API as the tree's method of that route does. Nothing else of the request goes out:
 * no other URL, no header, and never its `authorization`.
 */
export async function serve(
  client: CallContext,
  input: string | URL | Request,
  init: RequestInit | undefined,
): Promise<Response> {
  const request = incoming(input, init);
  const { signal, method, url } = request;
  signal?.throwIfAborted();
  const route = routeOf(method, url);
  if (!route) {
    await cancel(request.body);
    return noRoute(method, url.pathname);
  }
  const { operation, path } = route;
  for (const name of route.query) url.searchParams.delete(name);
  // A client that sends nothing again leaves that to the host.
  const final = client.maxRetries > 0;
  let release = async (): Promise<void> => {};
  let values: Record<string, unknown> = {};
  try {
    ({ values, release } = await readParams(request, operation));
    const spent = knownSpent(client, operation, values);
    if (spent) return failureResponse(spent, { final: true, now: client.clock.now() });
    const answering = client.call<APIPromise<unknown>>(operation, argumentsOf(operation, path, values), {
      ...(signal ? { signal } : {}),
    });
    const { data, response } = await answering.withResponse();
    return answerOf(data, response, operation, signal, await droppedHeader(client, operation, values));
  } catch (error) {
    // `fetch` rejects with the reason that the caller gave.
    if (signal?.aborted || isAbort(error)) throw signal?.reason ?? error;
    rememberSpent(client, operation, values, error);
    return failureResponse(error, { final, now: client.clock.now() });
  } finally {
    await release();
  }
}

/** The arguments of a method of the tree: the last path parameter, and one object with everything else. */
function argumentsOf(
  { path: template = "" }: Operation,
  path: Readonly<Record<string, string>>,
  values: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  const names = parametersOf(template);
  const last = names.at(-1);
  if (last === undefined) return [values];
  const others = Object.fromEntries(names.slice(0, -1).map((name) => [name, path[name]]));
  const params = { ...values, ...others };
  return Object.keys(params).length === 0 ? [path[last]] : [path[last], params];
}

async function droppedHeader(
  client: CallContext,
  { id }: Operation,
  values: Readonly<Record<string, unknown>>,
): Promise<Record<string, string>> {
  const rules = (await client.profile.parameters?.())?.[id];
  if (!rules) return {};
  const { dropped } = applyVerdicts(id, values, rules, "ignore");
  return dropped.length === 0 ? {} : { [DROPPED_HEADER]: listed(dropped) };
}

/** As many names as go into a header that everybody reads, and the number of the others behind a `+`, which no name has. */
function listed(names: readonly string[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const name of names.map(percent)) {
    length += name.length + 2;
    if (length > LONGEST_LIST) break;
    kept.push(name);
  }
  const others = names.length - kept.length;
  return [...kept, ...(others === 0 ? [] : [`+${others}`])].join(", ");
}

async function cancel(body: unknown): Promise<void> {
  if (typeof body === "object" && body && "cancel" in body)
    await (body as ReadableStream).cancel().catch(() => {});
}
