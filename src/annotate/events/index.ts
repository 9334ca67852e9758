export { findEvents, type EventInput, type EventsFound } from './find-events.ts'
