import { z } from 'zod'
import { date, language, listOf, words } from './values.ts'

/** A role of somebody, and when they had it. */
const roleSchema = z.strictObject(
  {
    /** Such as `mayor of Nordhamn`. */
    role: words,
    /** First day in the role; absent when none is sourced. */
    from: date.optional(),
    /** Last day in the role; absent when none is sourced. */
    to: date.optional(),
  },
  { error: 'write `role`, and `from` and `to` if they are known' },
)

/** The front matter of a person's or body's file. */
export const personSchema = z.strictObject({
  /** The name as this site writes it. */
  name: words,
  /** Other spellings: search finds them too. */
  'also written': listOf(words).default([]),
  /** Abbreviations: search finds them too, and they are never called a misspelling. */
  short: listOf(words).default([]),
  /** How sources label their words: `CMP`, `THE PRESIDENT`. */
  labels: listOf(words).default([]),
  /** The language of the name, the roles and the text. */
  language: language.default('en'),
  roles: z.array(roleSchema, { error: 'write a list, each entry with `role`' }).default([]),
})

/** A person or body. */
export interface Person extends z.output<typeof personSchema> {
  id: string
  path: string
}

/** The roles of somebody on a day, an ISO date; one without dates applies on any. */
export function rolesOn({ roles }: Pick<Person, 'roles'>, day: string): Person['roles'] {
  return roles.filter(({ from = '', to = '9999' }) => from <= day && day <= to)
}
