/** What the console tells the editor during each test of a suite: the array is emptied before each. */
export function warningsOf(): string[] {
  const warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => {
    console.warn = warn;
  });
  return warnings;
}
