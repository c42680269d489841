// What the tests of the copies share: a small map, two copies, and patience.

export const PLAIN = {
  phases: { p: { order: "a0", label: { id: "Loket" } } },
  steps: { s: { order: "a0", phase: "p", label: { id: "Antre" } } },
};
export const WHEN = new Date(Date.now() - 1000).toISOString();
export const COPY = {
  name: "a-saved.journey",
  when: WHEN,
  why: "saved",
  reason: "Isi berkas sebelum disimpan lagi",
};
export const OLD = { name: "b-before.journey", when: "2026-01-02T03:04:05+00:00", reason: "Isi papan" };
export const KEPT = { name: "peta.kept-1.unreadable.txt", when: WHEN, reason: "Disimpan di samping berkas" };
export const EFFECT = { sentence: "2 langkah diganti nama.", lines: ["Langkah 1 …", "Langkah 2 …"], n: 60 };

export class Still {
  observe(): void {}
  disconnect(): void {}
}

/** Many short waits, not a long one: what is drawn comes in steps, each of which waits for the one before. */
export const drawn = async () => {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setTimeout(resolve, 6));
};
