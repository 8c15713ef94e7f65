import { useMemo } from 'react'
import type { LoadError } from '../../domain/load-error'
import type { Dataset } from '../../domain/dataset'
import { Region } from '../../ui/region'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectChanges } from '../../view-model/select-changes'
import { changes as text } from '../../words/en/changes'
import { ChangesLists } from './changes-lists'
import { ChangesSummary } from './changes-summary'
import styles from './changes-view.module.css'
import { DaysPicker } from './days-picker'
import { Editions, type OtherFile } from './editions'
import { NoChanges } from './no-changes'
import { OtherFilePicker } from './other-file-picker'
import { SinceVisit, type LastVisitSeen } from './since-visit'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  /** The dataset as its file has it, without what logs add. */
  readonly file: Dataset
  readonly lastVisit: LastVisitSeen
  readonly onForget: () => void
  readonly other: OtherFile | undefined
  readonly otherFailure: LoadError | undefined
  readonly isOtherLoading: boolean
  readonly onOtherFile: (file: File) => void
}

/** What came, changed, moved or was withdrawn: between two days, since the last visit, between two files. */
export function ChangesView(props: Props) {
  const { board, navigation, file, lastVisit, onForget, other, otherFailure, isOtherLoading, onOtherFile } = props
  const model = useMemo(() => selectChanges(board), [board])
  const isDesk = board.view.mode === 'desk' && !board.view.isEmbedded
  const isComparing = board.view.data2 !== undefined || otherFailure !== undefined
  return (
    <Region title={text.region} className={styles.view}>
      <div className={styles.top}>
        <DaysPicker days={model.days} board={board} navigation={navigation} />
        {isDesk && !isComparing && <OtherFilePicker onFile={onOtherFile} navigation={navigation} />}
      </div>
      <ChangesSummary model={model} />
      {isComparing && (
        <Editions
          board={board}
          file={file}
          navigation={navigation}
          other={other}
          failure={otherFailure}
          isLoading={isOtherLoading}
          onFile={onOtherFile}
        />
      )}
      {isDesk && lastVisit.kind === 'known' && (
        <SinceVisit board={board} file={file} navigation={navigation} last={lastVisit} onForget={onForget} />
      )}
      {model.empty ? (
        <NoChanges reason={model.empty} days={model.days} board={board} navigation={navigation} />
      ) : (
        <ChangesLists model={model} board={board} navigation={navigation} />
      )}
      {isDesk && lastVisit.kind !== 'known' && (
        <SinceVisit board={board} file={file} navigation={navigation} last={lastVisit} onForget={onForget} />
      )}
    </Region>
  )
}
