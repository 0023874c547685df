import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '..')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.astro'))

/** Attributes that readers see or hear. */
const visible = ['title', 'aria-label', 'alt', 'placeholder', 'label', 'about', 'description', 'name', 'content', 'text']

/** Words that are not the interface's, each with the reason. */
const exceptions: Record<string, string> = {
  'width=device-width': 'for browsers',
  'light dark': 'for browsers',
  viewport: 'for browsers',
  description: 'the name of a meta element',
  'color-scheme': 'the name of a meta element',
  theme: 'the name of a form field',
  show: 'the name of a form field',
  by: 'the name of a form field',
  q: 'the name of a form field',
  script: 'the name of a slot',
  head: 'the name of a slot',
  'also written': 'a key of a person’s file',
}

/** The words between tags, in attributes that readers see, and in strings that are put between tags, of an Astro file without its scripts; and several words in a string of its front matter. */
function wordsOf(text: string): string[] {
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
      // What an expression gives is looked at only where readers see it.
      else if (initializer && ts.isJsxExpression(initializer) && visible.includes(node.name.getText())) visit(initializer)
      return
    } else if (ts.isBinaryExpression(node) && /^(?:[!=]==|in)$/.test(node.operatorToken.getText())) return
    else if (ts.isElementAccessExpression(node) || ts.isCallExpression(node)) {
      visit(node.expression)
      // A function that lists or chooses markup holds words; an argument alone is no word.
      if (ts.isCallExpression(node)) for (const argument of node.arguments) if (ts.isArrowFunction(argument)) visit(argument)
      return
    } else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node)) found.push(node.text)
    else if (ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text)
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

test.each(files)('%s holds no words of the interface', (path) => {
  expect(wordsOf(readFileSync(join(src, path.split(sep).join('/')), 'utf8'))).toEqual([])
})

test.each([
  '<p>None yet.</p>',
  '<nav aria-label="Site" />',
  "{list.length === 0 ? 'None yet.' : list}",
  "<p>{count > 0 && count + ' quotes'}</p>",
  '{list.map((one) => <li>By {one}</li>)}',
  "---\nconst none = 'None yet.'\n---\n<p>{none}</p>",
])('words in %s are noticed', (markup) => expect(wordsOf(markup)).toHaveLength(1))
