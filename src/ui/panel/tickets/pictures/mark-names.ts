import { i18n } from '#i18n';
import type { Mark, MarkKind } from '../../../../domain/tickets/pictures/edits.ts';
import type { PersonalKind } from '../../../../domain/tickets/pictures/personal-data.ts';

/** What is used to draw, by name. */
export function toolName(tool: MarkKind | 'select' | 'crop'): string {
  return i18n.t(`pictures.editor.tool.${tool}`);
}

/** The user's own marks with their names: each is numbered among those of its kind. */
export function namedMarks(marks: readonly Mark[]): readonly { readonly mark: Mark; readonly name: string }[] {
  const counts = new Map<MarkKind, number>();
  return marks
    .filter(({ found }) => found === null)
    .map((mark) => {
      const number = (counts.get(mark.kind) ?? 0) + 1;
      counts.set(mark.kind, number);
      return { mark, name: i18n.t('pictures.marks.line', { kind: toolName(mark.kind), number }) };
    });
}

/** Something found on the page: what it looks like and, unless it is secret, what it says. */
export function foundName({ kind, value }: { readonly kind: PersonalKind; readonly value: string }): string {
  const words = kindWords(kind);
  return value === '' ? words : i18n.t('pictures.found.line', { kind: words, value });
}

function kindWords(kind: PersonalKind): string {
  switch (kind) {
    case 'email':
      return i18n.t('pictures.found.kind.email');
    case 'phone':
      return i18n.t('pictures.found.kind.phone');
    case 'token':
      return i18n.t('pictures.found.kind.token');
    case 'hub-id':
      return i18n.t('pictures.found.kind.hubId');
    case 'hidden':
      return i18n.t('pictures.found.kind.hidden');
  }
}
