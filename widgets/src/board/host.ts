import type { Language } from "../words/figures.js";

export interface Saved {
  readonly state: "saved" | "saving" | "unsaved" | "failed" | "offline" | "read-only" | "newer";
  readonly at?: string;
  readonly reason?: string;
}

/** Another person on the same journey. */
export interface Other {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly selection?: string;
  readonly editing?: boolean;
}

/** What a host gives the board: Jupyter's document, a notebook cell, or a saved output. */
export interface Host {
  readonly kind: "document" | "cell" | "static";
  readonly language: Language;
  readonly theme: "light" | "dark" | "high-contrast-light" | "high-contrast-dark";
  readonly saved: Saved;
  readonly people: readonly Other[];
  onChange(listener: () => void): () => void;
  select?(ids: readonly string[], editing: boolean): void;
  ghost?(id: string, place: unknown): void;
  /** Asks Python: "pain_points", "findings", "explain", "templates" or "template". */
  request(method: string, params: unknown): Promise<unknown>;
  save?(): void;
  saveCopy?(): void;
  openFull?(): void;
}
