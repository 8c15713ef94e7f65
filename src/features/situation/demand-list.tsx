import { DemandStatusMark } from '../../marks/demand-status-mark'
import { RecordLink } from '../../marks/record-link'
import { LabelledSection } from '../../ui/labelled-section'
import type { Board } from '../../view-model/board'
import { demandText } from '../../view-model/demand-text'
import { hasFilters } from '../../view-model/filters'
import type { Navigation } from '../../view-model/navigation'
import { shortNameOf, speakerOf } from '../../view-model/names'
import type { DemandLine, SituationModel } from '../../view-model/select-situation'
import { closeAll, openThread } from '../../view-model/transitions'
import { situation as text } from '../../words/en/situation'
import { words } from '../../words/words'
import { ViewLink } from '../../ui/view-link'
import styles from './demand-list.module.css'

type Props = { readonly model: SituationModel; readonly board: Board; readonly navigation: Navigation }

/** What was demanded of whom, and what became of it, silence included. */
export function DemandList({ model, board, navigation }: Props) {
  return (
    <LabelledSection label={text.demands} className={styles.demands}>
      <header className={styles.header}>
        <h2>{text.demands}</h2>
        <ViewLink href={navigation.hrefOf(closeAll, '/positions')}>
          {model.moreDemands > 0 ? words.more(model.moreDemands) : text.positions}{' '}
          {board.view.mode !== 'kiosk' && <span aria-hidden="true">{text.arrow}</span>}
        </ViewLink>
      </header>
      {model.demands.length === 0 && (
        <p className={styles.none}>{hasFilters(board.view) ? text.filteredDemands : text.noDemands}</p>
      )}
      <ul>
        {model.demands.map((line) => (
          <Demand key={line.demand.id} line={line} board={board} navigation={navigation} />
        ))}
      </ul>
    </LabelledSection>
  )
}

function Demand({ line, board, navigation }: Omit<Props, 'model'> & { readonly line: DemandLine }) {
  const { demand, status } = line
  const { dataset } = board
  return (
    <li className={styles.demand}>
      <RecordLink record={demand} navigation={navigation} className={styles.text}>
        {demand.text}
      </RecordLink>
      <p className={styles.who}>
        {speakerOf(demand, dataset).label}
        {demand.to.length > 0 && ` → ${words.and(demand.to.map((id) => shortNameOf(id, dataset)))}`}
      </p>
      {status.reply ? (
        <ViewLink
          href={navigation.hrefOf(openThread(demand.id), '/positions')}
          className={styles.fate}
          label={text.readExchange(demandText(status, dataset, board.asOf))}
        >
          <DemandStatusMark status={status} dataset={dataset} asOf={board.asOf} />
        </ViewLink>
      ) : (
        <DemandStatusMark status={status} dataset={dataset} asOf={board.asOf} />
      )}
    </li>
  )
}
