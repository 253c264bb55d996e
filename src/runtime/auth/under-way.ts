/** A refresh that was begun by a process which may have died in the middle of it, where the rules want such a thing noted. */
import { TokenRefreshError } from "../errors/auth.ts";
import { nap } from "../sleep.ts";
import { UnsentRefresh } from "./oauth/refresh-grant.ts";
import type { SessionContext } from "./session.ts";
import type { Login } from "./tokens/login.ts";

type Noting = Pick<SessionContext, "store" | "rules" | "clock" | "logger">;

/**
 * Notes beside the login that its refresh is begun, or (`undefined`) that it came to nothing. Who signed out meanwhile stays
 * signed out.
 */
export async function noteRefresh(
  { store, rules }: Noting,
  { tokens }: Login,
  began: number | undefined,
): Promise<void> {
  if (rules.refresh.underWayMs === undefined) return;
  const stored = await store.load();
  if (stored?.refreshToken !== tokens.refreshToken || stored?.refreshBegan === began) return;
  await store.save({ ...tokens, refreshBegan: began });
}

/** Takes away a refresh token that the server has refused for good, so that no other process asks with it again. */
export async function noteRefused({ store, rules }: Noting, { tokens }: Login): Promise<void> {
  if (rules.refresh.underWayMs === undefined) return;
  await store.save({ ...tokens, refreshToken: undefined, refreshBegan: undefined });
}

/**
 * Waits for a refresh that another process has begun and not ended: under the lock that process cannot be alive, but its request
 * may still be on the way to the server.
 *
 * @returns whether there was one. What is in the store then may be the new login after all.
 */
export async function waitedForOther({ rules, clock, logger }: Noting, { tokens }: Login): Promise<boolean> {
  const { underWayMs } = rules.refresh;
  const { refreshBegan } = tokens;
  if (underWayMs === undefined || refreshBegan === undefined) return false;
  // A clock that was set back must not make it wait for longer than that.
  const left = Math.min(underWayMs, refreshBegan + underWayMs - clock.now());
  if (left <= 0) return false;
  logger.info(
    `Another process has begun to refresh the ${rules.loginName} and has not ended: waiting for ${Math.ceil(left / 1000)} s.`,
  );
  await nap(left, undefined, { clock });
  return true;
}

/** Whether it is not known what became of a refresh: the request may have reached the server, and no answer came. */
export const isOutcomeUnknown = (error: unknown): boolean =>
  error instanceof TokenRefreshError && error.status === undefined && !(error instanceof UnsentRefresh);
