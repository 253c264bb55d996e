import { authorize } from "../../authorize.ts";
import { deliverJson } from "../../deliver.ts";
import type { Exchange } from "../../exchange.ts";
import { limitRefusal } from "../../faults.ts";
import { detail, invalidType, missing, problem, type Refusal } from "../../refusal.ts";
import type { Room } from "../../routing.ts";
import type { EmulatorState } from "../../state.ts";

type Body = Readonly<Record<string, unknown>>;

/** One transparent pixel: the emulator paints nothing. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
/** What both routes are known to read, and what edits besides. */
const KNOWN = new Set(["prompt", "model", "background", "n", "quality", "size"]);
const EDITED = new Set(["images", "mask"]);
const DATA_URL = /^data:image\/[a-z]+;base64,/;
const MOST_IMAGES = 5;

/** `POST /images/generations` and `/images/edits`: as many pixels as were asked for. */
export function imageRooms(state: EmulatorState): Room[] {
  const room = (name: string, check: (body: Body) => Refusal | undefined): Room => ({
    target: "images",
    method: "POST",
    path: `/backend-api/codex/images/${name}`,
    answer: (exchange) => answer(exchange, state, check),
  });
  return [
    room("generations", (body) => commonRefusal(body, KNOWN)),
    room("edits", (body) => commonRefusal(body, new Set([...KNOWN, ...EDITED])) ?? imagesRefusal(body)),
  ];
}

async function answer(
  exchange: Exchange,
  state: EmulatorState,
  check: (body: Body) => Refusal | undefined,
): Promise<void> {
  const { bearer, refusal } = authorize(state.tokens, exchange.headers);
  if (refusal) return exchange.refuse(refusal);
  const value = exchange.body.ok && exchange.body.json ? exchange.body.value : undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return exchange.refuse(detail("Bad Request"));
  }
  const body = value as Body;
  const broken = check(body);
  if (broken) return exchange.refuse(broken);
  const fault = state.faults.take("images", "answer");
  const limited = limitRefusal(fault, { limits: state.limits, plan: bearer.plan, now: state.now() });
  if (limited) return exchange.refuse(limited);
  await deliverJson(exchange, document(body, state.now()), fault);
}

function commonRefusal(body: Body, known: ReadonlySet<string>): Refusal | undefined {
  const strange = Object.keys(body).find((name) => !known.has(name));
  if (strange !== undefined) return detail(`Unsupported parameter: ${strange}`);
  const { prompt, model, n } = body;
  if (prompt === undefined) return missing("prompt");
  if (typeof prompt !== "string") return invalidType("prompt", "a string", prompt);
  if (typeof model !== "string") return missing("model");
  if (n !== undefined && !(Number.isInteger(n) && Number(n) >= 1 && Number(n) <= 10)) {
    return invalidType("n", "an integer from 1 to 10", n);
  }
  return undefined;
}

function imagesRefusal({ images, mask }: Body): Refusal | undefined {
  if (images === undefined) return missing("images");
  if (!Array.isArray(images)) return invalidType("images", "an array of objects", images);
  if (images.length < 1 || images.length > MOST_IMAGES) {
    return problem(`Invalid 'images': expected 1 to ${MOST_IMAGES}, got ${images.length}.`, {
      param: "images",
    });
  }
  if (images.some((image) => !DATA_URL.test(String(image?.image_url)))) {
    return problem("Error while downloading file", { param: "images" });
  }
  if (mask === undefined) return undefined;
  if (typeof mask !== "object" || mask === null) return invalidType("mask", "an object", mask);
  const isInline = "image_url" in mask && DATA_URL.test(String(mask.image_url));
  return isInline ? undefined : problem("Error while downloading file", { param: "mask" });
}

function document({ n, background, quality, size, images, mask }: Body, now: number): object {
  const count = Number(n ?? 1);
  const read = (Array.isArray(images) ? images.length : 0) + (mask === undefined ? 0 : 1);
  return {
    created: Math.floor(now / 1000),
    background: background ?? "opaque",
    data: Array.from({ length: count }, () => ({ b64_json: PIXEL })),
    output_format: "png",
    quality: quality === undefined || quality === "auto" ? "low" : quality,
    size: size === undefined || size === "auto" ? "1024x1024" : size,
    usage: {
      input_tokens: 10 + 194 * read,
      input_tokens_details: { image_tokens: 194 * read, text_tokens: 10 },
      output_tokens: 272 * count,
      total_tokens: 10 + 194 * read + 272 * count,
    },
  };
}
