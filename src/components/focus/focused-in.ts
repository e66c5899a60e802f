/** What has the focus within a shadow root, through the shadow roots in it; null where nothing has. */
export function focusedIn({activeElement}: ShadowRoot): Element | null {
  return (activeElement?.shadowRoot && focusedIn(activeElement.shadowRoot)) ?? activeElement;
}
