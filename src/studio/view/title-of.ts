import { at, isList, isMap, type Json } from '../../document/json.js';
import { nameOfCountry } from '../../language/intl.js';
import { sayDate } from '../../language/say-date.js';
import { countryCode } from '../../values/country.js';
import { parseEdtf } from '../../values/edtf.js';
import type { Context } from './context.js';
import { sayText } from './item-form.js';

/** What an item is told by in its list. */
export function titleOf(item: Json, context: Context): string {
  const { language, texts } = context;
  if (typeof item === 'string') return item.slice(0, 80);
  if (!isMap(item)) return texts.untitled;
  const { date, country, from, to } = item;
  // A relation is told by the names of its bodies.
  if (typeof from === 'string' && typeof to === 'string')
    return `${nameOfBody(from, context)} → ${nameOfBody(to, context)}`;
  const when = typeof date === 'string' ? parseEdtf(date) : undefined;
  const words = ['title', 'name', 'label', 'text', 'heading'].map((name) => sayText(item[name], language));
  // A text with versions is an item itself.
  const paragraph = 'id' in item || 'date' in item ? '' : sayText(item, language);
  const isCountry = typeof country === 'string' && countryCode.read(country);
  const text = words.find(Boolean) ?? (isCountry ? nameOfCountry(language.tag, isCountry) : paragraph);
  return [when && sayDate(when, language), (text || texts.untitled).slice(0, 80)].filter(Boolean).join(' · ');
}

function nameOfBody(id: string, { document, language }: Context): string {
  const bodies = at(document, ['governance', 'bodies']);
  const body = isList(bodies) ? bodies.find((each) => isMap(each) && each['id'] === id) : undefined;
  return sayText(isMap(body) ? body['name'] : undefined, language) || id;
}
