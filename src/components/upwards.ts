/** How events of elements go: through shadow roots, up to whoever answers. */
export const upwards = {bubbles: true, composed: true} as const;
