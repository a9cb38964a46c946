/* Before the first paint, so that a dark screen stays dark. A file of its own: inline scripts are refused. */
try {
  var scheme = localStorage.getItem('samenwijs.scheme');
  if (scheme) document.documentElement.dataset.theme = scheme;
  var language = localStorage.getItem('samenwijs.language');
  if (language) document.documentElement.lang = language;
} catch {
  // Storage may be refused: then the system's own scheme and the page's own language stay.
}
