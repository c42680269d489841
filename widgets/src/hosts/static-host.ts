import type { Host } from "../board/host.js";
import type { Store } from "../document/store.js";
import { HostState } from "./host-state.js";

/** A saved output: to be read, with nobody to ask. */
export class StaticHost extends HostState {
  readonly kind = "static";

  constructor(private readonly store: Store) {
    super();
    this.saved = { state: "read-only" };
  }

  get language(): Host["language"] {
    return this.store.journey.meta.language === "en" ? "en" : "id";
  }

  request(): Promise<unknown> {
    return Promise.reject(new Error("A saved output has no Python to ask."));
  }
}
