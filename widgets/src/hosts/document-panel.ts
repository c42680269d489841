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
}

/** The board inside a document panel. */
export class BoardPane extends Widget {
  store: Store | undefined;
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
    const host = new DocumentHost({
      context,
      store,
      settings: surroundings.settings,
      locale: surroundings.locale,
    });
    const saving = new DocumentSaving(context, host, store, () => surroundings.connection(context));
    const still = whenLeaving(this.node, () => context.model.sharedModel.flush());
    const unmount = mountBoard(this.node, store, host);
    this.store = store;
    this.leave = () => {
      unmount();
      still();
      saving.dispose();
      host.dispose();
      store.destroy();
      this.store = undefined;
    };
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
