import type { SceneFault } from '../view-model/scene-fault'
import { EmptyState } from '../ui/empty-state'
import { ViewLink } from '../ui/view-link'
import { stage as text } from '../words/en/stage'
import styles from './stage.module.css'
import type { Presentation } from './use-running-order'

type Props = { readonly fault: SceneFault; readonly presentation: Presentation }

/** Instead of a scene that cannot be shown: which one, why, and the way on. */
export function StageFault({ fault, presentation }: Props) {
  const { order, hrefOf } = presentation
  const isLast = order.number === order.brief.scenes.length
  const [to, name] = isLast ? [order.number - 1, text.previous] : [order.number + 1, text.next]
  return (
    <main id="board" className={styles.fault} tabIndex={-1}>
      <EmptyState action={order.brief.scenes.length > 1 && <ViewLink href={hrefOf(to)}>{name}</ViewLink>}>
        <strong>{text.fault.heading(order.number, order.scene.title)}</strong>
        <br />
        {text.fault[fault.code](fault.what)}
      </EmptyState>
    </main>
  )
}
