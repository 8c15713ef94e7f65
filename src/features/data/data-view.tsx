import { useState, type ReactNode } from 'react'
import type { Problem } from '../../domain/problem'
import { Region } from '../../ui/region'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { hashNotes, type FileIdentity } from '../../view-model/file-identity'
import { formatDay } from '../../view-model/format-day'
import { formatNumber } from '../../view-model/format-quantity'
import type { Navigation } from '../../view-model/navigation'
import { countRowsSetAside } from '../../view-model/select-log-status'
import { openDataset } from '../../view-model/transitions'
import { data as text } from '../../words/en/data'
import { shell } from '../../words/en/shell'
import { formatBytes } from '../../words/en/failures'
import styles from './data-view.module.css'
import { FilePicker } from '../../ui/file-picker'
import { LogReadings } from './log-readings'
import { ProblemList } from './problem-list'
import { TakenFrom } from './taken-from'

export type CatalogueEntry = {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly revision: string
}

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  readonly address: string
  readonly bytes: number
  readonly hash: FileIdentity['hash']
  /** The SHA-256 that the host's list of datasets gives for it. */
  readonly promised: string | undefined
  readonly problems: readonly Problem[]
  /** undefined until the host has answered; empty where it has none. */
  readonly catalogue: readonly CatalogueEntry[] | undefined
  readonly schemaAddress: string | undefined
  /** Not where there is no network to ask. */
  readonly takesAddresses: boolean
  readonly onFile: (file: File) => void
  /** Where app and data are one file: what it says of itself. */
  readonly packed: ReactNode
}

/** Which data stand behind the board, what of them was set aside, and how to open others. */
export function DataView(props: Props) {
  return (
    <div className={styles.view}>
      <div className={styles.column}>
        {props.packed}
        <Identity {...props} />
        <p className={styles.soft}>
          <ViewLink href={props.navigation.hrefOf((view) => view, '/data/stored')} className={styles.link}>
            {text.stored}
          </ViewLink>
        </p>
        {props.board.dataset.receipt && <TakenFrom receipt={props.board.dataset.receipt} />}
        <Open {...props} />
      </div>
      <div className={styles.column}>
        <Region title={text.problems}>
          <ProblemList problems={props.problems} rowsSetAside={countRowsSetAside(props.board)} />
        </Region>
        {props.board.dataset.logs.length > 0 && <LogReadings board={props.board} navigation={props.navigation} />}
      </div>
    </div>
  )
}

function Identity({ board, address, bytes, hash, promised, schemaAddress }: Props) {
  const { dataset, view } = board
  const ofType = (type: string): number => dataset.byKnown.filter((record) => record.type === type).length
  const counts = {
    events: ofType('event'),
    statements: ofType('statement'),
    claims: ofType('claim'),
    sources: dataset.sources.size,
    actors: dataset.actors.size,
  }
  const rows: readonly (readonly [string, string])[] = [
    [text.fields.title, dataset.title],
    [text.fields.summary, dataset.summary],
    [text.counts, text.lists(counts)],
    [text.fields.id, dataset.id],
    [text.fields.revision, dataset.revision],
    [text.fields.asOf, formatDay(dataset.asOf)],
    [text.fields.licence, dataset.licence],
    [text.fields.marking, dataset.marking ?? text.noMarking],
    [text.fields.language, dataset.language],
    [text.fields.address, address],
    [text.fields.size, `${formatBytes(bytes)} (${formatNumber(bytes)} bytes)`],
    [text.fields.sha256, hash.kind === 'made' ? hash.sha256 : text.hashes[hash.kind]],
  ]
  return (
    <Region title={text.identity}>
      <dl className={styles.identity}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {hashNotes({ hash, promised, pinned: view.rev }).map((note) => (
        <p key={note} className={styles.soft}>
          {note}
        </p>
      ))}
      {schemaAddress !== undefined && (
        <a className={styles.link} href={schemaAddress}>
          {text.schema}
        </a>
      )}
    </Region>
  )
}

function Open({ board, navigation, catalogue, takesAddresses, onFile }: Props) {
  return (
    <Region title={text.open}>
      {catalogue?.length === 0 && <p className={styles.soft}>{text.noCatalogue}</p>}
      <ul className={styles.catalogue}>
        {catalogue?.map(({ id, title, href, revision }, index) => (
          <li key={id}>
            <ViewLink
              href={navigation.hrefOf(openDataset(index === 0 ? undefined : href), '/')}
              label={text.openIt(title)}
            >
              {title}
            </ViewLink>{' '}
            <span className={styles.soft}>
              {revision}
              {id === board.dataset.id && ` · ${text.isOpen}`}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.pick}>
        <FilePicker label={shell.pickFile} onFile={onFile} /> <span className={styles.soft}>{text.dropHint}</span>
      </p>
      {takesAddresses && <AddressForm navigation={navigation} />}
    </Region>
  )
}

function AddressForm({ navigation }: Pick<Props, 'navigation'>) {
  const [address, setAddress] = useState('')
  return (
    <form
      className={styles.address}
      onSubmit={(event) => {
        event.preventDefault()
        if (address.trim() !== '') navigation.change(openDataset(address.trim()))
      }}
    >
      <label>
        {text.address}
        <input
          type="text"
          inputMode="url"
          value={address}
          placeholder="https://example.org/crisis.json"
          onChange={(event) => setAddress(event.target.value)}
        />
      </label>
      <button type="submit">{text.go}</button>
    </form>
  )
}
