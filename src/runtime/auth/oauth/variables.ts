import type { OAuthConfig } from "../../option-types.ts";
import { readEnv } from "../../platform.ts";
import type { AuthRules } from "../rules.ts";

type Prefix = Pick<AuthRules, "variables"> | undefined;

/** A field of `oauthConfig`, else its variable, e.g. `…_CLIENT_ID`. A profile without variables of its own is not led by those of another. */
export function configured(
  name: keyof OAuthConfig,
  config: OAuthConfig | undefined,
  rules: Prefix,
): string | undefined {
  const variable = variableOf(name, rules);
  return config?.[name]?.trim() || (variable ? readEnv(variable) : undefined);
}

/** The field as messages name it. */
export function placeOfField(name: keyof OAuthConfig, rules: Prefix): string {
  const variable = variableOf(name, rules);
  return variable ? `oauthConfig.${name} (or ${variable})` : `oauthConfig.${name}`;
}

function variableOf(name: keyof OAuthConfig, rules: Prefix): string | undefined {
  return rules?.variables && `${rules.variables}_${name.replace(/[A-Z]/g, "_$&").toUpperCase()}`;
}
