import { createHash } from "node:crypto";
import { authorize } from "../../authorize.ts";
import { deliverJson } from "../../deliver.ts";
import { limitRefusal } from "../../faults.ts";
import { problem } from "../../refusal.ts";
import type { Room } from "../../routing.ts";
import type { EmulatorState } from "../../state.ts";
import { parseVersion, type Version } from "../../versions.ts";
import type { Catalogue } from "./catalogue.ts";

/** `GET /models`: the models for a client of the version that it names, as of the account that it names. */
export function modelsRoom(state: EmulatorState): Room {
  return {
    target: "models",
    method: "GET",
    path: "/backend-api/codex/models",
    async answer(exchange) {
      const { bearer, refusal } = authorize(state.tokens, exchange.headers);
      if (refusal) return exchange.refuse(refusal);
      const asked = exchange.url.searchParams.get("client_version");
      if (asked === null) {
        return exchange.refuse(
          problem(
            "[{'type': 'missing', 'loc': ('query', 'client_version'), 'msg': 'Field required', 'input': None}]",
          ),
        );
      }
      const fault = state.faults.take("models", "answer");
      const limited = limitRefusal(fault, { limits: state.limits, plan: bearer.plan, now: state.now() });
      if (limited) return exchange.refuse(limited);
      const version = parseVersion(asked) ?? [0, 0, 0];
      // Without an account the list is empty rather than refused: a client that forgets the header finds no model.
      const listed = exchange.headers["chatgpt-account-id"] ? state.catalogue.list(version, bearer.plan) : [];
      const list = { models: listed };
      const etag = etagOf(JSON.stringify(list));
      if (exchange.headers["if-none-match"] === etag) return exchange.reply(304, "", "", { etag });
      await deliverJson(exchange, list, fault, { etag });
    },
  };
}

/** `ETag` of the list: `/responses` repeats it in `x-models-etag`, so that clients know when to ask again. */
export function modelsEtag(catalogue: Catalogue, version: Version, plan: string): string {
  return etagOf(JSON.stringify({ models: catalogue.list(version, plan) }));
}

function etagOf(text: string): string {
  return `W/"${createHash("sha256").update(text).digest("hex").slice(0, 32)}"`;
}
