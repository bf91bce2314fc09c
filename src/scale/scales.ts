import type { ScaleId } from './ids';
import { ips25of2024 } from './ips-25-2024';
import { ipsAo2015 } from './ips-ao-2015';
import type { Scale } from './types';

/** The instruments there are. This is the only place that knows them all: a new one is a line here. */
export const SCALES: Readonly<Record<ScaleId, Scale>> = {
  'ips-ao-2015': ipsAo2015,
  'ips-25-2024': ips25of2024,
};
