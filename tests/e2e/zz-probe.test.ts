import { it } from 'vitest'
import { openPage } from '../support/open-page'
import { addressOf, isDrawn, SITUATION } from '../support/views'
it('probe', { timeout: 400_000 }, async () => {
    const page = await openPage('/', { viewport: {width:1366,height:768} })
    await isDrawn(page, SITUATION)
    const look = () => page.evaluate(() => [document.documentElement.scrollHeight, ...['main','main > div','main > div > div:nth-child(1)', 'main > div > div:nth-child(2)', 'main > div > div:nth-child(2) section', 'main > div > div:nth-child(2) section > div','main > div > div:nth-child(2) svg'].map(s => { const r = document.querySelector(s)!.getBoundingClientRect(); return `${s.slice(-20)} ${r.top}-${r.bottom}` })].join('\n'))
    console.log(await look())
    for (const day of ['2022-01-26', '2022-01-27', '2022-01-28']) {
      await page.evaluate((to) => { history.pushState({}, '', to); dispatchEvent(new PopStateEvent('popstate')) }, addressOf('/', `asof=${day}`))
      await isDrawn(page, SITUATION)
      console.log(day, await look())
      await page.screenshot({ path: `/tmp/e2e/nav-${day}.png` })
      await page.goto(addressOf('/', `asof=${day}`))
      await isDrawn(page, SITUATION)
      console.log(day, 'fresh', await look())
    }
})
