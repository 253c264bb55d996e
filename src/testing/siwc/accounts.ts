import type { SiwcAccount } from "./types.ts";

/** An account of which only some is said. */
export function accountOf(given: Partial<SiwcAccount>, index: number): SiwcAccount {
  const number = index + 1;
  return {
    sub: `user-emulated${String(number).padStart(12, "0")}`,
    email: index === 0 ? "emulator@example.com" : `emulator-${number}@example.com`,
    name: `Emulated person ${number}`,
    workspace: `workspace-${number}`,
    eligible: true,
    ...given,
  };
}

/** @throws {Error} when nobody has this `email`, `sub` or `workspace`. */
export function accountBy(name: string, accounts: readonly SiwcAccount[]): SiwcAccount {
  const account = accounts.find((each) => [each.email, each.sub, each.workspace].includes(name));
  if (account) return account;
  const known = accounts.map(({ email }) => email).join(", ");
  throw new Error(
    `account: nobody has the email, sub or workspace ${JSON.stringify(name)}; there are ${known}`,
  );
}
