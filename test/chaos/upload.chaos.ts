import { expect, it } from "vitest";
import { growthOfUpload } from "../support/upload.ts";

it.each(["handed on", "written out"] as const)(
  "512 MB through client.fetch, in a form that is %s, are not held in memory",
  async (form) => {
    const grown = await growthOfUpload(form, 512);
    console.log(`a form that is ${form}: ${Math.round(grown)} MB more`);
    expect(grown).toBeLessThan(64);
  },
  300_000,
);
