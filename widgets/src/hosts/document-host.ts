import { PathExt } from "@jupyterlab/coreutils";
import type { DocumentRegistry } from "@jupyterlab/docregistry";
import type { ServerConnection } from "@jupyterlab/services";
import type { Host } from "../board/host.js";
import type { Store } from "../document/store.js";
import { sentenceIn } from "../panels/recovery/answer.js";
import type { JourneyModel } from "./document-model.js";
import { HostState } from "./host-state.js";
import { greet, othersIn } from "./room-people.js";
import { askServer } from "./server-request.js";

export interface DocumentHostOptions {
  context: DocumentRegistry.IContext<JourneyModel>;
  store: Store;
  settings: ServerConnection.ISettings;
  /** JupyterLab's own language, such as `id-ID`; `en` where nobody chose. */
  locale: string;
  /** What the file holds, where that is no text. */
  undecodable?: string;
  /** Opens another file. */
  open(path: string): void;
  /** What is to be said once the board is there. */
  greeting?: string;
  /** Closes this document and opens its file anew, on a board that begins with a sentence. */
  reopen(greeting: string): void;
}

/** Questions about the file itself: what is on the board does not matter. */
const OF_FILE: readonly string[] = ["recovery", "recover"];

/** A journey open as a JupyterLab document: no kernel, the server answers. */
export class DocumentHost extends HostState {
  readonly kind = "document";
  private readonly room;
  private readonly stopGreeting: () => void;

  constructor(private readonly options: DocumentHostOptions) {
    super();
    this.room = options.context.model.sharedModel.awareness;
    this.room.on("change", this.meet);
    this.stopGreeting = greet(this.room);
    this.meet();
  }

  get language(): Host["language"] {
    const { locale, store } = this.options;
    if (locale.startsWith("id")) return "id";
    return store.journey.meta.language === "en" ? "en" : "id";
  }

  async request(method: string, params: unknown): Promise<unknown> {
    const { context, settings, store } = this.options;
    const { language } = this;
    const journey = OF_FILE.includes(method) ? {} : store.journey;
    return askServer({ method, params, language, journey, path: context.localPath }, settings);
  }

  get greeting(): string | undefined {
    return this.options.greeting;
  }

  get undecodable(): string | undefined {
    return this.options.undecodable;
  }

  async recover(name: string, language: Host["language"]): Promise<string> {
    const { context } = this.options;
    const { model } = context;
    // so that what is here now is among the copies
    if (model.collaborative) model.sharedModel.flush();
    else if (model.dirty) await context.save();
    const answer = await this.request("recover", { name, language });
    const sentence = sentenceIn(answer);
    if (this.undecodable !== undefined) this.options.reopen(sentence);
    else if (!model.collaborative) await context.revert();
    return sentence;
  }

  openBeside(name: string): void {
    this.options.open(PathExt.join(PathExt.dirname(this.options.context.path), name));
  }

  select(selection: readonly string[], editing: boolean): void {
    this.room.setLocalStateField("journeys", { ...this.presence(), selection, editing });
  }

  ghost(id: string, place: unknown): void {
    this.room.setLocalStateField("journeys", { ...this.presence(), ghost: place ? { id, place } : null });
  }

  save(): void {
    void this.options.context.save();
  }

  saveCopy(): void {
    void this.options.context.saveAs();
  }

  override dispose(): void {
    this.room.off("change", this.meet);
    this.stopGreeting();
    super.dispose();
  }

  private presence(): object {
    const state = this.room.getLocalState() as { journeys?: object } | null;
    return state?.journeys ?? {};
  }

  private readonly meet = (): void => {
    this.people = othersIn(this.room);
    this.tell();
  };
}
