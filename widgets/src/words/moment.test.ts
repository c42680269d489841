import { expect, test } from "vitest";
import { moment } from "./moment.js";

const at = (...parts: [number, number, number, number, number]): number => new Date(...parts).getTime();

test("today, yesterday and older days are said as people say them", () => {
  const now = at(2026, 10, 24, 0, 30);
  expect(moment(at(2026, 10, 24, 0, 5), "id", now)).toBe("hari ini pukul 00.05");
  expect(moment(at(2026, 10, 23, 23, 55), "id", now)).toBe("kemarin pukul 23.55");
  expect(moment(at(2026, 10, 22, 9, 0), "id", now)).toBe("22 Nov 2026 pukul 09.00");
  expect(moment(at(2026, 10, 24, 0, 5), "en", now)).toBe("today at 00:05");
  expect(moment(at(2025, 11, 31, 9, 0), "en", now)).toBe("31 Dec 2025 at 09:00");
});
