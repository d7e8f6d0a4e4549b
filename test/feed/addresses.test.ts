import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse-feed.js';

const FEED = 'https://coop.example/blog/feed.xml';
const OWN = `${location.origin}/feed.xml`;
const rss = (item: string, channel = '') =>
  `<rss version="2.0"><channel><title>N</title>${channel}<item><title>T</title>${item}</item></channel></rss>`;
const atom = (entry: string, base = '', feed = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${base}>${feed}<entry><title>T</title>${entry}</entry></feed>`;
const json = (item: object, feed = {}) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1', ...feed, items: [{ id: '1', title: 'T', ...item }] });
const image = (url: string) => `<enclosure url="${url}" type="image/jpeg"/>`;
const base = (url: string) => ` xml:base="${url}"`;
const wordPress = (url: string) => [
  { title: { rendered: 'T' }, _embedded: { 'wp:featuredmedia': [{ source_url: url }] } },
];

describe('An address in a feed', () => {
  for (const [name, text, href, address] of [
    ['from the root', rss('<link>/noticias/1</link>'), 'https://coop.example/noticias/1'],
    ['from the folder', rss('<link>1.html</link>'), 'https://coop.example/blog/1.html'],
    [
      'of the page’s own site',
      rss('<link>1.html</link>'),
      `${location.origin}/blog/1.html`,
      `${location.origin}/blog/feed.xml`,
    ],
    [
      'with the channel’s link',
      rss('<link>1.html</link>', '<link>https://x.example/a/</link>'),
      'https://x.example/a/1.html',
    ],
    ['with a relative channel’s link', rss('<link>1.html</link>', '<link>/a/</link>'), 'https://coop.example/a/1.html'],
    ['with an empty channel’s link', rss('<link>1.html</link>', '<link></link>'), 'https://coop.example/blog/1.html'],
    ['of Atom', atom('<link href="noticias/1"/>'), 'https://coop.example/blog/noticias/1'],
    ['with xml:base', atom('<link href="n/1"/>', base('https://x.example/b/')), 'https://x.example/b/n/1'],
    [
      'with two xml:base',
      atom('<link xml:base="c/" href="1"/>', base('https://x.example/b/')),
      'https://x.example/b/c/1',
    ],
    [
      'with xml:base and a link',
      atom('<link href="1"/>', base('https://x.example/b/'), '<link href="https://y.example/"/>'),
      'https://x.example/b/1',
    ],
    [
      'with the feed’s link',
      atom('<link href="1"/>', '', '<link rel="self" href="/s/"/><link href="/w/"/>'),
      'https://coop.example/w/1',
    ],
    ['of JSON Feed', json({ url: '/noticias/1' }), 'https://coop.example/noticias/1'],
    [
      'of JSON Feed with a home page',
      json({ url: '1' }, { home_page_url: 'https://x.example/a/' }),
      'https://x.example/a/1',
    ],
    ['of WordPress', JSON.stringify([{ title: { rendered: 'T' }, link: '/1' }]), 'https://coop.example/1'],
    [
      'with a script for a base',
      atom('<link href="alert(1)"/>', base('javascript:')),
      'https://coop.example/blog/alert(1)',
    ],
  ] as const)
    it(`leads where the feed says: ${name}`, () => {
      expect(parseFeed(text, address ?? FEED).items[0]!.href).to.equal(href);
    });

  for (const [name, text] of [
    ['an empty link', rss('<link> </link>')],
    ['an empty href', atom('<link href=""/>')],
    ['an empty url', json({ url: '' })],
  ] as const)
    it(`is none where there is ${name}`, () => expect(parseFeed(text, FEED).items[0]!.href).to.equal(undefined));
});

describe('A picture in a feed', () => {
  for (const [name, text, src] of [
    ['RSS', rss(image('/img/a.jpg')), 'https://coop.example/img/a.jpg'],
    [
      'xml:base',
      rss(`<enclosure xml:base="https://x.example/" url="a.jpg" type="image/jpeg"/>`),
      'https://x.example/a.jpg',
    ],
    ['JSON Feed', json({ image: 'a.jpg' }), 'https://coop.example/blog/a.jpg'],
    ['WordPress', JSON.stringify(wordPress('/a.jpg')), 'https://coop.example/a.jpg'],
  ] as const)
    it(`is found where the feed says: ${name}`, () => {
      expect(parseFeed(text, FEED).items[0]!.picture?.src).to.equal(src);
    });

  for (const [name, text] of [
    ['absolute', rss(image(`${location.origin}/logout`))],
    ['by xml:base', rss(image('logout')).replace('<item', `<item${base(`${location.origin}/`)}`)],
    ['by the channel’s link', rss(image('/logout'), `<link>${location.origin}/</link>`)],
    ['by the home page', json({ image: '/logout' }, { home_page_url: `${location.origin}/` })],
    ['absolute, in WordPress', JSON.stringify(wordPress(`${location.origin}/logout`))],
    ['without an address', rss(image(''))],
  ] as const)
    it(`never comes from the page’s own site through a foreign feed: ${name}`, () => {
      expect(parseFeed(text, FEED).items[0]!.picture).to.equal(undefined);
    });

  it('comes from the page’s own site through a feed of its own', () => {
    expect(parseFeed(rss(image('/img/a.jpg')), OWN).items[0]!.picture?.src).to.equal(`${location.origin}/img/a.jpg`);
  });
});
