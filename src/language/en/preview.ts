/** Words of the previews in an article. */
export const previewWords = {
  labelOf: (title: string) => `Preview${title ? `: ${title}` : ''}`,
  close: 'Close',
  goToNote: 'Go to the note',
  button: 'preview',
  of: (target: string) => `Preview of ${target}`,
} as const
