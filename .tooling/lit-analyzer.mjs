// Runs lit-analyzer: whether the tags, attributes, properties, events and slots in templates exist, and take what they are given.
import { relative, resolve } from 'node:path';
import { DefaultLitAnalyzerContext, LitAnalyzer } from 'lit-analyzer';
import { makeConfig } from 'lit-analyzer/lib/analyze/lit-analyzer-config.js';
import ts from 'typescript';

/** What `--strict` asks for, but what the tool is too old to know. */
const config = makeConfig({
  strict: true,
  // It knows the CSS of 2020: no container queries, no nesting.
  rules: { 'no-invalid-css': 'off' },
  // It knows the HTML of 2020.
  globalAttributes: ['popover', 'popovertarget'],
  // As deep as a package imports its own modules.
  maxNodeModuleImportDepth: 9,
});

/** A program in which `nothing` has no type of its own: the analyzer does not know that Lit then leaves the attribute out. */
function withoutNothing(program) {
  const checker = program.getTypeChecker();
  const isNothing = ({ flags, symbol }) => flags & ts.TypeFlags.UniqueESSymbol && symbol?.name === 'nothing';
  const getTypeAtLocation = (node) => {
    const type = checker.getTypeAtLocation(node);
    const rest = type.isUnion() ? type.types.filter((each) => !isNothing(each)) : [];
    return rest.length && rest.length < type.types.length ? checker.getUnionType(rest) : type;
  };
  const own = Object.create(checker, { getTypeAtLocation: { value: getTypeAtLocation } });
  return Object.create(program, { getTypeChecker: { value: () => own } });
}

/** What is wrong in the templates of some files of a folder, a line for each problem. */
export function analyze(files, folder = process.cwd(), options = {}) {
  const tsconfig = ts.readConfigFile(resolve('tsconfig.json'), ts.sys.readFile).config;
  const { options: ours } = ts.parseJsonConfigFileContent(tsconfig, ts.sys, process.cwd());
  const paths = files.map((path) => resolve(folder, path));
  const program = withoutNothing(ts.createProgram(paths, { ...ours, ...options }));
  const context = new DefaultLitAnalyzerContext({ ts, getProgram: () => program });
  context.updateConfig(config);
  const analyzer = new LitAnalyzer(context);
  return paths.flatMap((path) => {
    const file = program.getSourceFile(path);
    return analyzer.getDiagnosticsInFile(file).map(({ location, message, source }) => {
      const { line } = file.getLineAndCharacterOfPosition(location.start);
      return `${relative(folder, path)}:${line + 1} ${message} (${source})`;
    });
  });
}

if (process.argv[1]?.endsWith('lit-analyzer.mjs')) {
  const problems = analyze(ts.sys.readDirectory('src', ['.ts']));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length ? 1 : 0;
}
