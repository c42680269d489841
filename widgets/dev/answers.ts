// Answers as Python gives them, written down for the page without Python (see serve.py for real ones).

/** Asks the page's own little server, which runs the package's Python. */
export async function answer(method: string, params: unknown): Promise<unknown> {
  const { store } = window as unknown as { store?: { journey: unknown } };
  const response = await fetch("api", { method: "POST", body: JSON.stringify({ method, params, journey: store?.journey }) });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
