/** What something that was thrown says: an error of any realm, or whatever else a program may throw. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === "object" && thrown !== null && "message" in thrown) {
    if (typeof thrown.message === "string") return thrown.message;
  }
  return String(thrown);
}
