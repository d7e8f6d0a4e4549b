// The same content, told by the widgets and by what people use in their place.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bareLit, inertScript, styledByHand } from './by-hand.mjs';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const data = JSON.parse(await readFile(file('../../dist/data/coffee-network.json'), 'utf8'));
const es = (text) => (typeof text === 'string' ? text : text.es);
const year = (date) => /\d{3,4}/.exec(date)[0].padEnd(4, '0');

/** The five widgets of every page. */
const names = ['member-counter', 'objectives-list', 'governance-diagram', 'colombia-timeline', 'contact-button'];
const statics = await Promise.all(names.map((name) => readFile(file(`../../dist/static/es/${name}.html`), 'utf8')));

const objectives = `<h3>Áreas y objetivos</h3><ul>${[...data.areas, ...data.objectives].map(({ text }) => `<li>${es(text)}</li>`).join('')}</ul>`;
const bodies = data.governance.bodies.map(({ id, name }) => ({ id, name: es(name) }));
const parentOf = (id) => data.governance.relations.find(({ to }) => to === id)?.from ?? '';
const events = data.timelines.colombia.events.map(({ date, title, text }) => ({
  year: year(date),
  title: es(title),
  text: es(text),
}));
const contact = `<p><a class="button" href="${data.contact.url}">${es(data.contact.label)}</a></p>`;
const lib = (path) => `/lib/${path}`;

const page = (head, body) => `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Cooperativa</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body{font:16px/1.5 sans-serif;margin:1em auto;max-width:60em}.figure{font-size:4em;font-weight:700}.button{display:inline-block;padding:.6em 1em;background:#a3182d;color:#fff}</style>
${head}</head><body><h1>Cooperativa</h1>${body}</body></html>`;

const counted = `<p class="figure" id="count">${data.members.total}</p><p>organizaciones de pequeños productores de café</p>`;
const bodyList = `<h3>Órganos de gobierno</h3><ul>${data.governance.bodies.map(({ name, text }) => `<li><b>${es(name)}</b> ${text ? es(text) : ''}</li>`).join('')}</ul>`;
const eventList = `<h3>El café de Comercio Justo en Colombia</h3><ol>${events.map(({ year, title, text }) => `<li><b>${year} ${title}</b> ${text}</li>`).join('')}</ol>`;

const orgChart = (
  then,
) => `new d3.OrgChart().container('#chart').data(${JSON.stringify(bodies.map(({ id, name }) => ({ id, name, parentId: parentOf(id) })))})
  .nodeWidth(() => 220).nodeHeight(() => 60).nodeContent(({ data }) => '<div style="padding:8px;border:1px solid #999">' + data.name + '</div>').render().expandAll();${then}`;
const timeline = `new TL.Timeline('timeline', ${JSON.stringify({
  events: events.map(({ year, title, text }) => ({ start_date: { year }, text: { headline: title, text } })),
})}, { language: 'en', font: null, hash_bookmark: false });`;
const d3 = ['d3/dist/d3.min.js', 'd3-flextree/build/d3-flextree.min.js', 'd3-org-chart/build/d3-org-chart.min.js'];
const scripts = (paths) => paths.map((path) => `<script src="${lib(path)}"></script>`).join('');
const timelineFiles = {
  head: `<link rel="stylesheet" href="${lib('@knight-lab/timelinejs/dist/css/timeline.css')}">`,
  body: '<div id="timeline" style="height:500px"></div>',
  script: scripts(['@knight-lab/timelinejs/dist/js/timeline.js']),
};
const mermaidCode = `graph TD\n${data.governance.relations.map(({ from, to }) => `${from}[${bodies.find(({ id }) => id === from).name}] --> ${to}[${bodies.find(({ id }) => id === to).name}]`).join('\n')}`;

const widgets = names.map((name) => `<coffee-${name}></coffee-${name}>`).join('\n');
const drawn = (tags) => tags.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.root'));
const allDrawn = `() => (${drawn})(${JSON.stringify(names.map((name) => `coffee-${name}`))})`;

const styled = styledByHand(statics);
const end = '<i id="end"></i>';
const atEnd = () => !!document.querySelector('#end');
const counterDrawn = `() => (${drawn})(['coffee-member-counter'])`;

/** How many organizations there are: what every counter counts to. */
export const total = data.members.total;

/** Ours, and the same DOM and styles in bare Lit. */
export const script = await readFile(file('../../dist/coffee-network.js'), 'utf8');
export const bare = bareLit(statics);

/** Scripts that are made for a page, by their addresses. */
export const made = new Map([['/made/inert.js', inertScript(statics, script)]]);

/** Each page, and when it is ready: `ready` runs in it. `{third}` is another origin, which nobody has spoken to. */
export const pages = {
  plain: {
    name: 'plain HTML and CSS',
    html: page('', counted + objectives + bodyList + eventList + contact + '<i id="end"></i>'),
    ready: () => !!document.querySelector('#end'),
  },
  script: {
    name: 'coffee-network.js, five widgets',
    html: page('<script src="/1/coffee-network.js" defer></script>', widgets),
    ready: allDrawn,
  },
  inert: {
    name: 'the limit of the script form: the same DOM and styles by hand, a script as heavy',
    html: page('<script src="/made/inert.js" defer></script>', widgets),
    ready: allDrawn,
  },
  lit: {
    name: 'the same DOM and styles in bare Lit, each element in a task of its own: a module as heavy',
    html: page('<script type="module" src="/variants/lit.js"></script>', widgets),
    ready: allDrawn,
  },
  third: {
    name: 'coffee-network.js from a third party, its connection made first',
    html: page('<script src="{third}/1/coffee-network.js" defer></script>', widgets),
    ready: allDrawn,
  },
  early: {
    name: 'coffee-network.js, without defer',
    html: page('<script src="/1/coffee-network.js"></script>', widgets),
    ready: allDrawn,
  },
  chunks: {
    name: 'tried: a loader with a chunk for each widget',
    html: page('<script type="module" src="/variants/chunks/entry.js"></script>', widgets),
    ready: allDrawn,
  },
  language: {
    name: 'tried: a loader, then the script in the page’s language only',
    html: page('<script src="/variants/language/loader.js" defer></script>', widgets),
    ready: allDrawn,
  },
  included: {
    name: 'the plain page, with coffee-network.js and no widget',
    html: page(
      '<script src="/1/coffee-network.js" defer></script>',
      counted + objectives + bodyList + eventList + contact + '<i id="end"></i>',
    ),
    ready: () => !!document.querySelector('#end'),
  },
  static: {
    name: 'static HTML, five widgets',
    html: page('', `${statics.join('\n')}<i id="end"></i>`),
    ready: () => !!document.querySelector('#end'),
  },
  styled: {
    name: 'the limit of the static form: a plain page of the same content and styles',
    html: page(styled.head, `${styled.body}${end}`),
    ready: atEnd,
  },
  counter: {
    name: 'one counter: coffee-network.js',
    html: page('<script src="/1/coffee-network.js" defer></script>', '<coffee-member-counter></coffee-member-counter>'),
    ready: counterDrawn,
  },
  counterStatic: {
    name: 'one counter: static HTML',
    html: page('', `${statics[0]}${end}`),
    ready: atEnd,
  },
  countup: {
    name: 'one counter: CountUp',
    html: page(
      '',
      `${counted}${scripts(['countup.js/dist/countUp.umd.js'])}<script>new countUp.CountUp('count', ${total}).start();document.body.id = 'end'</script>`,
    ),
    ready: atEnd,
  },
  numberflow: {
    name: 'one counter: number-flow',
    html: page(
      '<script type="module" src="/variants/number-flow.js"></script>',
      '<p class="figure"><number-flow></number-flow></p><p>organizaciones de pequeños productores de café</p>',
    ),
    ready: () => !!document.querySelector('number-flow')?.shadowRoot?.childNodes.length,
  },
  assembled: {
    name: 'CountUp + d3-org-chart + TimelineJS, as a webmaster would assemble',
    html: page(
      timelineFiles.head,
      `${counted}${objectives}<div id="chart"></div>${timelineFiles.body}${contact}${scripts(['countup.js/dist/countUp.umd.js', ...d3])}${timelineFiles.script}
<script>new countUp.CountUp('count', ${data.members.total}).start();${orgChart('')}${timeline}</script>`,
    ),
    ready: () => !!document.querySelector('#chart svg .node') && !!document.querySelector('.tl-timemarker'),
  },
  webawesome: {
    name: 'Web Awesome with its autoloader',
    html: page(
      `<link rel="stylesheet" href="${lib('@awesome.me/webawesome/dist-cdn/styles/webawesome.css')}"><script type="module" src="${lib('@awesome.me/webawesome/dist-cdn/webawesome.loader.js')}"></script>`,
      `<wa-card><wa-format-number value="${data.members.total}"></wa-format-number> organizaciones</wa-card>
${objectives}<wa-tree>${bodies.map(({ name }) => `<wa-tree-item expanded>${name}</wa-tree-item>`).join('')}</wa-tree>
${events.map(({ year, title, text }) => `<wa-details open summary="${year} ${title}">${text}</wa-details>`).join('')}
<wa-button href="${data.contact.url}">${es(data.contact.label)}</wa-button>`,
    ),
    ready: () =>
      ['wa-card', 'wa-format-number', 'wa-tree-item', 'wa-details', 'wa-button'].every(
        (tag) => document.querySelector(tag)?.shadowRoot?.childNodes.length,
      ),
  },
  timelinejs: {
    name: 'TimelineJS 3 alone',
    html: page(timelineFiles.head, `${timelineFiles.body}${timelineFiles.script}<script>${timeline}</script>`),
    ready: () => !!document.querySelector('.tl-timemarker'),
  },
  orgchart: {
    name: 'd3-org-chart alone',
    html: page('', `<div id="chart"></div>${scripts(d3)}<script>${orgChart('')}</script>`),
    ready: () => !!document.querySelector('#chart svg .node'),
  },
  mermaid: {
    name: 'Mermaid alone',
    html: page(
      '',
      `<pre class="mermaid">${mermaidCode}</pre><script type="module">import mermaid from '${lib('mermaid/dist/mermaid.esm.min.mjs')}'; mermaid.initialize({ startOnLoad: true });</script>`,
    ),
    ready: () => !!document.querySelector('.mermaid svg'),
  },
};
