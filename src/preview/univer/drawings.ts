import { hostObject, type HostObject } from '../office-bridge/host-object';
import type { Sheet, SheetState } from './sheet';

const TYPES = { charts: 'ChartCollection', shapes: 'ShapeCollection' } as const;

/** `Excel.ChartCollection` or `Excel.ShapeCollection` of a sheet: only how many there are. */
export const drawingsOf = ({ state }: Sheet, kind: keyof SheetState['drawings']): HostObject =>
  hostObject({
    type: TYPES[kind],
    methods: { getCount: () => state.drawings[kind], getItemOrNullObject: () => null },
  });
