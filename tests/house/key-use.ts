import type { Finding, SourceFile, TextFile } from './source-file.ts';
import { isNode, nameOf, type SyntaxNode, templatePieces, textOf, walk } from './syntax.ts';

/** Keys that `i18n.t` is called with and that no locale file has. */
export function unknownKeys(files: readonly SourceFile[], keys: ReadonlySet<string>): Finding[] {
  return files.flatMap(({ path, program }) => {
    const found: Finding[] = [];
    walk(program, (node) => {
      if (!isMessageCall(node)) return undefined;
      const [key] = Array.isArray(node.arguments) ? node.arguments : [];
      for (const wanted of wantedKeys(key)) {
        if (![...keys].some((one) => wanted.test(one))) {
          found.push({ file: path, reason: `asks for a message that is not there: ${wanted.source}` });
        }
      }
      return undefined;
    });
    return found;
  });
}

/** Keys that stand in no source file and not in the manifest. */
export function unusedKeys(files: readonly SourceFile[], manifest: TextFile, keys: ReadonlySet<string>): string[] {
  const texts = new Set<string>([...manifest.text.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key));
  const patterns: RegExp[] = [];
  for (const { program } of files) {
    walk(program, (node) => {
      const text = textOf(node);
      if (text !== null) texts.add(text);
      else if (node.type === 'TemplateLiteral') patterns.push(templatePattern(node));
      return undefined;
    });
  }
  return [...keys].filter((key) => !texts.has(key) && !patterns.some((pattern) => pattern.test(key)));
}

function isMessageCall(node: SyntaxNode): boolean {
  const callee = node.type === 'CallExpression' ? node.callee : null;
  return isNode(callee) && nameOf(callee.object) === 'i18n' && nameOf(callee.property) === 't';
}

/** The keys an expression can be, as far as it is written out; what is only a variable is left to the type checker. */
function wantedKeys(key: unknown): RegExp[] {
  if (!isNode(key)) return [];
  const text = textOf(key);
  if (text !== null) return [new RegExp(`^${RegExp.escape(text)}$`)];
  if (key.type === 'TemplateLiteral') return [templatePattern(key)];
  if (key.type === 'ConditionalExpression') return [...wantedKeys(key.consequent), ...wantedKeys(key.alternate)];
  if (key.type === 'LogicalExpression') return [...wantedKeys(key.left), ...wantedKeys(key.right)];
  return [];
}

/** A template that is all gap says nothing about the key and matches nothing. */
function templatePattern(node: SyntaxNode): RegExp {
  const pieces = templatePieces(node);
  if (pieces.every((piece) => !piece.includes('.'))) return /(?!)/;
  return new RegExp(`^${pieces.map((piece) => RegExp.escape(piece)).join('[A-Za-z0-9_]+')}$`);
}
