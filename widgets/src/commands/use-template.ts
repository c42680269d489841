import { sortedKeys } from "../document/code-points.js";
import { repair } from "../document/repair.js";
import { KINDS, shapes } from "../document/schema.js";
import { type Command, type Edit, Refusal } from "./command.js";

export interface UseTemplate {
  /** A whole journey as plain JSON. */
  readonly journey: unknown;
}

/** Fills a map that has no steps yet with a template; what little it held is replaced. */
export const useTemplate: Command<UseTemplate> = {
  name: "template.use",

  plan(journey, args) {
    if (Object.keys(journey.steps).length > 0) return new Refusal("command.template.full");
    const { journey: template } = repair(args.journey);
    const head = [...shapes("meta").keys()].map((field): Edit => {
      return { op: "set", kind: "meta", id: "", field, value: template.meta[field] };
    });
    const edits = KINDS.flatMap((kind) => {
      const [old, fresh] = [journey[kind], template[kind]];
      const gone = sortedKeys(old).filter((id) => !Object.hasOwn(fresh, id));
      return [
        ...gone.map((id): Edit => ({ op: "remove", kind, id })),
        ...sortedKeys(fresh).map((id): Edit => ({ op: "put", kind, id, record: fresh[id] })),
      ];
    });
    return [...head, ...edits];
  },
};
