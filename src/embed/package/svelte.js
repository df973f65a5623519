// Types alone: see svelte.d.ts.
export {};
