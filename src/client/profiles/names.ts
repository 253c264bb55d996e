/** The backends that this package knows by name. */
export type ProfileName = "codex" | "openai" | "siwc";
