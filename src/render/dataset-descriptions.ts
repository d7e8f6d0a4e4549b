import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface Description {
  readonly description: string;
  readonly examples?: readonly unknown[];
}

/** What takes kinds of values; the others take readers. */
const MADE_OF_KINDS = /^(alone|object|list|listById|listOnce|optionalList|record|short|optional|placedId|upTo)$/;

/**
 * What each property of a dataset is, by its path (`timelines.*.events[].date`): the comments of the schema's source, which
 * visitors do not load. Only the build reads them.
 */
export function readDescriptions(file: string): ReadonlyMap<string, Description> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const named = new Map<string, ts.VariableDeclaration>();
  for (const statement of source.statements)
    if (ts.isVariableStatement(statement))
      for (const declared of statement.declarationList.declarations) named.set(declared.name.getText(), declared);

  const found = new Map<string, Description>();
  const note = (node: ts.Node, path: string) => {
    const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
    if (!comment || found.has(path)) return;
    const description = (ts.getTextOfJSDocComment(comment.comment) ?? '').replace(/\s+/g, ' ').trim();
    const examples = (comment.tags ?? [])
      .filter(({ tagName }) => tagName.text === 'example')
      .map(({ comment }) => JSON.parse(ts.getTextOfJSDocComment(comment)!) as unknown);
    found.set(path, { description, ...(examples.length && { examples }) });
  };
  /** Follows a kind to what it is made of. */
  const walk = (node: ts.Node, path: string): void => {
    if (ts.isSatisfiesExpression(node)) walk(node.expression, path);
    else if (ts.isIdentifier(node)) {
      const declared = named.get(node.text);
      if (!declared?.initializer) return;
      note(declared.parent.parent, path);
      walk(declared.initializer, path);
    } else if (ts.isCallExpression(node)) {
      const kind = node.expression.getText();
      const inside = /^(list|optionalList)/.test(kind) ? `${path}[]` : kind === 'record' ? `${path}.*` : path;
      if (MADE_OF_KINDS.test(kind)) for (const argument of node.arguments) walk(argument, inside);
    } else if (ts.isObjectLiteralExpression(node))
      for (const property of node.properties) {
        // What a kind is read by is no property of the dataset.
        if (!property.name) return;
        const at = path ? `${path}.${property.name.getText()}` : property.name.getText();
        note(property, at);
        if (ts.isPropertyAssignment(property)) walk(property.initializer, at);
        else if (ts.isShorthandPropertyAssignment(property)) walk(property.name, at);
      }
  };
  walk(named.get('parts')!.initializer!, '');
  return found;
}
