// What one edit costs on the wire, beside sending the whole journey as JSON the way a traitlet does;
// and what one keystroke costs the reader. Run: node bench/wire.mjs [steps]
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const entry = `
export * as Y from "yjs";
export { createStore } from "./document/store.js";
export { toText } from "./document/canonical.js";
export { repair } from "./document/repair.js";
export { readDoc, writeDoc } from "./document/y-mapping.js";
export * as commands from "./commands/index.js";
`;
const bundle = await build({
  stdin: { contents: entry, resolveDir: join(here, "..", "src"), loader: "ts" },
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const code = Buffer.from(bundle.outputFiles[0].contents).toString("base64");
const { Y, createStore, toText, repair, readDoc, writeDoc, commands } = await import(
  `data:text/javascript;base64,${code}`
);

/** A journey of so many steps, each with three touchpoints, a card, a pain point and three ratings. */
function journeyOf(count) {
  const plain = { meta: { languages: ["id", "en"], language: "id" }, personas: { sari: { order: "a0" } } };
  for (const kind of ["phases", "steps", "touchpoints", "cards", "insights", "scores"]) plain[kind] = {};
  plain.lanes = { pikiran: { order: "a0", shows: "thoughts" } };
  for (let n = 0; n < count; n++) {
    const order = `b${String(n % 100).padStart(2, "0").replace(/0$/, "1")}`;
    const label = { id: `Menunggu panggilan ke ${n}`, en: `Waiting for call ${n}` };
    const phase = `fase-${Math.floor(n / 50)}`;
    plain.phases[phase] = { order: `b${String(Math.floor(n / 50)).padStart(2, "0")}V`, label: { id: phase } };
    plain.steps[`step-${n}`] = { order, phase, label, waiting: n % 90, touch: 5, cost: 20000 };
    for (let t = 0; t < 3; t++) plain.touchpoints[`touch-${n}-${t}`] = { order: `a${t + 1}`, step: `step-${n}`, label };
    plain.cards[`card-${n}`] = { order: "a1", lane: "pikiran", step: `step-${n}`, text: { id: "Kok lama?" } };
    plain.insights[`insight-${n}`] = { order, type: "pain", text: label, steps: [`step-${n}`], severity: n % 5 };
    for (const rater of ["r1", "r2", "r3"]) plain.scores[`step-${n}|emotion|sari|1||${rater}`] = (n % 5) - 2;
  }
  return plain;
}

const count = Number(process.argv[2] ?? 1000);
const doc = new Y.Doc();
writeDoc(doc, journeyOf(count));
const store = createStore(doc, { rater: "r9" });
const whole = Buffer.byteLength(JSON.stringify(store.journey));
const step = `step-${Math.floor(count / 2)}`;
const acts = {
  "type a letter": () => store.type("steps", step, "label", "id", `${store.journey.steps[step].label.id}x`),
  "set minutes": () => store.run(commands.setField, { kind: "steps", id: step, fields: { waiting: 41.5 } }),
  "move a card": () => store.run(commands.move, { ids: ["card-3"], step }),
  "rate emotion": () => store.run(commands.scoreEmotion, { step, persona: "sari", value: -1.5 }),
  "add a pain point": () => store.run(commands.addPain, { step, text: "Loket tutup tanpa pemberitahuan" }),
  "add a step": () => store.run(commands.addStep, { after: step, label: "Ambil nomor antrean" }),
  "undo": () => store.undo(),
};

console.log(`${count} steps, ${Object.values(store.journey).reduce((sum, part) => sum + (typeof part === "object" ? Object.keys(part).length : 0), 0)} records; the whole journey as JSON: ${whole} bytes`);
console.log(`${"one edit".padEnd(18)}${"Yjs update, bytes".padStart(20)}${"JSON / update".padStart(16)}`);
let most = 0;
for (const [name, act] of Object.entries(acts)) {
  let bytes = 0;
  const count_ = (update) => (bytes += update.length);
  doc.on("update", count_);
  act();
  store.endSession();
  doc.off("update", count_);
  most = Math.max(most, bytes);
  console.log(`${name.padEnd(18)}${String(bytes).padStart(20)}${`${Math.round(whole / bytes)}x`.padStart(16)}`);
}
console.log(`largest edit ${most} bytes (goal: 1024 or less)`);

const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
const timed = (repeats, act) =>
  median(
    Array.from({ length: repeats }, (_, n) => {
      const start = process.cpuUsage();
      act(n);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
const keystroke = timed(101, (n) => {
  store.type("steps", step, "label", "id", "x".repeat((n % 40) + 1));
  if (store.journey.steps[step].label.id.length !== (n % 40) + 1) throw new Error("not read");
});
const full = timed(9, () => repair(readDoc(doc)));
console.log(`keystroke, typed and read: ${keystroke.toFixed(2)} ms CPU; reading the whole document: ${full.toFixed(1)} ms; ratio ${Math.round(full / keystroke)}x`);
if (toText(store.journey) !== toText(repair(readDoc(doc)).journey)) throw new Error("the incremental reading differs");
if (most > 1024) process.exitCode = 1;
