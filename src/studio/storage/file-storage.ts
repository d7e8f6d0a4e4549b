import type { Json } from '../../document/json.js';
import { openFile } from '../model/opening.js';
import { fileText, type Storage } from './storage.js';

/** A file on the keeper's own machine, where the browser lets it be written in place. */
export class FileStorage implements Storage {
  constructor(
    private readonly handle: FileSystemFileHandle,
    private readonly tag: string,
  ) {}

  get name() {
    return this.handle.name;
  }

  async load(): Promise<Json> {
    return (await openFile(await this.handle.getFile(), this.tag)).document;
  }

  async save(dataset: Json): Promise<void> {
    const { fileSave } = await import('browser-fs-access');
    const blob = new Blob([fileText(dataset)], { type: 'application/json' });
    await fileSave(blob, { fileName: this.name }, this.handle, true);
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
