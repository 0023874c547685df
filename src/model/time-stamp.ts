/** The forms of time stamps in sources, as parts of regular expressions: `14:10`, `0:14:10.5`, and from one to another. */
export const clock = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`
export const clockRange = String.raw`${clock}(?:\s*(?:-->|->|→|[-–—]|to)\s*${clock})?`
