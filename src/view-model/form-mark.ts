// Which mark a form of speech has. Ledger, matrix, exchange and their legends all draw from this one table.
import { STATEMENT_FORMS, type StatementForm } from '../domain/vocabulary'
import type { Statement } from '../domain/statement'
import { positions as text } from '../words/en/positions'
import { vocabulary } from '../words/en/vocabulary'

/** A form of speech; a reply whose content is confidential has a mark of its own. */
export type FormMark = StatementForm | 'undisclosed'

/** In the order of the format, which is the order of every legend. */
export const FORM_MARKS: readonly FormMark[] = STATEMENT_FORMS.flatMap((form) =>
  form === 'reply' ? [form, 'undisclosed'] : [form],
)

export function formMarkOf({ form, disclosed }: Pick<Statement, 'form' | 'disclosed'>): FormMark {
  return form === 'reply' && !disclosed ? 'undisclosed' : form
}

/** `rejection`; what is confidential says so whatever its form. */
export function formText({ form, disclosed }: Pick<Statement, 'form' | 'disclosed'>): string {
  const word = vocabulary.statementForms[form]
  return disclosed ? word : text.undisclosedForm(word)
}

/** What the legend says beside a mark. */
export function formMarkText(mark: FormMark): string {
  return mark === 'undisclosed'
    ? text.undisclosedForm(vocabulary.statementForms.reply)
    : vocabulary.statementForms[mark]
}
