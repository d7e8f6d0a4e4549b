import { mayHaveChanged } from '../../dataset/freshness.js';
import { flag } from '../../element/attributes.js';
import { dataTerms } from '../../language/data-terms.js';
import { formatNumber, pluralOf } from '../../language/intl.js';
import { attributes } from '../../widgets/member-counter/attributes.js';
import { restOf, sortCountries } from '../../widgets/member-counter/by-country.js';
import { dateFact, sourceFact, type Asked } from '../asked.js';
import { list, paragraph, sentences, words, type Facts, type Line } from '../tree.js';

/** How many organizations, since when, as of when, by which source, and in which countries where the widget shows them. */
export function memberCounter({ language, dataset: { members }, attributes: asked }: Asked): Facts {
  const { terms, tag } = language;
  const given = attributes.value.read(asked['value'] ?? '', tag);
  const number = given ?? members.total;
  const figure = words(formatNumber(tag, number), { strong: true });
  if (flag.converter.fromAttribute(asked['inline'] ?? null)) return paragraph([words(figure.text)]);
  const since = attributes.since.read(asked['since'] ?? '');
  const asOf = attributes.asOf.read(asked['as-of'] ?? '');
  // A number given by hand is not the dataset's: neither its date nor its source may stand beside it.
  const byHand = given !== undefined;
  const old = !asOf && !byHand && mayHaveChanged(members) ? dataTerms(language).mayHaveChanged : '';
  const line = sentences(
    language,
    [figure, words(` ${terms.organizations(pluralOf(tag, number), number)}`)],
    dateFact(terms.established, since ?? members.since, language),
    dateFact(terms.activeSince, since ? '' : members.activeSince, language),
    dateFact(terms.asOf, asOf ?? (byHand ? '' : members.asOf), language, old),
    sourceFact(byHand ? undefined : members.source, language),
  );
  return [
    ...paragraph(line),
    ...(byHand || !asked['layout'] ? [] : countries(number, asked['layout'], language, members)),
  ];
}

function countries(
  number: number,
  layout: string,
  language: Asked['language'],
  { byCountry = [] }: Asked['dataset']['members'],
): Facts {
  if (!/^(dots|countries)$/.test(layout) || !byCountry.length) return [];
  const count = (total: number) => formatNumber(language.tag, total);
  const rest = restOf(number, byCountry);
  const lines: readonly Line[] = sortCountries(byCountry, language).map(({ name, total }) => [
    words(name + language.terms.colon),
    words(count(total), { strong: true }),
  ]);
  return list(rest ? [...lines, [words(dataTerms(language).andMore(count(rest)))]] : lines);
}
