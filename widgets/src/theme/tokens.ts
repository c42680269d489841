import tokens from "../../../journeys/draw/tokens.json";

export type ThemeName = keyof typeof tokens;
export type Token = keyof typeof tokens.light;
export type Theme = Readonly<Record<Token, string>>;

/** The one table of colors: the board, the painter, slides and charts all read it. */
export const themes: Readonly<Record<ThemeName, Theme>> = tokens;

const bright = new Set<ThemeName>(["light", "high-contrast-light"]);

/** Whether a theme has dark ink on light paper. */
export function isLight(theme: ThemeName): boolean {
  return bright.has(theme);
}

/** The tokens as custom properties, one block a theme. */
export function variables(): string {
  return Object.entries(themes)
    .map(([name, theme]) => {
      const lines = Object.entries(theme).map(([token, value]) => `--jn-${token}: ${value};`);
      const scheme = isLight(name as ThemeName) ? "light" : "dark";
      return `.jn-board[data-theme="${name}"] { color-scheme: ${scheme}; ${lines.join(" ")} }`;
    })
    .join("\n");
}
