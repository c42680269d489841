import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as sync from "y-protocols/sync";
import type * as Y from "yjs";
import { UpdateBatch } from "./update-batch.js";

/** First byte of every message, as in y-websocket and pycrdt. */
const SYNC = 0;

/**
 * Keeps a document equal to the kernel's, by y-protocol messages.
 *
 * Returns how to begin, what to do with a message from the kernel, how to send at once, and how to stop. `whenEqual` is called
 * when the kernel has sent what this side lacked.
 */
export function syncWith(doc: Y.Doc, send: (message: Uint8Array) => void, whenEqual?: () => void) {
  const origin = {};
  const message = (write: (encoder: encoding.Encoder) => void): void => {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, SYNC);
    write(encoder);
    if (encoding.length(encoder) > 1) send(encoding.toUint8Array(encoder));
  };
  const batch = new UpdateBatch((update) => message((encoder) => sync.writeUpdate(encoder, update)));
  const local = (update: Uint8Array, from: unknown): void => {
    if (from !== origin) batch.push(update);
  };
  doc.on("update", local);
  return {
    start: () => message((encoder) => sync.writeSyncStep1(encoder, doc)),
    receive: (bytes: Uint8Array): void => {
      const decoder = decoding.createDecoder(bytes);
      if (decoding.readVarUint(decoder) !== SYNC) return;
      message((encoder) => {
        const kind = sync.readSyncMessage(decoder, encoder, doc, origin);
        if (kind === sync.messageYjsSyncStep2) whenEqual?.();
      });
    },
    flush: (): void => batch.flush(),
    stop: (): void => {
      batch.dispose();
      doc.off("update", local);
    },
  };
}
