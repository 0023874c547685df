/** Names of tables and code in a text. */
export const scrollableWords = {
  table: 'Table',
  tableOf: (columns: string) => `Table: ${columns}`,
  code: 'Code',
} as const
