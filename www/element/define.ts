// Importing this registers <plan-indicators>.
import { define } from './register.ts';

define();

export * from './index.ts';
