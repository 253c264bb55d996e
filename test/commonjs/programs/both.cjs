// One program that requires the package and imports it: every class is there once.
const required = require("oauth-codex-sdk");
const errors = require("oauth-codex-sdk/error");
import("oauth-codex-sdk").then(async (imported) => {
  const names = Object.keys(imported).filter((name) => name !== "default");
  const other = names.filter((name) => required[name] !== imported[name]);
  if (names.length < 50 || other.length > 0) throw new Error(`not the same: ${other}`);
  if (errors.APIError !== imported.APIError) throw new Error("not the same error");
  const { Responses } = await import("oauth-codex-sdk/resources/responses/responses");
  if (Responses !== require("oauth-codex-sdk/resources/responses/responses.js").Responses)
    throw new Error("not the same resource");
  if (typeof required.default.responses.create !== "function") throw new Error("no module-level client");
  console.log("the same");
});
