import type { ResponseFormatTextJSONSchemaConfig } from "../../generated/resources/responses/responses.ts";
import type { McpServer, OAuthCodexClient } from "../../index.ts";
import { type Context, type OptionValues, textOf, textsOf } from "../command.ts";
import { configOf } from "../config.ts";
import { UsageError } from "../exit.ts";
import { listModels } from "../models.ts";
import { formatOf } from "./schema.ts";
import { toolServers } from "./tool-servers.ts";

/** What somebody wants of an answer: the options, the environment and the configuration together. */
export interface Wishes {
  /** `undefined` for the first of the plan. */
  readonly model: string | undefined;
  readonly instructions: string | undefined;
  readonly effort: string | undefined;
  readonly search: boolean;
  /** Names or ids of vector stores. */
  readonly stores: readonly string[];
  readonly format: ResponseFormatTextJSONSchemaConfig | undefined;
  readonly servers: Readonly<Record<string, McpServer>>;
  /** Whether tools of these servers are called without a question. */
  readonly yes: boolean;
  readonly goOn: boolean;
  readonly keep: boolean;
  readonly raw: boolean;
  readonly files: readonly string[];
  readonly images: readonly string[];
}

/** @throws {UsageError} for what makes no sense, before anything is sent. */
export async function wishesOf({ io }: Context, options: OptionValues): Promise<Wishes> {
  const config = await configOf(io.env);
  const schema = textOf(options, "schema");
  return {
    model: textOf(options, "model") ?? config.model,
    instructions: textOf(options, "instructions") ?? config.instructions,
    effort: textOf(options, "effort") ?? config.effort,
    search: chosen(options["search"], config.search, false),
    stores: textsOf(options, "store"),
    format: schema === undefined ? undefined : await formatOf(schema),
    servers: toolServers(textsOf(options, "toolServer")),
    yes: options["yes"] === true,
    goOn: options["continue"] === true,
    keep: chosen(options["keep"], config.keep, true),
    raw: chosen(options["raw"], config.raw, false),
    files: textsOf(options, "file"),
    images: textsOf(options, "image"),
  };
}

function chosen(option: OptionValues[string], configured: boolean | undefined, otherwise: boolean): boolean {
  return typeof option === "boolean" ? option : (configured ?? otherwise);
}

/** The model that is asked where none is named. */
export async function firstModel(client: OAuthCodexClient, signal: AbortSignal): Promise<string> {
  const [first] = await listModels(client, signal);
  if (!first)
    throw new UsageError("This account has no model. Name one with --model, or look at: oauth-codex doctor");
  return first.id;
}
