import type { ResponseRules } from "../profile.ts";
import { normalizeInput } from "./input.ts";

/** How the Codex backend wants `POST /responses`, as its own client sends it (openai/codex, `codex-rs/core/src/client.rs`). */
export const responseRules: ResponseRules = {
  // Stored responses are refused. Instructions were required at times and are left out by the newest Codex CLI (0.171.0): an
  // empty text, which says nothing to the model, was taken all along.
  defaults: { store: false, instructions: "" },
  // Without it no reasoning comes back that could be replayed, since none is stored there.
  include: ["reasoning.encrypted_content"],
  turnState: "x-codex-turn-state",
  // openai/codex, `codex-rs/codex-api/src/requests/headers.rs`.
  session: ["session-id", "thread-id"],
  input: (given) => normalizeInput(given),
};
