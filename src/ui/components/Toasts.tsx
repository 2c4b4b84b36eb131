import { Toast } from '@base-ui/react/toast';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import styles from './Toasts.module.css';

/** Gives the page its toasts. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  return (
    <Toast.Provider limit={3}>
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
        <Toast.Description className={styles.text} />
        {toast.actionProps === undefined ? null : <Toast.Action className={styles.action} />}
        <Toast.Close className={styles.close} aria-label={i18n.t('action.dismiss')}>
          <span aria-hidden="true">✕</span>
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
