import type { AskedQuestion } from '../../../domain/tickets/template-questions.ts';
import type { TicketFields } from '../../../domain/tickets/ticket.ts';
import { withText } from '../../../domain/tickets/ticket-merge.ts';
import { Field } from '../../components/Field.tsx';

interface Props {
  readonly questions: readonly AskedQuestion[];
  readonly onType: (change: (fields: TicketFields) => TicketFields) => void;
}

/** A field for each question of the template. */
export function QuestionFields({ questions, onType }: Props) {
  return questions.map(({ questionId, question, words, text }) => (
    <Field key={questionId} label={words} wide>
      {(control) => (
        <textarea
          {...control}
          rows={2}
          value={text}
          onChange={(event) => {
            const { value } = event.target;
            onType((before) => withText(before, `answer|${questionId}`, value, question));
          }}
        />
      )}
    </Field>
  ));
}
