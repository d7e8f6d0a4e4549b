/** What an embed page tells its parent: how high its content is, in px. */
export interface HeightMessage {
  readonly type: 'coffee-network-height';
  readonly height: number;
}

/** Gives each frame under `base` the height that its page reports; a message from any other window is not heard. */
export function sizeFrames(base: string) {
  addEventListener('message', ({ data, source }: MessageEvent<Partial<HeightMessage> | null>) => {
    if (data?.type !== 'coffee-network-height' || typeof data.height !== 'number' || !(data.height > 0)) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source && frame.src.startsWith(`${base}embed/`))
        frame.style.height = `${Math.min(Math.ceil(data.height), 10_000)}px`;
  });
}
