/** A content folder that lies nowhere: files by their path below `content/`, read as those of a folder are. */
export function contentInMemory(files: Record<string, string>) {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }))
  const inFolder = (folder: string) => all.filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith('.md'))
  return {
    articles: inFolder('articles'),
    people: inFolder('people'),
    sources: inFolder('sources'),
    provenance: inFolder('received'),
    received: new Map(
      all.filter(({ path }) => path.startsWith('received/') && path.endsWith('.txt')).map(({ path, text }) => [path, text]),
    ),
    strays: [],
    ledger: files['ledger.json'],
    moved: files['moved.yaml'],
    hasPublicFile: () => true,
  }
}
