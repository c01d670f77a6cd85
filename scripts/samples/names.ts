/** Splits a name as the generator of the clients does: `createReal3DTask` into create, Real3, D, and Task. */
const wordsOf = (name: string) =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)

const capitalized = (word: string) => word[0]!.toUpperCase() + word.slice(1).toLowerCase()

/** `task_name` as `TaskName`. */
export const pascal = (name: string) => wordsOf(name).map(capitalized).join('')

/** `task_name` as `taskName`. */
export const camel = (name: string) => pascal(name).replace(/^./, (first) => first.toLowerCase())

/** `taskName` as `task_name`. */
export const snake = (name: string) => wordsOf(name).join('_').toLowerCase()

/** `taskName` as `TASK_NAME`. */
export const screaming = (name: string) => snake(name).toUpperCase()
