import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse-feed.js';

const FEED = 'https://coop.example/blog/feed.xml';
const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';
const LINK = 'https://coop.example/1';
const first = (text: string) => parseFeed(text, FEED).items[0]!;
const rss = (item: string) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>N</title><item>${item}</item></channel></rss>`;
const atom = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry>${entry}</entry></feed>`;
const json = (item: object) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [item] });
const encoded = (html: string) => `<content:encoded><![CDATA[${html}]]></content:encoded>`;

describe('The texts of a piece of news', () => {
  const xhtml = (inside: string, name = 'content') =>
    atom(`<${name} type="xhtml"><div ${XHTML}>${inside}</div></${name}>`);
  for (const [name, text, title, excerpt] of [
    ['xhtml with blocks', xhtml('<p>Primera.</p><p>Segunda.</p>'), '', 'Primera. Segunda.'],
    ['an xhtml title', xhtml('Uno<br/>dos', 'title'), 'Uno dos', ''],
    ['xhtml with code', xhtml('<style>.a{color:red}</style><p>Texto</p><script>var a = 1;</script>'), '', 'Texto'],
    ['xhtml with an empty script', xhtml('<script src="x"/><p>Texto</p>'), '', 'Texto'],
    ['xhtml with CDATA', xhtml('<p><![CDATA[Uno & dos]]></p><p>Tres</p>'), '', 'Uno & dos Tres'],
    [
      'xhtml with a prefix',
      atom(
        '<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>Uno</x:p><x:p>dos</x:p><x:style>a{}</x:style></x:div></content>',
      ),
      '',
      'Uno dos',
    ],
    ['xhtml with a table', xhtml('<table><tr><td>Uno</td><td>dos</td></tr></table>'), '', 'Uno dos'],
    ['elements in RSS', rss('<title>T</title><description><p>Uno</p><p>dos</p></description>'), 'T', 'Uno dos'],
    ['text/html', atom('<title type="text/html">&lt;b&gt;Uno&lt;/b&gt;</title>'), 'Uno', ''],
    ['an empty description', rss(`<description></description>${encoded('<p>Nueva feria</p>')}`), '', 'Nueva feria'],
    [
      'a description of markup alone',
      rss(`<description>&lt;p&gt;&lt;/p&gt;</description>${encoded('<p>Feria</p>')}`),
      '',
      'Feria',
    ],
    [
      'an empty summary',
      atom('<title>T</title><summary/><content type="html">&lt;p&gt;Feria&lt;/p&gt;</content>'),
      'T',
      'Feria',
    ],
    [
      'an empty summary in JSON',
      json({ title: 'T', summary: '', content_text: ' ', content_html: '<p>Feria</p>' }),
      'T',
      'Feria',
    ],
    ['another vocabulary’s title', rss('<itunes:title>Otro</itunes:title><title>Uno</title>'), 'Uno', ''],
    ['only another vocabulary’s title', rss('<dc:title>Uno</dc:title>'), 'Uno', ''],
    ['entities in JSON', json({ title: 'Don&#8217;t &amp; caf&eacute;' }), 'Don’t & café', ''],
    ['tags in JSON', json({ title: '<em>Uno</em>' }), 'Uno', ''],
    ['signs in JSON', json({ title: '3 < 5 & <b> is a tag' }), '3 < 5 & <b> is a tag', ''],
  ] as const)
    it(`are read from ${name}`, () => expect(first(text)).to.include({ title, text: excerpt }));
});

describe('A feed with prefixes', () => {
  const rdf = (p: string, colon = p && `${p}:`) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns${p && `:${p}`}="http://purl.org/rss/1.0/"><${colon}channel/><${colon}item><${colon}title>Uno</${colon}title><${colon}link>${LINK}</${colon}link></${colon}item></rdf:RDF>`;
  for (const [name, text] of [
    ['RDF', rdf('')],
    ['RDF with rss:item', rdf('rss')],
    ['RDF with another prefix', rdf('rss').replaceAll('rdf:', 'r:').replace('xmlns:rdf', 'xmlns:r')],
    [
      'a:feed',
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Uno</a:title><a:link href="${LINK}"/></a:entry></a:feed>`,
    ],
    [
      'RSS in a namespace',
      rss(`<title>Uno</title><link>${LINK}</link>`).replace('<rss', '<rss xmlns="http://backend.userland.com/rss2"'),
    ],
  ] as const)
    it(`is read: ${name}`, () => expect(first(text)).to.include({ title: 'Uno', href: LINK }));
});

describe('The link of a piece of news', () => {
  for (const [name, text, href] of [
    ['a guid', rss(`<title>T</title><guid>${LINK}</guid>`), LINK],
    ['a guid that says so', rss(`<title>T</title><guid isPermaLink="true">${LINK}</guid>`), LINK],
    ['a guid beside an empty link', rss(`<title>T</title><link></link><guid>${LINK}</guid>`), LINK],
    ['no guid that denies it', rss(`<title>T</title><guid isPermaLink="false">${LINK}</guid>`), undefined],
    ['no guid that is no address', rss('<title>T</title><guid>post-17</guid>'), undefined],
    ['the link before the guid', rss(`<title>T</title><guid>https://coop.example/2</guid><link>${LINK}</link>`), LINK],
    ['atom:link in RSS', rss(`<title>T</title><atom:link rel="self" href="/s"/><atom:link href="${LINK}"/>`), LINK],
    ['http', rss('<title>T</title><link>http://coop.example/feria</link>'), 'http://coop.example/feria'],
    ['a JSON id', json({ title: 'T', id: LINK }), LINK],
    ['a JSON id beside an empty url', json({ title: 'T', id: LINK, url: '' }), LINK],
    ['a JSON external url', json({ title: 'T', id: '7', external_url: LINK }), LINK],
    ['no JSON id that is none', json({ title: 'T', id: '7' }), undefined],
    ['www.', rss('<title>T</title><link>www.coop.example/feria</link>'), 'https://www.coop.example/feria'],
    ['a host and a path', json({ title: 'T', url: 'coop.example/feria' }), 'https://coop.example/feria'],
    [
      'a file with an extension',
      rss('<title>T</title><link>noticia.html</link>'),
      'https://coop.example/blog/noticia.html',
    ],
    [
      'a path through a file',
      rss('<title>T</title><link>index.php/noticias/1</link>'),
      'https://coop.example/blog/index.php/noticias/1',
    ],
    ['the same scheme', rss('<title>T</title><link>//x.example/1</link>'), 'https://x.example/1'],
    ['a line break around it', rss(`<title>T</title><link>\n  ${LINK}\n</link>`), LINK],
    ['no script', rss('<title>T</title><link>javascript:alert(1)</link>'), undefined],
    ['no password', rss('<title>T</title><link>https://a:b@coop.example/</link>'), undefined],
  ] as const)
    it(`is read from ${name}`, () => expect(first(text).href).to.equal(href));
});

describe('The picture of a piece of news', () => {
  const A = 'https://coop.example/a.jpg';
  const text = (html: string) => rss(`<title>T</title><description>Feria</description>${encoded(html)}`);
  for (const [name, feed, src] of [
    ['media:content', rss(`<title>T</title><media:content url="${A}"/>`), A],
    [
      'media:content of a group',
      rss(`<title>T</title><media:group><media:content url="${A}" medium="image"/></media:group>`),
      A,
    ],
    [
      'media:thumbnail',
      rss('<title>T</title><media:thumbnail url="https://coop.example/a"/>'),
      'https://coop.example/a',
    ],
    ['no film', rss('<title>T</title><media:content url="https://coop.example/a.mp4"/>'), undefined],
    [
      'the picture after the film',
      rss(`<title>T</title><enclosure url="/a.mp3" type="audio/mpeg"/><media:content url="${A}"/>`),
      A,
    ],
    ['an enclosure without a type', rss(`<title>T</title><enclosure url="${A}?w=600"/>`), `${A}?w=600`],
    ['image/url', rss(`<title>T</title><image><url>${A}</url></image>`), A],
    ['image', rss(`<title>T</title><image>${A}</image>`), A],
    ['itunes:image', rss(`<title>T</title><itunes:image href="${A}"/>`), A],
    ['an enclosure of Atom', atom(`<title>T</title><link rel="enclosure" type="image/jpeg" href="${A}"/>`), A],
    ['no page of Atom', atom('<title>T</title><link rel="alternate" type="text/html" href="/a.html"/>'), undefined],
    [
      'an attachment',
      json({
        title: 'T',
        attachments: [
          { url: '/a.mp3', mime_type: 'audio/mpeg' },
          { url: A, mime_type: 'image/jpeg' },
        ],
      }),
      A,
    ],
    ['an attachment without a type', json({ title: 'T', attachments: [{ url: A }] }), A],
    [
      'an attachment beside an empty image',
      json({ title: 'T', image: '', attachments: [{ url: A, mime_type: 'image/jpeg' }] }),
      A,
    ],
    ['a banner', json({ title: 'T', banner_image: A }), A],
    ['no picture in JSON', json({ title: 'T', image: '' }), undefined],
    ['the text in JSON', json({ title: 'T', content_html: `<p><img src="/a.jpg"></p>` }), A],
    ['the text', text(`<p>Uno</p><figure><img src="${A}" alt="Taza"></figure>`), A],
    ['the text, relative', text('<img src="/a.jpg">'), A],
    ['the description', rss(`<title>T</title><description>&lt;img src="${A}"&gt; Uno</description>`), A],
    [
      'the text, past what counts visitors',
      text(`<img src="https://x.example/p.gif" width="1" height="1"><img src="${A}">`),
      A,
    ],
    [
      'the text, past what is no photograph',
      text(`☕<img class="wp-smiley" src="https://s.w.org/e.png"><img src="${A}">`),
      A,
    ],
    ['the text, where it is loaded later', text(`<img src="data:image/gif;base64,R0" data-src="${A}">`), A],
    ['the text, past what can’t be shown', text(`<img><img src="data:image/gif;base64,R0"><img src="${A}">`), A],
    ['xhtml', atom(`<title>T</title><content type="xhtml"><div ${XHTML}><img src="/a.jpg"/></div></content>`), A],
    [
      'xml:base of a text',
      atom(`<title>T</title><content type="html" xml:base="https://x.example/">&lt;img src="a.jpg"&gt;</content>`),
      'https://x.example/a.jpg',
    ],
  ] as const)
    it(`is read from ${name}`, () => expect(first(feed).picture?.src).to.equal(src));

  it('has the alt text that the text gives it', () => {
    expect(first(text(`<img src="${A}" alt="Taza">`)).picture?.alt).to.equal('Taza');
  });
  it('from the text is not the host page’s own', () => {
    expect(first(text(`<img src="${location.origin}/logout">`)).picture).to.equal(undefined);
  });
});

describe('The excerpt of a piece of news', () => {
  const post = (rendered: string) => JSON.stringify([{ title: { rendered: 'T' }, excerpt: { rendered } }]);
  for (const [rendered, text] of [
    [
      '[vc_row full_width=&#8221;stretch_row&#8221;][vc_column]Texto del boletín[/vc_column][/vc_row]',
      'Texto del boletín',
    ],
    ['<p>[et_pb_section fb_built=&#8221;1&#8243;][et_pb_text]Uno[/et_pb_text] dos', 'Uno dos'],
    ['[caption id="a"]Foto[/caption] Uno', 'Foto Uno'],
    ['[gallery ids="1,2"]Uno', 'Uno'],
    ['[su]Uno[/su]', 'Uno'],
    ['Uno [sic] dos [&hellip;]', 'Uno [sic] dos […]'],
    ['[Actualizado] Uno [a, b]', '[Actualizado] Uno [a, b]'],
    ['a[0] = b[i]', 'a[0] = b[i]'],
  ] as const)
    it(`of ${rendered} is ${text}`, () => expect(first(post(rendered)).text).to.equal(text));
  it('has no shortcodes in RSS either', () => {
    expect(first(rss('<title>T</title><description>[vc_row a="1"]Uno[/vc_row]</description>')).text).to.equal('Uno');
  });
});
