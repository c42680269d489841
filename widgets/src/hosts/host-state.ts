import type { Host } from "../board/host.js";

export type Saved = Host["saved"];
export type Theme = Host["theme"];

/** The part of a host that is alike everywhere: theme, language, saved state, and telling the board. */
export abstract class HostState implements Host {
  abstract readonly kind: Host["kind"];
  people: Host["people"] = [];
  private state: Saved = { state: "saved" };
  private readonly listeners = new Set<() => void>();
  private readonly asked = new Set<() => void>();
  private readonly watching = new MutationObserver(() => this.tell());

  constructor() {
    this.watching.observe(document.body, {
      attributeFilter: ["data-jp-theme-light", "data-jp-theme-name", "data-vscode-theme-kind", "class"],
    });
  }

  abstract get language(): Host["language"];
  abstract request(method: string, params: unknown): Promise<unknown>;

  get theme(): Theme {
    return pageTheme();
  }

  get saved(): Saved {
    return this.state;
  }

  set saved(saved: Saved) {
    this.state = saved;
    this.tell();
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onAsk(listener: () => void): () => void {
    this.asked.add(listener);
    return () => this.asked.delete(listener);
  }

  /** The host's own menu wants the copies of the file shown. */
  ask(): void {
    for (const listener of [...this.asked]) listener();
  }

  tell(): void {
    for (const listener of this.listeners) listener();
  }

  dispose(): void {
    this.watching.disconnect();
    this.listeners.clear();
    this.asked.clear();
  }
}

/** The page's own theme as JupyterLab, Voila or VS Code declare it; else what the system prefers. */
export function pageTheme(): Theme {
  const { jpThemeLight, jpThemeName, vscodeThemeKind } = document.body.dataset;
  const dark = jpThemeLight ? jpThemeLight === "false" : isDark(vscodeThemeKind);
  const high =
    /high.?contrast/i.test(`${jpThemeName} ${vscodeThemeKind}`) || asks("(prefers-contrast: more)");
  return high ? `high-contrast-${dark ? "dark" : "light"}` : dark ? "dark" : "light";
}

function isDark(vscodeThemeKind: string | undefined): boolean {
  if (vscodeThemeKind) return !vscodeThemeKind.includes("light");
  // Colab marks the root; a page that says nothing is white, whatever the system prefers
  return document.documentElement.getAttribute("theme") === "dark";
}

function asks(query: string): boolean {
  return globalThis.matchMedia?.(query).matches ?? false;
}
