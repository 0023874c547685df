/** A number with what is counted: `1 quote`, `3 quotes`, `2 conditions set`. Empty for none. */
export function howMany(count: number, noun: string, what = ''): string {
  return count ? `${count} ${noun}${count === 1 ? '' : 's'} ${what}`.trim() : ''
}
