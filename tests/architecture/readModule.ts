import { parseSync } from 'vite';

export interface Import {
  /** As it is written; null where it is computed, so that nobody can tell what is loaded. */
  readonly target: string | null;
  /** Erased by the compiler: `import type`, `export type … from`, `import('…')` in a type. */
  readonly typeOnly: boolean;
}

export interface Module {
  readonly imports: readonly Import[];
  /** Names that the code uses: `localStorage`, `Math.random`, `new Date`, `Date()`. Comments and copy do not count. */
  readonly uses: ReadonlySet<string>;
  /** First syntax error, in the parser's words. */
  readonly error: string | undefined;
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

/** What a source file imports, in any way that loads or names another file, and which names it uses. */
export function readModule(path: string, text: string): Module {
  const { program, errors } = parseSync(path, text);
  const imports: Import[] = [];
  const uses = new Set<string>();
  walk(program, (node) => {
    const found = importOf(node);
    if (found) imports.push(found);
    for (const name of namesIn(node)) uses.add(name);
  });
  return { imports, uses, error: errors.find(({ severity }) => severity === 'Error')?.message };
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit);
  else if (isNode(value)) {
    visit(value);
    for (const child of Object.values(value)) walk(child, visit);
  }
}

function importOf(node: Node): Import | null {
  const typeOnly = node['importKind'] === 'type' || node['exportKind'] === 'type';
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return node['source'] ? { target: textOf(node['source']), typeOnly } : null;
    case 'ImportExpression':
      return { target: textOf(node['source']), typeOnly: false };
    case 'TSImportType':
      return { target: textOf(node['source']), typeOnly: true };
    case 'TSExternalModuleReference':
      return { target: textOf(node['expression']), typeOnly: false };
    case 'CallExpression':
      return callImport(node);
    case 'NewExpression': {
      // The form in which Vite finds workers and assets.
      const [target, base] = argumentsOf(node);
      const beside = nameOf(node['callee']) === 'URL' && base && nameOf(base) === 'url' && isImportMeta(base['object']);
      return beside ? { target: textOf(target), typeOnly: false } : null;
    }
    default:
      return null;
  }
}

function callImport(node: Node): Import | null {
  const callee = node['callee'];
  if (isNode(callee) && callee.type === 'Identifier' && callee['name'] === 'require')
    return { target: textOf(argumentsOf(node)[0]), typeOnly: false };
  const globs = isNode(callee) && isImportMeta(callee['object']) && String(nameOf(callee)).startsWith('glob');
  return globs ? { target: null, typeOnly: false } : null;
}

function namesIn(node: Node): string[] {
  const name = nameOf(node) ?? '';
  switch (node.type) {
    case 'Identifier':
    case 'JSXIdentifier':
      return [name];
    case 'MemberExpression':
      return [name, `${nameOf(node['object'])}.${name}`];
    case 'Property':
      return [textOf(node['key']) ?? ''];
    case 'NewExpression':
      return [`new ${nameOf(node['callee'])}`];
    case 'CallExpression':
      return [`${nameOf(node['callee'])}()`];
    case 'VariableDeclarator': {
      // const { random } = Math
      const pattern = node['id'];
      const properties = isNode(pattern) && pattern.type === 'ObjectPattern' ? pattern['properties'] : [];
      return (properties as Node[]).map(({ key }) => `${nameOf(node['init'])}.${nameOf(key) ?? textOf(key)}`);
    }
    default:
      return [];
  }
}

/** The name of an identifier, or the last name of a member expression. */
function nameOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === 'MemberExpression')
    return value['computed'] ? textOf(value['property']) : nameOf(value['property']);
  return typeof value['name'] === 'string' ? value['name'] : null;
}

/** The text of a string or of a template without gaps. */
function textOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === 'Literal') return typeof value['value'] === 'string' ? value['value'] : null;
  if (value.type !== 'TemplateLiteral' || (value['expressions'] as unknown[]).length > 0) return null;
  const [whole] = value['quasis'] as { value: { cooked: string } }[];
  return whole?.value.cooked ?? null;
}

function argumentsOf(node: Node): Node[] {
  return (node['arguments'] as Node[] | undefined) ?? [];
}

function isImportMeta(value: unknown): boolean {
  return isNode(value) && value.type === 'MetaProperty';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
