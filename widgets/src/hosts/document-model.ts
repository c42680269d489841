import type { DocumentChange } from "@jupyter/ydoc";
import type { DocumentRegistry } from "@jupyterlab/docregistry";
import type { Contents } from "@jupyterlab/services";
import type { PartialJSONValue } from "@lumino/coreutils";
import { Signal } from "@lumino/signaling";
import { JourneyDoc } from "./shared-model.js";

type StateChange = { name: string; oldValue?: unknown; newValue?: unknown };

/** What JupyterLab's document manager wants to know about an open journey. */
export class JourneyModel implements DocumentRegistry.IModel {
  readonly sharedModel: JourneyDoc;
  readonly collaborative: boolean;
  readonly defaultKernelName = "";
  readonly defaultKernelLanguage = "";
  readonly contentChanged = new Signal<this, void>(this);
  readonly stateChanged = new Signal<this, { name: string; oldValue: unknown; newValue: unknown }>(this);
  private _readOnly = false;
  private _isDisposed = false;

  constructor(options: DocumentRegistry.IModelOptions<JourneyDoc>) {
    this.sharedModel = options.sharedModel ?? new JourneyDoc();
    this.collaborative = options.collaborationEnabled ?? false;
    this.sharedModel.changed.connect(this.onChanged, this);
  }

  get dirty(): boolean {
    return this.sharedModel.dirty;
  }

  set dirty(value: boolean) {
    if (value !== this.dirty) this.sharedModel.dirty = value;
  }

  get readOnly(): boolean {
    return this._readOnly;
  }

  set readOnly(newValue: boolean) {
    if (newValue === this._readOnly) return;
    const oldValue = this._readOnly;
    this._readOnly = newValue;
    this.stateChanged.emit({ name: "readOnly", oldValue, newValue });
  }

  get isDisposed(): boolean {
    return this._isDisposed;
  }

  dispose(): void {
    if (this._isDisposed) return;
    this._isDisposed = true;
    this.sharedModel.dispose();
    Signal.clearData(this);
  }

  initialize(): void {
    this.sharedModel.dirty = false;
  }

  toString(): string {
    return this.sharedModel.getSource();
  }

  fromString(text: string): void {
    this.sharedModel.setSource(text);
    // so reads the file; what a room holds besides is the room's own to say
    if (!this.collaborative) this.dirty = false;
  }

  toJSON(): PartialJSONValue {
    return JSON.parse(this.toString() || "null") as PartialJSONValue;
  }

  fromJSON(value: PartialJSONValue): void {
    this.fromString(JSON.stringify(value));
  }

  private onChanged(_: JourneyDoc, change: DocumentChange & { contentChange?: boolean }): void {
    if (change.contentChange) this.contentChanged.emit();
    for (const { name, oldValue, newValue } of (change.stateChange ?? []) as StateChange[]) {
      if (oldValue !== newValue) this.stateChanged.emit({ name, oldValue, newValue });
    }
  }
}

/** Makes the models; the name `journey` is what the server's document type is called too. */
export class JourneyModelFactory implements DocumentRegistry.IModelFactory<JourneyModel> {
  readonly name = "journey";
  readonly contentType: Contents.ContentType = "journey";
  readonly fileFormat: Contents.FileFormat = "text";
  readonly collaborative = true;
  isDisposed = false;

  dispose(): void {
    this.isDisposed = true;
  }

  preferredLanguage(): string {
    return "";
  }

  createNew(options: DocumentRegistry.IModelOptions<JourneyDoc> = {}): JourneyModel {
    return new JourneyModel(options);
  }
}
