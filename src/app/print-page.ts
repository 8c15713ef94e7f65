import { onDemand } from './on-demand'

/** The head and the foot of the sheets. */
export const PrintPart = onDemand(async () => (await import('./print-part')).PrintPart)

/** They must be here before the browser asks for them. */
export async function printPage(): Promise<void> {
  await PrintPart.bring()
  window.print()
}
