// A brief from a file, made fit for this board: with an id that nobody else has, and only with scenes that the app can show.
import type { BriefFile, NotedBrief, NotedScene } from '../domain/brief'
import type { Dataset } from '../domain/dataset'
import { isAbove, ownLevel } from '../domain/handling'
import { TLP_MARKS } from '../domain/vocabulary'
import { briefFiles as text } from '../words/en/brief-files'
import { readAddress } from './address'
import { newBriefId } from './edit-brief'
import { viewTitle } from './view-title'

export type OpenedBrief = {
  readonly brief: NotedBrief
  /** What the reader must know of it: whose it is, and what of it was left out. */
  readonly remarks: readonly string[]
}

export function openedBrief(file: BriefFile, dataset: Dataset, taken: ReadonlySet<string>): OpenedBrief {
  const title = file.title === '' ? text.untitled : file.title
  const isShown = ({ view }: NotedScene): boolean => readAddress(view) !== undefined
  const outside = file.scenes.filter((scene) => !isShown(scene)).map((scene) => scene.title || scene.view)
  const scenes = file.scenes.filter(isShown).map((scene) => ({ ...scene, title: titleOf(scene, dataset) }))
  const remarks = [
    file.dataset !== dataset.id && text.otherDataset(file.dataset, dataset.id),
    file.marking !== undefined && isLostOn(dataset, file.marking) && text.marked(file.marking, dataset.marking),
    file.faulty.length > 0 && text.faulty(file.faulty),
    outside.length > 0 && text.outside(outside),
    scenes.length === 0 && text.noScenes,
  ]
  return {
    brief: { id: newBriefId(title, taken), title, scenes },
    remarks: remarks.filter((remark) => remark !== false),
  }
}

/** A brief has no mark of its own here: what the board does not bear is said once. */
function isLostOn(dataset: Dataset, marking: string): boolean {
  const mark = TLP_MARKS.find((known) => known === marking)
  return mark === undefined || isAbove(mark, ownLevel(dataset))
}

function titleOf({ title, view }: NotedScene, dataset: Dataset): string {
  return title.trim() === '' ? viewTitle(readAddress(view)?.path ?? '/', dataset) : title
}
