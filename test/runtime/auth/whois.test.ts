import { expect, it } from "vitest";
import { OAuthCodexClient } from "../../../src/index.ts";
import { memoryStorage } from "../../../src/storage.ts";
import { answer, jwt, SSE_HEADERS } from "../../support/http.ts";

it("an answer is kept for whom it was asked for, whoever the client belongs to when it has come", async () => {
  const storage = memoryStorage();
  const tokens = ["one", "two"].map((account) =>
    jwt({
      "https://api.openai.com/auth": { chatgpt_account_id: account, chatgpt_user_id: account },
      sub: account,
    }),
  );
  const [one = "", two = ""] = tokens;
  let signedIn = one;
  const connect = (accessToken: string | (() => Promise<string>)): OAuthCodexClient =>
    new OAuthCodexClient({
      profile: "codex",
      accessToken,
      storage,
      fetch: async () => {
        signedIn = two;
        return new Response(answer("hello"), { headers: SSE_HEADERS });
      },
    });
  const client = connect(async () => signedIn);
  const { id } = await client.responses.create({ model: "gpt-5.5", input: "hi" });
  expect(signedIn).toBe(two);
  expect((await connect(one).responses.retrieve(id)).output_text).toBe("hello");
  await expect(connect(two).responses.retrieve(id)).rejects.toMatchObject({ status: 404 });
  await expect(client.responses.retrieve(id)).rejects.toMatchObject({ status: 404 });
});
