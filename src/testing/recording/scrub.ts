type Json = unknown;

/** What stands for what only one account has. Each word stands for the same thing throughout a recording. */
export class Scrubber {
  readonly #known = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /** A copy without accounts, addresses, tokens and ids of anybody's. */
  value(given: Json, name = ""): Json {
    if (typeof given === "string") return this.#named(given, name) ?? this.text(given);
    if (Array.isArray(given)) return given.map((each) => this.value(each, name));
    if (typeof given !== "object" || given === null) return given;
    return Object.fromEntries(
      Object.entries(given)
        .filter(([key]) => !NOISE.has(key))
        .map(([key, value]) => [key, this.value(value, key)]),
    );
  }

  text(given: string): string {
    let text = given;
    for (const [pattern, prefix] of PATTERNS)
      text = text.replace(pattern, (found) => this.#standIn(prefix, found));
    return text;
  }

  #named(given: string, name: string): string | undefined {
    if (name === "encrypted_content") return ENCRYPTED;
    if (!OWN.has(name)) return undefined;
    return this.#standIn(name.replaceAll("_", "-"), given);
  }

  #standIn(prefix: string, found: string): string {
    // An id keeps its kind: the protocol has rules on the beginnings of ids.
    const kind = /^[a-z]+_(?=\w{16})/.exec(found)?.[0] ?? `${prefix}-`;
    const known = this.#known.get(found);
    if (known !== undefined) return known;
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    const word =
      prefix === "email" ? `somebody-${number}@example.com` : `${kind}${String(number).padStart(4, "0")}`;
    this.#known.set(found, word);
    return word;
  }
}

/** What encrypted content is in a recording: an emulator puts its own in the place of it. */
export const ENCRYPTED = "scrubbed-encrypted-content";

/** Fields that are noise against those who watch the wire. */
const NOISE = new Set(["obfuscation"]);
/** Fields whose values are those of one account, whatever they look like. */
const OWN = new Set([
  "safety_identifier",
  "user",
  "user_id",
  "account_id",
  "chatgpt_account_id",
  "organization",
  "prompt_cache_key",
  "session_id",
  "email",
]);

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/eyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, "jwt"],
  [/\b(?:sk|rt|oaistb)[-_.][\w.-]{12,}/g, "secret"],
  [/\bBearer\s+\S+/gi, "bearer"],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, "email"],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "uuid"],
  [/\b(?:user|org|proj)-[A-Za-z0-9]{8,}/g, "account"],
  [/\b(?:resp|msg|rs|fc|ctc|ws|ig|cmp|call|item|req|file|vs)_[A-Za-z0-9]{16,}/g, "id"],
];
