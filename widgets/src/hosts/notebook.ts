import type { AnyModel, RenderProps } from "@anywidget/types";
import * as Y from "yjs";
import { mountBoard } from "../board/index.js";
import { createStore } from "../document/store.js";
import { CellHost, type CellTraits } from "./cell-host.js";
import { guardCellKeys } from "./cell-keys.js";
import { CommRequests, type Reply } from "./comm-requests.js";
import { syncWith } from "./comm-sync.js";
import { whenLeaving } from "./leaving.js";

type Message = { type: "sync" } | ({ type: "reply" } & Reply);

/** Shows the board in a cell: one editor over a document that the kernel shares. */
function render({ model, el }: RenderProps<CellTraits>): () => void {
  const doc = new Y.Doc();
  let shown: Shown | undefined;
  const send = (content: object, ...buffers: Uint8Array[]): void => {
    try {
      model.send(content, undefined, buffers);
    } catch {
      // a comm without its kernel
      shown?.host.lost();
    }
  };
  const requests = new CommRequests(send);
  // a board over a document that is not there yet would offer to start a new one
  const show = (): void => {
    shown ??= mount(model, el, doc, requests);
  };
  const sync = syncWith(doc, (bytes) => send({ type: "sync" }, bytes), show);
  const deaf = listen(model, sync.receive, (reply) => requests.settle(reply));
  const still = whenLeaving(el, sync.flush);
  sync.start();
  return () => {
    still();
    shown?.leave();
    sync.stop();
    deaf();
    doc.destroy();
  };
}

interface Shown {
  readonly host: CellHost;
  leave(): void;
}

function mount(model: AnyModel<CellTraits>, el: HTMLElement, doc: Y.Doc, requests: CommRequests): Shown {
  const rater = model.get("rater") || "cell";
  // what is typed while no kernel keeps it would be lost
  const readOnly = (): boolean => model.get("read_only") === true || host.saved.state === "offline";
  const store = createStore(doc, { rater, readOnly });
  const host = new CellHost(model, store, requests);
  const free = guardCellKeys(el);
  const unmount = mountBoard(el, store, host);
  const heard = (): void => host.heard();
  model.on("msg:custom", heard);
  const leave = (): void => {
    model.off("msg:custom", heard);
    unmount();
    free();
    host.dispose();
    store.destroy();
  };
  return { host, leave };
}

/** Sorts the kernel's messages: bytes for the document, answers for the questions. */
function listen(
  model: AnyModel<CellTraits>,
  receive: (bytes: Uint8Array) => void,
  settle: (reply: Reply) => void,
): () => void {
  const onMessage = (message: Message, buffers: DataView[]): void => {
    if (message.type === "reply") settle(message);
    else if (message.type === "sync") {
      for (const view of buffers) receive(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
    }
  };
  model.on("msg:custom", onMessage);
  return () => model.off("msg:custom", onMessage);
}

export default { render };
