import { FormGlyph } from '../../marks/form-glyph'
import { RecordLink } from '../../marks/record-link'
import type { Navigation } from '../../view-model/navigation'
import type { ReplyLine } from '../../view-model/select-positions'
import { positions as text } from '../../words/en/positions'
import { words } from '../../words/words'
import styles from './reply-lines.module.css'

type Props = { readonly replies: readonly ReplyLine[]; readonly navigation: Navigation }

/** What was said to a statement, oldest first; under each line what was said to that. */
export function ReplyLines({ replies, navigation }: Props) {
  return (
    <ul className={styles.lines}>
      {replies.map((reply) => (
        <li key={reply.statement.id}>
          <Line reply={reply} navigation={navigation} />
          {reply.replies.length > 0 && (
            <div className={styles.deeper}>
              <ReplyLines replies={reply.replies} navigation={navigation} />
            </div>
          )}
          {reply.deeper > 0 && <p className={styles.more}>{text.deeper(reply.deeper)}</p>}
        </li>
      ))}
    </ul>
  )
}

function Line({ reply, navigation }: { readonly reply: ReplyLine; readonly navigation: Navigation }) {
  const { statement, relation, mark, form, by, date, sourceCount } = reply
  const how = text.relation(relation)
  return (
    <div className={styles.line}>
      <FormGlyph mark={mark} />
      <p>
        <strong className={styles.form}>{form}</strong>{' '}
        {[how === undefined ? undefined : text.heldTo(how), by, date].filter(Boolean).join(' · ')}
        {' · '}
        <RecordLink
          record={statement}
          navigation={navigation}
          className={styles.source}
          label={text.replyRecord(words.sources(sourceCount), form, by, date)}
        >
          {words.sources(sourceCount)}
        </RecordLink>
      </p>
    </div>
  )
}
