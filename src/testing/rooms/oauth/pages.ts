/** Pages that a person sees. They hold what a client sent, so everything in them is escaped. */

export const HTML = "text/html; charset=utf-8";

function page(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body><h1>${escaped(title)}</h1>
${body}
<p>This is the emulator of oauth-codex-sdk: no account is involved.</p></body></html>
`;
}

/** The question of the authorize page. Its form is sent to the same address, with the same query. */
export function consentPage(client: string, email: string): string {
  return page(
    "Sign in",
    `<p>${escaped(client)} asks to use the account ${escaped(email)}.</p>
<form method="post"><button name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Deny</button></form>`,
  );
}

/** Where a person types the code that a device shows. */
export function devicePage(): string {
  return page(
    "Connect a device",
    `<form method="post"><label>Code <input name="user_code" autocomplete="off"></label>
<button name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Deny</button></form>`,
  );
}

export function noticePage(title: string, text: string): string {
  return page(title, `<p>${escaped(text)}</p>`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
