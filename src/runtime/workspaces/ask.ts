import { readBody } from "../body.ts";
import { SDKRequestError } from "../errors/api.ts";
import type { Operation } from "../operation.ts";
import { type Sender, sendRequest } from "../request.ts";
import { Sendable } from "../sendable.ts";
import type { WorkspaceList, WorkspaceRules } from "./rules.ts";

/** Calls wait for the answer, so it has little time. */
export const PATIENCE_MS = 3_000;

const operation: Operation = { id: "workspaces", method: "get" };

/** Asks the backend, once: at the client's own base URL, whatever was answered before. */
export async function askWorkspaces(sender: Sender, rules: WorkspaceRules): Promise<WorkspaceList> {
  const { settings } = sender;
  const { hooks } = settings;
  const asking: Sender = {
    ...sender,
    settings: {
      ...settings,
      workspaces: undefined,
      // Its failure is no caller's error.
      hooks: hooks && { ...hooks, onError: undefined },
    },
  };
  const options = { path: rules.url(sender.baseURL), maxRetries: 0, timeout: PATIENCE_MS };
  const live = await sendRequest(asking, operation, Sendable.bare(), options, {});
  const list = rules.read(await readBody(live, operation));
  if (list) return list;
  const { status, headers } = live.response;
  const message =
    "The backend answered the question for the login's workspaces with something that is no list of them.";
  throw new SDKRequestError(status, undefined, message, headers, { code: "unexpected_answer" });
}
