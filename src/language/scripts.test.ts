import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '..')
// `inline-scripts.ts` holds scripts as strings.
const files = ['client', 'search/browser', 'search/quote-check']
  .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: src }))
  .filter((file) => !/\.test\.ts$|inline-scripts\.ts$/.test(file))

/** The strings of a module that readers might see, but for names of modules and reasons of errors; and the codes that its types list. */
function stringsIn(text: string): { strings: string[]; codes: string[] } {
  const strings: string[] = []
  const codes: string[] = []
  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || isReason(node)) return
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return void codes.push(node.literal.text)
    const isCompared = node.parent && ts.isBinaryExpression(node.parent) && isComparison(node.parent.operatorToken.kind)
    const isString = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
    if (isString && !isCompared) strings.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('script.ts', text, ts.ScriptTarget.Latest, true))
  return { strings, codes }
}

/** Whether a node is why something failed, which goes to the console. */
function isReason(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Error'
  if (ts.isCallExpression(node)) return node.expression.getText() === 'fail'
  return ts.isPropertyAssignment(node) && node.name.getText() === 'failure'
}

function isComparison(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken
}

/** Whether a string reads like words for readers: it has two words beside each other, or begins like a sentence; selectors and names of keys do not. */
function isForReaders(string: string): boolean {
  if (/[.#[\]>]\S|:\w/.test(string) || string === 'Escape') return false
  return /\p{L}{2,}[,;]?\s+\p{L}{2,}/u.test(string) || /^\p{Lu}\p{Ll}/u.test(string)
}

test('words for readers are distinguished from selectors, codes and reasons of errors', () => {
  const { strings, codes } = stringsIn(`
    let size: 'too short' = 'too short'
    if (button.textContent !== 'Close it') throw new Error('There is no button')
    document.querySelector('.text a.marker')
    button.ariaLabel = \`Copy link to \${name}\`
    status.textContent = 'Link copied'`)
  expect(strings.filter((string) => isForReaders(string) && !codes.includes(string))).toEqual(['Copy link to ', 'Link copied'])
})

const modules = files.map((file) => ({ file, ...stringsIn(readFileSync(join(src, file), 'utf8')) }))
const codes = new Set(modules.flatMap((module) => module.codes))

test.each(modules)('the words of $file are in the language module', ({ strings }) => {
  expect(strings.filter((string) => isForReaders(string) && !codes.has(string))).toEqual([])
})
