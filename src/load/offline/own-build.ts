import { buildIdIn } from '../../domain/build'

/** The build that this page is of; undefined in the development server, in one file and in tests: those have none. */
export function ownBuild(): string | undefined {
  const content = document.querySelector('meta[name=build]')?.getAttribute('content')
  return buildIdIn(`<meta name="build" content="${content ?? ''}"`)
}
