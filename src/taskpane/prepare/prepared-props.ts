import type { SheetUses } from '../../host/measurement-host';

/** What a screen knows of the sheets that a measurement can do without. */
export interface PreparedProps {
  readonly optional: SheetUses | null;
}
