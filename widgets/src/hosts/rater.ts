const KEY = "journeys.rater";

/** My pseudonym: random, kept by this browser, never the login. */
export function myRater(): string {
  const kept = globalThis.localStorage?.getItem(KEY);
  if (kept && /^[a-z0-9-]{4,40}$/.test(kept)) return kept;
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(10));
  const made = `r-${[...bytes].map((byte) => (byte % 36).toString(36)).join("")}`;
  globalThis.localStorage?.setItem(KEY, made);
  return made;
}
