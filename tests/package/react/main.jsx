import 'plan-indicators/embed';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** Properties and events of the element as React knows them: a list stays a list. */
function Page() {
  const [view, setView] = useState('');
  return (
    <>
      <p id="told">{view}</p>
      <plan-indicators grade={['A', 'B', '_Z']} onplan-ready={(event) => setView(event.state.grade.join(' '))}>
        <a href="https://example.org/data.json">指標データ</a>
      </plan-indicators>
    </>
  );
}

createRoot(document.querySelector('#page')).render(<Page />);
