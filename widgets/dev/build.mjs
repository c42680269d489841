// The board alone, as one script beside index.html.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, context } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const page = {
  entryPoints: [join(here, "board.ts")],
  outfile: join(here, "out", "board.js"),
  bundle: true,
  format: "esm",
  jsx: "automatic",
  jsxImportSource: "preact",
  target: "es2022",
  sourcemap: true,
  logLevel: "warning",
};
if (process.argv.includes("--watch")) await (await context(page)).watch();
else await build(page);
