import type { Route } from "../model/types.ts";
import { type ProfileFigures, ROUTES } from "./coverage-figures.ts";
import { INPUTS } from "./naming.ts";
import { xmlProse } from "./prose.ts";

const WIDTH = 760;
/** Room for `164 / 168` at the end of a bar. */
const SUM = 90;
const BAR = 22;
const ROW = 34;
const LEGEND = 26;

/** Colours that white text can be read on, which are told apart in light and dark, and by their order without any. */
const COLOURS: Readonly<Record<Route, string>> = {
  http: "#0969da",
  runtime: "#1a7f37",
  compat: "#7d4e00",
  helper: "#8250df",
  unsupported: "#6e7781",
};

const STYLE = [
  'text { font-family: -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; font-size: 13px; fill: #1f2328 }',
  "text.on { fill: #ffffff; text-anchor: middle }",
  "@media (prefers-color-scheme: dark) { text { fill: #f0f6fc } }",
].join("\n    ");

/** A bar for each profile: its methods by route. Drawn for light and dark, and read out by its title. */
export function coveragePicture(profiles: readonly ProfileFigures[]): string {
  const height = profiles.length * ROW + LEGEND;
  const left = 20 + 8 * Math.max(...profiles.map(({ profile }) => profile.length));
  const title = `Methods by route. ${profiles.map(spoken).join(" ")}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title">`,
    `  <!-- Generated from ${INPUTS}. Do not edit: node codegen/cli.ts generate -->`,
    `  <title id="title">${xmlProse(title)}</title>`,
    `  <style>\n    ${STYLE}\n  </style>`,
    ...profiles.flatMap((figures, index) => bar(figures, { left, y: index * ROW })),
    ...legend(profiles, { left, y: profiles.length * ROW }),
    "</svg>",
    "",
  ].join("\n");
}

function spoken({ profile, works, methods, routes }: ProfileFigures): string {
  const parts = shownRoutes([{ routes }]).map((route) => `${routes[route]} ${route}`);
  return `${profile}: ${works} of ${methods} work (${parts.join(", ")}).`;
}

interface Place {
  readonly left: number;
  readonly y: number;
}

function bar({ profile, methods, works, routes }: ProfileFigures, { left, y }: Place): string[] {
  const room = WIDTH - SUM - left;
  let before = 0;
  const parts = shownRoutes([{ routes }]).flatMap((route) => {
    const x = left + at(before, methods, room);
    before += routes[route];
    const width = left + at(before, methods, room) - x;
    const text = `  <text class="on" x="${x + width / 2}" y="${y + 16}">${routes[route]}</text>`;
    const rect = `  <rect x="${x}" y="${y}" width="${width}" height="${BAR}" fill="${COLOURS[route]}"/>`;
    return width < 9 * `${routes[route]}`.length ? [rect] : [rect, text];
  });
  return [
    `  <text x="0" y="${y + 16}">${xmlProse(profile)}</text>`,
    ...parts,
    `  <text x="${WIDTH}" y="${y + 16}" text-anchor="end">${works} / ${methods}</text>`,
  ];
}

function legend(profiles: readonly ProfileFigures[], { left, y }: Place): string[] {
  let x = left;
  return shownRoutes(profiles).flatMap((route) => {
    const from = x;
    x += 34 + 7 * route.length;
    return [
      `  <rect x="${from}" y="${y + 4}" width="12" height="12" fill="${COLOURS[route]}"/>`,
      `  <text x="${from + 18}" y="${y + 15}">${route}</text>`,
    ];
  });
}

function shownRoutes(profiles: readonly Pick<ProfileFigures, "routes">[]): readonly Route[] {
  return ROUTES.filter((route) => profiles.some(({ routes }) => routes[route] > 0));
}

/** Whole pixels, so that every machine draws the same. */
function at(count: number, all: number, room: number): number {
  return Math.round((count / Math.max(1, all)) * room);
}
