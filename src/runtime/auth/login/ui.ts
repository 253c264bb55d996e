import { node } from "../../node.ts";
import { terminalLine } from "../../terminal-text.ts";

/** What a person has to do now. */
export type LoginStep =
  /** Open this URL, sign in, and come back (or paste the address of the last page). */
  | { readonly method: "browser"; readonly url: string; readonly browserOpened: boolean }
  /** Open this URL on any device and type the code. */
  | {
      readonly method: "device";
      readonly url: string;
      readonly userCode: string;
      readonly expiresAt: Date;
    };

/** What happens meanwhile. No event carries a secret. */
export type LoginProgress =
  | { readonly type: "listening"; readonly port: number }
  /** The loopback server could not have a port; `message` says why and what to do. */
  | { readonly type: "port-unavailable"; readonly message: string }
  /** Device login, because a browser would not help here, or the other way about. */
  | { readonly type: "method"; readonly method: "browser" | "device"; readonly reason: string }
  /** Somebody came with an answer that is not this login's. It is still waited for. */
  | { readonly type: "callback-rejected"; readonly message: string }
  /** What was pasted does not help; it is asked for again. */
  | { readonly type: "paste-rejected"; readonly message: string }
  /** Somebody else signs in at the same place, and is waited for. */
  | { readonly type: "waiting"; readonly reason: string }
  | { readonly type: "exchanging" }
  | {
      readonly type: "signed-in";
      readonly accountId: string | undefined;
      /** Whether the person lets this app use their plan, where a backend asks for that (`siwc`). */
      readonly planUse?: "granted" | "withheld";
      /** Whether it is the first sign-in of this person with this app, where a backend registers apps (`siwc`). */
      readonly first?: boolean;
    };

/** How a login talks to a person. Every part is optional: what is left out does not happen. */
export interface LoginUI {
  /** Shows the step. */
  show?(step: LoginStep): void | Promise<void>;
  /**
   * Asks for the pasted address (or the code alone). Resolves to `undefined` when nothing will come; `signal` fires when the
   * answer is no longer needed.
   */
  prompt?(options: { signal: AbortSignal }): Promise<string | undefined>;
  progress?(event: LoginProgress): void;
}

/**
 * On the terminal: to standard error, so that a program's output stays its own; asks only where somebody can type.
 * @internal
 */
export function terminalUI(
  input: NodeJS.ReadStream = process.stdin,
  output: NodeJS.WriteStream = process.stderr,
): LoginUI {
  // Addresses, codes and messages come from servers: each is made fit for a terminal on its way into the text.
  const say = (text: TemplateStringsArray, ...told: string[]): void =>
    void output.write(`${String.raw({ raw: text }, ...told.map(terminalLine))}\n`);
  return {
    show(step) {
      if (step.method === "device") {
        say`\nTo sign in, open this page on any device:\n\n    ${step.url}\n`;
        say`and enter this code (good until ${step.expiresAt.toLocaleTimeString()}):\n\n    ${step.userCode}\n`;
      } else {
        const open = step.browserOpened
          ? "Your browser was opened. If it was not, open:"
          : "To sign in, open:";
        say`\n${open}\n\n    ${step.url}\n`;
      }
    },
    ...(input.isTTY ? { prompt: ({ signal }) => ask(input, output, signal) } : {}),
    progress(event) {
      if ("message" in event) say`${event.message}`;
      else if (event.type === "waiting") say`Waiting: ${event.reason}.`;
      else if (event.type === "method") say`Signing in by ${event.method}: ${event.reason}.`;
    },
  };
}

async function ask(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  signal: AbortSignal,
): Promise<string | undefined> {
  const lines = node.readline.promises.createInterface({ input, output });
  // readline takes Ctrl+C for itself; whoever presses it means the program.
  lines.once("SIGINT", () => {
    lines.close();
    process.kill(process.pid, "SIGINT");
  });
  try {
    return await lines.question(
      "If the browser cannot come back here, paste the address of its last page: ",
      { signal },
    );
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  } finally {
    lines.close();
  }
}
