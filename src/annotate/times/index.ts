export { findTimes } from './find-times.ts'
export { resolveDocumentDate, stampOf, type DocumentDate } from './context.ts'
export { isoDay, lastWeekday, nextWeekday, parseIsoDay, weekdayOf, type Day } from './calendar.ts'
