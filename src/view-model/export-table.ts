// What a view shows, as a table that can leave the app: the rows and columns that a reader sees, in the order seen.

/** A cell as a machine reads it: numbers stay numbers, what is not said stays undefined. */
export type ExportCell = string | number | boolean | undefined

export type ExportTable = {
  /** Names the file: `statements`, `positions`. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly ExportCell[])[]
}
