/** What an embed page tells its parent: how high its content is, in px. */
export interface HeightMessage {
  readonly type: 'coffee-network-height';
  readonly height: number;
}

/** Asks an embed page for its height: it may have told it before anybody heard. */
export const HEIGHT_REQUEST = 'coffee-network-height-request';

/** Gives each frame under `base` the height that its page reports; a message from any other window is not heard. */
export function sizeFrames(base: string) {
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${base}embed/`));
  addEventListener('message', ({ data, source }: MessageEvent<Partial<HeightMessage> | null>) => {
    if (data?.type !== 'coffee-network-height' || typeof data.height !== 'number' || !(data.height > 0)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${Math.min(Math.ceil(data.height), 10_000)}px`;
  });
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: HEIGHT_REQUEST }, '*');
}
