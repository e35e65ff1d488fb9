const folders = ['src', 'tests', 'scripts', 'docs', 'public', '.ci'];
const fileEndings = /\.(ts|tsx|mjs|json|md|html|css|yml)$/;

/**
 * What a markdown text names and the repository does not have: targets of links, headings linked to, and in code every
 * path that starts in a folder of the repository. Examples of a reader's own files (`mine.remit.json`) are let through.
 */
export function missingPaths(markdown: string, exists: (path: string) => boolean): string[] {
  const blocks = markdown.match(/^(```|~~~)[\s\S]*?^\1/gm) ?? [];
  const prose = blocks.reduce((text, block) => text.replace(block, ''), markdown);
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  const withoutCode = prose.replace(/`[^`\n]*`/g, '');
  const links = [...withoutCode.matchAll(/\]\(<?([^)\s>]+)|(?:src|href)="([^"]+)"/g)].map(([, a, b]) => a ?? b ?? '');
  const anchors = new Set([...prose.matchAll(/^#+\s+(.+)$/gm)].map(([, title = '']) => `#${anchorOf(title)}`));
  const missing = [
    ...links.filter((link) => link.startsWith('#') && !anchors.has(link)),
    ...links.filter((link) => !/^(#|[a-z]+:)/i.test(link) && !exists(plain(link))),
    ...spans.flatMap(words).filter((word) => (inRepository(word) || isRootFile(word)) && !exists(plain(word))),
    ...blocks.flatMap(words).filter((word) => inRepository(word) && !exists(plain(word))),
  ];
  return [...new Set(missing)];
}

/** Globs and placeholders are no paths. */
function words(code: string): string[] {
  return code.split(/[\s"'(),;|=]+/).filter((word) => word !== '' && !/[*<>{}$…[\]]|\.remit\.json$/.test(word));
}

function inRepository(word: string): boolean {
  const [first = '', ...rest] = plain(word).split('/');
  return rest.length > 0 && folders.includes(first);
}

function isRootFile(word: string): boolean {
  return fileEndings.test(plain(word)) && !plain(word).includes('/');
}

/** Without `./`, an anchor, a line number, or the full stop of the sentence. */
function plain(path: string): string {
  return path.replace(/^\.\//, '').replace(/[#?].*$|:\d+$|[.:]$/, '');
}

/** As code hosts make them: lower case, words by hyphens, no other marks. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}
