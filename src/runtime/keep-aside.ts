/** Keeps saved data that could not be read, so that nothing is lost for good. Does nothing where storage is denied. */
export function keepAside(courseId: string, suspendData: string): void {
  try {
    localStorage.setItem(`${courseId}.unreadable`, suspendData);
  } catch {
    // Storage is denied or full: the LMS still has its copy until the next save.
  }
}
