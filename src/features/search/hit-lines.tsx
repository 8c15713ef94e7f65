import type { Dataset } from '../../domain/dataset'
import { CommandGroup } from '../../ui/command-group'
import { CommandOption } from '../../ui/command-option'
import type { Navigation } from '../../view-model/navigation'
import type { SearchGroup } from '../../view-model/search-document'
import type { HitGroup } from '../../view-model/select-search'
import { search as text } from '../../words/en/search'
import { HitLine } from './hit-line'
import styles from './search-palette.module.css'

type Props = {
  readonly groups: readonly HitGroup[]
  /** The group that is listed as far as a list can be read. */
  readonly opened: SearchGroup | undefined
  readonly dataset: Dataset
  readonly navigation: Navigation
  readonly onTake: (href: string) => void
  readonly onOpen: (group: SearchGroup) => void
}

/** What was found, by kind; each hit is a link to it. */
export function HitLines({ groups, opened, dataset, navigation, onTake, onOpen }: Props) {
  return groups.map(({ group, count, hits, more }) => (
    <CommandGroup key={group} label={text.groups[group]} count={text.count(hits.length, count)}>
      {hits.map((hit) => {
        const href = navigation.hrefOf(hit.transition, hit.path)
        return (
          <CommandOption key={hit.id} href={href} label={hit.label} onTake={() => onTake(href)}>
            <HitLine hit={hit} dataset={dataset} />
          </CommandOption>
        )
      })}
      {more > 0 && group !== opened && (
        <CommandOption label={text.moreOf(more, text.groups[group])} onTake={() => onOpen(group)}>
          <span className={styles.more}>{text.moreOf(more, text.groups[group])}</span>
        </CommandOption>
      )}
    </CommandGroup>
  ))
}
