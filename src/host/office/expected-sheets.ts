export { templateOf } from '../../workbook/template';
export { findDamage, hasOtherFormulas, standsAsPlanned } from './damage';
