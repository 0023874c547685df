import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const src = import.meta.dirname
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll(sep, '/'))
  .filter((path) => /\.(ts|astro|css)$/.test(path) && !path.includes('fixtures/'))
const code = files.filter((path) => !path.endsWith('.css')).map((path) => ({ path, source: parse(path) }))

/** The syntax tree of a file. Of an Astro component this has its script and the expressions in its markup, which is read as JSX. */
function parse(path: string): ts.SourceFile {
  const text = readFileSync(join(src, path), 'utf8')
  const script = path.endsWith('.astro') ? text.replace(/^---$/gm, '').replace(/<(style|script)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '') : text
  return ts.createSourceFile(path.replace('.astro', '.tsx'), script, ts.ScriptTarget.Latest)
}

/** Words that once meant report, be, fix, outcome, valid or cache here; each of these has its own plain word now. */
const vague = /^(tells?|tellers?|telling|told|stands?|stood|standing|mend(s|ed|ing)?|fates?|dying|sound|known)$/i

/** Names that may have such a word, with the reason. */
const exceptions: Record<string, string> = {
  fate: 'a field in the format of `content/ledger.json`',
  knownPassages: 'known-item search is a term of information retrieval',
  KnownPassage: 'known-item search is a term of information retrieval',
}

/** Whether one of the words in a name is vague, as in `isKnown` or `fates-of.ts`. */
function isVague(name: string): boolean {
  return !(name in exceptions) && name.split(/(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z]+/).some((word) => vague.test(word))
}

/** `known-passages` as an identifier: `knownPassages`. */
function camelCase(fileName: string): string {
  return fileName.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function identifiersIn(node: ts.Node, found = new Set<string>()): Set<string> {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) found.add(node.text)
  ts.forEachChild(node, (child) => void identifiersIn(child, found))
  return found
}

test('no identifier and no file has a name with a vague word', () => {
  const identifiers = code.flatMap(({ path, source }) => [...identifiersIn(source)].filter(isVague).map((name) => `${path}: ${name}`))
  expect([...identifiers, ...files.filter((path) => isVague(camelCase(basename(path).replace(/\..*/, ''))))]).toEqual([])
})

/** The texts of a file that readers and editors may see: strings, and the words between tags. */
function textsIn(node: ts.Node, found: string[] = []): string[] {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node))
    found.push(node.text)
  ts.forEachChild(node, (child) => void textsIn(child, found))
  return found
}

/** Idioms, and an id that links to the site have. */
const allowedTexts = /\bstand by\b|\bTell (us|whoever)\b|\bknown\b|^standing$/g

test('no text for readers or editors has a vague word', () => {
  const shown = code.filter(({ path }) => !path.endsWith('.test.ts') && !/^(testing|bench)\//.test(path))
  const found = shown.flatMap(({ path, source }) =>
    textsIn(source)
      .filter((text) =>
        text
          .replace(allowedTexts, '')
          .split(/[^\w-]+/)
          .some((word) => vague.test(word)),
      )
      .map((text) => `${path}: ${text}`),
  )
  expect(found).toEqual([])
})

/** Names under which Astro looks for exports of each file in `pages/`, and Vitest of each global set-up. */
const namesOfFrameworks = ['getStaticPaths', 'GET', 'prerender', 'setup']

test('no two modules export the same name', () => {
  const exported = code
    .filter(({ path }) => !path.endsWith('.test.ts'))
    .flatMap(({ path, source }) => exportsOf(source).map((name) => ({ name, path })))
  const twice = [...Map.groupBy(exported, ({ name }) => name).values()].filter((list) => new Set(list.map(({ path }) => path)).size > 1)
  expect(twice.map((list) => list.map(({ name, path }) => `${name} in ${path}`))).toEqual([])
})

/** The names that a module declares and exports, without those that it re-exports. */
function exportsOf(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
    const declared = ts.isVariableStatement(statement)
      ? [...statement.declarationList.declarations]
      : [statement as ts.DeclarationStatement]
    return declared.flatMap(({ name }) => (name && ts.isIdentifier(name) && !namesOfFrameworks.includes(name.text) ? name.text : []))
  })
}
