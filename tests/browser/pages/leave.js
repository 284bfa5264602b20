location.replace(decodeURIComponent(location.search.slice(1)));
