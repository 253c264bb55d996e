import type { CommandSpec } from "../command.ts";
import { SHELLS } from "../completion.ts";
import { UsageError } from "../exit.ts";

const names = Object.keys(SHELLS).join(", ");

export const completion: CommandSpec = {
  name: "completion",
  summary: "Print what makes a shell complete this command.",
  arguments: [{ name: "<shell>", description: `one of ${names}` }],
  examples: ["completion bash", "completion zsh", "completion fish"],
  async run({ out, tree }, { args: [shell = ""] }) {
    if (!isShell(shell)) throw new UsageError(`There is completion for ${names}.`);
    const script = SHELLS[shell](tree());
    if (out.json) out.document({ shell, script });
    else out.piece(script);
    return undefined;
  },
};

const isShell = (name: string): name is keyof typeof SHELLS => Object.hasOwn(SHELLS, name);
