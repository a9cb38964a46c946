/* Before the first paint, so that a dark screen stays dark. A file of its own: inline scripts are refused. */
try {
  var scheme = localStorage.getItem('samenwijs.scheme');
  if (scheme) document.documentElement.dataset.theme = scheme;
  var language = localStorage.getItem('samenwijs.language');
  if (language) document.documentElement.lang = language;
} catch {
  // Storage may be refused: then the system's own scheme and the page's own language stay.
}

/*
 * The app starts when what the server wrote has been drawn: until then that has the line to itself. In development there
 * are no such attributes, and the page starts the app.
 */
var wanted = document.currentScript.dataset;
if (wanted.app) {
  var started = false;
  var add = function (tag, properties) {
    document.head.append(
      Object.assign(document.createElement(tag), { crossOrigin: 'anonymous' }, properties),
    );
  };
  var start = function () {
    if (started) return;
    started = true;
    wanted.files.split(' ').forEach(function (file) {
      if (file) add('link', { rel: 'modulepreload', href: file });
    });
    var run = function () {
      add('script', { type: 'module', src: wanted.app });
    };
    /* The answers stand at the end of the page. */
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
    else run();
  };
  /* A page in the background draws nothing. */
  if (document.visibilityState === 'hidden') start();
  else {
    requestAnimationFrame(function () {
      requestAnimationFrame(start);
    });
    setTimeout(start, 1000);
  }
}
