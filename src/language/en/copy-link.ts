/** Words of the buttons that copy links. */
export const copyLinkWords = {
  copy: 'Copy link',
  /** The name of the button beside a permalink, from the permalink's own: `Link to the note` → `Copy link to the note`. */
  beside: (permalink: string) => permalink.replace(/^Link/, 'Copy link'),
  /** The name of a permalink that copies itself when it is followed. */
  copiesItself: (permalink: string) => `${permalink}; copies it`,
  copied: 'Link copied',
  notCopied: 'The link could not be copied',
} as const
