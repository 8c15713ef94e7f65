import { useState } from 'react'

type Props = {
  readonly label: string
  readonly value: string
  readonly className: string | undefined
  readonly onTitle: (title: string) => void
}

/** A title that is changed where it stands. What is left empty goes back to what it was. */
export function TitleField({ label, value, className, onTitle }: Props) {
  const [draft, setDraft] = useState<string>()
  return (
    <input
      type="text"
      className={className}
      aria-label={label}
      value={draft ?? value}
      onChange={({ target }) => {
        setDraft(target.value)
        if (target.value.trim() !== '') onTitle(target.value)
      }}
      onBlur={() => setDraft(undefined)}
    />
  )
}
