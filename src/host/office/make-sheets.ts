export { buildMeasurement } from './build';
export { repairMeasurement } from './repair';
