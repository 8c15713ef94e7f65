import { RecordLines } from '../../marks/record-lines'
import type { PlaceModel } from '../../view-model/select-place'
import { record as text } from '../../words/en/record'
import { words } from '../../words/words'
import type { DrawerPart } from './drawer-part'
import { DrawerSection } from './drawer-section'
import factStyles from './fact-list.module.css'
import headStyles from './record-head.module.css'

/** One place: what it is called, whose it is said to be, where it lies, and what is told of it. */
export function PlaceSummary({ model, board, navigation }: DrawerPart<PlaceModel>) {
  const { place, country, point, records } = model
  return (
    <>
      <h2 className={headStyles.title}>{place.name}</h2>
      <dl className={factStyles.facts}>
        {place.status !== undefined && (
          <div>
            <dt>{text.placeStatus}</dt>
            <dd>{place.status}</dd>
          </div>
        )}
        {country !== undefined && (
          <div>
            <dt>{text.country}</dt>
            <dd>{country}</dd>
          </div>
        )}
        <div>
          <dt>{text.point}</dt>
          <dd>{point ?? text.noPoint}</dd>
        </div>
      </dl>
      <DrawerSection title={text.recordsHere} aside={words.records(records.length)}>
        {records.length === 0 && <p>{text.noPlaceRecords}</p>}
        <RecordLines records={records} dataset={board.dataset} navigation={navigation} />
      </DrawerSection>
    </>
  )
}
