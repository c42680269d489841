import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { toText } from "../document/canonical.js";
import type { Journey } from "../document/journey.js";
import { repair } from "../document/repair.js";
import { createStore, type Store } from "../document/store.js";
import { QUEUE } from "../document/testing/queue-journey.js";
import { readDoc, textOf, writeDoc } from "../document/y-mapping.js";
import { act, type Chance, chanceOf, removeSomething, typeWord } from "./testing/random-acts.js";

const SEEDS = Array.from({ length: 200 }, (_, index) => index);
const FEW = SEEDS.slice(0, 60);
const LONG = 120_000;

interface Desk {
  readonly doc: Y.Doc;
  readonly store: Store;
}

/** Two who hold the same journey, each in a document of their own. */
function twoDesks(): readonly [mine: Desk, theirs: Desk] {
  const first = new Y.Doc();
  writeDoc(first, QUEUE);
  const open = (rater: string, client: number): Desk => {
    const doc = new Y.Doc();
    doc.clientID = client;
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(first));
    return { doc, store: createStore(doc, { rater }) };
  };
  return [open("me", 1), open("they", 2)];
}

function sync(mine: Desk, theirs: Desk): void {
  const send = (from: Desk, to: Desk): void =>
    Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)), "room");
  send(mine, theirs);
  send(theirs, mine);
}

function anything(store: Store, chance: Chance, word: string): void {
  const dice = chance();
  if (dice < 0.2) removeSomething(store, chance);
  else if (dice < 0.35) store.undo();
  else if (dice < 0.4) store.redo();
  else act(store, chance, word);
}

/** Does something; gives back the word if it now stands somewhere. */
function leave({ doc, store }: Desk, chance: Chance, word: string): string[] {
  if (chance() < 0.5) act(store, chance, word);
  else typeWord(store, chance, word);
  return textOf(doc).includes(word) ? [word] : [];
}

const votesOf = (journey: Journey, rater: string): string[] =>
  Object.keys(journey.scores).filter((key) => key.endsWith(`|${rater}`));

describe("a store over many seeds", () => {
  it("always shows what reading the whole document would show", { timeout: LONG }, () => {
    const compare = (seed: number, { doc, store }: Desk): void => {
      const whole = repair(readDoc(doc));
      expect([seed, toText(store.journey)]).toEqual([seed, toText(whole.journey)]);
      expect([seed, store.repairs]).toEqual([seed, whole.repairs]);
    };
    for (const seed of FEW) {
      const chance = chanceOf(seed);
      const [mine, theirs] = twoDesks();
      for (let turn = 0; turn < 12; turn++) {
        anything((chance() < 0.6 ? mine : theirs).store, chance, `w${turn}`);
        if (chance() < 0.5) sync(mine, theirs);
        compare(seed, mine);
      }
    }
  });

  it("keeps every record that did not change", { timeout: LONG }, () => {
    for (const seed of FEW) {
      const chance = chanceOf(seed);
      const [{ store }] = twoDesks();
      for (let turn = 0; turn < 12; turn++) {
        const before = store.journey;
        const said = JSON.stringify(before);
        anything(store, chance, `w${turn}`);
        if (JSON.stringify(store.journey) === said) expect(store.journey).toBe(before);
        const changed = Object.entries(store.journey.steps).filter(([id, step]) => step !== before.steps[id]);
        const same = changed.filter(
          ([id, step]) => JSON.stringify(step) === JSON.stringify(before.steps[id]),
        );
        expect([seed, same]).toEqual([seed, []]);
      }
    }
  });

  it("two who edit apart come together, and no typed word or vote is lost", { timeout: LONG }, () => {
    for (const seed of SEEDS) {
      const chance = chanceOf(seed);
      const [mine, theirs] = twoDesks();
      const words: string[] = [];
      for (let turn = 0; turn < 10; turn++) {
        words.push(...leave(mine, chance, `m${turn}w`), ...leave(theirs, chance, `t${turn}w`));
        if (chance() < 0.3) sync(mine, theirs);
      }
      const votes = [...votesOf(mine.store.journey, "me"), ...votesOf(theirs.store.journey, "they")];
      sync(mine, theirs);
      const text = textOf(mine.doc);
      expect(textOf(theirs.doc)).toBe(text);
      expect(toText(theirs.store.journey)).toBe(text);
      expect([seed, words.filter((word) => !text.includes(word))]).toEqual([seed, []]);
      expect(Object.keys(mine.store.journey.scores)).toEqual(expect.arrayContaining(votes));
    }
  });

  it("undoing all of mine leaves all of theirs", { timeout: LONG }, () => {
    let undone = 0;
    for (const seed of SEEDS) {
      const chance = chanceOf(seed);
      const [mine, theirs] = twoDesks();
      const words: string[] = [];
      for (let turn = 0; turn < 14; turn++) {
        anything(mine.store, chance, `m${turn}w`);
        sync(mine, theirs);
        act(theirs.store, chance, `t${turn}w`);
        if (textOf(theirs.doc).includes(`t${turn}w`)) words.push(`t${turn}w`);
        sync(mine, theirs);
      }
      while (mine.store.undo()) undone += 1;
      const text = textOf(mine.doc);
      expect([seed, words.filter((word) => !text.includes(word))]).toEqual([seed, []]);
      const votes = votesOf(theirs.store.journey, "they");
      expect(votesOf(mine.store.journey, "they")).toEqual(expect.arrayContaining(votes));
      sync(mine, theirs);
      expect(textOf(theirs.doc)).toBe(textOf(mine.doc));
    }
    expect(undone).toBeGreaterThan(SEEDS.length * 5);
  });

  it("undoing everything alone gives the map back as it was, and redoing gives all again", {
    timeout: LONG,
  }, () => {
    for (const seed of SEEDS) {
      const chance = chanceOf(seed);
      const [{ store }] = twoDesks();
      const before = toText(store.journey);
      for (let turn = 0; turn < 12; turn++) {
        if (chance() < 0.25) removeSomething(store, chance);
        else act(store, chance, `w${turn}`);
      }
      const after = toText(store.journey);
      while (store.undo());
      expect([seed, toText(store.journey)]).toEqual([seed, before]);
      while (store.redo());
      expect([seed, toText(store.journey)]).toEqual([seed, after]);
    }
  });
});
