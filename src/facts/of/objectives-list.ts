import { sharedSource } from '../../element/source-line.js';
import { dataTerms } from '../../language/data-terms.js';
import { groupByArea } from '../../widgets/objectives-list/group.js';
import { sourceFact, type Asked } from '../asked.js';
import { heading, list, paragraph, said, sentences, words, type Block, type Facts, type Words } from '../tree.js';

/** The areas of work and the objectives, under their areas where the dataset ties them. */
export function objectivesList({ language, dataset: { areas, objectives }, level }: Asked): Facts {
  const { terms } = language;
  const groups = groupByArea(areas, objectives);
  const grouped = groups.some(({ area }) => area);
  const source = sharedSource(objectives);
  const titled = (title: Words, items: readonly Block[]): readonly Block[] =>
    items.length ? [heading(level + 1, title), ...items] : [];
  const free = areas.filter((area) => !groups.some((group) => group.area === area));
  return [
    heading(level, words(terms.objectivesHeading)),
    ...titled(words(terms.areas), list(free.map(({ text }) => [said(text, language)]))),
    ...groups.flatMap((group) => {
      const rest = grouped ? dataTerms(language).otherObjectives : terms.objectives;
      const lines = group.objectives.map((objective) =>
        sentences(
          language,
          [said(objective.text, language)],
          source ? undefined : sourceFact(objective.source, language),
        ),
      );
      return titled(group.area ? said(group.area.text, language) : words(rest), list(lines));
    }),
    ...paragraph(sourceFact(source, language)),
  ];
}
