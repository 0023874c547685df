/** Names of the links to parts of the page. */
export const permalinkWords = {
  paragraph: 'Link to this paragraph',
  to: (place: string) => `Link to ${place}`,
} as const
