/**
 * Loaded before a program (`--import`), which then runs as it stands on its page, addresses and all: what it sends to ChatGPT and to
 * its issuer is answered by the emulator at `EMULATOR`. Nothing goes anywhere but to this machine.
 */
const ISSUER = "https://auth.openai.com";
const REAL: readonly string[] = [ISSUER, "https://chatgpt.com"];
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;

const emulator = process.env["EMULATOR"] ?? "";
const { fetch } = globalThis;

globalThis.fetch = async (input, init) => {
  const { origin, hostname, pathname, search } = new URL(input instanceof Request ? input.url : input);
  if (LOOPBACK.test(hostname)) return await fetch(input, init);
  if (!REAL.includes(origin)) throw new TypeError(`This program speaks to ${origin}.`);
  const answer = await fetch(emulator + pathname + search, { ...init, ...bodyOf(init) });
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
