/** What links to a place in the page are called. */
export const permalinkWords = {
  paragraph: 'Link to this paragraph',
  to: (place: string) => `Link to ${place}`,
} as const
