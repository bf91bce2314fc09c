import { createContext, useContext, useSyncExternalStore } from 'react';
import type { HostReading } from '../host/measurement-host';
import type { CheckedWorkbook } from '../workbook/reading/check-workbook';
import type { DeviceWithoutDownload } from './report/device-without-download';
import type { Emitter, Readable } from './state/emitter';
import type { MeasurementState } from './state/measurement-state';
import type { MeasurementStore } from './state/measurement-store';
import type { ScoringSession } from './state/scoring-session';
import type { SessionState } from './state/session-state';
import type { WhatIfState } from './outcome/what-if/what-if-state';

export const TABS = ['start', 'score', 'check', 'outcome', 'report'] as const;
export type TabId = (typeof TABS)[number];

/** The tabs that there are for what is in the workbook; where it is only Start, there is nothing to choose. */
export function tabsFor(reading: HostReading | null): readonly TabId[] {
  if (reading?.kind === 'measurement') return TABS;
  return reading?.kind === 'none' ? ['start', 'outcome'] : ['start'];
}

/** What every part of the pane may use. */
export interface PaneServices {
  readonly store: MeasurementStore;
  readonly session: ScoringSession;
  /** What the tab Uitkomst shows, also while another tab is open. */
  readonly whatIf: Emitter<WhatIfState>;
  /** The device it is, if a download does nothing there. */
  readonly withoutDownload: DeviceWithoutDownload | null;
  /** Shows a tab because the user asked for something there; the focus goes along. */
  readonly openTab: (tab: TabId) => void;
}

export const PaneContext = createContext<PaneServices | null>(null);

export function usePane(): PaneServices {
  const services = useContext(PaneContext);
  if (!services) throw new Error('usePane is only for parts of the pane');
  return services;
}

export function useReadable<T>({ subscribe, get }: Readable<T>): T {
  return useSyncExternalStore(subscribe, get, get);
}

export const useMeasurement = (store: MeasurementStore): MeasurementState => useReadable(store);
export const useSession = (session: ScoringSession): SessionState => useReadable(session);

/** The measurement in the workbook; only for parts that are shown when there is one. */
export function useChecked(): CheckedWorkbook {
  const { reading } = useMeasurement(usePane().store);
  if (reading?.kind !== 'measurement') throw new Error('There is no measurement to show');
  return reading.checked;
}
