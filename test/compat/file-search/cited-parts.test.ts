import { expect, it, vi } from "vitest";
import { CitedParts } from "../../../src/compat/file-search/cited-parts.ts";
import { Sources } from "../../../src/compat/file-search/passages.ts";

/** Characters of a text that were searched for marks while it was told, with so many citations and links. */
function searched(citations: number): number {
  const sources = new Sources();
  sources.label({ file_id: "file_1", filename: "harbour.md" });
  const parts = new CitedParts(sources);
  const { matchAll } = String.prototype;
  let count = 0;
  const spy = vi.spyOn(String.prototype, "matchAll").mockImplementation(function (this: string, pattern) {
    count += this.length;
    return matchAll.call(this, pattern);
  });
  const at = { output_index: 0, content_index: 0, item_id: "msg_1" };
  for (let index = 0; index < citations; index++) {
    parts.write({ type: "response.output_text.delta", ...at, delta: "word 【cite:1】 " });
    const end_index = 14 * (index + 1);
    const annotation = {
      type: "url_citation",
      url: "https://example.com",
      start_index: end_index - 14,
      end_index,
    };
    const [told] = parts.write({ type: "response.output_text.annotation.added", ...at, annotation }) ?? [];
    expect(told).toMatchObject({ annotation: { start_index: index * 5, end_index: (index + 1) * 5 } });
  }
  spy.mockRestore();
  return count;
}

it("a text is searched for marks once, however many links it has", () => {
  expect(searched(800) / searched(100)).toBeLessThan(9);
});
