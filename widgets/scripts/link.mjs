// An editable install does not place data files: link what a wheel would have copied.
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, run, tool } from "./places.mjs";

const prefix = run(tool("python"), ["-c", "import sys; print(sys.prefix)"], {
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
}).trim();

const links = [
  [join(root, "journeys", "labextension"), join(prefix, "share", "jupyter", "labextensions", "journeys-lab")],
  [
    join(root, "jupyter-config", "journeys.json"),
    join(prefix, "etc", "jupyter", "jupyter_server_config.d", "journeys.json"),
  ],
];
for (const [from, to] of links) {
  mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { recursive: true, force: true });
  symlinkSync(from, to, process.platform === "win32" ? "junction" : undefined);
  console.log(`${to} -> ${from}`);
}
