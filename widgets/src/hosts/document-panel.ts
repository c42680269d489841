import { ABCWidgetFactory, type DocumentRegistry, DocumentWidget } from "@jupyterlab/docregistry";
import type { ServerConnection } from "@jupyterlab/services";
import { Widget } from "@lumino/widgets";
import { mountBoard } from "../board/index.js";
import { createStore, type Store } from "../document/store.js";
import { DocumentHost } from "./document-host.js";
import type { JourneyModel } from "./document-model.js";
import { type Connection, DocumentSaving } from "./document-saving.js";
import { journeyIcon } from "./icon.js";
import { whenLeaving } from "./leaving.js";
import { myRater } from "./rater.js";

type JourneyContext = DocumentRegistry.IContext<JourneyModel>;

/** What JupyterLab lends to every open journey. */
export interface Surroundings {
  settings: ServerConnection.ISettings;
  locale: string;
  connection: (context: JourneyContext) => Connection | undefined;
  /** What a file holds that is no text. */
  undecodable: (path: string) => string | undefined;
  open: (path: string) => void;
  /** What the next board of a file is to say first. */
  greetings: Map<string, string>;
}

/** The board inside a document panel. */
export class BoardPane extends Widget {
  store: Store | undefined;
  host: DocumentHost | undefined;
  private leave: (() => void) | undefined;

  constructor(
    private readonly context: JourneyContext,
    private readonly surroundings: Surroundings,
  ) {
    super();
    this.addClass("jn-DocumentBoard");
    this.node.style.height = "100%";
    // the Edit menu's undo is then ours
    this.node.dataset.jpUndoer = "true";
    void context.ready.then(() => this.mount());
  }

  override dispose(): void {
    this.leave?.();
    this.leave = undefined;
    super.dispose();
  }

  protected override onActivateRequest(): void {
    this.node.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }

  private mount(): void {
    if (this.isDisposed) return;
    const { context, surroundings } = this;
    const readOnly = context.contentsModel?.writable === false;
    const store = createStore(context.model.sharedModel.editor, { rater: myRater(), readOnly });
    const { settings, locale, open } = surroundings;
    const undecodable = surroundings.undecodable(context.localPath);
    const greeting = surroundings.greetings.get(context.path);
    surroundings.greetings.delete(context.path);
    const host = new DocumentHost({
      context,
      store,
      settings,
      locale,
      ...(undecodable === undefined ? {} : { undecodable }),
      ...(greeting === undefined ? {} : { greeting }),
      open,
      reopen: (words) => this.reopen(words),
    });
    const saving = new DocumentSaving(context, host, store, () => surroundings.connection(context));
    const still = whenLeaving(this.node, () => context.model.sharedModel.flush());
    const unmount = mountBoard(this.node, store, host);
    this.store = store;
    this.host = host;
    this.leave = () => {
      unmount();
      still();
      saving.dispose();
      host.dispose();
      store.destroy();
      this.store = undefined;
      this.host = undefined;
    };
  }

  private reopen(greeting: string): void {
    const { path, disposed } = this.context;
    this.surroundings.greetings.set(path, greeting);
    disposed.connect(() => this.surroundings.open(path));
    this.parent?.close();
  }
}

export type JourneyPanel = DocumentWidget<BoardPane, JourneyModel>;

/** Opens a `.journey` file as a board. */
export class JourneyPanelFactory extends ABCWidgetFactory<JourneyPanel, JourneyModel> {
  constructor(
    options: DocumentRegistry.IWidgetFactoryOptions<JourneyPanel>,
    private readonly surroundings: Surroundings,
  ) {
    super(options);
  }

  protected createNewWidget(context: JourneyContext): JourneyPanel {
    const content = new BoardPane(context, this.surroundings);
    const panel = new DocumentWidget({ content, context });
    panel.toolbar.hide();
    panel.title.icon = journeyIcon;
    return panel;
  }
}
