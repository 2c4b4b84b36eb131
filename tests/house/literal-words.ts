import type { Finding, SourceFile } from './source-file.ts';
import { isNode, nameOf, type SyntaxNode, templatePieces, textOf, walk } from './syntax.ts';

/** Attributes whose text is read by a person. */
const READ = new Set([
  ...['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description'],
  ...['aria-roledescription', 'aria-valuetext', 'aria-placeholder'],
]);
const WORD = /\p{L}/u;

/** Words that stand in the code of a component instead of in the locale files. */
export function literalWords({ path, program }: SourceFile): Finding[] {
  const found: Finding[] = [];
  const object = (where: string, words: readonly string[]) => {
    for (const word of words) found.push({ file: path, reason: `says "${word.trim()}" ${where}` });
  };
  walk(program, (node) => {
    if (node.type === 'JSXAttribute') {
      const name = nameOf(node.name) ?? '';
      if (READ.has(name)) object(`in ${name}`, wordsIn(node.value));
    } else if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      const children = Array.isArray(node.children) ? node.children : [];
      for (const child of children) object('as text', isChildText(child) ? wordsIn(child) : []);
    }
    return undefined;
  });
  return found;
}

function isChildText(node: unknown): boolean {
  return isNode(node) && (node.type === 'JSXText' || node.type === 'JSXExpressionContainer');
}

/** The literal texts that an expression can come to and that hold a letter. */
function wordsIn(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'JSXText':
      return onlyWords([typeof node.value === 'string' ? node.value : '']);
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return wordsIn(node.expression);
    case 'ConditionalExpression':
      return [...wordsIn(node.consequent), ...wordsIn(node.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return isChoiceOrSum(node) ? [...wordsIn(node.left), ...wordsIn(node.right)] : [];
    case 'TemplateLiteral':
      return onlyWords(templatePieces(node));
    default:
      return onlyWords([textOf(node) ?? '']);
  }
}

/** `a ?? 'b'` and `a + 'b'` come to their texts; `a === 'b'` only compares with one. */
function isChoiceOrSum(node: SyntaxNode): boolean {
  return node.type === 'LogicalExpression' || node.operator === '+';
}

function onlyWords(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => WORD.test(text));
}
