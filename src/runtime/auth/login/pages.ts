/** The few pages that a browser gets from the loopback server. Everything variable in them is escaped. */

export interface Page {
  readonly status: number;
  readonly html: string;
}

export const signedInPage = (): Page =>
  page(200, "You are signed in", "You can close this page and go back to the program.");

export const failedPage = (message: string, status = 200): Page => page(status, "Sign-in failed", message);

export const strangePage = (message: string): Page => page(400, "This is not the login in progress", message);

function page(status: number, title: string, message: string): Page {
  return {
    status,
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHTML(title)}</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:18vh auto;padding:0 1rem}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}}</style>
</head>
<body>
<h1>${escapeHTML(title)}</h1>
<p>${escapeHTML(message)}</p>
</body>
</html>
`,
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHTML(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
