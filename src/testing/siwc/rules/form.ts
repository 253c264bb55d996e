import type { Exchange } from "../../exchange.ts";
import type { Refusal } from "../../refusal.ts";
import { oauthProblem } from "../../rooms/oauth/problems.ts";

/** What is wrong with a request as that of a public client: its fields come as a form, and it has no secret. */
export function clientRefusal({ headers }: Exchange): Refusal | undefined {
  if (!/^application\/x-www-form-urlencoded\b/i.test(headers["content-type"] ?? "")) {
    return invalid("The request must be application/x-www-form-urlencoded.");
  }
  return headers["authorization"] === undefined
    ? undefined
    : invalid("A public client has no Authorization header.");
}

/**
 * What is wrong with the fields of a form: each must be there, and no other. A refresh, for one, has no `scope`, and nothing has
 * a `client_secret` (developers.openai.com/siwc).
 */
export function fieldsRefusal({ body }: Exchange, known: readonly string[]): Refusal | undefined {
  const fields = new Map(
    body.ok && typeof body.value === "object" && body.value !== null ? Object.entries(body.value) : [],
  );
  const left = known.find((name) => !fields.get(name));
  if (left !== undefined) return invalid(`${left} is missing.`);
  const strange = [...fields.keys()].find((name) => !known.includes(name));
  return strange === undefined ? undefined : invalid(`${strange} does not belong in this request.`);
}

function invalid(description: string): Refusal {
  return oauthProblem("invalid_request", description);
}
