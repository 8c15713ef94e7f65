// A reader goes on before the host has answered: the answer that comes late is to a question nobody asks any more.
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { datasetText } from '../support/dataset-of'
import { hostHesitates, hostServes, requested } from '../support/msw'
import { renderApp, renderBoard } from '../support/render-app'

const SLOW = '/data/build-up-2021-2022.json'

const findTitle = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name })

test('a late answer to an abandoned request changes nothing', async () => {
  const letGo = hostHesitates(SLOW, { body: datasetText({ events: [{ id: 'late', title: 'Too late' }] }) })
  const { user, address } = await renderBoard('/data')
  await user.click(await screen.findByRole('link', { name: 'Open The build-up around Ukraine, 2021–2022' }))
  await screen.findByText('Loading the record…')
  window.history.back()
  await findTitle('The standoff over Ukraine')
  letGo()
  hostServes('/data/third.json', { body: datasetText({}).replace('A test crisis', 'A third crisis') })
  await user.type(await screen.findByLabelText('Address of a dataset'), 'data/third.json{Enter}')
  await findTitle('A third crisis')
  expect(address()).toBe('/data?data=data/third.json')
  expect(screen.queryByText(/Too late|A test crisis/)).toBeNull()
})

test('what was abandoned is asked for anew when the reader comes back to it', async () => {
  hostHesitates(SLOW, { body: datasetText({}) })
  const { user } = await renderBoard('/data')
  await user.click(await screen.findByRole('link', { name: 'Open The build-up around Ukraine, 2021–2022' }))
  await screen.findByText('Loading the record…')
  window.history.back()
  await findTitle('The standoff over Ukraine')
  hostServes(SLOW, { body: datasetText({}) })
  window.history.forward()
  await findTitle('A test crisis')
  expect(requested.filter((path) => path === SLOW).length).toBeGreaterThan(1)
})

test('a dataset that was open is there at once when the reader goes back', async () => {
  const { user } = await renderBoard('/data')
  await user.click(await screen.findByRole('link', { name: 'Open The build-up around Ukraine, 2021–2022' }))
  await findTitle('The build-up around Ukraine, 2021–2022')
  const asked = requested.length
  window.history.back()
  await findTitle('The standoff over Ukraine')
  expect(requested).toHaveLength(asked)
})

test('an address that nobody answers is explained, with a way back to what the host has', async () => {
  hostServes('/data/none.json', { body: 'not here', status: 404 })
  const { user } = renderApp('/?data=data/none.json&focus=event.talks')
  expect((await screen.findByRole('alert')).textContent).toContain('answered with HTTP 404')
  await user.click(screen.getByRole('link', { name: 'Open this host’s own dataset' }))
  await findTitle('The standoff over Ukraine')
  expect(screen.queryByText(/Not followed/)).toBeNull()
})
