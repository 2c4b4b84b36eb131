import { type TextFault, type TextPiece, tableReader } from '../../domain/backup/table-reader.ts';
import { Refused } from './refused.ts';
import { type RowCollector, rowCollector } from './row-collector.ts';

/** Reads a backup's bytes as they come. Throws `Refused` as soon as they are none. */
export interface BytesReading {
  readonly collector: RowCollector;
  /** Gives the sealed pieces that the bytes complete; whatever else there is goes to the collector. */
  readonly push: (bytes: Uint8Array) => readonly string[];
  readonly end: () => void;
}

export function bytesReading(schemaVersion: number): BytesReading {
  const reader = tableReader();
  const collector = rowCollector(schemaVersion);
  // What is no UTF-8 becomes a sign that makes the sum wrong.
  const decoder = new TextDecoder('utf-8');
  const fail = (fault: TextFault): never => {
    throw new Refused(collector.refusalOf(fault));
  };
  const take = (piece: TextPiece): readonly string[] => {
    if (piece.kind === 'sealed') {
      const sealed: unknown = JSON.parse(piece.text);
      return typeof sealed === 'string' ? [sealed] : fail('broken');
    }
    const refusal = collector.take(piece);
    if (refusal !== null) throw new Refused(refusal);
    return [];
  };
  return {
    collector,
    push: (bytes) => {
      const { pieces, fault } = reader.push(decoder.decode(bytes, { stream: true }));
      const sealed = pieces.flatMap(take);
      return fault === null ? sealed : fail(fault);
    },
    end: () => {
      const fault = reader.push(decoder.decode()).fault ?? reader.end();
      if (fault !== null) fail(fault);
    },
  };
}
