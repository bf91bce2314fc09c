export { inOrderOf } from '../../workbook/sheets/scores/earlier-order';
export { templateOf } from '../../workbook/template';
export { findDamage, hasOtherFormulas, standsAsPlanned } from './damage';
export { optionalSheets } from './sheet-use';
