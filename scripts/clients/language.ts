/** A language for which `npm run clients` generates a client. */
export interface Language {
  /** Name of the generator, for messages. */
  generator: string
  /** Generates the client in an empty folder. */
  make(folder: string): Promise<void>
  /** The command to run next, in the folder of the client and with the mock running. */
  next: string
}
