import type { Check } from "./check.ts";
import { backend, foreign, login, plan, scopes, store, workspace } from "./login.ts";
import { clock, issuer, proxy, tls } from "./network.ts";
import { ports } from "./ports.ts";
import { node, place } from "./surroundings.ts";

/** Every check, in the order of the report: from the machine outwards. */
export const checks: readonly Check[] = [
  node,
  place,
  ports,
  proxy,
  tls,
  issuer,
  clock,
  store,
  login,
  scopes,
  plan,
  workspace,
  foreign,
  backend,
];
