/** Windows that change one draft notice each other. */
export interface Tabs {
  /** Says that a draft was kept here. */
  tell(name: string): void;
}

/** @param hear - Told when another window has kept a draft. */
export function openTabs(hear: (name: string) => void): Tabs {
  // Old browsers, and some with strict settings, have none.
  if (!('BroadcastChannel' in globalThis)) return { tell() {} };
  const channel = new BroadcastChannel('coffee-network-studio');
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') hear(data);
  };
  return { tell: (name) => channel.postMessage(name) };
}
