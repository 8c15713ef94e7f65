import { useQuery } from '@tanstack/react-query'
import { DataView } from '../features/data/data-view'
import { catalogueQuery } from '../load/catalogue-query'
import type { Loaded } from '../load/loaded'
import type { Board } from '../view-model/board'
import type { Navigation } from '../view-model/navigation'
import type { FileDrop } from './use-file-drop'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  readonly loaded: Loaded
  readonly drop: FileDrop
}

/** Gives the Data view what only the loader knows. */
export function DataPage({ board, navigation, loaded, drop }: Props) {
  const catalogue = useQuery(catalogueQuery)
  return (
    <DataView
      board={board}
      navigation={navigation}
      address={loaded.address}
      bytes={loaded.bytes}
      problems={loaded.problems}
      catalogue={catalogue.isPending ? undefined : (catalogue.data?.datasets ?? [])}
      schemaAddress={`${import.meta.env.BASE_URL}schema/dataset.v1.schema.json`}
      onFile={drop.open}
    />
  )
}
