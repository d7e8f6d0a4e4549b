// The command line, as a server or a site generator calls it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { dist } from './site.mjs';

const run = (...args) => spawnSync('node', [join(dist, 'cli.js'), ...args], { encoding: 'utf8' });

describe('coffee-network-widgets render', () => {
  it('prints a widget with any attributes', () => {
    const { stdout, status } = run(
      'render',
      'member-counter',
      '--lang',
      'en',
      '--value=384',
      '--as-of',
      '2018',
      '--still',
    );
    assert.equal(status, 0);
    assert.match(stdout, /^<coffee-member-counter\s+lang="en" value="384" as-of="2018" still/);
    assert.match(stdout, /<span class=final>384<\/span>|<span class="final">384<\/span>/);
  });

  it('prints the place of the search over a long timeline, and neither the search nor anything in its plain content', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'dataset-')), 'data.json');
    const printed = (count) => {
      const events = [...Array(count).keys()].map((at) => ({ date: `${1990 + at}`, title: 'A' }));
      writeFileSync(file, JSON.stringify({ timelines: { peru: events } }));
      return run('render', 'timeline', '--lang', 'en', '--dataset', file).stdout;
    };
    assert.equal(printed(12).match(/<div class="?search"?>\s*<\/div>/g)?.length, 1);
    assert.doesNotMatch(printed(12), /<input/);
    assert.doesNotMatch(printed(11), /<div class="?search/);
  });

  it('prints a place for each body of a drawing, in its one style element, of any dataset', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'dataset-')), 'data.json');
    const bodies = [...Array(5).keys()].map((at) => ({ id: `b${at}`, name: `Comité ${at}`, text: '' }));
    const relations = bodies.slice(1).map(({ id }) => ({ from: 'b0', to: id, type: 'elects', text: 'elige' }));
    writeFileSync(file, JSON.stringify({ governance: { bodies, relations } }));
    for (const [options, narrow, wide] of [
      [[], ['2/1', '4/1', '6/1', '8/1'], ['2/1', '2/15', '2/29', '2/43']],
      [
        ['--dataset', file],
        ['2/3', '4/3', '6/3', '8/3', '10/3'],
        ['2/22', '4/1', '4/15', '4/29', '4/43'],
      ],
    ]) {
      const { stdout } = run('render', 'governance-diagram', '--lang', 'es', ...options);
      const [style, ...more] = [...stdout.matchAll(/<style>(.*?)<\/style>/gs)].map(([, rules]) => rules);
      assert.deepEqual(more, []);
      const [first, ...wider] = style.slice(style.indexOf('.chart{grid-template:')).split('@container');
      for (const [rules, places] of [
        [first, narrow],
        [wider.find((each) => each.startsWith(' (min-width:52em)')), wide],
      ])
        assert.deepEqual(
          [...rules.matchAll(/\.body:nth-child\((\d+)\)\{grid-area:(\d+\/\d+)/g)].map(([, at, place]) => [at, place]),
          places.map((place, at) => [`${at + 1}`, place]),
        );
      assert.equal(stdout.match(/<li class="?body/g).length, narrow.length);
      // Its lines are there too, one drawing for each width.
      assert.equal(stdout.match(/<div class="?lines/g).length, wider.length + 1);
      assert.match(stdout, /<line [^>]*x1="?\d/);
    }
  });

  it('prints a dataset as it is, whatever its texts hold', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'dataset-')), 'data.json');
    const text = "US$'000, $& and $$ <b>bold</b> $` .nota-1{color:red}";
    writeFileSync(file, JSON.stringify({ objectives: [{ id: 'a', text }] }));
    const { stdout, status } = run('render', 'objectives-list', '--dataset', file);
    assert.equal(status, 0);
    assert.equal(stdout.match(/<template/g).length, 1);
    const [, plain] = stdout.split('</template>');
    const said = plain.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
    assert.ok(said.includes(text), plain);
    assert.ok(!stdout.includes('<b>'));
  });

  it('says what is wrong with its arguments, and how a value should be', () => {
    assert.match(run('render', 'carousel').stderr, /Unknown widget carousel/);
    assert.match(run('render', 'member-counter', '--lang', 'ja').stderr, /Unknown language ja/);
    assert.match(run('render', 'member-counter', '--colour', 'red').stderr, /has no attribute colour/);
    assert.match(run('render', 'member-counter', '--dataset', '/nowhere.json').stderr, /Can't read the dataset/);
    assert.match(run('render', 'member-counter', '--value', 'many').stderr, /value="many"/);
    assert.equal(run('render', 'carousel').status, 2);
  });
});
