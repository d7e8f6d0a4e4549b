import { figures as builtin } from '../../dataset/builtin/figures.js';
import type { Figure } from '../../dataset/types.js';
import { shared } from '../../element/source-line.js';
import type { Language } from '../../language/resolve.js';
import { codedUnit, written } from '../../widgets/figures/written.js';
import { dateFact, sourceFact, type Asked } from '../asked.js';
import { heading, list, paragraph, said, sentences, words, type Facts, type Words } from '../tree.js';

/** Key figures: value, unit, what each counts, its date and its source. */
export function figures({ language, dataset, level }: Asked): Facts {
  const { terms } = language;
  const all: readonly Figure[] = dataset.figures ?? builtin;
  if (!all.length) return [];
  const source = shared(all, 'source');
  const asOf = shared(all, 'asOf');
  return [
    heading(level, words(terms.figures)),
    ...list(
      all.map((figure) =>
        sentences(
          language,
          [...valueOf(figure, language), words(' '), said(figure.label, language)],
          figure.note && [said(figure.note, language)],
          dateFact(terms.asOf, asOf ? '' : figure.asOf, language),
          sourceFact(source ? undefined : figure.source, language),
        ),
      ),
    ),
    ...paragraph(sentences(language, dateFact(terms.asOf, asOf, language), sourceFact(source, language))),
  ];
}

/** The figure with its unit, in words where `Intl` does not write it. */
function valueOf(figure: Figure, language: Language): readonly Words[] {
  const value = words(written(figure, 1, language), { strong: true });
  const { unit } = figure;
  return unit && !codedUnit(unit, language) ? [value, words(' '), said(unit, language)] : [value];
}
