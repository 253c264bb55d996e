import { randomBytes } from "node:crypto";
import type { Context, OptionValues } from "../command.ts";
import { type ExitCode, UsageError } from "../exit.ts";
import { signInWith } from "../settings.ts";
import { type ServeSettings, serveSettings } from "./options.ts";
import { lineText, type RequestLine } from "./request-line.ts";
import { makeSecret } from "./secret.ts";
import { writeSecret } from "./secret-file.ts";
import { type LocalServer, startServer } from "./server.ts";

/** Runs a server until the command is asked to end. */
export async function runServer(context: Context, options: OptionValues): Promise<ExitCode | undefined> {
  const { out, signal } = context;
  const settings = serveSettings(options);
  await checkTerms(context);
  if (settings.secretFile === undefined && !out.isShown) {
    throw new UsageError(
      "The secret of the server is shown on a terminal only, and standard output is none. Write it to a file that you alone can read: --secret-file PATH.",
    );
  }
  const given = await context.client();
  // Programs go on from responses, as other commands do not.
  const client = settings.continuity ? given.withOptions({ continuity: "on" }) : given;
  const secret = makeSecret(randomBytes);
  const { port, origins, maxBody } = settings;
  try {
    const log = (line: RequestLine): void =>
      out.json ? out.line({ event: "request", ...line }) : out.note(lineText(line));
    const server = await startServer({ port, secret, origins, maxBody, fetch: client.fetch, log });
    try {
      // Not before it listens: a second server that finds the port taken leaves the first one's secret alone.
      const file =
        settings.secretFile === undefined ? undefined : await writeSecret(settings.secretFile, secret);
      await announce(context, { server, secret, file, signedIn: await client.isAuthenticated() });
      await ended(signal);
    } finally {
      await stop(context, server, settings);
    }
  } finally {
    await client.close();
  }
  signal.throwIfAborted();
  return undefined;
}

/** @throws {UsageError} with the clause, where a backend's terms do not allow a server for other programs. */
async function checkTerms({ settings: { profile } }: Context): Promise<void> {
  const { localServer: term } = (await profile.terms?.()) ?? {};
  if (!term || term.allowed === true) return;
  throw new UsageError(
    `The terms of this backend (${profile.name}) do not allow a server for other programs. ${term.clause}`,
    "local_server_not_allowed",
  );
}

interface Started {
  readonly server: LocalServer;
  readonly secret: string;
  /** Where the secret lies; else it is shown. */
  readonly file: string | undefined;
  readonly signedIn: boolean;
}

async function announce(
  { out, settings }: Context,
  { server, secret, file, signedIn }: Started,
): Promise<void> {
  const baseURL = `http://127.0.0.1:${server.port}/v1`;
  if (out.json) {
    out.line({
      event: "listening",
      baseURL,
      ...(file === undefined ? { secret } : { secretFile: file }),
      signedIn,
    });
    return;
  }
  out.note(`Listening on ${baseURL}, for programs of yours on this machine.`);
  out.note("Whoever has the secret uses your plan: it is not for other people, and not for other machines.");
  out.note(`Set OPENAI_BASE_URL=${baseURL}`);
  if (file === undefined) {
    out.note("and, as it is shown this once:");
    // Past the filter for tokens, on the terminal that a person looks at.
    out.piece(`OPENAI_API_KEY=${secret}\n`);
  } else {
    out.note(`and OPENAI_API_KEY to what stands in ${file}`);
  }
  if (!signedIn) out.note(`Nobody is signed in: requests are refused until you do. ${signInWith(settings)}`);
  out.note("Ctrl-C ends it.");
}

async function ended(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
}

async function stop({ out }: Context, server: LocalServer, { graceMs }: ServeSettings): Promise<void> {
  const { requests } = server;
  if (requests > 0 && !out.json) {
    out.note(`Requests under way: ${requests}. They get ${graceMs / 1000} s; Ctrl-C again ends at once.`);
  }
  await server.stop(graceMs);
}
