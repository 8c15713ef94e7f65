import { useQuery } from '@tanstack/react-query'
import { besideApp, IS_ONE_FILE, placeName } from '../edition/here'
import { DataView } from '../features/data/data-view'
import { catalogueQuery, type Catalogue } from '../load/catalogue-query'
import type { Loaded } from '../load/loaded'
import { resolveAddress } from '../load/resolve-address'
import type { Board } from '../view-model/board'
import type { Navigation } from '../view-model/navigation'
import { PackedRegion } from './packed-parts'
import type { FileDrop } from './use-file-drop'
import { useHashState } from './use-hash-state'

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
      address={placeName(loaded.address)}
      bytes={loaded.bytes}
      hash={useHashState(loaded.body)}
      promised={promisedHash(loaded, catalogue.data)}
      problems={loaded.problems}
      catalogue={catalogue.isPending ? undefined : (catalogue.data?.datasets ?? [])}
      schemaAddress={besideApp('schema/dataset.v1.schema.json')}
      takesAddresses={!IS_ONE_FILE}
      onFile={drop.open}
      packed={<PackedRegion loaded={loaded} />}
    />
  )
}

/** The SHA-256 that the host's own list gives for this file; undefined where it gives none, and for a file from disk. */
function promisedHash({ address, origin }: Loaded, catalogue: Catalogue | undefined): string | undefined {
  if (origin === 'file' || IS_ONE_FILE) return undefined
  return catalogue?.datasets.find(({ href }) => resolveAddress(href) === address)?.sha256
}
