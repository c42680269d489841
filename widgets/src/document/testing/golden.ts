import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const GOLDEN = join(import.meta.dirname, "..", "..", "..", "..", "tests", "golden");

/** One case that both languages must agree on. */
export interface GoldenCase {
  readonly name: string;
  readonly given: string;
  /** What stands beside it under another ending. */
  beside(ending: string): string;
  write(ending: string, text: string): void;
}

export function goldenCases(room: string): readonly GoldenCase[] {
  const folder = join(GOLDEN, room);
  const names = readdirSync(folder).filter((name) => name.endsWith(".given.json"));
  return names.sort().map((file) => {
    const name = file.replace(".given.json", "");
    return {
      name,
      given: readFileSync(join(folder, file), "utf8"),
      beside: (ending) => readFileSync(join(folder, name + ending), "utf8"),
      write: (ending, text) => writeFileSync(join(folder, name + ending), text),
    };
  });
}

export function golden<T>(path: string): T {
  return JSON.parse(readFileSync(join(GOLDEN, path), "utf8")) as T;
}
