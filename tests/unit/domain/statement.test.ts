import { expect, it } from 'vitest'
import { isDemandOrRequest, type Statement } from '../../../src/domain/statement'
import { STATEMENT_FORMS } from '../../../src/domain/vocabulary'
import { datasetFrom } from '../../support/dataset-from'

it('waits for an answer when it is a demand or a request, and in no other form', () => {
  const { byKnown } = datasetFrom(STATEMENT_FORMS.map((form) => `2022-01-28 statement ${form}-1 ${form}`).join('\n'))
  const waiting = byKnown
    .filter((record): record is Statement => record.type === 'statement')
    .filter(isDemandOrRequest)
    .map(({ form }) => form)
  expect(waiting).toEqual(['demand', 'request'])
})
