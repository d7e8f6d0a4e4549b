import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { drawPicture } from '../../src/element/picture.js';
import { pickLanguage } from '../../src/language/resolve.js';

const src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"/>';
const picture = { src, alt: { es: 'Una ladera' }, caption: 'The slope', credit: 'Las Nubes', width: 60, height: 40 };
const put = (given: object = {}) =>
  fixture(html`<div>${drawPicture({ ...picture, ...given }, pickLanguage(['en']))}</div>`);

describe('A picture', () => {
  it('is lazy, sends no referrer, and keeps its room and the language of its text', async () => {
    const img = (await put()).querySelector('img')!;
    for (const [name, value] of [
      ['loading', 'lazy'],
      ['decoding', 'async'],
      ['referrerpolicy', 'no-referrer'],
      ['alt', 'Una ladera'],
      ['lang', 'es'],
      ['width', '60'],
      ['height', '40'],
    ] as const)
      expect(img.getAttribute(name)).to.equal(value);
  });

  it('has its caption and its credit beside it', async () => {
    expect((await put()).querySelector('figcaption')!.innerText).to.equal('The slope Las Nubes');
    expect((await put({ caption: undefined })).querySelector('figcaption')!.innerText).to.equal('Las Nubes');
    expect((await put({ caption: undefined, credit: undefined })).querySelector('figcaption')).to.equal(null);
  });

  it('leaves its words where it can’t be had, and no broken icon', async () => {
    const around = await put({ src: '/no-such-picture.jpg' });
    const img = around.querySelector('img')!;
    img.loading = 'eager';
    await waitUntil(() => img.hidden);
    expect((around as HTMLElement).innerText.replace(/\s+/g, ' '))
      .to.contain('Una ladera')
      .and.contain('The slope Las Nubes');
    img.src = src;
    await waitUntil(() => !img.hidden);
    expect((around as HTMLElement).innerText).not.to.contain('Una ladera');
  });

  it('is nothing where there is none', async () => {
    const around = await fixture(html`<div>${drawPicture(undefined, pickLanguage(['en']))}</div>`);
    expect(around.children).to.have.lengthOf(0);
  });
});
