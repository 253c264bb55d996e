import type { SchemaChange } from "./schemas.ts";

export type Effect = "breaking" | "additive" | "cosmetic";
export type Direction = "request" | "response";

/** One line of the report. */
export interface SpecChange {
  readonly area: "methods" | "parameters" | "types" | "names" | "document";
  readonly effect: Effect;
  readonly text: string;
  /** Methods that it shows in. */
  readonly methods: readonly string[];
  /** Whether it shows in no method in particular, and in each program that uses the package. */
  readonly everywhere?: true;
  readonly parameter?: string;
  /** Key of a type that is new as a whole. */
  readonly freshType?: string;
  /** No type shows it: only what is sent and what comes back. The compiler cannot warn of it. */
  readonly wire?: true;
  /** Only says which version this is. */
  readonly release?: true;
}

/** The worse of several, for what goes both ways. */
export function worstOf(effects: readonly Effect[]): Effect {
  return (
    (["breaking", "additive", "cosmetic"] as const).find((effect) => effects.includes(effect)) ?? "cosmetic"
  );
}

/** A request may ask for more than before only where nobody has to give it; a response may only ever promise more. */
const EFFECTS: Readonly<Record<SchemaChange["kind"], readonly [request: Effect, response: Effect]>> = {
  added: ["additive", "additive"],
  "added-required": ["breaking", "additive"],
  removed: ["breaking", "breaking"],
  "became-required": ["breaking", "additive"],
  "became-optional": ["additive", "breaking"],
  "value-added": ["additive", "additive"],
  "value-removed": ["breaking", "additive"],
  "hint-removed": ["cosmetic", "cosmetic"],
  nullable: ["additive", "breaking"],
  "type-added": ["additive", "breaking"],
  "type-narrowed": ["breaking", "additive"],
  "type-widened": ["additive", "breaking"],
  type: ["breaking", "breaking"],
  narrower: ["breaking", "additive"],
  wider: ["additive", "breaking"],
  changed: ["breaking", "breaking"],
  "default-added": ["additive", "cosmetic"],
  "default-changed": ["breaking", "cosmetic"],
  note: ["cosmetic", "cosmetic"],
  deprecated: ["cosmetic", "cosmetic"],
  undeprecated: ["cosmetic", "cosmetic"],
  written: ["cosmetic", "cosmetic"],
};

export function effectOf({ kind }: SchemaChange, direction: Direction): Effect {
  return EFFECTS[kind][direction === "request" ? 0 : 1];
}

const TEXTS: Readonly<Record<SchemaChange["kind"], string>> = {
  added: "added",
  "added-required": "added, and required",
  removed: "removed",
  "became-required": "is now required",
  "became-optional": "may be missing now",
  "value-added": "may now also be",
  "value-removed": "can no longer be",
  "hint-removed": "no longer names",
  nullable: "may now also be",
  "type-added": "may now also be",
  "type-narrowed": "is narrower:",
  "type-widened": "is wider:",
  type: "changed type:",
  narrower: "is narrower:",
  wider: "is wider:",
  changed: "changed:",
  "default-added": "has a default:",
  "default-changed": "has another default:",
  note: "is described otherwise:",
  deprecated: "deprecated",
  undeprecated: "no longer deprecated",
  written: "is written otherwise, and means the same as far as the comparison sees",
};

export function changeText({ path, kind, detail }: SchemaChange): string {
  const parts = [path === "" ? "" : `\`${path}\``, TEXTS[kind], detail === undefined ? "" : `\`${detail}\``];
  return parts.filter((part) => part !== "").join(" ");
}

export function onlyWire({ wire }: { readonly wire?: true }): { readonly wire?: true } {
  return wire === true ? { wire } : {};
}
