import type { AnyModel } from "@anywidget/types";
import type { Host } from "../board/host.js";
import type { Store } from "../document/store.js";
import type { CommRequests } from "./comm-requests.js";
import { HostState } from "./host-state.js";
import { whenKernelEnds } from "./kernel-life.js";

/** What the kernel's view object says beside the document. */
export interface CellTraits {
  rater: string;
  language: string;
  read_only: boolean;
  path: string;
  [trait: string]: unknown;
}

/** A board in a notebook cell: the kernel keeps the journey and answers. */
export class CellHost extends HostState {
  readonly kind = "cell";
  private readonly still: () => void;

  constructor(
    private readonly model: AnyModel<CellTraits>,
    private readonly store: Store,
    private readonly requests: CommRequests,
  ) {
    super();
    if (model.get("read_only")) this.saved = { state: "read-only" };
    model.on("comm_live_update", this.lost);
    this.still = whenKernelEnds(model, this.lost);
    model.on("change:language", this.spoken);
  }

  get language(): Host["language"] {
    const wish = this.model.get("language") || this.store.journey.meta.language;
    return wish === "en" ? "en" : "id";
  }

  request(method: string, params: unknown): Promise<unknown> {
    return this.requests.ask(method, params, this.language);
  }

  override dispose(): void {
    this.model.off("comm_live_update", this.lost);
    this.still();
    this.model.off("change:language", this.spoken);
    super.dispose();
  }

  /** The kernel spoke: it is there, whatever was thought before. */
  heard(): void {
    if (this.saved.state === "offline") this.saved = { state: "saved" };
  }

  /** The widget manager tells this when it loses the kernel; then the board can only be read. */
  readonly lost = (): void => {
    this.saved = { state: "offline" };
  };

  private readonly spoken = (): void => this.tell();
}
