import { expect } from '@open-wc/testing';
import { readEmbedAddress, replaceLink } from '../../src/embed/embed-link.js';
import '../../src/widgets/member-counter/index.js';

const base = 'https://widgets.example/1/';

describe('the address of an embed page', () => {
  for (const [address, tag, lang, parameters] of [
    [`${base}embed/es/member-counter.html`, 'coffee-member-counter', 'es', ''],
    ['https://widgets.example/1.2.3/embed/fr/news-list.html', 'coffee-news-list', 'fr', ''],
    [
      `${base}embed/pt/objectives-list.html?headinglevel=2&layout=cards#x`,
      'coffee-objectives-list',
      'pt',
      'headinglevel=2&layout=cards',
    ],
  ] as const)
    it(`${address} names a widget, its language and how it looks`, () => {
      const embed = readEmbedAddress(address, base)!;
      expect([embed.tag, embed.lang, String(embed.parameters)]).to.deep.equal([tag, lang, parameters]);
    });

  for (const address of [
    'https://evil.example/1/embed/es/member-counter.html',
    'https://widgets.example/2/embed/es/member-counter.html',
    `${base}other/embed/es/member-counter.html`,
    `${base}embed/xx/member-counter.html`,
    `${base}embed/es/network.html`,
    `${base}embed/es/member-counter.oembed.json`,
    `${base}embed/es/member-counter.html/x`,
    `${base}?embed/es/member-counter.html`,
    'https://[embed/',
    '',
  ])
    it(`${address || 'nothing'} names none`, () => {
      expect(readEmbedAddress(address, base)).to.equal(undefined);
    });
});

describe('a link to an embed page', () => {
  const put = (markup: string, own = base) => {
    const page = document.createElement('div');
    page.innerHTML = markup;
    replaceLink(page.querySelector('a')!, own);
    return page.innerHTML;
  };

  for (const own of [base, 'https://widgets.example/1.0.0/'])
    it(`becomes the widget, with the link for its fallback, where the script is in ${own}`, () => {
      expect(put(`<p><a href="${base}embed/es/member-counter.html?theme=dark">155</a></p>`, own)).to.equal(
        `<p><coffee-member-counter lang="es" theme="dark"><a href="${base}embed/es/member-counter.html?theme=dark">155</a></coffee-member-counter></p>`,
      );
    });

  it('says how the widget looks, with hyphens or without, and never what it says', () => {
    const address = `${base}embed/es/member-counter.html?theme=dark&value=9&as-of=2018&email=x@y.org&src=z`;
    expect(put(`<p><a href="${address}">155</a></p>`)).to.contain('<coffee-member-counter lang="es" theme="dark"><a');
  });

  for (const markup of [
    `<p>We are <a href="${base}embed/es/member-counter.html">155</a> organizations</p>`,
    `<p><a data-widget="none" href="${base}embed/es/member-counter.html">155</a></p>`,
  ])
    it(`stays a link: ${markup}`, () => {
      expect(put(markup)).to.equal(markup);
    });
});
