export { buildMeasurement } from './build';
export { addSheet } from './optional-sheets';
export { removeSheet } from './remove-sheet';
export { repairMeasurement } from './repair';
