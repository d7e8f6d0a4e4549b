import { expect } from '@open-wc/testing';
import { patchedAll } from '../../src/document/patch.js';
import type { Json } from '../../src/document/json.js';
import { pictureOf } from '../../src/studio/media-library.js';
import { Studio } from '../../src/studio/studio.js';
import { setPicture } from '../../src/studio/view/library.js';

const file = (name: string, width: number) => ({
  source_url: `https://example.org/wp-content/uploads/${name}`,
  width,
  height: (width * 2) / 3,
});

describe('A picture of a media library', () => {
  it('is the smallest file that is wide enough, and never a cut one', () => {
    const whole = {
      source_url: 'https://example.org/wp-content/uploads/a.jpg',
      alt_text: 'Café',
      caption: { raw: 'Finca', rendered: '<p>Finca</p>' },
      media_details: {
        width: 6000,
        height: 4000,
        image_meta: { credit: '', copyright: 'Ana Pérez' },
        sizes: {
          thumbnail: { ...file('t.jpg', 1700), height: 1700 },
          large: file('l.jpg', 1024),
          '2048x2048': file('x.jpg', 2048),
        },
      },
    };
    expect(pictureOf(whole)).to.deep.equal({
      src: 'https://example.org/wp-content/uploads/x.jpg',
      alt: 'Café',
      caption: 'Finca',
      credit: 'Ana Pérez',
      width: 2048,
      height: 2048 / 1.5,
    });
    expect(pictureOf({ source_url: 'https://example.org/drawing.svg' })).to.deep.equal({
      src: 'https://example.org/drawing.svg',
      alt: '',
      caption: '',
      credit: '',
    });
  });

  it('is a path of its site where that has no https', () => {
    expect(pictureOf({ source_url: 'http://example.org/wp-content/a.png?x' }).src).to.equal('/wp-content/a.png?x');
  });
});

describe('A picture that is chosen', () => {
  const set = async (image: Json, picture: Partial<ReturnType<typeof pictureOf>>) => {
    const studio = new Studio(() => undefined, 'es');
    await studio.open('a.json', () => ({ document: { presentation: { paragraphs: [], image } }, notes: [] }));
    const whole = { src: 'https://example.org/b.jpg', alt: '', caption: '', credit: '', ...picture };
    return patchedAll(studio.document, setPicture(studio, ['presentation', 'image'], whole, 'es'));
  };

  it('keeps what was written where its library knows nothing, and no size of another', async () => {
    const before = { src: 'https://example.org/a.jpg', alt: { en: 'Coffee' }, credit: 'Luis', width: 3, height: 2 };
    expect(await set(before, { alt: 'Café' })).to.deep.equal({
      presentation: {
        paragraphs: [],
        image: { src: 'https://example.org/b.jpg', alt: { en: 'Coffee', es: 'Café' }, credit: 'Luis' },
      },
    });
  });

  it('brings its size', async () => {
    expect(await set({ alt: '' }, { width: 30, height: 20 })).to.deep.equal({
      presentation: { paragraphs: [], image: { src: 'https://example.org/b.jpg', alt: '', width: 30, height: 20 } },
    });
  });
});
