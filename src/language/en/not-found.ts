/** Words of the page for addresses that do not exist. */
export const notFoundWords = {
  title: 'Page not found',
  description: 'There is no page at this address.',
  about:
    'Addresses on this site are meant to last. If a link on this site brought you here, please [report the mistake](how-it-works/#mistakes); if you typed the address, check it for a typing error.',
  didYouMean: 'Did you mean',
  whereNext: 'Where to go next',
  waysOn: 'Start at [the front page](), [search](search/), or look through the lists: ',
} as const
