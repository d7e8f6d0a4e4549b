import { underBase } from '../platform/base.js';
import { openRoots } from '../platform/open-roots.js';

/** What an embed page tells its parent: how high its content is, in px. */
export interface HeightMessage {
  readonly type: 'coffee-network-height';
  readonly height: number;
}

/** Asks an embed page for its height: it may have told it before anybody heard. */
export const HEIGHT_REQUEST = 'coffee-network-height-request';

/** Gives each frame under `base` the height that its page reports; a message from any other window is not heard. */
export function sizeFrames(base: string) {
  // The document comes first: most messages need no search through shadow roots.
  function* frames() {
    for (const root of openRoots(document))
      for (const frame of root.querySelectorAll('iframe'))
        if (underBase(frame.src, base)?.startsWith('embed/')) yield frame;
  }
  addEventListener('message', ({ data, source }: MessageEvent<Partial<HeightMessage> | null>) => {
    if (data?.type !== 'coffee-network-height' || typeof data.height !== 'number' || !(data.height > 0)) return;
    for (const frame of frames())
      if (frame.contentWindow === source) {
        frame.style.height = `${Math.min(Math.ceil(data.height), 10_000)}px`;
        return;
      }
  });
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: HEIGHT_REQUEST }, '*');
}
