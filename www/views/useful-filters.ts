/** On these pages only some filters change what is seen; everywhere else all that there are. */
const useful: Readonly<Record<string, readonly string[]>> = {
  indicator: ['project', 'disease', 'year', 'method'],
  diseases: ['project', 'disease', 'year'],
  disease: ['year'],
  projects: ['year'],
};

/** Whether a filter changes what a view shows: one that does not is neither offered there nor said to be set. */
export const isUseful = (view: string | undefined, filter: string): boolean => useful[view ?? '']?.includes(filter) ?? true;
