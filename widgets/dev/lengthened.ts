type Plain = Record<string, unknown>;

const SYLLABLES = " dan selebihnya lagi pula seterusnya";

/** Every text of a journey three tenths longer, as a translation may be. */
export function lengthened<T>(raw: T): T {
  const journey = structuredClone(raw) as Plain;
  for (const part of Object.values(journey)) {
    if (typeof part === "object" && part !== null) stretch(part as Plain);
  }
  return journey as T;
}

function stretch(record: Plain): void {
  for (const [key, value] of Object.entries(record)) {
    if ((key === "id" || key === "en") && typeof value === "string") record[key] = longer(value);
    else if (typeof value === "object" && value !== null && !Array.isArray(value)) stretch(value as Plain);
  }
}

/** A sentence with three tenths more letters; its placeholders stay. */
export function longer(text: string): string {
  const extra = Math.ceil(text.replace(/\{\w+\}/g, "").length * 0.3);
  return text + SYLLABLES.repeat(9).slice(0, extra).trimEnd();
}
