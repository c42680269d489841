import type * as Y from "yjs";
import type { Edit } from "./edit.js";
import { isObject, type Journey, type Kind, type Plain } from "./journey.js";
import { RECOVERED } from "./repair-links.js";
import { fill, writeField, writeText } from "./y-record.js";
import { isSharedMap, META, rootOf, type SharedMap } from "./y-roots.js";
import { languagesOf, writeEntry } from "./y-write.js";

/** The kinds whose missing places the repair brings back. */
const RECOVERABLE = Object.keys(RECOVERED) as Kind[];

/** Brings edits into the document, within a transaction of the caller's. */
export function applyEdits(doc: Y.Doc, journey: Journey, edits: readonly Edit[]): void {
  for (const edit of edits) {
    for (const kind of RECOVERABLE)
      if (mentions(edit, `recovered-${kind}`)) recordOf(doc, journey, kind, `recovered-${kind}`);
    applyEdit(doc, journey, edit);
  }
}

function applyEdit(doc: Y.Doc, journey: Journey, edit: Edit): void {
  const { op, kind, id, field = "" } = edit;
  const languages = languagesOf(journey);
  if (kind !== META && (op === "put" || op === "remove")) {
    writeEntry(rootOf(doc, kind), kind, id, op === "put" ? edit.record : undefined, languages);
    return;
  }
  const record = kind === META ? rootOf(doc, META) : recordOf(doc, journey, kind, id);
  if (!record) return;
  if (kind === META && record.size === 0) fill(record, META, journey.meta, languages);
  if (op === "text") typeInto(record, journey, edit);
  else writeField(record, kind, field, edit.value, languages);
}

/** Whether an edit puts a record into a place. */
function mentions(edit: Edit, id: string): boolean {
  return edit.value === id || (isObject(edit.record) && Object.values(edit.record).includes(id));
}

/**
 * The record in the document. One that only the repair shows, such as the place where strays were
 * put, is written now that a person works on it.
 */
function recordOf(doc: Y.Doc, journey: Journey, kind: Kind, id: string): SharedMap | undefined {
  const root = rootOf(doc, kind);
  const shown = journey[kind][id];
  if (!root.has(id) && isObject(shown)) writeEntry(root, kind, id, shown, languagesOf(journey));
  const found = root.get(id);
  return isSharedMap(found) ? found : undefined;
}

/** Types into one language of a text; a field that was no proper text becomes one. */
function typeInto(record: SharedMap, journey: Journey, edit: Edit): void {
  const { kind, id, field = "", language = "", value } = edit;
  if (!isSharedMap(record.get(field))) {
    const shown = (kind === META ? journey.meta : journey[kind][id]) as Plain | undefined;
    writeField(record, kind, field, shown?.[field], languagesOf(journey));
  }
  const words = record.get(field);
  if (isSharedMap(words)) writeText(words, language, String(value ?? ""));
}
