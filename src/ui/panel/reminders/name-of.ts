import { i18n } from '#i18n';

/** The name of what a reminder is about; ours where its subject was gone before it came. */
export function nameOf({ name }: { readonly name: string }): string {
  return name === '' ? i18n.t('extShortName') : name;
}
