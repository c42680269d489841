// `lib` or `bundles`. Bundle names carry a content hash: a stale chunk would stay beside the new one.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { root, widgets } from "./places.mjs";

const folders = {
  lib: join(widgets, "lib"),
  bundles: join(root, "journeys", "labextension", "static"),
};
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(folders)) {
  rmSync(folders[name], { recursive: true, force: true });
}
