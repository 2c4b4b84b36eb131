import { parseSync } from 'vite';

/** A node of a syntax tree, as the parser of the build gives it. */
export interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The tree of a TypeScript or TSX file; throws when it cannot be parsed. */
export function parse(path: string, text: string): SyntaxNode {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path} cannot be parsed: ${error.message}`);
  if (!isNode(program)) throw new Error(`${path} has no syntax tree`);
  return program;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Calls `visit` for a node and everything in it, in the order of the text. Returning false leaves out what is inside. */
export function walk(value: unknown, visit: (node: SyntaxNode) => boolean | undefined): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
  } else if (isNode(value)) {
    if (visit(value) === false) return;
    for (const child of Object.values(value)) if (typeof child === 'object') walk(child, visit);
  }
}

/** The text of a string literal, or of a template without gaps; null for everything else. */
export function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateLiteral') return null;
  const pieces = templatePieces(node);
  return pieces.length === 1 ? (pieces[0] ?? null) : null;
}

/** The fixed pieces of a template literal, between which its gaps lie. */
export function templatePieces(node: SyntaxNode): readonly string[] {
  const quasis = Array.isArray(node.quasis) ? node.quasis : [];
  // A tagged template may hold an escape that means nothing by itself; then there is only what was written.
  return quasis.map(({ value }: { readonly value: { readonly cooked: string | null; readonly raw: string } }) =>
    value.cooked === null ? value.raw : value.cooked,
  );
}

/** The name of an identifier, plain or in JSX; null for everything else. */
export function nameOf(node: unknown): string | null {
  if (!isNode(node) || (node.type !== 'Identifier' && node.type !== 'JSXIdentifier')) return null;
  return typeof node.name === 'string' ? node.name : null;
}
