/** A flag, as content systems write it: `inline`, `inline=""`, `inline="true"` are true, `inline="false"` is false. */
export const flag = {
  type: Boolean,
  converter: { fromAttribute: (value: string | null) => value !== null && !/^\s*false\s*$/i.test(value) },
};

/** A number that keeps what can't be read as one, so that the editor can be told of it. */
export const numeric = (attribute: string, absent: number) => ({
  attribute,
  converter: {
    fromAttribute: (value: string | null) => (value ? (Number.isFinite(+value) && +value) || value : absent),
  },
});
