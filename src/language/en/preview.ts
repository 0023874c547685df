/** Words of the previews in an article. */
export const previewWords = {
  label: 'Preview',
  close: 'Close',
  goToNote: 'Go to the note',
  button: 'preview',
  of: (target: string) => `Preview of ${target}`,
} as const
