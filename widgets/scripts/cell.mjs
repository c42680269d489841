// The cell's front end: one ES module that anywidget sends through the comm.

import { join } from "node:path";
import { build, context } from "esbuild";
import { root, widgets } from "./places.mjs";

export const cell = {
  entryPoints: [join(widgets, "src", "hosts", "notebook.ts")],
  outfile: join(root, "journeys", "static", "widget.js"),
  absWorkingDir: widgets,
  bundle: true,
  format: "esm",
  minify: true,
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
};

if (process.argv.includes("--watch")) {
  await (await context(cell)).watch();
} else {
  await build(cell);
}
