import { viewAddress } from './view-address'

/** Goes where a link to this address of the app leads, as a click on one would. */
export function followAddress(href: string): void {
  const link = document.createElement('a')
  for (const [name, value] of Object.entries(viewAddress(href))) link.setAttribute(name, value)
  document.body.append(link)
  link.click()
  link.remove()
}
