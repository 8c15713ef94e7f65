import { ViewLink } from '../../ui/view-link'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import type { RecordChanges } from '../../view-model/record-changes'
import { setFocus } from '../../view-model/transitions'
import { record as text } from '../../words/en/record'
import { DrawerSection } from './drawer-section'
import styles from './history.module.css'

type Props = { readonly changes: RecordChanges; readonly navigation: Navigation }

/** Later states of knowledge up to the as-of, each with its day and what it rests on. */
export function WhatChanged({ changes, navigation }: Props) {
  return (
    <DrawerSection title={text.changes}>
      <ol>
        {changes.known.map((change, index) => (
          <li key={index} className={styles.step}>
            <p className={styles.day}>{formatDay(change.known)}</p>
            <div>
              {change.fields.map(({ label, now, before }) => (
                <p key={label}>
                  <span className={styles.label}>{label}</span> {now}
                  {before !== undefined && <span className={styles.before}>{text.was(before)}</span>}
                </p>
              ))}
              {change.reason !== undefined && <p>{change.reason}</p>}
              <ul className={styles.sources}>
                {change.sources.map(({ source }) => (
                  <li key={source.id}>
                    <ViewLink href={navigation.hrefOf(setFocus({ type: 'source', id: source.id }))}>
                      {source.publisher}
                    </ViewLink>
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
      {changes.laterCount > 0 && <p className={styles.later}>{text.laterChanges(changes.laterCount)}</p>}
    </DrawerSection>
  )
}
