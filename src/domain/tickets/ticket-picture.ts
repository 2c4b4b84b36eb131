import type { Row } from '../row.ts';

/** The kinds of picture that are kept: what a browser draws and every form takes. */
export type PictureKind = 'image/png' | 'image/jpeg' | 'image/webp';

/** One picture of a ticket, a row of its own, so that no list ever loads it and a broken one fails alone. */
export interface TicketPicture extends Row {
  readonly ticketId: string;
  /** The file's name, with its extension. */
  readonly name: string;
  readonly kind: PictureKind;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Size of the file. */
  readonly bytes: number;
  readonly blob: Blob;
  /** How many boxes of solid colour were burnt in. */
  readonly redactions: number;
  /** Its place among the pictures of its ticket, the smallest first. */
  readonly order: number;
}

/** What is known of a picture without reading it. */
export type PictureMeta = Omit<TicketPicture, 'blob'>;
