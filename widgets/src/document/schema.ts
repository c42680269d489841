import type { Kind } from "./journey.js";
import file from "./schema.generated.json";

/** How a field is kept and merged. */
export type FieldType =
  | "words"
  | "refs"
  | "ref"
  | "text"
  | "choice"
  | "number"
  | "whole"
  | "flag"
  | "texts"
  | "json";

export type OnRemove = "" | "cascade" | "unlink" | "refuse";

/** What a field may hold. */
export interface Shape {
  readonly type: FieldType;
  readonly choices: readonly string[];
  /** What a value that cannot be read becomes; undefined for empty. */
  readonly default: unknown;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly targets: readonly Kind[];
  readonly onRemove: OnRemove;
  readonly required: boolean;
}

/** One row of the table of references. */
export interface Reference {
  readonly kind: Kind;
  readonly field: string;
  readonly targets: readonly Kind[];
  readonly onRemove: OnRemove;
  readonly many: boolean;
  readonly required: boolean;
}

interface Property {
  readonly "x-type"?: FieldType;
  readonly "x-ref"?: readonly Kind[];
  readonly "x-on-remove"?: OnRemove;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly additionalProperties?: { readonly $ref?: string; readonly anyOf?: readonly { $ref?: string }[] };
}

interface Definition {
  readonly properties: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
}

const schema = file as unknown as Definition & { readonly $defs: Readonly<Record<string, Definition>> };
const HEAD = ["format", "version", "meta"];

/** The kinds of record, in the order of the file. */
export const KINDS = Object.keys(schema.properties).filter((name) => !HEAD.includes(name)) as readonly Kind[];

export const FORMAT = "journey";
export const VERSION = 1;

const tables = new Map<string, ReadonlyMap<string, Shape>>(
  ["meta", ...KINDS].map((kind) => [kind, shapesOf(kind)]),
);

/** The fields of a kind, or of the head, in the order of the file. */
export function shapes(kind: Kind | "meta"): ReadonlyMap<string, Shape> {
  return tables.get(kind) ?? new Map();
}

/** Every reference of the model, in the order of kinds and fields. */
export const REFERENCES: readonly Reference[] = KINDS.flatMap((kind) =>
  [...shapes(kind)]
    .filter(([, shape]) => shape.targets.length > 0)
    .map(([field, { targets, onRemove, type, required }]) => {
      return { kind, field, targets, onRemove, many: type === "refs", required };
    }),
);

function shapesOf(kind: string): ReadonlyMap<string, Shape> {
  const { properties, required = [] } = definitionOf(kind);
  return new Map(
    Object.entries(properties).map(([field, property]) => [
      field,
      {
        type: property["x-type"] ?? "json",
        choices: property.enum ?? [],
        default: property.default,
        low: property.minimum,
        high: property.maximum,
        targets: property["x-ref"] ?? [],
        onRemove: property["x-on-remove"] ?? "",
        required: required.includes(field),
      },
    ]),
  );
}

function definitionOf(kind: string): Definition {
  if (kind === "meta") return definition("Meta");
  const entries = schema.properties[kind]?.additionalProperties;
  const reference = entries?.$ref ?? entries?.anyOf?.find((part) => part.$ref)?.$ref ?? "";
  return definition(reference.slice(reference.lastIndexOf("/") + 1));
}

function definition(name: string): Definition {
  const found = schema.$defs[name];
  if (!found) throw new Error(`journey.schema.json defines no ${name}`);
  return found;
}
