import type { Navigation } from '../../view-model/navigation'
import type { CitedSources } from '../../view-model/select-cited-sources'
import { record as text } from '../../words/en/record'
import { DrawerSection } from './drawer-section'
import { SourceEntry } from './source-entry'

type Props = { readonly sources: CitedSources; readonly navigation: Navigation }

/** What a record rests on; sources that repeat one another are counted as one origin. */
export function SourceList({ sources, navigation }: Props) {
  const { cards, originCount } = sources
  return (
    <DrawerSection title={text.sources} aside={text.sourceCount(cards.length, originCount)}>
      <ol>
        {cards.map((card) => (
          <SourceEntry key={card.source.id} card={card} navigation={navigation} />
        ))}
      </ol>
    </DrawerSection>
  )
}
