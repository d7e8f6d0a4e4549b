import { builtin } from '../../dataset/builtin/builtin.js';
import { widgetNames } from '../../embed/widget-names.js';
import type { renderWidget, styleOf } from '../../render/index.js';
import { planOf } from '../../widgets/governance-diagram/plan.js';

/** What renders widgets: the build has it already, and its elements register once. */
export interface Rendering {
  readonly renderWidget: typeof renderWidget;
  readonly styleOf: typeof styleOf;
}

const layouts = ['auto', 'vertical', 'horizontal'] as const;

/** What PHP draws widgets with and can't make itself: their styles, what adorns them, and the lines between the built-in bodies. */
export function drawn({ renderWidget, styleOf }: Rendering) {
  const { governance } = builtin;
  const plans = layouts.map((layout) => {
    const rendered = renderWidget('governance-diagram', { lang: 'en', attributes: { layout } });
    const [, lines] = /<\/ul>(<div class="?lines.*)<\/div><\/div><p class=/s.exec(rendered)!;
    return [layout, { lines, rules: planOf(layout, governance).rules }] as const;
  });
  const styles = widgetNames.map((name) => {
    const style = styleOf(renderWidget(name, { lang: 'en' }));
    return [name, name === 'governance-diagram' ? style.replace(planOf('auto', governance).rules, '') : style] as const;
  });
  const objectives = renderWidget('objectives-list', { lang: 'en' });
  return {
    styles: Object.fromEntries(styles),
    adornments: [...objectives.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path),
    plans: Object.fromEntries(plans),
    /** What a governance must be like for the lines to be its own. */
    bodies: governance.bodies.map(({ id }) => id),
    relations: governance.relations.map(({ from, to, type }) => [from, to, type]),
  };
}
