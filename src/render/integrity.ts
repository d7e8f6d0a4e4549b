import { createHash } from 'node:crypto';

const hash = (content: string | Uint8Array, algorithm = 'sha384') =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/** What `integrity.json` holds. */
export interface Integrity {
  readonly version: string;
  /** The Subresource Integrity value of each public file, by its path in dist/. */
  readonly files: { readonly [path: string]: string };
  /** The Content-Security-Policy hashes of the styles in the static form, by widget. */
  readonly styles: { readonly [widget: string]: string };
}

export const integrityOf = (content: Uint8Array) => hash(content);

/** For `style-src`: sha256 is what every browser writes in its own report. */
export const styleHash = (style: string) => hash(style, 'sha256');
