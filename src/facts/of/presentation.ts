import { presentation as builtin } from '../../dataset/builtin/presentation.js';
import { mayHaveChanged } from '../../dataset/freshness.js';
import type { Presentation } from '../../dataset/types.js';
import { dataTerms } from '../../language/data-terms.js';
import { formatNumber } from '../../language/intl.js';
import { dateFact, sourceFact, type Asked } from '../asked.js';
import { heading, paragraph, said, sentences, type Facts } from '../tree.js';

/** What the network is, with the number of its members. */
export function presentation({ language, dataset, level }: Asked): Facts {
  const { members } = dataset;
  const { heading: title = builtin.heading, image, paragraphs }: Presentation = dataset.presentation ?? builtin;
  const total = formatNumber(language.tag, members.total);
  const old = mayHaveChanged(members) ? dataTerms(language).mayHaveChanged : '';
  return [
    heading(level, said(title, language)),
    ...paragraphs.flatMap((text) => {
      const piece = said(text, language);
      return paragraph([{ ...piece, text: piece.text.replaceAll('{total}', () => total) }]);
    }),
    ...paragraph(image?.caption && [said(image.caption, language)]),
    ...paragraph(
      sentences(
        language,
        sourceFact(members.source, language),
        dateFact(language.terms.asOf, members.asOf, language, old),
      ),
    ),
  ];
}
