import { describe, expect, it } from "vitest";
import { contrast } from "./contrast.js";
import { type ThemeName, type Token, themes, variables } from "./tokens.js";

/** Ratios printed in the specification: ink, its ground, light, dark. */
const printed: [Token, Token, number, number][] = [
  ["ink", "surface", 17.15, 14.55],
  ["ink-2", "surface", 8.81, 9.69],
  ["ink-2", "sunken", 7.78, 9.05],
  ["ink-3", "surface", 5.75, 6.61],
  ["ink-3", "sunken", 5.08, 6.17],
  ["ink-3", "accent-soft", 4.99, 5.47],
  ["control", "surface", 3.74, 4.52],
  ["accent", "surface", 6.66, 7.43],
  ["accent-text", "accent-soft", 6.82, 7.82],
  ["focus", "surface", 6.66, 8.94],
  ["on-phase", "phase-1", 10.36, 8.16],
  ["on-phase", "phase-2", 8.42, 10.01],
  ["opportunity", "opportunity-ground", 7.52, 11.17],
  ["visibility", "surface", 3.79, 4.32],
  ["ok", "ok-soft", 5.52, 8.34],
  ["warn", "warn-soft", 6.19, 9.4],
  ["bad", "bad-soft", 5.75, 7.66],
  ["persona-1", "surface", 6.67, 7.96],
  ["persona-2", "surface", 5.33, 8.87],
  ["persona-3", "surface", 6.8, 10.38],
  ["persona-4", "surface", 6.87, 7.99],
  ["provider-1", "surface", 5.19, 6.63],
  ["provider-2", "surface", 3.87, 6.87],
  ["provider-3", "surface", 5.34, 8.0],
  ["on-tip", "tip", 15.73, 15.73],
  ["tip-link", "tip", 9.01, 9.01],
  ["severity-edge", "surface", 11.79, 12.81],
  ["on-severity-1", "severity-1", 12.05, 12.05],
  ["on-severity-2", "severity-2", 7.61, 7.61],
  ["on-severity-3", "severity-3", 4.56, 4.68],
  ["on-severity-4", "severity-4", 11.46, 9.52],
];

describe("the table of contrasts", () => {
  it.each(printed)("%s on %s", (ink, ground, light, dark) => {
    expect(contrast(themes.light[ink], themes.light[ground])).toBeCloseTo(light, 1);
    expect(contrast(themes.dark[ink], themes.dark[ground])).toBeCloseTo(dark, 1);
  });

  const texts: [Token, Token][] = [
    ["ink", "surface"],
    ["ink-2", "sunken"],
    ["ink-3", "surface-2"],
    ["ink-3", "bg"],
    ["ink", "backstage"],
    ["ink-2", "backstage"],
    ["on-accent", "accent"],
    ["accent-text", "surface"],
    ["ink", "pain-1"],
    ["ink", "pain-4"],
    ["ink-2", "pain-4"],
    ["opportunity", "opportunity-ground"],
    ["ok", "ok-soft"],
    ["warn", "warn-soft"],
    ["bad", "bad-soft"],
    ["bad", "surface"],
    ["on-severity-0", "severity-0"],
    ["on-severity-3", "severity-3"],
    ["on-people", "people-1"],
    ["on-people", "people-2"],
    ["on-people", "people-3"],
    ["on-people", "people-4"],
    ["on-tip", "tip"],
  ];
  const names = Object.keys(themes) as ThemeName[];
  it.each(names.flatMap((name) => texts.map(([ink, ground]) => [name, ink, ground] as const)))(
    "%s: %s can be read on %s",
    (name, ink, ground) => {
      expect(contrast(themes[name][ink], themes[name][ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("names every token in every theme", () => {
    for (const name of names) expect(Object.keys(themes[name])).toEqual(Object.keys(themes.light));
    expect(variables()).toContain("--jn-persona-1: #0B5CAD;");
  });
});
