/** What the popup's buttons do. */
export interface PopupActions {
  readonly openPanel: (route: string) => void;
  readonly logAttempt: (certificationId: string | null) => void;
  readonly readPage: () => void;
  readonly guardTab: () => void;
}
