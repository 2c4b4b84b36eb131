import { Toast } from '@base-ui/react/toast';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import styles from './Toasts.module.css';

/** Gives the page its toasts: one at a time, the newest. What an earlier one offered to undo, the keyboard still undoes. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  return (
    <Toast.Provider limit={1}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport} aria-label={i18n.t('nav.notices')}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast} swipeDirection="right">
      <Toast.Content className={styles.content}>
        {/* The sentence names the toast, which readers announce as a dialog; a heading it is not. */}
        <Toast.Title className={styles.text} render={<p />} />
        {toast.actionProps === undefined ? null : <Toast.Action className={styles.action} />}
        {/* Base UI hides it from screen readers while its stack is folded; ours never is. */}
        <Toast.Close className={styles.close} aria-label={i18n.t('action.dismiss')} aria-hidden={false}>
          <span aria-hidden="true">✕</span>
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
