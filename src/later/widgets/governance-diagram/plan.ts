import { builtin } from '../../../dataset/builtin/builtin.js';
import type { planOf as Planning, Plan } from '../../../widgets/governance-diagram/plan.js';
import { secondFile } from '../../second-file.js';

/** The plans of the built-in bodies, for each layout: made when the script is built. */
declare const __PLANS__: { readonly [layout in Parameters<typeof Planning>[0]]: Plan };

const empty: Plan = { bodies: [], charts: [], rules: '' };

export const planOf: typeof Planning = (layout, governance) =>
  governance === builtin.governance ? __PLANS__[layout] : (secondFile()?.planOf(layout, governance) ?? empty);
