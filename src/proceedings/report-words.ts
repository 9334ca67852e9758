/** verbs by which what was heard is carried back */
export const REPORTS = /^(?:report|brief|inform|relay|debrief|update|consult)$/
export const PLACE_VERBS = /^(?:return|fly|travel|go|head)$/
