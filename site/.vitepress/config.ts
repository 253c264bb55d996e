import { fileURLToPath } from "node:url";
import { slug } from "github-slugger";
import { defineConfig } from "vitepress";
import { codeBlocks } from "../source/code.ts";
import { docs, languages, root } from "../source/folders.ts";
import { copyLinkedFiles, linksOutOfDocs } from "../source/links.ts";
import { preparePage } from "../source/page.ts";
import { referenceLink, sidebar } from "../source/sidebar.ts";
import { texts } from "../source/texts.ts";
import { words } from "../source/words.ts";

/** Where the site stands on its host. */
const base = process.env["SITE_BASE"] ?? "/";

export default defineConfig({
  title: "oauth-codex",
  base,
  srcDir: docs,
  head: [["link", { rel: "icon", href: `${base}icon.svg`, type: "image/svg+xml" }]],
  locales: Object.fromEntries(
    languages.map((language) => {
      const { language: label, description, quickStart, support, reference, theme } = texts[language];
      return [
        language,
        {
          label,
          lang: language,
          description,
          themeConfig: {
            ...theme,
            nav: [
              { text: quickStart, link: `/${language}/`, activeMatch: `/${language}/(?:index)?$` },
              { text: support, link: `/${language}/support-matrix` },
              { ...referenceLink, text: reference },
            ],
            sidebar: sidebar(language),
          },
        },
      ];
    }),
  ),
  themeConfig: {
    externalLinkIcon: true,
    search: {
      provider: "local",
      options: {
        miniSearch: { options: { tokenize: words } },
        locales: Object.fromEntries(languages.map((language) => [language, texts[language].search ?? {}])),
        _render: (markdown, env, renderer) => renderer.render(preparePage(markdown, env.relativePath), env),
      },
    },
  },
  markdown: {
    // Links name headings as GitHub does.
    anchor: { slugify: slug },
    config: (markdown) => {
      linksOutOfDocs(markdown);
      codeBlocks(markdown);
    },
  },
  vite: {
    publicDir: fileURLToPath(new URL("../public", import.meta.url)),
    server: { fs: { allow: [root] } },
    plugins: [
      {
        name: "pages-of-docs",
        enforce: "pre",
        transform: (code, id) =>
          id.endsWith(".md") ? preparePage(code, id.slice(docs.length + 1)) : undefined,
        // Pages lie outside this folder, from where nothing finds Vue; what is built in here does.
        resolveId: (name, _, { ssr }) =>
          ssr && /^vue(?:\/|$)/.test(name) ? { id: name, external: true } : undefined,
      },
    ],
  },
  buildEnd: copyLinkedFiles,
});
