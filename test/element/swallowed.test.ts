import { expect } from '@open-wc/testing';
import { hasSwallowed } from '../../src/element/swallowed.js';

const counter = '<coffee-member-counter>';
const end = '</coffee-member-counter>';

const source = '<p>Source: <a href="/">CLAC</a></p>';
const text = `<p>${'A sentence about those who grow coffee. '.repeat(8)}</p>`;
/** What remains of the static form where a content system takes the template away. */
const plain: { readonly [tag: string]: string } = {
  'objectives-list': `<h3>Objectives</h3><h4>Areas</h4><ul><li>Social</li></ul><h4>Objectives</h4><ul><li>One</li></ul>${source}`,
  timeline: `<h3>Colombia</h3><p>Its coffee</p><ol><li><p><time>1991</time></p><h4>A meeting</h4>${text}</li></ol>${source}`,
  'governance-diagram': `<h3>Bodies</h3><ul><li><h4>Assembly</h4><p>All</p><ul><li>elected by all</li></ul></li></ul>${source}`,
  'news-list': '<p><strong>News of ours</strong>&nbsp;: <a href="/">All news</a></p>',
  presentation: `<h3>The network</h3>${text}${text}${source}`,
  'member-counter': `<p><strong>155</strong> organizations of small producers. Founded: <time>2005</time>.</p><ul>${'<li>Peru: <strong>12</strong></li>'.repeat(20)}</ul>`,
};

/** Whether the first element that stands for a widget, or is one, holds the page. */
function answer(markup: string) {
  const page = document.createElement('main');
  page.innerHTML = markup;
  return hasSwallowed(page.querySelector('[data-widget], coffee-member-counter, coffee-news-list, coffee-timeline')!);
}

describe('the page that a tag without an end holds', () => {
  for (const markup of [
    '<coffee-member-counter/><h2>Our history</h2><p>The rest of the article.</p>',
    '<coffee-timeline name="colombia"><h2>Our history</h2><p>The rest.</p>',
    '<coffee-timeline>Fair Trade coffee<h2>Our history</h2><p>The rest.</p>',
    '<coffee-member-counter/><coffee-objectives-list/>',
    '<coffee-member-counter/><coffee-objectives-list></coffee-objectives-list><p>Rest</p>',
    '<coffee-member-counter/><div><div><coffee-news-list></coffee-news-list></div></div>',
    '<coffee-member-counter/><p data-widget="coffee-objectives-list">Objectives</p>',
    '<div><coffee-news-list/><h3>More</h3></div><p>After</p>',
    '<div><coffee-news-list/><section>More</section></div>',
    '<div>\n<coffee-news-list/>\n<p>One paragraph.</p>\n<p>Another one.</p>\n</div>',
    `<div><coffee-news-list/><p>${'A long paragraph of the article. '.repeat(8)}</p></div>`,
    '<div><coffee-news-list/><img src="data:,a" alt="a"><img src="data:,b" alt="b"></div>',
    '<coffee-member-counter/><form><input></form>',
    '<coffee-member-counter/> <p>Rest</p><script>0</script>',
    '<coffee-member-counter/><article>Rest</article>',
    '<p>We are <span data-widget="coffee-member-counter"/> organizations. More text.</p>',
    '<p>We are\n<coffee-member-counter inline/>\norganizations.\n</p>',
    '<p>We are <coffee-member-counter inline/>, a network.</p>',
    '<p><coffee-member-counter inline/> organizations.</p>',
    '<div data-widget="coffee-member-counter"/><h2>Our history</h2>',
    '<coffee-member-counter/>\n<h2>Our history</h2><p>THE REST OF THE ARTICLE</p>',
    '<coffee-timeline/>\n<h3>Our history</h3><ul><li>1998</li></ul>',
    '<coffee-timeline/><h3>Our history</h3><ul><li>1998</li></ul><h3>Our future</h3><ul><li>2030</li></ul>',
    '<coffee-timeline/><h3>Our history</h3><ul><li>1998</li></ul><h2>Our future</h2>',
    '<coffee-timeline/><h3>Our history</h3><ul><li>1998</li></ul><section>More</section>',
    '<coffee-timeline/><h2>Our history</h2><p>The rest.</p><ul><li>1998</li></ul>',
    '<coffee-news-list/><h3>More</h3><p>The rest.</p>',
    '<coffee-member-counter/><h3>Our history</h3><ul><li>1998</li></ul>',
    '<div data-widget="coffee-member-counter"/><h3>Our history</h3><ul><li>1998</li></ul>',
    '<p>We are <coffee-member-counter inline/> organizations</p>',
    '<p>Welcome. <coffee-member-counter inline/> More text. And more.</p>',
    '<p><coffee-member-counter/>, a network of producers</p>',
    '<div data-widget="coffee-member-counter"/><div data-widget="coffee-news-list"/><p>Rest</p>',
    `<p><coffee-member-counter/><strong>Red Café</strong> ${'is a network of those who grow coffee. '.repeat(8)}</p>`,
    `<div><coffee-member-counter/><p><strong>155</strong> organizations</p><h2>More</h2></div>`,
    `<div><coffee-member-counter/><p><strong>155</strong> organizations</p>${text}</div>`,
    '<div><coffee-timeline heading-level="3"/><h2>Our history</h2><p>The rest.</p><ul><li>1998</li></ul></div>',
  ])
    it(`is told in ${markup.slice(0, 100)}`, () => {
      expect(answer(markup)).to.equal(true);
    });

  for (const markup of [
    `${counter}${end}<h2>Our history</h2><p>The rest.</p>`,
    `${counter}155 organizations${end}`,
    `${counter}<a href="https://example.org/">155 organizations</a>${end}`,
    `${counter}<p>155 organizations</p>${end}`,
    `${counter}\n  <p>155 organizations, see <a href="/">the list</a>.</p>\n${end}`,
    `${counter}<img src="data:,a" alt="155 organizations">${end}`,
    `${counter}<span slot="label">members</span>${end}`,
    `<coffee-news-list><ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul></coffee-news-list>`,
    '<coffee-news-list>The news could not be loaded. See our site.</coffee-news-list>',
    '<coffee-timeline><h3>Our history</h3><ol><li>1998</li></ol></coffee-timeline>\n',
    '<coffee-timeline><h3>Our history</h3><p>One</p><p>Two</p></coffee-timeline><p>After</p>',
    '<coffee-timeline><template shadowrootmode="open">x</template><h3>Our history</h3><p>One</p></coffee-timeline>',
    '<coffee-timeline><span slot="heading">Our history</span><h2 slot="lead">x</h2></coffee-timeline>',
    `<p>We are <coffee-member-counter inline>155</coffee-member-counter> organizations.</p>`,
    `<p>We are <coffee-member-counter inline>155 organizations</coffee-member-counter></p>`,
    '<p>Somos <span data-widget="coffee-member-counter">155 organizaciones</span></p>',
    `<p data-widget="coffee-presentation">${'A long presentation of the network. '.repeat(8)}</p>`,
    `<p>We are ${counter}&nbsp;${end}</p>`,
    '<div><coffee-timeline><h3>Objectives</h3><ul><li>One</li><li>Two</li></ul></coffee-timeline></div>',
    '<div><coffee-timeline><h2>Objectives</h2><ul><li>One</li><li>Two</li></ul></coffee-timeline></div>',
    '<p>Somos <coffee-member-counter inline> 155 organizaciones</coffee-member-counter></p>',
    `<div>${counter} 155 organizaciones.${end}</div>`,
    '<div><coffee-news-list> The news could not be loaded.</coffee-news-list></div>',
    `<div><coffee-news-list><ul>${'<li><a href="/1">A piece of news</a></li>'.repeat(20)}</ul></coffee-news-list></div>`,
    `<div>${counter}\n <a href="/">155 organizaciones</a>${end}</div>`,
  ])
    it(`is not told in ${markup.slice(0, 100)}`, () => {
      expect(answer(markup)).to.equal(false);
    });

  for (const tag of [
    'objectives-list',
    'timeline',
    'governance-diagram',
    'news-list',
    'presentation',
    'member-counter',
  ])
    it(`is not told in the static form of ${tag} without its template`, () => {
      const page = document.createElement('div');
      page.innerHTML = `<coffee-${tag}>${plain[tag]}</coffee-${tag}>`;
      expect(hasSwallowed(page.firstElementChild!)).to.equal(false);
    });

  it('is told where scripts have appended to the body by then', () => {
    const body = document.createElement('body');
    const banner = document.createElement('div');
    document.documentElement.replaceChild(body, document.body);
    body.innerHTML = '<coffee-timeline/><h2>Our history</h2>\n';
    body.append(banner);
    expect(hasSwallowed(body.firstElementChild!)).to.equal(true);
  });
});
