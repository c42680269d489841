// The schema writes the types; nobody edits them.
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
