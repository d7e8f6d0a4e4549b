import type { Json } from '../../document/json.js';
import { openFile } from '../model/opening.js';
import { ChangedThere, fileText, type Storage } from './storage.js';

/** A file on the keeper's own machine, where the browser lets it be written in place. */
export class FileStorage implements Storage {
  /** What stood in it when it was last read or written here. */
  private known: string | undefined;

  constructor(
    private readonly handle: FileSystemFileHandle,
    private readonly tag: string,
  ) {}

  get name() {
    return this.handle.name;
  }

  async load(): Promise<Json> {
    const file = await this.handle.getFile();
    const { document } = await openFile(file, this.tag);
    this.known = await file.text();
    return document;
  }

  async save(dataset: Json, over = false): Promise<void> {
    // Another program, or somebody in a shared folder, may have written it meanwhile.
    if (!over && (await (await this.handle.getFile()).text()) !== this.known) throw new ChangedThere();
    const { fileSave } = await import('browser-fs-access');
    const text = fileText(dataset);
    await fileSave(new Blob([text], { type: 'application/json' }), { fileName: this.name }, this.handle, true);
    this.known = text;
  }
}

/** Gives a file to the browser to download. */
export function download(content: BlobPart, name: string, type: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
