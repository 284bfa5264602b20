// Japanese fonts, without which the browser draws boxes.
import { ask } from '../lib/run.mjs';
import { step } from '../lib/step.mjs';
import { aptInstall } from './apt.mjs';

const present = async () => Boolean(await ask('fc-list', [':lang=ja']));

export const fonts = () =>
  step('japanese fonts', async () => {
    // Only fontconfig can be asked; macOS and Windows bring Japanese fonts themselves.
    if (process.platform !== 'linux' || (await present())) return;
    await aptInstall(
      ['fontconfig', 'fonts-noto-cjk'],
      'The browser tests need a Japanese font. Install one (Debian: "apt-get install fonts-noto-cjk").',
    );
    return 'installed fonts-noto-cjk';
  });
