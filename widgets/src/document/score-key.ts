/** What a score's key says of it. */
export interface ScoreParts {
  readonly subject: string;
  readonly measure: string;
  readonly persona: string;
  readonly round: number;
  readonly source: string;
  readonly rater: string;
}

export const PARTS = ["subject", "measure", "persona", "round", "source", "rater"] as const;

const ROUND = /^(0|[1-9][0-9]{0,14})$/;
const known = new Map<string, ScoreParts | null>();
const MOST_KNOWN = 100_000;

/** The six parts of a score's key, or null if it is no such key. */
export function partsOf(key: string): ScoreParts | null {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const parts = parse(key);
  known.set(key, parts);
  return parts;
}

export function scoreKey(parts: ScoreParts): string {
  return PARTS.map((part) => parts[part]).join("|");
}

function parse(key: string): ScoreParts | null {
  const [subject, measure, persona, round, source, rater, ...rest] = key.split("|");
  if (!subject || !measure || rater === undefined || rest.length > 0) return null;
  if (!ROUND.test(round ?? "")) return null;
  return { subject, measure, persona: persona ?? "", round: Number(round), source: source ?? "", rater };
}
