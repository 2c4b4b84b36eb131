import type { Finding, SourceFile, TextFile } from './source-file.ts';
import { isNode, nameOf, type SyntaxNode, textOf, walk } from './syntax.ts';

/** Globals and methods that talk to the network, run text as code, or build a page from text. */
const FORBIDDEN = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'RTCPeerConnection'],
  ...['sendBeacon', 'importScripts', 'eval', 'Function', 'dangerouslySetInnerHTML'],
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe', 'parseHTMLUnsafe'],
]);
/** Attributes whose address the browser fetches by itself. A link's `href` is followed by a person. */
const FETCHING = new Set(['src', 'srcSet', 'srcset', 'poster', 'data', 'action', 'formAction', 'background']);
const WEB = /^\s*(https?:)?\/\//i;

/** Code that could reach the network or run text. The CSP refuses it too; this says where it stands. */
export function wires({ path, program }: SourceFile): Finding[] {
  const found: Finding[] = [];
  const object = (reason: string) => found.push({ file: path, reason });
  walk(program, (node) => {
    // Types vanish: `typeof fetch` reaches nothing.
    if (node.type.startsWith('TS') && /Type|Interface/.test(node.type)) return false;
    const name = usedName(node);
    if (name !== null && FORBIDDEN.has(name)) object(`uses ${name}`);
    if (node.type === 'ImportExpression' && textOf(node.source) === null) object('imports a path made at run time');
    if (node.type === 'JSXAttribute' && FETCHING.has(nameOf(node.name) ?? '') && WEB.test(addressOf(node) ?? '')) {
      object(`fetches ${addressOf(node)}`);
    }
    return undefined;
  });
  return found;
}

/** Every name that is written, whatever it names: a thing of ours that is called `fetch` misleads its reader anyway. */
function usedName(node: SyntaxNode): string | null {
  if (node.type === 'MemberExpression' && node.computed === true) return textOf(node.property);
  return nameOf(node);
}

function addressOf(attribute: SyntaxNode): string | null {
  const value = attribute.value;
  return isNode(value) && value.type === 'JSXExpressionContainer' ? textOf(value.expression) : textOf(value);
}

const STYLE_FETCH = /(?:url\(|@import)\s*["']?\s*(?:https?:)?\/\//i;
const PAGE_FETCH =
  /<(?:script|link|img|iframe|source|object|embed)\b[^>]{0,500}\s(?:src|href|data)\s*=\s*["']?(?:https?:)?\/\//i;

/** Style sheets and pages that fetch something from the web. */
export function fetchedByMarkup({ path, text }: TextFile): Finding[] {
  const pattern = path.endsWith('.css') ? STYLE_FETCH : PAGE_FETCH;
  const match = pattern.exec(text);
  return match === null ? [] : [{ file: path, reason: `fetches from the web: ${match[0]}` }];
}
