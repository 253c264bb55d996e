/** The client's options in a process: its login and its storage lie in the home folder that it was given. */
export function options({ EMULATOR: baseURL, OAUTH, TOKEN: accessToken }) {
  if (accessToken) return { baseURL, accessToken };
  return { baseURL, oauthConfig: { ...JSON.parse(OAUTH), redirectUri: "http://localhost:0/auth/callback" } };
}
