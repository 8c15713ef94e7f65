import { useRef, useState } from 'react'
import { absoluteAddress } from '../../ui/absolute-address'
import { RadioLine } from '../../ui/radio-line'
import { viewAddress } from '../../ui/view-address'
import type { Board } from '../../view-model/board'
import { asEmbed } from '../../view-model/embed'
import { EMBED_DAYS, EMBED_HEIGHTS, EMBED_WIDTHS, embedSnippet, pixelsOf } from '../../view-model/embed-snippet'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { compose, setAsOf } from '../../view-model/transitions'
import { viewTitle } from '../../view-model/view-title'
import { embed as text } from '../../words/en/embed'
import { CopyButton } from './copy-button'
import { EmbedPreview } from './embed-preview'
import styles from './embed-section.module.css'
import share from './share-dialog.module.css'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  /** The path of the view, from the app's base. */
  readonly path: string
  readonly isOwnFile: boolean
}

/** The view as HTML for somebody else's page, where that page can reach it. */
export function EmbedSection(props: Props) {
  const [isOpen, setOpen] = useState(false)
  const isFile = absoluteAddress('.').startsWith('file:')
  const obstacle = props.isOwnFile ? text.ownFile : isFile ? text.noHost : undefined
  return (
    <section className={share.section} aria-label={text.title}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.summary}>
          <h3>{text.title}</h3>
        </summary>
        {isOpen && (obstacle === undefined ? <EmbedChoices {...props} /> : <p className={share.soft}>{obstacle}</p>)}
      </details>
    </section>
  )
}

function EmbedChoices({ board, navigation, path }: Props) {
  const { dataset, asOf } = board
  const [width, setWidth] = useState<(typeof EMBED_WIDTHS)[number]>('full')
  const [height, setHeight] = useState<(typeof EMBED_HEIGHTS)[number]>('content')
  const [day, setDay] = useState<(typeof EMBED_DAYS)[number]>('this')
  const code = useRef<HTMLTextAreaElement>(null)
  const days = text.days(formatDay(asOf))
  const { href } = viewAddress(navigation.hrefOf(compose(setAsOf(day === 'this' ? asOf : undefined), asEmbed)))
  const choice = {
    address: absoluteAddress(href),
    title: text.frameTitle(viewTitle(path, dataset), dataset.title),
    width: pixelsOf(width),
    height: pixelsOf(height),
  }
  const snippet = embedSnippet(choice)
  return (
    <div className={styles.choices}>
      <p className={share.soft}>{text.hint}</p>
      <RadioLine label={text.width} values={EMBED_WIDTHS} value={width} names={text.widths} onChoose={setWidth} />
      <RadioLine label={text.height} values={EMBED_HEIGHTS} value={height} names={text.heights} onChoose={setHeight} />
      <RadioLine label={text.day} values={EMBED_DAYS} value={day} names={days} onChoose={setDay} />
      <EmbedPreview {...choice} />
      <label className={share.field}>
        {text.snippet}
        <textarea
          ref={code}
          className={styles.code}
          readOnly
          rows={6}
          value={snippet}
          onFocus={() => code.current?.select()}
        />
      </label>
      <p className={share.soft}>{text.allow(new URL(choice.address).origin)}</p>
      <CopyButton label={text.copy} copied={text.copied} content={snippet} onRefused={() => code.current?.focus()} />
    </div>
  )
}
