// What a dataset knows by name, found in the cells of a table: tables write names where datasets write ids.
import { ByteTable } from './byte-table'
import type { CsvTable } from './csv-table'
import type { LogContext } from './log-context'
import { addTag, type LogRow } from './log-row'

export class CsvNames {
  readonly #actorNames: LogContext['actorNames']
  readonly #placeNames: LogContext['placeNames']
  readonly #actors: ByteTable
  readonly #places: ByteTable
  readonly #actorIds: ReadonlyMap<string, string>
  readonly #placeIds: ReadonlyMap<string, string>

  constructor({ actorNames, placeNames, names }: LogContext) {
    this.#actorNames = actorNames
    this.#placeNames = placeNames
    this.#actors = new ByteTable(actorNames.map(([name]) => name))
    this.#places = new ByteTable(placeNames.map(([name]) => name))
    this.#actorIds = idsByName(actorNames, names.tags)
    this.#placeIds = idsByName(placeNames, names.places)
  }

  /** The actor that a cell names, if the dataset has it. */
  addActor(table: CsvTable, column: number, row: LogRow): void {
    const index = table.nameIn(this.#actors, column)
    if (index >= 0) addTag(row, this.#actorNames[index]?.[1] ?? 0)
  }

  /** Those actors that a cell lists, semicolons between them, which the dataset has. */
  addActors(table: CsvTable, column: number, row: LogRow): void {
    table.namesIn(this.#actors, column, (index) => addTag(row, this.#actorNames[index]?.[1] ?? 0))
  }

  /** The first place that the dataset has, of those that the columns name. */
  setPlace(table: CsvTable, columns: readonly number[], row: LogRow): void {
    if (this.#placeNames.length === 0) return
    for (const column of columns) {
      const index = table.nameIn(this.#places, column)
      if (index < 0) continue
      row.place = 1 + (this.#placeNames[index]?.[1] ?? 0)
      return
    }
  }

  /** Ids of the actors that the names stand for, each once. */
  actorIds(names: readonly string[]): readonly string[] {
    return [...new Set(names.map((name) => this.#actorIds.get(name)).filter((id) => id !== undefined))]
  }

  /** Id of the first place that the dataset has, in a list; an empty one where it has none. */
  placeIds(names: readonly string[]): readonly string[] {
    const found = names.map((name) => this.#placeIds.get(name)).find((id) => id !== undefined)
    return found === undefined ? [] : [found]
  }
}

/** The first thing of a name is the one that it finds, as in {@link ByteTable}. */
function idsByName(
  names: readonly (readonly [name: string, position: number])[],
  ids: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(names.toReversed().map(([name, position]) => [name, ids[position] ?? '']))
}
