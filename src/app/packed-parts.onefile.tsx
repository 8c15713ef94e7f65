import { placeName } from '../edition/here'
import { packedHere, programHere } from '../edition/packed-here'
import { PackedFile } from '../features/data/packed-file'
import type { Loaded } from '../load/loaded'
import { ViewLink } from '../ui/view-link'
import type { Navigation } from '../view-model/navigation'
import { integrityOf, type PackedFacts } from '../view-model/packed-file'
import { oneFile as text } from '../words/en/one-file'
import { useHashState } from './use-hash-state'

type Props = { readonly loaded: Loaded }

export function PackedMark({ loaded }: Props) {
  const hash = useHashState(loaded.body)
  if (loaded.origin === 'file') return null
  const integrity = integrityOf(factsOf(loaded), hash)
  return <span title={hash.kind === 'made' ? text.markHint(hash.sha256) : undefined}>{text.marks[integrity]}</span>
}

export function PackedNotice({ loaded, navigation }: Props & { readonly navigation: Navigation }) {
  const hash = useHashState(loaded.body)
  if (loaded.origin === 'file' || integrityOf(factsOf(loaded), hash) !== 'other') return null
  return (
    <p>
      <strong>{text.integrity.other}</strong>{' '}
      <ViewLink href={navigation.hrefOf((view) => view, '/data')}>{text.see}</ViewLink>
    </p>
  )
}

export function PackedRegion({ loaded }: Props) {
  const hash = useHashState(loaded.body)
  const facts = factsOf(loaded)
  return facts && loaded.origin === 'host' ? <PackedFile facts={facts} hash={hash} /> : null
}

function factsOf({ address }: Loaded): PackedFacts | undefined {
  const packed = packedHere()
  if (!packed) return undefined
  const { made, fileBytes, datasets } = packed
  return { made, fileBytes, app: programHere(), dataset: datasets.find(({ name }) => name === placeName(address)) }
}
