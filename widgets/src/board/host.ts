import type { Language } from "../words/figures.js";

export interface Saved {
  readonly state: "saved" | "saving" | "unsaved" | "failed" | "offline" | "read-only" | "newer";
  readonly at?: string;
  readonly reason?: string;
  /** How many of my changes the others do not have yet. */
  readonly unsent?: number;
  /** How many went out when the connection came back; said once. */
  readonly sent?: number;
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
  /** What is to be said once the board is there. */
  readonly greeting?: string | undefined;
  /** What the file holds, where that is no text a board could be made of. */
  readonly undecodable?: string | undefined;
  onChange(listener: () => void): () => void;
  select?(ids: readonly string[], editing: boolean): void;
  ghost?(id: string, place: unknown): void;
  /** Asks Python: "agreement", "pain_points", "findings", "explain", "templates" or "template". */
  request(method: string, params: unknown): Promise<unknown>;
  save?(): void;
  saveCopy?(): void;
  openFull?(): void;
  /** Has a copy of the file back; says what that changed and where the old content is. */
  recover?(name: string, language: Language): Promise<string>;
  /** Opens a file that lies beside this one. */
  openBeside?(name: string): void;
  /** Told when the host's own menu asks for the copies of the file. */
  onAsk?(listener: () => void): () => void;
}
