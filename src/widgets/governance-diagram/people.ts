import { html, nothing, type ReactiveElement } from 'lit';
import type { GovernanceBody, Person } from '../../dataset/types.js';
import { moreLink } from '../../element/more-link.js';
import { credit, image } from '../../element/picture.js';
import { inLine } from '../../element/source-line.js';
import { dataTerms } from '../../language/data-terms.js';
import type { Language } from '../../language/resolve.js';
import { sayDate } from '../../language/say-date.js';
import { pickText, say } from '../../language/say.js';
import { unfoldOnPaper } from '../../platform/unfold-on-paper.js';
import { parseEdtf } from '../../values/edtf.js';

/** More than these fold: a box stays about as tall as its neighbours. */
const MOST = 6;

/** Who is in a body, and where more is told of it. */
export function peopleOf({ people = [], name, link }: GovernanceBody, language: Language, host: ReactiveElement) {
  const list = (some: readonly Person[]) =>
    html`<ul class="people" role="list">
      ${some.map((person) => personOf(person, language))}
    </ul>`;
  const rest = people.slice(MOST);
  if (rest.length) unfoldOnPaper(host);
  return html`${people.length ? list(people.slice(0, MOST)) : nothing}
    ${
      rest.length
        ? html`<details>
            <summary>${dataTerms(language).andMore(String(rest.length))}</summary>
            ${list(rest)}
          </details>`
        : nothing
    }
    ${moreLink(link, name, language)}`;
}

function personOf({ name, role, organization, image: picture, since }: Person, language: Language) {
  const date = parseEdtf(since ?? '');
  const from = date?.from && { ...date, to: undefined, interval: true };
  const initials = (hidden: boolean) =>
    html`<span class="initials" aria-hidden="true" ?hidden=${hidden}>${initialsOf(pickText(name, language).value)}</span>`;
  const facts = inLine(
    role && say(role, language),
    organization && say(organization, language),
    from && sayDate(from, language),
  );
  return html`<li part="person">
    <div>
      <strong>${say(name, language)}</strong>
      <span>${facts}</span>
      ${picture?.caption ? html`<small part="caption">${say(picture.caption, language)}</small>` : nothing}
      ${picture ? credit(picture, language) : nothing}
    </div>
    <span class="portrait">${picture ? image(picture, language, initials(true)) : initials(false)}</span>
  </li>`;
}

/** The first letters of the first and the last name. */
export function initialsOf(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const ends = words.length > 1 ? [words[0]!, words[words.length - 1]!] : words;
  return ends
    .map((word) => [...word][0])
    .join('')
    .toUpperCase();
}
