/** Krippendorff's alpha with its interval; what Python could not compute is null. */
export interface Alpha {
  readonly round: number;
  readonly alpha: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** People who rated. */
  readonly n: number;
  /** Questions that at least two of them answered. */
  readonly units: number;
}

/** How a round agrees, and the one before it. */
export interface Agreement {
  readonly now: Alpha;
  readonly before: Alpha | null;
  /** The ends of the change since then, over what was rated in both; null where it has none. */
  readonly change: readonly [low: number, high: number] | null;
  /** From where on an alpha is tentative, and from where reliable. */
  readonly bands: readonly [tentative: number, reliable: number];
  /** Who changed their mind, or why there is no number. */
  readonly sentence: string;
}

export type Verdict = "reliable" | "tentative" | "unreliable";

/** The answer of "agreement"; null if it is none. */
export function readAgreement(answer: unknown): Agreement | null {
  const { now, before, change, bands, sentence } = (answer ?? {}) as Readonly<Record<string, unknown>>;
  const found = alphaOf(now);
  const [tentative, reliable] = Array.isArray(bands) ? bands.map(numberOf) : [];
  if (!found || tentative == null || reliable == null) return null;
  return {
    now: found,
    before: alphaOf(before),
    change: endsOf(change),
    bands: [tentative, reliable],
    sentence: String(sentence ?? ""),
  };
}

/** Whether agreement surely rose or fell since the round before; null where nothing can be said. */
export function trendOf({ change }: Agreement): "up" | "down" | "same" | null {
  if (!change) return null;
  if (change[0] > 0) return "up";
  return change[1] < 0 ? "down" : "same";
}

export function verdictOf(alpha: number, [tentative, reliable]: Agreement["bands"]): Verdict {
  if (alpha >= reliable) return "reliable";
  return alpha >= tentative ? "tentative" : "unreliable";
}

function endsOf(given: unknown): Agreement["change"] {
  const { low, high } = (given ?? {}) as Readonly<Record<string, unknown>>;
  const ends = [numberOf(low), numberOf(high)] as const;
  return ends[0] === null || ends[1] === null ? null : [ends[0], ends[1]];
}

function alphaOf(given: unknown): Alpha | null {
  if (typeof given !== "object" || given === null) return null;
  const { round, alpha, low, high, n, units } = given as Readonly<Record<string, unknown>>;
  return {
    round: numberOf(round) ?? 0,
    alpha: numberOf(alpha),
    low: numberOf(low),
    high: numberOf(high),
    n: numberOf(n) ?? 0,
    units: numberOf(units) ?? 0,
  };
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
