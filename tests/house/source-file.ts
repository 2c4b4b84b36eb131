import { isNode, parse, type SyntaxNode, textOf, walk } from './syntax.ts';

/** A file of the repository: its path from the root, with forward slashes, and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A TypeScript file as the rules of the house see it. */
export interface SourceFile extends TextFile {
  readonly program: SyntaxNode;
  /** What it imports or exports again, as written; types and dynamic imports too. */
  readonly imports: readonly string[];
  /** Whether nothing of it is left once its types are taken away. */
  readonly onlyTypes: boolean;
}

/** What a rule found: where, and why it is wrong. */
export interface Finding {
  readonly file: string;
  readonly reason: string;
}

const FROM = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression']);

export function isScript(path: string): boolean {
  return /\.tsx?$/.test(path);
}

export function sourceFile({ path, text }: TextFile): SourceFile {
  const program = parse(path, text);
  const imports: string[] = [];
  walk(program, (node) => {
    const source = node.type === 'TSImportType' ? (node.source ?? node.argument) : node.source;
    if (node.type !== 'TSImportType' && !FROM.has(node.type)) return undefined;
    const from = textOf(source);
    if (from !== null) imports.push(from);
    return undefined;
  });
  const body = Array.isArray(program.body) ? program.body : [];
  return { path, text, program, imports, onlyTypes: body.every(isTypeStatement) };
}

function isTypeStatement(node: unknown): boolean {
  if (!isNode(node)) return false;
  switch (node.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return true;
    case 'ImportDeclaration':
      return node.importKind === 'type' || everySpecifierIsType(node, 'importKind');
    case 'ExportAllDeclaration':
      return node.exportKind === 'type';
    case 'ExportNamedDeclaration':
      if (isNode(node.declaration)) return isTypeStatement(node.declaration);
      return node.exportKind === 'type' || everySpecifierIsType(node, 'exportKind');
    default:
      return false;
  }
}

function everySpecifierIsType(node: SyntaxNode, kind: string): boolean {
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers : [];
  return specifiers.length > 0 && specifiers.every((one) => isNode(one) && one[kind] === 'type');
}
