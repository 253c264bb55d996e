"use client";

// The client's types and constants end up in pages, too: the page must build, and must make no client.
import codex, { VERSION } from "oauth-codex-sdk";

export default function Page() {
  return <p>{`version ${VERSION}, ${"responses" in codex}`}</p>;
}
