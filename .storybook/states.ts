import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from '../custom-elements.json';

const elements = manifest.modules.flatMap(({ declarations }) => declarations);

/** The states of an element in the table of its page: Storybook reads all of the manifest but these. */
export const withStates: ArgTypesEnhancer = ({ argTypes, component }) => {
  const states = elements.find(({ tagName }) => tagName === (component as unknown))?.cssStates ?? [];
  const rows = states.map(({ name, description }: { name: string; description: string }) => [
    `:state(${name})`,
    { name: `:state(${name})`, description, control: false, table: { category: 'css states' } },
  ]);
  return { ...argTypes, ...Object.fromEntries(rows) };
};
