import type { Finding, SourceFile } from './source-file.ts';
import { nameOf, type SyntaxNode, textOf, walk } from './syntax.ts';

/** Ways from a text, a decimal or a fraction to a float. `Number.isInteger` and its like only look. */
const CONVERSIONS = new Set(['parseFloat', 'parseInt', 'toNumber']);
const EXACT = 'src/domain/points/';

/** Places in the room of points where an amount could become a float: there only counts and days may be numbers. */
export function floats(file: SourceFile): Finding[] {
  if (!file.path.startsWith(EXACT)) return [];
  const found: Finding[] = [];
  walk(file.program, (node) => {
    const reason = objectionTo(node);
    if (reason !== null) found.push({ file: file.path, reason });
    return undefined;
  });
  return found;
}

function objectionTo(node: SyntaxNode): string | null {
  if (node.type === 'Literal' && typeof node.value === 'number' && !Number.isInteger(node.value)) {
    return `holds the float ${node.value}`;
  }
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    if (nameOf(node.callee) === 'Number') return 'makes a number with Number()';
  }
  if (node.type === 'UnaryExpression' && node.operator === '+') return 'makes a number with +';
  if (node.type === 'MemberExpression' && nameOf(node.object) === 'Math') return 'reckons with Math';
  const name = node.type === 'MemberExpression' && node.computed === true ? textOf(node.property) : nameOf(node);
  return name !== null && CONVERSIONS.has(name) ? `uses ${name}` : null;
}
