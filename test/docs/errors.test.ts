import { readFile } from "node:fs/promises";
import * as exported from "oauth-codex-sdk";
import { expect, it } from "vitest";

/** Classes that only gather others, or stand for a status. */
const GATHERED =
  /^(?:OAuthCodexError|OpenAIError|APIError|TokenStoreError|Storage\w*Error|BadRequest|Authentication|PermissionDenied|NotFound|Conflict|UnprocessableEntity|RateLimit|InternalServer)/;

it.each(["en", "ko"])("the page of the errors has a row for every class: %s", async (language) => {
  const page = await readFile(new URL(`../../docs/${language}/errors.md`, import.meta.url), "utf8");
  const rows = new Set(
    [...page.matchAll(/^\|([^|]+)\|/gm)].flatMap(([, cell = ""]) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    ),
  );
  const classes = Object.entries(exported).flatMap(([name, value]) =>
    typeof value === "function" && value.prototype instanceof exported.OAuthCodexError ? [name] : [],
  );
  expect(classes).toContain("PlanUseNotGrantedError");
  expect(classes.filter((name) => !GATHERED.test(name) && !rows.has(name))).toEqual([]);
});
