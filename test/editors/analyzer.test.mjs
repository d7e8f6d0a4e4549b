// What lit-analyzer says of the templates of an application that has installed the package, by its types.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { analyze } from '../../.tooling/lit-analyzer.mjs';
import { openProject } from '../package/install.mjs';
import { elements } from './read.mjs';

let project;
before(() => {
  project = openProject();
});
after(() => project.remove());

/** What is wrong in templates, by their lines. */
function judge(...lines) {
  const code = `import { html, nothing } from 'lit';\nimport 'coffee-network-widgets';\n`;
  const templates = lines.map((line, index) => `export const line${index} = html\`${line}\`;`);
  mkdirSync(join(project.folder, 'app'), { recursive: true });
  writeFileSync(join(project.folder, 'app/templates.ts'), code + templates.join('\n'));
  const said = analyze(['app/templates.ts'], project.folder);
  return lines.map((_, index) => {
    const here = said.filter((line) => line.startsWith(`app/templates.ts:${index + 3} `));
    return here.map((line) => line.slice(line.indexOf(' ') + 1)).join('\n');
  });
}

/** An element with each of its attributes, at a value that its type names. */
function withAll({ tagName, attributes }) {
  const values = attributes.map(({ name, type: { text } }) =>
    text === 'boolean' ? name : `${name}="${text === 'number' ? 60 : text.split(' | ')[0].replaceAll("'", '')}"`,
  );
  return `<${tagName} ${values.join(' ')}></${tagName}>`;
}

test('all attributes, properties, events and slots that there are', () => {
  const lines = [
    ...elements.map(withAll),
    '<coffee-governance-diagram .headingLevel=${2} heading-level=${4}></coffee-governance-diagram>',
    '<coffee-governance-diagram layout=${Date.now() ? "vertical" : nothing}></coffee-governance-diagram>',
    '<coffee-member-counter .value=${384} .asOf=${"2018"} ?inline=${true}><b slot="label">x</b></coffee-member-counter>',
    '<coffee-network .data=${{ members: { total: 3 } }} @coffee-network-load=${() => {}}></coffee-network>',
  ];
  assert.deepEqual(
    judge(...lines),
    lines.map(() => ''),
  );
});

test('what there is not, and values that are none', () => {
  const wrong = [
    ['<coffee-member-conter></coffee-member-conter>', /Unknown tag/],
    ['<coffee-member-counter valeu="384"></coffee-member-counter>', /Unknown attribute 'valeu'/],
    ['<coffee-news-list headingLevel="2"></coffee-news-list>', /Unknown attribute 'headinglevel'/],
    ['<coffee-member-counter><b slot="lable">x</b></coffee-member-counter>', /Invalid slot name 'lable'/],
    ['<coffee-governance-diagram layout="sideways"></coffee-governance-diagram>', /"sideways"' is not assignable/],
    [
      '<coffee-governance-diagram layout=${Date.now() ? "sideways" : nothing}></coffee-governance-diagram>',
      /"sideways"' is not assignable/,
    ],
    ['<coffee-governance-diagram heading-level="7"></coffee-governance-diagram>', /"7"' is not assignable/],
    ['<coffee-governance-diagram .headingLevel=${"2"}></coffee-governance-diagram>', /not assignable to 'number'/],
    ['<coffee-news-list limit="all"></coffee-news-list>', /"all"' is not assignable/],
    ['<coffee-network .data=${3}></coffee-network>', /'3' is not assignable/],
  ];
  const said = judge(...wrong.map(([template]) => template));
  for (const [index, [template, problem]] of wrong.entries()) assert.match(said[index], problem, template);
});
