const KEY = "journeys.closed";
const MOST = 200;

/** What this person has put away: kept by this browser, never in the file. */
export function closedBefore(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage?.getItem(KEY) ?? "[]");
    return new Set(Array.isArray(kept) ? kept.filter((key) => typeof key === "string") : []);
  } catch {
    return new Set();
  }
}

/** Puts things away for good; the oldest are forgotten. */
export function withClosed(closed: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  const all = [...new Set([...closedBefore(), ...closed, ...keys])].slice(-MOST);
  try {
    globalThis.localStorage?.setItem(KEY, JSON.stringify(all));
  } catch {
    // a page without storage forgets when it is closed
  }
  return new Set(all);
}
