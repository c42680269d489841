// Where things lie, and the one way these scripts start another program.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const widgets = resolve(dirname(fileURLToPath(import.meta.url)), "..");
export const root = resolve(widgets, "..");

/** A program of the project's own environment when there is one, else whatever the path offers. */
export function tool(name) {
  const places = [process.env.VIRTUAL_ENV, join(root, ".venv")].filter(Boolean);
  const found = places.flatMap((place) => [join(place, "bin", name), join(place, "Scripts", `${name}.exe`)]);
  return found.find((file) => existsSync(file)) ?? name;
}

/** Runs a program in the front end's folder and ends this script if it fails. */
export function run(program, args, options = {}) {
  const done = spawnSync(program, args, { cwd: widgets, stdio: "inherit", ...options });
  if (done.error) throw done.error;
  if (done.status !== 0) process.exit(done.status ?? 1);
  return done.stdout;
}
