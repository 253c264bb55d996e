/**
 * Loaded before a program (`--import`), which then runs as it stands on its page, addresses and all: what it sends to ChatGPT and to
 * its issuer is answered by the emulator at `EMULATOR`, and what it sends to OpenAI's API by that of "Sign in with ChatGPT" at
 * `SIWC_EMULATOR`. Nothing goes anywhere but to this machine.
 */
const ISSUER = "https://auth.openai.com";
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;

const emulator = process.env["EMULATOR"] ?? "";
const REAL: ReadonlyMap<string, string> = new Map([
  [ISSUER, emulator],
  ["https://chatgpt.com", emulator],
  ["https://api.openai.com", process.env["SIWC_EMULATOR"] ?? ""],
]);
const { fetch } = globalThis;

globalThis.fetch = async (input, init) => {
  const { origin, hostname, pathname, search } = new URL(input instanceof Request ? input.url : input);
  if (LOOPBACK.test(hostname)) return await fetch(input, init);
  const there = REAL.get(origin);
  if (!there) throw new TypeError(`This program speaks to ${origin}.`);
  const answer = await fetch(there + pathname + search, { ...init, ...bodyOf(init) });
  return pathname === "/oauth/token" ? await inItsName(answer) : answer;
};

/** The emulator knows itself by its own address: a form names the issuer. */
function bodyOf(init: RequestInit | undefined): RequestInit {
  return init?.body instanceof URLSearchParams
    ? { body: new URLSearchParams(String(init.body).replaceAll(encodeURIComponent(ISSUER), emulator)) }
    : {};
}

/** The same tokens, of which the one for the client's eyes names the issuer that it was asked of. */
async function inItsName(answer: Response): Promise<Response> {
  const tokens: { id_token?: string } = JSON.parse(await answer.text());
  const [head, claims = "", signature] = (tokens.id_token ?? "").split(".");
  const named = Buffer.from(claims, "base64url").toString().replaceAll(emulator, ISSUER);
  const renamed = { id_token: [head, Buffer.from(named).toString("base64url"), signature].join(".") };
  return Response.json(tokens.id_token === undefined ? tokens : { ...tokens, ...renamed }, answer);
}
