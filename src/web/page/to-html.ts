import type { Record } from '../../record/index.ts'
export function toHtml(record: Record): string {
  return record.story.title
}
