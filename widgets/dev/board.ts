// The board without Jupyter:
// ?file=…&theme=dark&language=en&kind=cell&people=1&steps=60&lanes=12&crowd=7&longer&speaks=en&read-only
import { isLonger } from "./longer-words.js";
import * as Y from "yjs";
import { type Host, mountBoard } from "../src/board/index.js";
import { repair } from "../src/document/repair.js";
import { createStore } from "../src/document/store.js";
import { writeDoc } from "../src/document/y-mapping.js";
import { RAW } from "../src/document/y-roots.js";
import { answer } from "./answers.js";
import { lengthened } from "./lengthened.js";
import { shaped } from "./shaped.js";

const query = new URLSearchParams(location.search);
const kind = (query.get("kind") ?? "document") as Host["kind"];
const file = query.get("file");
document.body.classList.toggle("cell", kind !== "document");

const doc = new Y.Doc();
if (query.has("raw")) doc.getText(RAW).insert(0, '{\n  "format": "journey",\n  "version": 9,\n  "meta": {"title": {"id": "Dari masa depan"}}\n}\n');
else if (file) {
  const raw: unknown = await (await fetch(file)).json();
  const map = shaped(raw, query);
  writeDoc(doc, repair(isLonger ? lengthened(map) : map).journey, "dev");
}

const people: Host["people"] = query.has("people")
  ? [
      { id: "1", name: "Anisa Nur", color: "#A34A00" },
      { id: "2", name: "Rina Rahma", color: "#B0257A", selection: query.get("people") || "kontak-siapkan-berkas-1" },
      { id: "3", name: "Bayu Yuda", color: "#0E7490" },
    ]
  : [];

const host: Host = {
  kind,
  language: (query.get("language") ?? "id") as Host["language"],
  theme: (query.get("theme") ?? "light") as Host["theme"],
  saved: { state: "saved", at: "2026-03-02T10:42:00" },
  people,
  onChange: () => () => undefined,
  request: (method, params) => answer(method, params),
  openFull: () => undefined,
};
const store = createStore(doc, { rater: "dev", readOnly: query.has("read-only") });
const element = document.querySelector<HTMLElement>("#board");
if (element) mountBoard(element, store, host);
Object.assign(window, { store, doc });
