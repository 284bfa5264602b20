new Worker('./worker.js', { type: 'module' }).onmessage = ({ data }) => {
  for (const line of data) document.querySelector('ul').append(Object.assign(document.createElement('li'), { textContent: line }));
};
