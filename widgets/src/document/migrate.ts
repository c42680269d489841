import zero from "../../../journeys/files/migrations/0.json";
import { isObject, type Plain } from "./journey.js";
import { VERSION } from "./schema.js";

/** One small change of a plain journey; Python reads the same files in `journeys/files/migrating.py`. */
interface Step {
  readonly do: string;
  readonly kind: string;
  readonly field?: string;
  readonly to?: string;
  readonly value?: unknown;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** From the oldest version on; the n-th leads from version n. */
const MIGRATIONS: readonly { readonly steps: readonly Step[] }[] = [zero as { steps: readonly Step[] }];

/** A plain journey of any known version as one of this version. */
export function lift(plain: Plain, version: number): Plain {
  if (version >= VERSION) return plain;
  const lifted = structuredClone(plain);
  for (const { steps } of MIGRATIONS.slice(version)) for (const step of steps) STEPS[step.do]?.(lifted, step);
  return { ...lifted, version: VERSION };
}

const STEPS: Readonly<Record<string, (plain: Plain, step: Step) => void>> = {
  "rename-kind": (plain, { kind, to = "" }) => rename(plain, kind, to),
  "rename-field": (plain, { kind, field = "", to = "" }) => {
    for (const record of records(plain, kind)) rename(record, field, to);
  },
  "default-field": (plain, { kind, field = "", value }) => {
    for (const record of records(plain, kind)) if (!Object.hasOwn(record, field)) record[field] = value;
  },
  "map-field": (plain, { kind, field = "", values = {} }) => {
    for (const record of records(plain, kind)) {
      const value = Object.hasOwn(record, field) ? record[field] : undefined;
      if (typeof value === "string" && Object.hasOwn(values, value)) record[field] = values[value];
    }
  },
  "drop-field": (plain, { kind, field = "" }) => {
    for (const record of records(plain, kind)) delete record[field];
  },
};

function rename(holder: Plain, from: string, to: string): void {
  if (!Object.hasOwn(holder, from) || Object.hasOwn(holder, to)) return;
  holder[to] = holder[from];
  delete holder[from];
}

/** The records of a kind that can be read; `meta` is a kind of one. */
function records(plain: Plain, kind: string): Plain[] {
  const held = Object.hasOwn(plain, kind) ? plain[kind] : undefined;
  if (kind === "meta") return isObject(held) ? [held] : [];
  return isObject(held) ? Object.values(held).filter(isObject) : [];
}
