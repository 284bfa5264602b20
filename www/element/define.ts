// Importing this registers <plan-indicators>.
import { register } from './register.ts';

register();

export * from './element.ts';
