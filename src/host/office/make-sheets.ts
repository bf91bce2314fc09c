export { addSheet, buildMeasurement } from './build';
export { repairMeasurement } from './repair';
