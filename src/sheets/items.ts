import { isList, isMap, own, type Json, type JsonMap } from '../document/json.js';
import { folded } from './read-cell.js';
import type { FormName, TableName } from './tables.js';

/** A dataset laid out: an object for each form, a list of flat items for each table. */
export interface Layout {
  readonly forms: { readonly [name in FormName]?: JsonMap };
  readonly tables: { readonly [name in TableName]: readonly JsonMap[] };
}

const mapAt = (value: Json | undefined, name: string): JsonMap | undefined => {
  const found = isMap(value) ? own(value, name) : undefined;
  return isMap(found) ? found : undefined;
};
const listAt = (value: Json | undefined, name: string): readonly Json[] => {
  const found = isMap(value) ? own(value, name) : undefined;
  return isList(found) ? found : [];
};
/** What an item is told by, as a name. */
const nameIn = (item: JsonMap, field: string) => {
  const value = item[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};
const maps = (list: readonly Json[]): readonly JsonMap[] => list.filter(isMap);

/** What of a dataset stands in which sheet. */
export function layOut(dataset: Json): Layout {
  const governance = mapAt(dataset, 'governance');
  const timelines = Object.entries(mapAt(dataset, 'timelines') ?? {});
  const presentation = isMap(dataset) ? own(dataset, 'presentation') : undefined;
  const paragraphs = isList(presentation) ? presentation : listAt(presentation, 'paragraphs');
  const bodies = maps(listAt(governance, 'bodies'));
  return {
    forms: {
      ...ifThere('members', mapAt(dataset, 'members')),
      ...ifThere('governance', governance),
      ...ifThere('presentation', isMap(presentation) ? presentation : undefined),
      ...ifThere('contact', mapAt(dataset, 'contact')),
      ...ifThere('news', mapAt(dataset, 'news')),
    },
    tables: {
      countries: maps(listAt(mapAt(dataset, 'members'), 'byCountry')),
      figures: maps(listAt(dataset, 'figures')),
      areas: maps(listAt(dataset, 'areas')),
      objectives: maps(listAt(dataset, 'objectives')),
      bodies,
      people: bodies.flatMap((body) =>
        maps(listAt(body, 'people')).map((person): JsonMap => ({ body: body['id'] ?? null, ...person })),
      ),
      relations: maps(listAt(governance, 'relations')),
      timelines: timelines.flatMap(([name, timeline]) => (isMap(timeline) ? [{ name, ...timeline }] : [])),
      events: timelines.flatMap(([name, timeline]) =>
        maps(isList(timeline) ? timeline : listAt(timeline, 'events')).map((event): JsonMap => ({
          timeline: name,
          ...event,
        })),
      ),
      paragraphs: paragraphs.flatMap((text) => (typeof text === 'string' || isMap(text) ? [{ text }] : [])),
    },
  };
}

const ifThere = <N extends string>(name: N, map: JsonMap | undefined): { readonly [name in N]?: JsonMap } =>
  (map ? { [name]: map } : {}) as { readonly [name in N]?: JsonMap };

const without = (item: JsonMap, field: string): JsonMap =>
  Object.fromEntries(Object.entries(item).filter(([name]) => name !== field));

/** Items by what one of their fields says, without that field. */
function grouped(items: readonly JsonMap[], by: string): Map<string, JsonMap[]> {
  const groups = new Map<string, JsonMap[]>();
  for (const whole of items) {
    const key = nameIn(whole, by);
    const item = without(whole, by);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Finds the body that people are said to be in: by its id, else by its name in any language. The first one that says so. */
export function finderOfBodies(bodies: readonly JsonMap[]): (person: JsonMap) => JsonMap | undefined {
  const found = new Map<string, JsonMap>();
  const add = (said: string, body: JsonMap) => said && !found.has(said) && found.set(said, body);
  for (const body of bodies) add(nameIn(body, 'id'), body);
  for (const body of bodies) {
    const { name } = body;
    const names = isMap(name) ? Object.values(name) : [name];
    for (const each of names) if (typeof each === 'string') add(folded(each), body);
  }
  return (person) => {
    const said = nameIn(person, 'body');
    return found.get(said) ?? found.get(folded(said));
  };
}

/** The dataset that a layout is of. */
export function putTogether({ forms, tables }: Layout): JsonMap {
  const bodyOf = finderOfBodies(tables.bodies);
  const peopleOf = new Map(tables.bodies.map((body): [JsonMap, JsonMap[]] => [body, []]));
  for (const person of tables.people) peopleOf.get(bodyOf(person)!)?.push(without(person, 'body'));
  const bodies = tables.bodies.map((body): JsonMap => {
    const people = peopleOf.get(body)!;
    return people.length ? { ...body, people } : body;
  });
  const events = grouped(tables.events, 'timeline');
  const headed = grouped(tables.timelines, 'name');
  const names = [...new Set([...headed.keys(), ...events.keys()])];
  const timelines = names.map((name): [string, Json] => {
    const heads = headed.get(name)?.[0];
    return [name, heads ? { ...heads, events: events.get(name) ?? [] } : events.get(name)!];
  });
  const paragraphs = tables.paragraphs.map(({ text }) => text ?? '');
  const members = { ...forms.members, ...some('byCountry', tables.countries) };
  const governance = { ...forms.governance, ...some('bodies', bodies), ...some('relations', tables.relations) };
  return {
    ...(Object.keys(members).length && { members }),
    ...some('areas', tables.areas),
    ...some('objectives', tables.objectives),
    ...(Object.keys(governance).length && { governance }),
    ...(timelines.length && { timelines: Object.fromEntries(timelines) }),
    ...(forms.contact && { contact: forms.contact }),
    ...(forms.news && { news: forms.news }),
    ...(forms.presentation
      ? { presentation: { ...forms.presentation, paragraphs } }
      : some('presentation', paragraphs)),
    ...some('figures', tables.figures),
  };
}

const some = <T extends Json>(name: string, list: readonly T[]): JsonMap => (list.length ? { [name]: list } : {});
