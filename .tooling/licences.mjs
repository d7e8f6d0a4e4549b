// The notices of what is bundled: the licences of others ask for them wherever their code goes. Vite's own `build.license`
// writes a file for each build, and says nothing where a package has no licence file; here that is found, or stops the build.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const packages = new Map();

/** A Vite plugin that notes the packages whose code is in what is written. */
export const noteLicences = () => ({
  name: 'note-licences',
  generateBundle(_, bundle) {
    for (const { moduleIds = [] } of Object.values(bundle))
      for (const id of moduleIds) {
        const [, folder, name] = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id.replaceAll('\\', '/')) ?? [];
        if (name) packages.set(name, folder.replace(/^\0/, ''));
      }
  },
});

/** Where a package names the MIT licence and leaves its text out: the text is the same everywhere, and here. */
const plain = (license, author) =>
  license === 'MIT' && author
    ? `Copyright (c) ${author.name ?? author}\n\n${readFileSync('LICENSE', 'utf8')
        .replace(/^[\s\S]*?(?=Permission is hereby)/, '')
        .trim()}`
    : undefined;

/** Writes the notices; fails where there is none for a package. */
export function writeLicences(path) {
  const found = [...packages].sort().map(([name, folder]) => {
    const { version, license, repository, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[sc]e/i.test(each));
    const text = file && readFileSync(`${folder}/${file}`, 'utf8').trim();
    return { title: `${name} ${version} (${license})`, text: text ?? plain(license, author), home: repository?.url };
  });
  const notices = found.map(({ title, text, home }) => {
    // Some packages leave it to the others of their repository.
    const notice = text ?? found.find((other) => other.text && other.home === home)?.text;
    if (!notice) throw new Error(`${title} has no licence file`);
    return `${title}\n\n${notice}\n`;
  });
  writeFileSync(path, `The built files hold code of these packages.\n\n${notices.join(`\n${'-'.repeat(79)}\n\n`)}`);
}
