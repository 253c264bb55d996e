import type { Exchange } from "../api-promise.ts";
import { readBody } from "../body.ts";
import type { CallContext } from "../call.ts";
import type { Usage } from "../limits.ts";
import type { RequestOptions } from "../request-options.ts";
import { Sendable } from "../sendable.ts";
import { creditsFrom, type LimitReport, mergeLimits, number, sorted, text, window } from "./limits.ts";
import { noteLimits } from "./note-limits.ts";
import { siblingURL } from "./sibling.ts";

type Document = Record<string, unknown>;

/** `GET /wham/usage`, a sibling of `/codex` below `/backend-api` (openai/codex, `codex-rs/backend-client/src/client.rs`). */
export async function fetchUsage(client: CallContext, options: RequestOptions): Promise<Exchange<Usage>> {
  const operation = { id: "usage", method: "get" } as const;
  const path = siblingURL(client.baseURL, "/wham/usage");
  const live = await client.send(operation, Sendable.bare(), { ...options, path });
  return {
    response: live.response,
    parse: async () => {
      const raw = ((await readBody(live, operation)) ?? {}) as Document;
      const report = usageReport(raw);
      const limits =
        noteLimits(client, report, "usage") ?? mergeLimits(undefined, report, "usage", client.clock.now());
      const { allowed } = (raw["rate_limit"] ?? {}) as Document;
      return { ...limits, allowed: typeof allowed === "boolean" ? allowed : undefined, raw };
    },
  };
}

/** Reads the document leniently: beyond plan and the main windows, every field is known from one source only. */
export function usageReport(raw: Document): LimitReport {
  const windows = windowsOf(raw["rate_limit"]);
  const reached = (raw["rate_limit_reached_type"] as Document | null | undefined)?.["type"];
  const further = raw["additional_rate_limits"];
  const credits = creditsFrom((raw["credits"] ?? {}) as Document);
  return {
    ...(text(raw["plan_type"]) ? { plan: text(raw["plan_type"]) } : {}),
    windows,
    ...(Array.isArray(further) ? { families: further.map(familyOf) } : {}),
    ...(credits ? { credits } : {}),
    reached: text(reached),
  };
}

function familyOf(entry: Document): NonNullable<LimitReport["families"]>[number] {
  const id =
    text(entry?.["metered_feature"]) ?? text(entry?.["limit_id"]) ?? text(entry?.["limit_name"]) ?? "";
  return { id, name: text(entry?.["limit_name"]), windows: windowsOf(entry?.["rate_limit"] ?? entry) };
}

function windowsOf(value: unknown): LimitReport["windows"] & object {
  const limit = (value ?? {}) as Record<string, Document | null | undefined>;
  return sorted(
    [limit["primary_window"], limit["secondary_window"]].map((slot) => {
      const seconds = number(slot?.["limit_window_seconds"]);
      return window(
        number(slot?.["used_percent"]),
        seconds === undefined ? undefined : seconds / 60,
        number(slot?.["reset_at"]),
      );
    }),
  );
}
