import * as Y from "yjs";
import type { Journey } from "../../document/journey.js";
import { createStore, type Store } from "../../document/store.js";
import { QUEUE } from "../../document/testing/queue-journey.js";
import { textOf, writeDoc } from "../../document/y-mapping.js";
import type { Command } from "../command.js";
import { Refusal } from "../command.js";

export const ME = "me";

/** A store over a journey; the queue unless said otherwise. */
export function desk(plain: unknown = QUEUE): Store {
  const doc = new Y.Doc();
  writeDoc(doc, plain);
  return createStore(doc, { rater: ME });
}

/**
 * The journey after a command on the queue. Whatever the command: asking changes nothing, what it did
 * needs no repair, and one undo takes it back.
 */
export function done<A>(command: Command<A>, args: A, plain: unknown = QUEUE): Journey {
  const doc = new Y.Doc();
  writeDoc(doc, plain);
  const store = createStore(doc, { rater: ME });
  const before = textOf(doc);
  const planned = store.plan(command, args);
  if (planned instanceof Refusal) throw new Error(planned.key);
  if (textOf(doc) !== before) throw new Error("asking changed the journey");
  const refused = store.run(command, args);
  if (refused) throw new Error(refused.key);
  const { journey } = store;
  if (store.repairs.length > 0) throw new Error(JSON.stringify(store.repairs));
  const changed = textOf(doc) !== before;
  if (store.undo() !== changed || textOf(doc) !== before) throw new Error("one undo did not take it back");
  return journey;
}

/** Why a command may not happen: the key of its sentence and the values in it. */
export function refusal<A>(command: Command<A>, args: A, plain: unknown = QUEUE): [string, unknown] {
  const plan = desk(plain).plan(command, args);
  if (!(plan instanceof Refusal)) throw new Error("it may happen");
  return [plan.key, plan.values];
}
