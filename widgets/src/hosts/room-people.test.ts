import { expect, test, vi } from "vitest";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import { greet, othersIn } from "./room-people.js";

const room = (states: [number, unknown][]) => ({
  clientID: 1,
  getStates: () => new Map(states),
  setLocalStateField: () => {},
});

test("the others are named, in the same order for everyone, without me", () => {
  const people = othersIn(
    room([
      [
        9,
        {
          user: { display_name: "Rina", color: "#B0257A" },
          journeys: { selection: ["s1", "s2"], editing: true },
        },
      ],
      [1, { user: { display_name: "Me" } }],
      [3, { user: { name: "bayu", color: "var(--jp-collaborator-color2)" } }],
    ]),
  );
  expect(people).toEqual([
    { id: "3", name: "bayu", color: "var(--jp-collaborator-color2)", editing: false },
    { id: "9", name: "Rina", color: "#B0257A", editing: true, selection: "s1" },
  ]);
});

test("what a hostile browser says cannot become a style, and a nameless client is nobody", () => {
  const people = othersIn(
    room([
      [2, { user: { name: "x", color: "url(https://evil.example)" }, journeys: { selection: [7] } }],
      [3, null],
      [4, { user: { name: { toString: "no" } } }],
    ]),
  );
  expect(people).toEqual([{ id: "2", name: "x", color: "", editing: false }]);
});

test("a newcomer hears at once who was there before, and nobody answers answers", () => {
  vi.useFakeTimers();
  const people = ["Rina", "Bayu", "Sari"].map((name) => {
    const room = new Awareness(new Y.Doc());
    room.setLocalState({ user: { name } });
    return room;
  });
  const sent = vi.fn();
  const present: Awareness[] = [];
  // a server that only passes on
  const come = (room: Awareness): void => {
    room.on("update", (_: unknown, origin: unknown) => {
      if (origin !== "local") return;
      sent();
      for (const other of present)
        if (other !== room) applyAwarenessUpdate(other, encodeAwarenessUpdate(room, [room.clientID]), "far");
    });
    present.push(room);
    greet(room);
    room.setLocalState(room.getLocalState());
    vi.advanceTimersByTime(1000);
  };
  for (const room of people) come(room);
  for (const room of people) expect(othersIn(room)).toHaveLength(2);
  expect(sent.mock.calls.length).toBeLessThan(10);
  const before = sent.mock.calls.length;
  vi.advanceTimersByTime(10_000);
  expect(sent.mock.calls.length).toBe(before);
  for (const room of people) room.destroy();
  vi.useRealTimers();
});
