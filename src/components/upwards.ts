/** How events of elements go: through shadow roots, up to the listener that answers. */
export const upwards = {bubbles: true, composed: true} as const;
