'use client';
// Imported on the server too, where there is no DOM.
import 'plan-indicators/embed';

export default function Page() {
  return <plan-indicators><a href="https://example.org/data.json">指標データ</a></plan-indicators>;
}
