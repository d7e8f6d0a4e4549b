import { expect } from '@open-wc/testing';
import { feedAddress, siteAddress } from '../../src/feed/address.js';
import { loadFeed } from '../../src/feed/load-feed.js';

const query = '?per_page=10&_fields=link%2Ctitle%2Cexcerpt%2Cdate_gmt%2Cdate';
const plain = query.replace('?', '?rest_route=%2Fwp%2Fv2%2Fposts&');
const sites = 'https://public-api.wordpress.com/wp/v2/sites';

describe('The address that news are asked for at', () => {
  for (const [given, expected] of [
    ['https://cafe.example/', `https://cafe.example/wp-json/wp/v2/posts${query}`],
    ['https://cafe.example/blog/', `https://cafe.example/blog/wp-json/wp/v2/posts${query}`],
    ['https://cafe.example/wp-json/wp/v2/posts', `https://cafe.example/wp-json/wp/v2/posts${query}`],
    ['https://cafe.example/feed/', 'https://cafe.example/feed/'],
    ['https://cafe.example/atom.xml', 'https://cafe.example/atom.xml'],
    ['https://cafe.example/?feed=rss2', 'https://cafe.example/?feed=rss2'],
    ['https://cafe.example/news.json', 'https://cafe.example/news.json'],
    ['https://cafe.example/wp-json/', `https://cafe.example/wp-json/wp/v2/posts${query}`],
    ['https://cafe.example/wp-json', `https://cafe.example/wp-json/wp/v2/posts${query}`],
    ['https://cafe.example/wp-json/wp/v2/', `https://cafe.example/wp-json/wp/v2/posts${query}`],
    ['https://cafe.example/?rest_route=/wp/v2/posts', `https://cafe.example/${plain}`],
    ['https://cafe.example/index.php?rest_route=/wp/v2/posts', `https://cafe.example/index.php${plain}`],
    ['https://cafe.example/?rest_route=/', `https://cafe.example/${plain}`],
    [`${sites}/cafe.example/posts`, `${sites}/cafe.example/posts${query}`],
    ['https://cafe.example/blog', 'https://cafe.example/blog'],
  ] as const)
    it(`for ${given} is ${expected}`, () => expect(feedAddress(given, false)).to.equal(expected));

  it('keeps what a REST address asks for itself', () => {
    const { searchParams } = new URL(feedAddress('https://cafe.example/wp-json/wp/v2/posts?categories=3', false));
    expect(searchParams.get('categories')).to.equal('3');
    expect(searchParams.get('_fields')).to.contain('title');
  });

  it('asks WordPress for pictures only where they are shown', () => {
    const { searchParams } = new URL(feedAddress('https://cafe.example/', true));
    expect(searchParams.get('_embed')).to.equal('wp:featuredmedia');
    expect(searchParams.get('_fields')).to.contain('_links.wp:featuredmedia,_embedded');
    for (const given of ['https://cafe.example/?rest_route=/wp/v2/posts', `${sites}/cafe.example/posts`])
      expect(feedAddress(given, true)).to.contain('&_embed=');
  });
});

describe('The news at an address', () => {
  const { fetch } = window;
  afterEach(() => {
    window.fetch = fetch;
  });
  const posts = JSON.stringify([{ title: { rendered: 'Uno' }, link: 'https://coop.example/1' }]);
  const rss = '<rss><channel><item><title>Uno</title></item></channel></rss>';
  const page = (head: string) => `<!doctype html><html><head>${head}</head><body>Blog</body></html>`;
  const api = (href: string) => page(`<link rel="https://api.w.org/" href="${href}">`);

  /** Answers by the beginning of an address, else with 404; what was asked for, without what every question has. */
  function serve(answers: Readonly<Record<string, string>>) {
    const asked: string[] = [];
    window.fetch = (input) => {
      const { href, search } = new URL(input as string);
      asked.push(href.replace(/[?&]per_page.*/, ''));
      const [, text] = Object.entries(answers).find(([start]) => href.replaceAll('%2F', '/').startsWith(start)) ?? [];
      const response = new Response(text ?? 'Not found', { status: text === undefined ? 404 : 200 });
      Object.defineProperty(response, 'url', { value: href });
      return search.includes('down') ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(response);
    };
    return asked;
  }
  let count = 0;
  /** A site of its own for each test: what is loaded is kept. */
  const host = () => `https://coop${++count}.example`;

  it('of WordPress with plain permalinks is asked for once more', async () => {
    const site = host();
    const asked = serve({ [`${site}/?rest_route=/wp/v2/posts`]: posts });
    const feed = await loadFeed(feedAddress(`${site}/`, false), false);
    expect(feed.items[0]!.title).to.equal('Uno');
    expect(feed.site).to.equal(`${site}/`);
    expect(asked.map(decodeURIComponent)).to.deep.equal([
      `${site}/wp-json/wp/v2/posts`,
      `${site}/?rest_route=/wp/v2/posts`,
    ]);
  });

  it('of WordPress in a folder with plain permalinks', async () => {
    const site = host();
    serve({ [`${site}/blog/?rest_route=/wp/v2/posts`]: posts });
    expect((await loadFeed(feedAddress(`${site}/blog/`, true), true)).site).to.equal(`${site}/blog/`);
  });

  for (const [name, head, there] of [
    ['its interface', api('/blog/wp-json/'), '/blog/wp-json/wp/v2/posts'],
    [
      'its interface with plain permalinks',
      api('/blog/index.php?rest_route=/'),
      '/blog/index.php?rest_route=/wp/v2/posts',
    ],
    ['a feed', page('<link rel="alternate" type="application/rss+xml" href="rss.xml">'), '/rss.xml'],
    ['a JSON Feed', page('<link rel="alternate" type="application/feed+json" href="/f.json">'), '/f.json'],
  ] as const)
    it(`that is a page is where the page names ${name}`, async () => {
      const site = host();
      serve({
        [`${site}${there}`]: /rss/.test(there)
          ? rss
          : there === '/f.json'
            ? `{"items":${posts.replace('{"rendered":"Uno"}', '"Uno"')}}`
            : posts,
        [`${site}/blog`]: head,
      });
      const feed = await loadFeed(feedAddress(`${site}/blog`, false), false);
      expect(feed.items[0]!.title).to.equal('Uno');
      expect(feed.site).to.equal(`${site}/blog`);
    });

  it('that is a folder whose page no other site may read is asked of WordPress', async () => {
    const site = host();
    serve({ [`${site}/blog/wp-json/wp/v2/posts`]: posts });
    expect((await loadFeed(feedAddress(`${site}/blog`, false), false)).site).to.equal(`${site}/blog/`);
  });

  it('that is the home page of another system is where the page names a feed', async () => {
    const site = host();
    serve({
      [`${site}/rss.xml`]: rss,
      [`${site}/?`]: page('<link rel="alternate" type="application/atom+xml" href="/rss.xml">'),
    });
    expect((await loadFeed(feedAddress(`${site}/`, false), false)).items).to.have.lengthOf(1);
  });

  it('is read with a comment behind it, or a notice before it', async () => {
    const site = host();
    serve({
      [`${site}/a.json`]: `${posts}\n<!-- cached page -->`,
      [`${site}/b.json`]: `Deprecated: x in x.php\n${posts}`,
    });
    expect((await loadFeed(`${site}/a.json`, false)).items).to.have.lengthOf(1);
    expect((await loadFeed(`${site}/b.json`, false)).items).to.have.lengthOf(1);
  });

  it('that leads nowhere is told by the first reason, after few questions', async () => {
    for (const [path, questions] of [
      ['/', 2],
      ['/blog', 3],
      ['/nowhere.xml', 1],
      ['/feed/', 1],
      ['/x?down', 1],
    ] as const) {
      const site = host();
      const asked = serve({});
      const reason = await loadFeed(feedAddress(site + path, false), false).catch((error: Error) => error.message);
      expect(reason).to.equal(path === '/x?down' ? 'CORS?' : 'HTTP 404');
      expect(asked, path).to.have.lengthOf(questions);
    }
  });

  it('of a page that names itself, or a page, is not asked for for ever', async () => {
    const site = host();
    const asked = serve({ [`${site}/blog`]: page('<link rel="alternate" type="application/rss+xml" href="/blog">') });
    expect(await loadFeed(feedAddress(`${site}/blog`, false), false).catch(() => 'refused')).to.equal('refused');
    expect(asked.length).to.be.below(7);
  });
});

describe('All news', () => {
  for (const [given, site] of [
    ['https://coop.example/', 'https://coop.example/'],
    ['https://coop.example/sub/', 'https://coop.example/sub/'],
    ['https://coop.example/sub/wp-json/wp/v2/posts?categories=3', 'https://coop.example/sub/'],
    ['https://coop.example/sub/wp-json/', 'https://coop.example/sub/'],
    ['https://coop.example/sub/?rest_route=/wp/v2/posts', 'https://coop.example/sub/'],
    ['https://coop.example/sub/index.php?rest_route=/wp/v2/posts', 'https://coop.example/sub/'],
    ['https://coop.example/sub/?feed=rss2', 'https://coop.example/sub/'],
    ['https://coop.example/sub/feed/', 'https://coop.example/sub/'],
    ['https://coop.example/sub/feed', 'https://coop.example/sub/'],
    ['https://coop.example/feed/atom/', 'https://coop.example/'],
    ['https://coop.example/data/atom.xml', 'https://coop.example/'],
    ['https://public-api.wordpress.com/wp/v2/sites/coop.example/posts', 'https://coop.example/'],
  ] as const)
    it(`of ${given} are at ${site}`, () => expect(siteAddress(given)).to.equal(site));
});
