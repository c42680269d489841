// The Python model writes the schema; nobody edits it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run, tool } from "./places.mjs";

const text = run(tool("python"), ["-m", "journeys.files.schema"], {
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
});
writeFileSync(join(root, "journeys", "files", "journey.schema.json"), text);
