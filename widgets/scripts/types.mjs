// The schema writes the types, and what the front end reads of it while it runs; nobody edits them.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "json-schema-to-typescript";
import { root, widgets } from "./places.mjs";

const schema = JSON.parse(readFileSync(join(root, "journeys", "files", "journey.schema.json"), "utf8"));
const types = await compile(schema, "Journey", {
  bannerComment: "// Generated from journeys/files/journey.schema.json by `npm run types`. Do not edit.",
  additionalProperties: false,
  enableConstEnums: false,
  format: true,
  style: { printWidth: 110 },
});
writeFileSync(join(widgets, "src", "document", "model.generated.ts"), types);

/** The schema without its prose, which no bundle needs. */
const bare = JSON.stringify(schema, (key, value) => (isProse(key, value) ? undefined : value), 2);
writeFileSync(join(widgets, "src", "document", "schema.generated.json"), `${bare}\n`);

function isProse(key, value) {
  return (key === "description" && typeof value === "string") || key === "examples";
}
