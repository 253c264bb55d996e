import type { CommandSpec } from "../command.ts";
import { storageDir } from "../stores.ts";

export const serve: CommandSpec = {
  name: "serve",
  summary: "OpenAI's API on this machine, for programs of yours that are not JavaScript.",
  examples: ["serve", "serve --port 0 --secret-file secret.txt"],
  options: [
    { flags: "-p, --port <port>", description: "port on loopback (default: 14141); 0 takes any free one" },
    {
      flags: "--secret-file <path>",
      description: "write the secret there, readable by you alone, instead of showing it",
    },
    {
      flags: "--allow-origin <origin...>",
      description: "answer pages of this origin, too, e.g. http://localhost:5173",
    },
    { flags: "--max-body <size>", description: "the largest form with files (default: 540MB)" },
    { flags: "--grace <seconds>", description: "what requests under way get at the end (default: 10)" },
    { flags: "--no-continuity", description: "keep no responses: previous_response_id does not work" },
    storageDir,
  ],
  async run(context, { options }) {
    const { runServer } = await import("../serve/run.ts");
    return await runServer(context, options);
  },
};
