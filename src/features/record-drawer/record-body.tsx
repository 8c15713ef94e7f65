import { DemandStatusMark } from '../../marks/demand-status-mark'
import { RecordLines } from '../../marks/record-lines'
import { ViewLink } from '../../ui/view-link'
import { formatDay } from '../../view-model/format-day'
import type { RecordModel } from '../../view-model/select-record'
import { openThread } from '../../view-model/transitions'
import { record as text } from '../../words/en/record'
import { DrawerSection } from './drawer-section'
import type { DrawerPart } from './drawer-part'
import { CiteAs } from './cite-as'
import { Corrections } from './corrections'
import { FactList } from './fact-list'
import { RecordHead } from './record-head'
import styles from './record-body.module.css'
import { SourceList } from './source-list'
import { WhatChanged } from './what-changed'

type Props = DrawerPart<RecordModel> & { readonly askHash: () => Promise<string | undefined> }

/** A record from what it says down to what it rests on. */
export function RecordBody({ model, board, navigation, askHash }: Props) {
  const { record, demand, thread, relations, changes, corrections } = model
  const { dataset, asOf } = board
  return (
    <>
      {record.withdrawn && (
        <p className={styles.withdrawn}>
          <strong>{text.withdrawn(formatDay(record.withdrawn.known))}</strong> {record.withdrawn.reason}
        </p>
      )}
      <RecordHead model={model} board={board} navigation={navigation} />
      {demand && (
        <div className={styles.demand}>
          <h3>{text.demand}</h3>
          <DemandStatusMark status={demand} dataset={dataset} asOf={asOf} />
        </div>
      )}
      <FactList model={model} navigation={navigation} />
      {record.note !== undefined && (
        <DrawerSection title={text.note}>
          <p className={styles.note}>{record.note}</p>
        </DrawerSection>
      )}
      {relations.length > 0 && (
        <DrawerSection title={text.relations}>
          {thread !== undefined && (
            <p className={styles.thread}>
              <ViewLink href={navigation.hrefOf(openThread(thread), '/positions')}>{text.readExchange}</ViewLink>
            </p>
          )}
          {relations.map(({ label, records }) => (
            <div key={label} className={styles.relation}>
              <h4>{label}</h4>
              <RecordLines records={records} dataset={dataset} navigation={navigation} />
            </div>
          ))}
        </DrawerSection>
      )}
      {(changes.known.length > 0 || changes.laterCount > 0) && (
        <WhatChanged changes={changes} navigation={navigation} />
      )}
      {corrections.length > 0 && <Corrections corrections={corrections} />}
      <SourceList sources={model.sources} navigation={navigation} />
      {board.view.mode !== 'kiosk' && (
        <CiteAs key={record.id} model={model} board={board} navigation={navigation} askHash={askHash} />
      )}
    </>
  )
}
