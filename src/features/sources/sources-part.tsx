import { useMemo, useRef } from 'react'
import { NothingListed } from '../../marks/nothing-listed'
import { RadioLine } from '../../ui/radio-line'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { openSourceOf } from '../../view-model/select-open-source'
import { selectSources, type SourcesModel } from '../../view-model/select-sources'
import { setSourceOrder } from '../../view-model/source-transitions'
import { setFocus } from '../../view-model/transitions'
import { SOURCE_ORDERS } from '../../view-model/view-state'
import { sources as text } from '../../words/en/sources'
import { GapIndex } from './gap-index'
import { GradeGrid } from './grade-grid'
import { GradeLegend } from './grade-legend'
import { SourceGroups } from './source-groups'
import styles from './sources-view.module.css'

type Props = { readonly board: Board; readonly navigation: Navigation; readonly source?: string }

/** The list of sources, and beside it how they are graded and how many gaps there are. */
export function SourcesPart({ board, navigation, source }: Props) {
  const model = useMemo(() => selectSources(board), [board])
  const beside = useRef<HTMLDivElement>(null)
  const open = openSourceOf(board, model, source)
  return (
    <>
      {open.missing !== undefined && (
        <p className={styles.notice} role="status">
          {open.missing}{' '}
          <ViewLink href={navigation.hrefOf(setFocus(undefined), '/sources')} className={styles.action}>
            {text.toAll}
          </ViewLink>
        </p>
      )}
      {model.empty ? (
        <NothingListed reason={model.empty} text={text} board={board} navigation={navigation} />
      ) : (
        <div className={styles.columns}>
          <div>
            <header className={styles.head}>
              <p className={styles.count}>
                <strong>{text.count(model.count, model.originCount)}</strong> {text.whatCounts(formatDay(board.asOf))}
              </p>
              <button type="button" className={styles.jump} onClick={() => goTo(beside.current)}>
                {text.toGrades}
              </button>
              {board.view.mode !== 'kiosk' && model.count > 1 && (
                <RadioLine
                  label={text.order}
                  values={SOURCE_ORDERS}
                  value={board.view.sourceOrder}
                  names={text.orders}
                  onChoose={(order) => navigation.change(setSourceOrder(order), 'replace')}
                />
              )}
            </header>
            {model.filtered && (
              <p className={styles.filtered} role="status">
                {text.filtered(model.filtered.shown, model.filtered.known)}
              </p>
            )}
            <div className={styles.list}>
              <SourceGroups model={model} open={open.id} board={board} navigation={navigation} />
            </div>
            <Rest model={model} />
          </div>
          <div ref={beside} className={styles.beside} tabIndex={-1}>
            <GradeGrid grades={model.grades} />
            <GapIndex board={board} navigation={navigation} />
            <GradeLegend />
          </div>
        </div>
      )}
    </>
  )
}

/** For eyes and keyboard alike. */
function goTo(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'start' })
  element?.focus({ preventScroll: true })
}

/** What is not in the list, and why. */
function Rest({ model: { hidden, uncited } }: { readonly model: SourcesModel }) {
  const lines = [hidden > 0 ? text.hidden(hidden) : undefined, uncited > 0 ? text.uncited(uncited) : undefined].filter(
    (line) => line !== undefined,
  )
  if (lines.length === 0) return null
  return <p className={styles.rest}>{lines.join(' ')}</p>
}
