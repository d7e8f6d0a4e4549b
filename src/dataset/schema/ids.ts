import {
  alone,
  list,
  type GivenAs,
  type Kind,
  type ListKind,
  type ObjectKind,
  type ReadAs,
  type Shape,
} from './kinds.js';

/** An id that may be absent: it is then made from the item's place. */
export const placedId = (id: Kind<string>): Kind<string, string | undefined> => ({ ...id, optional: true });

/** A list whose items have ids, each its own. */
export const listById = <S extends Shape & { readonly id: Kind<string, string | undefined> }>(
  item: ObjectKind<S>,
): ListKind<ReadAs<S>, GivenAs<S>> => {
  const items = list(item);
  return {
    ...items,
    read(given, path, look) {
      const ids = new Set<string>();
      const copy = items.read(given, path, look);
      copy?.forEach((each, index) => {
        const { id } = each as { readonly id?: string };
        if (id && ids.has(id)) look.tell(`${path}[${index}].id`, id, { code: 'unique-id' });
        if (id) ids.add(id);
      });
      return copy?.map((each, index) => ('id' in each ? each : { ...each, id: freeId(index, ids) }));
    },
  };
};

/** A list in which each is named once: what is wrong in it, or named again, is left out alone. */
export const listOnce = <S extends Shape>(
  item: ObjectKind<S>,
  name: keyof ReadAs<S>,
): ListKind<ReadAs<S>, GivenAs<S>> => ({
  ...list(alone(item)),
  read(given, path, look) {
    const named = new Set<unknown>();
    const once: Kind<ReadAs<S>, GivenAs<S>> = {
      read(given, path, look) {
        const copy = item.read(given, path, look);
        const value = copy?.[name];
        if (named.has(value)) look.tell(`${path}.${String(name)}`, value, { code: 'unique-id' });
        if (value !== undefined) named.add(value);
        return copy;
      },
    };
    return list(alone(once)).read(given, path, look);
  },
});

/** `3` for the third item, unless another has chosen that. */
function freeId(index: number, taken: ReadonlySet<string>): string {
  let id = String(index + 1);
  while (taken.has(id)) id += '-';
  return id;
}
