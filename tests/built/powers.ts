import { nameOf, parse, type SyntaxNode, walk } from '../house/syntax.ts';

/** A script of a build. */
export interface Bundle {
  readonly path: string;
  readonly text: string;
}

/** A text that survives minifying and stands in no other library. */
const SIGNATURES = {
  zod: '$ZodType',
  papaparse: 'UndetectableDelimiter',
  'decimal.js-light': '[DecimalError]',
} as const;
type Library = keyof typeof SIGNATURES;

export function signatureOf(library: Library): string {
  return SIGNATURES[library];
}

/** Globals that reach the network or run text as code. A minifier keeps the names of globals and uses them for nothing else. */
const POWERS = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'importScripts'],
  ...['eval', 'Function'],
]);

/** What a library holds and never uses here; the CSP would refuse it besides. */
const EXCUSED: readonly { readonly power: string; readonly library: Library; readonly reason: string }[] = [
  { power: 'Function', library: 'zod', reason: 'probes whether it may compile; told not to, it does not ask' },
  {
    power: 'XMLHttpRequest',
    library: 'papaparse',
    reason: 'downloads what it is given an address of; it is given text',
  },
  {
    power: 'Function',
    library: 'decimal.js-light',
    reason: 'asks it for the global object where there is no `self`; a page has one (the chart brings it)',
  },
];

/** The powers that a script uses, each as `path: name`. */
export function powersIn({ path, text }: Bundle): readonly string[] {
  const found = new Set<string>();
  walk(parse(path, text), (node) => {
    for (const name of usedGlobals(node)) if (POWERS.has(name) && !isExcused(name, text)) found.add(`${path}: ${name}`);
    return undefined;
  });
  return [...found];
}

function isExcused(name: string, text: string): boolean {
  return EXCUSED.some(({ power, library }) => power === name && text.includes(SIGNATURES[library]));
}

/** The names that a node uses as globals: called, made, handed on, or asked of the global object. */
function usedGlobals(node: SyntaxNode): readonly string[] {
  switch (node.type) {
    case 'MemberExpression': {
      const owner = nameOf(node.object);
      const isGlobal = owner === 'globalThis' || owner === 'window' || owner === 'self';
      return isGlobal ? names([node.property]) : names([node.object]);
    }
    case 'Property':
    case 'VariableDeclarator':
      return names([node.type === 'Property' ? node.value : node.init]);
    case 'CallExpression':
    case 'NewExpression':
      return names([node.callee, ...(Array.isArray(node.arguments) ? node.arguments : [])]);
    case 'AssignmentExpression':
    case 'LogicalExpression':
      return names([node.left, node.right]);
    case 'ReturnStatement':
    case 'SpreadElement':
      return names([node.argument]);
    case 'ArrowFunctionExpression':
      return names([node.body]);
    default:
      return [];
  }
}

function names(nodes: readonly unknown[]): readonly string[] {
  return nodes.flatMap((node) => nameOf(node) ?? []);
}
