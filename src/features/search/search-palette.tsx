import { useMemo, useRef, useState } from 'react'
import { CommandDialog } from '../../ui/command-dialog'
import { followAddress } from '../../ui/follow-address'
import type { Board } from '../../view-model/board'
import { selectCommands, type Command } from '../../view-model/command-list'
import type { Navigation } from '../../view-model/navigation'
import type { SearchGroup } from '../../view-model/search-document'
import type { SearchIndex } from '../../view-model/search-index'
import { boardActions, dayCommands, readText, type PaletteMode } from '../../view-model/search-palette'
import { NO_HITS, selectSearch } from '../../view-model/select-search'
import { search as text } from '../../words/en/search'
import { CommandLines } from './command-lines'
import { HitLines } from './hit-lines'
import { PaletteFoot } from './palette-foot'
import { PaletteNotice } from './palette-notice'
import { PaletteTools } from './palette-tools'
import { SearchMark } from './search-mark'
import { useFinalFocus } from './use-final-focus'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  readonly index: SearchIndex
  /** Documents that the index has taken in; it grows while the dialog stands. */
  readonly taken: number
  readonly commands: readonly Command[]
  /** What it was opened for; undefined while it is closed. */
  readonly mode: PaletteMode | undefined
  readonly onMode: (mode: PaletteMode) => void
  readonly onClose: () => void
}

/** `/` and `⌘K`: one box for what is in the record and for what can be done. */
export function SearchPalette({ board, navigation, index, taken, commands, mode, onMode, onClose }: Props) {
  // A search stays for the next time: of its hits a reader often opens several, one after the other.
  const [words, setWords] = useState('')
  const [commandWords, setCommandWords] = useState('')
  const [opened, setOpened] = useState<SearchGroup>()
  const [said, setSaid] = useState<string>()
  const afterwards = useRef<() => void>(undefined)
  const { finalFocus, aimAtBoard } = useFinalFocus(mode !== undefined)
  const isSearch = mode !== 'commands'
  const typed = isSearch ? words : commandWords

  const found = useMemo(
    () => (mode === 'search' && taken >= 0 ? selectSearch(board, index, words, opened) : NO_HITS),
    [mode, board, index, taken, words, opened],
  )
  const days = useMemo(() => dayCommands(typed, board, navigation), [typed, board, navigation])
  const listed = useMemo(
    () => (isSearch ? [] : selectCommands(commands, commandWords)),
    [isSearch, commands, commandWords],
  )
  const isFound = found.count > 0
  const actions = useMemo(
    () => (isSearch ? boardActions(words, board, navigation, commands, isFound) : []),
    [isSearch, words, board, navigation, commands, isFound],
  )

  const write = (written: string): void => {
    const read = readText(written, isSearch ? 'search' : 'commands')
    if (isSearch && read.mode === 'commands') {
      setWords('')
      onMode('commands')
    }
    if (read.mode === 'search') setWords(read.text)
    else setCommandWords(read.text)
    setOpened(undefined)
    setSaid(undefined)
  }
  const close = (): void => {
    setCommandWords('')
    setSaid(undefined)
    onClose()
  }
  // What opens takes the keyboard from whoever has it then, and gives it back to them: so first this closes.
  const leave = (then: (() => void) | undefined): void => {
    aimAtBoard()
    afterwards.current = then
    close()
  }
  const take = ({ href, run, say, keepsOpen }: Command): void => {
    if (say) void say().then(setSaid)
    else if (keepsOpen) run?.()
    else leave(href === undefined ? run : () => followAddress(href))
  }
  const groups = [...days, ...listed]
  return (
    <CommandDialog
      isOpen={mode !== undefined}
      onClose={close}
      onHidden={() => {
        afterwards.current?.()
        afterwards.current = undefined
      }}
      label={text.title}
      textLabel={isSearch ? text.searchLabel : text.commandLabel}
      listLabel={isSearch ? text.hits : text.commands}
      hint={isSearch ? text.searchHint : text.commandHint}
      text={typed}
      onText={write}
      onKeyDown={(event) => {
        if (event.key === 'Backspace' && !isSearch && commandWords === '') onMode('search')
      }}
      finalFocus={finalFocus}
      before={<SearchMark isSearch={isSearch} />}
      tools={<PaletteTools isSearch={isSearch} onMode={onMode} onClose={close} />}
      hasOptions={groups.length + found.groups.length + actions.length > 0}
      notice={
        <PaletteNotice board={board} found={found} typed={typed} isSearch={isSearch} hasLists={groups.length > 0} />
      }
      foot={<PaletteFoot found={found} said={said} />}
    >
      <CommandLines groups={groups} onTake={take} />
      <HitLines
        groups={found.groups}
        opened={opened}
        dataset={board.dataset}
        navigation={navigation}
        onTake={(href) => leave(() => followAddress(href))}
        onOpen={setOpened}
      />
      {actions.length > 0 && <CommandLines groups={[{ label: text.board, lines: actions }]} onTake={take} />}
    </CommandDialog>
  )
}
