/* Before the first paint, so that a dark screen stays dark. A file of its own: inline scripts are refused. */
try {
  var scheme = localStorage.getItem('samenwijs.scheme');
  if (scheme) document.documentElement.dataset.theme = scheme;
  var language = localStorage.getItem('samenwijs.language');
  if (language) document.documentElement.lang = language;
} catch {
  // Storage may be refused: then the system's own scheme and the page's own language stay.
}

/* The app starts when what the server wrote has been drawn; its files are on the way meanwhile. In development there is
   no such attribute, and the page starts it. */
var app = document.currentScript.dataset.app;
if (app) {
  var started = false;
  var start = function () {
    if (started) return;
    started = true;
    var script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = 'anonymous';
    script.src = app;
    document.head.append(script);
  };
  /* A page in the background draws nothing. */
  if (document.visibilityState === 'hidden') start();
  else {
    requestAnimationFrame(function () {
      requestAnimationFrame(function () {
        setTimeout(start);
      });
    });
    setTimeout(start, 1000);
  }
}
