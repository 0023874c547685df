import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '..')
const markup = globSync('**/*.astro', { cwd: src })
/** The modules that produce what readers see. `inline-scripts.ts` holds scripts as strings. */
const modules = ['client', 'comparison', 'components', 'exports', 'layouts', 'pages', 'search', 'views']
  .flatMap((room) => globSync(`${room}/**/*.ts`, { cwd: src }))
  .filter((file) => !/\.test\.ts$|inline-scripts\.ts$/.test(file))

/** Attributes that readers see or hear. */
const visible = ['title', 'aria-label', 'alt', 'placeholder', 'label', 'about', 'description', 'name', 'content', 'text']

/** Words that are not the interface's, each with the reason. */
const exceptions: Record<string, string> = {
  'width=device-width': 'for browsers',
  'light dark': 'for browsers',
  viewport: 'for browsers',
  'Not in the search index': 'for developers',
  'the files': 'for developers',
  Escape: 'the name of a key of the keyboard',
  description: 'the name of a meta element',
  author: 'the name of a meta element',
  'color-scheme': 'the name of a meta element',
  theme: 'the name of a form field',
  show: 'the name of a form field',
  by: 'the name of a form field',
  q: 'the name of a form field',
  script: 'the name of a slot',
  head: 'the name of a slot',
  'also written': 'a key of a person’s file',
  'reports on': 'a key of a source’s file',
  'spoken by': 'a key of a source’s file',
  'news of': 'a key of an article’s file',
  'supported by': 'the name of a field',
  'in tension with': 'the name of a field',
  'not said': 'a value of a field',
  'this article': 'a value of a field',
}

/** The words between tags, in attributes that readers see, and in strings that are put between tags, of an Astro file without its scripts; and several words in a string of its front matter. */
function wordsInMarkup(text: string): string[] {
  const [all = '', frontMatter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? []
  const markup = text
    .slice(all.length)
    .replace(/<!doctype html>/i, '')
    .replace(/<script>[\s\S]*?<\/script>/g, '')
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) found.push(node.text)
    else if (ts.isJsxAttribute(node)) {
      const { initializer } = node
      if (initializer && ts.isStringLiteral(initializer) && visible.includes(node.name.getText())) found.push(initializer.text)
      // The result of an expression is looked at only where readers see it.
      else if (initializer && ts.isJsxExpression(initializer) && visible.includes(node.name.getText())) visit(initializer)
      return
    } else if (isComparison(node)) return
    else if (ts.isElementAccessExpression(node) || ts.isCallExpression(node)) {
      visit(node.expression)
      // A function that lists or chooses markup holds words; an argument alone is not words.
      if (ts.isCallExpression(node)) for (const argument of node.arguments) if (ts.isArrowFunction(argument)) visit(argument)
      return
    } else if (isString(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('markup.tsx', `<>${markup}</>`, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  const visitFrontMatter = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && node.text.includes(' ')) found.push(node.text)
    ts.forEachChild(node, visitFrontMatter)
  }
  visitFrontMatter(ts.createSourceFile('front-matter.ts', frontMatter, ts.ScriptTarget.Latest, true))
  return found.map((words) => words.trim()).filter((words) => /\p{L}/u.test(words) && !(words in exceptions))
}

/** The strings of a module that read like words for readers, but for names of modules and reasons of errors; and the codes that its types list. */
function wordsInModule(text: string): { words: string[]; codes: string[] } {
  const words: string[] = []
  const codes: string[] = []
  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || isReason(node) || isComparison(node)) return
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) codes.push(node.literal.text)
    else if (isString(node) && !(node.text in exceptions) && isForReaders(node)) words.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true))
  return { words, codes }
}

/** Whether a node is a string or a stretch of one. */
function isString(node: ts.Node): node is ts.LiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
}

/** Whether a node compares two values, or looks for a key. */
function isComparison(node: ts.Node): boolean {
  return ts.isBinaryExpression(node) && /^(?:[!=]==|in)$/.test(node.operatorToken.getText())
}

/** Whether a node is the reason of an error, which goes to the console. */
function isReason(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Error'
  if (ts.isCallExpression(node)) return node.expression.getText() === 'fail'
  return ts.isPropertyAssignment(node) && node.name.getText() === 'failure'
}

/** Whether a string has two words beside each other, begins like a sentence, or joins what it is between; selectors, HTML and names of keys do not. */
function isForReaders(node: ts.LiteralLikeNode): boolean {
  const { text } = node
  if (/[.#[\]<>]\S|:\w|^@|; charset=/.test(text)) return false
  return (
    /\p{L}{2,}[,;]?\s+\p{L}{2,}/u.test(text) || /^\p{Lu}\p{Ll}/u.test(text) || (ts.isTemplateMiddle(node) && /^,? \p{L}+ $/u.test(text))
  )
}

test.each(markup)('%s holds no words of the interface', (file) => {
  expect(wordsInMarkup(readFileSync(join(src, file), 'utf8'))).toEqual([])
})

const read = modules.map((file) => ({ file, ...wordsInModule(readFileSync(join(src, file), 'utf8')) }))
const codes = new Set(read.flatMap((module) => module.codes))

test.each(read)('$file holds no words of the interface', ({ words }) => {
  expect(words.filter((string) => !codes.has(string))).toEqual([])
})

test.each([
  '<p>None yet.</p>',
  '<nav aria-label="Site" />',
  "{list.length === 0 ? 'None yet.' : list}",
  "<p>{count > 0 && count + ' quotes'}</p>",
  '{list.map((one) => <li>By {one}</li>)}',
  "---\nconst none = 'None yet.'\n---\n<p>{none}</p>",
])('words in %s are noticed', (markup) => expect(wordsInMarkup(markup)).toHaveLength(1))

test('words for readers are distinguished from selectors, HTML, codes and reasons of errors', () => {
  const { words, codes } = wordsInModule(`
    let size: 'too short' = 'too short'
    if (button.textContent !== 'Close it') throw new Error('There is no button')
    document.querySelector('.text a.marker')
    const html = \`<p>\${text}</p>\`
    button.ariaLabel = \`Copy link to \${name}\`
    title.textContent = \`\${first} and \${second}\`
    status.textContent = 'Link copied'`)
  expect(words.filter((string) => !codes.includes(string))).toEqual(['Copy link to ', ' and ', 'Link copied'])
})
