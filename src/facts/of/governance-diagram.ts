import type { GovernanceBody, GovernanceRelation, LocalizedText, Person } from '../../dataset/types.js';
import { dataTerms } from '../../language/data-terms.js';
import type { Language } from '../../language/resolve.js';
import { sayDate } from '../../language/say-date.js';
import { parseEdtf } from '../../values/edtf.js';
import { rankBodies } from '../../widgets/governance-diagram/rank-bodies.js';
import { moreFact, sourceFact, type Asked } from '../asked.js';
import { enumerated, heading, list, paragraph, said, sentences, words, type Facts, type Line } from '../tree.js';

/** Of more people than these, the widget folds the rest, and a text to paste leaves them out. */
const MOST = 6;

/** The bodies, how each relates to the others, and who is in it. */
export function governanceDiagram({ language, dataset: { governance }, level, short }: Asked): Facts {
  const nameOf = new Map(governance.bodies.map(({ id, name }) => [id, name]));
  return [
    heading(level, words(language.terms.governanceHeading)),
    ...rankBodies(governance).bodies.flatMap(({ body }) => [
      heading(level + 1, said(body.name, language)),
      ...paragraph(body.text && [said(body.text, language)]),
      ...list(
        governance.relations
          .filter((relation) => bodyOf(relation) === body.id)
          .map((relation) => relationLine(relation, nameOf, language)),
      ),
      ...list(people(body, language, short)),
      ...paragraph(moreFact(body.link, body.name, language)),
    ]),
    ...paragraph(sourceFact(governance.source, language)),
  ];
}

/** Of which body a relation is said, and which other it names. */
const bodyOf = ({ from, to, type }: GovernanceRelation) => (type === 'elects' ? to : from);
const otherOf = ({ from, to, type }: GovernanceRelation) => (type === 'elects' ? from : to);

function relationLine(
  relation: GovernanceRelation,
  nameOf: ReadonlyMap<string, LocalizedText>,
  language: Language,
): Line {
  if (relation.text) return [said(relation.text, language)];
  return [words(dataTerms(language).relations[relation.type]), said(nameOf.get(otherOf(relation))!, language)];
}

function people({ people = [] }: GovernanceBody, language: Language, short: boolean): readonly Line[] {
  const told = short ? people.slice(0, MOST) : people;
  const rest = people.length - told.length;
  const lines = told.map((person) => personLine(person, language));
  return rest ? [...lines, [words(dataTerms(language).andMore(String(rest)))]] : lines;
}

function personLine({ name, role, organization, since, image }: Person, language: Language): Line {
  const date = parseEdtf(since ?? '');
  const from = date?.from && { ...date, to: undefined, interval: true };
  const facts = [
    ...(role ? [said(role, language)] : []),
    ...(organization ? [said(organization, language)] : []),
    ...(from ? [words(sayDate(from, language))] : []),
  ];
  const who = said(name, language, { strong: true });
  const line = facts.length ? [who, words(language.terms.colon), ...enumerated(language, facts)] : [who];
  return sentences(language, line, image?.caption && [said(image.caption, language)]);
}
