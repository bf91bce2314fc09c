export { templateOf } from '../../workbook/template';
export { findDamage, hasOtherFormulas } from './damage';
export { optionalSheets } from './sheet-use';
