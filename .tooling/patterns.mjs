/** Whether a path is one of a pattern, in which `*` stands for a part without slashes. */
export const matches = (path, pattern) =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(path);
