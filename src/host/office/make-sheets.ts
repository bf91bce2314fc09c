export { buildMeasurement } from './build';
export { addSheet, removeSheet } from './optional-sheets';
export { repairMeasurement } from './repair';
