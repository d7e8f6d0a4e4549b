import { nothing } from 'lit';
import { secondFile, type Drawing } from './second-file.js';

/**
 * How the second file draws something. Only what has passed its checks has people, pictures or news: whatever is to be
 * drawn, the file is there.
 */
export function drawn<Name extends keyof Drawing>(name: Name): Drawing[Name] {
  type Draw = (...given: unknown[]) => unknown;
  const draw: Draw = (...given) => (secondFile()?.[name] as Draw | undefined)?.(...given) ?? nothing;
  return draw as Drawing[Name];
}
