import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { built, type Language } from "../source/folders.ts";
import { NARROW, sideways, withBrowser } from "./browser.ts";

const site = withBrowser();

const said: Readonly<
  Record<
    Language,
    { first: string; second: string; other: string; lang: string; sought: string; skip: string }
  >
> = {
  en: {
    first: "Quick start",
    second: "The command",
    other: "한국어",
    lang: "Change language",
    sought: "sign-in",
    skip: "Skip to content",
  },
  ko: {
    first: "빠른 시작",
    second: "명령 oauth-codex",
    other: "English",
    lang: "언어 바꾸기",
    sought: "로그인",
    skip: "본문으로 건너뛰기",
  },
};
const cases = [
  ["en", "ko"],
  ["ko", "en"],
] as const;

describe.each(cases)("%s", (language, other) => {
  const words = said[language];

  it("begins with the quick start, and the command is next", async () => {
    const page = await site.open(`/${language}/`);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    const shell = await page.locator(".vp-doc pre").first().innerText();
    expect(shell).toContain("npm install oauth-codex-sdk");
    const names = await page.locator(".VPSidebar .item .text").allInnerTexts();
    expect(names.slice(1, 3)).toEqual([words.first, words.second]);
    await page.locator(".VPSidebar").getByRole("link", { name: words.second }).click();
    await page.waitForURL(`**/${language}/command.html`);
    await expect.poll(() => page.locator("h1").innerText()).toContain("oauth-codex");
  });

  it("switches to the same page of the other language", async () => {
    const page = await site.open(`/${language}/streaming.html`);
    await page.getByRole("button", { name: words.lang }).first().hover();
    await page.getByRole("link", { name: words.other }).first().click();
    await page.waitForURL(`**/${other}/streaming.html`);
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe(other);
  });

  it("finds a page by a word of its language, and Escape closes the search", async () => {
    const page = await site.open(`/${language}/streaming.html`);
    await page.keyboard.press("Control+k");
    const input = page.locator(".VPLocalSearchBox input");
    await input.fill(words.sought);
    const results = page.locator(".VPLocalSearchBox .result");
    await expect.poll(() => results.count()).toBeGreaterThan(0);
    const found = await results.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(found.every((href) => href.startsWith(`/${language}/`))).toBe(true);
    expect(found.some((href) => href.startsWith(`/${language}/sign-in.html`))).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".VPLocalSearchBox").count()).toBe(0);
    expect(page.url()).toBe(`${site.origin}/${language}/streaming.html`);
  });

  it("goes by keyboard: past the menus, and through them", async () => {
    const page = await site.open(`/${language}/streaming.html`);
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(words.skip);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("VPContent");
    await page.reload();
    const passed: string[] = [];
    for (let tab = 0; tab < 12; tab++) {
      await page.keyboard.press("Tab");
      passed.push(await focused());
    }
    expect(passed[0]).toBe(words.skip);
    expect(passed).toContain(words.first);
  });

  it("is dark where the reader wants it, and stays so", async () => {
    const page = await site.open(`/${language}/streaming.html`, { colorScheme: "light" });
    const dark = (): Promise<boolean> =>
      page.evaluate(() => document.documentElement.classList.contains("dark"));
    expect(await dark()).toBe(false);
    await page.locator(".VPNavBarAppearance .VPSwitchAppearance").click();
    expect(await dark()).toBe(true);
    await page.reload();
    expect(await dark()).toBe(true);
    const system = await site.open(`/${language}/streaming.html`, { colorScheme: "dark" });
    expect(await system.evaluate(() => document.documentElement.classList.contains("dark"))).toBe(true);
  });

  it("has nothing wider than a small phone, on any page", async () => {
    const page = await site.open(`/${language}/`, NARROW);
    const files = readdirSync(`${built}/${language}`, { recursive: true, encoding: "utf8" });
    const wide: string[] = [];
    for (const file of files.filter((name) => name.endsWith(".html"))) {
      await page.goto(`${site.origin}/${language}/${file}`);
      if ((await sideways(page)) > 0) wide.push(file);
    }
    expect(wide).toEqual([]);
  });
});

it("sends readers on to their language", async () => {
  const korean = await site.open("/", { locale: "ko-KR" });
  await korean.waitForURL("**/ko/");
  const other = await site.open("/", { locale: "de-DE" });
  await other.waitForURL("**/en/");
});

it("has the reference of the TypeScript API", async () => {
  const page = await site.open("/en/");
  await page.locator(".VPSidebar").getByRole("link", { name: "TypeScript reference" }).click();
  await page.waitForURL("**/reference/index.html");
  await page.getByRole("link", { name: "oauth-codex-sdk/storage" }).first().click();
  await page.waitForURL("**/oauth-codex-sdk_storage.html");
  expect(await page.locator("h1").innerText()).toContain("oauth-codex-sdk/storage");
});

// For who wants to see it: SITE_PICTURES is a folder.
const pictures = process.env["SITE_PICTURES"];
it.runIf(pictures !== undefined)("is drawn", async () => {
  for (const language of ["en", "ko"]) {
    for (const [name, path] of [
      ["start", ""],
      ["matrix", "support-matrix.html?q=temperature"],
    ]) {
      for (const [size, options] of Object.entries({
        wide: { viewport: { width: 1280, height: 900 } },
        narrow: NARROW,
        dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" as const },
      })) {
        const page = await site.open(`/${language}/${path}`, options);
        await page.screenshot({
          path: `${pictures}/${name}-${language}-${size}.png`,
          fullPage: size === "narrow",
        });
      }
    }
  }
});
