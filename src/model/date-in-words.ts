const british = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A date or moment as readers are told it: `2026-11-23T09:00:00Z` → `23 November 2026`. The day is the one that the editor wrote, whatever its zone. */
export function dateInWords(iso: string): string {
  return british.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))
}

const britishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A month as readers are told it: `2026-11` → `November 2026`. */
export function monthInWords(month: string): string {
  return britishMonth.format(new Date(`${month}-01T00:00:00Z`))
}
