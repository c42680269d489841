// Live rebuild while developing: compiler, JupyterLab bundle and cell bundle side by side.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { run, tool, widgets } from "./places.mjs";

const tsc = join(widgets, "node_modules", ".bin", "tsc");
run(tsc, []);
const jobs = [
  [tsc, ["--watch", "--preserveWatchOutput"]],
  [tool("jupyter-builder"), ["watch", "."]],
  [process.execPath, ["scripts/cell.mjs", "--watch"]],
].map(([program, args]) => spawn(program, args, { cwd: widgets, stdio: ["ignore", "inherit", "inherit"] }));

const stop = () => {
  for (const job of jobs) job.kill();
};
for (const job of jobs) job.on("exit", stop);
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
