// The published JSON Schema is made from the very values that check a file, so the two cannot part.
import { toJsonSchema } from '@valibot/to-json-schema'
import { DatasetV1 } from '../ingest/versions/v1'

/** The text of public/schema/dataset.v1.schema.json: JSON Schema, draft 2020-12. */
export function datasetSchema(): string {
  const { $schema, ...schema } = toJsonSchema(DatasetV1, {
    target: 'draft-2020-12',
    // JSON has no infinite numbers, so its schema has no word for finite ones.
    overrideAction: ({ valibotAction, jsonSchema }) => (valibotAction.type === 'finite' ? jsonSchema : undefined),
  })
  const named = {
    $schema,
    $id: 'urn:watchfloor:schema:dataset:v1',
    title: 'Watchfloor dataset, format version 1',
    description:
      'One crisis as one JSON file. What a schema cannot say (a day that exists, a reference that resolves, an id used once) is checked by `npm run dataset -- check FILE`.',
    ...schema,
  }
  return `${JSON.stringify(named, null, 2)}\n`
}
