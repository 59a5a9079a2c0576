export function keepDraft() {}
