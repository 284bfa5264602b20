// What WordPress leaves of an author's post without the right to unfiltered HTML (wp_kses_post): no script, no unknown
// element, no style element, no frame.
const everywhere = ['class', 'id', 'title', 'lang', 'dir', 'role', 'aria-*', 'data-*'];

export const allowed = {
  allowedTags: [
    'a', 'abbr', 'b', 'blockquote', 'br', 'caption', 'cite', 'code', 'col', 'colgroup', 'dd', 'del', 'details', 'div', 'dl', 'dt', 'em', 'figcaption',
    'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'ins', 'kbd', 'li', 'ol', 'p', 'pre', 'q', 's', 'section', 'small', 'span', 'strong', 'sub',
    'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'u', 'ul',
  ],
  allowedAttributes: {
    '*': everywhere,
    a: ['href', 'rel', 'target', 'hreflang'],
    img: ['src', 'alt', 'width', 'height'],
    td: ['colspan', 'rowspan', 'headers', 'scope'],
    th: ['colspan', 'rowspan', 'headers', 'scope', 'abbr'],
    time: ['datetime'],
  },
  // An element that is taken away leaves what stood in it, except where that was no text for readers.
  nonTextTags: ['script', 'style', 'textarea', 'option'],
};
