import { useState } from 'react'
import { readSeconds } from '../../view-model/edit-brief'

type Props = {
  readonly label: string
  readonly value: number | undefined
  /** What counts while nothing is written. */
  readonly estimate: string
  readonly className: string | undefined
  readonly onSeconds: (seconds: number | undefined) => void
}

/** Whole seconds, or nothing; what is neither goes back to what it was. */
export function SecondsField({ label, value, estimate, className, onSeconds }: Props) {
  const [draft, setDraft] = useState<string>()
  return (
    <input
      type="text"
      inputMode="numeric"
      className={className}
      aria-label={label}
      placeholder={estimate}
      value={draft ?? value ?? ''}
      onChange={({ target }) => {
        setDraft(target.value)
        const read = readSeconds(target.value)
        if (read.ok) onSeconds(read.value)
      }}
      onBlur={() => setDraft(undefined)}
    />
  )
}
