// Tells the page around a message, with the fields of the address's query.
parent.postMessage({ type: 'plan-indicators:height', version: 1, ...JSON.parse(decodeURIComponent(location.search.slice(1))) }, '*');
parent.postMessage('done', '*');
