import type { CommandSpec } from "../command.ts";
import { listModels } from "../models.ts";
import { columns } from "../text.ts";

export const models: CommandSpec = {
  name: "models",
  summary: "List the models of your plan.",
  options: [{ flags: "-a, --all", description: "also those that the backend hides" }],
  examples: ["models --all"],
  async run({ client, out, signal }, { options }) {
    const list = await listModels(await client(), signal, { hidden: options["all"] === true });
    const shown = list.map((model) => ({
      slug: model.id,
      name: model.display_name ?? model.id,
      contextWindow: model.context_window,
      efforts: (model.supported_reasoning_levels ?? []).map(({ effort }) => effort),
    }));
    out.result({ models: shown }, () =>
      shown.length === 0
        ? ["No model is listed for this account. Look at: oauth-codex doctor"]
        : columns([
            ["MODEL", "WINDOW", "EFFORTS"],
            ...shown.map(({ slug, contextWindow, efforts }) => [
              slug,
              contextWindow === undefined ? "" : String(contextWindow),
              efforts.join(" "),
            ]),
          ]),
    );
    return undefined;
  },
};
