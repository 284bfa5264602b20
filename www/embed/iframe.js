// For the page around: gives each <iframe data-plan-indicators> the height that its content asks for. Classic script in
// ES5 without dependencies. Takes messages only from such a frame, and only from the origin its address and sandbox
// mean; sets nothing but the height.
(function () {
  function frames() {
    return [].slice.call(document.querySelectorAll('iframe[data-plan-indicators]'));
  }
  function originOf(frame) {
    var sandbox = frame.getAttribute('sandbox');
    if (sandbox !== null && !/(^|\s)allow-same-origin(\s|$)/i.test(sandbox)) return 'null';
    var link = document.createElement('a');
    link.href = frame.src;
    return link.origin;
  }
  addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.type !== 'plan-indicators:height' || data.version !== 1 || !isFinite(data.height) || typeof data.height !== 'number') return;
    frames().forEach(function (frame) {
      if (frame.contentWindow !== event.source || originOf(frame) !== event.origin) return;
      var height = Math.min(Math.max(Math.ceil(data.height), 50), 50000);
      frame.style.height = height + frame.offsetHeight - frame.clientHeight + 'px';
    });
  });
  frames().forEach(function (frame) {
    frame.contentWindow.postMessage({ type: 'plan-indicators:ask', version: 1 }, '*');
  });
})();
