import type { AnyModel, RenderProps } from "@anywidget/types";
import * as Y from "yjs";
import { createStore } from "../document/store.js";
import { CellHost, type CellTraits } from "./cell-host.js";
import { guardCellKeys } from "./cell-keys.js";
import { CommRequests, type Reply } from "./comm-requests.js";
import { syncWith } from "./comm-sync.js";
import { mountBoard } from "./first.js";

type Message = { type: "sync" } | ({ type: "reply" } & Reply);

/** Shows the board in a cell: one editor over a document that the kernel shares. */
function render({ model, el }: RenderProps<CellTraits>): () => void {
  const doc = new Y.Doc();
  const sync = syncWith(doc, (bytes) => model.send({ type: "sync" }, undefined, [bytes]));
  const requests = new CommRequests((question) => model.send(question));
  const heard = listen(model, sync.receive, (reply) => requests.settle(reply));
  const store = createStore(doc, {
    rater: model.get("rater") || "cell",
    readOnly: model.get("read_only") === true,
  });
  const host = new CellHost(model, store, requests);
  const free = guardCellKeys(el);
  const unmount = mountBoard(el, store, host);
  sync.start();
  return () => {
    unmount();
    free();
    host.dispose();
    sync.stop();
    heard();
    store.destroy();
    doc.destroy();
  };
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
