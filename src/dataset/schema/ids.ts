import { list, type GivenAs, type Kind, type ListKind, type ObjectKind, type ReadAs, type Shape } from './kinds.js';

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

/** `3` for the third item, unless another has chosen that. */
function freeId(index: number, taken: ReadonlySet<string>): string {
  let id = String(index + 1);
  while (taken.has(id)) id += '-';
  return id;
}
