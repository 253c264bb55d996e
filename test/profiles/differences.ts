/** Tests that say what is so on the Codex backend and not where a ChatGPT plan pays. Every other test holds on both. */

/** By the beginning of a test's name, or of what it stands in: why it is not so. */
export const DIFFERENCES: Readonly<Record<string, string>> = {
  "share a cache key and a session from the second on": "no header names a session",
  "go by the key and the headers that the caller gives": "no header names a session",
  "share the conversation's id from the first": "no header names a session",
  "the turn state": "there is none",
  "responses.compact": "the manifest has it as a stub",
  "images.generate": "the manifest has it as a stub",
  "images.edit": "the manifest has it as a stub",
  "audio.transcriptions.create": "the manifest has it as a stub",
  "go as items, each role in its form": "calls are replayed in their namespace",
  "puts the whole chain in front of the input": "no empty instructions are sent",
  "offers the model a function, and gives it passages with their marks":
    "the function is sent in a namespace",
  "is no fault in what is sent or counted": "only items that the service lists are sent",
  "gets one refusal for one request": "an unknown model is refused with 404",
};
