import { authorize } from "../../authorize.ts";
import { deliverJson } from "../../deliver.ts";
import type { Exchange } from "../../exchange.ts";
import { limitRefusal } from "../../faults.ts";
import { detail, type Refusal } from "../../refusal.ts";
import type { Room } from "../../routing.ts";
import type { EmulatorState } from "../../state.ts";

/** What the route is known to read. */
const KNOWN = new Set(["file", "language"]);
/** As in OpenAI's API: what the route itself takes is not known. */
const MOST_BYTES = 25 * 1024 * 1024;

/** `POST /transcribe`, a sibling of `/codex`: a form with the sound in it. Nothing listens: what was said is queued, or named. */
export function transcriptionRoom(state: EmulatorState): Room {
  return {
    target: "transcriptions",
    method: "POST",
    path: "/backend-api/transcribe",
    answer: (exchange) => answer(exchange, state),
  };
}

async function answer(exchange: Exchange, state: EmulatorState): Promise<void> {
  const { bearer, refusal } = authorize(state.tokens, exchange.headers);
  if (refusal) return exchange.refuse(refusal);
  const { body, headers } = exchange;
  const isForm = /^multipart\/form-data\b/i.test(headers["content-type"] ?? "");
  const fields: Readonly<Record<string, unknown>> = isForm && body.ok ? Object(body.value) : {};
  const broken = isForm && !body.ok ? detail("There was an error parsing the body") : formRefusal(fields);
  if (broken) return exchange.refuse(broken);
  const fault = state.faults.take("transcriptions", "answer");
  const limited = limitRefusal(fault, { limits: state.limits, plan: bearer.plan, now: state.now() });
  if (limited) return exchange.refuse(limited);
  const { file } = fields;
  const heard = file instanceof File ? `${file.name}, ${file.size} bytes` : "";
  await deliverJson(exchange, { text: state.transcripts.shift() ?? heard }, fault);
}

function formRefusal(fields: Readonly<Record<string, unknown>>): Refusal | undefined {
  const { file, language } = fields;
  if (file === undefined) return invalidField("file", "Field required", "missing");
  if (!(file instanceof File)) return invalidField("file", "Expected UploadFile, received: <class 'str'>");
  if (file.size > MOST_BYTES) return detail("Request Entity Too Large", 413);
  if (file.size === 0) return detail("The audio file is empty");
  const strange = Object.keys(fields).find((name) => !KNOWN.has(name));
  if (strange !== undefined)
    return invalidField(strange, "Extra inputs are not permitted", "extra_forbidden");
  const isCode =
    language === undefined || (typeof language === "string" && /^[a-z]{2,3}(-\w+)*$/i.test(language));
  return isCode ? undefined : invalidField("language", "Input should be a language code");
}

/** The list in which the backend's own routes say what is wrong with a request. */
function invalidField(name: string, msg: string, type = "value_error"): Refusal {
  return { status: 422, body: { detail: [{ type, loc: ["body", name], msg }] } };
}
