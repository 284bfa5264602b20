// For pages that may not write type="module": a classic script in ES5 that adds embed.js as a module. Browsers without
// modules do nothing. Under Trusted Types a script may not add another one: use embed.js there.
(function () {
  var own = document.currentScript;
  if (!own || !('noModule' in own)) return;
  var embed = document.createElement('script');
  var integrity = own.getAttribute('data-integrity');
  embed.type = 'module';
  if (own.nonce) embed.nonce = own.nonce;
  if (integrity) {
    embed.integrity = integrity;
    embed.crossOrigin = 'anonymous';
  }
  try {
    embed.src = own.src.replace(/loader\.js(?=$|[?#])/, 'embed.js');
  } catch (error) {
    if (window.console) console.warn('plan-indicators [loader-blocked]: this page uses Trusted Types; write <script type="module" src="…/embed.js"> instead.');
    return;
  }
  own.parentNode.insertBefore(embed, own.nextSibling);
})();
