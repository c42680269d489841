import { expect, test } from "vitest";
import { othersIn } from "./room-people.js";

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
