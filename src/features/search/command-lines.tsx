import { CommandGroup } from '../../ui/command-group'
import { CommandOption } from '../../ui/command-option'
import type { Command, CommandGroup as Group } from '../../view-model/command-list'
import { FoundText } from './found-text'
import styles from './search-palette.module.css'

type Props = { readonly groups: readonly Group[]; readonly onTake: (command: Command) => void }

/** Commands under their headings, each with what it would do and the keys that do the same. */
export function CommandLines({ groups, onTake }: Props) {
  return groups.map(({ label, lines }) => (
    <CommandGroup key={label} label={label}>
      {lines.map((command) => (
        <CommandOption key={command.id} href={command.href} label={nameOf(command)} onTake={() => onTake(command)}>
          <span className={styles.command}>
            <span>
              <FoundText segments={command.segments} />
            </span>{' '}
            {command.detail !== undefined && command.detail !== '' && (
              <span className={styles.detail}>{command.detail}</span>
            )}{' '}
            <span className={styles.keys}>
              {command.keys?.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </span>
          </span>
        </CommandOption>
      ))}
    </CommandGroup>
  ))
}

function nameOf({ label, detail = '' }: Command): string {
  return detail === '' ? label : `${label}, ${detail}`
}
