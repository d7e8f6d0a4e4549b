import type { Picture } from './home.js';
import type { SiteRequest } from './storage/site-request.js';

/** As much of WordPress's own window for media as is used here. */
interface MediaFrame {
  on(event: 'open' | 'select' | 'close', run: () => void): void;
  readonly content: { mode(name: 'browse'): unknown };
  open(): void;
  state(): { get(name: 'selection'): { first(): { toJSON(): { readonly id: number } } | undefined } };
}
interface WordPressWindow {
  readonly wp?: {
    media?(options: {
      readonly title: string;
      readonly multiple: boolean;
      readonly library: { readonly type: 'image' };
    }): MediaFrame;
  };
}

/** An item as `/wp-json/wp/v2/media/ID` has it. */
interface Media {
  readonly source_url: string;
  readonly alt_text?: string;
  readonly caption?: { readonly raw?: string; readonly rendered?: string };
  readonly media_details?: {
    readonly width?: number;
    readonly height?: number;
    readonly sizes?: {
      readonly [name: string]: { readonly source_url: string; readonly width: number; readonly height: number };
    };
    readonly image_meta?: { readonly credit?: string; readonly copyright?: string };
  };
}

/** Wide enough for any widget on any screen. */
const WIDE = 1600;

/** Lets somebody choose in the media library, which is in the page around this one. */
export async function pickMedia(title: string, media: string, site: SiteRequest): Promise<Picture | undefined> {
  const id = await choose(title);
  if (id === undefined) return undefined;
  const address = new URL(media);
  // Behind plain permalinks the route is in the query.
  const route = address.searchParams.get('rest_route');
  if (route) address.searchParams.set('rest_route', `${route}${id}`);
  else address.pathname += id;
  address.searchParams.set('context', 'edit');
  const answer = await site.send(address.href);
  return answer.ok ? pictureOf((await answer.json()) as Media) : undefined;
}

const choose = (title: string) =>
  new Promise<number | undefined>((resolve) => {
    const frame = (parent as unknown as WordPressWindow).wp?.media?.({
      title,
      multiple: false,
      library: { type: 'image' },
    });
    if (!frame) return resolve(undefined);
    // It opens on what one may upload, the first time.
    frame.on('open', () => frame.content.mode('browse'));
    // It closes before it says what was chosen.
    frame.on('close', () => setTimeout(() => resolve(undefined), 300));
    frame.on('select', () => resolve(frame.state().get('selection').first()?.toJSON().id));
    frame.open();
  });

/** What the library knows of a picture: the smallest of its files that is wide enough. */
export function pictureOf({
  source_url: src,
  alt_text: alt = '',
  caption,
  media_details: details = {},
}: Media): Picture {
  const whole = { source_url: src, width: details.width ?? 0, height: details.height ?? 0 };
  // The smaller ones may be cut; these keep the proportions.
  const kept = ['large', '1536x1536', '2048x2048'].flatMap((name) => details.sizes?.[name] ?? []);
  const files = [...kept, whole].sort((a, b) => a.width - b.width);
  const file = files.find(({ width }) => width >= WIDE) ?? whole;
  const { credit = '', copyright = '' } = details.image_meta ?? {};
  return {
    src: ownAddress(file.source_url),
    alt,
    caption: caption?.raw ?? '',
    credit: credit || copyright,
    ...(file.width > 0 && file.height > 0 && { width: file.width, height: file.height }),
  };
}

/** Other sites take pictures by https alone; without it, a path on the site that the data comes from. */
function ownAddress(address: string): string {
  const url = new URL(address, location.href);
  return url.protocol === 'https:' ? url.href : url.pathname + url.search;
}
