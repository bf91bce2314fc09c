import { applyChanges } from '../../measurement/changes';
import type { Measurement } from '../../measurement/measurement';
import type { Change } from '../../measurement/tables';

/** Runs what writes a text that was typed for some time. */
export type WriteDraft = (write: () => void) => void;

/** What is typed for some time takes the place of what stood there when it began, and of nothing that others wrote since. */
export interface Drafts {
  readonly begin: () => WriteDraft;
  /** This pane wrote these: they came into the workbook since, but from nobody else. */
  readonly addDelivered: (changes: readonly Change[]) => void;
  /** What a draft that is being written takes the place of; null where none is. */
  readonly over: () => Measurement | null;
}

/** @param held what the workbook holds as far as is known, without what is still on its way */
export function createDrafts(held: () => Measurement | null): Drafts {
  let delivered: readonly Change[] = [];
  let over: Measurement | null = null;
  return {
    begin: () => {
      const before = held();
      const from = delivered.length;
      return (write) => {
        over = before && applyChanges(before, delivered.slice(from));
        try {
          write();
        } finally {
          over = null;
        }
      };
    },
    addDelivered: (changes) => {
      delivered = [...delivered, ...changes];
    },
    over: () => over,
  };
}
