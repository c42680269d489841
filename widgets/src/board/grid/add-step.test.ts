// @vitest-environment jsdom
import { expect, it } from "vitest";
import { addPhase } from "../../commands/index.js";
import { drawn, eachInItsOwnRoom, element, find, me, mounted } from "../../panels/rounds/testing/board.js";

eachInItsOwnRoom();

it("puts nothing but cells and headers into rows, also where a step can be added", async () => {
  await mounted();
  me.run(addPhase, {});
  await drawn();
  const parts = [...element.querySelectorAll("[role=row]")].flatMap((row) => [...row.children]);
  const roles = parts
    .filter((part) => !part.matches("[aria-hidden=true]"))
    .map((part) => part.getAttribute("role") ?? part.className);
  expect(new Set(roles)).toEqual(new Set(["rowheader", "columnheader", "gridcell"]));
  const cells = [...element.querySelectorAll<HTMLElement>(".jn-add-cell")];
  // one in the phase that has none, one after the last step, each with a place of its own
  expect(cells.map((cell) => cell.getAttribute("aria-colindex"))).toEqual(["5", "6"]);
  expect(cells.map((cell) => cell.style.display)).toEqual(["", ""]);
  expect(find("[role=grid]")?.getAttribute("aria-colcount")).toBe("6");
});
