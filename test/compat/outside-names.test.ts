import { describe, expect, it } from "vitest";
import { idPrefix } from "../../src/compat/continuity/items.ts";
import { replayEvents } from "../../src/compat/continuity/replay.ts";
import { documentType } from "../../src/compat/inputs/media.ts";
import { compileFilter } from "../../src/compat/search/index.ts";
import { extractText } from "../../src/compat/text/extract.ts";
import { inputItems } from "../../src/runtime/codex/messages.ts";
import { Problems } from "../../src/runtime/codex/problems.ts";
import { toStrictSchema } from "../../src/runtime/structured/strict-schema.ts";
import { codexClient } from "../support/http.ts";

const bytes = new TextEncoder().encode("hello");

/** Whatever has a prototype says that it knows these. */
describe.each(["constructor", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf", "__proto__"])(
  "the name %s from outside is a name like others",
  (name) => {
    it("as the ending and the type of a file", async () => {
      const read = await extractText(bytes, { filename: `notes.${name}`, mime: name });
      expect(read).toEqual({ text: "hello", mime: "text/plain" });
      expect(documentType(bytes, `notes.${name}`, name)).toBe("text/plain");
    });

    it("as the type of an item, and the status of a response", () => {
      expect(idPrefix(name)).toBe("item_");
      const events = replayEvents({ id: "resp_1", status: name, output: [] } as never);
      expect(events.at(-1)?.type).toBe("response.completed");
    });

    it("as the type of a filter", () => {
      expect(() => compileFilter({ type: name })).toThrow(/filters\.type: is ".+"; it must be one of/);
    });

    it("as a role, and the type of a part of a message", () => {
      const problemsOf = (message: object): Problems["issues"] => {
        const problems = new Problems();
        inputItems([message], problems, { whole: true });
        return problems.issues;
      };
      expect(problemsOf({ role: name, content: "hi" })).toMatchObject([
        {
          path: "messages[0].role",
          message: expect.stringContaining("must be one of system, developer, user"),
        },
      ]);
      expect(problemsOf({ role: "user", content: [{ type: name }] })).toMatchObject([
        { message: `cannot be of type "${name}" here` },
      ]);
    });

    it("as a parameter", async () => {
      const client = codexClient({ validationMode: "error" });
      const given = { model: "gpt-5.5", input: "hi" };
      Object.defineProperty(given, name, { value: 1, enumerable: true });
      await expect(client.responses.create(given)).rejects.toMatchObject({
        name: "ParameterValidationError",
        message: expect.stringContaining(`${name}: not a parameter of responses.create`),
      });
    });

    it("as a keyword of a schema", () => {
      const schema = JSON.parse(`{"type": "object", "properties": {}, "${name}": {"a": 1}}`) as object;
      expect(() => toStrictSchema(schema)).toThrow(`${name} is not known to strict mode. Leave it out`);
    });
  },
);
