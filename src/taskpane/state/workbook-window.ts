import type { MeasurementHost } from '../../host/measurement-host';
import type { MeasurementState } from './measurement-state';
import type { MeasurementStore } from './measurement-store';
import type { ProblemKind } from './problems';

/** What the pane does with the window that shows the workbook: it goes to places in it, and opens with it or not. */
export type WorkbookWindow = Pick<MeasurementStore, 'select' | 'show' | 'opensPane' | 'setOpensPane'>;

/** What that takes of the store. */
interface StoreForWindow {
  readonly host: MeasurementHost;
  readonly get: () => MeasurementState;
  readonly publish: () => void;
  readonly solve: (during: ProblemKind) => void;
  readonly fail: (during: ProblemKind, error: unknown, retry: () => void) => void;
}

export function createWorkbookWindow({ host, get, publish, solve, fail }: StoreForWindow): WorkbookWindow {
  /** Cells have no fixed place while the sheets are built. */
  const isBeingBuilt = () => get().work !== null;

  const select: WorkbookWindow['select'] = async (item, column, asked) => {
    if (isBeingBuilt()) return;
    try {
      await (column === undefined ? host.select(item) : host.select(item, column));
      solve('select');
    } catch (error) {
      // Following the pane in the sheet is a courtesy: scoring goes on without it.
      if (asked) fail('select', error, () => void select(item, column, asked));
    }
  };

  const show: WorkbookWindow['show'] = async (sheet) => {
    if (isBeingBuilt()) return;
    try {
      await host.show(sheet);
      solve('show');
    } catch (error) {
      fail('show', error, () => void show(sheet));
    }
  };

  const setOpensPane: WorkbookWindow['setOpensPane'] = async (isOn) => {
    try {
      const saved = host.setOpensPane(isOn);
      publish();
      await saved;
      solve('open-pane');
    } catch (error) {
      fail('open-pane', error, () => void setOpensPane(isOn));
    }
  };

  return { select, show, opensPane: () => host.opensPane(), setOpensPane };
}
