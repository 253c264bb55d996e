/** URL of a route beside `/codex`, below the same `/backend-api`. */
export function siblingURL(baseURL: string, path: string): string {
  return `${baseURL.replace(/(?<!\/)\/+$/, "").replace(/\/codex$/, "")}${path}`;
}
