// A board of a dataset that the app ships.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ingest } from '../../../src/ingest/ingest'
import { makeBoard, type Board } from '../../../src/view-model/board'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view-model/view-state'
import type { Dataset } from '../../../src/domain/dataset'

export function shippedDataset(file: string): Dataset {
  return datasetAt('public/data', file)
}

export function fixtureDataset(file: string): Dataset {
  return datasetAt('tests/fixtures/v1', file)
}

function datasetAt(folder: string, file: string): Dataset {
  const ingested = ingest(readFileSync(path.resolve(folder, file), 'utf8'))
  if (!ingested.ok) throw new Error(JSON.stringify(ingested.refusal))
  return ingested.dataset
}

export function boardOn(dataset: Dataset, view: Partial<ViewState> = {}): Board {
  return makeBoard(dataset, { ...DEFAULT_VIEW, ...view })
}
