import { searchedKinds } from './kinds.ts'

/** Words around every page: the masthead, the breadcrumb, the foot. */
export const frameWords = {
  tagline: 'News analysis that is honest about words',
  skip: 'Skip to the text',
  mainNavigation: 'Site',
  searchLabel: `Search ${searchedKinds()} by their words`,
  search: 'Search',
  menu: 'Menu',
  breadcrumb: 'Breadcrumb',
  frontPage: 'Front page',
  footNavigation: 'About',
  reportMistake: 'Report a mistake',
  reportSubject: (site: string) => `A mistake on ${site}`,
  noContact: 'No contact for mistakes',
  colours: 'Colours',
  themes: { device: 'same as this device', light: 'light', dark: 'dark' },
  noneYet: 'None yet.',
  onThisPage: 'On this page',
} as const
