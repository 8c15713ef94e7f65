// Parts of the page that are fetched when they are first drawn. React's own `lazy` keeps a failed
// download for good: a reader whose network was away for a moment could not open that view again.
import { lazy, type ComponentType } from 'react'

let round = 0

/** From now on a part whose download failed is fetched anew when it is next drawn. */
export function askForPartsAgain(): void {
  round += 1
}

/** A component that is fetched by `load` when it is wanted; draw it inside Suspense and an error boundary. */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let failedIn: number | undefined
  const fetchPart = () =>
    lazy(async () => {
      try {
        return { default: await load() }
      } catch (error) {
        failedIn = round
        throw error
      }
    })
  let Part = fetchPart()
  return function OnDemand(props: Props) {
    // Not at once after a failure: React draws a second time before it gives up, and would never end.
    if (failedIn !== undefined && failedIn < round) {
      failedIn = undefined
      Part = fetchPart()
    }
    return <Part {...props} />
  }
}
