import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { supportMatrix } from "../../src/support.ts";
import { NARROW, sideways, withBrowser } from "./browser.ts";

const site = withBrowser();

const methods = new Set(supportMatrix.map(({ method }) => method));
/** Methods with a row that fits. */
const fitting = (fits: (row: (typeof supportMatrix)[number]) => boolean): string[] => [
  ...new Set(supportMatrix.filter(fits).map(({ method }) => method)),
];

/** A method that works nowhere on a plan, with a name that is part of no other. */
const stub =
  supportMatrix.findLast(
    ({ method, profile, route }) =>
      profile === "codex" &&
      route === "unsupported" &&
      [...methods].filter((name) => name.includes(method)).length === 1,
  )?.method ?? "";

const shown = (page: Page): Promise<string[]> => page.locator(".matrix .method th code").allInnerTexts();
const parameters = (page: Page): Promise<string[]> =>
  page.locator(".matrix .parameter th > code").allInnerTexts();

describe.each([
  ["en", { text: "Text", route: "Route", profile: "Profile", reset: "Show all", why: "Why" }],
  ["ko", { text: "검색어", route: "처리 방식", profile: "프로필", reset: "전체 보기", why: "이유" }],
])("%s", (language, labels) => {
  const at = (query = ""): string => `/${language}/support-matrix.html${query}`;

  it("has every method before anything is chosen, without a script too", async () => {
    const page = await site.open(at(), { javaScriptEnabled: false });
    expect((await shown(page)).sort()).toEqual([...methods].sort());
  });

  it("filters by profile and route, and says how many are left", async () => {
    const page = await site.open(at());
    await page.getByLabel(labels.profile, { exact: true }).selectOption("siwc");
    await page.getByLabel(labels.route, { exact: true }).selectOption("unsupported");
    const expected = fitting(({ profile, route }) => profile === "siwc" && route === "unsupported");
    await expect.poll(() => shown(page)).toEqual(expected);
    const status = page.getByRole("status");
    expect(await status.innerText()).toContain(String(expected.length));
    expect(await status.getAttribute("aria-live")).toBe("polite");
    expect(page.url()).toBe(`${site.origin}${at("?profile=siwc&route=unsupported")}`);
  });

  it("goes back over choices, and takes what is typed as one", async () => {
    const page = await site.open(at());
    await page.getByLabel(labels.route, { exact: true }).selectOption("compat");
    await page.getByLabel(labels.text, { exact: true }).pressSequentially("files");
    await expect.poll(() => page.url()).toBe(`${site.origin}${at("?q=files&route=compat")}`);
    await page.goBack();
    await expect.poll(() => page.getByLabel(labels.text, { exact: true }).inputValue()).toBe("");
    expect(await shown(page)).toEqual(fitting(({ route }) => route === "compat"));
    await page.goBack();
    await expect.poll(async () => (await shown(page)).length).toBe(methods.size);
    await page.goForward();
    await expect.poll(() => page.getByLabel(labels.route, { exact: true }).inputValue()).toBe("compat");
  });

  it("shows what an address states, also after a visit to another page", async () => {
    const page = await site.open(at("?resource=chat&parameter=temperature"));
    await expect.poll(() => shown(page)).toEqual(["chat.completions.create"]);
    expect(await parameters(page)).toEqual(["temperature"]);
    await page.locator(".VPSidebar a[href$='streaming.html']").click();
    await page.waitForURL("**/streaming.html");
    await page.goBack();
    await expect.poll(() => parameters(page)).toEqual(["temperature"]);
  });

  it("opens a method by keyboard alone, and all of it is reached", async () => {
    const page = await site.open(at());
    await page.getByLabel(labels.text, { exact: true }).focus();
    await page.keyboard.type(stub);
    await expect.poll(() => shown(page)).toEqual([stub]);
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"));
    for (let tab = 0; tab < 12 && (await focused()) !== "false"; tab++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("true");
    expect(await page.locator(".matrix .notes dt").allInnerTexts()).toContain(labels.why);
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    );
    expect(outline).toBe("solid");
    await page.keyboard.press("Space");
    expect(await focused()).toBe("false");
    for (let tab = 0; tab < 12; tab++) {
      if ((await page.evaluate(() => document.activeElement?.textContent)) === labels.reset) break;
      await page.keyboard.press("Shift+Tab");
    }
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await shown(page)).length).toBe(methods.size);
  });

  it("says of a method what may not last, and under what condition it works", async () => {
    const page = await site.open(at(), { javaScriptEnabled: false });
    const rows = supportMatrix.filter(({ experimental, when }) => experimental || when !== undefined);
    expect(rows.length).toBeGreaterThan(0);
    for (const { method, profile, route } of rows) {
      const row = page.locator(".matrix .method").filter({ has: page.getByText(method, { exact: true }) });
      const said = await row.locator(`td[data-of="${profile}"]`).innerText();
      expect(said.startsWith(route)).toBe(true);
      expect(said.length).toBeGreaterThan(route.length + 3);
    }
  });

  it.each([700, 1024, 1280])("has room in a window %i wide, with all parameters there are", async (width) => {
    const page = await site.open(at("?parameter=_"), { viewport: { width, height: 800 } });
    await expect.poll(async () => (await parameters(page)).length).toBeGreaterThan(30);
    const over = await page.evaluate(() => {
      const right = (selector: string): number =>
        document.querySelector(selector)?.getBoundingClientRect().right ?? Number.NaN;
      return right(".matrix") - right(".vp-doc");
    });
    expect(over).toBeLessThanOrEqual(0);
  });

  it("has room on a small phone, with all that a row says", async () => {
    const page = await site.open(at("?q=responses.create&profile="), NARROW);
    await page.getByRole("button", { name: "responses.create", exact: false }).first().click();
    await expect.poll(async () => (await parameters(page)).length).toBeGreaterThan(30);
    expect(await sideways(page)).toBe(0);
    const cell = page.locator(".matrix .method td").first();
    expect(await cell.evaluate((element) => getComputedStyle(element, "::before").content)).toBe('"codex"');
  });
});
