/**
 * A SCO that does only what a test tells it: it finds the API as real content does (its own parents, then
 * the opener's), begins by itself and ends when it is left. `sco.call('SetValue', …)` in its window.
 */
export const scoHtml = `<!doctype html><html lang="en"><meta charset="utf-8"><title>SCO</title><link rel="icon" href="data:,"><p id="out">…</p><script>
(() => {
  const find = (start) => {
    for (let win = start, level = 0; win && level < 500; win = win.parent, level++) {
      try { const api = win.API_1484_11 || win.API; if (api) return api; } catch {}
      if (win.parent === win) break;
    }
  };
  const api = find(window) || (window.opener && find(window.opener));
  const is12 = api && 'LMSInitialize' in api;
  const name = (call) => (is12 ? 'LMS' + (call === 'Terminate' ? 'Finish' : call) : call);
  let isOver = false;
  window.sco = {
    hasApi: Boolean(api),
    call(call, ...args) {
      if (call === 'Terminate') isOver = true;
      return api[name(call)](...args);
    },
  };
  if (api) {
    document.getElementById('out').textContent = 'begun: ' + window.sco.call('Initialize', '');
    addEventListener('pagehide', () => isOver || window.sco.call('Terminate', ''));
  } else document.getElementById('out').textContent = 'no API';
})();
</script>`;

/** A SCO that opens the real one in a window of its own. */
export const popUpHtml = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Launcher</title><link rel="icon" href="data:,">
<button onclick="window.open('sco.html?popup=1', 'sco', 'width=800,height=600')">Open</button>`;
