import type { Exchange } from "./exchange.ts";
import { type FaultLike, OVERLOADED } from "./faults.ts";

const JSON_TYPE = "application/json";

/** Answers with a JSON document, or with what a fault leaves of it. */
export async function deliverJson(
  exchange: Exchange,
  document: object,
  fault: FaultLike | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const all = { ...headers, ...fault?.headers };
  switch (fault?.kind) {
    case "overloaded":
      return exchange.refuse({ status: 503, body: { error: OVERLOADED }, headers: fault.headers ?? {} });
    case "empty":
      return exchange.reply(200, JSON_TYPE, "", all);
    case "omit":
      return exchange.json(200, without(document, fault.fields), all);
    case "truncate":
    case "reset":
    case "stall":
      return await breakOff(exchange, JSON.stringify(document), fault.kind, all);
    default:
      return exchange.json(200, document, all);
  }
}

function without(document: object, fields: readonly string[] | undefined): object {
  if (fields === undefined) return {};
  return Object.fromEntries(Object.entries(document).filter(([name]) => !fields.includes(name)));
}

/** Half of the text, and then what the fault says. */
async function breakOff(
  exchange: Exchange,
  text: string,
  kind: "truncate" | "reset" | "stall",
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  exchange.begin(200, { "content-type": JSON_TYPE, ...headers });
  await exchange.write(text.slice(0, text.length / 2));
  if (kind === "truncate") return exchange.end();
  if (kind === "reset") return exchange.reset();
  await exchange.closed();
}
