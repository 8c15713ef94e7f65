import { knownSpan } from '../view-model/as-of'
import { placeOfAsOf, type Board } from '../view-model/board'
import { formatDay } from '../view-model/format-day'
import type { Navigation } from '../view-model/navigation'
import { goToDay, setAsOf } from '../view-model/transitions'
import { shell } from '../words/en/shell'
import { NoticeAction } from './notice-action'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** That the board's day lies outside the record, and the way back into it; nothing where it lies within. */
export function AsOfNotice({ board, navigation }: Props) {
  const { dataset, asOf } = board
  const span = knownSpan(dataset)
  switch (placeOfAsOf(dataset, asOf)) {
    case 'within':
      return null
    case 'empty-record':
      return <p>{shell.emptyRecord}</p>
    case 'before-record':
      if (!span) return null
      return (
        <NoticeAction
          label={shell.goTo(formatDay(span.from))}
          onAction={() => navigation.change(goToDay(span.from, dataset))}
        >
          {shell.beforeRecord(formatDay(span.from))}
        </NoticeAction>
      )
    case 'after-record':
      return (
        <NoticeAction
          label={shell.goTo(formatDay(dataset.asOf))}
          onAction={() => navigation.change(setAsOf(undefined))}
        >
          {shell.afterRecord(formatDay(dataset.asOf))}
        </NoticeAction>
      )
  }
}
