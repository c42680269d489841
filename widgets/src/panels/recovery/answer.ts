/** What the server says of the copies of a file. */
export interface Copies {
  /** The name of the copy to offer; empty if the file is the best there is. */
  readonly offered: string;
  /** What is the matter with the file: missing, empty, unreadable, older; empty if nothing is. */
  readonly state: string;
  /** Why the file cannot be read, in a sentence. */
  readonly problem: string;
  readonly snapshots: readonly Copy[];
  readonly kept: readonly Copy[];
}

export interface Copy {
  readonly name: string;
  /** In milliseconds since 1970. */
  readonly when: number;
  /** What it is, in words. */
  readonly reason: string;
}

/** What having a copy back would change. */
export interface Effect {
  readonly sentence: string;
  readonly lines: readonly string[];
  readonly n: number;
}

/** A copy better than the file that was opened. */
export interface Offer {
  readonly copy: Copy;
  readonly state: string;
  readonly effect: Effect;
}

export function readCopies(answer: unknown): Copies | null {
  const said = recordOf(answer);
  if (!Array.isArray(said.snapshots)) return null;
  return {
    offered: textOf(said.offered),
    state: textOf(said.state),
    problem: textOf(said.problem),
    snapshots: copiesIn(said.snapshots),
    kept: copiesIn(said.kept),
  };
}

export function readEffect(answer: unknown): Effect | null {
  const { sentence, lines, n } = recordOf(answer);
  if (typeof sentence !== "string") return null;
  const listed = Array.isArray(lines) ? lines.map(textOf).filter((line) => line !== "") : [];
  return { sentence, lines: listed, n: typeof n === "number" ? n : listed.length };
}

/** The sentence of an answer that is one. */
export function sentenceIn(answer: unknown): string {
  return typeof answer === "string" ? answer : textOf(recordOf(answer).sentence);
}

function copiesIn(list: unknown): readonly Copy[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry) => {
    const { name, when, reason } = recordOf(entry);
    const moment = Date.parse(textOf(when));
    return textOf(name) && !Number.isNaN(moment)
      ? [{ name: textOf(name), when: moment, reason: textOf(reason) }]
      : [];
  });
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
