/** A typed answer: the schema goes out in strict mode, and what comes back is checked and parsed by it. */
import { OAuthCodexClient, OutputParseError, zodTextFormat } from "oauth-codex-sdk";
import { z } from "zod";

const client = new OAuthCodexClient({
  accessToken: process.env["CODEX_ACCESS_TOKEN"],
  ...(process.env["CODEX_BASE_URL"] ? { baseURL: process.env["CODEX_BASE_URL"], profile: "codex" } : {}),
});

const Recipe = z.object({
  title: z.string(),
  minutes: z.number(),
  ingredients: z.array(z.object({ name: z.string(), grams: z.number().nullable() })),
});

try {
  const response = await client.responses.parse({
    model: "gpt-5.5",
    input: "A recipe for kimchi stew.",
    text: { format: zodTextFormat(Recipe, "recipe") },
  });
  const recipe = response.output_parsed;
  // Null for a refusal and for an answer that was cut short: `status` and `content` say which.
  if (recipe)
    console.log(`${recipe.title}: ${recipe.minutes} minutes, ${recipe.ingredients.length} ingredients`);
  else console.log(response.status, response.incomplete_details?.reason);
} catch (error) {
  if (!(error instanceof OutputParseError)) throw error;
  console.error("not what was asked for:", error.text);
}
