import { expect, it, vi } from "vitest";
import { useEmulator } from "../chat/support.ts";

const bench = useEmulator();

vi.mock("@modelcontextprotocol/client", () => {
  throw Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
});

it("names the package that speaks the protocol where it is not there", async () => {
  const client = bench.connect({ mcpServers: { tools: { url: "http://127.0.0.1:9/mcp" } } });
  await expect(
    client.responses.create({
      model: "gpt-5.5",
      input: "Look.",
      tools: [{ type: "mcp", server_label: "tools" }],
    }),
  ).rejects.toMatchObject({
    code: "invalid_configuration",
    message: expect.stringContaining("npm install @modelcontextprotocol/client"),
  });
  expect(bench.bodies()).toEqual([]);
});
