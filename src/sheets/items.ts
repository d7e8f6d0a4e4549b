import { isList, isMap, own, type Json, type JsonMap } from '../document/json.js';
import { fits } from './book.js';
import { folded } from './read-cell.js';
import type { FormName, TableName } from './tables.js';

/** An item, and the row that it stands in. */
export interface Placed {
  readonly item: JsonMap;
  /** As the spreadsheet counts it. */
  readonly row: number;
  /** What the row is told by wherever it is moved: what its cells can't say is kept under it. */
  readonly mark?: string | undefined;
}

/** A dataset laid out: an object for each form, a list of flat items for each table. */
export interface Layout {
  readonly forms: { readonly [name in FormName]?: JsonMap };
  readonly tables: { readonly [name in TableName]: readonly Placed[] };
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

/** A map without the lists in it that have sheets of their own. */
function withoutLists(map: JsonMap, ...names: readonly string[]): JsonMap {
  const laidOut = names.filter((name) => maps(listAt(map, name)).length);
  return laidOut.length ? laidOut.reduce(without, map) : map;
}

/** What is in a list more than once. */
function repeated(list: readonly (Json | undefined)[]): ReadonlySet<Json | undefined> {
  const once = new Set<Json | undefined>();
  return new Set(list.filter((each) => once.has(each) || !once.add(each)));
}

const placed = (items: readonly JsonMap[]): readonly Placed[] =>
  items.map((item, index) => ({ item, row: index + 3, mark: `#${index + 1}` }));

/** What of a dataset stands in which sheet. */
export function layOut(dataset: Json): Layout {
  const members = mapAt(dataset, 'members');
  const governance = mapAt(dataset, 'governance');
  const timelines = Object.entries(mapAt(dataset, 'timelines') ?? {});
  const presentation = isMap(dataset) ? own(dataset, 'presentation') : undefined;
  const paragraphs = isList(presentation) ? presentation : listAt(presentation, 'paragraphs');
  const bodies = placed(maps(listAt(governance, 'bodies')));
  const twice = repeated(bodies.map(({ item }) => item['id']));
  return {
    forms: {
      ...ifThere('members', members && withoutLists(members, 'byCountry')),
      ...ifThere('governance', governance && withoutLists(governance, 'bodies', 'relations')),
      ...ifThere('presentation', isMap(presentation) ? without(presentation, 'paragraphs') : undefined),
      ...ifThere('contact', mapAt(dataset, 'contact')),
      ...ifThere('news', mapAt(dataset, 'news')),
    },
    tables: {
      countries: placed(maps(listAt(members, 'byCountry'))),
      figures: placed(maps(listAt(dataset, 'figures'))),
      areas: placed(maps(listAt(dataset, 'areas'))),
      objectives: placed(maps(listAt(dataset, 'objectives'))),
      bodies: bodies.map((each) => ({ ...each, item: withoutLists(each.item, 'people') })),
      people: placed(
        bodies.flatMap((body): readonly JsonMap[] => {
          const { id } = body.item;
          // It may have none, or that of another.
          const isTold = typeof id === 'string' && fits(id) && !!id.trim() && !twice.has(id);
          return maps(listAt(body.item, 'people')).map((person): JsonMap => ({
            body: (isTold ? id : body.mark)!,
            ...person,
          }));
        }),
      ),
      relations: placed(maps(listAt(governance, 'relations'))),
      timelines: placed(
        timelines.flatMap(([name, timeline]) =>
          isMap(timeline) ? [{ name, ...withoutLists(timeline, 'events') }] : [],
        ),
      ),
      events: placed(
        timelines.flatMap(([name, timeline]) =>
          maps(isList(timeline) ? timeline : listAt(timeline, 'events')).map((event): JsonMap => ({
            timeline: name,
            ...event,
          })),
        ),
      ),
      paragraphs: placed(paragraphs.flatMap((text) => (typeof text === 'string' || isMap(text) ? [{ text }] : []))),
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

/** Finds the body that people are said to be in: by its id, its mark, or its name in any language. The first one that says so. */
export function finderOfBodies(bodies: readonly Placed[]): (person: JsonMap) => Placed | undefined {
  const found = new Map<string, Placed>();
  const add = (said: string, body: Placed) => said && !found.has(said) && found.set(said, body);
  for (const body of bodies) add(nameIn(body.item, 'id'), body);
  for (const body of bodies) add(body.mark ?? '', body);
  for (const body of bodies) {
    const { name } = body.item;
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
  const itemsOf = (name: TableName) => tables[name].map(({ item }) => item);
  const bodyOf = finderOfBodies(tables.bodies);
  const peopleOf = new Map(tables.bodies.map((body): [Placed, JsonMap[]] => [body, []]));
  for (const person of itemsOf('people')) peopleOf.get(bodyOf(person)!)?.push(without(person, 'body'));
  const bodies = tables.bodies.map((body): JsonMap => {
    const people = peopleOf.get(body)!;
    return people.length ? { ...body.item, people } : body.item;
  });
  const events = grouped(itemsOf('events'), 'timeline');
  const headed = grouped(itemsOf('timelines'), 'name');
  const names = [...new Set([...headed.keys(), ...events.keys()])];
  const timelines = names.map((name): [string, Json] => {
    const heads = headed.get(name)?.[0];
    const own = events.get(name);
    return [name, heads ? { ...heads, events: own ?? heads['events'] ?? [] } : own!];
  });
  const paragraphs = itemsOf('paragraphs').map(({ text }) => text ?? '');
  const members = { ...forms.members, ...some('byCountry', itemsOf('countries')) };
  const governance = { ...forms.governance, ...some('bodies', bodies), ...some('relations', itemsOf('relations')) };
  return {
    ...(Object.keys(members).length && { members }),
    ...some('areas', itemsOf('areas')),
    ...some('objectives', itemsOf('objectives')),
    ...(Object.keys(governance).length && { governance }),
    ...(timelines.length && { timelines: Object.fromEntries(timelines) }),
    ...(forms.contact && { contact: forms.contact }),
    ...(forms.news && { news: forms.news }),
    ...(forms.presentation
      ? { presentation: { ...forms.presentation, paragraphs } }
      : some('presentation', paragraphs)),
    ...some('figures', itemsOf('figures')),
  };
}

const some = <T extends Json>(name: string, list: readonly T[]): JsonMap => (list.length ? { [name]: list } : {});
