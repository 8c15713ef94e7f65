import { useEffect, useRef } from 'react'
import { useQuery } from '@tanstack/react-query'
import { FacetOptions } from '../marks/facet-options'
import { CompareChoice } from '../features/compare/compare-choice'
import { FilePicker } from '../ui/file-picker'
import { catalogueQuery } from '../load/catalogue-query'
import type { Board } from '../view-model/board'
import { withDay } from '../view-model/compare'
import { shell } from '../words/en/shell'
import type { Navigation } from '../view-model/navigation'
import { selectOtherActors } from '../view-model/select-other-actors'
import { compose } from '../view-model/transitions'
import { compare as text } from '../words/en/compare'
import { failureWords } from '../words/en/failures'
import { useSecondFile } from './use-second-file'

type Props = { readonly board: Board; readonly navigation: Navigation; readonly onClose: () => void }

/** Gives the choice of what to compare with what only the loader knows. */
export function ComparePanel({ board, navigation, onClose }: Props) {
  const { asOf2, data2 } = board.view
  const before = useRef({ asOf2, data2 })
  // A day or a dataset is one choice, and then the panes want the room; actors are chosen one after the other.
  useEffect(() => {
    if (before.current.asOf2 !== asOf2 || before.current.data2 !== data2) onClose()
  }, [asOf2, data2, onClose])
  const catalogue = useQuery(catalogueQuery)
  const file = useSecondFile(board.view, {
    ...navigation,
    change: (transition, entry) => navigation.change(compose(transition, withDay(board.asOf)), entry),
  })
  return (
    <CompareChoice
      board={board}
      navigation={navigation}
      catalogue={catalogue.data?.datasets ?? []}
      actors={<FacetOptions label={text.otherActors} options={selectOtherActors(board)} navigation={navigation} />}
      file={
        <>
          <FilePicker label={shell.pickFile} onFile={file.open} />
          {file.refused && <p role="alert">{failureWords(file.refused).what}</p>}
        </>
      }
      onClose={onClose}
    />
  )
}
