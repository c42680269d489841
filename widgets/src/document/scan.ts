const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{}:]/gs;

/** What `JSON.parse` lets pass and no journey does: a key twice in one place, or nesting without end. */
export function scan(text: string, deepest: number): "twice" | "too-deep" | null {
  const open: (Set<string> | null)[] = [];
  let last = "";
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === ":" && isSeen(open.at(-1), last)) return "twice";
    nest(open, token);
    if (open.length > deepest) return "too-deep";
    last = token;
  }
  return null;
}

function nest(open: (Set<string> | null)[], token: string): void {
  if (token === "{") open.push(new Set());
  else if (token === "[") open.push(null);
  else if (token === "}" || token === "]") open.pop();
}

/** Whether a key was in its object before; from now on it was. */
function isSeen(keys: Set<string> | null | undefined, quoted: string): boolean {
  if (!keys || !quoted.startsWith('"')) return false;
  const key = quoted.includes("\\") ? unquoted(quoted) : quoted.slice(1, -1);
  if (keys.has(key)) return true;
  keys.add(key);
  return false;
}

function unquoted(quoted: string): string {
  try {
    return String(JSON.parse(quoted)).replace(/\p{Surrogate}/gu, "\ufffd");
  } catch {
    return quoted;
  }
}
